"""Shelves of homes and of the library, from the front and along a side wall."""

from collections.abc import Iterator

from art.canvas import Canvas, chance
from art.things.material import (
    SPINES,
    WOODS,
    Wood,
    books,
    panel,
    pot_plant,
    shifted,
)
from art.things.sides import SIDES, beside, edges, mirrored_light, way
from art.things.thing import Thing, Wall

_TALL = 36


def things() -> Iterator[Thing]:
    """Shelves of one to three tiles, bookshelves of four and of three at a wall."""
    for wood in ("oak", "walnut", "white"):
        for tiles in (1, 2, 3):
            picture = _facing(16 * tiles - 2, WOODS[wood], f"{wood}{tiles}").outlined()
            yield Thing("shelf", f"{wood}-{tiles}", picture, "idle", 1, tiles, 1, "N")
        for side in SIDES:
            for tiles in (1, 2):
                along = _along(tiles, WOODS[wood], side).outlined()
                yield beside("shelf", f"{wood}-{way(side)}-{tiles}", along, tiles, side)
    for state in ("idle", "open"):
        for tiles in (1, 2, 4):
            picture = _library(16 * tiles - 2, taken=state == "open").outlined()
            yield Thing("bookshelf", f"north-{tiles}", picture, state, 1, tiles, 1, "N")
        for side in SIDES:
            along = _along(3, WOODS["walnut"], side, taken=state == "open").outlined()
            yield beside("bookshelf", f"{way(side)}-3", along, 3, side, state)


def frame(c: Canvas, wood: Wood, boards: int = 3) -> list[int]:
    """A case with open compartments; returns the upper rows of them, 8 px high."""
    width = c.width
    c.box(0, 0, width, 3, wood.top)
    c.row(0, 0, width, wood.lit)
    c.box(0, 3, width, 30, wood.dark)
    c.column(0, 3, 30, wood.front)
    c.column(width - 1, 3, 30, wood.deep)
    rows = []
    for number in range(boards):
        y = 4 + number * 10
        c.box(2, y, width - 4, 8, "wo0")
        c.row(0, y + 8, width, wood.top)
        c.row(0, y + 9, width, wood.deep)
        c.dot(0, y + 8, wood.lit)
        rows.append(y)
    c.box(0, 34, width, 1, wood.dark)
    c.box(0, 35, 3, 1, wood.deep)
    c.box(width - 3, 35, 3, 1, wood.deep)
    return rows


def _facing(width: int, wood: Wood, key: str) -> Canvas:
    """Books with gaps, a plant, a lying pile and a vase: a home's shelf."""
    c = Canvas(width, _TALL)
    first, second, third = frame(c, wood)
    inner = width - 4
    books(c, 2, first, inner if width < 20 else inner - 8, 8, key)
    books(c, 2, second, inner - 8, 8, key + "b")
    books(c, 2 if width < 20 else 11, third, inner if width < 20 else inner - 9, 8, key)
    pot_plant(c, width - 9, second)
    if width > 20:
        _vase(c, width - 8, first)
        _lying(c, 3, third)
    if width > 32:
        _frame_picture(c, 14, second)
    return c


def _vase(c: Canvas, x: int, y: int) -> None:
    c.grid(x, y, (".r.y", "rgyg", ".bb.", "bBbb", "bBbb", "bbbb", ".bb."), _VASE)


_VASE = {"r": "re2", "y": "ye2", "g": "fo3", "b": "bl1", "B": "bl2"}


def _lying(c: Canvas, x: int, y: int) -> None:
    for number, tone in enumerate(("gr1", "re1", "ye1")):
        c.box(x + number % 2, y + 2 + 2 * number, 6, 2, tone)
        c.row(x + number % 2, y + 2 + 2 * number, 6, shifted(tone, 1))
        c.dot(x + number % 2 + 5, y + 3 + 2 * number, "pl3")


def _frame_picture(c: Canvas, x: int, y: int) -> None:
    c.box(x, y, 9, 8, "wo0")
    c.box(x + 1, y + 1, 7, 7, "ye1")
    c.box(x + 2, y + 2, 5, 5, "wa3")
    c.box(x + 2, y + 5, 5, 2, "gr2")


def _library(width: int, *, taken: bool) -> Canvas:
    """Full boards in dark wood; the long one has a ladder. One book may be out."""
    c = Canvas(width, _TALL)
    for number, y in enumerate(frame(c, WOODS["walnut"])):
        books(c, 2, y, width - 4, 8, ("library", width, number))
        for x in range(31, width - 4, 32):
            c.box(x, y, 2, 8, "wo2")
    if taken:
        c.box(6, 14, 4, 8, "wo0")
        c.box(5, 17, 5, 6, "re1")
        c.column(5, 17, 6, "re2")
        c.row(6, 22, 4, "pl4")
    if width > 40:
        _ladder(c, 44)
    return c


def _ladder(c: Canvas, x: int) -> None:
    for y in range(2, 36):
        lean = (36 - y) // 12
        c.dot(x + lean, y, "wo5")
        c.dot(x + lean + 1, y, "wo2")
        c.dot(x + lean + 7, y, "wo4")
        c.dot(x + lean + 8, y, "wo1")
        if y % 5 == 0:
            c.row(x + lean + 2, y, 5, "wo4")
            c.row(x + lean + 2, y + 1, 5, "wo1")


def _along(tiles: int, wood: Wood, side: Wall, *, taken: bool = False) -> Canvas:
    """Its top board, the spines from above as a strip to the room, one end panel."""
    tall = 16 * tiles + 16
    roof = tall - 22
    c = Canvas(14, tall)
    c.box(5, 0, 9, roof, wood.top)
    c.box(0, 0, 5, roof, "wo0")
    _spines_along(c, roof, tiles)
    if taken:
        c.box(0, roof // 2, 4, 4, "re1")
        c.row(0, roof // 2, 4, "re2")
        c.row(0, roof // 2 + 4, 5, "wo0")
    for y in range(0, roof, 16):
        c.row(0, y, 5, wood.top)
        c.row(0, y + 1, 5, wood.dark)
    c.row(0, roof, 14, wood.deep)
    c.box(0, roof + 1, 14, 19, wood.front)
    panel(c, 2, roof + 3, 10, 14, wood)
    c.row(0, tall - 2, 14, wood.dark)
    c.row(0, tall - 1, 3, wood.deep)
    c.row(11, tall - 1, 3, wood.deep)
    c = mirrored_light(c, side)
    edges(c, roof, wood, feet=2)
    _things_on_top(c, roof, side, tiles)
    return c


def _spines_along(c: Canvas, roof: int, tiles: int) -> None:
    place, number = 2, 0
    while place < roof - 2:
        luck = chance("along", tiles, number)
        number += 1
        thick = 2 + (luck > 0.6)
        if luck < 0.1:
            place += 2
            continue
        tone = SPINES[int(chance("cover", tiles, number) * len(SPINES))]
        thick = min(thick, roof - 1 - place)
        reach = number % 2
        c.box(1 - reach + 1, place, 4 + reach - 1, thick, tone)
        c.row(1 - reach + 1, place, 4 + reach - 1, shifted(tone, 1))
        place += thick


def _things_on_top(c: Canvas, roof: int, side: Wall, tiles: int) -> None:
    """A box and a plant, so that the top does not read as a board on the floor."""
    left = 7 if side == "E" else 2
    c.box(left, 3, 5, 5, "ea2")
    c.row(left, 3, 5, "ea4")
    c.row(left, 5, 5, "ea1")
    c.row(left, 8, 5, "wo2")
    if tiles > 1:
        pot_plant(c, left - 1, roof - 12)
