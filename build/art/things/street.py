"""What stands in streets and squares: lamps, benches, signs, well, fountain."""

from collections.abc import Iterator

from art.canvas import Canvas, chance
from art.things.material import WOODS, top
from art.things.thing import Cast, Thing

_OAK = WOODS["oak"]


def things() -> Iterator[Thing]:
    """Street furniture; lamps are dark or lit, the fountain always runs."""
    for state in ("idle", "lit"):
        lamp = _street_lamp(state == "lit").outlined()
        yield Thing("street lamp", "iron", lamp, state, foot=2, cast="small")
        lantern = _lantern(state == "lit").outlined()
        yield Thing("street lamp", "post", lantern, state, foot=2, cast="small")
    yield from simple(
        ("bench", "front", _bench(), "box", 2),
        ("bench", "back", _bench_from_behind(), "box", 2),
        ("bench", "west", _bench_along(), "box", 1),
        ("bench", "east", _bench_along().mirrored(), "box", 1),
        ("signpost", "right", _sign(), "small", 1),
        ("signpost", "left", _sign_left(), "small", 1),
        ("signpost", "crossing", _crossing(), "small", 1),
        ("well", "stone", _well(), "box", 2),
        ("mailbox", "red", _mailbox("re"), "small", 1),
        ("mailbox", "blue", _mailbox("bl"), "small", 1),
        ("notice board", "oak", _notice_board(), "box", 2),
    )
    one, two, three = (_fountain(step).outlined() for step in range(3))
    yield Thing(
        "fountain", "stone", one, tiles_w=3, tiles_h=2, frames=(two, three), pace=220
    )


def simple(*table: tuple[str, str, Canvas, Cast, int]) -> Iterator[Thing]:
    """Things with one state: kind, variant, picture, shadow, tiles across."""
    for kind, variant, canvas, cast, tiles in table:
        yield Thing(kind, variant, canvas.outlined(), tiles_w=tiles, cast=cast)


def _street_lamp(lit: bool) -> Canvas:
    """An iron post with a glass head; lit, the glass is the brightest thing there."""
    c = Canvas(11, 42)
    c.box(4, 0, 3, 1, "me1")
    c.row(3, 1, 5, "me1")
    c.row(2, 2, 7, "me1")
    c.row(1, 3, 9, "me0")
    c.box(2, 4, 7, 8, "ye2" if lit else "wa4")
    c.column(2, 4, 8, "me1")
    c.column(8, 4, 8, "me0")
    c.column(5, 4, 8, "ye1" if lit else "wa3")
    if lit:
        c.box(4, 6, 3, 4, "pl4")
    c.row(2, 12, 7, "me0")
    c.row(3, 13, 5, "me1")
    c.column(5, 14, 24, "me2")
    c.column(6, 14, 24, "me0")
    c.row(3, 17, 6, "me1")
    c.row(3, 18, 6, "me0")
    c.box(4, 35, 4, 3, "me1")
    c.box(3, 38, 6, 3, "me1")
    c.row(3, 38, 6, "me2")
    c.row(2, 41, 8, "me0")
    return c


def _lantern(lit: bool) -> Canvas:
    """A wooden post with an arm from which a lantern hangs."""
    c = Canvas(16, 38)
    c.box(2, 2, 3, 36, "wo3")
    c.column(2, 2, 36, "wo4")
    c.column(4, 3, 35, "wo1")
    c.box(1, 0, 5, 2, "wo2")
    c.row(1, 0, 5, "wo4")
    c.box(4, 5, 10, 2, "wo3")
    c.row(4, 5, 10, "wo4")
    for step in range(4):
        c.dot(5 + step, 10 - step, "wo2")
    c.column(11, 7, 2, "me0")
    c.row(9, 9, 5, "me1")
    c.box(9, 10, 5, 6, "ye2" if lit else "wa3")
    c.column(11, 10, 6, "ye1" if lit else "wa4")
    if lit:
        c.box(10, 11, 3, 3, "pl4")
    c.row(9, 16, 5, "me0")
    c.box(1, 35, 5, 3, "st2")
    c.row(1, 35, 5, "st3")
    return c


def _bench() -> Canvas:
    c = Canvas(30, 22)
    for y in (0, 4):
        c.box(0, y, 30, 3, "wo4")
        c.row(0, y, 30, "wo5")
        c.row(0, y + 2, 30, "wo2")
        c.row(5 + y * 2, y + 1, 9, "wo3")
    top(c, 0, 9, 30, 5, _OAK)
    c.row(0, 11, 30, "wo3")
    c.row(0, 13, 30, "wo2")
    c.box(0, 14, 30, 2, "wo1")
    for x, tone in ((2, "me1"), (26, "me0")):
        c.box(x, 3, 2, 6, "me1")
        c.box(x, 16, 2, 6, tone)
        c.column(x, 16, 6, "me1")
    return c


