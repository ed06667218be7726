"""People walk from tile to tile, never jump, and keep up with the town."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.view.motion import FACINGS, LONGEST_LAG, STANDING, Motion, Tile

FRAME = 1 / 60


class Walker:
    """One person of a town in which somebody else walks about as well."""

    def __init__(self, x: int, y: int) -> None:
        self._motion = Motion()
        self._motion.place((("Maria", (7, 7)), ("Klaus", (x, y))))
        self._maria = 7

    def go(self, tile: Tile) -> None:
        self._maria += 1
        self._motion.go((("Maria", (self._maria, 7)), ("Klaus", tile)))

    def advance(self, seconds: float, pace: float) -> None:
        self._motion.advance(seconds, pace)

    def _told(self, column: str) -> float:
        return float(self._motion.walkers[column][1])

    @property
    def place(self) -> tuple[float, float]:
        return self._told("x"), self._told("y")

    @property
    def facing(self) -> str:
        return FACINGS[int(self._told("facing"))]

    @property
    def walking(self) -> bool:
        return bool(self._told("walking"))

    @property
    def cell(self) -> int:
        return int(self._told("cell"))


def walk(walker: Walker, seconds: float, pace: float) -> list[tuple[float, float]]:
    places = []
    for _ in range(round(seconds / FRAME)):
        walker.advance(FRAME, pace)
        places.append(walker.place)
    return places


def test_a_step_takes_as_long_as_a_step_of_the_town() -> None:
    walker = Walker(0, 0)
    walker.go((1, 0))
    places = walk(walker, 0.25, pace=4)
    assert places[6][0] == pytest.approx(7 / 15, abs=0.03)
    assert places[-1] == pytest.approx((1, 0))


def test_the_way_is_walked_corner_by_corner() -> None:
    walker = Walker(0, 0)
    for tile in ((1, 0), (2, 0), (2, 1)):
        walker.go(tile)
    for x, y in walk(walker, 1.0, pace=4):
        assert y == 0 or x == 2
    assert walker.place == (2, 1)


@given(st.lists(st.sampled_from(((1, 0), (-1, 0), (0, 1), (0, -1))), max_size=40))
def test_nobody_jumps(turns: list[tuple[int, int]]) -> None:
    walker, x, y = Walker(50, 50), 50, 50
    for right, down in turns:
        x, y = x + right, y + down
        walker.go((x, y))
    before = walker.place
    for place in walk(walker, 3.0, pace=4):
        far = math.dist(before, place)
        assert far <= max(4 * 1.6 * len(turns), len(turns) / LONGEST_LAG) * FRAME + 1e-6
        before = place
    assert before == (x, y)


def test_who_lags_behind_catches_up() -> None:
    walker = Walker(0, 0)
    for x in range(1, 13):
        walker.go((x, 0))
    walk(walker, LONGEST_LAG * 3, pace=4)
    assert walker.place[0] > 10


def test_legs_go_apart_together_apart_together() -> None:
    walker = Walker(0, 0)
    cells: list[int] = []
    for x in range(1, 5):
        walker.go((x, 0))
        for _ in range(15):
            walker.advance(FRAME, 4)
            cells.append(walker.cell)
    changes = [cells[0]] + [b for a, b in pairwise(cells) if a != b]
    assert changes[:6] == [0, 1, 2, 1, 0, 1]


def test_one_looks_where_one_goes() -> None:
    walker = Walker(5, 5)
    for tile, facing in (
        ((6, 5), "right"),
        ((6, 6), "down"),
        ((5, 6), "left"),
        ((5, 5), "up"),
    ):
        walker.go(tile)
        walk(walker, 0.3, 4)
        assert walker.facing == facing


def test_who_stands_has_both_feet_together() -> None:
    walker = Walker(0, 0)
    walker.go((1, 0))
    walk(walker, 1.0, 4)
    assert not walker.walking
    assert walker.cell == STANDING


def at(motion: Motion) -> dict[str, tuple[float, float]]:
    rows = zip(motion.names, motion.walkers["x"], motion.walkers["y"], strict=True)
    return {name: (float(x), float(y)) for name, x, y in rows}


def test_opening_a_town_puts_everyone_in_place_at_once() -> None:
    motion = Motion()
    motion.place([("Klaus", (3, 4))])
    motion.go([("Klaus", (3, 5))])
    motion.place([("Klaus", (80, 9))])
    motion.advance(FRAME, 4)
    assert at(motion) == {"Klaus": (80, 9)}


def test_who_comes_and_goes_disturbs_nobody_on_their_way() -> None:
    motion = Motion()
    motion.place([("Klaus", (0, 0)), ("Maria", (5, 5))])
    motion.go([("Maria", (6, 5))])
    motion.enter("Wren", (9, 9))
    motion.go([("Wren", (9, 8))])
    motion.leave("Klaus")
    for _ in range(60):
        motion.advance(FRAME, 4)
    assert at(motion) == {"Maria": (6, 5), "Wren": (9, 8)}
    motion.leave("nobody")
    assert motion.names == ["Maria", "Wren"]
