"""What do these memories mean? (paper, section 4.2)."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field, StringConstraints

from engine.minds.language.enquiry import Enquiry
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.scribe import Scribe, people_in
from engine.minds.mind import Insight, Insights, Reflect, Remembered
from engine.phrase import literal

LOOKED_AT = 24
"""Memories put before the model; the most important of those that are asked about."""

_Sentence = Annotated[str, StringConstraints(max_length=180)]
_Number = Annotated[int, Field(ge=1)]


class InsightReply(Form):
    """One insight with the numbers of its memories."""

    insight: _Sentence
    because: Annotated[tuple[_Number, ...], Field(min_length=1, max_length=5)]
    importance: Annotated[int, Field(ge=1, le=10)]


class ReflectReply(Form):
    """What is asked of the model."""

    questions: Annotated[tuple[_Sentence, ...], Field(max_length=3)]
    insights: Annotated[tuple[InsightReply, ...], Field(min_length=1, max_length=4)]


def reflect(context: Reflect, scribe: Scribe) -> Enquiry:
    """The question for insights."""
    chosen = _chosen(context.memories)
    numbers = list(range(1, len(chosen) + 1))
    schema = narrowed(ReflectReply, {"because": numbers})
    memories = scribe.memories(chosen, least=3)
    body = scribe.pack((scribe.now, memories, scribe.say("prompt.reflect.ask")), schema)
    known = scribe.ordered(chosen)[: body.kept["memories"]]

    def use(reply: ReflectReply) -> Insights:
        words = scribe.checks.words
        questions = (words(one, "questions") for one in reply.questions)
        return Insights(
            tuple(literal(question) for question in questions),
            tuple(_insight(one, known, scribe) for one in reply.insights),
        )

    read = scribe.checks.reading(ReflectReply, use)
    return Enquiry(body.text, schema, read, 480)


def _chosen(memories: Sequence[Remembered]) -> list[Remembered]:
    """The most important, of equal ones the latest."""
    best = sorted(memories, key=lambda one: (-one.importance, -one.created))
    return best[:LOOKED_AT]


def _insight(one: InsightReply, known: list[Remembered], scribe: Scribe) -> Insight:
    cited = [known[number - 1] for number in set(one.because) if number <= len(known)]
    if not cited:
        raise scribe.checks.fault("evidence")
    text = scribe.checks.words(one.insight, "insight")
    return Insight(
        literal(text),
        tuple(sorted(memory.memory for memory in cited)),
        one.importance,
        people_in(text, scribe),
    )
