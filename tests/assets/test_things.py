"""Furniture, trees and everything else that stands in the town."""

import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image
from pytmx import TiledMap

from art.palette import TONES
from art.things import Thing, catalogue, draw, find, fitting, variants

ROOT = Path(__file__).parents[2]
TILES = ROOT / "assets" / "tiles"

STATES = {
    "bar customer seating": (),
    "bathroom sink": ("running",),
    "bed": ("occupied", "unmade"),
    "behind the bar counter": ("open",),
    "behind the cafe counter": ("open",),
    "behind the grocery counter": ("open",),
    "behind the pharmacy counter": ("open",),
    "behind the supply store counter": ("open",),
    "blackboard": ("written",),
    "bookshelf": ("open",),
    "cafe customer seating": (),
    "classroom podium": (),
    "classroom student seating": (),
    "closet": ("open",),
    "common room sofa": (),
    "common room table": ("set",),
    "computer": ("on",),
    "computer desk": ("on",),
    "cooking area": ("on",),
    "desk": ("lit",),
    "dorm garden": (),
    "easel": ("begun", "done"),
    "game console": ("on",),
    "garden chair": (),
    "grocery store counter": ("open",),
    "grocery store shelf": (),
    "guitar": ("played",),
    "harp": ("played",),
    "house garden": ("watered",),
    "kitchen sink": ("running",),
    "library sofa": (),
    "library table": ("lit",),
    "lifting weight": (),
    "microphone": ("on",),
    "park garden": (),
    "pharmacy store counter": ("open",),
    "pharmacy store shelf": (),
    "piano": ("played",),
    "pool table": ("played",),
    "refrigerator": ("open",),
    "shelf": (),
    "shower": ("running",),
    "supply store counter": ("open",),
    "supply store product shelf": (),
    "toaster": ("toasting",),
    "toilet": ("occupied",),
    "floor lamp": ("lit",),
    "street lamp": ("lit",),
    "hearth": ("lit",),
}
"""The 46 kinds of object in the town, and lamps and hearths, with what they can be."""

PLACES = {
    "bed": ((1, 1, "N"), (2, 1, "N")),
    "desk": ((1, 1, "W"), (1, 1, "E")),
    "closet": ((1, 1, "N"), (2, 1, "N"), (1, 2, "W"), (1, 2, "E")),
    "shelf": ((1, 1, "N"), (2, 1, "N"), (3, 1, "N"), (1, 2, "W"), (1, 2, "E")),
    "refrigerator": ((1, 1, "N"), (2, 1, "N"), (1, 1, "E")),
    "cooking area": ((1, 1, "E"), (1, 3, "E"), (2, 1, "N")),
    "kitchen sink": ((1, 1, "N"), (1, 1, "E")),
    "bathroom sink": ((2, 1, "N"), (1, 2, "E"), (1, 2, "W"), (1, 1, "E")),
    "common room sofa": ((1, 3, "W"), (1, 3, "E"), (1, 1, "E")),
    "bookshelf": ((4, 1, "N"), (1, 3, "E")),
    "blackboard": ((4, 1, "N"), (2, 1, "N"), (1, 2, "E")),
}
"""Places of the town (tiles across and down, wall) that a variant is needed for."""

KINDS = tuple(dict.fromkeys(thing.kind for thing in catalogue()))

every_kind = pytest.mark.parametrize("kind", KINDS)


def things_of(kind: str) -> list[Thing]:
    """All variants and states of a kind."""
    return [thing for thing in catalogue() if thing.kind == kind]


@pytest.mark.parametrize("kind", STATES)
def test_every_kind_has_all_its_states_in_every_variant(kind: str) -> None:
    seen: dict[str, set[str]] = defaultdict(set)
    for thing in catalogue():
        if thing.kind == kind:
            seen[thing.variant].add(thing.state)
    assert seen
    for states in seen.values():
        assert states >= {"idle", *STATES[kind]}


@pytest.mark.parametrize(
    ("kind", "place"), [(kind, place) for kind in PLACES for place in PLACES[kind]]
)
def test_every_place_of_the_town_finds_a_fitting_variant(
    kind: str, place: tuple[int, int, str]
) -> None:
    assert fitting(kind, *place)


