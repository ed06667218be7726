"""Gardens: soil in rows, raised beds, flower beds, clipped hedges, single flowers."""

from collections.abc import Iterator

from art.canvas import Canvas, chance
from art.things.foliage import GREEN, leaves
from art.things.thing import Thing

_FLOWERS = {"red": "re", "yellow": "ye", "purple": "pu", "blue": "bl"}


def things() -> Iterator[Thing]:
    """House gardens dry and watered, park and dorm gardens, hedges, flowers."""
    for crop in ("sprouts", "flowers", "vegetables"):
        for tiles in (1, 2, 4, 8):
            for state in ("idle", "watered"):
                picture = _soil(16 * tiles, crop, state == "watered")
                name = f"{crop}-{tiles}"
                yield _flat("house garden", name, picture, state, tiles)
    for crop in ("tomatoes", "sunflowers", "cabbages"):
        for tiles in (2, 4, 8):
            raised = _raised(16 * tiles - 2, crop).outlined()
            yield Thing("raised bed", f"{crop}-{tiles}", raised, tiles_w=tiles)
    for name in _FLOWERS:
        yield _flat("park garden", f"border-{name}-2", _border(32, name), "idle", 2)
        bed = _round_bed(name)
        yield Thing(
            "park garden",
            f"bed-{name}",
            bed,
            foot=12,
            tiles_w=2,
            tiles_h=2,
            cast="none",
        )
    for wide, deep in ((1, 1), (2, 1), (4, 1), (8, 1), (10, 1), (2, 5), (4, 2), (4, 4)):
        for kind, blooming in (("hedge", False), ("dorm garden", True)):
            hedge = _hedge(wide, deep, blooming).outlined()
            yield Thing(kind, f"{wide}x{deep}", hedge, "idle", 1, wide, deep)
    for name in _FLOWERS:
        for number in (1, 2):
            yield _flat("flowers", f"{name}-{number}", _clump(name, number), "idle", 1)
    for number in (1, 2):
        yield _flat("tall grass", str(number), _tall_grass(number), "idle", 1)


def _flat(kind: str, variant: str, c: Canvas, state: str, tiles: int) -> Thing:
    """A thing that lies on the ground: people walk over it, so it is drawn first."""
    rise = 16 - c.height
    across = (16 * tiles - c.width) // 2
    return Thing(
        kind, variant, c, state, c.height, tiles, cast="none", at=(across, rise)
    )


