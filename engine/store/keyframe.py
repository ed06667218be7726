"""The whole state at one step, in bytes, and from bytes.

Memories are kept apart, since they only grow; a keyframe notes how many there were.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from typing import Any

from engine.agents.agent import Agent, Life
from engine.agents.conversation import Conversation
from engine.agents.persona import Persona
from engine.agents.visitor import Visitor, persona_of
from engine.memory.spatial import SpatialMemory, Tree
from engine.memory.stream import MemoryStream
from engine.minds.mind import DecisionRequest, News
from engine.settings import Ablations
from engine.snapshot import AgentView, ConversationView, Snapshot, VisitorView
from engine.state import Ground, State
from engine.store.codec import dump
from engine.weather import Weather


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
    embeddings: str = ""


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
        state.embeddings,
    )


def restore(
    frame: Keyframe, ground: Ground, streams: Mapping[str, MemoryStream]
) -> State:
    """The state a keyframe was made of.

    Args:
        frame: the keyframe.
        ground: what the town stands on.
        streams: the memories of each agent at that step.

    Raises:
        ValueError: the parts do not fit together.
    """
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
    state.ablations, state.embeddings = frame.ablations, frame.embeddings
    for order, life in enumerate(frame.lives):
        name = life.name
        if len(streams[name]) != frame.memories[name]:
            raise ValueError(f"memories of {name} are missing")
        if not ground.world.grid.contains(life.tile):
            raise ValueError(f"{name} is not on the map")
        state.agents[name] = Agent(
            **{one.name: getattr(life, one.name) for one in fields(Life)},
            persona=_persona(state, name),
            order=order,
            stream=streams[name],
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
