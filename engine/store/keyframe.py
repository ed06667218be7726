"""The whole state at one step, in bytes, and from bytes.

Memories are kept apart, a row each, since they only grow; a keyframe notes how many
there were, and which were looked at again since the keyframe before.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from hashlib import blake2b
from typing import Any, NamedTuple

from engine.agents.agent import Agent, Life
from engine.agents.conversation import Conversation
from engine.agents.persona import Persona
from engine.agents.visitor import Visitor, persona_of
from engine.memory.memory import Memory
from engine.memory.spatial import SpatialMemory, Tree
from engine.memory.stream import MemoryStream
from engine.minds.mind import DecisionRequest, News
from engine.settings import Ablations
from engine.snapshot import AgentView, ConversationView, Snapshot, VisitorView
from engine.state import Ground, State
from engine.store.codec import dump, load
from engine.weather import Weather

Touched = dict[str, list[tuple[int, int, int, int]]]
"""For each agent: memory, step of last access, times observed, importance."""


@dataclass(slots=True)
class Keyframe:
    """All that changes, but the memories.

    Attributes:
        places: what each agent knows of the map.
        memories: how many each agent has.
    """

    step: int
    lives: list[Life]
    places: dict[str, Tree]
    memories: dict[str, int]
    objects: dict[str, str]
    conversations: list[Conversation]
    pending: list[DecisionRequest]
    news: list[News]
    templates: list[str]
    next_decision: int
    next_conversation: int
    ablations: Ablations = field(default_factory=Ablations)
    weather: Weather = "clear"
    weather_until: int = 0
    alarms: dict[str, str] = field(default_factory=dict)
    visitor: Visitor | None = None


class _Look(NamedTuple):
    """What changed of a memory since it was written."""

    step: int
    times: int
    importance: int


@dataclass(frozen=True, slots=True)
class StoredMemory:
    """A memory as its row holds it, with its packed vector."""

    memory: Memory
    vector: bytes


def keyframe_of(state: State) -> Keyframe:
    """The state of a town, ready to be written."""
    agents = state.agents.values()
    return Keyframe(
        state.step,
        [_life(agent) for agent in agents],
        {agent.name: agent.places.tree() for agent in agents},
        {agent.name: len(agent.stream) for agent in agents},
        dict(sorted(state.objects.items())),
        list(state.conversations.values()),
        list(state.pending.values()),
        list(state.news.values()),
        list(state.templates),
        state.next_decision,
        state.next_conversation,
        state.ablations,
        state.weather,
        state.weather_until,
        dict(sorted(state.alarms.items())),
        state.visitor,
    )


def touched_of(state: State) -> Touched:
    """Which memories were looked at again since this was last called."""
    return {
        agent.name: [
            (
                id,
                agent.stream.last_accessed(id),
                agent.stream[id].count,
                agent.stream[id].importance,
            )
            for id in agent.stream.take_changed()
        ]
        for agent in state.agents.values()
    }


def restore(
    frame: Keyframe,
    ground: Ground,
    memories: Mapping[str, Sequence[StoredMemory]],
    touched: Iterable[Touched],
) -> State:
    """The state a keyframe was made of.

    Args:
        frame: the keyframe.
        ground: what the town stands on.
        memories: of each agent, at least as many as the keyframe counts.
        touched: of every keyframe up to this one, the oldest first.

    Raises:
        ValueError: the parts do not fit together.
    """
    later: dict[str, dict[int, _Look]] = {name: {} for name in frame.memories}
    for table in touched:
        for name, rows in table.items():
            later[name].update((id, _Look(*look)) for id, *look in rows)
    state = State(
        ground,
        frame.step,
        objects=dict(frame.objects),
        conversations={talk.id: talk for talk in frame.conversations},
        pending={request.id: request for request in frame.pending},
        news={news.id: news for news in frame.news},
        templates=list(frame.templates),
        next_decision=frame.next_decision,
        next_conversation=frame.next_conversation,
        weather=frame.weather,
        weather_until=frame.weather_until,
        alarms=dict(frame.alarms),
        visitor=frame.visitor,
    )
    state.ablations = frame.ablations
    for order, life in enumerate(frame.lives):
        name = life.name
        stored = memories[name][: frame.memories[name]]
        if len(stored) != frame.memories[name]:
            raise ValueError(f"memories of {name} are missing")
        state.agents[name] = Agent(
            **{one.name: getattr(life, one.name) for one in fields(Life)},
            persona=_persona(state, name),
            order=order,
            stream=_stream(ground.embedder.dimension, stored, later[name]),
            places=SpatialMemory.restore(ground.world.name, frame.places[name]),
        )
        if life.seat is not None:
            state.reserved[life.seat] = name
    return state


def world_hash(state: State) -> str:
    """A hash of all that a town is at its present step; equal towns have equal ones."""
    hashed = blake2b(dump(keyframe_of(state)).encode(), digest_size=16)
    for agent in state.agents.values():
        for memory in agent.stream:
            hashed.update(dump(memory).encode())
        hashed.update(agent.stream.accessed().astype("<i8").tobytes())
    return hashed.hexdigest()


def view_of(state: State) -> Snapshot:
    """What one sees of the town after its last finished step."""
    return Snapshot(
        state.step - 1,
        state.clock.at(state.step),
        tuple(_agent_view(agent) for agent in state.agents.values()),
        tuple(_talk_view(talk) for talk in state.conversations.values()),
        tuple(sorted(state.objects.items())),
        state.ablations,
        state.weather,
        _visitor_view(state.visitor),
    )


def read_keyframe(data: bytes) -> Keyframe:
    """A keyframe from its JSON.

    Raises:
        ValueError: it is none.
    """
    frame: Keyframe = load(Keyframe, data)
    return frame


def _life(agent: Agent) -> Life:
    values: dict[str, Any] = {
        one.name: getattr(agent, one.name) for one in fields(Life)
    }
    return Life(**values)


def _persona(state: State, name: str) -> Persona:
    if state.visitor is not None and state.visitor.name == name:
        return persona_of(state.visitor, state.ground.world.name)
    persona = state.ground.lore.personas.get(name)
    if persona is None:
        raise ValueError(f"no persona for {name}")
    return persona


def _stream(
    dimension: int,
    stored: Sequence[StoredMemory],
    later: Mapping[int, _Look],
) -> MemoryStream:
    memories = [
        replace(one.memory, count=look.times, importance=look.importance)
        if (look := later.get(one.memory.id))
        else one.memory
        for one in stored
    ]
    accessed = [
        look.step if (look := later.get(one.id)) else one.created for one in memories
    ]
    return MemoryStream.restore(
        dimension, memories, accessed, [one.vector for one in stored]
    )


def _agent_view(agent: Agent) -> AgentView:
    action = agent.action
    return AgentView(
        agent.name,
        agent.tile,
        action.doing,
        action.activity,
        action.icon,
        action.address,
        action.since,
        action.until,
        action.pose,
        agent.arrived,
        action.sleep,
        agent.conversation,
        agent.needs,
    )


def _visitor_view(visitor: Visitor | None) -> VisitorView | None:
    if visitor is None:
        return None
    return VisitorView(visitor.name, visitor.line, visitor.looks)


def _talk_view(talk: Conversation) -> ConversationView:
    if not talk.lines:
        return ConversationView(talk.id, talk.people, since=talk.began)
    last = talk.lines[-1]
    return ConversationView(
        talk.id, talk.people, last.speaker, last.words, last.step, talk.quiet_from
    )
