"""A map is read for drawing as Tiled has it."""

from pathlib import Path

import pygame
import pytest

from engine.errors import MapError
from game.view.map_reader import read_map
from game.view.town_map import TownMap
from tests.game.view import tiny


@pytest.fixture
def town(window: pygame.Surface, tmp_path: Path) -> TownMap:
    return read_map(tiny.write_map(tmp_path))


def colour(surface: pygame.Surface, x: int, y: int) -> tuple[int, ...]:
    return tuple(surface.get_at((x, y)))[:3]


def test_the_layers_below_the_things_become_one_ground(town: TownMap) -> None:
    assert town.ground.get_size() == (128, 96)
    assert colour(town.ground, 5, 5) == tiny.GRASS
    assert colour(town.ground, 40, 40) == tiny.FLOOR


def test_layers_of_meaning_are_not_drawn(town: TownMap) -> None:
    assert colour(town.ground, 20, 2) == tiny.GRASS
    assert town.walls[0].all()
    assert not town.walls[1:].any()


def test_the_foreground_is_cut_down_to_what_is_in_it(town: TownMap) -> None:
    (piece,) = town.foreground
    assert (piece.x, piece.y) == (0, 80)
    assert piece.surface.get_size() == (16, 16)


def test_things_stand_where_tiled_shows_them(town: TownMap) -> None:
    bed, lamp = town.things
    assert (bed.x, bed.y, bed.line) == (32, 36, 58)
    assert (lamp.x, lamp.y, lamp.line) == (100, 48, 78)
    assert bed.address == "the Hamlet:house:kitchen:bed"


def test_a_thing_has_a_tile_for_each_of_its_states(town: TownMap) -> None:
    bed, _ = town.things
    assert town.tile_of(bed, "occupied") == town.looks["bed", "plain", "occupied"]
    assert town.tile_of(bed, "on fire") == bed.tile


def test_moving_tiles_have_the_whole_ground_in_every_frame(town: TownMap) -> None:
    (water,) = town.moving
    assert (water.x, water.y) == (112, 0)
    assert [colour(frame, 8, 8) for frame in water.frames] == [tiny.WATER, tiny.RIPPLE]
    assert [water.frame(moment) for moment in (0, 199, 200, 399, 400)] == [
        0,
        0,
        1,
        1,
        0,
    ]


def test_rooms_are_known_by_tile_and_a_yard_is_not_indoors(town: TownMap) -> None:
    kitchen, yard = town.rooms.at((2, 2)), town.rooms.at((0, 4))
    assert town.rooms.names[kitchen] == ("house", "kitchen")
    assert town.rooms.names[yard] == ("park", "yard")
    assert town.rooms.at((0, 0)) == -1
    assert town.rooms.indoors == {kitchen}


def test_lights_know_their_hours(town: TownMap) -> None:
    (light,) = town.lights
    assert (light.kind, light.hours, light.room) == ("lamp", (19.0, 7.0), None)


def test_a_missing_map_is_told_in_a_sentence(
    window: pygame.Surface, tmp_path: Path
) -> None:
    with pytest.raises(MapError, match=r"nowhere\.tmx"):
        read_map(tmp_path / "nowhere.tmx")


def test_a_missing_picture_is_told_in_a_sentence(
    window: pygame.Surface, tmp_path: Path
) -> None:
    path = tiny.write_map(tmp_path)
    (tmp_path / "bed.png").unlink()
    with pytest.raises(MapError, match=r"bed\.png"):
        read_map(path)
