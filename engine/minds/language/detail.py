"""Into which tasks does my next block fall?"""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from engine.minds.language.enquiry import Enquiry
from engine.minds.language.fitting import fitted
from engine.minds.language.matching import Matcher
from engine.minds.language.packing import Several
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.scribe import Scribe
from engine.minds.language.things import Things
from engine.minds.mind import Detail, Tasks, TaskStep
from engine.phrase import Phrase, literal

MOST = 6
"""Tasks of a block; short blocks have fewer."""

SHORTEST = 5
"""Minutes of a task, so that one is seen to do things."""

_TOLERATED = (0.5, 2.0)
"""Sums of minutes, in parts of the right one, that are set right without asking."""

_HINTS = 4
_COMMON_ICONS = ("talk", "think", "read", "write", "phone", "drink", "eat", "clean")


class TaskReply(Form):
    """One small step."""

    doing: Annotated[str, StringConstraints(max_length=80)]
    minutes: Annotated[int, Field(ge=1, le=120)]
    thing: Annotated[str, StringConstraints(max_length=60)]
    icon: Annotated[str, StringConstraints(max_length=20)]
    pose: Literal["stand", "sit", "lie"]


class DetailReply(Form):
    """What is asked of the model."""

    tasks: Annotated[tuple[TaskReply, ...], Field(min_length=1, max_length=MOST)]


def detail(context: Detail, scribe: Scribe, matcher: Matcher) -> Enquiry:
    """The question for the tasks of a block."""
    things = Things(context, scribe)
    icons = _icons(context, scribe)
    schema = narrowed(DetailReply, {"thing": things.words, "icon": icons})
    block = context.block
    ask = scribe.say(
        "prompt.detail.ask",
        minutes=context.minutes,
        what=scribe.quote(block.doing, 100),
        where=scribe.at(block.place),
    )
    hints = _hints(context, scribe)
    parts = (
        scribe.now,
        scribe.memories(context.memories, rank=0),
        scribe.say("prompt.detail.objects", objects=scribe.enumerated(things.shown)),
        ask,
        Several(
            "hints",
            scribe.listed("prompt.detail.hints", "hints"),
            tuple(hints),
            rank=1,
            together=scribe.language("prompt.list"),
        ),
    )
    body = scribe.pack(parts, schema)

    def use(reply: DetailReply) -> Tasks:
        return _tasks(reply, context, scribe, matcher, things)

    read = scribe.checks.reading(DetailReply, use)
    return Enquiry(body.text, schema, read, 420)


def _icons(context: Detail, scribe: Scribe) -> list[str]:
    known = scribe.lore.activities.get(context.block.activity)
    own = [task.icon for task in known.tasks] if known else []
    return list(dict.fromkeys((context.block.icon, *own, *_COMMON_ICONS)))


def _hints(context: Detail, scribe: Scribe) -> list[str]:
    """What the library would do: words a model may take or vary."""
    known = scribe.lore.activities.get(context.block.activity)
    if known is None:
        return []
    kinds = {thing.kind for thing in context.objects}
    possible = [
        scribe.language.tell(task.doing.phrase)
        for task in known.tasks
        if not task.object or kinds & set(task.object)
    ]
    return possible[:_HINTS]


def _tasks(
    reply: DetailReply,
    context: Detail,
    scribe: Scribe,
    matcher: Matcher,
    things: Things,
) -> Tasks:
    checks = scribe.checks
    most = max(1, context.minutes // SHORTEST)
    chosen = reply.tasks[:most]
    total = sum(one.minutes for one in reply.tasks)
    low, high = _TOLERATED
    if not low * context.minutes <= total <= high * context.minutes:
        raise checks.fault("minutes", total=context.minutes, got=total)
    lengths = fitted([one.minutes for one in chosen], context.minutes, SHORTEST)
    steps = []
    for one, minutes in zip(chosen, lengths, strict=True):
        words = checks.words(one.doing, "doing")
        thing = things.find(one.thing)
        steps.append(
            TaskStep(
                minutes,
                _phrase(words, matcher),
                thing.address if thing else context.block.place,
                one.icon,
                things.state(thing, matcher.task(words)),
                one.pose,
            )
        )
    return Tasks(_checked_icons(steps, context, scribe))


def _phrase(words: str, matcher: Matcher) -> Phrase:
    """The library's own phrase where the model took its words, in both languages."""
    known = matcher.task(words, least=0.999)
    return known.doing.phrase if known else literal(words)


def _checked_icons(
    steps: Sequence[TaskStep], context: Detail, scribe: Scribe
) -> tuple[TaskStep, ...]:
    allowed = _icons(context, scribe)
    wrong = next((step.icon for step in steps if step.icon not in allowed), None)
    if wrong is not None:
        raise scribe.checks.fault("choice", field="icon", got=wrong)
    return tuple(steps)
