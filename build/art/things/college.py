"""Blackboards, the podium and the pupils' desks."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.palette import TONES
from art.things.material import WOODS, Wood, top
from art.things.sides import SIDES, beside, mirrored_light, sheared, way
from art.things.thing import Thing, Wall

_OAK = WOODS["oak"]
_LETTERS = (".a..aa...aa.", "a.a.aaa.a...", "aaa.a.a.a...", "a.a.aaa..aa.")
_CURVE = ("....b.....", "...b.b....", "..b...b.bb", "bb.....b..")


def things() -> Iterator[Thing]:
    """Blackboards hung, standing and aslant at a wall; podium; desks with seats."""
    for state in ("idle", "written"):
        written = state == "written"
        hung = _board(62, 22, written).outlined()
        yield Thing("blackboard", "hung-4", hung, state, 12, 4, 1, "N", "none")
        hung = _board(30, 20, written).outlined()
        yield Thing("blackboard", "hung-2", hung, state, 12, 2, 1, "N", "none")
        stand = _standing(written).outlined()
        yield Thing("blackboard", "standing-2", stand, state, 1, 2, 1, "N")
        for side in SIDES:
            along = _aslant(side, written).outlined()
            yield beside("blackboard", f"{way(side)}-2", along, 2, side, state)
    podium = _podium(WOODS["oak"]).outlined()
    yield Thing("classroom podium", "oak", podium)
    for look in ("left", "right", "up"):
        desk = _pupil_desk(look).outlined()
        yield Thing("classroom student seating", f"desk-{look}", desk)
    for look in ("left", "right", "up"):
        yield _pupil_seat(look)


def _board(width: int, height: int, written: bool) -> Canvas:
    c = Canvas(width, height)
    c.box(0, 0, width, height, "wo3")
    c.row(0, 0, width, "wo5")
    c.column(0, 0, height, "wo4")
    c.row(0, height - 1, width, "wo1")
    c.box(2, 2, width - 4, height - 5, "fo1")
    c.row(2, 2, width - 4, "fo0")
    c.column(2, 2, height - 5, "fo0")
    if written:
        _chalk(c)
    else:
        c.row(6, 6, 7, "fo2")
        c.row(8, 8, 11, "fo2")
        c.row(width - 12, 9, 6, "fo2")
    ledge = height - 3
    c.box(1, ledge, width - 2, 2, "wo4")
    c.row(5, ledge, 4, "pl4")
    c.row(11, ledge, 2, "re2")
    c.row(width - 9, ledge - 1, 5, "pl3")
    c.row(width - 9, ledge, 5, "ea1")
    return c


def _chalk(c: Canvas) -> None:
    """Letters, underlined words, and on a wide board a curve and a drawing."""
    c.grid(4, 4, _LETTERS, {"a": "pl3"})
    c.row(4, 10, 9, "gr4")
    c.row(4, 12, 13, "gr4")
    right = c.width
    if right > 40:
        c.grid(21, 5, _CURVE, {"b": "ye2"})
        c.column(20, 4, 9, "pl3")
        c.row(20, 12, 13, "pl3")
        c.row(36, 5, 6, "pl3")
        c.row(36, 7, 4, "pl3")
        c.row(36, 9, 5, "pl3")
    c.grid(right - 10, 5, ("aaaaaa", "a....a", "a.bb.a", "a....a", "aaaaaa"), _BOX)
    c.row(right - 10, 11, 4, "wa3")


_BOX = {"a": "re2", "b": "ye2"}


def _standing(written: bool) -> Canvas:
    c = Canvas(30, 36)
    c.paste(_board(30, 21, written), 0, 0)
    c.box(3, 21, 2, 14, "wo2")
    c.column(3, 21, 14, "wo3")
    c.box(25, 21, 2, 14, "wo1")
    c.row(5, 27, 20, "wo1")
    for x in (1, 23):
        c.row(x, 34, 6, "wo2")
        c.row(x, 35, 6, "wo0")
    return c


def _aslant(side: Wall, written: bool) -> Canvas:
    """On an easel at a side wall, turned a little to us, for a place of two tiles."""
    c = Canvas(16, 46)
    for x, y in ((1, 28), (13, 33)):
        c.box(x, y, 2, 12, "wo2")
        c.column(x, y, 12, "wo3")
    c.box(8, 30, 2, 9, "wo1")
    board = Canvas(16, 30)
    board.box(0, 0, 16, 30, "wo3")
    board.row(0, 0, 16, "wo5")
    board.box(2, 2, 12, 24, "fo1")
    board.row(2, 2, 12, "fo0")
    if written:
        board.grid(3, 4, ("www.w.ww", "w.w.w.w.", "www.w.ww"), {"w": "pl3"})
        for y, long, tone in ((9, 9, "gr4"), (11, 6, "gr4"), (23, 7, "pl3")):
            board.row(3, y, long, tone)
        curve = ("....y...", "...y.y..", "..y...y.", "yy.....y")
        board.grid(4, 14, curve, {"y": "ye2"})
        board.row(3, 19, 10, "pl3")
        board.row(4, 21, 5, "re2")
    else:
        board.row(4, 6, 6, "fo2")
        board.row(5, 9, 7, "fo2")
    board.row(1, 26, 14, "wo5")
    board.row(3, 26, 3, "pl4")
    board.row(1, 27, 14, "wo2")
    board.row(0, 29, 16, "wo1")
    c.paste(sheared(board, 6), 0, 0)
    c = mirrored_light(c, side)
    for y in range(36):
        if c.tone(0, y) and c.tone(0, y) == TONES["wo3"]:
            c.dot(0, y, "wo4")
        if c.tone(15, y) and c.tone(15, y) == TONES["wo3"]:
            c.dot(15, y, "wo1")
    return c


def _podium(wood: Wood) -> Canvas:
    c = Canvas(20, 28)
    top(c, 0, 2, 20, 7, wood)
    c.box(5, 0, 10, 6, "pl4")
    c.row(6, 2, 7, "pl1")
    c.row(6, 4, 5, "pl1")
    c.column(14, 1, 5, "pl2")
    c.row(0, 9, 20, wood.deep)
    c.box(2, 10, 16, 16, wood.front)
    c.column(2, 10, 16, wood.top)
    c.box(16, 10, 2, 16, wood.dark)
    c.box(5, 13, 10, 10, wood.dark)
    c.row(5, 13, 10, wood.deep)
    c.ellipse(10, 18, 3.4, 3.4, "ye1")
    c.dot(8, 16, "ye2")
    c.dot(9, 16, "ye2")
    c.box(9, 17, 2, 3, "ye0")
    c.row(1, 26, 18, wood.dark)
    c.row(1, 27, 18, wood.deep)
    return c


def _pupil_desk(look: str) -> Canvas:
    """A small top on steel legs; the sheet lies where the pupil sits."""
    c = Canvas(14, 22)
    wood = WOODS["oak"]
    top(c, 0, 0, 14, 13, wood)
    c.row(0, 13, 14, wood.dark)
    c.row(0, 14, 14, wood.deep)
    c.box(1, 15, 2, 7, "me1")
    c.column(1, 15, 7, "me2")
    c.box(11, 15, 2, 7, "me0")
    c.box(3, 15, 8, 3, "wo0")
    sheet = {"left": 8, "right": 2, "up": 3}[look]
    c.box(sheet, 3, 4, 6, "pl4")
    c.row(sheet + 1, 5, 2, "pl1")
    c.row(sheet + 1, 7, 2, "pl1")
    c.row(sheet, 9, 4, wood.front)
    pencil = {"left": 3, "right": 8, "up": 9}[look]
    c.column(pencil, 4, 5, "bl1")
    c.dot(pencil, 4, "re1")
    c.dot(pencil, 8, "wo1")
    return c


def _pupil_seat(look: str) -> Thing:
    """A blue shell on steel legs, for pupils who look that way."""
    c = Canvas(11, 17)
    c.box(1, 7, 9, 4, "bl1")
    c.row(1, 7, 9, "bl2")
    c.row(1, 10, 9, "bl0")
    c.box(1, 11, 2, 6, "me1")
    c.box(8, 11, 2, 6, "me0")
    c.row(3, 13, 5, "me0")
    if look == "up":
        c.box(0, 4, 11, 8, "bl1")
        c.row(0, 4, 11, "bl2")
        c.row(0, 11, 11, "bl0")
        c.row(3, 7, 5, "bl0")
    else:
        back = 8 if look == "left" else 0
        c.box(back, 0, 3, 10, "bl1")
        c.row(back, 0, 3, "bl2")
        c.column(back, 0, 10, "bl2")
        c.column(back + 2, 1, 9, "bl0")
    picture = c.outlined()
    behind = look == "up"
    bottom = 18 if behind else 16
    place = ((16 - picture.width) // 2, bottom - picture.height)
    foot = 0 if behind else 6
    kind = "classroom student seating"
    return Thing(kind, f"seat-{look}", picture, foot=foot, cast="small", at=place)
