from hypothesis import given
from hypothesis import strategies as st

from engine.world.grid import Grid, Tile
from tests.drawing import draw

sizes = st.integers(1, 12)


def test_nothing_outside_the_map_is_walkable() -> None:
    grid = Grid(3, 2)
    assert grid.is_walkable((0, 0))
    assert grid.is_walkable((2, 1))
    for outside in ((-1, 0), (0, -1), (3, 0), (0, 2), (99, 99)):
        assert not grid.is_walkable(outside)
        assert not grid.contains(outside)


def test_a_blocked_tile_is_not_walkable() -> None:
    grid = Grid(3, 3, [(1, 1)])
    assert not grid.is_walkable((1, 1))
    assert set(grid.neighbours((1, 0))) == {(0, 0), (2, 0)}


def test_neighbours_come_north_east_south_west() -> None:
    assert list(Grid(3, 3).neighbours((1, 1))) == [(1, 0), (2, 1), (1, 2), (0, 1)]


@given(sizes, sizes, st.data())
def test_tiles_and_their_numbers_translate_both_ways(
    width: int, height: int, data: st.DataObject
) -> None:
    grid = Grid(width, height)
    tile: Tile = (
        data.draw(st.integers(0, width - 1)),
        data.draw(st.integers(0, height - 1)),
    )
    assert grid.tile(grid.cell(tile)) == tile
    assert grid.free[grid.cell(tile)] == 1


def test_regions_are_parted_by_walls_and_not_joined_round_the_edge() -> None:
    drawn = draw("""
        a#b
        ###
        c#d
    """)
    regions = drawn.world.grid.regions()
    grid = drawn.world.grid
    assert [regions[grid.cell(drawn.tile(mark))] for mark in "abcd"] == [0, 1, 2, 3]
    assert regions[grid.cell((1, 1))] == -1
