"""Whom a new town begins with: those of a base of the game, or of a people file."""

from pathlib import Path

from engine.agents.library import load_base, load_personas
from engine.people.file import load_people
from engine.people.people import People, among_themselves


def load_beginning(assets: Path, base: str, file: Path | None = None) -> People:
    """The people of a base of the game, as they are, or of a file.

    Args:
        assets: folder of the game's files.
        base: name of a base of the game.
        file: a people file, which is read in its place.

    Raises:
        UserError: the file, the base or a persona cannot be used.
    """
    if file is not None:
        return load_people(file, assets)
    found = load_base(assets / "bases" / f"{base}.toml")
    return People(found, load_personas(assets / "personas", found.people))


def copy_of(people: People) -> People:
    """People of a base as a file of their own can hold them."""
    return among_themselves(people.base, people.personas)
