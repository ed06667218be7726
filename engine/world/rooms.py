"""Rooms and what stands in them, as minds know them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlaceObject:
    """A game object of a room: its address, kind, and how many can use it."""

    address: str
    kind: str
    seats: int


@dataclass(frozen=True, slots=True)
class Room:
    """An arena of the map.

    Attributes:
        address: `world:sector:arena`.
        sector: its sector's name; `name` its own.
        objects: what stands in it.
    """

    address: str
    sector: str
    name: str
    objects: tuple[PlaceObject, ...]
