"""The facts of the town's plan: what blocks, and what each tile belongs to."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
"""Height × width of the town in tiles (or in pixels, where it says so)."""

SOURCE = Path(__file__).with_name("geometry.json")


class Rect(NamedTuple):
    """A rectangle of tiles: upper left corner and size."""

    x: int
    y: int
    width: int
    height: int

    def tiles(self) -> Iterator[tuple[int, int]]:
        """Every tile, row by row."""
        for y in range(self.y, self.y + self.height):
            for x in range(self.x, self.x + self.width):
                yield x, y


Areas = dict[str, tuple[Rect, ...]]
"""Name or address (parts joined by colons) → the rectangles that make it up."""


@dataclass(frozen=True)
class Geometry:
    """The plan of a town, in tiles; `blocked` says where nobody can walk."""

    world: str
    width: int
    height: int
    sectors: Areas
    arenas: Areas
    objects: Areas
    spawns: Areas
    blocked: Mask

    def names(self, areas: Areas) -> NDArray[np.object_]:
        """A matrix of the name that covers each tile, "" where there is none."""
        matrix = np.full((self.height, self.width), "", object)
        for name, rects in areas.items():
            for rect in rects:
                rows = slice(rect.y, rect.y + rect.height)
                matrix[rows, rect.x : rect.x + rect.width] = name
        return matrix


@cache
def geometry() -> Geometry:
    """Read the plan that lies beside this module."""
    facts = json.loads(SOURCE.read_text(encoding="utf-8"))
    blocked = np.zeros((facts["height"], facts["width"]), bool)
    for y, runs in enumerate(facts["blocked"]):
        for x, length in runs:
            blocked[y, x : x + length] = True

    def areas(key: str) -> Areas:
        return {
            name: tuple(Rect(*rect) for rect in rects)
            for name, rects in facts[key].items()
        }

    return Geometry(
        world=facts["world"],
        width=facts["width"],
        height=facts["height"],
        sectors=areas("sectors"),
        arenas=areas("arenas"),
        objects=areas("objects"),
        spawns=areas("spawns"),
        blocked=blocked,
    )
