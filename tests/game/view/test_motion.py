"""People walk from tile to tile, never jump, and keep up with the town."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.view.motion import LONGEST_LAG, Motion, Walker

FRAME = 1 / 60


def walk(walker: Walker, seconds: float, pace: float) -> list[tuple[float, float]]:
    places = []
    for _ in range(round(seconds / FRAME)):
        walker.advance(FRAME, pace)
        places.append((walker.x, walker.y))
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
    assert (walker.x, walker.y) == (2, 1)


@given(st.lists(st.sampled_from(((1, 0), (-1, 0), (0, 1), (0, -1))), max_size=40))
def test_nobody_jumps(turns: list[tuple[int, int]]) -> None:
    walker, x, y = Walker(50, 50), 50, 50
    for right, down in turns:
        x, y = x + right, y + down
        walker.go((x, y))
    before = (walker.x, walker.y)
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
    assert walker.x > 10


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
    assert walker.cell == 1


def test_opening_a_town_puts_everyone_in_place_at_once() -> None:
    motion = Motion()
    motion.place([("Klaus", (3, 4))])
    motion.go([("Klaus", (3, 5))])
    motion.place([("Klaus", (80, 9))])
    assert (motion.walkers["Klaus"].x, motion.walkers["Klaus"].y) == (80, 9)
