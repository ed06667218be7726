"""Something came up: do I do something else now?"""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field, StringConstraints

from engine.minds.language.enquiry import Enquiry
from engine.minds.language.matching import Matcher
from engine.minds.language.places import Places
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.scribe import Scribe
from engine.minds.mind import Block, Heed, Heeded, TaskStep
from engine.minds.routine.repertoire import Repertoire
from engine.phrase import Phrase, literal
from engine.world.address import arena_of, last_part

SHORTEST, LONGEST = 5, 180
"""Minutes of what is done instead."""

TENDED = "tended"
"""State of a thing that somebody sees to."""


class HeedReply(Form):
    """What is asked of the model."""

    reason: Annotated[str, StringConstraints(max_length=120)]
    changes: bool
    what: Annotated[str, StringConstraints(max_length=60)] = ""
    place: Annotated[str, StringConstraints(max_length=60)] = ""
    minutes: Annotated[int, Field(ge=0, le=LONGEST)] = 30


def heed(
    context: Heed, scribe: Scribe, matcher: Matcher, repertoire: Repertoire
) -> Enquiry:
    """The question whether a thought or a sight changes what one does."""
    places = Places(context, scribe, repertoire)
    is_thing = context.prompting == "sight"
    options: dict[str, Sequence[str]] = {"place": () if is_thing else places.words}
    schema = narrowed(HeedReply, options)
    what = scribe.quote(context.what)
    key = "prompt.heed.thing" if is_thing else "prompt.heed.thought"
    body = scribe.pack(
        (
            scribe.now,
            scribe.mind(context.currently),
            scribe.blocks("plan", "prompt.utterance.plan", context.blocks, rank=1),
            scribe.memories(context.memories, rank=0),
            scribe.say(key, what=what),
        ),
        schema,
    )
    checks = scribe.checks

    def use(reply: HeedReply) -> Heeded:
        reason = literal(checks.words(reply.reason, "reason"))
        if not reply.changes:
            return Heeded(reason)
        doing = checks.words(reply.what, "what")
        minutes = max(SHORTEST, reply.minutes)
        if is_thing:
            return _at_thing(context, literal(doing), minutes, reason)
        name = matcher.activity(doing)
        where = places.find(reply.place, name)
        return _elsewhere(context, matcher, doing, name, where, minutes, reason)

    return Enquiry(body.text, schema, checks.reading(HeedReply, use), 200)


def _at_thing(context: Heed, doing: Phrase, minutes: int, reason: Phrase) -> Heeded:
    thing = last_part(context.about)
    where = arena_of(context.about)
    block = Block(context.minute, minutes, "", doing, where, "clean", thing)
    task = TaskStep(minutes, doing, context.about, "clean", TENDED)
    return Heeded(reason, block, (task,))


def _elsewhere(
    context: Heed,
    matcher: Matcher,
    doing: str,
    name: str,
    where: str,
    minutes: int,
    reason: Phrase,
) -> Heeded:
    task = matcher.task(doing)
    icon = task.icon if task else "think"
    words = literal(doing)
    block = Block(context.minute, minutes, name, words, where, icon)
    return Heeded(reason, block, (TaskStep(minutes, words, where, icon),))