def _bench_from_behind() -> Canvas:
    c = Canvas(30, 20)
    c.box(1, 6, 28, 4, "wo4")
    for x in (2, 26):
        c.box(x, 0, 2, 20, "me1")
        c.column(x + 1, 1, 19, "me0")
    for y in (1, 5, 9):
        c.box(0, y, 30, 3, "wo3")
        c.row(0, y, 30, "wo5")
        c.row(0, y + 2, 30, "wo1")
        c.row(4 + y, y + 1, 8, "wo2")
    c.box(4, 12, 22, 2, "wo0")
    return c


def _bench_along() -> Canvas:
    """For somebody who looks east: the back stands on the left."""
    c = Canvas(16, 40)
    for x in (7, 11):
        c.box(x, 8, 3, 24, "wo4")
        c.column(x, 8, 24, "wo5")
        c.row(x, 31, 3, "wo2")
    c.box(0, 0, 4, 30, "wo3")
    c.box(0, 0, 2, 30, "wo4")
    c.column(0, 0, 30, "wo5")
    c.column(4, 2, 30, "wo1")
    c.row(5, 32, 10, "wo1")
    c.row(0, 29, 4, "wo2")
    c.box(1, 30, 2, 9, "me1")
    c.box(12, 33, 2, 6, "me0")
    c.row(3, 35, 9, "me0")
    return c


def _sign() -> Canvas:
    c = Canvas(18, 24)
    c.box(8, 9, 3, 15, "wo2")
    c.column(8, 9, 15, "wo3")
    c.box(0, 2, 15, 9, "wo4")
    c.row(0, 2, 15, "wo5")
    c.row(0, 10, 15, "wo2")
    for step in range(3):
        c.column(15 + step, 3 + step + (step > 0), 7 - 2 * step - (step > 0), "wo3")
    c.row(2, 5, 9, "wo1")
    c.row(2, 7, 11, "wo1")
    c.dot(5, 5, "wo4")
    c.dot(8, 7, "wo4")
    c.dot(1, 3, "me1")
    c.dot(13, 3, "me1")
    return c


def _sign_left() -> Canvas:
    c = _sign().mirrored()
    c.box(7, 11, 3, 13, "wo2")
    c.column(7, 11, 13, "wo3")
    return c


def _crossing() -> Canvas:
    """A post with three arms that point different ways."""
    c = Canvas(24, 36)
    c.box(11, 0, 3, 36, "wo2")
    c.column(11, 0, 36, "wo4")
    c.column(13, 1, 35, "wo1")
    c.row(11, 0, 3, "wo5")
    for y, left, tip in ((3, 9, 23), (11, 2, 0), (19, 9, 22)):
        begin = left if tip > 12 else 2
        c.box(begin, y, 13, 6, "wo4")
        c.row(begin, y, 13, "wo5")
        c.row(begin, y + 5, 13, "wo2")
        c.column(begin + 13 if tip > 12 else 1, y + 1, 4, "wo3")
        c.column(begin + 14 if tip > 12 else 0, y + 2, 2, "wo3")
        c.row(begin + 2, y + 2, 8, "wo1")
        c.dot(begin + 5, y + 2, "wo4")
        c.row(begin + 2, y + 3, 5, "wo2")
    return c


def _well() -> Canvas:
    """A ring of stones with water, a roller and bucket under a little roof."""
    c = Canvas(30, 44)
    _well_roof(c)
    for x, tone in ((3, "wo3"), (24, "wo2")):
        c.box(x, 13, 3, 17, tone)
        c.column(x + 2, 13, 17, "wo1")
    c.box(6, 17, 18, 2, "wo3")
    c.row(6, 17, 18, "wo4")
    c.row(6, 18, 18, "wo1")
    c.column(15, 19, 8, "wo5")
    c.ellipse(15, 30, 14.5, 6, "st3")
    c.ellipse(14.6, 29.4, 13.6, 5.2, "st4")
    c.ellipse(15, 30, 11.4, 4, "ink0")
    c.ellipse(15, 31.2, 9.4, 2.4, "wa0")
    c.row(9, 32, 4, "wa2")
    _well_wall(c)
    c.box(12, 24, 6, 5, "wo3")
    c.column(12, 24, 5, "wo4")
    c.column(17, 24, 5, "wo1")
    c.row(12, 25, 6, "me1")
    c.row(12, 24, 6, "wo0")
    return c


