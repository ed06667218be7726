"""The two long counters to sit at: the cafe's and the bar."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import WOODS, Wood, grain, mug
from art.things.thing import Thing

TALL = 30
TOP = 8
"""The row where the top begins; what stands on it reaches above."""


def things() -> Iterator[Thing]:
    """Both counters, closed and open, in the lengths the town has room for."""
    for tiles in (4, 8):
        for state in ("idle", "open"):
            picture = _cafe(16 * tiles - 2, state == "open").outlined()
            yield Thing("behind the cafe counter", str(tiles), picture, state, 1, tiles)
    for tiles in (3, 9):
        for state in ("idle", "open"):
            picture = _bar(16 * tiles - 2, state == "open").outlined()
            yield Thing("behind the bar counter", str(tiles), picture, state, 1, tiles)


def plain(width: int, wood: Wood) -> Canvas:
    """A long top with a front of sunk panels, without anything on it."""
    c = Canvas(width, TALL)
    c.box(0, TOP, width, 9, wood.top)
    grain(c, 0, TOP, width, 9, wood)
    c.row(0, TOP, width, wood.lit)
    c.column(0, TOP, 8, wood.lit)
    c.row(0, TOP + 8, width, wood.front)
    c.row(0, TOP + 9, width, wood.deep)
    c.box(0, TOP + 10, width, 11, wood.dark)
    c.row(0, TOP + 10, width, wood.deep)
    c.box(0, TOP + 20, width, 2, "wo0")
    return c


def _panels(c: Canvas, wood: Wood, step: int = 10) -> None:
    width = c.width
    count = max(1, (width - 2) // step)
    left = (width - count * step + 2) // 2
    for number in range(count):
        x = left + number * step
        c.box(x, TOP + 12, step - 2, 7, wood.deep)
        c.box(x + 1, TOP + 13, step - 3, 6, wood.dark)
        c.row(x + 1, TOP + 18, step - 3, wood.front)
        c.column(x + step - 3, TOP + 13, 6, wood.front)


def till(c: Canvas, x: int) -> None:
    rows = (
        ".mmmmmm.",
        ".mggggm.",
        ".mgGggm.",
        "mmmmmmmm",
        "aoaoaoaa",
        "aaaaaaaa",
        "nnnnnnnn",
    )
    tones = {"m": "me2", "g": "gr3", "G": "gr4", "a": "me1", "o": "me3", "n": "me0"}
    c.grid(x, 5, rows, tones)
    c.row(x, 12, 9, "wo3")


def _cake(c: Canvas, x: int, fruit: str) -> None:
    """A cake under a glass dome, with a knob of steel."""
    rows = (
        "....mm....",
        "..wwwwww..",
        ".wwwwwwww.",
        ".wcpcpcsw.",
        ".wyyyyysw.",
        ".wrrrrrsw.",
        ".wyyyyysw.",
        "mmmmmmmmmm",
    )
    tones = {"w": "wa4", "m": "me2", "p": fruit, "c": "pl4", "s": "wa3"}
    c.grid(x, 3, rows, {**tones, "y": "ye1", "r": "br2"})
    c.row(x, 11, 11, "wo3")


def _cafe(width: int, is_open: bool) -> Canvas:
    wood = WOODS["oak"]
    c = plain(width, wood)
    _panels(c, wood)
    till(c, 4)
    if not is_open:
        _covered(c, width - 18, 12)
        _covered(c, 20, 14)
        return c
    _cake(c, width - 15, "re1")
    _coffee_machine(c, 16)
    for x in (33, 38):
        mug(c, x, 10)
    if width > 70:
        _cake(c, 60, "pu1")
        _cake(c, 74, "gr3")
        for x in (48, 53, 90, 95):
            mug(c, x, 10, "bl2")
        basket(c, 100 if width > 120 else 90, "br3")
    return c


def _covered(c: Canvas, x: int, width: int) -> None:
    """A cloth laid over a cake or a machine for the night."""
    c.box(x, 5, width, 9, "pl3")
    c.row(x + 1, 4, width - 2, "pl4")
    c.column(x, 5, 9, "pl4")
    c.column(x + width - 1, 5, 9, "pl2")
    for fold in range(x + 3, x + width - 1, 4):
        c.column(fold, 8, 6, "pl2")
    c.row(x, 14, width, "wo3")
    c.row(x + 2, 9, 2, "re2")
    c.row(x + width - 5, 7, 2, "re2")


def _coffee_machine(c: Canvas, x: int) -> None:
    c.box(x, 0, 14, 13, "me2")
    c.row(x, 0, 14, "me3")
    c.column(x, 0, 13, "me3")
    c.column(x + 13, 1, 12, "me1")
    c.box(x + 1, 2, 12, 3, "re1")
    c.row(x + 1, 2, 12, "re2")
    c.box(x + 2, 6, 10, 5, "me0")
    for spout in (x + 4, x + 9):
        c.row(spout - 1, 6, 3, "me2")
        c.dot(spout, 7, "wo2")
        c.box(spout - 1, 9, 2, 2, "pl4")
    c.row(x, 12, 14, "me0")
    c.row(x, 13, 15, "wo3")


def basket(c: Canvas, x: int, tone: str) -> None:
    """Rolls or fruit in a basket."""
    c.grid(x, 6, (".aabbaa..", "aAabBaab.", "aaaabbbaa"), _bread(tone))
    c.box(x, 9, 9, 4, "ea2")
    c.row(x, 9, 9, "ea4")
    for place in range(x + 1, x + 9, 2):
        c.dot(place, 11, "ea1")
    c.row(x, 12, 9, "ea1")


def _bread(tone: str) -> dict[str, str | None]:
    ramp = tone[:2]
    return {"a": tone, "A": "ye2", "b": f"{ramp}{int(tone[2]) - 1}", "B": tone}


def _bar(width: int, is_open: bool) -> Canvas:
    """Dark wood with a brass rail for the feet, taps and glasses on it."""
    wood = WOODS["walnut"]
    c = plain(width, wood)
    _panels(c, wood, 14)
    c.row(1, TOP + 19, width - 2, "ye1")
    c.row(1, TOP + 20, width - 2, "ye0")
    for x in range(6, width - 4, 18):
        c.dot(x, TOP + 18, "ye0")
        c.dot(x, TOP + 19, "ye2")
    _taps(c, width // 2 - 8)
    if is_open:
        for x in range(6, width - 6, 19):
            if not width // 2 - 14 < x < width // 2 + 12:
                _glass(c, x)
        if width > 60:
            for x, tone in ((14, "gr1"), (width - 14, "br2"), (width - 32, "bl1")):
                _bottle(c, x, tone)
    else:
        c.box(3, 12, 9, 2, "re1")
        c.row(3, 12, 9, "re2")
    return c


def _taps(c: Canvas, x: int) -> None:
    c.box(x, 3, 16, 3, "ye1")
    c.row(x, 3, 16, "ye2")
    c.row(x, 5, 16, "ye0")
    for number, tone in enumerate(("re1", "gr1", "bl1")):
        left = x + 2 + 5 * number
        c.box(left, 0, 2, 3, tone)
        c.dot(left, 6, "me3")
        c.dot(left, 7, "me2")
    for post in (x + 1, x + 13):
        c.box(post, 6, 2, 6, "ye0")
        c.column(post, 6, 6, "ye1")
    c.box(x, 12, 16, 2, "me1")
    c.row(x, 12, 16, "me2")


def _glass(c: Canvas, x: int) -> None:
    c.row(x, 7, 4, "pl4")
    c.box(x, 8, 4, 5, "ye1")
    c.column(x, 8, 5, "ye2")
    c.column(x + 4, 9, 3, "wa4")
    c.row(x, 13, 4, "wo1")


def _bottle(c: Canvas, x: int, tone: str) -> None:
    c.column(x + 1, 2, 3, tone)
    c.dot(x + 1, 1, "ye1")
    c.box(x, 5, 4, 8, tone)
    c.column(x, 5, 8, f"{tone[:2]}{int(tone[2]) + 1}")
    c.box(x, 8, 4, 3, "pl3")
    c.column(x + 2, 2, 3, tone)
