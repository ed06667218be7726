"""What makes a room a home: lamps, plants, a hearth, small things."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import CLOTHS, WOODS, Cloth, top
from art.things.thing import Cast, Thing, Wall


def things() -> Iterator[Thing]:
    """Standing decoration; lamps and hearths are dark or lit."""
    for state in ("idle", "lit"):
        for shade in ("linen", "red", "green"):
            lamp = _floor_lamp(CLOTHS[shade], state == "lit").outlined()
            yield Thing("floor lamp", shade, lamp, state, cast="small")
    yield from _hearths()
    standing: tuple[tuple[str, str, Canvas, Cast, Wall], ...] = (
        ("plant", "palm", _palm(), "small", ""),
        ("plant", "fern", _fern(), "small", ""),
        ("plant", "cactus", _cactus(), "small", ""),
        ("plant", "flowering", _flowering(), "small", ""),
        ("coat stand", "oak", _coat_stand(), "small", ""),
        ("basket", "laundry", _basket(), "small", ""),
        ("bin", "steel", _bin(), "small", ""),
        ("boxes", "carton", _boxes(), "box", ""),
        ("book pile", "floor", _book_pile(), "small", ""),
        ("umbrella stand", "blue", _umbrellas(), "small", ""),
    )
    for kind, variant, canvas, cast, wall in standing:
        yield Thing(kind, variant, canvas.outlined(), cast=cast, wall=wall)


def _floor_lamp(cloth: Cloth, lit: bool) -> Canvas:
    c = Canvas(13, 33)
    body, rim = ("ye2", "ye1") if lit else (cloth.lit, cloth.plain)
    for y in range(9):
        width = 5 + y
        left = 6 - width // 2
        c.row(left, y, width, body if y < 7 else rim)
        c.dot(left, y, "pl4")
        c.dot(left + width - 1, y, "ye0" if lit else cloth.dark)
    if lit:
        c.row(4, 4, 5, "pl4")
        c.row(3, 6, 7, "pl4")
    c.column(6, 9, 21, "wo2")
    c.column(7, 9, 21, "wo1")
    c.dot(9, 9, "ye1")
    c.dot(9, 10, "ye1")
    c.box(3, 30, 8, 2, "wo2")
    c.row(3, 30, 7, "wo3")
    c.row(3, 32, 8, "wo1")
    return c


def _hearths() -> Iterator[Thing]:
    cold = _hearth(None).outlined()
    one, two, three = (_hearth(step).outlined() for step in range(3))
    yield Thing("hearth", "brick", cold, "idle", 1, 2, 1, "N")
    yield Thing(
        "hearth", "brick", one, "lit", 1, 2, 1, "N", frames=(two, three), pace=180
    )


def _hearth(step: int | None) -> Canvas:
    """Brick with a wooden mantel; a fire in three frames."""
    c = Canvas(30, 36)
    top(c, 0, 4, 30, 4, WOODS["oak"])
    c.row(0, 8, 30, "wo1")
    c.box(2, 9, 26, 25, "br2")
    for y in range(9, 34):
        course = (y - 9) // 4
        if (y - 9) % 4 == 3:
            c.row(2, y, 26, "br1")
        else:
            for x in range(5 + course % 2 * 3, 28, 6):
                c.dot(x, y, "br1")
    c.column(2, 9, 25, "br3")
    c.column(27, 9, 25, "br1")
    c.row(2, 9, 26, "br0")
    c.box(8, 16, 14, 18, "ink0")
    c.row(9, 15, 12, "ink0")
    c.row(8, 14, 14, "br3")
    c.box(10, 29, 10, 3, "wo2")
    c.row(9, 31, 12, "wo1")
    c.row(11, 29, 4, "wo3")
    if step is not None:
        _fire(c, step)
    c.box(0, 34, 30, 2, "st2")
    c.row(0, 34, 30, "st3")
    c.box(4, 0, 4, 5, "bl1")
    c.column(4, 0, 5, "bl2")
    c.dot(5, 5, "wo3")
    c.box(19, 1, 6, 5, "ye0")
    c.box(20, 2, 4, 3, "wa3")
    c.column(12, 2, 3, "pl4")
    c.dot(12, 1, "ye1" if step is not None else "pl2")
    return c


def _fire(c: Canvas, step: int) -> None:
    heights = ((4, 7, 10, 8, 6), (6, 9, 7, 10, 4), (5, 6, 9, 11, 7))[step]
    for number, tall in enumerate(heights):
        x = 10 + 2 * number
        c.box(x, 31 - tall, 2, tall, "br2")
        c.box(x, 31 - tall * 2 // 3, 2, tall * 2 // 3, "ye1")
        c.box(x, 31 - tall // 3, 2, tall // 3, "ye2")
    c.row(9, 31, 12, "re1")


def _pot(c: Canvas, y: int, tone: str = "br") -> None:
    c.box(3, y, 9, 2, f"{tone}3" if tone == "br" else f"{tone}2")
    c.box(4, y + 2, 7, 6, f"{tone}{2 if tone == 'br' else 1}")
    c.column(4, y + 2, 6, f"{tone}{3 if tone == 'br' else 2}")
    c.box(9, y + 1, 2, 7, f"{tone}{1 if tone == 'br' else 0}")
    c.row(4, y + 7, 7, f"{tone}{1 if tone == 'br' else 0}")


def _palm() -> Canvas:
    c = Canvas(16, 27)
    c.column(7, 10, 9, "wo2")
    for x, y, way in (
        (7, 16, 0),
        (7, 14, -1),
        (8, 14, 1),
        (7, 11, -1),
        (8, 10, 1),
        (7, 7, 0),
    ):
        for step in range(6):
            leaf_x, leaf_y = x + way * step, y - step + (step * step) // 6
            c.dot(leaf_x, leaf_y, "fo3" if way <= 0 else "fo2")
            c.dot(leaf_x + 1, leaf_y, "fo2")
            c.dot(leaf_x, leaf_y - 1, "fo4" if way <= 0 else "fo3")
    _pot(c, 18)
    return c


def _fern() -> Canvas:
    c = Canvas(15, 20)
    for number, (tip, reach) in enumerate(
        ((1, 0), (3, 4), (6, 2), (9, 3), (12, 4), (13, 1))
    ):
        for step in range(6):
            x = round(7 + (tip - 7) * step / 5)
            y = round(11 - (6 - reach) * step / 5 + step * step / 9)
            c.dot(x, y, "fo4" if number < 3 else "fo3")
            c.dot(x, y + 1, "fo2")
            c.dot(x + 1, y, "fo3" if number < 3 else "fo2")
    _pot(c, 11, "bl")
    return c


def _cactus() -> Canvas:
    c = Canvas(15, 22)
    c.box(6, 2, 4, 12, "fo2")
    c.column(6, 2, 12, "fo3")
    c.row(7, 1, 2, "fo3")
    c.box(2, 6, 2, 4, "fo3")
    c.row(3, 9, 3, "fo2")
    c.box(12, 4, 2, 4, "fo2")
    c.row(10, 8, 4, "fo1")
    for y in range(3, 13, 3):
        c.dot(8, y, "pl3")
    c.row(7, 0, 2, "re2")
    _pot(c, 13)
    return c


def _flowering() -> Canvas:
    c = Canvas(15, 22)
    for x in (4, 7, 10):
        c.column(x, 6, 8, "fo2")
        c.dot(x - 1, 10, "fo3")
        c.dot(x + 1, 11, "fo3")
    for x, y in ((4, 5), (10, 4), (7, 2)):
        c.box(x - 1, y - 1, 3, 3, "re1")
        c.row(x - 1, y - 2, 3, "re2")
        c.dot(x - 1, y - 1, "re2")
        c.dot(x, y, "ye2")
    c.box(3, 11, 9, 3, "fo2")
    c.row(3, 11, 7, "fo3")
    _pot(c, 13, "ye")
    return c


def _coat_stand() -> Canvas:
    c = Canvas(18, 36)
    c.column(8, 0, 34, "wo3")
    c.column(9, 0, 34, "wo1")
    for x, y in ((3, 3), (13, 3), (5, 1), (12, 1)):
        c.dot(x, y, "wo4")
        c.dot(x, y + 1, "wo2")
    c.row(4, 5, 10, "wo2")
    c.box(1, 6, 6, 15, "bl1")
    c.column(1, 6, 15, "bl2")
    c.column(6, 6, 15, "bl0")
    c.row(2, 20, 5, "bl0")
    c.box(11, 6, 6, 12, "re1")
    c.column(11, 6, 12, "re2")
    c.row(11, 17, 6, "re0")
    c.row(5, 0, 8, "ye0")
    c.row(6, -1, 6, "ye1")
    c.box(4, 33, 10, 1, "wo2")
    c.row(3, 34, 12, "wo1")
    return c


def _basket() -> Canvas:
    c = Canvas(14, 15)
    c.row(2, 0, 5, "pl4")
    c.row(1, 1, 8, "pl4")
    c.row(7, 1, 5, "bl2")
    c.box(0, 3, 14, 11, "ea2")
    c.box(1, 2, 12, 2, "re2")
    c.row(0, 3, 14, "ea4")
    for y in range(5, 13, 2):
        for x in range(y // 2 % 2, 14, 2):
            c.dot(x, y, "ea1")
    c.column(0, 4, 9, "ea3")
    c.column(13, 4, 10, "ea1")
    c.row(1, 14, 12, "ea1")
    return c


def _bin() -> Canvas:
    c = Canvas(11, 14)
    c.ellipse(5.5, 2.5, 5.5, 2.5, "me3")
    c.ellipse(5.5, 2.7, 4.3, 1.7, "me0")
    c.row(3, 2, 3, "pl4")
    for y in range(4, 14):
        inset = (y - 3) // 5
        c.row(inset, y, 11 - 2 * inset, "me2")
        c.dot(inset, y, "me3")
        c.row(9 - inset, y, 2, "me1")
    return c


def _boxes() -> Canvas:
    """Two cartons, one on the other."""
    c = Canvas(16, 24)
    for x, y, wide in ((0, 10, 16), (3, 0, 12)):
        c.box(x, y, wide, 4, "ea4")
        c.row(x, y + 4, wide, "ea1")
        c.box(x, y + 5, wide, 9, "ea3")
        c.column(x, y + 5, 9, "ea4")
        c.column(x + wide - 1, y + 5, 9, "ea2")
        c.box(x + wide // 2 - 1, y, 2, 7, "ea2")
        c.row(x + 2, y + 10, 4, "br1")
        c.row(x, y + 13, wide, "ea1")
    return c


def _book_pile() -> Canvas:
    c = Canvas(14, 13)
    for number, tone in enumerate(("pu", "ye", "re", "bl")):
        x = (1, 0, 2, 1)[number]
        y = 1 + 3 * number
        c.box(x, y, 11, 3, f"{tone}1")
        c.row(x, y, 11, f"{tone}2")
        c.row(x + 1, y + 2, 10, "pl3")
        c.dot(x, y + 2, f"{tone}0")
    return c


def _umbrellas() -> Canvas:
    c = Canvas(12, 22)
    for x, tone in ((3, "re"), (7, "ye")):
        c.column(x, 0, 4, "wo3")
        c.dot(x + 1, 0, "wo3")
        c.box(x - 1, 4, 3, 9, f"{tone}1")
        c.column(x - 1, 4, 9, f"{tone}2")
    c.box(1, 10, 10, 11, "bl1")
    c.column(1, 10, 11, "bl2")
    c.box(9, 10, 2, 11, "bl0")
    c.row(1, 13, 10, "pl4")
    c.row(1, 17, 10, "pl4")
    c.row(1, 10, 10, "bl0")
    return c
