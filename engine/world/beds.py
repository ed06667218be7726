"""How many can sleep on a map, and where."""

from collections.abc import Iterable

from engine.world.grid import Tile
from engine.world.rooms import Room
from engine.world.world import World

BED = "bed"
"""The kind of object one sleeps in."""


def bedrooms(world: World) -> list[Room]:
    """The room of each bed, in the order of the map; a room with two beds twice."""
    rooms = world.rooms()
    return [
        rooms[arena]
        for arena in world.arenas
        for thing in world.objects_in(arena)
        if thing.kind == BED
        for _ in range(_pieces(thing.tiles))
    ]


def _pieces(tiles: Iterable[Tile]) -> int:
    """Of how many parts tiles consist: all beds of a room are one object."""
    left, count = set(tiles), 0
    while left:
        count += 1
        edge = [left.pop()]
        while edge:
            x, y = edge.pop()
            near = {(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)} & left
            left -= near
            edge += near
    return count
