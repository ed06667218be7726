"""Where the files that come with the game are, and how they are read together."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.agents.activities import load_activities
from engine.agents.activity import Activity
from engine.agents.base import SeedNews
from engine.agents.persona import Persona
from engine.clock import Clock
from engine.errors import MapError, UserError
from engine.language import LANGUAGES, Language, Names, read_catalogue
from engine.memory.lexical import LexicalEmbedder
from engine.minds.lore import Lore
from engine.own_maps import find_map
from engine.settling.activities import settled_activities
from engine.settling.people import Settled, settle
from engine.state import Ground
from engine.store.town_file import Charter
from engine.world.likeness import likeness
from engine.world.tmx import load_world
from engine.world.world import World


def load_languages(
    assets: Path,
    personas: Mapping[str, Persona] | None = None,
    activities: Mapping[str, Activity] | None = None,
) -> dict[str, Language]:
    """Every language of the game, by code.

    Args:
        assets: folder of the game's files.
        personas: whose names can be said, by full English name.
        activities: of the town that is told of; the library's if None.

    Raises:
        UserError: a file is missing or broken.
    """
    if activities is None:
        activities = load_activities(assets / "activities.toml")
    names = _names(assets, personas or {}, activities)
    return {code: _language(assets, code, names) for code in LANGUAGES}


def load_ground(assets: Path, charter: Charter, personas: Sequence[Persona]) -> Ground:
    """What a town stands on: its map, its people, the words.

    Raises:
        UserError: a file is missing or broken.
    """
    return ground_on(
        load_world(find_map(assets, charter.map)), assets, charter, personas
    )


def ground_on(
    world: World, assets: Path, charter: Charter, personas: Sequence[Persona]
) -> Ground:
    """What a town stands on whose map has been read.

    Raises:
        UserError: a file is missing or broken.
    """
    people = {persona.name: persona for persona in personas}
    activities = _activities_on(world, assets)
    return Ground(
        world,
        Lore(world.name, people, world.rooms(), activities, likeness(world)),
        Clock(charter.start, charter.settings.seconds_per_step),
        charter.settings,
        LexicalEmbedder(),
        _language(assets, "en", _names(assets, people, activities)),
    )


def settle_on(
    world: World, assets: Path, personas: Sequence[Persona], news: Sequence[SeedNews]
) -> Settled:
    """People and news as they can be on a map.

    Raises:
        UserError: a file is missing or broken, or the map has too few beds.
    """
    activities = _activities_on(world, assets)
    return settle(personas, news, world, activities, _sectors(assets))


def told_activities(assets: Path, name: str) -> Mapping[str, Activity]:
    """The activities of a recorded town, to tell of it even if its map is gone.

    Args:
        assets: folder of the game's files.
        name: of the map.

    Raises:
        UserError: a file of the game is missing or broken.
    """
    if not (assets / "maps" / name).is_file():
        try:
            return _activities_on(load_world(find_map(assets, name)), assets)
        except MapError:
            pass
    return load_activities(assets / "activities.toml")


def read_table(path: Path) -> Mapping[str, Any]:
    """A TOML file.

    Raises:
        UserError: it is missing or broken.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise UserError("error.file.missing", file=path) from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError("error.file.broken", file=path, reason=error) from error


def _activities_on(world: World, assets: Path) -> Mapping[str, Activity]:
    library = load_activities(assets / "activities.toml")
    return settled_activities(library, likeness(world), _sectors(assets))


def _sectors(assets: Path) -> Mapping[str, Any]:
    names: Mapping[str, Any] = read_table(assets / "places.toml").get("sectors", {})
    return names


def _names(
    assets: Path,
    personas: Mapping[str, Persona],
    activities: Mapping[str, Activity],
) -> Names:
    return Names(
        personas,
        activities,
        read_table(assets / "places.toml"),
        {
            "trait": read_table(assets / "traits.toml").get("traits", {}),
            "topic": read_table(assets / "topics.toml").get("topics", {}),
        },
    )


def _language(assets: Path, code: str, names: Names) -> Language:
    return Language(code, read_catalogue(assets / "locale" / code), names)
