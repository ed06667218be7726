"""Ground and floor textures: 64 × 64 px that wrap on both axes.

Nine tenths of every ground is one flat tone: what people walk on must stay quieter
than the people. Marks are one step up or down in tone, no two nearer than 7.5 px.
"""

from collections.abc import Callable, Iterator
from functools import cache

import numpy as np

from art.canvas import Canvas, chance

SIZE = 64

Mark = tuple[tuple[int, int, str], ...]
"""The dots of one mark: offset across and down, and the tone."""


def _spots(seed: str, count: int, apart: float) -> Iterator[tuple[int, int]]:
    spots: list[tuple[int, int]] = []
    for attempt in range(4000):
        x = int(chance(seed, "x", attempt) * SIZE)
        y = int(chance(seed, "y", attempt) * SIZE)
        if all(_distance(x, y, *spot) > apart for spot in spots):
            spots.append((x, y))
            yield x, y
        if len(spots) == count:
            return


def _distance(x: int, y: int, to_x: int, to_y: int) -> float:
    across, down = abs(x - to_x), abs(y - to_y)
    across, down = min(across, SIZE - across), min(down, SIZE - down)
    return float((across**2 + down**2) ** 0.5)


def _strewn(base: str, marks: tuple[Mark, ...], seed: str, count: int) -> Canvas:
    ground = Canvas(SIZE, SIZE)
    ground.box(0, 0, SIZE, SIZE, base)
    for number, (x, y) in enumerate(_spots(seed, count, 7.5)):
        for across, down, tone in marks[number % len(marks)]:
            ground.dot((x + across) % SIZE, (y + down) % SIZE, tone)
    return ground


def _blades(low: str, high: str) -> tuple[Mark, ...]:
    tuft = (
        *((0, 0, low), (0, -1, low), (1, 0, low), (2, 0, low), (2, -1, low)),
        *((1, -1, high), (0, -2, high), (3, -2, high), (-1, -1, high)),
    )
    pair = ((0, 0, low), (0, -1, high), (2, 0, low), (2, -1, low))
    fleck = ((0, 0, high), (1, 0, high), (1, 1, low))
    return tuft, pair, fleck, ((0, 0, low), (1, -1, low)), ((0, 0, high), (1, 0, high))


def _crumbs(low: str, high: str) -> tuple[Mark, ...]:
    pebble = (
        *((0, 0, high), (1, 0, high), (0, 1, low), (1, 1, low)),
        *((2, 1, low), (2, 0, low)),
    )
    dash = tuple((i, 0, low) for i in range(4))
    scrape = ((0, 0, high), (1, 0, high), (2, 0, high), (1, 1, high))
    nick = ((0, 0, low), (1, 0, low), (1, 1, low))
    return pebble, dash, scrape, nick, ((0, 0, high), (1, 0, high))


def _cobble(
    seed: str, rows: int, per_row: int, tones: tuple[str, ...], gap: str
) -> Canvas:
    """Stones in running bond: nearest site, in a measure between round and square."""
    sites = _sites(seed, rows, per_row)
    shape = SIZE / per_row / (SIZE / rows)
    grid = np.arange(SIZE) + 0.5
    distance = []
    for x, y in sites:
        across = np.abs(grid[None, :] - x)
        down = np.abs(grid[:, None] - y)
        across = np.minimum(across, SIZE - across) / shape
        down = np.minimum(down, SIZE - down)
        distance.append(across**2.6 + down**2.6)
    owner = np.argmin(np.array(distance), axis=0)
    ground = Canvas(SIZE, SIZE)
    for y in range(SIZE):
        for x in range(SIZE):
            pick = int(chance(seed, "tone", int(owner[y, x])) * len(tones))
            ground.dot(x, y, _stone_tone(owner, x, y, tones[pick], gap))
    return ground


def _sites(seed: str, rows: int, per_row: int) -> list[tuple[float, float]]:
    width, height = SIZE / per_row, SIZE / rows
    sites = []
    for row in range(rows):
        for place in range(per_row):
            sway = (chance(seed, "x", row, place) - 0.5) * 3.2
            lift = (chance(seed, "y", row, place) - 0.5) * 1.2
            x = place * width + row % 2 * width / 2 + sway
            sites.append((x % SIZE, (row + 0.5) * height + lift))
    return sites


def _stone_tone(owner: np.ndarray, x: int, y: int, base: str, gap: str) -> str:
    def other(across: int, down: int) -> bool:
        there = owner[(y + down) % SIZE, (x + across) % SIZE]
        return bool(there != owner[y, x])

    ramp, place = base[:-1], int(base[-1])
    if other(1, 0) or other(0, 1) or (other(0, -1) and other(-1, 0)):
        return gap
    if other(0, -1) or (other(-1, 0) and not other(0, 2)):
        return f"{ramp}{min(place + 1, 4)}"
    return f"{ramp}{max(place - 1, 0)}" if other(0, 2) else base


