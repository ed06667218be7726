"""Two days of the whole town, recorded once and looked at by many tests."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest

from engine import Language, TownOptions, load_languages, new_town, open_town
from engine.clock import Clock
from engine.events import AgentsMoved, StepFinished, TownEvent
from engine.minds.lore import Lore
from engine.town import Town
from engine.world.grid import Tile
from engine.world.world import World

ASSETS = Path(__file__).parents[2] / "assets"
DAY = 8640
DAYS = 2

Kind = TypeVar("Kind")


@dataclass
class TwoDays:
    """What was recorded.

    Attributes:
        tiles: of everybody after each step, by name.
        asleep: steps each was asleep at the end of, by name.
    """

    path: Path
    world: World
    lore: Lore
    clock: Clock
    languages: dict[str, Language]
    hash: str = ""
    events: list[TownEvent] = field(default_factory=list)
    tiles: dict[str, list[Tile]] = field(default_factory=dict)
    asleep: dict[str, list[bool]] = field(default_factory=dict)

    def of(self, kind: type[Kind]) -> list[Kind]:
        """All events of a class."""
        return [event for event in self.events if isinstance(event, kind)]

    def take(self, town: Town) -> None:
        """Live one step and keep what tests want to know of it."""
        step = town.step()
        self.events.extend(
            event
            for event in step.events
            if not isinstance(event, AgentsMoved | StepFinished)
        )
        for agent in town.simulation.state.agents.values():
            self.tiles[agent.name].append(agent.tile)
            self.asleep[agent.name].append(agent.asleep)


@pytest.fixture(scope="session")
def two_days(tmp_path_factory: pytest.TempPathFactory) -> TwoDays:
    path = tmp_path_factory.mktemp("two_days") / "n25.town"
    new_town(path, TownOptions(base="n25", seed=1), ASSETS)
    town = open_town(path, ASSETS)
    people = list(town.lore.personas)
    days = TwoDays(
        path,
        town.ground.world,
        town.lore,
        town.ground.clock,
        load_languages(ASSETS, town.lore.personas),
        tiles={name: [] for name in people},
        asleep={name: [] for name in people},
    )
    for _ in range(DAYS * DAY):
        days.take(town)
    days.hash = town.world_hash()
    town.close()
    return days
