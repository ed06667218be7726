"""Addresses: `world:sector:arena:object`, later parts may be missing."""

from typing import NamedTuple

SEPARATOR = ":"


class Address(NamedTuple):
    """A place or a thing by its parts; an empty part means "the whole of it"."""

    world: str
    sector: str = ""
    arena: str = ""
    object: str = ""

    @classmethod
    def parse(cls, text: str) -> "Address":
        """The parts of a written address.

        Raises:
            ValueError: it has no parts, more than four, or a gap between them.
        """
        parts = text.split(SEPARATOR)
        if len(parts) > 4 or not all(parts):
            raise ValueError(f"not an address: {text!r}")
        return cls(*parts)

    def __str__(self) -> str:
        """The address as it is written."""
        return SEPARATOR.join(part for part in self if part)

    @property
    def parent(self) -> "Address":
        """The whole this is a part of; a world is its own."""
        if self.object:
            return self._replace(object="")
        if self.arena:
            return self._replace(arena="")
        return self._replace(sector="")


def arena_of(address: str) -> str:
    """The arena of a written address; shorter ones stay as they are."""
    return SEPARATOR.join(address.split(SEPARATOR)[:3])


def last_part(address: str) -> str:
    """The name of what an address leads to, without the way to it."""
    return address.rpartition(SEPARATOR)[2]
