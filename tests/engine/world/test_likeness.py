"""Rooms of a map of one's own are like places of Smallville by what stands in them."""

from pathlib import Path

import pytest

from engine.roots import assets_root
from engine.world.beds import bedrooms
from engine.world.likeness import likeness, public_sectors
from engine.world.tmx import load_world
from engine.world.world import World
from tests.own_map import Drawing, hamlet


@pytest.fixture
def westmere(tmp_path: Path) -> World:
    return load_world(hamlet().save(tmp_path / "own.tmx"))


def test_a_room_is_like_the_place_that_has_the_same_things(westmere: World) -> None:
    assert dict(likeness(westmere)) == {
        "Tea Garden:tea room": "Hobbs Cafe:cafe",
        "Reading House:reading room": "Oak Hill College:library",
        "Duck Green:green": "Johnson Park:park",
    }


def test_on_smallvilles_own_map_nothing_stands_in_for_anything() -> None:
    smallville = load_world(assets_root() / "maps" / "smallville.tmx")
    assert not likeness(smallville)


def test_any_open_public_place_is_a_park(tmp_path: Path) -> None:
    drawing = Drawing(20, 12)
    drawing.land("Market", "market square", (2, 2, 10, 6))
    world = load_world(drawing.save(tmp_path / "own.tmx"))
    assert dict(likeness(world)) == {"Market:market square": "Johnson Park:park"}


def test_a_bookshelf_in_a_house_with_a_bed_makes_no_library(tmp_path: Path) -> None:
    drawing = Drawing(30, 12)
    drawing.house("Farm", 2, 2, {"study": ("bookshelf",), "bedroom": ("bed",)})
    world = load_world(drawing.save(tmp_path / "own.tmx"))
    assert not likeness(world)
    assert public_sectors(world.rooms()) == ()


def test_two_beds_in_a_room_are_two_beds(tmp_path: Path) -> None:
    drawing = Drawing(30, 12)
    drawing.house("Farm", 2, 2, {"bedroom": ("bed", "bed"), "loft": ("bed",)})
    world = load_world(drawing.save(tmp_path / "own.tmx"))
    assert [room.name for room in bedrooms(world)] == ["bedroom", "bedroom", "loft"]
