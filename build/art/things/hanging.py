"""What hangs on walls: pictures, clocks, shelves, posters, mirrors."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.thing import Thing


def things() -> Iterator[Thing]:
    """Everything that hangs on the face of a north wall; none throws a shadow."""
    for variant in ("hills", "sunset", "night", "portrait", "fruit", "abstract"):
        yield _on_wall("picture", variant, _picture(variant))
    yield _on_wall("wall clock", "oak", _clock())
    yield _on_wall("wall shelf", "oak", _wall_shelf())
    yield _on_wall("calendar", "paper", _calendar())
    for variant in ("map", "band", "chart"):
        yield _on_wall("poster", variant, _poster(variant))
    for variant, (ground, ink, rows) in _SHEETS.items():
        yield _on_wall("poster", variant, _sheet(ground, ink, rows))
    yield _on_wall("mirror", "gold", _mirror())


def _on_wall(kind: str, variant: str, c: Canvas) -> Thing:
    """Hangs in the upper two thirds of a wall's face, over the tile before it."""
    place = ((16 - c.width) // 2, -22)
    return Thing(kind, variant, c, foot=0, wall="N", cast="none", at=place)


def _framed(width: int, height: int) -> Canvas:
    c = Canvas(width, height)
    c.box(0, 0, width, height, "wo3")
    c.row(0, 0, width, "wo5")
    c.column(0, 0, height, "wo4")
    c.column(width - 1, 1, height - 1, "wo2")
    c.row(0, height - 1, width, "wo1")
    return c


def _picture(variant: str) -> Canvas:
    c = _framed(14, 12)
    inside = Canvas(10, 8)
    _PAINTINGS[variant](inside)
    c.paste(inside, 2, 2)
    return c


def _hills(c: Canvas) -> None:
    c.box(0, 0, 10, 8, "wa3")
    c.ellipse(2, 9, 5, 5, "gr1")
    c.ellipse(8, 10, 5, 5, "gr3")
    c.ellipse(7, 2, 1.5, 1.5, "ye2")


def _sunset(c: Canvas) -> None:
    c.box(0, 0, 10, 8, "ye1")
    c.box(0, 0, 10, 2, "br3")
    c.ellipse(5, 5, 2.4, 2.4, "re1")
    c.box(0, 5, 10, 3, "bl1")
    c.row(3, 6, 4, "ye2")


def _night(c: Canvas) -> None:
    c.box(0, 0, 10, 8, "bl0")
    c.ellipse(7, 2.5, 1.6, 1.6, "pl4")
    for x, y in ((1, 1), (4, 2), (2, 4)):
        c.dot(x, y, "ye2")
    c.box(0, 6, 10, 2, "fo0")
    c.box(2, 4, 3, 3, "wo1")
    c.dot(3, 5, "ye1")


def _portrait(c: Canvas) -> None:
    c.box(0, 0, 10, 8, "br1")
    c.ellipse(5, 3.4, 2.6, 3, "wo0")
    c.ellipse(5, 3.8, 1.9, 2.3, "sk1")
    c.ellipse(5, 8, 4, 2, "pu1")


def _fruit(c: Canvas) -> None:
    c.box(0, 0, 10, 8, "pl2")
    c.box(0, 5, 10, 3, "wo3")
    c.ellipse(3, 4, 2, 2, "re1")
    c.ellipse(6.5, 4, 2, 2, "ye1")
    c.dot(2, 3, "re2")
    c.dot(4, 1, "fo2")


def _abstract(c: Canvas) -> None:
    c.box(0, 0, 10, 8, "pl4")
    c.box(0, 0, 4, 5, "re1")
    c.box(6, 3, 4, 5, "bl1")
    c.box(6, 0, 4, 2, "ye1")
    c.row(0, 6, 5, "ink0")
    c.column(5, 0, 8, "ink0")


_PAINTINGS = {
    "hills": _hills,
    "sunset": _sunset,
    "night": _night,
    "portrait": _portrait,
    "fruit": _fruit,
    "abstract": _abstract,
}


def _clock() -> Canvas:
    c = Canvas(11, 11)
    c.ellipse(5.5, 5.5, 5.5, 5.5, "wo1")
    c.ellipse(5.2, 5.2, 5, 5, "wo3")
    c.ellipse(5.5, 5.5, 4, 4, "pl4")
    c.row(4, 0, 3, "wo5")
    c.column(5, 3, 3, "ink0")
    c.row(5, 5, 3, "ink0")
    for x, y in ((5, 2), (8, 5), (5, 8), (2, 5)):
        c.dot(x, y, "pl1" if (x, y) != (8, 5) else "ink0")
    return c


def _wall_shelf() -> Canvas:
    c = Canvas(22, 12)
    for x, tall, tone in ((2, 6, "re1"), (4, 7, "bl1"), (6, 5, "ye1"), (8, 6, "gr1")):
        c.box(x, 8 - tall, 2, tall, tone)
    c.grid(13, 1, ("..g..", ".gGg.", "gGggg", ".rrr.", ".rRr.", ".rrr."), _POTTED)
    c.box(0, 8, 22, 2, "wo4")
    c.row(0, 8, 22, "wo5")
    c.row(0, 10, 22, "wo1")
    c.dot(3, 11, "wo1")
    c.dot(18, 11, "wo1")
    return c


_POTTED = {"g": "fo3", "G": "fo4", "r": "br2", "R": "br3"}


def _calendar() -> Canvas:
    c = Canvas(10, 13)
    c.box(0, 1, 10, 12, "pl4")
    c.box(0, 1, 10, 4, "re1")
    c.row(0, 1, 10, "re2")
    c.dot(5, 0, "me1")
    for y in (6, 8, 10):
        for x in range(1, 9, 2):
            c.dot(x, y, "pl0" if (x, y) != (5, 8) else "re1")
    c.row(0, 12, 10, "pl1")
    c.column(9, 5, 8, "pl2")
    return c


def _poster(variant: str) -> Canvas:
    c = Canvas(16, 18)
    if variant == "map":
        c.box(0, 0, 16, 18, "wa3")
        c.ellipse(5, 6, 4, 4, "gr3")
        c.ellipse(11, 12, 4, 4, "ye1")
        c.ellipse(4, 14, 2, 2, "gr1")
    elif variant == "band":
        c.box(0, 0, 16, 18, "pu0")
        c.ellipse(8, 8, 5, 5, "ye1")
        c.column(9, 3, 9, "ink0")
        c.ellipse(7.5, 12, 2.2, 1.8, "ink0")
        c.row(3, 15, 10, "re2")
    else:
        c.box(0, 0, 16, 18, "pl4")
        for number, tall in enumerate((4, 7, 5, 10)):
            tone = ("re1", "bl1", "ye1", "gr1")[number]
            c.box(2 + 3 * number, 14 - tall, 2, tall, tone)
        c.row(1, 14, 14, "pl0")
        c.row(1, 16, 8, "pl1")
    c.column(15, 0, 18, "pl1")
    c.row(0, 17, 16, "pl1")
    for x in (1, 14):
        c.dot(x, 0, "re1")
    return c


def _sheet(ground: str, ink: str, rows: tuple[str, ...]) -> Canvas:
    """A sheet of paper that somebody has pinned up, with one drawing on it."""
    c = Canvas(16, 18)
    c.box(0, 0, 16, 18, ground)
    c.grid(2, 3, rows, {"x": ink, "y": "ye1"})
    c.column(15, 0, 18, "pl1")
    c.row(0, 17, 16, "pl1")
    for x in (1, 14):
        c.dot(x, 0, "re1")
    return c


_SHEETS = {
    "notes": (
        "bl1",
        "pl4",
        (
            "....xxxxxxx.",
            "....xxxxxxx.",
            "....x.....x.",
            "....x.....x.",
            "....x.....x.",
            "....x.....x.",
            "..xxx...xxx.",
            ".xxxx..xxxx.",
            "..xx....xx..",
            "............",
            "yyyyyyyyyyyy",
        ),
    ),
}
"""Variant → paper, ink and what is drawn."""


def _mirror() -> Canvas:
    c = Canvas(13, 18)
    c.ellipse(6.5, 9, 6.5, 9, "ye0")
    c.ellipse(6.2, 8.6, 6, 8.4, "ye1")
    c.ellipse(6.5, 9, 4.8, 7.3, "wa3")
    for step in range(7):
        c.dot(4 + step // 2, 11 - step, "wa4")
        c.dot(6 + step // 2, 13 - step, "wa4")
    return c
