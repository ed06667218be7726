"""Signs that tell what a house is, and boards that stand on the pavement."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.thing import Thing

_TONES: dict[str, str | None] = {
    "w": "pl4",
    "r": "re1",
    "R": "re2",
    "g": "gr1",
    "G": "gr3",
    "b": "bl1",
    "B": "bl2",
    "y": "ye1",
    "Y": "ye2",
    "n": "wo2",
    "N": "wo4",
    "m": "me2",
    "k": "ink0",
}

_PICTURES: dict[str, tuple[str, str]] = {
    "cafe": (
        "wo1",
        """
        ...w.w....
        ..w.w.....
        ...w.w....
        .wwwwwww..
        .wwwwwwwww
        .wwwwwww.w
        .wwwwwwww.
        ..wwwww...
        """,
    ),
    "pub": (
        "bl0",
        """
        ..........
        .Y..Y..Y..
        .YY.Y.YY..
        .YYYYYYY..
        .yRyYyRy..
        .yyyyyyy..
        ...rR..g..
        ...rr.gg..
        """,
    ),
    "pharmacy": (
        "pl3",
        """
        ...gggg...
        ...gGGg...
        .ggGGGGgg.
        .gGGGGGGg.
        .gGGGGGGg.
        .ggGGGGgg.
        ...gGGg...
        ...gggg...
        """,
    ),
    "market": (
        "pl3",
        """
        .....n....
        ...G.n....
        ..rrrnrr..
        .rRRrrrrr.
        .rRrrrrrr.
        .rrrrrrrr.
        ..rrrrrr..
        ...rr.r...
        """,
    ),
    "supply": (
        "ye1",
        """
        ..mmmmm...
        .mmmmmmk..
        .kkmmmk...
        ...nN.....
        ...nN.....
        ...nN.....
        ...nN.....
        ...nn.....
        """,
    ),
    "college": (
        "re0",
        """
        ..........
        .wwww.www.
        .wwwwwwww.
        .wkkw.kkw.
        .wwww.www.
        .wkkw.kkw.
        .yyyyyyyy.
        ..........
        """,
    ),
    "dorm": (
        "bl1",
        """
        ..........
        .n........
        .nww......
        .nwwYYYYY.
        .nYYYYYYY.
        .nnnnnnnn.
        .n......n.
        ..........
        """,
    ),
    "park": (
        "gr0",
        """
        ...GGG....
        ..GGGGG...
        .GGgGGGG..
        .GGGGgGG..
        ..GgGGG...
        ....n.....
        ....n.....
        ..nnnnn...
        """,
    ),
    "art": (
        "pl3",
        """
        ...nnnn...
        ..nNNNNn..
        .nNrNbNNn.
        .nNNNNNNn.
        .nyNNNnn..
        .nNNgNn...
        ..nNNNn...
        ...nnn....
        """,
    ),
}
"""The colour of each sign's ground and what is painted on it, 10 by 8."""


def things() -> Iterator[Thing]:
    """For each house a sign that hangs from an arm on a post, and one for a wall."""
    for name, (ground, rows) in _PICTURES.items():
        post = _on_post(ground, rows.split()).outlined()
        yield Thing("house sign", name, post, tiles_w=1, cast="small")
        board = _board(ground, rows.split())
        place = ((16 - board.width) // 2, -10)
        yield Thing("wall sign", name, board, foot=0, cast="none", at=place)
    for name in ("menu", "news", "sale"):
        yield Thing("pavement board", name, _pavement(name).outlined(), cast="small")


def _board(ground: str, rows: list[str]) -> Canvas:
    """A painted board in a frame, 14 by 12."""
    c = Canvas(14, 12)
    c.box(0, 0, 14, 12, "wo3")
    c.row(0, 0, 14, "wo5")
    c.column(0, 0, 12, "wo4")
    c.row(0, 11, 14, "wo1")
    c.column(13, 1, 11, "wo1")
    c.box(1, 1, 12, 10, ground)
    c.grid(2, 2, rows, _TONES)
    return c


def _on_post(ground: str, rows: list[str]) -> Canvas:
    c = Canvas(18, 34)
    c.box(0, 1, 3, 33, "wo3")
    c.column(0, 1, 33, "wo4")
    c.column(2, 2, 32, "wo1")
    c.row(0, 0, 3, "wo5")
    c.row(3, 2, 15, "me1")
    c.row(3, 3, 15, "me0")
    c.dot(4, 4, "me1")
    c.dot(3, 5, "me1")
    for x in (6, 15):
        c.column(x, 4, 2, "me0")
    c.paste(_board(ground, rows), 4, 6)
    return c


def _pavement(name: str) -> Canvas:
    """Two boards leaning on each other: chalk, newspaper or a price in red."""
    c = Canvas(15, 22)
    c.box(1, 0, 13, 17, "wo3")
    c.row(1, 0, 13, "wo5")
    c.column(1, 0, 17, "wo4")
    c.column(13, 1, 16, "wo1")
    paper = {"menu": "fo1", "news": "pl4", "sale": "ye2"}[name]
    c.box(3, 2, 9, 13, paper)
    if name == "menu":
        c.grid(4, 3, ("w.w.www", "www.w..", "w.w.ww."), _TONES)
        for y, long in ((8, 6), (10, 5), (12, 6)):
            c.row(4, y, long, "pl3")
            c.dot(11, y, "ye2")
    elif name == "news":
        c.row(4, 3, 7, "ink0")
        c.row(4, 5, 7, "pl0")
        c.box(4, 7, 3, 4, "pl1")
        for y in (7, 9, 11, 13):
            c.row(8, y, 3, "pl1")
        c.row(4, 12, 3, "pl1")
    else:
        rows = (
            "rr....r",
            "rr...r.",
            "....r..",
            "...r...",
            "..r....",
            ".r...rr",
            "r....rr",
        )
        c.grid(4, 5, rows, _TONES)
    c.box(1, 17, 2, 5, "wo2")
    c.box(12, 17, 2, 5, "wo1")
    c.box(4, 17, 7, 2, "wo0")
    return c
