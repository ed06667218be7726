"""What lies and grows at water and on meadows: rocks, reeds, lilies, mushrooms."""

from collections.abc import Iterator

from art.canvas import Canvas, chance
from art.things.thing import Thing


def things() -> Iterator[Thing]:
    """Rocks in three sizes, reeds, lilies that float, mushrooms, a jetty."""
    for variant, width, height in (
        ("small", 12, 9),
        ("middle", 18, 13),
        ("big", 26, 19),
    ):
        yield Thing(
            "rock", variant, _rock(width, height).outlined(), foot=2, cast="small"
        )
    yield Thing(
        "rock", "mossy", _rock(24, 17, moss=True).outlined(), foot=2, cast="small"
    )
    for number in (1, 2):
        yield Thing("reeds", str(number), _reeds(number), foot=1, cast="none")
    for variant, flower in (("leaf", None), ("rose", "re"), ("white", "pl")):
        lily = _lily(flower)
        yield Thing("lily", variant, lily, foot=lily.height, cast="none")
    yield Thing("mushrooms", "red", _mushrooms().outlined(), cast="small")
    for number in (1, 2):
        stone = _flagstone(number)
        yield Thing("flagstone", str(number), stone, foot=stone.height, cast="none")
    jetty = _jetty()
    yield Thing("jetty", "oak", jetty, foot=jetty.height, tiles_h=2, cast="none")


def _rock(width: int, height: int, moss: bool = False) -> Canvas:
    """A boulder: its top lit, a cleft, one dark side."""
    c = Canvas(width, height)
    c.ellipse(width * 0.5, height * 0.6, width * 0.5, height * 0.42, "st1")
    c.ellipse(width * 0.47, height * 0.52, width * 0.45, height * 0.42, "st2")
    c.ellipse(width * 0.42, height * 0.40, width * 0.36, height * 0.30, "st3")
    c.row(int(width * 0.25), int(height * 0.18), int(width * 0.3), "st4")
    for step in range(height // 3):
        c.dot(int(width * 0.6) + step // 2, height // 3 + step, "st1")
        c.dot(int(width * 0.6) + step // 2 + 1, height // 3 + step, "st3")
    if moss:
        for x in range(3, width - 6):
            tall = int(chance("moss", x) * 3)
            y = int(height * 0.14) + abs(x - width // 2) // 4
            if c.tone(x, y + 1):
                c.column(x, y, 1 + tall, "gr1" if x % 3 else "gr3")
    c.row(width // 5, height - 1, width * 3 // 5, "st1")
    return c


def _reeds(number: int) -> Canvas:
    c = Canvas(14, 22)
    for count, (x, up) in enumerate(((1, 9), (3, 4), (5, 7), (7, 2), (9, 6), (11, 10))):
        top = up + (count + number) % 3
        c.column(x, top, 22 - top, "fo3" if count % 2 else "fo2")
        c.dot(x - 1, top + 3, "fo4")
        c.dot(x + 1, 16 + count % 3, "fo2")
        if (count + number) % 2:
            c.box(x, top, 2, 5, "wo2")
            c.column(x, top, 4, "wo3")
            c.dot(x, top - 1, "fo3")
    return c


def _lily(flower: str | None) -> Canvas:
    c = Canvas(12, 8)
    c.ellipse(6, 5, 5.6, 2.9, "fo1")
    c.ellipse(5.7, 4.4, 5.3, 2.7, "fo3")
    c.row(2, 3, 5, "fo4")
    for x, y in ((7, 5), (8, 4), (9, 3), (10, 3)):
        c.dot(x, y, "fo1")
    if flower:
        plain, lit = ("pl3", "pl4") if flower == "pl" else ("re2", "sk0")
        c.row(3, 2, 5, plain)
        c.row(4, 1, 3, lit)
        c.row(4, 3, 3, plain)
        c.dot(3, 1, lit)
        c.dot(7, 1, plain)
        c.dot(5, 0, lit)
        c.dot(5, 2, "ye1")
    return c


def _mushrooms() -> Canvas:
    c = Canvas(14, 11)
    for x, y, wide in ((1, 3, 7), (8, 6, 5)):
        c.box(x + wide // 2 - 1, y + 3, 2, 5 if wide > 5 else 3, "pl3")
        c.row(x + 1, y, wide - 2, "re2")
        c.box(x, y + 1, wide, 2, "re1")
        c.row(x, y + 3, wide, "re0")
        c.dot(x + 2, y + 1, "pl4")
        c.dot(x + wide - 2, y + 2, "pl4")
    return c


def _flagstone(number: int) -> Canvas:
    c = Canvas(20 if number == 1 else 14, 9)
    middle = c.width / 2
    c.ellipse(middle, 5, middle, 4, "st1")
    c.ellipse(middle, 4.4, middle - 0.2, 3.9, "st2")
    c.ellipse(middle - 0.5, 3.9, middle - 1.2, 3.1, "st3")
    c.row(4, 1, c.width // 3, "st4")
    c.dot(c.width - 6, 4, "st2")
    c.dot(c.width - 5, 5, "st2")
    return c


def _jetty() -> Canvas:
    """Planks on piles over the water, one tile wide, two long."""
    c = Canvas(18, 36)
    for y in range(0, 30, 5):
        c.box(1, y, 16, 4, "wo4")
        c.row(1, y, 16, "wo5")
        c.row(1, y + 4, 16, "wo1")
        c.row(4 + y % 4, y + 2, 6, "wo3")
    for y in (4, 25):
        for x in (0, 15):
            c.box(x, y, 3, 10, "wo2")
            c.row(x, y, 3, "wo4")
            c.column(x + 2, y + 1, 9, "wo0")
    c.row(2, 30, 14, "wa0")
    c.row(2, 31, 14, "wa0")
    return c
