"""Tables of what happened: where people went, what they did, said, planned, heard."""

import json
from collections.abc import Iterator

from engine.events import (
    ActionStarted,
    ConversationEnded,
    ConversationStarted,
    DayPlanned,
    LineSpoken,
    NewsLearned,
)
from engine.research.table import Row, Source, Table
from engine.store.codec import dump


def movement(source: Source) -> Iterator[Row]:
    """Where everybody stood at the beginning, and each tile they went to."""
    stood: dict[str, tuple[int, int]] = {}
    for agent in source.recording.snapshot(-1).agents:
        stood[agent.name] = agent.tile
        yield (0, source.time(0), agent.name, *agent.tile)
    for view in source.recording.views(0, source.end):
        done = view.step + 1
        for name, person in view.agents.items():
            if stood.get(name) != person.tile:
                stood[name] = person.tile
                yield (done, source.time(done), name, *person.tile)


def actions(source: Source) -> Iterator[Row]:
    """What everybody began to do."""
    for event in source.recording.events(0, source.end, ("ActionStarted",)):
        if isinstance(event, ActionStarted):
            yield (
                event.step,
                source.time(event.step),
                event.agent,
                event.activity,
                event.address,
                event.icon,
                event.until,
                event.asleep,
                source.tell(event.doing),
            )


def talks(source: Source) -> Iterator[Row]:
    """The conversations; of one that goes on, the end is not known."""
    kinds = ("ConversationStarted", "ConversationEnded")
    begun: dict[int, ConversationStarted] = {}
    for event in source.recording.events(0, source.end, kinds):
        if isinstance(event, ConversationStarted):
            begun[event.conversation] = event
        elif isinstance(event, ConversationEnded):
            one = begun.pop(event.conversation)
            yield (
                one.conversation,
                one.step,
                event.step,
                list(event.people),
                one.address,
            )
    for one in begun.values():
        yield (one.conversation, one.step, None, list(one.people), one.address)


def lines(source: Source) -> Iterator[Row]:
    """What was said."""
    for event in source.recording.events(0, source.end, ("LineSpoken",)):
        if isinstance(event, LineSpoken):
            yield (
                event.conversation,
                event.step,
                source.time(event.step),
                event.agent,
                list(event.tells),
                source.tell(event.words),
            )


def plans(source: Source) -> Iterator[Row]:
    """The blocks of each day's plan, as it was when it was made."""
    for event in source.recording.events(0, source.end, ("DayPlanned",)):
        if isinstance(event, DayPlanned):
            for place, block in enumerate(event.blocks):
                yield (
                    event.step,
                    event.agent,
                    event.day,
                    place,
                    block.start,
                    block.minutes,
                    block.activity,
                    block.place,
                    source.tell(block.doing),
                )


def news(source: Source) -> Iterator[Row]:
    """Who heard what, from whom and in which conversation."""
    known = source.recording.news()
    for event in source.recording.events(0, source.end, ("NewsLearned",)):
        if isinstance(event, NewsLearned):
            one = known.get(event.news)
            yield (
                event.step,
                source.time(event.step),
                event.agent,
                event.news,
                event.source,
                event.conversation,
                source.tell(one.text if one else None),
            )


def events(source: Source) -> Iterator[Row]:
    """Everything that happened, as the town file says it."""
    for event in source.recording.events(0, source.end):
        told = json.loads(dump(event))
        step = told.pop("step")
        yield (step, source.time(step), type(event).__name__, told)


TABLES = (
    Table("movement", ("step", "game_time", "agent", "x", "y"), movement),
    Table(
        "actions",
        (
            *("step", "game_time", "agent", "activity", "address", "icon", "until"),
            *("asleep", "text"),
        ),
        actions,
    ),
    Table("talks", ("conversation", "began", "ended", "people", "address"), talks),
    Table(
        "lines",
        ("conversation", "step", "game_time", "agent", "tells", "text"),
        lines,
    ),
    Table(
        "plans",
        (
            *("step", "agent", "day", "block", "minute", "minutes", "activity"),
            *("address", "text"),
        ),
        plans,
    ),
    Table(
        "news",
        ("step", "game_time", "agent", "news", "source", "conversation", "text"),
        news,
    ),
    Table("events", ("step", "game_time", "kind", "data"), events),
)
