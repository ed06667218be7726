"""Wood, cloth and the strokes that furniture shares: tops, fronts, panels, feet."""

from typing import NamedTuple

from art.canvas import Canvas, chance
from art.palette import PLACES, RAMPS, TONES


class Wood(NamedTuple):
    """Five tones of what a piece of furniture is made of, dark to light."""

    deep: str
    dark: str
    front: str
    top: str
    lit: str


class Cloth(NamedTuple):
    """Three tones of a fabric: its folds, itself, its lit side."""

    dark: str
    plain: str
    lit: str


WOODS: dict[str, Wood] = {
    "oak": Wood("wo1", "wo2", "wo3", "wo4", "wo5"),
    "walnut": Wood("wo0", "wo1", "wo2", "wo3", "wo4"),
    "white": Wood("pl0", "pl1", "pl3", "pl4", "pl4"),
    "cherry": Wood("br0", "br1", "br2", "br3", "wo5"),
}

CLOTHS: dict[str, Cloth] = {
    "red": Cloth("re0", "re1", "re2"),
    "blue": Cloth("bl0", "bl1", "bl2"),
    "purple": Cloth("pu0", "pu1", "pu2"),
    "yellow": Cloth("ye0", "ye1", "ye2"),
    "green": Cloth("fo1", "fo2", "fo3"),
    "rust": Cloth("br0", "br2", "br3"),
    "grey": Cloth("me0", "me1", "me2"),
    "linen": Cloth("pl1", "pl2", "pl3"),
}

SPINES = ("re1", "bl1", "gr1", "ye1", "pu1", "re2", "fo2", "bl2", "br2", "pl2", "ea1")
"""What book covers are made of."""


def shifted(tone: str, steps: int) -> str:
    """The tone some steps lighter or darker in its own ramp, held at its ends."""
    ramp, place = PLACES[TONES[tone]]
    return f"{ramp}{max(0, min(place + steps, len(RAMPS[ramp]) - 1))}"


def top(c: Canvas, x: int, y: int, width: int, depth: int, wood: Wood) -> None:
    """A plane seen from above: flat, lit along its top and left, dark at its front."""
    c.box(x, y, width, depth, wood.top)
    c.row(x, y, width, wood.lit)
    c.column(x, y, depth, wood.lit)
    c.row(x, y + depth - 1, width, wood.front)


def grain(c: Canvas, x: int, y: int, width: int, depth: int, wood: Wood) -> None:
    """A few short dashes on a top, never along its whole length."""
    for line in range(2, depth - 2, 4):
        long = 4 + int(chance("grain", x, line, width) * width / 4)
        start = int(chance("start", y, line, width) * max(1, width - long - 4))
        c.row(x + 2 + start, y + line, long, wood.front)


def front(c: Canvas, x: int, y: int, width: int, height: int, wood: Wood) -> None:
    """A plane that faces us: overhang above, lit left, darker right, dark foot."""
    c.box(x, y, width, height, wood.front)
    c.column(x, y, height, wood.top)
    c.column(x + width - 1, y, height, wood.dark)
    c.row(x, y, width, wood.deep)
    c.row(x, y + height - 1, width, wood.dark)


def panel(c: Canvas, x: int, y: int, width: int, height: int, wood: Wood) -> None:
    """A panel sunk into a front: dark on top and left, lit on the other two."""
    c.box(x, y, width, height, wood.front)
    c.row(x, y, width, wood.dark)
    c.column(x, y, height, wood.dark)
    c.row(x + 1, y + height - 1, width - 1, wood.top)
    c.column(x + width - 1, y + 1, height - 1, wood.top)


def drawer(c: Canvas, x: int, y: int, width: int, height: int, wood: Wood) -> None:
    """A drawer's face that stands out a little, with a brass knob."""
    c.box(x, y, width, height, wood.front)
    c.row(x, y, width, wood.top)
    c.row(x, y + height - 1, width, wood.dark)
    c.column(x + width - 1, y, height, wood.dark)
    c.row(x + width // 2 - 1, y + height // 2, 2, "ye2")


def feet(c: Canvas, left: int, right: int, y: int, height: int, wood: Wood) -> None:
    """Two feet, the right one darker; the floor shows between them."""
    c.box(left, y, 3, height, wood.dark)
    c.column(left, y, height, wood.front)
    c.box(right - 3, y, 3, height, wood.deep)
    c.column(right - 3, y, height, wood.dark)


def books(c: Canvas, x: int, y: int, width: int, height: int, key: object) -> None:
    """A row of spines with uneven tops; `key` decides which books stand there."""
    c.box(x, y, width, height, "wo0")
    place, number = x, 0
    while place < x + width:
        luck = chance(key, number)
        number += 1
        if luck < 0.07:
            place += 1
            continue
        wide = min(1 + (luck > 0.35), x + width - place)
        tone = SPINES[int(chance(key, number, "cover") * len(SPINES))]
        low = int(chance(key, number, "low") * 3)
        _spine(c, place, y + low, wide, height - low, tone)
        place += wide


def _spine(c: Canvas, x: int, y: int, width: int, height: int, tone: str) -> None:
    c.box(x, y, width, height, tone)
    if width > 1:
        c.column(x, y, height, shifted(tone, 1))
    band = "ye2" if chance("band", x, y, tone) < 0.25 else shifted(tone, -1)
    c.row(x, y + height - 3, width, band)


def mug(c: Canvas, x: int, y: int, tone: str = "pl4") -> None:
    """A cup seen from the side, with its handle on the right."""
    c.box(x, y, 3, 3, tone)
    c.row(x, y, 3, "wo1")
    c.dot(x + 3, y + 1, shifted(tone, -2))
    c.dot(x + 2, y + 2, shifted(tone, -1))


def pot_plant(c: Canvas, x: int, y: int) -> None:
    """A small plant in a red pot, 7 by 8."""
    rows = ("...gg..", ".gGgg..", "gggGgg.", ".ggdg..", "..d....", ".rRr...", ".rrb...")
    tones = {"g": "fo3", "G": "fo4", "d": "fo1", "r": "br2", "R": "br3", "b": "br1"}
    c.grid(x, y, rows, tones)
