"""Tables to sit around, bare or laid, for homes, the cafe and the library."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import CLOTHS, WOODS, Wood, feet, grain, mug, top
from art.things.thing import Thing

_HOMES = {"oak": None, "walnut": None, "white": "blue", "cherry": "linen"}
"""The woods of the tables in the common rooms, and the cloth that lies on some."""

_VASE = ("r.y", "rgy", ".g.", "bbb", "bBb", "bBb")
_VASE_TONES = {"r": "re2", "y": "ye2", "g": "fo3", "b": "bl1", "B": "bl2"}


def things() -> Iterator[Thing]:
    """Common room tables of 2 x 2 tiles, cafe and garden tables, the library's."""
    for wood, cloth in _HOMES.items():
        for state in ("idle", "set"):
            picture = _home_table(WOODS[wood], cloth, state == "set").outlined()
            yield Thing("common room table", wood, picture, state, 1, 2, 2)
    for tiles in (1, 2):
        for state in ("idle", "set"):
            picture = _cafe_table(tiles, state == "set").outlined()
            yield Thing("cafe table", str(tiles), picture, state, 1, tiles, 1)
    for state in ("idle", "lit"):
        picture = _library_table(state == "lit").outlined()
        yield Thing("library table", "walnut", picture, state, 1, 2, 3)
    yield Thing("side table", "oak", _side_table(WOODS["oak"]).outlined())
    yield Thing("side table", "walnut", _side_table(WOODS["walnut"]).outlined())
    yield Thing("low table", "oak", _low_table(WOODS["oak"]).outlined(), tiles_w=2)
    yield Thing(
        "low table", "walnut", _low_table(WOODS["walnut"]).outlined(), tiles_w=2
    )


def _table(width: int, depth: int, leg: int, wood: Wood) -> Canvas:
    """A bare table: its top, a narrow edge below it, two legs and the dark between."""
    c = Canvas(width, depth + 2 + leg)
    top(c, 0, 0, width, depth, wood)
    grain(c, 1, 2, width - 2, depth - 3, wood)
    for x in (0, width - 1):
        c.dot(x, 0, None)
    c.row(0, depth, width, wood.dark)
    c.row(0, depth + 1, width, wood.deep)
    feet(c, 1, width - 1, depth + 2, leg, wood)
    return c


def plate(c: Canvas, x: int, y: int, food: str | None = None) -> None:
    """A round plate of 6 by 5, perhaps with food on it."""
    c.row(x + 1, y, 4, "pl4")
    c.box(x, y + 1, 6, 3, "pl4")
    c.row(x + 1, y + 4, 4, "pl1")
    c.dot(x + 5, y + 3, "pl2")
    c.row(x + 2, y + 2, 2, food or "pl2")
    if food:
        c.row(x + 2, y + 1, 2, food)
        c.dot(x + 3, y + 2, "gr3")


def _home_table(wood: Wood, cloth: str | None, laid: bool) -> Canvas:
    c = _table(30, 26, 6, wood)
    if cloth is not None:
        _runner(c, cloth)
    if laid:
        for x, y, food in (
            (3, 3, "re2"),
            (21, 3, "br3"),
            (3, 17, "gr3"),
            (21, 17, "ye1"),
        ):
            plate(c, x, y, food)
        for x, y in ((10, 5), (19, 19)):
            c.column(x, y, 3, "me2")
        c.ellipse(15, 13, 5, 3.6, "br2")
        c.ellipse(15, 12.4, 4.2, 2.6, "ye1")
        c.row(13, 12, 3, "ye2")
        mug(c, 9, 18, "bl2")
    else:
        c.grid(13, 7, _VASE, _VASE_TONES)
        c.row(13, 13, 4, wood.front)
    return c


def _runner(c: Canvas, name: str) -> None:
    """A cloth across the middle that hangs over the front edge."""
    cloth = CLOTHS[name]
    c.box(9, 0, 12, 29, cloth.plain)
    c.column(9, 0, 29, cloth.lit)
    c.column(20, 0, 29, cloth.dark)
    for y in range(2, 25, 4):
        c.dot(11, y, cloth.lit)
        c.dot(18, y + 2, cloth.lit)
    c.row(9, 26, 12, cloth.dark)
    c.row(9, 29, 12, "pl3")


