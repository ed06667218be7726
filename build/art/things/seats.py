"""Chairs and stools, and the seats of the cafe, the bar and the garden."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import CLOTHS, WOODS, Cloth, Wood
from art.things.thing import Thing

_LOOKS = ("down", "up", "left", "right")
"""Which way a person on the chair looks."""

_CHAIRS = {"red": "oak", "blue": "oak", "green": "walnut", "yellow": "oak"}


def things() -> Iterator[Thing]:
    """Chairs looking four ways in several cloths, stools, the white garden chair."""
    for cloth, wood in _CHAIRS.items():
        for look in _LOOKS:
            picture = _chair(look, CLOTHS[cloth], WOODS[wood])
            yield _seat("chair", f"{cloth}-{look}", picture, look)
    for look in _LOOKS:
        picture = _chair(look, CLOTHS["yellow"], WOODS["walnut"])
        yield _seat("cafe customer seating", f"chair-{look}", picture, look)
    stool = _stool(CLOTHS["yellow"], WOODS["walnut"])
    yield _seat("cafe customer seating", "stool", stool, "stool")
    yield _seat("bar customer seating", "stool", _bar_stool(), "stool")
    for cloth in ("blue", "red", "green"):
        picture = _stool(CLOTHS[cloth], WOODS["oak"])
        yield _seat("stool", cloth, picture, "stool")
    yield _seat("garden chair", "white", _garden_chair(), "down")


def _seat(kind: str, variant: str, picture: Canvas, look: str) -> Thing:
    """A seat over which its sitter is drawn.

    Only the back of a chair seen from behind stands before the sitter, so its foot
    line lies one pixel below the tile.
    """
    c = picture.outlined()
    behind = look == "up"
    line = 18 if behind else 10
    bottom = 18 if behind else 16
    place = ((16 - c.width) // 2, bottom - c.height)
    return Thing(kind, variant, c, foot=bottom - line, cast="small", at=place)


def _chair(look: str, cloth: Cloth, wood: Wood) -> Canvas:
    if look == "up":
        return _chair_from_behind(cloth, wood)
    if look == "down":
        return _chair_from_before(cloth, wood)
    return _chair_from_the_side(cloth, wood, look)


def _chair_from_behind(cloth: Cloth, wood: Wood) -> Canvas:
    """Its low back is nearest to us, so that the sitter's head is seen above it."""
    c = Canvas(12, 14)
    c.box(0, 0, 12, 9, wood.front)
    c.row(0, 0, 12, wood.lit)
    c.row(0, 1, 12, wood.top)
    for x in (2, 7):
        c.box(x, 3, 3, 4, cloth.plain)
        c.row(x, 3, 3, cloth.dark)
        c.column(x, 3, 4, cloth.dark)
    c.row(0, 8, 12, wood.dark)
    c.column(0, 0, 13, wood.top)
    c.box(10, 1, 2, 8, wood.dark)
    c.box(2, 9, 8, 2, wood.deep)
    c.box(0, 9, 2, 5, wood.front)
    c.box(10, 9, 2, 5, wood.deep)
    return c


def _chair_from_before(cloth: Cloth, wood: Wood) -> Canvas:
    c = Canvas(12, 18)
    c.box(0, 0, 12, 9, wood.front)
    c.row(0, 0, 12, wood.lit)
    c.column(0, 0, 9, wood.top)
    c.box(2, 2, 8, 2, wood.dark)
    c.box(2, 5, 8, 2, wood.dark)
    c.column(11, 1, 8, wood.dark)
    c.box(0, 8, 12, 5, cloth.plain)
    c.row(0, 8, 12, cloth.lit)
    c.column(0, 8, 4, cloth.lit)
    c.row(0, 12, 12, cloth.dark)
    c.box(0, 13, 12, 2, wood.dark)
    c.box(0, 15, 2, 3, wood.dark)
    c.box(10, 15, 2, 3, wood.deep)
    return c


def _chair_from_the_side(cloth: Cloth, wood: Wood, look: str) -> Canvas:
    """The back stands on the left when the sitter looks right."""
    c = Canvas(12, 18)
    c.box(2, 7, 10, 6, cloth.plain)
    c.row(2, 7, 10, cloth.lit)
    c.row(2, 12, 10, cloth.dark)
    c.box(2, 13, 10, 2, wood.dark)
    c.box(0, 0, 3, 15, wood.front)
    c.row(0, 0, 3, wood.lit)
    c.box(0, 14, 2, 4, wood.dark)
    c.box(10, 15, 2, 3, wood.dark)
    if look == "left":
        c = c.mirrored()
    back = 0 if look == "right" else 9
    c.column(back, 0, 14, wood.top)
    c.column(back + 2, 1, 13, wood.dark)
    c.column(0 if look == "left" else 3, 8, 4, cloth.lit)
    c.box(10, 15, 2, 3, wood.deep)
    return c


def _stool(cloth: Cloth, wood: Wood) -> Canvas:
    c = Canvas(11, 13)
    c.row(1, 0, 9, cloth.lit)
    c.box(0, 1, 11, 5, cloth.plain)
    c.row(0, 1, 11, cloth.lit)
    c.column(0, 1, 4, cloth.lit)
    c.row(0, 5, 11, cloth.dark)
    c.row(1, 6, 9, wood.deep)
    c.box(1, 7, 2, 6, wood.front)
    c.box(8, 7, 2, 6, wood.dark)
    c.row(3, 9, 5, wood.deep)
    return c


def _bar_stool() -> Canvas:
    """A round red seat on one steel leg with a ring for the feet."""
    c = Canvas(11, 16)
    c.ellipse(5.5, 3, 5.5, 3, "re1")
    c.ellipse(5, 2.4, 4.2, 1.9, "re2")
    c.row(1, 5, 9, "re0")
    c.row(2, 6, 7, "me0")
    c.column(5, 6, 8, "me2")
    c.column(6, 6, 8, "me0")
    c.row(3, 10, 6, "me1")
    c.row(3, 9, 1, "me2")
    c.row(8, 11, 1, "me0")
    c.row(3, 14, 5, "me2")
    c.row(2, 15, 7, "me0")
    return c


def _garden_chair() -> Canvas:
    c = Canvas(14, 20)
    c.box(0, 0, 14, 10, "pl3")
    for x in range(2, 13, 3):
        c.column(x, 2, 7, "gr1")
        c.column(x + 1, 2, 7, "gr0")
    c.row(0, 0, 14, "pl4")
    c.row(0, 5, 14, "pl2")
    c.box(0, 9, 14, 5, "pl4")
    c.row(0, 12, 14, "pl2")
    c.row(0, 13, 14, "pl1")
    c.box(0, 14, 2, 6, "pl2")
    c.box(12, 14, 2, 6, "pl1")
    return c
