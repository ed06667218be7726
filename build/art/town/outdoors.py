"""What stands outdoors: fences, hedges and bushes on blocked tiles, single things."""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from art.canvas import chance
from art.things import find
from art.town.furnish import read_entry
from art.town.geometry import Geometry, Mask, Rect
from art.town.placed import Placed
from art.town.plan import Plan
from art.town.sheets import TILE

SOURCE = Path(__file__).with_name("outdoors.toml")

_BORDER = re.compile(r"(\w+) @ (\d+),(\d+),(\d+),(\d+)")
_CROP = re.compile(r"(\w+) @ (\d+),(\d+),(\d+)")
_BUSHES = ("green", "small", "light", "roses", "yellow", "berries", "purple")

Styles = NDArray[np.object_]


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    return lists


def open_blocks(facts: Geometry, plan: Plan) -> Mask:
    """The blocked tiles that are neither wall nor furniture of a room."""
    blocks: Mask = facts.blocked & ~plan.walls & (plan.rooms == "")
    return blocks


def border_styles(facts: Geometry, plan: Plan) -> Styles:
    """The style of each blocked tile outdoors, "" elsewhere."""
    blocks = open_blocks(facts, plan)
    styles = np.where(blocks, "woods", "").astype(object)
    for line in _lists()["borders"]:
        match = _BORDER.fullmatch(line)
        if match is None:
            raise ValueError(line)
        for x, y in Rect(*(int(part) for part in match.groups()[1:])).tiles():
            if blocks[y, x]:
                styles[y, x] = match[1]
    return styles


def single_things() -> Iterator[Placed]:
    """The things that the list names one by one."""
    return (read_entry(entry) for entry in _lists()["things"])


def greens(facts: Geometry) -> Mask:
    """The open ground that the woods leave free."""
    free = np.zeros(facts.blocked.shape, bool)
    for line in _lists()["greens"]:
        for x, y in Rect(*(int(part) for part in line.split(","))).tiles():
            free[y, x] = True
    return free


def crops() -> Iterator[Placed]:
    """The rows that grow on the fields, in pieces of eight, four, two and one tile."""
    for line in _lists()["crops"]:
        match = _CROP.fullmatch(line)
        if match is None:
            raise ValueError(line)
        x, y, left = (int(part) for part in match.groups()[1:])
        for length in (8, 4, 2, 1):
            while left >= length:
                yield place("house garden", f"{match[1]}-{length}", x, y)
                x, left = x + length, left - length


def borders(styles: Styles) -> Iterator[Placed]:
    """Fences and bushes; hedges are painted, woods are planted elsewhere."""
    for y, x in np.argwhere(styles != ""):
        style = str(styles[y, x])
        if style in ("oak", "white"):
            yield _fence(styles, style, int(x), int(y))
        elif style == "bushes":
            yield bush(int(x), int(y))


def bush(x: int, y: int) -> Placed:
    """A bush of some kind on the tile."""
    kind = _BUSHES[int(chance("bush", x, y) * len(_BUSHES))]
    across = int(chance("bush x", x, y) * 5) - 2
    return place("bush", kind, x, y, across, -int(chance("bush y", x, y) * 4))


def place(kind: str, variant: str, x: int, y: int, dx: int = 0, dy: int = 0) -> Placed:
    """A thing on a tile, moved by some pixels."""
    thing = find(kind, variant)
    across, down = thing.offset
    return Placed(thing, x * TILE + across + dx, y * TILE + down + dy)


def _fence(styles: Styles, style: str, x: int, y: int) -> Placed:
    def joins(across: int, down: int) -> bool:
        return bool(styles[y + down, x + across] == style)

    return place("fence", f"{style}-{_piece(joins)}", x, y)


def _piece(joins: Callable[[int, int], bool]) -> str:
    left, right = joins(-1, 0), joins(1, 0)
    if left and right:
        return "middle"
    if joins(0, -1) and not (left or right):
        return "down" if joins(0, 1) else "down-end"
    if right:
        return "left"
    return "right" if left else "post"
