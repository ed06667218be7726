"""Stoves, kitchen sinks, refrigerators and toasters, at the north or a side wall."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import WOODS, panel
from art.things.sides import SIDES, beside, mirrored_light, way
from art.things.thing import Thing, Wall

_OAK = WOODS["oak"]


def things() -> Iterator[Thing]:
    """Every kitchen piece; the names of variants tell the wall and the length."""
    yield from _stoves()
    yield from _sinks()
    for tiles in (1, 2):
        for state in ("idle", "open"):
            picture = _refrigerator(tiles, state == "open").outlined()
            name = "single" if tiles == 1 else "double"
            yield Thing("refrigerator", name, picture, state, 1, tiles, 1, "N")
    for side in SIDES:
        for state in ("idle", "open"):
            along = _refrigerator_along(side, state == "open").outlined()
            yield beside("refrigerator", way(side), along, 1, side, state)
    idle, low, high = (_toaster(step).outlined() for step in range(3))
    yield Thing("toaster", "oak", idle, wall="N")
    yield Thing("toaster", "oak", low, "toasting", wall="N", frames=(high,), pace=500)


def _stoves() -> Iterator[Thing]:
    for name, tiles in (("single", 1), ("double", 2)):
        off = _stove(tiles, on=False, steam=0).outlined()
        on, on2 = (_stove(tiles, on=True, steam=step).outlined() for step in (0, 1))
        kind = "cooking area"
        yield Thing(kind, name, off, "idle", 1, tiles, 1, "N")
        yield Thing(kind, name, on, "on", 1, tiles, 1, "N", frames=(on2,), pace=400)
    for tiles in (1, 3):
        for side in SIDES:
            name = f"{way(side)}-{tiles}"
            off = _run(tiles, side, on=False, steam=0).outlined()
            on, on2 = (
                _run(tiles, side, on=True, steam=step).outlined() for step in (0, 1)
            )
            yield beside("cooking area", name, off, tiles, side)
            yield beside("cooking area", name, on, tiles, side, "on", (on2,))


def _ring(c: Canvas, x: int, y: int, glowing: bool) -> None:
    """A cooking ring of 5 by 3."""
    tone = "re2" if glowing else "me0"
    c.row(x + 1, y, 3, tone)
    c.row(x, y + 1, 5, tone)
    c.row(x + 1, y + 2, 3, tone)
    c.row(x + 1, y + 1, 3, "ye1" if glowing else "me1")


def _pan(c: Canvas, x: int, y: int, full: bool) -> None:
    c.row(x + 1, y, 5, "ink0")
    c.row(x, y + 1, 7, "ink0")
    c.row(x, y + 2, 7, "ink0")
    c.row(x + 1, y + 3, 5, "ink0")
    c.row(x + 1, y + 1, 5, "ye1" if full else "me1")
    c.row(x + 2, y + 2, 3, "br3" if full else "me0")
    c.dot(x + 7, y + 2, "wo3")
    c.dot(x + 8, y + 2, "wo2")


def _pot(c: Canvas, x: int, y: int, steam: int | None) -> None:
    """A red pot with two handles; steam rises from it in two steps."""
    c.box(x, y + 1, 6, 5, "re1")
    c.column(x, y + 1, 5, "re2")
    c.column(x + 5, y + 1, 5, "re0")
    c.row(x, y, 6, "me2")
    c.row(x + 1, y + 1, 4, "me0" if steam is None else "ye1")
    c.dot(x - 1, y + 2, "me1")
    c.dot(x + 6, y + 2, "me1")
    if steam is not None:
        for count, across in enumerate((1, 2, 1, 3)):
            if (count + steam) % 2:
                c.dot(x + across + 1 + steam, y - 2 - count * 2, "pl4")
                c.dot(x + across + 1, y - 3 - count * 2, "pl3")


def _stove(tiles: int, on: bool, steam: int) -> Canvas:
    width = 16 * tiles - 2
    c = Canvas(width, 36)
    up = 6
    c.box(0, up, width, 5, "me1")
    c.row(0, up, width, "me2")
    c.box(0, up + 5, width, 9, "me1")
    c.row(0, up + 4, width, "me0")
    for number, x in enumerate(range(1, width - 5, 7 + (tiles == 2))):
        for y in (up + 6, up + 10):
            _ring(c, x, y, on and number == 0 and y == up + 10)
        c.row(x + 1, up + 2, 2, "re2" if on and number == 0 else "pl4")
    _pan(c, 7 if tiles == 1 else 21, up + 6, on)
    _pot(c, 2 if tiles == 1 else 10, up + 3, steam if on else None)
    _oven(c, 0, up + 14, 14, on)
    if tiles == 2:
        c.box(14, up + 14, 16, 14, "wo4")
        panel(c, 15, up + 16, 7, 11, _OAK)
        panel(c, 22, up + 16, 7, 11, _OAK)
        c.row(14, up + 14, 16, "wo1")
        c.column(20, up + 20, 2, "ye2")
        c.column(23, up + 20, 2, "ye2")
    c.row(0, 34, width, "me0")
    c.row(1, 35, 3, "me0")
    c.row(width - 4, 35, 3, "me0")
    return c


def _oven(c: Canvas, x: int, y: int, width: int, on: bool) -> None:
    """The oven's front, 14 px high, with a handle and a window."""
    c.box(x, y, width, 14, "me2")
    c.row(x, y, width, "me0")
    c.row(x, y + 1, width, "me3")
    c.column(x, y + 1, 13, "me3")
    c.column(x + width - 1, y + 1, 13, "me1")
    c.row(x + 2, y + 3, width - 4, "me0")
    c.row(x + 2, y + 2, width - 4, "pl4")
    c.box(x + 2, y + 6, width - 4, 6, "me0")
    c.box(x + 3, y + 7, width - 6, 4, "ye1" if on else "ink0")
    if on:
        c.box(x + 4, y + 9, width - 8, 2, "br2")
    else:
        c.row(x + 4, y + 7, 2, "me1")
        c.dot(x + 4, y + 8, "me1")