def _well_roof(c: Canvas) -> None:
    for y in range(13):
        inset = max(0, 3 - y // 3)
        c.row(inset, y, 30 - 2 * inset, "br2")
        if y % 4 == 3:
            c.row(inset, y, 30 - 2 * inset, "br1")
        else:
            for x in range(inset + 2 + y // 4 % 2 * 3, 30 - inset, 6):
                c.dot(x, y, "br1")
    c.row(3, 0, 24, "br3")
    c.row(3, 1, 24, "br3")
    c.row(0, 12, 30, "br1")
    c.row(1, 13, 28, "br0")


def _well_wall(c: Canvas) -> None:
    for y in range(30, 44):
        for x in range(30):
            across = ((x + 0.5 - 15) / 14.5) ** 2
            above = across + ((y + 0.5 - 30) / 6) ** 2 <= 1
            below = across + ((y + 0.5 - 37.5) / 6) ** 2 > 1
            if above or (y >= 38 and below) or across > 1:
                continue
            course, joint = (y - 30) // 4, (y - 30) % 4
            place = 1 if x > 21 else 2 if x > 9 else 3
            if joint == 3 or (x + course % 2 * 4) % 8 == 0:
                place = max(0, place - 2)
            elif joint == 0:
                place += 1
            c.dot(x, y, f"st{place}")


def _mailbox(ramp: str) -> Canvas:
    c = Canvas(13, 24)
    c.box(5, 10, 2, 14, "wo3")
    c.column(6, 10, 14, "wo1")
    c.row(1, 1, 9, f"{ramp}2")
    c.box(0, 2, 11, 8, f"{ramp}1")
    c.row(0, 2, 11, f"{ramp}2")
    c.column(0, 3, 7, f"{ramp}2")
    c.column(10, 3, 7, f"{ramp}0")
    c.row(0, 9, 11, f"{ramp}0")
    c.box(2, 4, 4, 4, f"{ramp}0")
    c.box(3, 4, 4, 3, "pl4")
    c.dot(5, 5, "pl2")
    c.column(11, 0, 6, "ye1")
    c.box(11, 0, 2, 3, "ye2")
    return c


def _notice_board() -> Canvas:
    """A little roof over pinned sheets, on two posts."""
    c = Canvas(32, 36)
    for x in (3, 26):
        c.box(x, 4, 3, 32, "wo2")
        c.column(x, 4, 32, "wo3")
        c.column(x + 2, 5, 31, "wo1")
    for y in range(5):
        inset = max(0, 2 - y // 2)
        c.row(inset, y, 32 - 2 * inset, "br2" if y % 2 == 0 else "br1")
    c.row(2, 0, 28, "br3")
    c.box(2, 5, 28, 19, "wo3")
    c.row(2, 5, 28, "wo0")
    c.row(2, 6, 28, "wo1")
    c.row(2, 23, 28, "wo1")
    c.box(4, 8, 24, 13, "ea3")
    c.row(4, 8, 24, "ea1")
    for x, y, wide, tall, tone, pin in _SHEETS:
        c.box(x, y, wide, tall, tone)
        c.dot(x + wide // 2, y, pin)
        for line in range(y + 2, y + tall - 1, 2):
            c.row(x + 1, line, wide - 2 - line % 2, "pl1")
        c.row(x, y + tall, wide, "ea1")
    return c


_SHEETS = (
    (5, 9, 6, 7, "pl4", "re1"),
    (13, 10, 7, 9, "pl3", "bl1"),
    (22, 9, 5, 5, "ye2", "gr1"),
    (22, 15, 5, 5, "wa4", "re1"),
    (6, 17, 5, 3, "re2", "ye1"),
)
"""Pinned sheets: x, y, width, height, paper, pin."""


def _fountain(step: int) -> Canvas:
    """Two basins of stone; water falls from the upper into the lower."""
    c = Canvas(46, 44)
    c.ellipse(23, 32, 23, 10.5, "st1")
    c.box(0, 29, 46, 4, "st2")
    c.ellipse(23, 28, 23, 10.5, "st3")
    c.ellipse(22.6, 27.4, 22, 9.6, "st4")
    c.ellipse(23, 28, 20, 8.2, "st0")
    c.ellipse(23, 28.8, 19.4, 7.4, "wa1")
    for number in range(9):
        x = 6 + int(chance("ripple", number) * 30)
        y = 24 + int(chance("rise", number) * 9)
        c.row(x + (step + number) % 3, y, 4 + (step + number) % 2, "wa2")
        c.dot(x + (step + number) % 3 + 1, y, "wa3")
    c.box(20, 12, 6, 16, "st2")
    c.column(20, 12, 16, "st4")
    c.column(25, 12, 16, "st1")
    c.ellipse(23, 12, 11, 4.6, "st2")
    c.ellipse(23, 11, 11, 4.4, "st4")
    c.ellipse(23, 11.2, 9, 3, "wa2")
    c.row(18, 11, 5, "wa4")
    for x in (13, 16, 29, 32):
        for y in range(14, 28):
            if (y + step * 2 + x) % 4:
                c.dot(x, y, "wa4" if (y + step + x) % 3 == 0 else "wa3")
        c.row(x - 1, 28, 3, "wa4")
    for x, rise in ((21, 5), (23, 0), (24, 1), (26, 5)):
        c.column(x, rise + (step + x) % 2, 11 - rise, "wa4" if x % 2 else "wa3")
    _fountain_wall(c)
    return c


def _fountain_wall(c: Canvas) -> None:
    """Joints between the stones of the lower basin's outer wall."""
    for x in range(3, 44, 6):
        for y in range(34, 44):
            tone = c.tone(x, y)
            under = ((x + 0.5 - 23) / 23) ** 2 + ((y + 0.5 - 28) / 10.5) ** 2 > 1
            if tone is not None and under:
                c.dot(x, y, "st0")
                c.dot(x + 1, y, "st2")