def test_homes_can_differ_in_the_cloth_of_their_beds_sofas_and_rugs() -> None:
    for kind, least in (("bed", 10), ("common room sofa", 4), ("rug", 6)):
        looks = {find(kind, name).canvas.pixels.tobytes() for name in variants(kind)}
        assert len(looks) == len(variants(kind)) >= least


def test_six_kinds_of_trees_grow_big_and_small() -> None:
    for kind in ("oak", "maple", "birch", "pine", "willow", "apple", "blossom"):
        heights = {find(kind, variant).canvas.height for variant in variants(kind)}
        assert max(heights) >= min(heights) + 5


def test_names_of_files_are_unique_and_in_kebab_case() -> None:
    names = [thing.name for thing in catalogue()]
    assert len(set(names)) == len(names)
    for name in names:
        assert name == name.lower()
        assert " " not in name


def test_what_is_not_there_is_named_with_what_is() -> None:
    with pytest.raises(KeyError, match="single-blue"):
        find("bed", "round", "idle")
    with pytest.raises(KeyError, match="no such kind"):
        find("throne", "gold")


@every_kind
def test_only_colours_of_the_palette_are_used(kind: str) -> None:
    for thing in things_of(kind):
        allowed = {tuple(tone) for tone in TONES.values()}
        for canvas in (thing.canvas, *thing.frames):
            pixels = canvas.pixels.reshape(-1, 4)
            assert set(pixels[:, 3].tolist()) <= {0, 255}
            filled = pixels[pixels[:, 3] > 0, :3]
            assert {tuple(colour) for colour in filled.tolist()} <= allowed


@every_kind
def test_the_foot_line_lies_in_the_picture(kind: str) -> None:
    for thing in things_of(kind):
        assert 0 <= thing.foot <= thing.canvas.height


@every_kind
def test_what_stands_throws_a_shadow_near_its_foot(kind: str) -> None:
    for thing in things_of(kind):
        shadow = thing.shadow
        if thing.cast == "none":
            assert shadow is None
            continue
        assert shadow is not None
        assert shadow.canvas.pixels[..., 3].any()
        assert shadow.x + shadow.canvas.width >= 0
        assert shadow.x < thing.canvas.width
        lower = shadow.y + shadow.canvas.height
        assert lower >= thing.canvas.height - 1


def test_no_crown_is_cut_at_the_upper_edge_of_its_picture() -> None:
    trees = [thing for thing in catalogue() if thing.cast == "tree"]
    assert trees
    for tree in trees:
        top = tree.canvas.pixels[0, :, 3] > 0
        assert top.sum() <= tree.canvas.width * 0.4, tree.name


@every_kind
def test_states_and_frames_change_nothing_but_the_picture(kind: str) -> None:
    for thing in things_of(kind):
        idle = find(thing.kind, thing.variant)
        assert thing.canvas.pixels.shape == idle.canvas.pixels.shape
        assert (thing.foot, thing.offset) == (idle.foot, idle.offset)
        assert (thing.tiles_w, thing.tiles_h) == (idle.tiles_w, idle.tiles_h)
        for frame in thing.frames:
            assert frame.pixels.shape == thing.canvas.pixels.shape


@every_kind
def test_every_state_and_frame_can_be_seen(kind: str) -> None:
    for thing in things_of(kind):
        pictures = [thing.canvas, *thing.frames]
        if thing.state != "idle":
            pictures.append(find(thing.kind, thing.variant).canvas)
        drawn = {canvas.pixels.tobytes() for canvas in pictures}
        assert len(drawn) == len(pictures)


def _brightness(thing: Thing) -> tuple[float, float]:
    """How bright the second filled pixel from the left, and from the right, is."""
    left, right = [], []
    for row in thing.canvas.pixels:
        filled = np.flatnonzero(row[:, 3])
        if len(filled) > 5:
            left.append(row[filled[1], :3].mean())
            right.append(row[filled[-2], :3].mean())
    return float(np.mean(left)), float(np.mean(right))


@pytest.mark.parametrize("kind", ["closet", "shelf", "bookshelf", "kitchen sink"])
def test_furniture_at_either_side_wall_is_lit_from_the_left(kind: str) -> None:
    for thing in catalogue():
        if thing.kind == kind and thing.wall in ("W", "E") and thing.state == "idle":
            left, right = _brightness(thing)
            # A row of books on the left is dark whatever the light.
            if kind in ("closet", "kitchen sink") or thing.wall == "W":
                assert left > right, thing.name


