"""A conversation is over: what stays of it?"""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field, StringConstraints

from engine.minds.language.enquiry import Enquiry
from engine.minds.language.facts import fact, shortened
from engine.minds.language.packing import Several
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.scribe import Scribe
from engine.minds.language.transcript import transcript
from engine.minds.mind import Kept, News, Remember
from engine.phrase import Phrase, literal

STRONGEST = 3
"""Change of feeling that one talk can bring."""

OPINION = 200
"""Letters of what one thinks of another: well under a hundred tokens."""

_Sentence = Annotated[str, StringConstraints(max_length=160)]


class PersonReply(Form):
    """What one feels for and thinks of one of the others."""

    who: Annotated[str, StringConstraints(max_length=80)]
    feeling: Annotated[int, Field(ge=-STRONGEST, le=STRONGEST)]
    opinion: Annotated[str, StringConstraints(max_length=OPINION)]


class RememberReply(Form):
    """What is asked of the model."""

    summary: _Sentence
    importance: Annotated[int, Field(ge=1, le=10)]
    thought: _Sentence = ""
    plan: _Sentence = ""
    people: Annotated[tuple[PersonReply, ...], Field(max_length=4)]
    learned: Annotated[tuple[int, ...], Field(max_length=6)] = ()
    new_facts: Annotated[tuple[_Sentence, ...], Field(max_length=2)] = ()


def remember(context: Remember, scribe: Scribe) -> Enquiry:
    """The question what one takes away from a talk."""
    names = {scribe.language.name(bond.other): bond.other for bond in context.others}
    schema = narrowed(
        RememberReply,
        {"who": list(names), "learned": list(range(1, len(context.heard) + 1))},
    )
    facts = tuple(
        scribe.say("prompt.fact", number=number, fact=scribe.fact(news))
        for number, news in enumerate(context.heard, 1)
    )
    bonds = scribe.enumerated(scribe.bond(bond) for bond in context.others)
    parts = (
        scribe.now,
        scribe.say("prompt.remember.others", people=bonds),
        Several("news", scribe.say("prompt.remember.facts"), facts, rank=1),
        transcript(context.lines, scribe, rank=2),
        scribe.say("prompt.remember.ask"),
    )
    body = scribe.pack(parts, schema)

    def use(reply: RememberReply) -> Kept:
        return _kept(reply, context, scribe, names)

    read = scribe.checks.reading(RememberReply, use)
    return Enquiry(body.text, schema, read, 480)


def _kept(
    reply: RememberReply, context: Remember, scribe: Scribe, names: dict[str, str]
) -> Kept:
    checks = scribe.checks
    people = {names[one.who]: one for one in reply.people if one.who in names}
    opinions = {name: checks.maybe(one.opinion) for name, one in people.items()}
    return Kept(
        literal(checks.words(reply.summary, "summary")),
        reply.importance,
        _maybe(checks.maybe(reply.thought)),
        _maybe(checks.maybe(reply.plan)),
        tuple((name, one.feeling) for name, one in people.items() if one.feeling),
        _learned(reply.learned, context.heard),
        _new_facts(reply.new_facts, context, scribe),
        tuple((name, literal(text)) for name, text in opinions.items() if text),
    )


def _maybe(text: str) -> Phrase | None:
    return literal(text) if text else None


def _learned(numbers: Sequence[int], heard: Sequence[News]) -> tuple[str, ...]:
    cited = sorted({number for number in numbers if 1 <= number <= len(heard)})
    return tuple(heard[number - 1].id for number in cited)


def _new_facts(
    sentences: Sequence[str], context: Remember, scribe: Scribe
) -> tuple[News, ...]:
    here = context.situation
    told = (shortened(scribe.checks.maybe(sentence)) for sentence in sentences)
    return tuple(
        fact(f"heard_{here.agent}_{here.step}_{count}", sentence, scribe)
        for count, sentence in enumerate(told)
        if sentence
    )
