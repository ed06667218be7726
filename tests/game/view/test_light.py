"""The light field changes only where a light does."""

from pathlib import Path

import numpy as np
import pygame
import pytest

from game.view.hours import STEPS, mood
from game.view.light import LightField
from game.view.map_reader import read_map
from game.view.town_map import TownMap
from tests.game.view import tiny

NIGHT = mood(23.0)
WHOLE = pygame.Rect(0, 0, 128, 96)
GREYS = [(level, level, level) for level in range(STEPS)]


def levels(field: LightField, points: list[tuple[int, int]]) -> list[float]:
    """The light at some points, after it was looked at."""
    field.painted(WHOLE, GREYS)
    xs, ys = zip(*points, strict=True)
    return list(field.levels_at(np.array(xs, np.float64), np.array(ys)))


@pytest.fixture
def town(window: pygame.Surface, tmp_path: Path) -> TownMap:
    return read_map(tiny.write_map(tmp_path))


def test_light_falls_off_from_the_lamp(town: TownMap) -> None:
    field = LightField(town)
    field.update(23.0, NIGHT, frozenset())
    found = levels(field, [(104 - far, 78) for far in (0, 8, 14, 30)])
    assert found == sorted(found, reverse=True)
    assert found[0] == pytest.approx(0.8, abs=0.05)
    assert found[-1] == 0


def test_the_same_lights_change_nothing(town: TownMap) -> None:
    field = LightField(town)
    assert field.update(23.0, NIGHT, frozenset())
    assert field.update(23.1, NIGHT, frozenset()) == []


def test_a_room_that_is_lit_changes_only_itself(town: TownMap) -> None:
    field = LightField(town)
    field.update(23.0, NIGHT, frozenset())
    areas = field.update(23.0, NIGHT, frozenset((town.rooms.at((2, 2)),)))
    assert pygame.Rect(40, 40, 8, 8).collidelist(areas) >= 0
    assert all(area.left >= 32 and area.right <= 80 for area in areas)


def test_putting_all_out_leaves_no_light_behind(town: TownMap) -> None:
    field = LightField(town)
    field.update(23.0, NIGHT, frozenset((town.rooms.at((2, 2)),)))
    assert min(levels(field, [(40, 40), (104, 78)])) > 0
    field.update(12.0, mood(12.0), frozenset())
    assert levels(field, [(40, 40), (104, 78)]) == [0, 0]
