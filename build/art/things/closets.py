"""Closets seen from the front, one and two tiles wide, and along a side wall."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import CLOTHS, WOODS, Wood, panel
from art.things.sides import SIDES, beside, edges, mirrored_light, way
from art.things.thing import Thing, Wall

_TALL = 36
_HUNG = ("red", "linen", "blue", "yellow", "purple", "green")


def things() -> Iterator[Thing]:
    """Closets in four woods: `<wood>-1`, `<wood>-2`, and `<wood>-east-2` and so on."""
    for wood in WOODS:
        for tiles in (1, 2):
            for state in ("idle", "open"):
                yield _facing(wood, tiles, state)
    for wood in ("oak", "walnut", "white"):
        for tiles in (1, 2):
            for side in SIDES:
                for state in ("idle", "open"):
                    yield _beside(wood, tiles, side, state)


def _facing(wood: str, tiles: int, state: str) -> Thing:
    picture = _draw(16 * tiles - 2 - 2 * (tiles - 1), WOODS[wood], state).outlined()
    return Thing("closet", f"{wood}-{tiles}", picture, state, 1, tiles, 1, "N")


def _draw(width: int, wood: Wood, state: str) -> Canvas:
    c = Canvas(width, _TALL)
    c.box(0, 0, width, 4, wood.top)
    c.row(0, 0, width, wood.lit)
    c.row(0, 4, width, wood.deep)
    c.box(0, 5, width, 28, wood.front)
    c.column(0, 5, 28, wood.top)
    c.box(width - 2, 5, 2, 28, wood.dark)
    doors = _doors(width)
    for left, right in doors:
        if state == "open":
            _inside(c, left, right)
        else:
            panel(c, left, 7, right - left, 11, wood)
            panel(c, left, 20, right - left, 11, wood)
    if state == "open":
        _leaves(c, wood)
    else:
        _knobs(c, doors, wood)
    c.row(0, 33, width, wood.deep)
    c.box(1, 34, 3, 2, wood.deep)
    c.box(width - 4, 34, 3, 2, wood.deep)
    return c


def _doors(width: int) -> list[tuple[int, int]]:
    if width < 20:
        return [(2, width - 3)]
    half = width // 2
    return [(2, half - 1), (half + 1, width - 3)]


def _knobs(c: Canvas, doors: list[tuple[int, int]], wood: Wood) -> None:
    if len(doors) == 1:
        c.column(c.width - 5, 17, 3, "ye2")
        c.dot(c.width - 5, 19, "ye0")
        return
    half = c.width // 2
    c.column(half, 5, 28, wood.deep)
    c.column(half - 1, 5, 28, wood.top)
    for x in (half - 3, half + 2):
        c.column(x, 17, 3, "ye2")
        c.dot(x, 19, "ye0")


def _inside(c: Canvas, left: int, right: int) -> None:
    """A rod with clothes on it over a dark ground, and shoes below."""
    c.box(left - 1, 6, right - left + 2, 26, "wo0")
    c.row(left - 1, 8, right - left + 2, "me2")
    for number, x in enumerate(range(left, right - 2, 4)):
        cloth = CLOTHS[_HUNG[(number + left) % len(_HUNG)]]
        long = 11 + (number * 5 + left) % 7
        c.dot(x + 1, 9, "me3")
        c.box(x, 10, 3, long, cloth.plain)
        c.column(x, 10, long, cloth.lit)
        c.row(x, 9 + long, 3, cloth.dark)
    c.row(left, 30, 3, "br1")
    c.row(left + 5, 30, 3, "bl1")


def _leaves(c: Canvas, wood: Wood) -> None:
    """The doors stand open, seen edge-on at both sides."""
    for x in (0, c.width - 2):
        c.box(x, 5, 2, 29, wood.top)
        c.column(x + 1, 5, 29, wood.dark)
    c.dot(1, 18, "ye2")
    c.dot(c.width - 1, 18, "ye2")


def _beside(wood: str, tiles: int, side: Wall, state: str) -> Thing:
    picture = _seen_along(16 * tiles + 13, WOODS[wood], side, state).outlined()
    return beside("closet", f"{wood}-{way(side)}-{tiles}", picture, tiles, side, state)


def _seen_along(tall: int, wood: Wood, side: Wall, state: str) -> Canvas:
    """Its top for the whole length, doors as an edge to the room, one end in front."""
    c = Canvas(14, tall)
    roof = tall - 20
    c.box(0, 0, 14, tall - 2, wood.front)
    c.box(0, 0, 3, tall - 4, wood.dark)
    for y in range(8, roof, 16):
        c.row(0, y + 8, 3, wood.deep)
        c.dot(0, y + 5, "ye2")
        c.dot(0, y + 11, "ye2")
    c.box(3, 0, 11, roof, wood.top)
    c.box(5, 2, 7, roof - 5, wood.lit)
    c.box(6, 3, 6, roof - 6, wood.top)
    if state == "open":
        _open_edge(c, roof)
    c.row(0, roof, 14, wood.deep)
    panel(c, 4, roof + 3, 8, 13, wood)
    c.row(0, tall - 3, 14, wood.dark)
    c.box(1, tall - 2, 3, 2, wood.deep)
    c.box(10, tall - 2, 3, 2, wood.deep)
    c = mirrored_light(c, side)
    edges(c, roof, wood)
    return c


def _open_edge(c: Canvas, roof: int) -> None:
    c.box(0, 3, 4, roof - 6, "wo0")
    for number, y in enumerate(range(5, roof - 6, 3)):
        cloth = CLOTHS[_HUNG[number % len(_HUNG)]]
        c.row(0, y, 4, cloth.plain)
        c.row(0, y + 1, 3, cloth.dark)
