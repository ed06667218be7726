from hypothesis import given
from hypothesis import strategies as st

from engine.world.grid import Grid, Tile
from engine.world.paths import FlowField, Paths
from tests.drawing import draw


def distances(grid: Grid, goals: list[Tile], taken: set[Tile]) -> dict[Tile, int]:
    """Steps to the nearest goal by the plainest search there is."""
    found = {goal: 0 for goal in goals if grid.is_walkable(goal) and goal not in taken}
    waiting = list(found)
    for tile in waiting:
        for near in grid.neighbours(tile):
            if near not in found and near not in taken:
                found[near] = found[tile] + 1
                waiting.append(near)
    return found


@st.composite
def mazes(draw: st.DrawFn) -> tuple[Grid, list[Tile], set[Tile]]:
    width, height = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    tiles = [(x, y) for y in range(height) for x in range(width)]
    some = st.sets(st.sampled_from(tiles), max_size=len(tiles))
    goals = st.lists(st.sampled_from(tiles), min_size=1, max_size=4)
    few = st.sets(st.sampled_from(tiles), max_size=3)
    return Grid(width, height, draw(some), draw(some)), draw(goals), draw(few)


@given(mazes())
def test_a_field_knows_the_true_distance_from_everywhere(
    maze: tuple[Grid, list[Tile], set[Tile]],
) -> None:
    grid, goals, taken = maze
    field = FlowField(grid, goals, taken)
    true = distances(grid, goals, taken)
    for y in range(grid.height):
        for x in range(grid.width):
            assert field.distance((x, y)) == true.get((x, y))
            assert field.reaches((x, y)) == ((x, y) in true)


@given(mazes(), st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8))))
def test_a_field_knows_the_same_whatever_it_was_asked_before(
    maze: tuple[Grid, list[Tile], set[Tile]], asked: list[Tile]
) -> None:
    grid, goals, taken = maze
    true, field = distances(grid, goals, taken), FlowField(grid, goals, taken)
    for tile in filter(grid.contains, asked):
        assert field.distance(tile) == true.get(tile)
        following = field.next(tile)
        if following is not None:
            assert true[following] == true[tile] - 1


@given(mazes())
def test_every_path_is_walkable_and_as_short_as_can_be(
    maze: tuple[Grid, list[Tile], set[Tile]],
) -> None:
    grid, goals, taken = maze
    field = FlowField(grid, goals, taken)
    for start, steps in distances(grid, goals, taken).items():
        path = field.path(start)
        assert len(path) == steps
        here = start
        for tile in path:
            assert field.next(here) == tile
            assert tile in list(grid.neighbours(here))
            assert tile not in taken
            here = tile
        assert here in goals
        assert field.next(here) is None


@given(mazes())
def test_a_detour_avoids_the_taken_tiles_and_ends_nearer(
    maze: tuple[Grid, list[Tile], set[Tile]],
) -> None:
    grid, goals, taken = maze
    field = FlowField(grid, goals)
    for start, steps in distances(grid, goals, set()).items():
        detour = field.detour(start, taken)
        here = start
        for tile in detour:
            assert tile in list(grid.neighbours(here))
            assert tile not in taken
            here = tile
        if detour:
            end = field.distance(here)
            assert end is not None
            assert end < steps


def test_of_equal_ways_north_comes_first_then_east_south_west() -> None:
    drawn = draw("""
        1.2
        .a.
        3.4
    """)
    to = Paths(drawn.world.grid).to
    here = drawn.tile("a")
    assert to((drawn.tile("1"),)).next(here) == (1, 0)
    assert to((drawn.tile("2"),)).next(here) == (1, 0)
    assert to((drawn.tile("4"),)).next(here) == (2, 1)
    assert to((drawn.tile("3"),)).next(here) == (1, 2)


def test_of_equal_ways_the_one_by_the_path_is_taken() -> None:
    grid = Grid(5, 3, paths=[(1, 1), (2, 1), (3, 1), (3, 2)])
    path = FlowField(grid, [(4, 0)]).path((0, 2))
    assert path == ((0, 1), (1, 1), (2, 1), (3, 1), (3, 0), (4, 0))


def test_the_nearest_of_several_goals_is_taken() -> None:
    drawn = draw("1...a.1")
    field = FlowField(drawn.world.grid, drawn.tiles("1"))
    assert field.path(drawn.tile("a")) == ((5, 0), (6, 0))


def test_there_is_no_way_through_a_wall_and_none_to_it() -> None:
    drawn = draw("a.#.1")
    grid = drawn.world.grid
    blocked_off = FlowField(grid, drawn.tiles("1"))
    assert not blocked_off.reaches(drawn.tile("a"))
    assert blocked_off.distance(drawn.tile("a")) is None
    assert blocked_off.next(drawn.tile("a")) is None
    assert blocked_off.path(drawn.tile("a")) == ()
    in_the_wall = FlowField(grid, drawn.tiles("#"))
    assert not in_the_wall.reaches(drawn.tile("a"))


def test_goals_outside_the_map_are_no_goals() -> None:
    field = FlowField(Grid(3, 1), [(-1, 0), (7, 7)])
    assert not field.reaches((1, 0))


def test_a_detour_leads_round_somebody_in_the_way_and_back_to_it() -> None:
    drawn = draw("""
        #######
        #..b..#
        #a.x.1#
        #######
    """)
    field = FlowField(drawn.world.grid, drawn.tiles("1"))
    before = (drawn.tile("x")[0] - 1, drawn.tile("x")[1])
    assert field.next(before) == drawn.tile("x")
    detour = field.detour(before, {drawn.tile("x")})
    assert detour == ((2, 1), (3, 1), (4, 1))


def test_there_is_no_detour_out_of_a_blocked_corridor() -> None:
    drawn = draw("a.x..1")
    field = FlowField(drawn.world.grid, drawn.tiles("1"))
    assert field.detour((1, 0), {drawn.tile("x")}) == ()
    assert field.detour(drawn.tile("1"), {drawn.tile("x")}) == ()


def test_fields_are_kept_until_others_were_used_more_lately() -> None:
    paths = Paths(Grid(4, 1), kept=2)
    first = paths.to(((0, 0),))
    second = paths.to(((1, 0),))
    assert paths.to(((0, 0),)) is first
    paths.to(((2, 0),))
    assert paths.to(((0, 0),)) is first
    assert paths.to(((1, 0),)) is not second


def test_a_field_round_blocked_tiles_is_another_field() -> None:
    drawn = draw("a..1\n....")
    paths = Paths(drawn.world.grid)
    plain = paths.to(drawn.tiles("1"))
    round_about = paths.to(drawn.tiles("1"), frozenset({(1, 0), (2, 0)}))
    assert plain.distance(drawn.tile("a")) == 3
    assert round_about.distance(drawn.tile("a")) == 5


def test_a_map_of_more_than_65534_cells_has_paths_too() -> None:
    grid = Grid(300, 300)
    field = FlowField(grid, [(0, 0)])
    assert field.distance((299, 299)) == 598
