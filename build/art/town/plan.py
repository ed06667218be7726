"""Rooms and walls of the town, put together from the collision by rule.

A wall tile is blocked and touches a room, or is the blocked first row of a room. The
collision leaves outer corners open; those and the exceptions in `plan.toml` close it.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from art.town.geometry import Geometry, Mask, Rect, geometry

EXCEPTIONS = Path(__file__).with_name("plan.toml")
UNDER_THE_SKY = ("park", "garden", "dorm garden", "house garden")
WIDEST_DOOR = 4


@dataclass(frozen=True)
class Plan:
    """Height × width matrices of the town in tiles.

    `rooms` names what one stands in under a roof: "sector:arena", "sector:" for halls,
    "" outdoors and in walls. `owners` names the sector that a wall tile belongs to.
    `doors` marks the gaps of outer walls; they are part of the room behind them.
    """

    rooms: NDArray[np.object_]
    walls: Mask
    doors: Mask
    owners: NDArray[np.object_]

    def wall(self, x: int, y: int) -> bool:
        """Whether a wall stands on the tile; none beyond the map."""
        height, width = self.walls.shape
        return 0 <= y < height and 0 <= x < width and bool(self.walls[y, x])

    def room(self, x: int, y: int) -> str:
        """The room that a tile belongs to, "" where there is none."""
        height, width = self.walls.shape
        inside = 0 <= y < height and 0 <= x < width
        return str(self.rooms[y, x]) if inside else ""

    def pillar(self, x: int, y: int) -> bool:
        """The end of an upright wall, with a room below and no wall at its sides."""
        alone = not (self.wall(x - 1, y) or self.wall(x + 1, y))
        inside = bool(self.room(x - 1, y) or self.room(x + 1, y))
        above = self.wall(x, y - 1)
        below = bool(self.room(x, y + 1))
        return self.wall(x, y) and alone and inside and above and below

    def face(self, x: int, y: int) -> bool:
        """A wall whose inner front is seen: a room lies below it."""
        return self.wall(x, y) and bool(self.room(x, y + 1)) and not self.pillar(x, y)

    def facade(self, x: int, y: int) -> bool:
        """A wall whose outer front is seen: nothing indoors lies below it."""
        return self.wall(x, y) and not self.wall(x, y + 1) and not self.room(x, y + 1)


@cache
def plan() -> Plan:
    """The rooms and walls of the town."""
    facts = geometry()
    exceptions = {
        name: _mask(facts, rects)
        for name, rects in tomllib.loads(EXCEPTIONS.read_text(encoding="utf-8")).items()
    }
    rooms = _roofed(facts, exceptions["outdoors"])
    walls = _standing(facts, rooms) & ~exceptions["not_walls"]
    walls |= exceptions["walls"]
    _close_corners(facts, rooms, walls)
    rooms[walls] = ""
    doors = _open_doors(facts, rooms, walls)
    return Plan(rooms, walls, doors, _owners(facts, rooms, walls))


def _mask(facts: Geometry, rects: list[list[int]]) -> Mask:
    mask = np.zeros((facts.height, facts.width), bool)
    for rect in rects:
        for x, y in Rect(*rect).tiles():
            mask[y, x] = True
    return mask


def _roofed(facts: Geometry, outdoors: Mask) -> NDArray[np.object_]:
    """Arenas with a roof, and the halls between them that belong to no arena."""
    arenas, sectors = facts.names(facts.arenas), facts.names(facts.sectors)
    rooms = np.full(arenas.shape, "", object)
    for y, x in product(range(facts.height), range(facts.width)):
        if outdoors[y, x]:
            continue
        arena = str(arenas[y, x])
        if arena and arena.split(":")[1] not in UNDER_THE_SKY:
            rooms[y, x] = arena
        elif not arena and sectors[y, x] and not facts.blocked[y, x]:
            rooms[y, x] = f"{sectors[y, x]}:"
    return rooms


def _standing(facts: Geometry, rooms: NDArray[np.object_]) -> Mask:
    arenas = facts.names(facts.arenas)
    walls = np.zeros(rooms.shape, bool)
    for y, x in product(range(1, facts.height - 1), range(1, facts.width - 1)):
        if not facts.blocked[y, x]:
            continue
        if rooms[y, x]:
            walls[y, x] = rooms[y - 1, x] != rooms[y, x]
        elif not arenas[y, x]:
            walls[y, x] = bool((rooms[y - 1 : y + 2, x - 1 : x + 2] != "").any())
    return walls


def _close_corners(facts: Geometry, rooms: NDArray[np.object_], walls: Mask) -> None:
    """A free tile between two walls, with a room on that diagonal, is a corner."""

    def is_room(x: int, y: int) -> bool:
        return bool(rooms[y, x]) and not walls[y, x]

    for y, x in product(range(1, facts.height - 1), range(1, facts.width - 1)):
        hall = str(rooms[y, x]).endswith(":")
        if walls[y, x] or facts.blocked[y, x] or (rooms[y, x] and not hall):
            continue
        for across, down in product((-1, 1), (-1, 1)):
            if (
                walls[y, x + across]
                and walls[y + down, x]
                and is_room(x + across, y + down)
            ):
                walls[y, x] = True


def _open_doors(facts: Geometry, rooms: NDArray[np.object_], walls: Mask) -> Mask:
    """Gaps in a row of wall with a room on one side become part of that room."""
    doors = np.zeros(walls.shape, bool)
    for y in range(1, facts.height - 1):
        x = 1
        while x < facts.width - 1:
            end = x
            while end < facts.width and not (walls[y, end] or rooms[y, end]):
                end += 1
            gap = walls[y, x - 1] and end < facts.width and walls[y, end]
            if gap and 0 < end - x <= WIDEST_DOOR:
                _open_door(facts, rooms, doors, y, range(x, end))
            x = end + 1
    return doors


def _open_door(
    facts: Geometry, rooms: NDArray[np.object_], doors: Mask, y: int, span: range
) -> None:
    for side in (-1, 1):
        behind = [str(rooms[y + side, x]) for x in span]
        if all(behind) and not any(facts.blocked[y, x] for x in span):
            for x, room in zip(span, behind, strict=True):
                rooms[y, x] = room
                doors[y, x] = True


def _owners(
    facts: Geometry, rooms: NDArray[np.object_], walls: Mask
) -> NDArray[np.object_]:
    sectors = facts.names(facts.sectors)
    owners = np.where(walls, sectors, "")
    near = [(0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, 1), (1, -1), (-1, -1)]
    for y, x in np.argwhere(walls & (sectors == "")):
        beside = [rooms[y + down, x + across] for across, down in near]
        beside += [owners[y + down, x + across] for across, down in near]
        owners[y, x] = next((str(r).split(":")[0] for r in beside if r), "")
    return owners
