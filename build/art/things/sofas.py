"""Sofas and armchairs, from the front and along a side wall."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import CLOTHS, Cloth
from art.things.sides import SIDES, beside, mirrored_light, way
from art.things.thing import Thing, Wall

_PILLOWS = {"blue": "yellow", "red": "linen", "green": "yellow", "purple": "linen"}
_CLOTHS = ("blue", "red", "green", "purple")


def things() -> Iterator[Thing]:
    """Sofas of one to three tiles from the front and one to four at a side wall."""
    for name in _CLOTHS:
        cloth, pillow = CLOTHS[name], CLOTHS[_PILLOWS[name]]
        for tiles in (1, 2, 3):
            picture = _facing(max(20, 16 * tiles - 2), cloth, pillow).outlined()
            yield Thing(
                "common room sofa", f"{name}-{tiles}", picture, "idle", 1, tiles, 1, "N"
            )
        for tiles in (1, 2, 3, 4):
            for side in SIDES:
                along = _along(tiles, cloth, pillow, side).outlined()
                label = f"{name}-{way(side)}-{tiles}"
                yield beside("common room sofa", label, along, tiles, side)
    library = _facing(30, CLOTHS["rust"], None, buttons=True).outlined()
    yield Thing("library sofa", "rust", library, "idle", 1, 2, 1, "N")


def _facing(
    width: int, cloth: Cloth, pillow: Cloth | None, *, buttons: bool = False
) -> Canvas:
    """Back, cushions and a low front between two arms, for somebody looking down."""
    c = Canvas(width, 28)
    arm = 4
    c.box(2, 0, width - 4, 13, cloth.plain)
    c.row(3, 0, width - 6, cloth.lit)
    c.row(2, 1, width - 4, cloth.lit)
    c.row(arm, 12, width - 2 * arm, cloth.dark)
    _cushions(c, cloth, arm)
    if buttons:
        for x in range(arm + 2, width - arm - 1, 4):
            for y in (4, 8):
                c.dot(x + y % 8 // 2, y, cloth.dark)
                c.dot(x + y % 8 // 2 - 1, y - 1, cloth.lit)
    c.box(arm, 20, width - 2 * arm, 5, cloth.plain)
    c.row(arm, 20, width - 2 * arm, cloth.dark)
    c.row(arm, 24, width - 2 * arm, cloth.dark)
    for x in (0, width - arm - 1):
        _arm(c, x, arm + 1, cloth)
    c.box(1, 25, 3, 2, "wo1")
    c.box(width - 4, 25, 3, 2, "wo0")
    if pillow is not None and width > 24:
        _pillow(c, 6, 7, pillow, cloth)
    return c


def _cushions(c: Canvas, cloth: Cloth, arm: int) -> None:
    inner = c.width - 2 * arm
    count = max(1, round(inner / 13))
    for number in range(count):
        left = arm + inner * number // count
        right = arm + inner * (number + 1) // count
        c.box(left, 13, right - left, 7, cloth.lit)
        c.row(left, 19, right - left, cloth.plain)
        c.column(right - 1, 13, 7, cloth.plain)
        c.dot(left, 13, cloth.plain)
        if number < count - 1:
            c.column(right - 1, 3, 9, cloth.dark)


def _arm(c: Canvas, x: int, width: int, cloth: Cloth) -> None:
    c.box(x, 7, width, 18, cloth.plain)
    c.box(x, 7, width, 4, cloth.lit)
    c.row(x + 1, 6, width - 2, cloth.lit)
    c.column(x + width - 1, 10, 15, cloth.dark)
    c.row(x, 24, width, cloth.dark)


def _pillow(c: Canvas, x: int, y: int, pillow: Cloth, under: Cloth) -> None:
    c.box(x, y, 7, 6, pillow.plain)
    c.row(x, y, 7, pillow.lit)
    c.column(x, y, 6, pillow.lit)
    c.row(x + 1, y + 5, 6, pillow.dark)
    c.dot(x, y, under.plain)
    c.dot(x + 6, y, under.plain)


def _along(tiles: int, cloth: Cloth, pillow: Cloth, side: Wall) -> Canvas:
    """Its back at the wall, the seat to the room, an arm at each end."""
    tall = 16 * tiles + 8
    c = Canvas(20, tall)
    end = tall - 14
    c.box(0, 5, 14, end - 3, cloth.plain)
    c.column(13, 5, end - 3, cloth.dark)
    _cushions_along(c, cloth, end)
    c.box(14, 1, 6, tall - 9, cloth.lit)
    c.column(14, 3, tall - 14, cloth.dark)
    _arms_along(c, tall, cloth)
    c = mirrored_light(c, side)
    _light_along(c, tall, cloth, side)
    if tiles > 1:
        _pillow(c, 5 if side == "E" else 8, 10, pillow, cloth)
    return c


def _cushions_along(c: Canvas, cloth: Cloth, end: int) -> None:
    count = max(1, (end - 5) // 15)
    for number in range(count):
        upper = 6 + (end - 6) * number // count
        lower = 6 + (end - 6) * (number + 1) // count
        c.box(1, upper, 12, lower - upper - 1, cloth.lit)
        c.row(1, lower - 2, 12, cloth.plain)
        c.row(0, lower - 1, 13, cloth.dark)


def _arms_along(c: Canvas, tall: int, cloth: Cloth) -> None:
    """The far arm shows its top, the near one its top and its front."""
    c.box(1, 0, 17, 5, cloth.lit)
    c.row(1, 4, 13, cloth.plain)
    c.row(1, 5, 12, cloth.dark)
    near = tall - 13
    c.box(1, near, 19, 4, cloth.lit)
    c.box(1, near + 4, 19, 7, cloth.plain)
    c.row(1, near + 4, 19, cloth.dark)
    c.row(1, tall - 3, 19, cloth.dark)
    c.box(14, near + 4, 6, 7, cloth.plain)
    c.column(14, near + 5, 5, cloth.dark)
    c.box(2, tall - 2, 3, 2, "wo1")
    c.box(15, tall - 2, 3, 2, "wo1")


def _light_along(c: Canvas, tall: int, cloth: Cloth, side: Wall) -> None:
    near = tall - 13
    right = 19 if side == "E" else 18
    c.column(right, 2, near - 2, cloth.plain)
    c.column(right, near + 5, 6, cloth.dark)
    left = 1 if side == "E" else 0
    c.column(left, near + 5, 5, cloth.lit)
