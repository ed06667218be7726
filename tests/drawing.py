"""Worlds drawn with letters, for tests one can see."""

from dataclasses import dataclass
from textwrap import dedent

from engine.world.grid import Grid, Tile
from engine.world.world import World

WALL = "#"


@dataclass(frozen=True)
class Drawn:
    """A world and the tiles of the letters it was drawn with."""

    world: World
    marks: dict[str, tuple[Tile, ...]]

    def tile(self, mark: str) -> Tile:
        """The only tile of a letter."""
        (tile,) = self.marks[mark]
        return tile

    def tiles(self, mark: str) -> tuple[Tile, ...]:
        """All tiles of a letter, row by row."""
        return self.marks[mark]


def draw(picture: str, legend: dict[str, str] | None = None, name: str = "w") -> Drawn:
    """A world from a picture.

    Args:
        picture: `#` is a wall, everything else free.
        legend: what letters stand for: "sector", "sector:arena" or
            "sector:arena:object". Other letters only mark their tiles.
        name: of the world.
    """
    rows = dedent(picture).strip("\n").split("\n")
    width = max(len(row) for row in rows)
    marks: dict[str, list[Tile]] = {}
    for y, row in enumerate(rows):
        for x, letter in enumerate(row.ljust(width, WALL)):
            marks.setdefault(letter, []).append((x, y))
    places: tuple[dict[str, list[Tile]], ...] = ({}, {}, {})
    for letter, local in (legend or {}).items():
        parts = local.split(":")
        for depth in range(len(parts)):
            address = ":".join((name, *parts[: depth + 1]))
            places[depth].setdefault(address, []).extend(marks.get(letter, ()))
    grid = Grid(width, len(rows), marks.get(WALL, ()))
    tiles = {letter: tuple(found) for letter, found in marks.items()}
    return Drawn(World(name, grid, places[0], places[1], places[2]), tiles)
