"""What people do for joy: pool, games, weights, painting."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import WOODS, shifted, top
from art.things.thing import Thing

_BALLS = ("ye1", "bl1", "re1", "pu1", "ink0", "br2")


def things() -> Iterator[Thing]:
    """Pool tables both ways, the game console, the weight bench, three easels."""
    for state in ("idle", "played"):
        across = _pool(42, 34, state == "played").outlined()
        yield Thing("pool table", "across", across, state, 1, 3, 2)
        turned = _pool(28, 50, state == "played").outlined()
        yield Thing("pool table", "turned", turned, state, 1, 2, 3)
    off = _console(None).outlined()
    one, two = (_console(step).outlined() for step in (0, 1))
    yield Thing("game console", "oak", off, "idle", 1, 2, 1, "N")
    yield Thing("game console", "oak", one, "on", 1, 2, 1, "N", frames=(two,), pace=400)
    yield Thing("lifting weight", "bench", _weights().outlined(), tiles_w=2)
    for motif in ("meadow", "portrait", "sea"):
        for state in ("idle", "begun", "done"):
            picture = _easel(motif, state).outlined()
            yield Thing("easel", motif, picture, state, 1, 2, 1, "N")


def _ball(c: Canvas, x: int, y: int, tone: str) -> None:
    c.box(x, y, 2, 2, tone)
    c.dot(x, y, "me2" if tone == "ink0" else shifted(tone, 1))
    c.row(x + 1, y + 2, 2, "fo1")


def _pool(width: int, height: int, played: bool) -> Canvas:
    """A rail of wood around green cloth with six pockets; balls racked or spread."""
    c = Canvas(width, height)
    deep = height - 10
    c.box(0, 0, width, deep, "wo2")
    c.row(0, 0, width, "wo4")
    c.column(0, 0, deep, "wo3")
    c.column(width - 1, 1, deep - 1, "wo1")
    c.box(3, 3, width - 6, deep - 6, "fo3")
    c.row(3, 3, width - 6, "fo1")
    c.column(3, 3, deep - 6, "fo1")
    c.row(4, 4, width - 8, "fo2")
    _pockets(c, width, deep)
    _rack(c, width, deep, played)
    c.box(0, deep, width, 4, "wo1")
    c.row(0, deep, width, "wo3")
    c.row(2, deep + 2, width - 4, "wo2")
    c.row(0, deep + 3, width, "wo0")
    for x in (2, width - 7):
        c.box(x, deep + 4, 5, 6, "wo2")
        c.column(x, deep + 4, 6, "wo3")
        c.column(x + 4, deep + 4, 6, "wo0")
    return c


def _pockets(c: Canvas, width: int, deep: int) -> None:
    columns, rows = [2, width - 5], [2, deep - 5]
    if width > deep:
        columns.append(width // 2 - 1)
    else:
        rows.append(deep // 2 - 1)
    for x in columns:
        for y in rows:
            c.box(x, y, 3, 3, "ink0")
            c.row(x, y, 3, "wo0")


def _rack(c: Canvas, width: int, deep: int, played: bool) -> None:
    lying = width > deep
    long, short = (width, deep) if lying else (deep, width)
    middle = short // 2 - 1
    places = [(9, middle), (long - 17, middle)]
    places += [(long - 14, middle - 2), (long - 14, middle + 2)]
    places += [(long - 11, middle - 4), (long - 11, middle), (long - 11, middle + 4)]
    if played:
        places = [(15, middle - 3), (9, middle + 4), (long - 24, middle + 3)]
        places += [(long - 9, middle - 5), (long - 13, middle + 1)]
    for number, (along, across) in enumerate(places):
        x, y = (along, across) if lying else (across, along)
        _ball(c, x, y, "pl4" if number == 0 else _BALLS[(number - 1) % 6])
    if played:
        for step in range(9):
            x, y = (5 + step, middle - 1 + step // 4)
            c.dot(*((x, y) if lying else (y, x)), "wo5")
            c.dot(*((x, y + 1) if lying else (y + 1, x)), "fo1")


def _console(step: int | None) -> Canvas:
    """A wide screen on a low cabinet, two pads before it; on it a figure jumps."""
    c = Canvas(30, 30)
    c.box(2, 0, 26, 17, "me0")
    c.row(2, 0, 26, "me1")
    c.box(3, 1, 24, 14, "ink0")
    if step is None:
        c.row(5, 3, 5, "me1")
        c.row(5, 4, 3, "me1")
        c.dot(5, 5, "me0")
    else:
        _game(c, step)
    c.box(12, 17, 6, 2, "me0")
    top(c, 0, 18, 30, 4, WOODS["oak"])
    c.box(0, 22, 30, 6, "wo3")
    c.row(0, 22, 30, "wo1")
    c.box(3, 23, 12, 4, "me3")
    c.row(3, 26, 12, "me1")
    c.dot(13, 24, "me1" if step is None else "gr3")
    c.row(5, 24, 5, "me0")
    c.box(18, 23, 9, 4, "wo1")
    c.row(19, 24, 7, "wo2")
    c.row(0, 28, 30, "wo1")
    c.box(1, 29, 3, 1, "wo1")
    c.box(26, 29, 3, 1, "wo1")
    for x, tone in ((4, "re1"), (21, "bl1")):
        c.box(x, 19, 5, 2, tone)
        c.dot(x, 19, "pl4")
        c.dot(x + 4, 19, "ye2")
    return c


def _game(c: Canvas, step: int) -> None:
    c.box(3, 1, 24, 14, "bl1")
    c.row(3, 1, 24, "bl0")
    c.box(3, 11, 24, 4, "gr1")
    c.row(3, 11, 24, "gr4")
    c.box(18 - step, 3, 5, 2, "wa4")
    c.row(19 - step, 5, 5, "wa3")
    c.box(21, 8, 4, 3, "gr3")
    c.row(20, 8, 6, "gr4")
    rise = 3 * step
    c.grid(8 + step, 7 - rise, (".r.", "rrr", ".b.", "b.b"), {"r": "re1", "b": "ye2"})
    for number, x in enumerate((13, 16)):
        c.box(x, 6 - (number + step) % 2, 1, 2, "ye1")


def _weights() -> Canvas:
    """A blue bench before a rack with a bar and two discs on each side."""
    c = Canvas(34, 26)
    c.box(8, 1, 2, 14, "me2")
    c.box(24, 1, 2, 14, "me1")
    c.row(2, 4, 30, "me3")
    c.row(2, 5, 30, "me1")
    for x, y, tall in ((4, 0, 10), (1, 1, 8), (28, 0, 10), (31, 1, 8)):
        c.box(x, y, 2, tall, "me0")
        c.column(x, y, tall, "me1")
        c.row(x, y, 2, "me1")
    c.box(11, 8, 12, 11, "bl1")
    c.row(11, 8, 12, "bl2")
    c.column(11, 8, 11, "bl2")
    c.row(12, 12, 10, "bl0")
    c.box(11, 19, 12, 2, "bl0")
    c.box(12, 21, 2, 5, "me1")
    c.box(20, 21, 2, 5, "me0")
    c.box(7, 15, 3, 8, "me1")
    c.box(24, 15, 3, 8, "me0")
    c.row(5, 22, 6, "me0")
    c.row(23, 22, 6, "me0")
    return c


def _easel(motif: str, state: str) -> Canvas:
    c = Canvas(22, 38)
    for step in range(13):
        c.dot(4 - step // 5, 24 + step, "wo2")
        c.dot(5 - step // 5, 24 + step, "wo4")
        c.dot(17 + step // 5, 24 + step, "wo1")
        c.dot(16 + step // 5, 24 + step, "wo3")
    c.box(10, 0, 2, 4, "wo3")
    c.column(10, 0, 4, "wo5")
    c.column(11, 25, 10, "wo1")
    c.box(1, 3, 20, 19, "pl4")
    c.column(20, 4, 18, "pl1")
    c.row(2, 21, 19, "pl1")
    if state == "idle":
        _sketch(c, motif)
    else:
        _MOTIFS[motif](c, state == "done")
    c.box(1, 22, 20, 2, "wo3")
    c.row(1, 22, 20, "wo5")
    c.row(1, 24, 20, "wo1")
    for x, tone in ((4, "re1"), (7, "bl1"), (10, "ye1"), (14, "gr3")):
        c.row(x, 22, 2, tone)
    return c


_SKETCHES = {
    "meadow": (
        "......s.....",
        "....ss.ss...",
        "..ss.....ss.",
        ".s.........s",
        "ssssssssssss",
    ),
    "portrait": (
        "....ssss....",
        "...s....s...",
        "...s.s.s.s..",
        "...s....s...",
        "....ssss....",
    ),
    "sea": (
        ".......sss..",
        "......s...s.",
        "sssssssssss.",
        "..ss...ss...",
        "....ss...ss.",
    ),
}
"""The first pencil lines of each picture."""


def _sketch(c: Canvas, motif: str) -> None:
    c.grid(5, 8, _SKETCHES[motif], {"s": "pl2"})


def _meadow(c: Canvas, done: bool) -> None:
    c.box(3, 5, 16, 6, "bl2")
    c.box(3, 9, 16, 3, "wa3")
    c.row(3, 15, 16, "gr1")
    c.grid(4, 9, ("...g....", "..ggg...", ".gggg...", "ggggggg."), {"g": "fo2"})
    if not done:
        c.row(3, 13, 12, "gr2")
        return
    c.box(3, 13, 16, 8, "gr2")
    c.box(10, 15, 9, 2, "gr4")
    c.row(5, 18, 7, "fo3")
    c.ellipse(15, 8, 2, 2, "ye2")
    for x, y, tone in (
        (13, 18, "re1"),
        (16, 17, "re1"),
        (8, 16, "ye1"),
        (6, 19, "pu2"),
    ):
        c.dot(x, y, tone)


def _portrait(c: Canvas, done: bool) -> None:
    if done:
        c.box(3, 5, 16, 16, "pu1")
        c.box(3, 5, 16, 5, "pu2")
    c.ellipse(11, 11, 4, 4.6, "wo1")
    c.ellipse(11, 12, 3, 3.8, "ea4")
    c.ellipse(11, 20, 6, 4, "bl1" if done else "pl2")
    c.box(3, 21, 16, 1, "pl1")
    if done:
        c.dot(10, 12, "wo0")
        c.dot(12, 12, "wo0")
        c.row(10, 14, 3, "re1")
        c.row(8, 8, 6, "wo0")


def _sea(c: Canvas, done: bool) -> None:
    c.box(3, 5, 16, 8, "br3" if done else "pl3")
    c.box(3, 5, 16, 3, "re2" if done else "pl3")
    c.box(3, 12, 16, 4, "wa1")
    c.row(5, 13, 6, "wa3")
    if done:
        c.box(3, 12, 16, 9, "wa1")
        c.ellipse(14, 11, 3, 3, "ye2")
        c.box(3, 12, 16, 2, "wa0")
        for x, y in ((12, 13), (13, 15), (5, 16), (8, 18), (14, 19)):
            c.row(x, y, 4, "wa3" if y != 13 else "ye1")
        c.grid(5, 8, ("..w.", ".ww.", "www.", "bbbb"), {"w": "pl4", "b": "br1"})


_MOTIFS = {"meadow": _meadow, "portrait": _portrait, "sea": _sea}
