"""The player asks; it changes nothing in the town."""

from typing import Annotated

from pydantic import Field, StringConstraints

from engine.minds.language.enquiry import Enquiry
from engine.minds.language.packing import Several
from engine.minds.language.quoting import quoted
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.scribe import Scribe, worth_telling
from engine.minds.mind import Ask, Reply
from engine.phrase import literal

_FACTS = 6
_BONDS = 8


class AnswerReply(Form):
    """What is asked of the model."""

    words: Annotated[str, StringConstraints(max_length=500)]
    memories: Annotated[tuple[int, ...], Field(max_length=5)] = ()


def answer(context: Ask, scribe: Scribe) -> Enquiry:
    """The question of an interview."""
    remembered = scribe.ordered(context.memories)
    numbers = range(1, len(remembered) + 1)
    schema = narrowed(AnswerReply, {"memories": list(numbers)})
    parts = (
        scribe.now,
        scribe.mind(context.currently),
        scribe.blocks("plan", "prompt.answer.plan", context.plan, rank=0),
        _people(context, scribe),
        scribe.facts(worth_telling(context.news, context.situation)[:_FACTS], rank=2),
        scribe.memories(context.memories, rank=3),
        scribe.say("prompt.answer.ask", question=quoted(context.question, 300)),
    )
    body = scribe.pack(parts, schema)
    checks = scribe.checks

    def use(reply: AnswerReply) -> Reply:
        cited = {number for number in reply.memories if number in numbers}
        words = checks.words(reply.words, "words")
        return Reply(
            literal(words),
            tuple(remembered[number - 1].memory for number in sorted(cited)),
        )

    return Enquiry(body.text, schema, checks.reading(AnswerReply, use), 320)


def _people(context: Ask, scribe: Scribe) -> Several:
    asked = context.question.casefold()

    def is_meant(other: str) -> bool:
        names = (other, scribe.language.name(other))
        return any(name.casefold() in asked for name in names)

    closest = sorted(
        context.bonds,
        key=lambda bond: (not is_meant(bond.other), -abs(bond.feeling), bond.other),
    )
    lines = tuple(scribe.bond(bond) for bond in closest[:_BONDS])
    return Several("bonds", scribe.say("prompt.bonds"), lines, rank=1)
