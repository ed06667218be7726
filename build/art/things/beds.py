"""Beds, single and double, made, unmade and slept in."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import CLOTHS, WOODS, Cloth, Wood, shifted
from art.things.thing import Thing

_TALL = 40
_COVER = 17
"""The row on which the cover begins when the bed is made."""

_STATES = ("idle", "occupied", "unmade")
_DOUBLE_STATES = ("idle", "occupied", "occupied-right", "occupied-both", "unmade")

_SINGLES = {
    "single-blue": ("blue", "oak", "stripes"),
    "single-red": ("red", "oak", "plain"),
    "single-green": ("green", "walnut", "checks"),
    "single-purple": ("purple", "white", "dots"),
    "single-yellow": ("yellow", "walnut", "stripes"),
    "single-rust": ("rust", "white", "checks"),
}
_DOUBLES = {
    "double-blue": ("blue", "oak", "dots"),
    "double-red": ("red", "walnut", "stripes"),
    "double-green": ("green", "oak", "checks"),
    "double-purple": ("purple", "walnut", "patches"),
    "double-yellow": ("yellow", "oak", "patches"),
    "double-rust": ("rust", "walnut", "checks"),
    "double-linen": ("linen", "cherry", "stripes"),
}


def things() -> Iterator[Thing]:
    """All beds: their pillows lie where a sleeper's head on the same tile lies."""
    for variant, choice in _SINGLES.items():
        for state in _STATES:
            yield _bed(variant, 16, choice, state)
    for variant, choice in _DOUBLES.items():
        for state in _DOUBLE_STATES:
            yield _bed(variant, 30, choice, state)


def _bed(variant: str, width: int, choice: tuple[str, str, str], state: str) -> Thing:
    cloth, wood, pattern = choice
    picture = _draw(width, CLOTHS[cloth], WOODS[wood], pattern, state).outlined()
    tiles = 2 if width > 20 else 1
    across = (16 * tiles - picture.width) // 2
    return Thing(
        "bed", variant, picture, state, 15, tiles, 1, "N", at=(across, 16 - 29)
    )


def _draw(width: int, cloth: Cloth, wood: Wood, pattern: str, state: str) -> Canvas:
    c = Canvas(width, _TALL)
    _headboard(c, wood)
    c.box(1, 7, width - 2, 28, "pl4")
    c.column(width - 2, 8, 26, "pl2")
    middles = _middles(width)
    for middle in middles:
        _pillow(c, middle)
    if state == "unmade":
        _thrown_back(c, cloth)
    else:
        _cover(c, cloth, pattern, _COVER)
        for middle in _sleepers(state, middles):
            _hump(c, middle, cloth)
    _footboard(c, wood)
    return c