def _worktop(c: Canvas, y: int, width: int) -> None:
    c.box(0, y, width, 9, "st3")
    c.row(0, y, width, "st4")
    c.column(0, y, 8, "st4")
    c.row(0, y + 8, width, "st2")
    c.row(0, y + 9, width, "st0")


def _cupboard(c: Canvas, y: int, width: int, height: int) -> None:
    c.box(0, y, width, height, "wo4")
    half = width // 2
    panel(c, 0, y, half, height - 1, _OAK)
    panel(c, half, y, width - half, height - 1, _OAK)
    c.row(0, y, width, "wo1")
    c.column(half - 2, y + 4, 3, "me3")
    c.column(half + 1, y + 4, 3, "me2")
    c.row(0, y + height - 1, width, "wo1")
    c.row(0, y + height, width, "wo0")


def _sinks() -> Iterator[Thing]:
    kind = "kitchen sink"
    idle = _sink(None).outlined()
    one, two = (_sink(step).outlined() for step in (0, 1))
    yield Thing(kind, "north", idle, wall="N")
    yield Thing(kind, "north", one, "running", wall="N", frames=(two,), pace=200)
    for side in SIDES:
        along = _sink_along(side, None).outlined()
        flow, flow2 = (_sink_along(side, step).outlined() for step in (0, 1))
        yield beside(kind, way(side), along, 1, side)
        yield beside(kind, way(side), flow, 1, side, "running", (flow2,))


def _sink(water: int | None) -> Canvas:
    c = Canvas(14, 32)
    _worktop(c, 8, 14)
    c.box(2, 10, 10, 6, "me1")
    c.row(2, 10, 10, "me0")
    c.column(2, 10, 6, "me0")
    c.row(3, 15, 9, "me2")
    c.dot(6, 13, "me0")
    c.grid(4, 0, (".mmm.", "mllm.", "m..ml", "m..ml", "n..ml", "...ml"), _TAP)
    c.box(7, 6, 2, 4, "me1")
    c.column(7, 6, 4, "me2")
    if water is not None:
        c.column(4, 5, 7, "wa4")
        c.box(3, 12, 7, 3, "wa3")
        c.dot(5 + water, 12, "wa4")
        c.row(4 + 3 * water, 14, 2, "wa4")
        c.dot(3 + 2 * water, 11, "wa4")
    _cupboard(c, 18, 14, 13)
    return c


_TAP = {"m": "me2", "l": "me3", "n": "me1"}


def _sink_along(side: Wall, water: int | None) -> Canvas:
    c = _counter_along(1)
    _bowl(c, 2, water)
    c = mirrored_light(c, side)
    _worktop_edges(c, 1)
    return c


