"""How the town is drawn: what follows from its plan by rule."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from art.land.blob import Neighbours, all_neighbours, neighbourhood, tile_mask
from art.land.edges import ground_tile
from art.land.textures import texture
from art.town.compose import draw
from art.town.furnish import UnreadableEntry, furniture, read_entry
from art.town.geometry import geometry
from art.town.landscape import landscape
from art.town.outdoors import border_styles
from art.town.plan import plan
from art.town.ways import walked
from art.town.woods import woods

ASSETS = Path(__file__).resolve().parents[2] / "assets"
MAP = "smallville.tmx"


def test_a_ground_has_forty_seven_different_edges() -> None:
    assert len(all_neighbours()) == 47


def test_edge_tiles_fit_each_other_in_every_variant() -> None:
    """Along a straight edge the border between two tiles lies three pixels deep."""
    edge = Neighbours(False, False, True, True, True, True, True, False)
    for variant in range(6):
        mask = tile_mask(edge, variant)
        assert [int(mask[:, x].argmax()) for x in (0, 15)] == [3, 3]


def test_a_whole_tile_is_all_ground() -> None:
    assert tile_mask(Neighbours(*[True] * 8), 0).all()
    assert neighbourhood(Neighbours(*[True] * 8), 0).all()


def test_the_same_tile_is_drawn_alike_each_time() -> None:
    around = Neighbours(*[True, False] * 4).plain()
    first = ground_tile("path", around, (1, 2), 0)
    ground_tile.cache_clear()
    assert ground_tile("path", around, (1, 2), 0) == first


@pytest.mark.parametrize("name", ["grass", "meadow", "path"])
def test_nine_tenths_of_a_ground_are_one_tone(name: str) -> None:
    pixels = texture(name).pixels.reshape(-1, 4)
    counts = np.unique(pixels, axis=0, return_counts=True)[1]
    assert counts.max() > 0.9 * counts.sum()


def test_walls_close_round_every_room() -> None:
    """Whoever stands in a room sees a wall, a door or another room on each side."""
    facts, rooms = geometry(), plan()
    open_sides = [
        (int(x), int(y))
        for y, x in np.argwhere(rooms.rooms != "")
        for across, down in ((0, -1), (1, 0), (0, 1), (-1, 0))
        if not rooms.wall(x + across, y + down)
        and not rooms.room(x + across, y + down)
        and facts.blocked[y + down, x + across]
    ]
    assert open_sides == []


@pytest.mark.slow
def test_walls_stand_only_where_nobody_can_walk() -> None:
    assert not (plan().walls & walked()).any()


@pytest.mark.slow
def test_no_tree_of_the_woods_stands_in_anybodys_way() -> None:
    facts, rooms = geometry(), plan()
    used = walked()
    trees = woods(facts, rooms, landscape(facts), border_styles(facts, rooms))
    middles = [(each.x + each.thing.canvas.width // 2, each.foot - 2) for each in trees]
    assert len(middles) > 300
    assert not [(x, y) for x, y in middles if used[y // 16, x // 16]]


def test_every_blocked_tile_of_a_room_is_covered_by_a_thing() -> None:
    facts, rooms = geometry(), plan()
    bare = facts.blocked & (rooms.rooms != "")
    for each in furniture(facts):
        canvas = each.thing.canvas
        rows = slice(max(0, (each.y + 4) // 16), (each.y + canvas.height + 11) // 16)
        columns = slice((each.x + 4) // 16, (each.x + canvas.width + 11) // 16)
        bare[rows, columns] = False
    assert [(int(x), int(y)) for y, x in np.argwhere(bare)] == []


def test_an_unreadable_line_is_named() -> None:
    with pytest.raises(UnreadableEntry, match="bed at 3,4"):
        read_entry("bed at 3,4")


@pytest.mark.slow
def test_the_committed_map_is_what_the_code_draws(tmp_path: Path) -> None:
    drawn = tmp_path / "assets"
    draw(drawn)
    assert (drawn / "maps" / MAP).read_bytes() == (ASSETS / "maps" / MAP).read_bytes()
    for picture in sorted((drawn / "tiles").glob("*.png")):
        with (
            Image.open(picture) as new,
            Image.open(ASSETS / "tiles" / picture.name) as old,
        ):
            assert np.array_equal(np.asarray(new), np.asarray(old)), picture.name
