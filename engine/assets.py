"""Where the files that come with the game are, and how they are read together."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.agents.activities import load_activities
from engine.agents.activity import Activity
from engine.agents.persona import Persona
from engine.clock import Clock
from engine.errors import UserError
from engine.language import LANGUAGES, Language, Names, read_catalogue
from engine.memory.lexical import LexicalEmbedder
from engine.minds.lore import Lore
from engine.state import Ground
from engine.store.town_file import Charter
from engine.world.tmx import load_world


def load_languages(
    assets: Path, personas: Mapping[str, Persona] | None = None
) -> dict[str, Language]:
    """Every language of the game, by code.

    Args:
        assets: folder of the game's files.
        personas: whose names can be said, by full English name.

    Raises:
        UserError: a file is missing or broken.
    """
    activities = load_activities(assets / "activities.toml")
    names = _names(assets, personas or {}, activities)
    return {code: _language(assets, code, names) for code in LANGUAGES}


def load_ground(assets: Path, charter: Charter, personas: Sequence[Persona]) -> Ground:
    """What a town stands on: its map, its people, the words.

    Raises:
        UserError: a file is missing or broken.
    """
    world = load_world(assets / "maps" / charter.map)
    people = {persona.name: persona for persona in personas}
    activities = load_activities(assets / "activities.toml")
    return Ground(
        world,
        Lore(world.name, people, world.rooms(), activities),
        Clock(charter.start, charter.settings.seconds_per_step),
        charter.settings,
        LexicalEmbedder(),
        _language(assets, "en", _names(assets, people, activities)),
    )


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
