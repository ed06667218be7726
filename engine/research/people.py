"""Tables of people: who they are, what they remember, what they are to each other."""

from collections.abc import Iterator

from engine.events import FeelingChanged
from engine.research.table import Row, Source, Table


def people(source: Source) -> Iterator[Row]:
    """Who lives in the town."""
    for agent in source.state.agents.values():
        one = agent.persona
        yield (
            one.name,
            one.names.full.zh,
            one.age,
            list(one.innate),
            one.home.sector,
            source.tell(agent.currently),
            len(agent.stream),
            len(agent.bonds),
        )


def memories(source: Source) -> Iterator[Row]:
    """Everything that anybody remembers at the end."""
    for agent in source.state.agents.values():
        for one in agent.stream:
            yield (
                agent.name,
                one.id,
                one.kind,
                one.created,
                source.time(one.created),
                agent.stream.last_accessed(one.id),
                one.importance,
                one.count,
                one.depth,
                one.subject,
                one.predicate,
                one.object,
                list(one.about),
                list(one.evidence),
                one.conversation,
                source.tell(one.text),
            )


def relations(source: Source) -> Iterator[Row]:
    """What everybody thinks of whom at the end."""
    for agent in source.state.agents.values():
        for bond in agent.bonds.values():
            yield (
                agent.name,
                bond.other,
                bond.kind,
                bond.feeling,
                bond.talks,
                bond.last_talk,
                source.tell(bond.summary),
            )


def feelings(source: Source) -> Iterator[Row]:
    """How feelings changed, one change after another."""
    for event in source.recording.events(0, source.end, ("FeelingChanged",)):
        if isinstance(event, FeelingChanged):
            yield (
                event.step,
                source.time(event.step),
                event.agent,
                event.other,
                event.feeling,
                event.change,
            )


TABLES = (
    Table(
        "people",
        (
            *("agent", "name_zh", "age", "traits", "home", "currently"),
            *("memories", "relations"),
        ),
        people,
    ),
    Table(
        "memories",
        (
            *("agent", "memory", "kind", "created", "game_time", "last_accessed"),
            *("importance", "times", "depth", "subject", "predicate", "object"),
            *("about", "evidence", "conversation", "text"),
        ),
        memories,
    ),
    Table(
        "relations",
        ("agent", "other", "tie", "feeling", "talks", "last_talk", "text"),
        relations,
    ),
    Table(
        "feelings",
        ("step", "game_time", "agent", "other", "feeling", "change"),
        feelings,
    ),
)
