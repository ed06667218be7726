"""Things for idle hours outdoors: parasols, a swing, hives, a scarecrow."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import CLOTHS, Cloth
from art.things.street import simple
from art.things.thing import Thing


def things() -> Iterator[Thing]:
    """Parasols in three cloths over a table, and what makes a garden cheerful."""
    for name in ("red", "blue", "yellow"):
        picture = _parasol(CLOTHS[name]).outlined()
        yield Thing("parasol table", name, picture, tiles_w=2, cast="small")
    yield from simple(
        ("swing", "oak", _swing(), "small", 3),
        ("beehive", "yellow", _beehive("ye"), "box", 1),
        ("beehive", "blue", _beehive("bl"), "box", 1),
        ("scarecrow", "straw", _scarecrow(), "small", 1),
        ("deck chair", "red", _deck_chair(CLOTHS["red"]), "small", 1),
        ("deck chair", "blue", _deck_chair(CLOTHS["blue"]), "small", 1),
        ("ball", "red", _ball(), "small", 1),
        ("bird table", "oak", _bird_table(), "small", 1),
    )


def _parasol(cloth: Cloth) -> Canvas:
    """A striped canopy seen from above and before, a round table under it."""
    c = Canvas(38, 42)
    c.ellipse(19, 31, 11, 4.6, "pl3")
    c.ellipse(18.6, 30.4, 10.4, 4, "pl4")
    c.row(9, 34, 20, "pl1")
    c.box(18, 8, 2, 32, "wo3")
    c.column(19, 8, 32, "wo1")
    c.row(14, 40, 10, "me1")
    c.row(15, 39, 8, "me2")
    c.row(14, 41, 10, "me0")
    for x in range(38):
        side = (x + 0.5 - 19) / 19
        upper = round(12 - 11 * (1 - side * side) ** 0.5)
        lower = round(15 + 5 * (1 - side * side) ** 0.5)
        stripe = int((side + 1) * 4) % 2
        plain = "pl4" if stripe else cloth.plain
        shade = "pl2" if stripe else cloth.dark
        c.column(x, upper, lower - upper, plain)
        if side < -0.2 and not stripe:
            c.column(x, upper, (lower - upper) // 2, cloth.lit)
        if side > 0.55:
            c.column(x, upper + 3, lower - upper - 3, shade)
        c.column(x, lower, 2 + x % 4 // 2, shade)
    c.box(18, 0, 2, 2, "ye1")
    c.box(12, 29, 3, 2, cloth.plain)
    c.box(24, 30, 3, 2, "bl2")
    return c


def _swing() -> Canvas:
    """Two slanting posts on each side, a beam, a board on ropes."""
    c = Canvas(44, 40)
    for x, lean in ((4, -1), (38, 1)):
        for y in range(2, 40):
            step = (y - 2) // 10
            c.box(x + lean * step, y, 2, 1, "wo3")
            c.dot(x + lean * step + 1, y, "wo1")
            c.box(x - lean * (step // 2) + 2 * lean * -1, y - 1, 1, 1, "wo2")
    c.box(2, 0, 40, 3, "wo4")
    c.row(2, 0, 40, "wo5")
    c.row(2, 2, 40, "wo2")
    for x in (16, 27):
        c.column(x, 3, 25, "ea4")
        c.column(x + 1, 3, 25, "ea1")
    c.box(14, 28, 16, 3, "re1")
    c.row(14, 28, 16, "re2")
    c.row(14, 30, 16, "re0")
    return c


def _beehive(ramp: str) -> Canvas:
    c = Canvas(15, 24)
    c.box(0, 2, 15, 3, "wo3")
    c.row(0, 2, 15, "wo5")
    c.row(1, 1, 13, "wo4")
    c.row(0, 5, 15, "wo1")
    for y in (6, 13):
        c.box(1, y, 13, 6, f"{ramp}1")
        c.row(1, y, 13, f"{ramp}2")
        c.column(1, y, 6, f"{ramp}2")
        c.column(13, y, 6, f"{ramp}0")
        c.row(1, y + 6, 13, f"{ramp}0")
    c.row(5, 17, 5, "ink0")
    c.row(4, 18, 7, "wo4")
    c.box(2, 20, 2, 4, "wo2")
    c.box(11, 20, 2, 4, "wo1")
    for x, y in ((3, 8), (11, 10), (6, 15)):
        c.dot(x, y, "ink0" if ramp == "ye" else "ye2")
        c.dot(x + 1, y, "ye2" if ramp != "ye" else "ink0")
    return c


def _scarecrow() -> Canvas:
    c = Canvas(24, 34)
    c.box(11, 4, 2, 30, "wo3")
    c.column(12, 4, 30, "wo1")
    c.box(1, 14, 22, 2, "wo3")
    c.row(1, 15, 22, "wo1")
    c.box(8, 13, 8, 11, "bl1")
    c.column(8, 13, 11, "bl2")
    c.column(15, 13, 11, "bl0")
    c.box(3, 13, 5, 4, "bl1")
    c.box(16, 13, 5, 4, "bl0")
    c.row(3, 13, 18, "bl2")
    c.box(9, 18, 3, 3, "re1")
    c.dot(9, 18, "re2")
    for x in (1, 2, 21, 22):
        c.column(x, 14, 3 + x % 2, "ye1")
    for x in range(8, 16, 2):
        c.column(x, 24, 2 + x % 3, "ye1")
        c.column(x + 1, 24, 2, "ye0")
    c.ellipse(12, 8.5, 4.2, 4.4, "ea4")
    c.column(15, 7, 4, "ea2")
    c.dot(10, 8, "ink0")
    c.dot(13, 8, "ink0")
    c.row(10, 11, 4, "re1")
    c.row(5, 5, 14, "ye0")
    c.row(5, 4, 13, "ye1")
    c.box(8, 0, 8, 4, "ye1")
    c.row(8, 0, 7, "ye2")
    c.row(8, 3, 8, "re1")
    return c


def _deck_chair(cloth: Cloth) -> Canvas:
    c = Canvas(15, 24)
    for y in range(2, 20):
        wide = 11
        c.row(2, y, wide, cloth.plain if (y // 2) % 2 else "pl4")
        c.dot(2, y, cloth.lit if (y // 2) % 2 else "pl4")
        c.dot(12, y, cloth.dark if (y // 2) % 2 else "pl2")
    c.row(2, 12, 11, cloth.dark)
    c.column(1, 0, 24, "wo4")
    c.column(13, 0, 24, "wo2")
    c.row(1, 0, 13, "wo5")
    c.row(1, 1, 13, "wo3")
    c.row(1, 20, 13, "wo4")
    c.row(1, 21, 13, "wo2")
    return c


def _ball() -> Canvas:
    c = Canvas(9, 9)
    c.ellipse(4.5, 4.5, 4.5, 4.5, "re1")
    c.ellipse(4, 4, 3.4, 3.4, "re2")
    c.column(4, 0, 9, "pl4")
    c.column(5, 1, 7, "pl3")
    c.dot(2, 2, "pl4")
    c.row(3, 8, 3, "re0")
    return c


def _bird_table() -> Canvas:
    """A little house on a post, with a red bird on its ledge."""
    c = Canvas(18, 34)
    c.box(8, 14, 2, 20, "wo3")
    c.column(9, 14, 20, "wo1")
    for y in range(7):
        c.row(8 - y, y, 2 + 2 * y, "br2" if y % 3 else "br1")
        c.dot(8 - y, y, "br3")
    c.row(1, 7, 16, "br0")
    c.box(4, 8, 10, 6, "wo4")
    c.column(4, 8, 6, "wo5")
    c.column(13, 8, 6, "wo2")
    c.box(7, 9, 4, 4, "wo0")
    c.row(2, 14, 14, "wo4")
    c.row(2, 15, 14, "wo1")
    c.grid(12, 11, (".rk", "rr.", "rrr"), {"r": "re1", "k": "ye1"})
    c.row(6, 33, 6, "wo1")
    return c
