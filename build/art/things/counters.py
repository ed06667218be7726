"""The counters of the three shops, and the places of those who serve there."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.bars import TALL, TOP, basket, plain, till
from art.things.material import WOODS
from art.things.thing import Thing


def things() -> Iterator[Thing]:
    """Every counter, closed and open, in the lengths the town has room for."""
    for tiles in (4, 6, 7):
        for state in ("idle", "open"):
            picture = _grocery(16 * tiles - 2, state == "open").outlined()
            yield Thing("grocery store counter", str(tiles), picture, state, 1, tiles)
    for tiles in (3, 5, 6):
        for state in ("idle", "open"):
            picture = _supply(16 * tiles - 2, state == "open").outlined()
            yield Thing("supply store counter", str(tiles), picture, state, 1, tiles)
    for tiles in (1, 2):
        for state in ("idle", "open"):
            picture = _pharmacy(16 * tiles - 2, state == "open").outlined()
            name = f"side-{tiles}x3"
            yield Thing("pharmacy store counter", name, picture, state, 1, tiles, 3)
    for kind, wide, deep in (
        ("behind the grocery counter", 4, 1),
        ("behind the pharmacy counter", 1, 3),
        ("behind the supply store counter", 3, 1),
    ):
        for state in ("idle", "open"):
            mat = _serving_place(16 * wide - 2, 16 * deep - 4, state == "open")
            yield Thing(
                kind,
                "mat",
                mat,
                state,
                mat.height,
                wide,
                deep,
                cast="none",
                at=(1, 2),
            )


def _serving_place(width: int, height: int, is_open: bool) -> Canvas:
    """A rubber mat to stand on; a stool is on it until the shop opens."""
    c = Canvas(width, height)
    c.box(0, 0, width, height, "st0")
    c.box(1, 1, width - 2, height - 2, "st1")
    for y in range(3, height - 2, 3):
        for x in range(3 + y % 2, width - 3, 4):
            c.row(x, y, 2, "st0")
    c.row(1, 1, width - 2, "st2")
    if not is_open:
        x, y = width // 2 - 5, height // 2 - 5
        c.ellipse(x + 5, y + 5, 5, 4, "wo1")
        c.ellipse(x + 5, y + 4, 5, 4, "wo3")
        c.ellipse(x + 4.5, y + 3.5, 4, 3, "wo4")
    return c


def _grocery(width: int, is_open: bool) -> Canvas:
    """A pale top over green boards; scales and a basket of fruit."""
    c = Canvas(width, TALL)
    c.box(0, TOP, width, 9, "st3")
    c.row(0, TOP, width, "st4")
    c.column(0, TOP, 8, "st4")
    c.row(0, TOP + 8, width, "st2")
    c.row(0, TOP + 9, width, "st0")
    c.box(0, TOP + 10, width, 10, "gr1")
    for x in range(0, width, 6):
        c.column(x, TOP + 10, 10, "gr3")
        c.column(x + 5, TOP + 10, 10, "gr0")
    c.row(0, TOP + 10, width, "gr0")
    c.box(0, TOP + 20, width, 2, "fo0")
    till(c, width - 14)
    if not is_open:
        _closed_cloth_part(c, 4, width - 24, "bl")
        return c
    _scales(c, 6)
    for number, x in enumerate(range(22, width - 24, 13)):
        basket(c, x, ("re2", "ye2", "gr3", "br3", "pu2")[number % 5])
    return c


def _closed_cloth_part(c: Canvas, left: int, width: int, ramp: str) -> None:
    part = Canvas(width, c.height)
    _closed_cloth(part, ramp)
    c.paste(part, left, 0)


def _closed_cloth(c: Canvas, tone: str) -> None:
    """The cloth that lies over what is on the counter when nobody serves."""
    width = c.width
    c.box(2, TOP + 1, width - 4, 6, f"{tone}1")
    c.row(2, TOP + 1, width - 4, f"{tone}2")
    for x in range(6, width - 4, 9):
        c.row(x, TOP + 4, 4, f"{tone}0")
        c.row(x + 1, TOP + 2, 3, f"{tone}2")
    c.box(2, TOP + 7, width - 4, 4, f"{tone}1")
    for x in range(2, width - 2, 4):
        c.row(x, TOP + 11, 2, f"{tone}1")
        c.column(x + 3, TOP + 8, 3, f"{tone}0")


def _scales(c: Canvas, x: int) -> None:
    c.row(x, 3, 11, "me3")
    c.row(x + 1, 4, 9, "me1")
    c.column(x + 5, 5, 2, "me1")
    c.box(x + 1, 7, 9, 6, "re1")
    c.row(x + 1, 7, 9, "re2")
    c.ellipse(x + 5.5, 10, 2.6, 2.6, "pl4")
    c.column(x + 5, 8, 2, "ink0")
    c.row(x + 1, 12, 9, "re0")
    c.row(x + 1, 13, 10, "st2")


def _supply(width: int, is_open: bool) -> Canvas:
    """A workbench of a counter: planks, a coil of rope, a tin with brushes."""
    wood = WOODS["oak"]
    c = plain(width, wood)
    for x in range(0, width, 8):
        c.column(x, TOP + 11, 9, wood.front)
        c.column(x + 7, TOP + 11, 9, wood.deep)
    c.box(0, TOP + 13, width, 2, "me1")
    c.row(0, TOP + 13, width, "me2")
    for x in range(3, width, 8):
        c.dot(x, TOP + 13, "me3")
    till(c, width - 14)
    if not is_open:
        _closed_cloth_part(c, 4, width - 22, "ye")
        return c
    _rope(c, 5)
    _brushes(c, 21)
    if width > 60:
        _scales(c, 34)
        _paint(c, 51, "bl1")
    if width > 90:
        _paint(c, 60, "re1")
    return c


def _rope(c: Canvas, x: int) -> None:
    c.ellipse(x + 6, 9.5, 6, 4.2, "ea2")
    c.ellipse(x + 5.6, 8.9, 5.2, 3.3, "ea4")
    c.ellipse(x + 6, 9.2, 4, 2.5, "ea1")
    c.ellipse(x + 6, 8.9, 3, 1.6, "ea3")
    c.ellipse(x + 6, 9, 1.6, 0.9, "wo1")
    c.row(x + 1, 14, 11, "wo3")
    c.row(x + 11, 12, 4, "ea3")


def _brushes(c: Canvas, x: int) -> None:
    for place, tone in ((1, "re1"), (3, "wo5"), (5, "bl1")):
        c.column(x + place, 2 + place % 3, 5, "wo3")
        c.box(x + place, 1 + place % 3, 1, 2, tone)
    c.box(x, 7, 7, 6, "me2")
    c.column(x, 7, 6, "me3")
    c.column(x + 6, 7, 6, "me1")
    c.row(x, 9, 7, "gr1")
    c.row(x, 13, 8, "wo3")


def _paint(c: Canvas, x: int, tone: str) -> None:
    c.box(x, 7, 7, 6, "me2")
    c.column(x, 7, 6, "me3")
    c.column(x + 6, 7, 6, "me1")
    c.row(x, 6, 7, tone)
    c.column(x + 2, 7, 3, tone)
    c.column(x + 4, 7, 2, tone)
    c.row(x, 13, 8, "wo3")


def _pharmacy(width: int, is_open: bool) -> Canvas:
    """A white run three tiles long with glass in its front end and a green cross."""
    c = Canvas(width, 58)
    c.box(0, 0, width, 44, "me3")
    c.row(0, 0, width, "pl4")
    c.column(0, 0, 43, "pl4")
    c.column(width - 1, 1, 42, "me2")
    c.row(0, 43, width, "me2")
    c.row(0, 44, width, "me0")
    c.box(0, 45, width, 12, "wa2")
    c.row(0, 45, width, "wa1")
    c.column(0, 45, 12, "wa3")
    c.column(width - 1, 45, 12, "wa1")
    c.box(width // 2 - 4, 46, 8, 10, "pl4")
    c.box(width // 2 - 1, 47, 2, 8, "gr1")
    c.box(width // 2 - 4 + 1, 50, 6, 2, "gr1")
    c.row(0, 57, width, "wa0")
    _on_the_pharmacy(c, is_open)
    return c


def _on_the_pharmacy(c: Canvas, is_open: bool) -> None:
    middle = c.width // 2
    _till_at(c, middle - 4, 4)
    if not is_open:
        c.box(middle - 5, 16, 10, 22, "bl2")
        c.column(middle - 5, 16, 22, "wa4")
        c.column(middle + 4, 16, 22, "bl1")
        c.row(middle - 5, 38, 10, "me2")
        return
    for number, (x, y) in enumerate(((-5, 17), (0, 17), (-5, 25), (0, 25))):
        tone = ("re1", "bl1", "gr1", "ye1")[number]
        c.box(middle + x, y, 4, 5, "pl4")
        c.row(middle + x, y + 2, 4, tone)
        c.row(middle + x, y + 5, 4, "me2")
    c.ellipse(middle, 36, 4.5, 3, "st1")
    c.ellipse(middle, 35.4, 3.6, 2.2, "st4")
    c.row(middle, 32, 4, "st2")
    c.dot(middle - 1, 35, "gr3")
    if c.width > 20:
        for y, tone in ((8, "br2"), (18, "gr1"), (28, "bl1")):
            c.box(3, y, 4, 6, tone)
            c.row(3, y - 1, 4, "pl4")
            c.box(3, y + 2, 4, 2, "pl3")
            c.row(3, y + 6, 4, "me2")


def _till_at(c: Canvas, x: int, y: int) -> None:
    part = Canvas(c.width, 14)
    till(part, x)
    part.row(x, 12, 9, "me2")
    c.paste(part, 0, y - 5)