def _soil(width: int, crop: str, watered: bool) -> Canvas:
    """Furrows between two rows of plants; watered earth is darker and glistens."""
    c = Canvas(width, 16)
    ground, furrow, ridge = ("ea0", "wo0", "ea1") if watered else ("ea1", "ea0", "ea2")
    c.box(0, 1, width, 15, ground)
    for y in (6, 14):
        c.row(0, y, width, furrow)
        for x in range(0, width, 5):
            c.row(x, y - 4, 2 + int(chance("ridge", x, y) * 3), ridge)
    for x in range(width):
        if chance("edge", x) < 0.5:
            c.dot(x, 0, ground)
        if chance("edge below", x) < 0.3:
            c.dot(x, 15, furrow)
    if watered:
        for x in range(2, width, 7):
            c.dot(x + int(chance("wet", x) * 3), 7, "wa3")
            c.dot(x + 3, 15 if x % 2 else 8, "wa2")
    for row, y in enumerate((5, 13)):
        for x in range(3 + row * 2, width - 2, 6):
            _plant(c, x, y, crop, (x // 6 + row) % 4)
    return c


def _plant(c: Canvas, x: int, y: int, crop: str, choice: int) -> None:
    c.dot(x, y, "fo2")
    c.row(x - 1, y - 1, 3, "fo3")
    c.dot(x - 1, y - 2, "fo4")
    c.dot(x + 1, y - 2, "fo3")
    if crop == "flowers":
        ramp = ("re", "ye", "pu", "bl")[choice]
        c.row(x - 1, y - 4, 3, f"{ramp}1")
        c.dot(x - 1, y - 4, f"{ramp}2")
        c.dot(x, y - 5, f"{ramp}2")
        c.dot(x, y - 4, "ye2" if ramp != "ye" else "wo3")
        c.dot(x, y - 3, f"{ramp}1")
    elif crop == "vegetables":
        if choice % 2:
            c.row(x - 1, y - 3, 3, "fo4")
            c.row(x - 2, y - 2, 5, "fo3")
            c.row(x - 2, y - 1, 5, "fo2")
            c.dot(x, y - 2, "fo4")
        else:
            c.row(x - 1, y, 2, "br2")
            c.dot(x - 1, y + 1, "br2")
            c.dot(x, y - 3, "fo4")


def _raised(width: int, crop: str) -> Canvas:
    """A plank box of earth with tall plants on sticks."""
    c = Canvas(width, 30)
    c.box(0, 14, width, 7, "ea0")
    c.row(1, 16, width - 2, "ea1")
    c.row(0, 13, width, "wo4")
    for x in range(5, width - 3, 9):
        _TALL_PLANTS[crop](c, x)
    c.box(0, 20, width, 9, "wo3")
    c.row(0, 20, width, "wo5")
    c.row(0, 24, width, "wo1")
    c.row(0, 25, width, "wo4")
    c.row(0, 28, width, "wo1")
    for x in (0, width - 3):
        c.box(x, 19, 3, 11, "wo2")
        c.column(x, 19, 11, "wo4")
    for x in range(18, width - 8, 24):
        c.dot(x, 22, "wo1")
        c.dot(x + 3, 27, "wo1")
    return c


def _tomato(c: Canvas, x: int) -> None:
    c.column(x, 1, 17, "wo3")
    rows = (
        ".g..",
        "gGg.",
        ".ggr",
        "rgGr",
        ".gg.",
        "gGgg",
        "grg.",
        ".gGr",
        ".gg.",
        "dggd",
    )
    c.grid(x - 2, 4, rows, {"g": "fo2", "G": "fo3", "r": "re1", "d": "fo1"})
    c.dot(x + 1, 6, "re2")


def _sunflower(c: Canvas, x: int) -> None:
    c.column(x, 6, 12, "fo2")
    c.row(x - 2, 12, 2, "fo3")
    c.row(x + 1, 10, 2, "fo3")
    rows = (".yyy.", "yYwYy", "ywwwy", "yywyo", ".ooo.")
    c.grid(x - 2, 1 + x % 3, rows, {"y": "ye1", "Y": "ye2", "w": "wo1", "o": "ye0"})


def _cabbage(c: Canvas, x: int) -> None:
    c.ellipse(x + 0.5, 15, 4, 3.6, "fo2")
    c.ellipse(x, 14.4, 3, 2.6, "fo3")
    c.row(x - 1, 13, 2, "fo4")
    c.dot(x + 1, 15, "fo4")
    c.row(x - 2, 18, 6, "fo1")


_TALL_PLANTS = {"tomatoes": _tomato, "sunflowers": _sunflower, "cabbages": _cabbage}


def _head(c: Canvas, x: int, y: int, ramp: str) -> None:
    """A flower's head of 3 by 3, lit on the upper left."""
    c.dot(x, y - 1, f"{ramp}2")
    c.dot(x - 1, y, f"{ramp}2")
    c.dot(x + 1, y, f"{ramp}1")
    c.dot(x, y + 1, f"{ramp}1")
    c.dot(x, y, "ye2" if ramp != "ye" else "wo3")


def _border(width: int, name: str) -> Canvas:
    """A strip of flowers and leaves in dark earth."""
    c = Canvas(width, 14)
    ramp = _FLOWERS[name]
    for x in range(width):
        up = int(chance("top", x // 2) * 2)
        c.column(x, 4 + up, 9 - up, "ea0")
        c.column(x, 5 + up, 5, "fo1")
        c.column(x, 4 + up, 2, "fo2" if x % 3 else "fo3")
    for x in range(2, width - 1, 4):
        y = 3 + int(chance("head", x, name) * 3) + (x // 4 % 2) * 4
        c.column(x, y + 1, 3, "fo3")
        _head(c, x, y, ramp)
        if x % 8 == 2:
            c.dot(x - 1, y - 1, f"{ramp}2")
            c.dot(x + 1, y + 1, f"{ramp}0")
    c.row(0, 13, width, "ea1")
    return c


def _round_bed(name: str) -> Canvas:
    """Two tiles across, ringed with stones, tallest flowers in the middle."""
    c = Canvas(32, 28)
    c.ellipse(16, 15, 15.5, 12, "st1")
    c.ellipse(16, 14.4, 15, 11.4, "st3")
    c.ellipse(16, 14, 13.2, 9.8, "st1")
    c.ellipse(16, 14.4, 12.6, 9.2, "ea0")
    c.ellipse(16, 14.2, 12, 8.6, "fo1")
    others = [ramp for other, ramp in _FLOWERS.items() if other != name]
    spots = [
        (x, y)
        for y in range(6, 23, 3)
        for x in range(5 + y % 2 * 2, 29, 4)
        if ((x - 16) / 11.5) ** 2 + ((y - 14) / 8) ** 2 <= 1
    ]
    for x, y in spots:
        c.row(x - 1, y + 1, 3, "fo2")
        c.dot(x, y + 2, "fo1")
        inner = ((x - 16) / 11.5) ** 2 + ((y - 14) / 8) ** 2 < 0.3
        c.dot(x - 1, y + 1, "fo3")
        _head(c, x, y, others[0] if inner else _FLOWERS[name])
    return c


def _hedge(wide: int, deep: int, blooming: bool) -> Canvas:
    """Clipped: a flat lighter top and a darker front of leaves."""
    width, tall = 16 * wide - 2, 16 * deep + 4
    c = Canvas(width, tall)
    roof = tall - 11

    def light(x: float, y: float) -> float | None:
        corner = min(x, width - x) + min(y, tall - y)
        if corner < 2:
            return None
        if y < roof:
            return 0.60 - 0.12 * (x > width - 3) + 0.2 * (x < 2 or y < 2)
        return 0.34 - 0.28 * (y - roof) / 11 - 0.08 * (x > width - 4)

    leaves(c, light, GREEN, f"hedge{wide}x{deep}", rough=0.12)
    for x in range(1, width - 1):
        if chance("edge", x, wide) < 0.7:
            c.dot(x, roof, "fo1")
    if blooming:
        _blossoms(c, roof, f"{wide}x{deep}")
    return c


def _blossoms(c: Canvas, roof: int, key: str) -> None:
    for y in range(3, roof - 1, 5):
        for x in range(4 + y % 3, c.width - 3, 9):
            luck = chance("hedge", key, x, y)
            if luck < 0.6:
                ramp = ("re", "pl", "pu")[int(luck * 5)]
                x += int(luck * 17) % 3
                c.box(x, y, 2, 2, f"{ramp}{1 if ramp != 'pl' else 3}")
                c.dot(x, y, f"{ramp}{2 if ramp != 'pl' else 4}")
                c.dot(x + 1, y + 2, "fo1")


def _clump(name: str, seed: int) -> Canvas:
    """Five heads over a low clump of leaves."""
    c = Canvas(18, 15)
    for number in range(14):
        x = 2 + int(chance(name, seed, number, "x") * 14)
        y = 6 + int(chance(name, seed, number, "y") * 8)
        c.dot(x, y, "gr0" if number % 3 == 0 else "gr1")
        c.dot(x, y - 1, "gr4" if number % 4 == 0 else "gr1")
    places = ((4, 4), (10, 3), (14, 7), (7, 8), (3, 10), (11, 11))
    for number, (x, y) in enumerate(places):
        if (number + seed) % 6 == 5:
            continue
        x += int(chance(name, seed, number) * 3) - 1
        c.column(x, y + 1, 4, "gr0")
        c.dot(x + 1, y + 3, "gr1")
        _head(c, x, y, _FLOWERS[name])
        if number % 2 == 0:
            c.dot(x - 1, y - 1, f"{_FLOWERS[name]}2")
            c.dot(x + 1, y + 1, f"{_FLOWERS[name]}0")
    return c


def _tall_grass(seed: int) -> Canvas:
    c = Canvas(13, 10)
    for number, x in enumerate((1, 3, 5, 7, 9, 11)):
        up = (4, 1, 3, 0, 3, 5)[(number + seed) % 6]
        c.column(x, up + 1, 9 - up, "gr1" if number % 2 else "gr0")
        c.dot(x, up, "gr4")
        c.dot(x, up + 1, "gr3")
        c.dot(x - 1 if number < 3 else x + 1, up, "gr4" if number % 2 else "gr3")
    return c
