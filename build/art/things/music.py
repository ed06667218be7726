"""Piano, harp, guitar and microphone, silent and played."""

from collections.abc import Iterator
from itertools import pairwise

from art.canvas import Canvas
from art.things.material import WOODS
from art.things.thing import Thing

_NOTE = (".nn", ".n.", "nn.", "nn.")


def things() -> Iterator[Thing]:
    """Each instrument, and as played: notes rise from it in two frames."""
    for kind, variant, draw, tiles in (
        ("piano", "upright", _piano, 2),
        ("harp", "gold", _harp, 2),
    ):
        idle = draw(None).outlined()
        one, two = (draw(step).outlined() for step in (0, 1))
        yield Thing(kind, variant, idle, "idle", 1, tiles, 1, "N")
        yield Thing(
            kind, variant, one, "played", 1, tiles, 1, "N", frames=(two,), pace=450
        )
    for variant, dark, plain, lit in (
        ("spruce", "br1", "br2", "br3"),
        ("dark", "wo1", "wo2", "wo3"),
    ):
        idle = _guitar(dark, plain, lit).outlined()
        yield Thing("guitar", variant, idle, wall="N", cast="small")
        stand = _guitar_stand().outlined()
        yield Thing("guitar", variant, stand, "played", wall="N", cast="small")
    for state in ("idle", "on"):
        picture = _microphone(state == "on").outlined()
        yield Thing("microphone", "stand", picture, state, cast="small")


def _notes(c: Canvas, step: int, places: tuple[tuple[int, int], ...]) -> None:
    for number, (x, y) in enumerate(places):
        tone = ("re1", "bl1", "pu1")[number % 3]
        c.grid(
            x + (number + step) % 2,
            y + 2 - 2 * ((number + step) % 2),
            _NOTE,
            {"n": tone},
        )


_KEYS_BLACK = "..#.#...#.#.#...#.#...#.#.#..."
_SHEET = (
    "pppppqppppp",
    "pllllqllllp",
    "pppppqppppp",
    "plllpqpllpp",
    "pppppqppppp",
    "pllllqllllp",
    "ppppp.ppppp",
)


def _piano(step: int | None) -> Canvas:
    wood = WOODS["walnut"]
    c = Canvas(32, 42)
    up = 8
    c.box(0, up, 32, 5, wood.front)
    c.row(0, up, 32, wood.lit)
    c.box(0, up + 5, 32, 12, wood.dark)
    c.row(0, up + 5, 32, wood.deep)
    c.column(0, up + 5, 12, wood.front)
    c.column(31, up + 5, 12, wood.deep)
    c.box(8, up + 7, 16, 8, wood.deep)
    c.grid(10, up + 6, _SHEET, {"p": "pl4", "l": "pl1", "q": "pl2"})
    c.row(8, up + 14, 16, wood.top)
    for x in (3, 27):
        c.column(x, up + 9, 4, "ye1")
        c.dot(x, up + 8, "pl4")
        c.row(x - 1, up + 13, 3, "ye0")
    _keys(c, up + 17)
    c.box(1, up + 26, 30, 6, wood.deep)
    c.box(1, up + 26, 3, 8, wood.front)
    c.box(28, up + 26, 3, 8, wood.dark)
    for x in (13, 17):
        c.row(x, up + 29, 2, "ye1")
        c.row(x, up + 30, 2, "ye0")
    if step is not None:
        _notes(c, step, ((5, 0), (14, 1), (23, 0)))
    return c


def _keys(c: Canvas, y: int) -> None:
    wood = WOODS["walnut"]
    c.box(0, y, 32, 9, wood.dark)
    c.box(0, y, 2, 8, wood.top)
    c.box(30, y, 2, 8, wood.deep)
    c.box(2, y + 1, 28, 5, "pl4")
    for x in range(3, 30, 2):
        c.column(x, y + 1, 5, "pl2")
    for place in range(28):
        if place % 14 in (1, 3, 7, 9, 11):
            c.column(place + 2, y + 1, 3, "ink0")
    c.row(2, y, 28, wood.deep)
    c.row(2, y + 5, 28, "pl1")
    c.row(0, y + 6, 32, wood.lit)
    c.row(0, y + 7, 32, wood.front)
    c.row(0, y + 8, 32, wood.deep)


def _stroke(
    c: Canvas, points: tuple[tuple[int, int], ...], tone: str, drop: int
) -> None:
    for (x0, y0), (x1, y1) in pairwise(points):
        steps = max(abs(x1 - x0), abs(y1 - y0))
        for step in range(steps + 1):
            x = x0 + round((x1 - x0) * step / steps)
            y = y0 + round((y1 - y0) * step / steps)
            c.dot(x, y + drop, tone)


