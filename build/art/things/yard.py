"""Gardens and yards: laundry, bicycles, barrels, tubs, tools."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import WOODS, top
from art.things.street import simple
from art.things.thing import Thing


def things() -> Iterator[Thing]:
    """What people leave in their gardens and behind their houses."""
    yield from simple(
        ("barrel", "oak", _barrel(), "box", 1),
        ("crate", "oak", _crate(), "box", 1),
        ("flower tub", "red", _tub("re"), "small", 1),
        ("flower tub", "yellow", _tub("ye"), "small", 1),
        ("flower tub", "purple", _tub("pu"), "small", 1),
        ("wheelbarrow", "green", _wheelbarrow(), "box", 2),
        ("picnic table", "oak", _picnic(), "box", 2),
        ("watering can", "blue", _watering_can(), "small", 1),
        ("log pile", "oak", _logs(), "box", 2),
        ("stump", "oak", _stump(), "small", 1),
        ("bird bath", "stone", _bird_bath(), "small", 1),
    )
    for variant, ramps in (("red", ("re", "pl", "bl")), ("green", ("gr", "ye", "pl"))):
        still, blown = (_laundry(ramps, wind).outlined() for wind in (0, 1))
        yield Thing(
            "laundry",
            variant,
            still,
            tiles_w=3,
            cast="small",
            frames=(blown,),
            pace=700,
        )
    for variant, ramp in (("red", "re"), ("blue", "bl"), ("green", "gr")):
        # No outline: it would fill the wheels.
        yield Thing("bicycle", variant, _bicycle(ramp), tiles_w=2, cast="small")


def _laundry(ramps: tuple[str, str, str], wind: int) -> Canvas:
    """A line between two posts: a shirt, a sheet and trousers.

    `wind` is how many pixels their hems are blown to the right.
    """
    c = Canvas(46, 28)
    for x in (1, 42):
        c.box(x, 0, 3, 28, "wo3")
        c.column(x, 0, 28, "wo4")
        c.column(x + 2, 1, 27, "wo1")
    for x in range(4, 42):
        c.dot(x, 3 + (1 if 8 < x < 38 else 0), "pl4")
    c.paste(_washing(ramps, wind), 0, 0)
    for x in (7, 16, 20, 26, 32, 38):
        c.column(x, 3, 3, "ye1")
    return c


def _washing(ramps: tuple[str, str, str], wind: int) -> Canvas:
    c = Canvas(46, 28)
    shirt, sheet, trousers = (_tones(ramp) for ramp in ramps)
    _shirt(c, 6, shirt)
    c.box(19, 5, 9, 14, sheet[1])
    c.column(19, 5, 14, sheet[2])
    c.column(22, 7, 12, sheet[2])
    c.column(27, 5, 14, sheet[0])
    c.row(20, 18, 8, sheet[0])
    c.box(31, 5, 9, 5, trousers[1])
    c.box(31, 10, 4, 8, trousers[1])
    c.box(36, 10, 4, 8, trousers[1])
    c.column(31, 5, 13, trousers[2])
    c.column(39, 5, 13, trousers[0])
    c.row(31, 5, 9, trousers[2])
    blown = Canvas(46, 28)
    blown.pixels[:10] = c.pixels[:10]
    blown.pixels[10:, wind:] = c.pixels[10:, : 46 - wind]
    return blown


def _tones(ramp: str) -> tuple[str, str, str]:
    return {
        "pl": ("pl2", "pl4", "pl4"),
        "gr": ("gr0", "gr1", "gr3"),
    }.get(ramp, (f"{ramp}0", f"{ramp}1", f"{ramp}2"))


def _shirt(c: Canvas, x: int, tones: tuple[str, str, str]) -> None:
    dark, plain, lit = tones
    c.box(x + 2, 5, 8, 11, plain)
    c.box(x, 5, 3, 5, plain)
    c.box(x + 9, 5, 3, 5, dark)
    c.column(x + 2, 6, 10, lit)
    c.row(x + 1, 5, 10, lit)
    c.row(x + 5, 5, 2, dark)
    c.column(x + 8, 8, 7, dark)
    c.row(x + 2, 15, 8, dark)


def _bicycle(ramp: str) -> Canvas:
    """Leaning on its stand: two wheels, a frame, a saddle and a basket."""
    c = Canvas(30, 22)
    for middle in (6.5, 23.5):
        c.ellipse(middle, 15.5, 6.4, 6.4, "me0")
        c.ellipse(middle, 15.5, 5, 5, None)
        c.row(int(middle) - 4, 15, 9, "me2")
        c.column(int(middle), 11, 9, "me2")
        c.dot(int(middle), 15, "me0")
    _line(c, (6, 15), (11, 7), f"{ramp}1")
    _line(c, (11, 7), (21, 7), f"{ramp}2")
    _line(c, (21, 7), (14, 15), f"{ramp}1")
    _line(c, (6, 15), (14, 15), f"{ramp}0")
    _line(c, (14, 15), (10, 4), f"{ramp}1")
    _line(c, (20, 3), (23, 15), f"{ramp}1")
    c.row(7, 3, 6, "wo1")
    c.row(8, 2, 4, "wo2")
    c.row(18, 2, 5, "me1")
    c.dot(17, 3, "wo1")
    c.box(13, 14, 3, 3, "me1")
    c.row(12, 18, 3, "me1")
    c.box(23, 3, 7, 5, "ea2")
    c.row(23, 3, 7, "ea4")
    c.row(23, 6, 7, "ea1")
    c.grid(24, 0, ("r.y.p", ".g.gg", "ggggg"), _POSY)
    return c


_POSY = {"r": "re2", "y": "ye2", "p": "pu2", "g": "fo3"}


def _line(c: Canvas, begin: tuple[int, int], end: tuple[int, int], tone: str) -> None:
    (x0, y0), (x1, y1) = begin, end
    steps = max(abs(x1 - x0), abs(y1 - y0))
    for step in range(steps + 1):
        x = x0 + round((x1 - x0) * step / steps)
        c.dot(x, y0 + round((y1 - y0) * step / steps), tone)


def _barrel() -> Canvas:
    c = Canvas(14, 20)
    for y in range(3, 20):
        bulge = 0 if 6 < y < 16 else 1
        c.row(bulge, y, 14 - 2 * bulge, "wo3")
        c.dot(bulge, y, "wo4")
        c.dot(13 - bulge, y, "wo1")
        c.dot(12 - bulge, y, "wo2")
    for x in (4, 8, 11):
        c.column(x, 6, 13, "wo2")
    c.column(2, 6, 13, "wo4")
    for y in (7, 16):
        c.row(0 if y == 7 else 1, y, 14 if y == 7 else 12, "me1")
        c.row(1, y, 4, "me2")
    c.ellipse(7, 4, 6.5, 3.4, "wo4")
    c.ellipse(7, 4, 5.4, 2.4, "wa1")
    c.row(4, 3, 4, "wa3")
    return c


def _crate() -> Canvas:
    c = Canvas(14, 18)
    top(c, 0, 0, 14, 6, WOODS["oak"])
    c.row(1, 3, 12, "wo3")
    c.row(0, 6, 14, "wo1")
    c.box(0, 7, 14, 11, "wo3")
    c.box(0, 7, 2, 11, "wo4")
    c.box(12, 7, 2, 11, "wo2")
    for y in (10, 14):
        c.row(2, y, 10, "wo1")
    for step in range(9):
        c.dot(2 + step, 8 + step, "wo5")
        c.dot(3 + step, 8 + step, "wo2")
    c.row(0, 17, 14, "wo1")
    return c


def _tub(ramp: str) -> Canvas:
    c = Canvas(14, 19)
    for x in range(1, 13, 2):
        c.column(x, 6 - x % 3, 5, "fo2")
        c.column(x + 1, 5 + x % 3, 4, "fo3")
    for x, y in ((2, 4), (6, 2), (10, 3), (4, 7), (8, 6), (12, 6)):
        c.dot(x, y - 1, f"{ramp}2")
        c.dot(x - 1, y, f"{ramp}2")
        c.dot(x + 1, y, f"{ramp}1")
        c.dot(x, y + 1, f"{ramp}1")
        c.dot(x, y, "ye2" if ramp != "ye" else "wo3")
    c.box(1, 10, 12, 8, "br2")
    c.row(0, 9, 14, "br3")
    c.row(0, 10, 14, "br2")
    c.row(1, 11, 12, "br1")
    c.column(1, 12, 5, "br3")
    c.box(11, 12, 2, 6, "br1")
    c.row(2, 18, 10, "br1")
    c.dot(1, 17, None)
    c.dot(12, 17, None)
    return c


def _wheelbarrow() -> Canvas:
    c = Canvas(28, 19)
    c.box(5, 3, 15, 2, "ea0")
    c.row(7, 2, 10, "ea1")
    c.row(9, 1, 5, "ea1")
    for y in range(5, 12):
        left = 4 + (y - 5) // 2
        c.row(left, y, 18 - (y - 5), "gr1")
        c.dot(left, y, "gr3")
    c.row(4, 4, 18, "gr3")
    c.row(8, 11, 10, "gr0")
    _line(c, (18, 7), (27, 4), "wo3")
    _line(c, (18, 8), (27, 5), "wo1")
    c.box(16, 12, 2, 7, "me0")
    c.ellipse(5, 15, 4, 4, "me0")
    c.ellipse(5, 15, 2.2, 2.2, "me2")
    c.dot(4, 14, "me0")
    return c


def _picnic() -> Canvas:
    """Table and two benches in one piece, seen from the long side."""
    c = Canvas(32, 30)
    for y, deep in ((0, 4), (8, 10), (22, 4)):
        c.box(1 if deep == 4 else 0, y, 30 if deep == 4 else 32, deep, "wo4")
        c.row(1 if deep == 4 else 0, y, 30 if deep == 4 else 32, "wo5")
        c.row(1 if deep == 4 else 0, y + deep - 1, 30 if deep == 4 else 32, "wo2")
    c.row(0, 12, 32, "wo3")
    c.row(0, 15, 32, "wo3")
    for x in (5, 24):
        c.box(x, 4, 3, 4, "wo1")
        c.box(x, 18, 3, 4, "wo2")
        c.box(x, 26, 3, 4, "wo1")
    c.row(1, 18, 30, "wo1")
    c.box(11, 9, 8, 6, "re2")
    c.grid(11, 9, ("aba", "bab", "aba"), {"a": "pl4", "b": "re1"})
    c.ellipse(23, 12, 3, 2.4, "pl4")
    c.row(22, 12, 3, "ye1")
    return c


def _watering_can() -> Canvas:
    c = Canvas(15, 13)
    c.box(4, 4, 7, 9, "bl1")
    c.column(4, 4, 9, "bl2")
    c.column(10, 4, 9, "bl0")
    c.row(4, 4, 7, "bl2")
    c.row(5, 5, 5, "bl0")
    _line(c, (3, 9), (0, 4), "bl1")
    _line(c, (3, 10), (0, 5), "bl0")
    c.row(0, 3, 2, "me2")
    c.row(5, 1, 5, "bl2")
    c.column(4, 2, 2, "bl1")
    c.column(10, 2, 2, "bl0")
    c.column(13, 5, 5, "bl1")
    c.row(11, 4, 2, "bl1")
    c.row(11, 10, 2, "bl0")
    return c


def _logs() -> Canvas:
    c = Canvas(30, 20)
    for y, places in ((14, (4, 13, 22)), (8, (8, 17, 26)), (3, (13, 22))):
        for x in places:
            c.ellipse(x, y + 2, 4.4, 4, "wo2")
            c.ellipse(x - 0.3, y + 1.7, 3.4, 3, "wo5")
            c.ellipse(x, y + 2, 2.2, 1.9, "wo4")
            c.dot(x, y + 2, "wo2")
    c.row(1, 19, 27, "wo1")
    return c


def _stump() -> Canvas:
    c = Canvas(16, 14)
    c.box(2, 4, 12, 9, "wo2")
    c.column(2, 4, 9, "wo3")
    c.column(13, 4, 9, "wo1")
    c.row(0, 12, 4, "wo2")
    c.row(12, 12, 4, "wo1")
    c.row(1, 13, 13, "wo1")
    c.ellipse(8, 4, 6.4, 4, "wo3")
    c.ellipse(8, 3.8, 5.4, 3.1, "wo5")
    c.ellipse(8.4, 4, 3, 1.7, "wo4")
    c.dot(8, 4, "wo2")
    c.box(11, 8, 2, 2, "gr3")
    return c


def _bird_bath() -> Canvas:
    c = Canvas(18, 24)
    c.ellipse(9, 5, 9, 4.4, "st3")
    c.ellipse(9, 4.4, 8, 3.3, "st4")
    c.ellipse(9, 5, 6.8, 2.6, "wa1")
    c.row(4, 5, 5, "wa3")
    c.row(3, 9, 12, "st1")
    c.box(7, 10, 4, 10, "st2")
    c.column(7, 10, 10, "st3")
    c.column(10, 10, 10, "st1")
    c.box(4, 20, 10, 4, "st2")
    c.row(4, 20, 10, "st4")
    c.row(4, 23, 10, "st1")
    return c
