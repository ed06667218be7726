"""The outer front of houses: a low face under the cap, with windows and jambs."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from art.canvas import Canvas

WIDTH = 48
HEIGHT = 13


@dataclass(frozen=True)
class House:
    """How a house looks from outside.

    `cap` are the tones of the wall's top: rim, lit line, middle, shaded line.
    `front` is the material of the outer face; `trim` the wood of doors and windows,
    from lit to dark.
    """

    cap: tuple[str, str, str, str]
    front: str
    trim: tuple[str, str, str] = ("wo4", "wo3", "wo2")


PLASTER_CAP = ("wo1", "pl4", "pl3", "pl2")
WOOD_CAP = ("wo0", "wo5", "wo4", "wo3")
DARK_WOOD_CAP = ("wo0", "wo4", "wo3", "wo2")
BRICK_CAP = ("br0", "br3", "br2", "br1")
STONE_CAP = ("st0", "st4", "st3", "st2")
SLATE_CAP = ("me0", "me3", "me2", "me1")
GREEN_CAP = ("fo1", "gr4", "gr3", "gr1")
BLUE_CAP = ("bl0", "wa4", "bl2", "bl1")
YELLOW_CAP = ("wo1", "pl4", "wo5", "wo4")


@cache
def facade(material: str) -> Canvas:
    """The outer face of a wall, 48 × 13 px, repeating; footing of stone below."""
    front = Canvas(WIDTH, HEIGHT)
    _MATERIALS[material](front)
    front.row(0, 0, WIDTH, "pl0")
    front.row(0, 9, WIDTH, "st3")
    for y, tone in enumerate(("st2", "st1", "st0"), 10):
        front.row(0, y, WIDTH, tone)
        if y < 12:
            for x in range(y % 2 * 3, WIDTH, 6):
                front.dot(x, y, "st0")
    return front


def _plaster(front: Canvas) -> None:
    front.box(0, 0, WIDTH, 9, "pl3")
    front.row(0, 1, WIDTH, "pl1")
    front.row(0, 2, WIDTH, "pl2")
    for x in range(4, WIDTH, 12):
        front.column(x, 2, 7, "pl2")


def _brick(front: Canvas) -> None:
    front.box(0, 0, WIDTH, 9, "br2")
    for y in range(1, 9, 4):
        front.row(0, y, WIDTH, "br1")
        for x in range(0 if y // 4 % 2 else 4, WIDTH, 8):
            front.column(x, y, 4, "br1")
            front.row(x + 1, y + 1, 3, "br3")
    front.row(0, 1, WIDTH, "br0")


def _stone(front: Canvas) -> None:
    front.box(0, 0, WIDTH, 9, "st3")
    for y in range(1, 9, 4):
        front.row(0, y, WIDTH, "st2")
        for x in range(2 if y // 4 % 2 else 6, WIDTH, 12):
            front.column(x, y, 4, "st2")
            front.row(x + 1, y + 1, 8, "st4")
    front.row(0, 1, WIDTH, "st1")


def _timber(front: Canvas) -> None:
    """Plaster between dark beams: one post a tile, braces between them."""
    front.box(0, 0, WIDTH, 9, "pl3")
    front.row(0, 1, WIDTH, "wo1")
    front.row(0, 2, WIDTH, "wo2")
    front.row(0, 8, WIDTH, "wo1")
    for x in range(0, WIDTH, 16):
        front.box(x, 1, 2, 8, "wo2")
        front.column(x + 1, 1, 8, "wo1")
    for step in range(6):
        front.dot(3 + step, 3 + step * 5 // 6, "wo2")
        front.dot(47 - 1 - step, 3 + step * 5 // 6, "wo2")


def _boards(front: Canvas, light: str, base: str, dark: str) -> None:
    front.box(0, 0, WIDTH, 9, base)
    for y in range(1, 9, 3):
        front.row(0, y, WIDTH, dark)
        front.row(0, y + 1, WIDTH, light)


_MATERIALS: dict[str, Callable[[Canvas], None]] = {
    "plaster": _plaster,
    "brick": _brick,
    "stone": _stone,
    "timber": _timber,
    "wood": lambda front: _boards(front, "wo4", "wo3", "wo2"),
    "blue boards": lambda front: _boards(front, "wa4", "bl2", "bl1"),
    "white boards": lambda front: _boards(front, "pl4", "pl3", "pl1"),
    "green boards": lambda front: _boards(front, "gr4", "gr3", "gr1"),
    "yellow boards": lambda front: _boards(front, "pl4", "ye2", "ye1"),
}


@cache
def front_window(trim: tuple[str, str, str]) -> Canvas:
    """A low window for an outer face, 16 × 9 px with its sill."""
    light, middle, dark = trim
    window = Canvas(16, 9)
    window.box(1, 0, 14, 8, dark)
    window.row(1, 0, 14, light)
    window.box(2, 1, 12, 6, "wa2")
    window.row(2, 1, 12, "wa1")
    for x, y in ((4, 4), (5, 3), (10, 4), (11, 3)):
        window.dot(x, y, "wa4")
    window.box(7, 1, 2, 6, middle)
    window.row(0, 8, 16, light)
    return window
