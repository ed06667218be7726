"""Goods: shelves of the grocery, the pharmacy and the supply store."""

from collections.abc import Callable, Iterator

from art.canvas import Canvas, chance
from art.things.material import WOODS, Wood, panel, shifted
from art.things.shelves import frame
from art.things.sides import SIDES, edges, mirrored_light, way
from art.things.thing import Thing, Wall

_PAINTED = Wood("pl0", "pl1", "pl2", "pl3", "pl4")
"""The frame of the pharmacy's shelves."""

_FRUIT = ("re", "ye", "gr", "br", "pu")

Fill = Callable[[Canvas, int, int, int, str], None]
"""Puts goods on one board: canvas, x, y of the compartment, its width, a key."""


def things() -> Iterator[Thing]:
    """Shelves from the front in the shops' lengths; the pharmacy's along a wall."""
    kinds: tuple[tuple[str, Wood, Fill, tuple[int, ...]], ...] = (
        ("grocery store shelf", WOODS["oak"], _grocery, (2, 3, 4, 6)),
        ("pharmacy store shelf", _PAINTED, _pharmacy, (2,)),
        ("supply store product shelf", WOODS["walnut"], _supply, (2, 5, 8)),
    )
    for kind, wood, fill, lengths in kinds:
        for tiles in lengths:
            for state in ("idle", "half-sold"):
                picture = _facing(16 * tiles - 2, wood, fill, state).outlined()
                yield Thing(kind, str(tiles), picture, state, 1, tiles, 1, "N")
    for side in SIDES:
        for tiles in (3, 4, 5):
            picture = _along(tiles, side).outlined()
            name = f"{way(side)}-{tiles}"
            yield _standing(name, picture, 1, tiles, side)
    yield _standing("double-3", _between_aisles(3).outlined(), 2, 3, "")


def _standing(name: str, picture: Canvas, wide: int, tiles: int, side: Wall) -> Thing:
    """These fill blocked tiles: they stand on the last row of their own."""
    kind = "pharmacy store shelf"
    return Thing(kind, name, picture, "idle", 1, wide, tiles, side)


