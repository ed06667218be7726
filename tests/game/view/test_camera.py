"""The camera keeps what one points at, rests on eighths and stays over the town."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.view.camera import RESTS, Camera

WORLD = (2240, 1600)
WINDOW = (1280, 720)


def camera(zoom: float = 2.0, gliding: bool = False) -> Camera:
    return Camera(WORLD, WINDOW, 1120, 800, zoom, zoom, gliding)


def test_every_resting_zoom_makes_tiles_and_chunks_whole() -> None:
    assert all((16 * rest).is_integer() and (256 * rest).is_integer() for rest in RESTS)


@given(st.sampled_from((-2, -1, 1, 2, 3)), st.integers(300, 900), st.integers(200, 500))
def test_zooming_keeps_the_point_under_the_pointer(steps: int, x: int, y: int) -> None:
    seen = camera()
    before = seen.to_world(x, y)
    seen.step_zoom(steps, (x, y))
    after = seen.to_world(x, y)
    assert after == pytest.approx(before, abs=1.0)


def test_zoom_glides_and_comes_to_rest() -> None:
    seen = camera(gliding=True)
    seen.step_zoom(1, (100, 100))
    zooms = []
    for _ in range(120):
        seen.update(1 / 60)
        zooms.append(seen.zoom)
    assert zooms == sorted(zooms)
    assert 2.0 < zooms[0] < 2.5
    assert seen.resting
    assert seen.zoom == 2.5


def test_the_town_fits_into_the_window() -> None:
    seen = camera()
    seen.fit(at_once=True)
    left, top, right, bottom = seen.seen()
    assert left <= 0
    assert top <= 0
    assert right >= WORLD[0]
    assert bottom >= WORLD[1]


def test_screen_and_world_are_each_other_s_inverse() -> None:
    seen = camera(3.0)
    seen.move(37, -11)
    x, y = seen.to_screen(1100, 790)
    assert seen.to_world(x, y) == pytest.approx((1100, 790), abs=0.4)


@given(st.lists(st.tuples(st.integers(-3000, 3000), st.integers(-3000, 3000))))
def test_the_town_never_leaves_the_window(moves: list[tuple[int, int]]) -> None:
    seen = camera()
    for right, down in moves:
        seen.move(right, down)
        assert 0 <= seen.x <= WORLD[0]
        assert 0 <= seen.y <= WORLD[1]


def test_looking_at_a_place_glides_there() -> None:
    seen = camera(gliding=True)
    seen.look_at(600, 600)
    seen.update(1 / 60)
    assert 600 < seen.x < 1120
    for _ in range(300):
        seen.update(1 / 60)
    assert (seen.x, seen.y) == (600, 600)


def test_reduced_motion_does_not_glide() -> None:
    seen = camera()
    seen.look_at(600, 600)
    seen.step_zoom(1)
    assert (seen.x, seen.y, seen.zoom) == (600, 600, 2.5)
