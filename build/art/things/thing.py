"""One thing of the town: its picture, what it is called and where its feet are."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np

from art.canvas import Canvas, chance
from art.palette import SHADOW

Wall = Literal["N", "W", "E", ""]
"""The side at which a thing has its back to a wall; empty when it stands free."""

Cast = Literal["box", "small", "tree", "none"]
"""The shape of the shadow on the ground."""


class Shadow(NamedTuple):
    """A mask of filled pixels and where its upper left lies from the picture's."""

    canvas: Canvas
    x: int
    y: int


@dataclass(frozen=True, eq=False)
class Thing:
    """A picture with its meaning.

    `foot` is how many pixels the line on which it stands lies above the picture's
    lower edge: things and people are drawn in the order of that line. `tiles_w` and
    `tiles_h` are the tiles of the place it is made for. `frames` are the pictures
    that follow this one when it moves, `pace` the milliseconds of each. `offset`
    says where the picture goes: its upper left, in pixels from the upper left of
    the place's tiles.
    """

    kind: str
    variant: str
    canvas: Canvas
    state: str = "idle"
    foot: int = 1
    tiles_w: int = 1
    tiles_h: int = 1
    wall: Wall = ""
    cast: Cast = "box"
    frames: tuple[Canvas, ...] = ()
    pace: int = 250
    at: tuple[int, int] | None = None

    @property
    def name(self) -> str:
        """`<kind>-<variant>[-<state>]` in kebab-case, the stem of its file."""
        state = "" if self.state == "idle" else f"-{self.state}"
        return f"{self.kind}-{self.variant}{state}".replace(" ", "-").replace("'", "")

    @property
    def offset(self) -> tuple[int, int]:
        """Where the picture goes, from the upper left pixel of the place's tiles.

        Against the north wall the foot line lies half a tile into the place, so
        that the body covers the wall's face; at a side wall the picture is flush
        with that wall; anything else stands on the last row of its tiles.
        """
        if self.at is not None:
            return self.at
        room = 16 * self.tiles_w - self.canvas.width
        across = {"W": 0, "E": room}.get(self.wall, room // 2)
        line = 8 if self.wall == "N" else 16 * self.tiles_h - 1
        return across, line - (self.canvas.height - self.foot)

    @property
    def shadow(self) -> Shadow | None:
        """The soft shadow thrown on the ground, or None for what lies flat."""
        if self.cast == "none":
            return None
        line = self.canvas.height - 1
        left, right = self._footing(line)
        if self.cast == "tree":
            return _under_tree(self.canvas.width, (left + right) / 2 + 4, line)
        if self.cast == "small":
            return _under_small(left, right, line)
        return _under_box(left, right, line)

    def _footing(self, line: int) -> tuple[int, int]:
        near = self.canvas.pixels[max(0, line - 4) : line + 1, :, 3].any(axis=0)
        columns = np.flatnonzero(near)
        return int(columns[0]), int(columns[-1]) + 1


def _filled(width: int, height: int) -> Canvas:
    canvas = Canvas(width, height)
    canvas.pixels[:] = (*SHADOW, 255)
    return canvas


def _under_box(left: int, right: int, line: int) -> Shadow:
    """Between the legs, one pixel past the foot line, and a strip to the right."""
    strip = min(9, max(4, line // 3))
    canvas = Canvas(right - left + 2, strip + 2)
    whole = _filled(right - left - 3, min(8, strip + 1))
    canvas.paste(whole, 3, canvas.height - whole.height)
    side = _filled(4, strip)
    canvas.paste(side, canvas.width - 4, 1)
    for step in range(3):
        canvas.dot(canvas.width - 1 - step, 1, None)
    canvas.dot(canvas.width - 1, canvas.height - 1, None)
    return Shadow(canvas, left, line + 1 - canvas.height)


def _under_small(left: int, right: int, line: int) -> Shadow:
    across = max(5, right - left + 2)
    canvas = Canvas(across, 6)
    canvas.ellipse(across / 2, 3, across / 2, 3, "ink0")
    seen = canvas.pixels[..., 3] > 0
    canvas.pixels[seen] = (*SHADOW, 255)
    return Shadow(canvas, left + 1, line - 4)


def _under_tree(crown: int, middle: float, line: int) -> Shadow:
    """An ellipse with a rim broken in blocks: a clean one looks like a sticker."""
    across, down = crown * 0.46, crown * 0.18
    canvas = Canvas(round(2 * across) + 6, round(2 * down) + 4)
    for y in range(canvas.height):
        for x in range(canvas.width):
            rough = chance("rim", crown, x // 3, y // 2) * 0.22
            away = ((x + 0.5 - canvas.width / 2) / across) ** 2
            away += ((y + 0.5 - canvas.height / 2) / down) ** 2
            if away <= 1.05 - rough:
                canvas.pixels[y, x] = (*SHADOW, 255)
    return Shadow(
        canvas, round(middle - canvas.width / 2), line - canvas.height // 2 - 1
    )