def _facing(width: int, wood: Wood, fill: Fill, state: str) -> Canvas:
    c = Canvas(width, 36)
    rows = frame(c, wood)
    module = 32
    for left in range(0, width - 10, module):
        room = min(module, width - left) - 4 + (left + module < width) * 2
        for number, y in enumerate(rows):
            key = f"{left // module}.{number}"
            sold = state == "half-sold" and chance("sold", key) < 0.55
            fill(c, left + 2, y, room // 2 if sold else room, key)
    for x in range(module - 1, width - 4, module):
        c.box(x, 3, 2, 30, wood.front)
        c.column(x + 1, 3, 30, wood.deep)
    return c


def _grocery(c: Canvas, x: int, y: int, width: int, key: str) -> None:
    """Crates tilted towards us, each heaped with one kind; loaves and jars above."""
    place, number = x, 0
    while place + 8 <= x + width:
        ramp = _FRUIT[int(chance("fruit", key, number) * len(_FRUIT))]
        if key.endswith("0"):
            _jars(c, place, y, ramp)
        else:
            _crate(c, place, y, ramp)
        place += 9
        number += 1


def _crate(c: Canvas, x: int, y: int, ramp: str) -> None:
    low, plain = f"{ramp}0", f"{ramp}1"
    lit = f"{ramp}{2 if ramp not in ('gr', 'br') else 3}"
    rows = (".ab.ab..", "abbabbab", "bbcbbcbb")
    c.grid(x, y + 1, rows, {"a": lit, "b": plain, "c": low})
    c.box(x, y + 4, 8, 4, "ea2")
    c.row(x, y + 4, 8, "ea4")
    c.row(x, y + 6, 8, "ea1")


def _jars(c: Canvas, x: int, y: int, ramp: str) -> None:
    for place in (x, x + 4):
        c.box(place, y + 2, 3, 6, f"{ramp}1")
        c.column(place, y + 2, 6, f"{ramp}2")
        c.row(place, y + 1, 3, "pl3")
        c.row(place, y + 4, 3, "pl4")


def _pharmacy(c: Canvas, x: int, y: int, width: int, key: str) -> None:
    """White packs with one band of colour, round jars between them."""
    tones = ("re1", "bl1", "gr1", "ye1", "pu1", "bl2", "re2")
    for number, place in enumerate(range(x, x + width - 3, 4)):
        tone = tones[int(chance("pack", key, number) * len(tones))]
        if chance("jar", key, number) < 0.6:
            c.box(place, y + 2, 3, 6, "pl4")
            c.box(place, y + 4, 3, 2, tone)
            c.column(place + 2, y + 2, 6, "pl2")
        else:
            c.box(place, y + 3, 3, 5, tone)
            c.row(place, y + 2, 3, "pl4")
            c.column(place, y + 3, 5, shifted(tone, 1))
            c.dot(place + 1, y + 5, "pl4")


def _supply(c: Canvas, x: int, y: int, width: int, key: str) -> None:
    """Tools hang above, tins of paint stand in the middle, boxes lie below."""
    if key.endswith("0"):
        _tools(c, x, y, width, key)
        return
    for number, place in enumerate(range(x, x + width - 6, 7)):
        luck = chance("goods", key, number)
        if luck < 0.6 and key.endswith("1"):
            _tin(c, place, y, ("re", "bl", "ye", "gr", "pu")[int(luck * 8.3)])
        elif luck < 0.8:
            _carton(c, place, y)
        else:
            c.box(place, y + 3, 6, 5, "me1")
            c.row(place, y + 3, 6, "me2")
            c.row(place + 2, y + 5, 2, "ye1")


def _tin(c: Canvas, x: int, y: int, ramp: str) -> None:
    c.box(x, y + 2, 6, 6, "me2")
    c.column(x, y + 2, 6, "me3")
    c.column(x + 5, y + 2, 6, "me1")
    c.row(x, y + 1, 6, f"{ramp}1")
    c.row(x + 1, y + 2, 2, f"{ramp}1")
    c.column(x + 1, y + 2, 3, f"{ramp}1")
    c.box(x + 2, y + 5, 3, 2, f"{ramp}2")


def _carton(c: Canvas, x: int, y: int) -> None:
    c.box(x, y + 2, 6, 6, "ea3")
    c.row(x, y + 2, 6, "ea4")
    c.column(x + 5, y + 3, 5, "ea2")
    c.column(x + 2, y + 2, 3, "ea1")
    c.row(x + 1, y + 6, 3, "br1")


def _tools(c: Canvas, x: int, y: int, width: int, key: str) -> None:
    c.row(x, y + 1, width, "wo3")
    pictures = (
        ("mmmm", "mnmn", ".w..", ".w..", ".w.."),
        ("mmmmm", "mnmmm", ".nmnm", "w....", "w...."),
        (".r.r", ".r.r", "..m.", ".m.m", ".m.m"),
        (".y..", ".y..", ".m..", ".m..", ".m.."),
    )
    tones = {"m": "me2", "n": "me1", "w": "wo4", "r": "re1", "y": "ye1"}
    for number, place in enumerate(range(x + 1, x + width - 4, 6)):
        choice = int(chance("tool", key, number) * len(pictures))
        c.grid(place, y + 2, pictures[choice], tones)


def _along(tiles: int, side: Wall) -> Canvas:
    """A shelf at a side wall: packs as a strip to the room, its top, one end."""
    tall = 16 * tiles + 14
    roof = tall - 24
    c = Canvas(14, tall)
    c.box(5, 0, 9, roof, "pl3")
    _packs(c, 0, roof)
    c.row(0, roof, 14, "pl0")
    c.box(0, roof + 1, 14, 22, "pl3")
    panel(c, 3, roof + 3, 9, 18, _PAINTED)
    c.row(0, tall - 1, 14, "pl0")
    c = mirrored_light(c, side)
    edges(c, roof, _PAINTED, feet=1)
    c.box(6, roof + 7, 2, 8, "gr1")
    c.box(3, roof + 10, 8, 2, "gr1")
    return c


def _packs(c: Canvas, x: int, roof: int, reach: int = 5) -> None:
    """Packs seen from above, one deep, along a shelf's open side."""
    c.box(x, 0, reach, roof, "wo0")
    tones = ("re1", "bl1", "gr1", "ye1", "pu1", "bl2")
    for number, y in enumerate(range(1, roof - 3, 4)):
        tone = tones[int(chance("beside", roof, number, x) * len(tones))]
        c.box(x, y, reach - 1, 3, "pl4")
        c.box(x + 1, y, reach - 3, 3, tone)
        c.row(x, y + 3, reach - 1, "pl0")


def _between_aisles(tiles: int) -> Canvas:
    """A shelf two tiles wide with goods on both sides and on its near end."""
    tall = 16 * tiles + 10
    roof = tall - 22
    c = Canvas(30, tall)
    c.box(5, 0, 20, roof, "pl3")
    _packs(c, 0, roof)
    _packs(c, 25, roof)
    c.row(0, roof, 30, "pl0")
    c.box(0, roof + 1, 30, 20, "pl2")
    for number, y in enumerate((roof + 2, roof + 12)):
        c.box(2, y, 26, 8, "wo0")
        _pharmacy(c, 3, y, 26, f"end{number}")
        c.row(0, y + 8, 30, "pl4")
        c.row(0, y + 9, 30, "pl1")
    edges(c, roof, _PAINTED, feet=1)
    c.row(0, tall - 1, 30, "pl0")
    c.box(9, 4, 12, 8, "gr1")
    c.row(9, 4, 12, "gr3")
    c.box(14, 5, 2, 6, "pl4")
    c.box(12, 7, 6, 2, "pl4")
    return c
