"""Toilets, washbasins with their mirrors, and showers."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import CLOTHS, WOODS, Cloth, panel
from art.things.sides import SIDES, beside, mirrored_light, way
from art.things.thing import Thing, Wall


def things() -> Iterator[Thing]:
    """Toilets, basins and showers at the walls where the town has them."""
    for state in ("idle", "occupied"):
        picture = _toilet(state == "occupied").outlined()
        yield Thing("toilet", "north", picture, state, wall="N")
    yield from _basins()
    yield from _showers()


def _toilet(in_use: bool) -> Canvas:
    """A cistern above and an oval bowl; the lid is up while somebody is there."""
    c = Canvas(12, 26)
    c.box(1, 0, 10, 8, "me3")
    c.row(2, 1, 8, "pl4")
    c.column(10, 0, 8, "me2")
    c.row(1, 3, 10, "me2")
    c.row(1, 7, 10, "me1")
    c.row(8, 2, 2, "ye1")
    c.ellipse(6, 14.5, 6, 6.5, "me3")
    c.ellipse(5.7, 13.7, 4.2, 4.8, "pl4")
    if in_use:
        c.ellipse(6, 14.5, 4, 4.5, "me1")
        c.ellipse(6, 15, 3.2, 3.4, "wa3")
        c.dot(5, 13, "wa4")
        c.box(2, 6, 8, 5, "pl4")
        c.row(2, 10, 8, "me2")
    else:
        c.ellipse(6, 14.5, 4.6, 5.1, "me2")
        c.ellipse(5.8, 14.2, 4.4, 4.8, "me3")
        c.row(4, 11, 3, "pl4")
        c.column(3, 12, 3, "pl4")
    c.row(3, 9, 6, "me1")
    c.box(2, 20, 8, 5, "me2")
    c.row(3, 20, 6, "me1")
    c.column(2, 20, 4, "me3")
    c.column(9, 20, 5, "me1")
    c.row(3, 25, 6, "me1")
    return c


def _basins() -> Iterator[Thing]:
    kind = "bathroom sink"
    for name, width, tiles in (("north-1", 14, 1), ("north-2", 28, 2)):
        idle = _basin(width, None).outlined()
        one, two = (_basin(width, step).outlined() for step in (0, 1))
        yield Thing(kind, name, idle, "idle", 1, tiles, 1, "N")
        yield Thing(kind, name, one, "running", 1, tiles, 1, "N", frames=(two,))
    for tiles in (1, 2):
        for side in SIDES:
            name = f"{way(side)}-{tiles}"
            idle = _basin_along(tiles, side, None).outlined()
            one, two = (_basin_along(tiles, side, step).outlined() for step in (0, 1))
            yield beside(kind, name, idle, tiles, side)
            yield beside(kind, name, one, tiles, side, "running", (two,))


def _mirror(c: Canvas, x: int, width: int) -> None:
    """A mirror with rounded corners in a wooden frame; it hangs on the wall."""
    c.box(x, 0, width, 13, "wo3")
    c.row(x + 1, 0, width - 2, "wo5")
    c.column(x, 1, 11, "wo4")
    c.row(x + 1, 12, width - 2, "wo2")
    for corner in (x, x + width - 1):
        c.dot(corner, 0, None)
        c.dot(corner, 12, None)
    c.box(x + 1, 1, width - 2, 11, "wa3")
    for step in range(6):
        c.dot(x + 2 + step, 8 - step, "wa4")
        c.dot(x + 4 + step, 9 - step, "wa4")
    c.row(x + 1, 11, width - 2, "wa2")


def _basin(width: int, water: int | None) -> Canvas:
    """The mirror hangs above; the basin stands on its foot or, when wide, on doors."""
    c = Canvas(width, 38)
    wide = width > 20
    _mirror(c, 2 if not wide else 7, 11 if not wide else 14)
    middle = width // 2
    c.box(0, 19, width, 9, "me3")
    c.row(1, 18, width - 2, "pl4")
    c.column(width - 1, 20, 8, "me2")
    c.ellipse(middle, 22.5, 5.5, 3, "me1")
    c.ellipse(middle, 23.2, 4.7, 2.2, "wa3" if water is not None else "me2")
    c.box(middle - 1, 17, 2, 3, "me1")
    c.column(middle - 1, 17, 3, "me2")
    c.row(middle - 2, 16, 4, "me3")
    if water is not None:
        c.column(middle - 1, 19, 4, "wa4")
        c.row(middle - 3 + 2 * water, 23, 3, "wa4")
    else:
        c.dot(middle, 23, "me0")
    c.row(0, 27, width, "me2")
    c.row(0, 28, width, "me1")
    if wide:
        _vanity(c)
    else:
        c.box(2, 29, 10, 1, "me2")
        c.box(5, 30, 5, 7, "me2")
        c.column(5, 30, 7, "me3")
        c.column(9, 30, 7, "me1")
        c.row(4, 37, 7, "me1")
    c.box(width - 3, 16, 2, 3, "re2")
    c.dot(width - 2, 15, "pl4")
    return c


def _vanity(c: Canvas) -> None:
    """Doors below a wide basin, a bottle and a towel on its top."""
    c.box(1, 29, 26, 8, "wo4")
    c.column(1, 29, 8, "wo5")
    c.column(26, 29, 8, "wo3")
    c.column(13, 29, 8, "wo3")
    for x in (11, 15):
        c.column(x, 31, 2, "me1")
    c.row(1, 37, 26, "wo1")
    c.box(3, 15, 3, 4, "gr3")
    c.dot(4, 14, "pl4")
    c.column(5, 15, 4, "gr1")


def _basin_along(tiles: int, side: Wall, water: int | None) -> Canvas:
    """An oval bowl in a white top over a cupboard; a strip of mirror at the wall."""
    tall = 16 * tiles + 11
    c = Canvas(14, tall)
    end = 16 * tiles
    c.box(0, 0, 14, end, "me3")
    middle = end / 2
    c.ellipse(5.5, middle, 4.2, 5.2, "me1")
    c.ellipse(5.7, middle + 0.6, 3.4, 4.4, "wa3" if water is not None else "me2")
    row = int(middle)
    c.box(7, row, 4, 2, "me1")
    c.row(7, row, 4, "me0")
    c.dot(10, row - 3, "re1")
    c.dot(10, row + 4, "bl1")
    if water is not None:
        c.dot(6, row + 1, "wa4")
        c.row(3 + water, row + 3, 2, "wa4")
        c.dot(4, row - 2 + water, "wa4")
    if tiles == 2:
        c.box(4, 3, 3, 3, "gr3")
        c.dot(5, 4, "pl4")
        c.box(2, end - 7, 6, 4, "re2")
        c.row(2, end - 4, 6, "re1")
    c.column(12, 1, end - 2, "wa4")
    c.column(13, 0, end, "wo3")
    c.row(0, end - 1, 14, "me2")
    c.row(0, end, 14, "me0")
    c.box(0, end + 1, 14, 9, "wo4")
    panel(c, 3, end + 2, 9, 7, WOODS["oak"])
    c.row(0, tall - 1, 14, "wo1")
    c = mirrored_light(c, side)
    c.column(0, end + 1, 9, "wo5")
    c.column(13, end + 1, 9, "wo3")
    if side == "E":
        c.column(0, 0, end - 1, "pl4")
    else:
        c.column(13, 0, end - 1, "me2")
    return c


def _showers() -> Iterator[Thing]:
    for name in ("red", "blue", "green", "yellow"):
        cloth = CLOTHS[name]
        idle = _shower(cloth, None).outlined()
        one, two, three = (_shower(cloth, step).outlined() for step in range(3))
        yield Thing("shower", name, idle, "idle", 1, 2, 1, "N")
        yield Thing(
            "shower", name, one, "running", 1, 2, 1, "N", frames=(two, three), pace=150
        )


def _shower(cloth: Cloth, water: int | None) -> Canvas:
    """A tiled alcove over a tray; the curtain hangs aside, or half before the water."""
    c = Canvas(30, 40)
    c.box(1, 0, 28, 28, "wa3")
    for y in range(0, 26, 5):
        c.row(1, y, 28, "wa2")
        for x in range(1 + y % 2 * 3, 28, 6):
            c.column(x, y, 5, "wa2")
    c.column(1, 0, 28, "me2")
    c.column(28, 0, 28, "me1")
    _shower_head(c)
    _tray(c)
    if water is not None:
        _drops(c, water)
    _curtain(c, cloth, 20 if water is None else 16)
    c.row(1, 1, 28, "me3")
    c.row(1, 2, 28, "me1")
    return c


def _shower_head(c: Canvas) -> None:
    c.column(6, 4, 15, "me3")
    c.column(7, 4, 15, "me1")
    c.row(6, 4, 6, "me3")
    c.row(10, 5, 4, "me2")
    c.row(9, 6, 6, "me1")
    c.box(5, 15, 4, 3, "me2")
    c.dot(5, 16, "re1")
    c.dot(8, 16, "bl1")


def _tray(c: Canvas) -> None:
    c.box(0, 25, 30, 11, "me3")
    c.row(0, 25, 30, "pl4")
    c.box(2, 27, 26, 7, "me2")
    c.row(2, 27, 26, "me1")
    c.column(2, 27, 7, "me1")
    c.row(12, 31, 4, "me1")
    c.row(13, 32, 2, "me0")
    c.row(0, 35, 30, "pl4")
    c.box(0, 36, 30, 4, "me2")
    c.row(0, 36, 30, "me3")
    c.row(0, 39, 30, "me1")


def _drops(c: Canvas, step: int) -> None:
    for x in (9, 11, 13, 15):
        for y in range(7 + (x * 2 + step) % 3, 27, 3):
            c.dot(x, y, "wa4")
            c.dot(x, y + 1, "wa4" if (x + y) % 2 else "wa3")
    c.box(4, 29, 12, 4, "wa3")
    for x in range(5, 16, 4):
        c.dot(x + step, 29 + (x + step) % 3, "wa4")


def _curtain(c: Canvas, cloth: Cloth, left: int) -> None:
    dark, plain, lit = cloth
    folds = (lit, plain, lit, lit, plain, dark)
    for x in range(left, 28):
        fold = (x - left) % 6
        c.column(x, 3, 27 - fold % 3, folds[fold])
        if fold in (1, 4):
            c.dot(x, 10 + fold, "pl4")
            c.dot(x, 19 + fold, "pl4")
        if fold == 2:
            c.dot(x, 2, "me3")
