"""What do I say now?"""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field, StringConstraints

from engine.minds.language.enquiry import Enquiry
from engine.minds.language.facts import fact, shortened
from engine.minds.language.packing import Packed, Part
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.scribe import Scribe, worth_telling
from engine.minds.language.transcript import transcript
from engine.minds.mind import Block, KnownNews, Line, News, Remembered, Said, Utterance
from engine.phrase import literal

FACTS = 8
"""Facts put before the model: what the other does not know comes first."""

LONG_ENOUGH = 12
"""Lines from which one is asked to take leave; the rule ends a talk after sixteen."""

_Number = Annotated[int, Field(ge=0)]


class UtteranceReply(Form):
    """What is asked of the model; 0 is no fact."""

    line: Annotated[str, StringConstraints(max_length=280)]
    ends: bool
    tells: Annotated[tuple[_Number, ...], Field(max_length=3)] = ()
    comes: _Number = 0
    declines: _Number = 0
    new_fact: Annotated[str, StringConstraints(max_length=140)] = ""


def utterance(context: Utterance, scribe: Scribe) -> Enquiry:
    """The question for the next line."""
    other = _addressee(context)
    facts = worth_telling(context.news, context.situation, other)[:FACTS]
    open_events = _open_events(facts, context)
    options: dict[str, Sequence[int]] = {
        "tells": range(1, len(facts) + 1),
        "comes": (0, *open_events) if open_events else (),
        "declines": (0, *open_events) if open_events else (),
    }
    schema = narrowed(UtteranceReply, options)
    may_invent = _may_tell_more(context)
    if not may_invent:
        schema = narrowed(UtteranceReply, {**options, "new_fact": ()})
    ask = _ask(scribe, open_events, may_invent)
    if len(context.lines) >= LONG_ENOUGH:
        ask += scribe.say("prompt.utterance.long")
    body = scribe.pack((*_scene(context, scribe, facts, other), ask), schema)

    def use(reply: UtteranceReply) -> Said:
        return _said(reply, context, scribe, _shown(facts, body), open_events)

    read = scribe.checks.reading(UtteranceReply, use)
    return Enquiry(body.text, schema, read, 260, temperature=0.8)


def _addressee(context: Utterance) -> str:
    """Whom one answers: who spoke last, else the first of the others."""
    others = [bond.other for bond in context.others]
    last = context.lines[-1].speaker if context.lines else ""
    return last if last in others else others[0]


def _open_events(facts: Sequence[KnownNews], context: Utterance) -> list[int]:
    """Numbers of the events one could promise or refuse to come to."""
    return [
        number
        for number, known in enumerate(facts, 1)
        if known.news.place
        and known.news.start is not None
        and known.news.host != context.situation.agent
        and known.attends is None
    ]


def _may_tell_more(context: Utterance) -> bool:
    """One new fact a talk and person: else all small talk would become news."""
    me = context.situation.agent
    return not any(
        id.startswith("fact_") and line.speaker == me
        for line in context.lines
        for id in line.tells
    )


def _scene(
    context: Utterance, scribe: Scribe, facts: Sequence[KnownNews], other: str
) -> tuple[Part, ...]:
    bonds = " ".join(scribe.bond(bond) for bond in context.others)
    doing = tuple(
        scribe.say(
            "prompt.utterance.doing",
            who=scribe.name(one.name),
            doing=scribe.quote(one.doing, 80),
        )
        for one in context.their_doing
        if not context.lines
    )
    silence = () if context.lines else (scribe.say("prompt.utterance.silence"),)
    return (
        scribe.now,
        scribe.mind(scribe.me.currently.phrase),
        scribe.blocks("plan", "prompt.utterance.plan", _to_come(context), rank=0),
        scribe.memories(_apart(context), rank=1),
        scribe.say("prompt.utterance.with", bonds=bonds),
        *doing,
        scribe.facts(facts, other, rank=2),
        transcript(context.lines, scribe, rank=3),
        *silence,
    )


def _apart(context: Utterance) -> list[Remembered]:
    """Memories that say more than what one thinks of the others anyway."""
    opinions = {bond.summary for bond in context.others}
    return [one for one in context.memories if one.text not in opinions]


def _to_come(context: Utterance) -> tuple[Block, ...]:
    now = context.situation.now.hour * 60 + context.situation.now.minute
    return tuple(block for block in context.plan if block.start > now)[:4]


def _ask(scribe: Scribe, open_events: Sequence[int], may_invent: bool) -> str:
    ask = scribe.say("prompt.utterance.ask")
    if may_invent:
        ask += scribe.say("prompt.utterance.fact")
    if open_events:
        numbers = scribe.enumerated(str(number) for number in open_events)
        ask += scribe.say("prompt.utterance.events", numbers=numbers)
    return ask


def _shown(facts: Sequence[KnownNews], body: Packed) -> list[News]:
    return [known.news for known in facts[: body.kept["news"]]]


def _said(
    reply: UtteranceReply,
    context: Utterance,
    scribe: Scribe,
    facts: list[News],
    open_events: Sequence[int],
) -> Said:
    words = scribe.checks.words(_unnamed(reply.line, scribe), "line")
    if is_repeated(words, context.lines, scribe):
        raise scribe.checks.fault("repeated")
    here = context.situation
    new = shortened(scribe.checks.maybe(reply.new_fact))
    begins: tuple[News, ...] = ()
    if new and _may_tell_more(context):
        begins = (fact(f"told_{here.agent}_{here.step}", new, scribe),)

    def promised(number: int) -> str:
        known = number in open_events and number <= len(facts)
        return facts[number - 1].id if known else ""

    cited = sorted({number for number in reply.tells if 1 <= number <= len(facts)})
    told = (facts[number - 1].id for number in cited)
    return Said(
        literal(words),
        ends=reply.ends,
        tells=(*told, *(news.id for news in begins)),
        attends=promised(reply.comes),
        declines=promised(reply.declines) if not promised(reply.comes) else "",
        begins=begins,
    )


def _unnamed(line: str, scribe: Scribe) -> str:
    """The line without the speaker's name before it, as in a play."""
    me = scribe.here.agent
    for name in (me, scribe.language.name(me), scribe.language.name(me, short=False)):
        for colon in (":", "："):
            line = line.strip().removeprefix(f"{name}{colon}")
    return line


def is_repeated(words: str, lines: Sequence[Line], scribe: Scribe) -> bool:
    """Whether a line was said before, in the same words or nearly so."""
    said = (scribe.language.tell(line.words) for line in lines)
    mine = _bare(words)
    return any(mine == _bare(text) for text in said)


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