def _bowl(c: Canvas, y: int, water: int | None) -> None:
    c.box(2, y, 8, 11, "me1")
    c.row(2, y, 8, "me0")
    c.column(2, y, 11, "me0")
    c.row(3, y + 10, 7, "me2")
    c.dot(5, y + 6, "me0")
    c.box(8, y + 4, 5, 2, "me3")
    c.row(8, y + 6, 5, "me0")
    c.dot(12, y + 3, "re1")
    c.dot(12, y + 7, "bl1")
    if water is not None:
        c.box(3, y + 3, 6, 6, "wa3")
        c.box(7, y + 6, 1, 3, "wa4")
        c.dot(4 + water, y + 4 + water, "wa4")
        c.row(4, y + 7 + water, 2, "wa4")


def _counter_along(tiles: int) -> Canvas:
    """A worktop along the east wall: doors as an edge to the room, one end below."""
    c = Canvas(14, 16 * tiles + 10)
    c.box(0, 0, 14, 16 * tiles, "st3")
    end = 16 * tiles - 1
    c.row(0, end - 1, 14, "st2")
    c.row(0, end, 14, "st0")
    c.box(0, end + 1, 14, 9, "wo3")
    panel(c, 3, end + 2, 9, 7, _OAK)
    c.row(0, end + 9, 14, "wo1")
    c.row(0, end + 10, 14, "wo0")
    return c


def _worktop_edges(c: Canvas, tiles: int) -> None:
    c.row(0, 0, 14, "st4")
    c.column(0, 0, 16 * tiles - 1, "st4")
    c.column(13, 1, 16 * tiles - 2, "st2")
    c.column(0, 16 * tiles, 8, "wo4")
    c.column(13, 16 * tiles, 8, "wo2")


def _run(tiles: int, side: Wall, on: bool, steam: int) -> Canvas:
    """A hob, and for three tiles a sink and a board to cut on as well."""
    c = _counter_along(tiles)
    c.box(1, 1, 12, 13, "me1")
    c.row(1, 1, 12, "me2")
    for x in (2, 8):
        for y in (3, 9):
            _ring(c, x, y, on and (x, y) == (2, 9))
    if tiles == 1:
        c.row(0, 15, 14, "me0")
        c.box(0, 16, 14, 8, "me2")
        c.row(0, 16, 14, "me3")
        c.box(3, 18, 8, 4, "me1")
        c.row(0, 24, 14, "me0")
        c.row(0, 25, 14, "me0")
    else:
        _bowl(c, 18, None)
        c.box(3, 34, 8, 9, "wo4")
        c.row(3, 34, 8, "wo5")
        c.row(3, 43, 8, "st1")
        c.grid(4, 36, (".rr.g", "rrr.g", ".r..g"), {"r": "re2", "g": "gr3"})
        c.row(5, 40, 5, "me3")
        c.row(4, 40, 2, "wo1")
    c = mirrored_light(c, side)
    if tiles == 3:
        _worktop_edges(c, tiles)
    _pan(c, 4, 7, on)
    if on:
        for step in range(3):
            c.dot(6 + (step + steam) % 2 * 2, 5 - 2 * step + steam, "pl4")
            c.dot(9 - (step + steam) % 2, 4 - 2 * step + steam, "pl3")
    return c


def _refrigerator(tiles: int, ajar: bool) -> Canvas:
    width = 14 if tiles == 1 else 28
    c = Canvas(width, 38)
    c.box(0, 0, width, 4, "me3")
    c.row(0, 0, width, "pl4")
    c.row(0, 4, width, "me1")
    c.box(0, 5, width, 30, "me3")
    for left in range(0, width, 14):
        c.column(left, 5, 30, "pl4")
        c.box(left + 11, 5, 3, 30, "me2")
    c.row(0, 16, width, "me1")
    c.row(0, 17, width, "pl4")
    for left in range(0, width, 14):
        if ajar and left + 14 == width:
            _cold_inside(c, left)
        else:
            _handles(c, left + (9 if tiles == 2 and left == 0 else 2))
    if not (ajar and tiles == 1):
        _magnets(c, 5)
    c.row(0, 34, width, "me1")
    c.row(1, 35, width - 2, "me0")
    c.box(1, 36, 3, 2, "me0")
    c.box(width - 4, 36, 3, 2, "me0")
    for x in (0, width - 1):
        c.dot(x, 0, None)
    return c


