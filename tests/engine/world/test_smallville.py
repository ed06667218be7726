"""The map we ship, read as the simulation reads it."""

from pathlib import Path

import pytest

from engine.world.check import check_map
from engine.world.paths import Paths
from engine.world.tmx import load_world
from engine.world.world import World

MAP = Path(__file__).parents[3] / "assets" / "maps" / "smallville.tmx"


@pytest.fixture(scope="module")
def world() -> World:
    return load_world(MAP)


def test_the_map_has_no_problems() -> None:
    assert check_map(MAP) == []


def test_the_town_has_all_its_places(world: World) -> None:
    assert (world.name, world.grid.width, world.grid.height) == ("the Ville", 140, 100)
    assert (len(world.sectors), len(world.arenas)) == (19, 63)
    assert len(world.objects) == 222
    assert len({thing.kind for thing in world.objects}) == 46
    assert len(world.tiles_of(world.name)) == 4158


def test_one_can_walk_from_every_bed_to_every_object(world: World) -> None:
    beds = [thing for thing in world.objects if thing.kind == "bed"]
    starts = [tile for bed in beds for tile in world.tiles_of(bed.address)]
    assert len(starts) > 25
    paths = Paths(world.grid)
    for thing in world.objects:
        field = paths.to(world.tiles_of(thing.address))
        assert all(field.reaches(start) for start in starts)