_NECK = ((3, 13), (5, 11), (8, 11), (11, 13), (14, 15), (17, 14), (20, 11))
_STRINGS = ((5, 14), (7, 14), (9, 15), (11, 16), (13, 17), (15, 18), (17, 18))


def _harp(step: int | None) -> Canvas:
    """A golden pillar, a crooked neck, a slanting body and strings between."""
    c = Canvas(24, 45)
    for x, upper in _STRINGS:
        lower = round(13 + (20 - x) / 0.53)
        loud = step is not None and (x // 2 + step) % 3 == 0
        tone = "re2" if x == 9 else "bl2" if x == 15 else "pl1"
        c.column(x, upper, lower - upper, "pl4" if loud else tone)
    for line in range(28):
        x = round(20 - line * 0.53)
        c.row(x - 1, 14 + line, 1, "ye2")
        c.row(x, 14 + line, 2, "ye1")
        c.dot(x + 2, 14 + line, "ye0")
    for drop, tone in enumerate(("ye2", "ye1", "ye1", "ye0")):
        _stroke(c, _NECK, tone, drop)
    c.box(1, 13, 3, 29, "ye1")
    c.column(1, 13, 29, "ye2")
    c.column(3, 14, 28, "ye0")
    c.ellipse(2.5, 12, 2.5, 2.5, "ye2")
    c.dot(3, 12, "ye0")
    c.box(0, 41, 11, 4, "ye0")
    c.row(0, 41, 11, "ye1")
    c.row(0, 44, 11, "wo2")
    if step is not None:
        _notes(c, step, ((7, 2), (15, 0)))
    return c


def _guitar(dark: str, plain: str, lit: str) -> Canvas:
    """Leaning on its stand: two rounds, a waist, a dark hole, the long neck."""
    c = Canvas(13, 36)
    c.box(5, 0, 3, 5, "wo1")
    for y in (1, 3):
        c.dot(4, y, "me3")
        c.dot(8, y, "me3")
    c.box(6, 5, 2, 14, "wo1")
    c.column(6, 5, 14, "wo2")
    c.ellipse(6.5, 20, 4.4, 4, plain)
    c.ellipse(6.5, 27, 6, 6, plain)
    c.ellipse(5.6, 26.2, 4.6, 4.6, lit)
    c.ellipse(5.9, 19.4, 3.2, 2.8, lit)
    c.ellipse(7, 28, 4.4, 4, plain)
    c.ellipse(6.5, 23.5, 2.3, 2.3, "wo0")
    c.box(6, 16, 2, 7, "wo2")
    c.column(7, 16, 7, "wo1")
    c.column(6, 24, 4, "pl3")
    c.row(4, 28, 5, "wo1")
    c.column(11, 24, 6, dark)
    c.row(4, 32, 6, dark)
    c.paste(_stand_feet(), 0, 32)
    return c


def _stand_feet() -> Canvas:
    c = Canvas(13, 4)
    for side, tone in ((0, "me1"), (1, "me0")):
        for step in range(4):
            c.dot(2 - step // 2 if side == 0 else 10 + step // 2, step, tone)
    return c


def _guitar_stand() -> Canvas:
    """The empty stand while somebody plays."""
    c = Canvas(13, 36)
    c.column(6, 12, 18, "me1")
    c.column(7, 12, 18, "me0")
    c.row(4, 11, 2, "me2")
    c.row(8, 11, 2, "me1")
    c.row(5, 12, 4, "me1")
    c.row(3, 29, 8, "me1")
    c.column(3, 27, 2, "me2")
    c.column(10, 27, 2, "me0")
    for step in range(6):
        c.dot(5 - step // 2, 30 + step, "me1")
        c.dot(8 + step // 2, 30 + step, "me0")
    return c


def _microphone(on: bool) -> Canvas:
    c = Canvas(11, 34)
    c.ellipse(5.5, 3.5, 3.5, 3.5, "me2")
    c.ellipse(4.9, 2.9, 2.2, 2.2, "me3")
    for x, y in ((4, 4), (6, 2), (6, 4), (5, 5), (7, 5)):
        c.dot(x, y, "me1")
    c.box(4, 7, 3, 3, "me0")
    c.dot(4, 8, "re1" if on else "me1")
    c.dot(5, 8, "re2" if on else "me1")
    c.column(5, 10, 20, "me1")
    c.column(6, 10, 20, "me0")
    c.column(5, 10, 3, "me3")
    c.box(2, 30, 7, 2, "me1")
    c.row(3, 30, 4, "me2")
    c.row(1, 32, 9, "me0")
    return c
