"""Founds a town: the state at its first step, from a base and its personas."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from engine.agents.agent import Agent
from engine.agents.base import SeedNews
from engine.agents.persona import Persona
from engine.cognition.execute import destination
from engine.cognition.plan import bed_time
from engine.memory.memory import Thought
from engine.memory.spatial import SpatialMemory
from engine.memory.stream import MemoryStream
from engine.minds.mind import Bond, KnownNews, News
from engine.phrase import Phrase
from engine.settings import Ablations
from engine.state import Ground, State
from engine.weather import weather_at

FEELING_SCALE = 2
"""Personas tell feelings from -5 to 5, the town counts from -10 to 10."""

TIE_IMPORTANCE = 3
"""Of what one knows of somebody from before the town began."""


@dataclass(frozen=True, slots=True)
class TownOptions:
    """What the player chooses for a new town.

    Attributes:
        start: game time of step 0; the base's own if None.
        mind: "routine" or "language".
        language: "en" or "zh".
        ablations: parts of the architecture that are switched off from the start.
        map: name of the map's file; the base's own if empty.
        people: a people file in the place of a base of the game.
    """

    base: str = "n25"
    title: str = "The Ville"
    seed: int = 1
    start: datetime | None = None
    mind: str = "routine"
    language: str = "en"
    ablations: Ablations = field(default_factory=Ablations)
    map: str = ""
    people: Path | None = None


def found(
    ground: Ground, news: Sequence[SeedNews], personas: Sequence[Persona]
) -> State:
    """The state of a new town: everybody asleep at home, knowing what they know."""
    weather = weather_at(ground.settings.seed, ground.clock.start)
    state = State(ground, weather=weather)
    state.news = {seed.id: _news(seed, ground.world.name) for seed in news}
    present = {persona.name for persona in personas}
    for order, persona in enumerate(personas):
        agent = _settle(state, persona, order, present)
        for seed in news:
            if persona.name in seed.known_to:
                told = state.news[seed.id]
                others = tuple(name for name in seed.known_to if name != persona.name)
                attends = True if persona.name == seed.host else None
                agent.news[seed.id] = KnownNews(told, 0, "", others, attends)
    return state


def _settle(state: State, persona: Persona, order: int, present: set[str]) -> Agent:
    """Put a person to bed, with the memories, ties and places they begin with."""
    ground = state.ground
    world = ground.world
    home = f"{world.name}:{persona.home.sector}:{persona.home.arena}"
    tile = world.tiles_of(home)[0]
    agent = Agent(
        name=persona.name,
        tile=tile,
        action=None,  # type: ignore[arg-type]  # the bed is known one line below
        currently=persona.currently.phrase,
        bonds=_bonds(persona, present),
        persona=persona,
        order=order,
        stream=MemoryStream(ground.embedder.dimension),
        places=SpatialMemory(world.name, _known_places(ground, persona)),
    )
    agent.action = bed_time(agent, state)
    agent.tile = agent.seat = destination(agent, state, agent.action.address)
    state.reserved[agent.tile] = agent.name
    state.objects[agent.action.address] = agent.action.state
    state.agents[agent.name] = agent
    _remember(agent, state, present)
    return agent


def _bonds(persona: Persona, present: set[str]) -> dict[str, Bond]:
    return {
        tie.to: Bond(
            tie.to, tie.kind, FEELING_SCALE * tie.feeling, summary=tie.note.phrase
        )
        for tie in persona.ties
        if tie.to in present
    }


def _known_places(ground: Ground, persona: Persona) -> list[str]:
    """One's own rooms, and all of every place one knows."""
    lore = ground.lore
    own = {room.address for room in lore.home_rooms(persona.name)}
    sectors = {persona.work.sector, *persona.knows} - {persona.home.sector}
    known = [
        room
        for room in lore.rooms.values()
        if room.address in own or room.sector in sectors
    ]
    return [
        address
        for room in known
        for address in (room.address, *(thing.address for thing in room.objects))
    ]


def _remember(agent: Agent, state: State, present: set[str]) -> None:
    for memory in agent.persona.memories:
        about = tuple(name for name in memory.about if name in present)
        _keep(agent, state, memory.text.phrase, memory.importance, about)
    for tie in agent.persona.ties:
        if tie.to in present:
            _keep(agent, state, tie.note.phrase, TIE_IMPORTANCE, (tie.to,))


def _keep(
    agent: Agent, state: State, text: Phrase, importance: int, about: tuple[str, ...]
) -> None:
    thought = Thought(
        created=0,
        text=text,
        importance=importance,
        subject=agent.name,
        predicate="knows",
        about=about,
    )
    agent.stream.add(thought, state.embed(text))


def _news(seed: SeedNews, world: str) -> News:
    return News(
        seed.id,
        seed.kind,
        seed.text.phrase,
        seed.about,
        seed.topic,
        seed.importance,
        f"{world}:{seed.place}" if seed.place else "",
        seed.start,
        seed.end,
        seed.host,
        seed.own.phrase if seed.own else None,
    )