def _cafe_table(tiles: int, laid: bool) -> Canvas:
    """Round for two people, long for four; a checked cloth on it."""
    width = 16 * tiles - 2
    c = Canvas(width, 22)
    wood = WOODS["oak"]
    if tiles == 2:
        feet(c, 2, width - 2, 15, 7, wood)
    else:
        c.box(width // 2 - 2, 15, 4, 6, wood.dark)
        c.column(width // 2 - 2, 15, 6, wood.front)
        c.column(width // 2 + 1, 15, 6, wood.deep)
        c.row(width // 2 - 4, 20, 8, wood.dark)
        c.row(width // 2 - 4, 21, 8, wood.deep)
    for y in range(16):
        inset = (2, 1)[y] if y < 2 else 0
        c.row(inset, y, width - 2 * inset, "re1" if y > 11 else "pl4")
    for y in range(12):
        for x in range(width):
            if c.tone(x, y) and (x // 2 + y // 2) % 2:
                c.dot(x, y, "re2")
    c.row(0, 11, width, "pl2")
    for x in range(0, width, 2):
        c.box(x, 12, 1, 3, "re2" if x % 4 else "pl3")
    c.row(0, 15, width, None)
    for x in range(width):
        if x % 4 < 2:
            c.dot(x, 15, "re0")
    if laid:
        for number in range(tiles):
            plate(c, 2 + 16 * number, 3, ("br3", "ye1")[number])
            mug(c, 9 + 16 * number, 5, "bl2")
    else:
        c.grid(width // 2 - 1, 1, _VASE, _VASE_TONES)
    return c


def _library_table(lit: bool) -> Canvas:
    """Long and dark, with green lamps and open books for four readers."""
    wood = WOODS["walnut"]
    c = _table(30, 42, 6, wood)
    for x, y in ((2, 4), (19, 4), (2, 29), (19, 29)):
        c.grid(x, y, _BOOK, {"a": "pl4", "b": "pl2", "c": "pl1", "r": "re1"})
    for y in (10, 27):
        if lit:
            c.ellipse(15, y + 8, 9, 3.4, "ye1")
            c.ellipse(15, y + 8, 6, 2.2, "ye2")
        _green_lamp(c, 10, y, lit)
    _pile(c, 3, 17)
    return c


_BOOK = ("aaaa.aaaa", "abbacabba", "aaaacaaaa", "abbacabaa", "rrrrrrrrr")


def _pile(c: Canvas, x: int, y: int) -> None:
    for number, tone in enumerate(("bl1", "ye1", "re1")):
        c.row(x + number % 2, y + 2 * number, 7, tone)
        c.row(x + number % 2, y + 2 * number + 1, 7, "pl3")
    c.row(x, y + 6, 8, "wo1")


def _green_lamp(c: Canvas, x: int, y: int, lit: bool) -> None:
    c.row(x + 1, y, 8, "gr3")
    c.box(x, y + 1, 10, 2, "gr1")
    c.row(x, y + 1, 5, "gr3")
    c.row(x, y + 3, 10, "ye2" if lit else "gr0")
    c.box(x + 4, y + 4, 2, 3, "ye0")
    c.row(x + 2, y + 7, 6, "ye0")
    c.row(x + 3, y + 6, 4, "ye1")


def _side_table(wood: Wood) -> Canvas:
    c = Canvas(14, 18)
    top(c, 0, 4, 14, 6, wood)
    c.row(0, 10, 14, wood.deep)
    c.box(1, 11, 12, 4, wood.front)
    c.row(1, 14, 12, wood.dark)
    c.row(6, 12, 2, "ye2")
    feet(c, 1, 13, 15, 3, wood)
    c.grid(2, 0, _VASE, _VASE_TONES)
    c.box(7, 5, 5, 3, "re1")
    c.row(7, 5, 5, "re2")
    c.row(7, 7, 5, "pl3")
    return c


def _low_table(wood: Wood) -> Canvas:
    c = _table(26, 11, 4, wood)
    c.box(3, 3, 6, 4, "bl1")
    c.row(3, 3, 6, "bl2")
    c.row(3, 7, 6, "wo1")
    mug(c, 18, 3)
    plate(c, 11, 3, "br3")
    return c
