"""A person as roles and tones: what a pixel *is*, not yet what colour it has."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, auto
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

WIDTH = 16
"""Width of a cell in pixels; columns 0 and 15 are kept free for the outline."""

HEIGHT = 24
"""Height of a cell in pixels."""

INK, SHADOW, BASE, LIGHT = range(4)
"""The four tones of a ramp, from dark to light."""

Layer = NDArray[np.uint8]
"""One number a pixel, row by row."""

Mask = NDArray[np.bool_]
"""True where something is, row by row."""


class Role(IntEnum):
    """What a pixel is made of. A ramp for each turns a figure into a picture."""

    EMPTY = 0
    SKIN = auto()
    HAIR = auto()
    TIPS = auto()
    TOP = auto()
    OVER = auto()
    BOTTOM = auto()
    SHOE = auto()
    ACCENT = auto()
    SECOND = auto()
    HAT = auto()
    BEARD = auto()
    GOLD = auto()
    WHITE = auto()
    DARK = auto()
    EYE = auto()
    LASH = auto()
    BLUSH = auto()
    LIP = auto()
    MOUTH = auto()
    LENS = auto()
    RIM = auto()
    BRIDGE = auto()
    GREY = auto()


_LETTERS = {
    Role.SKIN: "Ss+",
    Role.HAIR: "Hh*",
    Role.TIPS: "Pp",
    Role.TOP: "Tt^",
    Role.OVER: "UuO",
    Role.BOTTOM: "Bb",
    Role.SHOE: "Ff",
    Role.ACCENT: "Aa@",
    Role.SECOND: "Cc",
    Role.HAT: "XxY",
    Role.BEARD: "Dd",
    Role.GOLD: "Gg",
    Role.WHITE: "W",
    Role.DARK: "K",
    Role.EYE: "E",
    Role.BLUSH: "R",
    Role.LENS: "L",
    Role.LIP: "m",
    Role.MOUTH: "M",
}

LEGEND: dict[str, tuple[Role, int]] = {
    letter: (role, tone)
    for role, letters in _LETTERS.items()
    for letter, tone in zip(letters, (BASE, SHADOW, LIGHT), strict=False)
}
"""What a letter of a drawn part means: the first of a role is its base tone, the
second its shadow, the third its light."""


@dataclass
class Figure:
    """One cell: a role and a tone for each of its 24 rows of 16 pixels."""

    roles: Layer
    tones: Layer

    @classmethod
    def empty(cls) -> Self:
        """A cell with nothing in it."""
        return cls(
            np.zeros((HEIGHT, WIDTH), np.uint8),
            np.full((HEIGHT, WIDTH), BASE, np.uint8),
        )

    def dot(self, x: int, y: int, role: Role, tone: int = BASE) -> None:
        """Set one pixel; outside the cell is ignored."""
        if 0 <= x < WIDTH and 0 <= y < HEIGHT:
            self.roles[y, x] = role
            self.tones[y, x] = tone

    def dots(
        self,
        places: Iterable[tuple[int, int]],
        role: Role,
        tone: int = BASE,
        down: int = 0,
    ) -> None:
        """Set several pixels, all moved down by `down`."""
        for x, y in places:
            self.dot(x, y + down, role, tone)

    def fill(
        self,
        columns: tuple[int, int],
        rows: tuple[int, int],
        role: Role,
        tone: int = BASE,
    ) -> None:
        """Fill a rectangle; the first and the last column and row belong to it."""
        part = (
            slice(max(rows[0], 0), max(rows[1] + 1, 0)),
            slice(max(columns[0], 0), max(columns[1] + 1, 0)),
        )
        self.roles[part] = role
        self.tones[part] = tone

    def has(self, x: int, y: int, *roles: Role) -> bool:
        """Whether the pixel is made of one of these roles."""
        return 0 <= x < WIDTH and 0 <= y < HEIGHT and self.roles[y, x] in roles

    def shade(self, x: int, y: int, *roles: Role) -> None:
        """Darken the pixel if it is made of one of these roles."""
        if self.has(x, y, *roles):
            self.tones[y, x] = SHADOW

    def lay(self, other: "Figure", where: Mask | None = None) -> None:
        """Lay another figure over this one, only `where` if that is given."""
        seen = other.roles > 0
        if where is not None:
            seen &= where
        self.roles[seen] = other.roles[seen]
        self.tones[seen] = other.tones[seen]

    def moved(self, down: int = 0, right: int = 0) -> "Figure":
        """The same figure elsewhere in the cell; what leaves the cell is cut off."""
        other = Figure.empty()
        ys, xs = np.nonzero(self.roles)
        kept = (ys + down >= 0) & (ys + down < HEIGHT)
        kept &= (xs + right >= 0) & (xs + right < WIDTH)
        ys, xs = ys[kept], xs[kept]
        other.roles[ys + down, xs + right] = self.roles[ys, xs]
        other.tones[ys + down, xs + right] = self.tones[ys, xs]
        return other

    def mirrored(self) -> "Figure":
        """The figure turned left to right; shade it afterwards."""
        return Figure(self.roles[:, ::-1].copy(), self.tones[:, ::-1].copy())


@dataclass(frozen=True)
class Part:
    """A piece of a person as it looks from several sides, drawn as text."""

    name: str
    views: dict[str, Figure]

    def view(self, side: str, down: int = 0) -> Figure:
        """The piece seen from one side (nothing, if it has no such view)."""
        found = self.views.get(side)
        return found.moved(down) if found else Figure.empty()

    @cached_property
    def sides(self) -> frozenset[str]:
        """The sides this piece is drawn for."""
        return frozenset(self.views)


def read_parts(text: str) -> dict[str, Part]:
    """Read drawn parts, one a paragraph.

    The first line is the part's name and its views; each further line a row of the
    cell: its number, then 16 letters of `LEGEND` (or dots) for each view.

    Raises:
        ValueError: A row is not as wide as the cell or does not fit the views.
    """
    parts = (_read_part(block) for block in text.strip("\n").split("\n\n"))
    return {part.name: part for part in parts}


def _read_part(block: str) -> Part:
    head, *lines = block.splitlines()
    name, *sides = head.split()
    views = {side: Figure.empty() for side in sides}
    for line in lines:
        number, *grids = line.split()
        for side, grid in zip(sides, grids, strict=True):
            if len(grid) != WIDTH:
                raise ValueError(f"{name}, row {number}, {side}: not {WIDTH} wide")
            for x, letter in enumerate(grid):
                if letter != ".":
                    views[side].dot(x, int(number), *LEGEND[letter])
    return Part(name, views)
