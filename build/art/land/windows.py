"""Windows, awnings and ivy: what makes a wall somebody's wall."""

from functools import cache

from art.canvas import Canvas, chance
from art.palette import RAMPS


@cache
def window(curtain: str) -> Canvas:
    """A window seen from within, 18 × 16 px with its sill; the ramp of its curtains."""
    c = Canvas(18, 16)
    c.box(1, 0, 16, 14, "wo2")
    c.row(1, 0, 16, "wo4")
    c.column(1, 0, 14, "wo4")
    c.box(3, 2, 12, 10, "wa3")
    c.box(3, 2, 12, 4, "wa4")
    for step in range(5):
        c.row(5 + step, 10 - step, 2, "wa4")
    c.column(8, 2, 10, "wo3")
    c.column(9, 2, 10, "wo1")
    c.row(3, 7, 12, "wo3")
    _curtains(c, curtain)
    c.row(0, 14, 18, "wo4")
    c.row(0, 15, 18, "wo1")
    c.row(3, 1, 12, "wo1")
    return c


def _curtains(c: Canvas, ramp: str) -> None:
    last = len(RAMPS[ramp]) - 1
    light, plain = f"{ramp}{min(2, last)}", f"{ramp}1"
    for y in range(10):
        width = max(1, 3 - y // 3)
        c.row(3, 2 + y, width, light if y % 3 else plain)
        c.row(15 - width, 2 + y, width, plain)


@cache
def bath_window() -> Canvas:
    """A small high window of frosted glass, 12 × 9 px."""
    c = Canvas(12, 9)
    c.box(0, 0, 12, 9, "pl1")
    c.row(0, 0, 12, "pl4")
    c.box(1, 1, 10, 6, "wa4")
    for x in range(2, 10, 2):
        c.dot(x, 2 + x % 4, "pl4")
        c.dot(x + 1, 4, "wa3")
    c.column(6, 1, 6, "pl2")
    c.row(0, 8, 12, "pl0")
    return c


@cache
def awning(width: int, ramp: str) -> Canvas:
    """A striped awning with a scalloped hem, 11 px deep."""
    c = Canvas(width, 12)
    dark, plain = f"{ramp}0", f"{ramp}1"
    for x in range(width):
        coloured = x // 4 % 2 == 0
        c.column(x, 1, 9, plain if coloured else "pl4")
        c.dot(x, 8, dark if coloured else "pl2")
        c.dot(x, 9, dark if coloured else "pl2")
        if x % 4 in (1, 2):
            c.dot(x, 10, dark if coloured else "pl1")
    c.row(0, 0, width, dark)
    c.row(0, 1, width, f"{ramp}2")
    c.column(width - 1, 1, 9, dark)
    return c


def paint_ivy(into: Canvas, x: int, y: int, width: int, height: int) -> None:
    """Clumps of leaves that climb a wall from its foot, here and there."""
    step = 34
    for left in range(x - x % step, x + width, step):
        if chance("ivy", left) < 0.45:
            continue
        middle = left + 8 + int(chance("clump", left) * 18)
        reach = 6 + int(chance("reach", left) * 5)
        for down in range(height):
            half = reach * (0.35 + 0.65 * (down + 1) / height)
            half += 2 * chance("ragged", left, down) - 1
            begin, end = (
                max(x, round(middle - half)),
                min(x + width, round(middle + half)),
            )
            for across in range(begin, end):
                into.dot(across, y + down, _leaf(across, y + down))
            into.dot(end, y + down, "fo1")


def _leaf(x: int, y: int) -> str:
    """Leaves of three by two pixels, lit at their upper left."""
    row = y // 2
    column = (x + row % 2) // 3
    luck = chance("leaf", column, row)
    corner = (x + row % 2) % 3 == 2 and y % 2 == 1
    if corner:
        return "fo1"
    return "fo3" if luck < 0.45 else "fo4" if luck > 0.9 else "fo2"
