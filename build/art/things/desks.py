"""Writing desks and the two kinds of desk with a computer."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import WOODS, Wood, drawer, grain, mug, panel, top
from art.things.sides import SIDES, beside, edges, mirrored_light, sheared, way
from art.things.thing import Thing, Wall

_PAGE = ("aaaacaaaa", "abbbcabba", "aaaacaaaa", "abbacabbb", "ccccccccc")


def things() -> Iterator[Thing]:
    """Desks in three woods, free or at a side wall; computers on and off."""
    for wood in ("oak", "walnut", "white"):
        for state in ("idle", "lit"):
            picture = _desk(WOODS[wood], state == "lit").outlined()
            yield Thing("desk", f"{wood}-free", picture, state, tiles_w=2)
            for side in SIDES:
                yield _at_wall(wood, side, state)
    for state in ("idle", "on"):
        yield from _computers(state)


def _lamp(c: Canvas, x: int, y: int, lit: bool) -> None:
    """A desk lamp: a shade of brass on a bent arm; its light lies on the top."""
    if lit:
        c.box(x - 1, y + 6, 8, 3, "ye2")
        c.row(x, y + 9, 6, "ye2")
    c.box(x, y + 1, 6, 3, "ye1")
    c.row(x + 1, y, 4, "ye2")
    c.dot(x, y + 1, "ye2")
    c.row(x, y + 4, 6, "pl4" if lit else "ye0")
    c.column(x + 6, y + 2, 6, "me1")
    c.row(x + 4, y + 8, 4, "me0")


def _desk(wood: Wood, lit: bool) -> Canvas:
    c = Canvas(30, 26)
    top(c, 0, 8, 30, 9, wood)
    grain(c, 14, 8, 14, 9, wood)
    c.row(0, 17, 30, wood.deep)
    c.box(10, 18, 18, 6, "wo0")
    for y in (18, 22):
        drawer(c, 1, y, 10, 4, wood)
    c.box(27, 18, 2, 8, wood.dark)
    c.column(28, 18, 8, wood.deep)
    c.box(1, 25, 3, 1, wood.deep)
    c.box(8, 25, 3, 1, wood.deep)
    _lamp(c, 2, 2, lit)
    c.grid(12, 9, _PAGE, {"a": "pl4", "b": "pl2", "c": "pl1"})
    pens = ("r.b", "rgb", "mmm", "mmn", "nnn")
    tones = {"r": "re2", "b": "bl2", "g": "gr4", "m": "re1", "n": "re0"}
    c.grid(24, 7, pens, tones)
    return c


def _at_wall(wood: str, side: Wall, state: str) -> Thing:
    picture = _along(WOODS[wood], side, state == "lit").outlined()
    return beside("desk", f"{wood}-{way(side)}", picture, 1, side, state)


def _along(wood: Wood, side: Wall, lit: bool) -> Canvas:
    """The desk seen from its narrow end: sheets and lamp lie towards the wall."""
    c = Canvas(16, 32)
    c.box(0, 4, 16, 18, wood.top)
    c.row(0, 21, 16, wood.front)
    c.row(0, 22, 16, wood.deep)
    c.box(0, 23, 16, 7, wood.front)
    panel(c, 4, 24, 9, 6, wood)
    c.row(0, 30, 16, wood.dark)
    c.box(1, 31, 3, 1, wood.deep)
    c.box(12, 31, 3, 1, wood.deep)
    c.grid(2, 11, ("aaaaa", "abbba", "aaaaa", "abbaa", "aaaaa", "ccccc"), _SHEET)
    c.grid(1, 18, ("yyyyr",), {"y": "ye1", "r": "re1"})
    c = mirrored_light(c, side)
    edges(c, 22, wood, feet=2, begin=4)
    _lamp(c, 8 if side == "E" else 1, 1, lit)
    return c


_SHEET = {"a": "pl4", "b": "pl1", "c": "pl1"}


def _computers(state: str) -> Iterator[Thing]:
    on = state == "on"
    for wood in ("oak", "white"):
        yield _at_screen("computer desk", f"{wood}-free", wood, on, 1)
        for side in SIDES:
            along = _workplace_along(WOODS[wood], side, on).outlined()
            name = f"{wood}-{way(side)}"
            yield beside("computer desk", name, along, 1, side, state)
    yield _at_screen("computer", "two-screens", "oak", on, 2)
    yield _at_screen("computer", "one-screen", "walnut", on, 1)


def _at_screen(kind: str, variant: str, wood: str, on: bool, screens: int) -> Thing:
    """A desk with one or two screens; what they show changes while they are on."""
    steps = (0, 1) if on else (0,)
    first, *later = (
        _workplace(WOODS[wood], on, screens, step).outlined() for step in steps
    )
    against: Wall = "N" if kind == "computer" else ""
    return Thing(
        kind,
        variant,
        first,
        "on" if on else "idle",
        tiles_w=2 if kind == "computer" else 1,
        wall=against,
        frames=tuple(later),
        pace=900,
    )


def _workplace(wood: Wood, on: bool, screens: int, step: int) -> Canvas:
    c = Canvas(30, 32)
    top(c, 0, 14, 30, 9, wood)
    c.row(0, 23, 30, wood.deep)
    c.box(3, 24, 24, 5, "wo0")
    c.box(1, 24, 2, 8, wood.dark)
    c.column(1, 24, 8, wood.front)
    c.box(27, 24, 2, 8, wood.deep)
    if screens == 2:
        _screen(c, 1, 2, 13, on, 2 * step)
        _screen(c, 15, 2, 13, on, 1 + 2 * step)
    else:
        _screen(c, 7, 1, 16, on, 2 * step)
        mug(c, 2, 14, "re1")
    _keyboard(c, 9, 18)
    _tower(c, 21, 24, on)
    return c


def _screen(c: Canvas, x: int, y: int, width: int, on: bool, page: int) -> None:
    """A flat screen on its foot, 12 px high; off it keeps a glint."""
    c.box(x, y, width, 11, "me0")
    c.row(x, y, width, "me1")
    c.box(x + 1, y + 1, width - 2, 8, "bl1" if on else "ink0")
    if on:
        _page_on_screen(c, x + 1, y + 1, width - 2, page)
    else:
        c.row(x + 2, y + 2, 3, "me1")
        c.row(x + 2, y + 3, 2, "me1")
        c.dot(x + 2, y + 4, "me0")
    middle = x + width // 2
    c.box(middle - 1, y + 11, 3, 2, "me1")
    c.row(middle - 3, y + 13, 7, "me0")


def _page_on_screen(c: Canvas, x: int, y: int, width: int, page: int) -> None:
    """Even pages show text, odd ones bars; later pages have a little more of it."""
    c.box(x, y, width, 2, "bl2")
    c.dot(x + width - 2, y, "re1")
    more = page // 2
    if page % 2 == 0:
        lines = ((5, "gr4"), (7, "wa3"), (2 + 4 * more, "ye2"))
        for row, (long, tone) in enumerate(lines):
            c.row(x + 1, y + 3 + 2 * row - (row == 2), long, tone)
        c.box(x + width - 4, y + 3, 3, 3, "pl4")
        c.dot(x + width - 3, y + 4, "re1" if more else "pl4")
        return
    for column, tall in enumerate((2 + more, 4, 3 + more, 5 - more)):
        tone = ("gr4", "ye1", "re2", "wa3")[column]
        c.column(x + 2 + 2 * column, y + 7 - tall, tall, tone)
    c.row(x + 1, y + 7, width - 2, "pl4")


def _keyboard(c: Canvas, x: int, y: int) -> None:
    c.box(x, y, 12, 3, "me2")
    c.row(x, y, 12, "me3")
    for key in range(x + 1, x + 11, 2):
        c.dot(key, y + 1, "me1")
        c.dot(key + 1, y + 2, "me1")
    c.box(x + 14, y, 2, 3, "me3")
    c.dot(x + 15, y + 2, "me1")


def _tower(c: Canvas, x: int, y: int, on: bool) -> None:
    c.box(x, y, 5, 7, "me1")
    c.column(x, y, 7, "me2")
    c.column(x + 4, y, 7, "me0")
    c.row(x + 1, y + 4, 3, "me0")
    c.dot(x + 2, y + 1, "gr4" if on else "me0")


def _workplace_along(wood: Wood, side: Wall, on: bool) -> Canvas:
    """The screen stands at the wall, turned a little to us; keys to the room."""
    c = Canvas(16, 34)
    c.box(0, 6, 16, 18, wood.top)
    c.row(0, 23, 16, wood.front)
    c.row(0, 24, 16, wood.deep)
    c.box(0, 25, 16, 8, wood.front)
    panel(c, 4, 26, 9, 6, wood)
    c.row(0, 33, 16, wood.deep)
    c = mirrored_light(c, side)
    edges(c, 24, wood, feet=1, begin=6)
    upper = Canvas(16, 34)
    screen = Canvas(11, 16)
    _screen(screen, 0, 0, 11, on, 0)
    upper.paste(sheared(screen, 3), 5, 0)
    upper.box(1, 14, 3, 7, "me2")
    upper.column(1, 14, 7, "me3")
    for y in range(15, 20, 2):
        upper.dot(2, y, "me1")
    c.paste(mirrored_light(upper, side), 0, 0)
    return c
