"""Fences in pieces of one tile: runs across, runs down, ends, corners and gates."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import WOODS, Wood
from art.things.thing import Thing

_TALL = 18
_RAILS = (5, 10)
"""The rows of the rails, three pixels high each."""

_ACROSS = {"middle": (0, 16), "left": (6, 16), "right": (0, 10), "post": (6, 10)}
"""From where to where the rails of a piece go."""


def things() -> Iterator[Thing]:
    """Wooden and white fences: `<wood>-middle`, `-left`, `-right`, `-post`, `-down`.

    `left` is the piece where a run begins on the left, `down` the run from north to
    south, `down-end` its last piece, `gate` an open passage between two posts.
    """
    for name, wood in (("oak", WOODS["oak"]), ("white", WOODS["white"])):
        for piece, (begin, end) in _ACROSS.items():
            yield _piece(name, piece, _across(begin, end, wood, name == "white"))
        for piece in ("down", "down-end"):
            yield _piece(name, piece, _down(wood, last=piece != "down"))
        yield _piece(name, "gate", _gate(wood))


def _piece(name: str, piece: str, canvas: Canvas) -> Thing:
    place = (0, 16 - canvas.height)
    return Thing("fence", f"{name}-{piece}", canvas, foot=2, cast="small", at=place)


def _across(begin: int, end: int, wood: Wood, pickets: bool) -> Canvas:
    c = Canvas(16, _TALL)
    for y in _RAILS:
        c.box(begin, y, end - begin, 3, wood.top)
        c.row(begin, y, end - begin, wood.lit)
        c.row(begin, y + 2, end - begin, wood.dark)
    if pickets:
        for x in (2, 7, 12):
            if begin <= x + 1 and x + 2 <= end:
                _picket(c, x, wood)
    else:
        _post(c, 6, wood)
    return c


def _post(c: Canvas, x: int, wood: Wood) -> None:
    c.box(x, 1, 4, 16, wood.top)
    c.row(x + 1, 0, 2, wood.lit)
    c.column(x, 1, 16, wood.lit)
    c.column(x + 3, 1, 16, wood.dark)
    c.column(x + 2, 4, 9, wood.front)
    c.row(x, 16, 4, wood.deep)


def _picket(c: Canvas, x: int, wood: Wood) -> None:
    c.box(x, 2, 3, 15, wood.top)
    c.dot(x + 1, 1, wood.lit)
    c.column(x + 2, 2, 15, wood.dark)
    c.row(x, 16, 3, wood.deep)


def _down(wood: Wood, *, last: bool) -> Canvas:
    """Seen along its length: rails as a narrow strip, a post on each tile."""
    c = Canvas(16, 28 if not last else 30)
    c.box(7, 0, 2, c.height - 6, wood.top)
    c.column(7, 0, c.height - 6, wood.lit)
    c.column(9, 0, c.height - 5, wood.deep)
    post = Canvas(16, _TALL)
    _post(post, 6, wood)
    c.paste(post, 0, c.height - _TALL)
    return c


def _gate(wood: Wood) -> Canvas:
    """Two posts with the leaf swung open, seen edge-on."""
    c = Canvas(16, _TALL)
    for x in (0, 12):
        _post(c, x, wood)
    c.box(4, 4, 2, 11, wood.front)
    c.column(4, 4, 11, wood.top)
    c.column(5, 4, 11, wood.dark)
    return c