def _middles(width: int) -> tuple[int, ...]:
    return (7, 23) if width > 20 else (width // 2,)


def _sleepers(state: str, middles: tuple[int, ...]) -> tuple[int, ...]:
    return {
        "occupied": middles[:1],
        "occupied-right": middles[1:],
        "occupied-both": middles,
    }.get(state, ())


def _headboard(c: Canvas, wood: Wood) -> None:
    width = c.width
    c.box(1, 0, width - 2, 9, wood.front)
    c.row(2, 0, width - 4, wood.lit)
    c.row(1, 1, width - 2, wood.top)
    c.box(3, 3, width - 6, 5, wood.dark)
    c.row(3, 3, width - 6, wood.deep)
    for x in range(7, width - 4, 6):
        c.column(x, 3, 5, wood.front)
    for x in (1, width - 2):
        c.dot(x, 0, None)
    c.box(0, 1, 2, 33, wood.front)
    c.column(0, 1, 33, wood.top)
    c.box(width - 2, 1, 2, 33, wood.dark)
    c.row(0, 1, 2, wood.lit)


def _pillow(c: Canvas, middle: int) -> None:
    left, width = middle - 6, 12
    c.box(left, 8, width, 8, "pl4")
    c.row(left + 1, 7, width - 2, "pl2")
    c.column(left + width - 1, 9, 6, "pl2")
    c.row(left, 15, width, "pl2")
    c.row(left + 1, 16, width - 1, "pl1")
    for x in (left, left + width - 1):
        c.dot(x, 8, "pl2")
        c.dot(x, 15, "pl1")
    c.row(left + 3, 11, 3, "pl3")
    c.row(left + 5, 12, 3, "pl3")


def _cover(c: Canvas, cloth: Cloth, pattern: str, begin: int) -> None:
    width = c.width
    c.box(1, begin - 2, width - 2, 2, "pl4")
    c.row(1, begin, width - 2, "pl3")
    c.row(1, begin + 1, width - 2, "pl1")
    c.box(1, begin + 2, width - 2, 34 - begin, cloth.plain)
    c.row(1, begin + 2, width - 2, cloth.lit)
    c.box(1, begin + 2, 2, 30 - begin + 3, cloth.lit)
    _pattern(c, cloth, pattern, begin + 4)
    c.box(width - 4, begin + 3, 3, 32 - begin, cloth.dark)
    c.row(1, 33, width - 2, cloth.dark)


def _pattern(c: Canvas, cloth: Cloth, pattern: str, begin: int) -> None:
    left, right = 4, c.width - 5
    for y in range(begin, 33):
        for x in range(left, right):
            across, down = x - left, y - begin
            if pattern == "stripes":
                marked = down % 5 < 1
            elif pattern == "dots":
                marked = down % 4 == 1 and (across + down // 4 * 2) % 5 == 1
            elif pattern == "checks":
                marked = (down % 5 == 2) or (across % 5 == 2)
            else:
                marked = pattern == "patches" and (across // 5 + down // 4) % 2 == 0
            if marked:
                c.dot(x, y, cloth.lit)


def _hump(c: Canvas, middle: int, cloth: Cloth) -> None:
    """A sleeper under the cover, lit from the left, with a shade on the right."""
    left = middle - 5
    c.box(left + 1, 18, 8, 2, "pl4")
    c.row(left + 1, 19, 9, "pl2")
    c.box(left, 20, 10, 12, cloth.lit)
    c.box(left + 1, 31, 8, 1, cloth.plain)
    c.box(left + 7, 21, 2, 10, cloth.plain)
    c.column(left + 9, 20, 12, cloth.dark)
    c.row(left + 1, 32, 9, cloth.dark)
    c.column(left + 4, 26, 4, cloth.plain)
    c.dot(left, 20, cloth.plain)


def _thrown_back(c: Canvas, cloth: Cloth) -> None:
    """The cover pushed down to the foot in folds, the sheet bare and creased."""
    width = c.width
    for y, x, long in ((19, 4, 4), (21, 7, 5), (23, 3, 4), (20, width - 7, 3)):
        c.row(x, y, min(long, width - x - 3), "pl2")
    c.dot(8, 22, "pl3")
    for x in range(1, width - 1):
        edge = 25 + ((x * 5) // 7 + x // 3) % 4
        c.column(x, edge, 34 - edge, cloth.plain)
        c.dot(x, edge, "pl3")
        c.dot(x, edge + 1, cloth.lit)
        if x % 6 in (1, 2):
            c.column(x, edge + 2, 4, cloth.lit)
        if x % 6 == 5:
            c.column(x, edge + 2, 6, cloth.dark)
    c.row(1, 33, width - 2, cloth.dark)


def _footboard(c: Canvas, wood: Wood) -> None:
    width = c.width
    c.box(0, 34, width, 5, wood.dark)
    c.row(0, 33, width, wood.top)
    c.row(0, 34, width, wood.front)
    c.row(1, 38, width - 2, wood.deep)
    for x in range(4, width - 3, 4):
        c.column(x, 36, 2, wood.deep)
    c.box(0, 33, 2, 7, wood.front)
    c.dot(0, 33, wood.lit)
    c.box(width - 2, 33, 2, 7, wood.deep)
    c.dot(width - 2, 33, shifted(wood.top, 0))
    c.dot(0, 39, wood.deep)
    c.dot(1, 39, wood.deep)
