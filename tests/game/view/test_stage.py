"""The picture: what lies over what, what moves, what is lit."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.view.camera import Camera
from game.view.figures import Figure, Figures
from game.view.map_reader import read_map
from game.view.sprites import Sprites
from game.view.stage import Stage
from tests.game.view import tiny

SIZE = (1280, 720)
PERSON = (12, 34, 56)


@pytest.fixture
def stage(window: pygame.Surface, tmp_path: Path) -> Stage:
    characters = tmp_path / "characters"
    characters.mkdir()
    for name, colour in (("klaus", (*PERSON, 255)), ("shadow", (0, 0, 0, 0))):
        sheet = pygame.Surface((48, 168), pygame.SRCALPHA)
        sheet.fill(colour)
        pygame.image.save(sheet, characters / f"{name}.png")
    return Stage(read_map(tiny.write_map(tmp_path)), Sprites(tmp_path))


def camera(zoom: float = 2.0, x: float = 64, y: float = 48) -> Camera:
    return Camera((128, 96), SIZE, x, y, zoom, zoom)


def person(x: float, y: float, line: int) -> Figure:
    return Figure("Klaus", "klaus", x, y, line, "down-1", False)


def drawn(
    stage: Stage,
    seen: Camera,
    figures: tuple[Figure, ...] = (),
    milliseconds: int = 0,
) -> pygame.Surface:
    picture = pygame.Surface(SIZE).convert()
    stage.draw(picture, seen, Figures.of(figures), milliseconds)
    return picture


def at(picture: pygame.Surface, seen: Camera, x: float, y: float) -> tuple[int, ...]:
    return tuple(picture.get_at(seen.to_screen(x, y)))[:3]


@pytest.mark.parametrize("zoom", [1.0, 2.0, 2.5, 3.0, 6.0])
def test_every_resting_zoom_shows_the_same_town(stage: Stage, zoom: float) -> None:
    seen = camera(zoom)
    picture = drawn(stage, seen)
    assert at(picture, seen, 10, 10) == tiny.GRASS
    assert at(picture, seen, 60, 40) == tiny.FLOOR
    assert at(picture, seen, 104, 60) == tiny.LAMP
    assert at(picture, seen, 8, 88) == tiny.ROOF


def test_who_stands_behind_a_thing_is_covered_by_it(stage: Stage) -> None:
    seen = camera()
    behind, before = person(96, 54, 70), person(96, 54, 90)
    assert at(drawn(stage, seen, (behind,)), seen, 104, 70) == tiny.LAMP
    assert at(drawn(stage, seen, (before,)), seen, 104, 70) == PERSON


def test_who_walks_about_a_thing_is_covered_only_while_behind_it(stage: Stage) -> None:
    seen = camera()
    kept = Figures.of((person(96, 54, 70),))
    picture = pygame.Surface(SIZE).convert()
    seen_at = []
    for y, line in ((54, 70), (54, 70), (54, 90), (54, 70), (20, 36), (54, 70)):
        kept = replace(kept, y=np.array([float(y)]), lines=np.array([line]))
        stage.draw(picture, seen, kept, 0)
        seen_at.append(at(picture, seen, 104, 70))
    assert seen_at == [tiny.LAMP, tiny.LAMP, PERSON, *[tiny.LAMP] * 3]


def test_the_foreground_covers_everybody(stage: Stage) -> None:
    seen = camera()
    picture = drawn(stage, seen, (person(0, 70, 94),))
    assert at(picture, seen, 8, 88) == tiny.ROOF
    assert at(picture, seen, 8, 74) == PERSON


def test_water_moves(stage: Stage) -> None:
    seen = camera()
    assert at(drawn(stage, seen, (), 0), seen, 120, 8) == tiny.WATER
    assert at(drawn(stage, seen, (), 200), seen, 120, 8) == tiny.RIPPLE
    assert at(drawn(stage, seen, (), 400), seen, 120, 8) == tiny.WATER


def test_an_object_shows_the_state_it_is_in(stage: Stage) -> None:
    seen = camera()
    stage.things.show("the Hamlet:house:kitchen:bed", "occupied")
    assert at(drawn(stage, seen), seen, 40, 50) == tiny.LIT
    stage.things.show("the Hamlet:house:kitchen:bed", "idle")
    assert at(drawn(stage, seen), seen, 40, 50) == tiny.BED


def test_while_the_zoom_changes_everything_stays_in_its_place(stage: Stage) -> None:
    seen = camera(2.0)
    drawn(stage, seen)
    seen.set_zoom(3.0, (640, 360))
    seen.update(1 / 60)
    assert not seen.resting
    picture = drawn(stage, seen)
    assert at(picture, seen, 60, 40) == tiny.FLOOR
    assert at(picture, seen, 104, 60) == tiny.LAMP
    assert at(picture, seen, 8, 88) == tiny.ROOF


def test_at_night_the_lawn_is_dark_and_the_lamp_shines(stage: Stage) -> None:
    seen = camera()
    stage.set_hour(23.0, frozenset())
    picture = drawn(stage, seen)
    lawn, pool = at(picture, seen, 10, 75), at(picture, seen, 110, 79)
    assert sum(lawn) < sum(tiny.GRASS) * 0.7
    assert sum(pool) > sum(lawn) * 1.15
    assert at(picture, seen, 104, 60) == tiny.LIT


def test_by_day_no_lamp_burns(stage: Stage) -> None:
    seen = camera()
    stage.set_hour(12.0, frozenset())
    assert at(drawn(stage, seen), seen, 104, 60) == tiny.LAMP


def test_a_room_is_lit_only_while_somebody_is_awake_in_it(stage: Stage) -> None:
    seen = camera()
    kitchen = stage.map.rooms.at((2, 2))
    stage.set_hour(23.0, frozenset((kitchen,)))
    lit = at(drawn(stage, seen), seen, 70, 40)
    stage.set_hour(23.0, frozenset())
    dark = at(drawn(stage, seen), seen, 70, 40)
    assert lit[0] > dark[0] + 40


def test_a_yard_has_no_ceiling_lamp(stage: Stage) -> None:
    seen = camera()
    yard = stage.map.rooms.at((0, 4))
    stage.set_hour(23.0, frozenset((yard,)))
    with_people = at(drawn(stage, seen), seen, 10, 75)
    stage.set_hour(23.0, frozenset())
    assert with_people == at(drawn(stage, seen), seen, 10, 75)
