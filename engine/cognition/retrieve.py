"""Retrieve: what an agent remembers for a question, and the situation it is in."""

from dataclasses import replace

from engine.agents.agent import Agent
from engine.memory.memory import MemoryKind
from engine.memory.shelf import KINDS
from engine.memory.vectors import Vector
from engine.minds.mind import Bond, Remembered, SeenAgent, SeenObject, Situation
from engine.phrase import Phrase
from engine.state import State
from engine.world.address import arena_of


def recall(
    agent: Agent,
    state: State,
    question: Phrase,
    n: int,
    kinds: tuple[MemoryKind, ...] = KINDS,
    touch: bool = True,
) -> tuple[Remembered, ...]:
    """The memories that matter most for a question (paper, section 4.1)."""
    settings = state.settings
    if state.ablations.no_retrieval:
        return tuple(
            Remembered(one.id, one.text, one.created, one.importance, about=one.about)
            for one in agent.stream.latest(n, kinds)
        )
    found = agent.stream.retrieve(
        state.embed(question),
        state.step,
        n,
        weights=settings.weights,
        decay=settings.recency_decay,
        steps_per_hour=state.clock.steps_per_hour,
        kinds=kinds,
        touch=touch,
        likeness=_likeness(agent, state, question),
    )
    return tuple(
        Remembered(
            one.memory.id,
            one.memory.text,
            one.memory.created,
            one.memory.importance,
            one.recency,
            one.relevance,
            one.importance,
            one.score,
            one.memory.about,
        )
        for one in found
    )


def _likeness(agent: Agent, state: State, question: Phrase) -> Vector | None:
    """By a model's meanings, if one is chosen and enough is known."""
    if not state.embeddings:
        return None
    if question not in state.meanings and question not in agent.wondered:
        agent.wondered.append(question)
    return state.meanings.likeness(agent.name, agent.stream, question)


def situation(agent: Agent, state: State) -> Situation:
    """Where one is and what one does: the beginning of every question."""
    return Situation(
        agent.name,
        state.settings.seed,
        state.step,
        state.clock.at(state.step),
        agent.action.doing,
        agent.action.activity,
        agent.action.until,
        state.ground.world.address_at(agent.tile),
        tuple(seen(other) for other in in_sight(agent, state)),
        state.ablations.parts,
        state.weather,
        agent.needs.lowest(),
    )


def in_sight(agent: Agent, state: State) -> list[Agent]:
    """Who is near enough to be seen: in the same arena, within the vision radius."""
    world, radius = state.ground.world, state.settings.vision_radius
    x, y = agent.tile
    place = world.arena_at[world.grid.cell(agent.tile)]
    return [
        other
        for other in state.agents.values()
        if abs(other.tile[0] - x) <= radius
        and abs(other.tile[1] - y) <= radius
        and other is not agent
        and world.arena_at[world.grid.cell(other.tile)] == place
    ]


def bonds_with(agent: Agent, state: State, others: tuple[str, ...]) -> tuple[Bond, ...]:
    """What others are to an agent; without social memory, no opinion of them."""
    bonds = tuple(agent.bond(name) for name in others)
    if state.ablations.no_social_memory:
        return tuple(replace(bond, summary=None) for bond in bonds)
    return bonds


def seen(agent: Agent) -> SeenAgent:
    """A person as others see them."""
    action = agent.action
    return SeenAgent(
        agent.name,
        action.doing,
        action.activity,
        arena_of(action.address),
        agent.asleep,
    )


def objects_at(agent: Agent, state: State, place: str) -> tuple[SeenObject, ...]:
    """What one can use at a place; at home that is in all of one's own rooms."""
    home = agent.persona.home
    lore = state.ground.lore
    own = f"{lore.world}:{home.sector}"
    if place == own or place.startswith(f"{own}:"):
        rooms = lore.home_rooms(agent.name)
    else:
        rooms = (lore.rooms[place],) if place in lore.rooms else ()
    users: dict[str, list[str]] = {}
    for other in state.agents.values():
        if other is not agent:
            users.setdefault(other.action.address, []).append(other.name)
    return tuple(
        SeenObject(
            thing.address,
            thing.kind,
            state.objects.get(thing.address, "idle"),
            tuple(users.get(thing.address, ())),
        )
        for room in rooms
        for thing in room.objects
    )