def _planks(seed: str, base: str, light: str, seam: str, grain: str) -> Canvas:
    floor = Canvas(SIZE, SIZE)
    for row in range(SIZE // 8):
        y = row * 8
        first = int(chance(seed, "joint", row) * 24) + (row % 3) * 13
        second = first + 24 + int(chance(seed, "length", row) * 12)
        joints = (first % SIZE, second % SIZE)
        floor.box(0, y, SIZE, 7, base)
        if row % 3:
            low, high = min(joints), max(joints)
            floor.box(low, y, high - low, 7, light)
        floor.row(0, y + 7, SIZE, seam)
        for joint in joints:
            floor.column(joint, y, 7, seam)
        for number in range(3):
            x = int(chance(seed, "grain", row, number) * SIZE)
            down = y + 1 + int(chance(seed, "rise", row, number) * 5)
            for step in range(4 + int(chance(seed, "long", row, number) * 7)):
                floor.dot((x + step) % SIZE, down, grain)
    return floor


def _check(one: str, other: str, seam: str, size: int = 8) -> Canvas:
    floor = Canvas(SIZE, SIZE)
    for y in range(0, SIZE, size):
        for x in range(0, SIZE, size):
            floor.box(x, y, size, size, one if (x + y) // size % 2 == 0 else other)
            floor.row(x, y + size - 1, size, seam)
            floor.column(x + size - 1, y, size, seam)
    return floor


def _parquet(base: str, light: str, seam: str) -> Canvas:
    """Squares of 16 px laid in turn along and across, four strips in each."""
    floor = Canvas(SIZE, SIZE)
    for y in range(0, SIZE, 16):
        for x in range(0, SIZE, 16):
            floor.box(x, y, 16, 16, base)
            along = (x + y) // 16 % 2 == 0
            for strip in range(4):
                tone = light if chance("parquet", x, y, strip) < 0.3 else base
                if along:
                    floor.box(x, y + strip * 4, 16, 4, tone)
                else:
                    floor.box(x + strip * 4, y, 4, 16, tone)
            floor.row(x, y + 15, 16, seam)
            floor.column(x + 15, y, 16, seam)
    return floor


def _carpet(base: str, light: str, dark: str) -> Canvas:
    floor = Canvas(SIZE, SIZE)
    floor.box(0, 0, SIZE, SIZE, base)
    for y in range(0, SIZE, 8):
        for x in range(0, SIZE, 16):
            middle = x + 4 + (8 if y // 8 % 2 else 0)
            floor.dot(middle % SIZE, y + 3, light)
            floor.dot((middle + 1) % SIZE, y + 4, dark)
    return floor


def _flags(one: str, other: str, lit: str, seam: str) -> Canvas:
    """Flagstones of 16 × 16 and 32 × 16 px, for halls."""
    floor = Canvas(SIZE, SIZE)
    for row in range(4):
        x = -16 * (row % 2)
        number = 0
        while x < SIZE:
            width = 32 if chance("flag", row, number) < 0.5 else 16
            tone = one if chance("flag tone", row, number) < 0.7 else other
            floor.box(x, row * 16, width, 16, tone)
            floor.row(x, row * 16, width - 1, lit)
            floor.row(x, row * 16 + 15, width, seam)
            floor.column(x + width - 1, row * 16, 16, seam)
            x += width
            number += 1
    return floor


_MAKERS: dict[str, Callable[[], Canvas]] = {
    "grass": lambda: _strewn("gr2", _blades("gr1", "gr3"), "grass", 34),
    "meadow": lambda: _strewn("gr3", _blades("gr2", "gr4"), "meadow", 34),
    "path": lambda: _strewn("ea3", _crumbs("ea2", "ea4"), "path", 30),
    "soil": lambda: _strewn("ea1", _crumbs("ea0", "ea2"), "soil", 30),
    "cobble": lambda: _cobble(
        "cobble", 10, 7, ("st3", "st3", "st2", "st3", "st3", "st2", "st3", "pl2"), "st2"
    ),
    "plank": lambda: _planks("plank", "ea4", "wo5", "ea2", "ea3"),
    "dark plank": lambda: _planks("dark", "wo4", "wo4", "wo3", "wo3"),
    "grey plank": lambda: _planks("grey", "pl2", "pl3", "pl1", "pl1"),
    "red plank": lambda: _planks("red", "wo3", "wo3", "wo2", "wo2"),
    "bath": lambda: _check("wa4", "me3", "wa3"),
    "kitchen": lambda: _check("pl4", "ea4", "pl2"),
    "rose tile": lambda: _check("pl4", "sk0", "pl2"),
    "mint tile": lambda: _check("pl4", "wa4", "st3"),
    "cafe tile": lambda: _check("pl4", "br3", "sk1"),
    "store tile": lambda: _check("st4", "pl3", "pl2", 16),
    "flags": lambda: _flags("st3", "st4", "st4", "st2"),
    "parquet": lambda: _parquet("ea4", "wo5", "ea3"),
    "blue carpet": lambda: _carpet("bl2", "wa4", "bl1"),
    "red carpet": lambda: _carpet("re1", "re2", "re0"),
    "green carpet": lambda: _carpet("gr1", "gr3", "gr0"),
}


@cache
def texture(name: str) -> Canvas:
    """The wrapping texture of a ground or floor, 64 × 64 px."""
    return _MAKERS[name]()