def test_a_sleeper_is_drawn_over_the_bed_and_a_passer_by_over_its_foot() -> None:
    bed = find("bed", "single-blue")
    line = bed.offset[1] + bed.canvas.height - bed.foot
    assert line < 16
    assert bed.offset[1] + bed.canvas.height > 16


def test_only_the_back_of_a_chair_stands_before_its_sitter() -> None:
    for look in ("down", "left", "right", "up"):
        chair = find("chair", f"red-{look}")
        line = chair.offset[1] + chair.canvas.height - chair.foot
        assert (line > 16) == (look == "up")


def test_the_committed_pictures_are_what_the_code_draws(tmp_path: Path) -> None:
    draw(tmp_path)
    drawn = {path.name: path for path in (tmp_path / "tiles" / "things").iterdir()}
    committed = {path.name: path for path in (TILES / "things").iterdir()}
    assert drawn.keys() == committed.keys()
    for name, path in drawn.items():
        with Image.open(path) as new, Image.open(committed[name]) as old:
            assert new.convert("RGBA").tobytes() == old.convert("RGBA").tobytes(), name
    tileset = (tmp_path / "tiles" / "things.tsx").read_bytes()
    assert tileset == (TILES / "things.tsx").read_bytes()


@pytest.mark.slow
def test_another_process_draws_the_same() -> None:
    code = (
        "import hashlib; from art.things import catalogue; "
        "print(hashlib.sha256(b''.join(t.canvas.pixels.tobytes()"
        " for t in catalogue())).hexdigest())"
    )
    digests = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "build"}
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        digests.add(done.stdout)
    assert len(digests) == 1


def test_drawing_again_removes_pictures_of_things_that_are_gone(tmp_path: Path) -> None:
    folder = tmp_path / "tiles" / "things"
    folder.mkdir(parents=True)
    (folder / "dragon-green.png").write_bytes(b"")
    draw(tmp_path)
    assert not (folder / "dragon-green.png").exists()


@pytest.fixture(scope="module")
def a_map(tmp_path_factory: pytest.TempPathFactory) -> TiledMap:
    """A map of one tile that uses the committed tileset."""
    folder = tmp_path_factory.mktemp("map")
    source = os.path.relpath(TILES / "things.tsx", folder)
    path = folder / "one.tmx"
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<map version="1.10" orientation="orthogonal" renderorder="right-down"'
        ' width="1" height="1" tilewidth="16" tileheight="16" infinite="0">'
        f'<tileset firstgid="1" source="{source}"/>'
        '<layer id="1" name="a" width="1" height="1"><data encoding="csv">1</data>'
        "</layer></map>",
        encoding="utf-8",
    )
    return TiledMap(str(path))


def test_a_reader_of_tiled_maps_finds_kind_variant_and_state(a_map: TiledMap) -> None:
    found = {
        (tile["kind"], tile["variant"], tile["state"]): tile
        for tile in a_map.tile_properties.values()
        if tile.get("kind")
    }
    assert len(found) == len(catalogue())
    for thing in catalogue():
        tile = found[thing.kind, thing.variant, thing.state]
        assert tile["foot"] == thing.foot
        assert (tile["tiles_w"], tile["tiles_h"]) == (thing.tiles_w, thing.tiles_h)
        size = (int(tile["width"]), int(tile["height"]))
        assert size == (thing.canvas.width, thing.canvas.height)


def test_moving_things_have_their_frames_in_the_tileset() -> None:
    root = ElementTree.parse(TILES / "things.tsx").getroot()
    tiles = {int(tile.attrib["id"]): tile for tile in root.findall("tile")}
    assert sorted(tiles) == list(range(int(root.attrib["tilecount"])))
    for number, thing in enumerate(catalogue()):
        frames = tiles[number].findall("animation/frame")
        if not thing.frames:
            assert not frames
            continue
        assert len(frames) == 1 + len(thing.frames)
        assert int(frames[0].attrib["tileid"]) == number
        for frame in frames[1:]:
            further = tiles[int(frame.attrib["tileid"])]
            named = further.find("properties/property[@name='frame_of']")
            assert named is not None
            assert int(named.attrib["value"]) == number