def _handles(c: Canvas, x: int) -> None:
    for y, tall in ((9, 5), (19, 9)):
        c.column(x, y, tall, "me1")
        c.column(x + 1, y, tall, "me0")


def _magnets(c: Canvas, x: int) -> None:
    c.row(x, 8, 2, "re1")
    c.box(x + 2, 8, 3, 4, "pl2")
    c.dot(x + 3, 8, "bl1")
    c.grid(x + 1, 21, ("yyo", "yyo", "y.o"), {"y": "ye1", "o": "ye0"})
    c.dot(x + 1, 27, "gr2")


def _cold_inside(c: Canvas, left: int) -> None:
    """Light, shelves and food; the open door hangs edge-on at the right."""
    c.box(left + 1, 6, 10, 27, "ye2")
    c.column(left + 1, 6, 27, "ye1")
    c.row(left + 1, 6, 10, "pl4")
    for y in (13, 20, 27):
        c.row(left + 1, y, 10, "me1")
        c.row(left + 1, y + 1, 10, "ye1")
    food = ("..ww.re..", ".www.ree.", ".www.eee.")
    c.grid(left + 2, 10, food, {"w": "pl4", "r": "re2", "e": "re1"})
    food = (".b....g..", "bbb.yygg.", "bbb.yyyg.")
    c.grid(left + 2, 17, food, {"b": "bl1", "g": "fo3", "y": "br3"})
    food = ("rr.oo....", "rrroo.ggg", "rrroo.ggg")
    c.grid(left + 2, 24, food, {"r": "re1", "o": "br2", "g": "fo2"})
    c.grid(left + 2, 30, ("vvvgvvvgv",), {"v": "fo3", "g": "br2"})
    c.box(left + 11, 5, 3, 30, "me3")
    c.column(left + 13, 5, 30, "me1")


def _refrigerator_along(side: Wall, ajar: bool) -> Canvas:
    """Its flank with a note on it; the door and handles as an edge to the room."""
    c = Canvas(14, 40)
    c.box(0, 0, 14, 13, "me3")
    c.box(2, 2, 10, 9, "pl4")
    c.row(0, 12, 14, "me2")
    c.row(0, 13, 14, "me1")
    c.box(0, 14, 14, 23, "me3")
    c.box(0, 14, 3, 23, "ye2" if ajar else "me2")
    c.column(3, 14, 23, "me1")
    c.row(0, 24, 3, "me1")
    if not ajar:
        c.column(0, 17, 5, "me0")
        c.column(0, 27, 6, "me0")
    c.row(0, 36, 14, "me1")
    c.row(1, 37, 12, "me0")
    c.box(1, 38, 3, 2, "me0")
    c.box(10, 38, 3, 2, "me0")
    c = mirrored_light(c, side)
    c.row(0, 0, 14, "pl4")
    c.column(0, 0, 13, "pl4")
    c.column(13, 1, 12, "me2")
    c.column(13, 14, 22, "me2" if side == "E" else "me1")
    _magnets(c, 6 if side == "E" else 4)
    if side == "W":
        c.column(0, 14, 22, "pl4")
    return c


def _toaster(step: int) -> Canvas:
    """On a cupboard of its own; at step 0 cold, then glowing, then glowing brighter."""
    c = Canvas(14, 32)
    _worktop(c, 8, 14)
    _cupboard(c, 18, 14, 13)
    c.box(2, 6, 10, 8, "me2")
    c.row(3, 5, 8, "me3")
    c.column(2, 6, 8, "me3")
    c.box(10, 6, 2, 8, "me1")
    c.row(2, 13, 10, "me0")
    c.row(4, 6, 6, "me0" if step == 0 else ("br2", "ye1")[step - 1])
    c.dot(12, 8 if step == 0 else 10, "re1")
    c.dot(4, 10, "me0" if step == 0 else "re2")
    c.row(2, 14, 11, "st1")
    if step == 0:
        for x in (4, 7):
            c.box(x, 2, 2, 4, "br3")
            c.row(x, 2, 2, "ea4")
    else:
        c.dot(5, 3 - step, "pl4")
        c.dot(8, 1 + step, "pl3")
    return c
