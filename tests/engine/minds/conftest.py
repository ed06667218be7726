"""The real people on the real map, asked by hand."""

from pathlib import Path

import pytest

from engine.agents.activities import load_activities
from engine.agents.library import load_base, load_personas
from engine.assets import load_languages
from engine.language import Language
from engine.minds.lore import Lore
from engine.minds.routine import RoutineMind
from engine.world.tmx import load_world
from tests.engine.minds.asking import Planner

ASSETS = Path(__file__).parents[3] / "assets"


@pytest.fixture(scope="session")
def lore() -> Lore:
    base = load_base(ASSETS / "bases" / "n25.toml")
    people = load_personas(ASSETS / "personas", base.people)
    world = load_world(ASSETS / "maps" / base.map)
    return Lore(
        world.name,
        {persona.name: persona for persona in people},
        world.rooms(),
        load_activities(ASSETS / "activities.toml"),
    )


@pytest.fixture(scope="session")
def mind(lore: Lore) -> RoutineMind:
    return RoutineMind(lore)


@pytest.fixture(scope="session")
def languages(lore: Lore) -> dict[str, Language]:
    return load_languages(ASSETS, lore.personas)


@pytest.fixture(scope="session")
def plan(lore: Lore, mind: RoutineMind) -> Planner:
    return Planner(lore, mind)
