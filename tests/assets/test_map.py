"""The town's map file: its layers, its meaning and what lies where."""

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest

ASSETS = Path(__file__).resolve().parents[2] / "assets"
MAP = ASSETS / "maps" / "smallville.tmx"
TILE = 16
WIDTH, HEIGHT = 140, 100

LAYERS = [
    *("ground", "ground2", "decals", "floor", "rugs", "shadows", "walls", "wallhang"),
    *("things", "foreground", "collision", "paths"),
    *("sectors", "arenas", "objects", "spawns", "lights"),
]

Tile = tuple[int, int]


@pytest.fixture(scope="module")
def town() -> Xml.Element:
    return Xml.parse(MAP).getroot()


def layer(town: Xml.Element, name: str) -> Xml.Element:
    return next(part for part in town if part.get("name") == name)


def properties(element: Xml.Element) -> dict[str, str]:
    return {p.get("name", ""): p.get("value", "") for p in element.iter("property")}


def covered(item: Xml.Element) -> Iterator[Tile]:
    x, y, width, height = (
        int(float(item.get(side, "0"))) // TILE
        for side in ("x", "y", "width", "height")
    )
    return ((x + i, y + j) for i in range(width) for j in range(height))


def areas(town: Xml.Element, name: str) -> dict[str, set[Tile]]:
    """Address → tiles, and the proof that no tile is named twice in one layer."""
    found: dict[str, set[Tile]] = {}
    seen: set[Tile] = set()
    for item in layer(town, name).iter("object"):
        owners = properties(item)
        parts = [owners.get("sector"), owners.get("arena"), item.get("name")]
        address = ":".join(part for part in parts if part)
        tiles = set(covered(item))
        assert not tiles & seen, address
        seen |= tiles
        found.setdefault(address, set()).update(tiles)
    return found


def blocked(town: Xml.Element) -> set[Tile]:
    return filled(town, "collision")


def filled(town: Xml.Element, name: str) -> set[Tile]:
    data = layer(town, name).find("data")
    assert data is not None
    cells = [int(cell) for cell in (data.text or "").split(",")]
    return {(n % WIDTH, n // WIDTH) for n, cell in enumerate(cells) if cell}


def steps_from(start: Tile, walls: set[Tile]) -> set[Tile]:
    seen, edge = {start}, deque([start])
    while edge:
        x, y = edge.popleft()
        for tile in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            inside = 0 <= tile[0] < WIDTH and 0 <= tile[1] < HEIGHT
            if inside and tile not in walls and tile not in seen:
                seen.add(tile)
                edge.append(tile)
    return seen


def test_the_map_is_finite_and_of_the_old_size(town: Xml.Element) -> None:
    assert (town.get("width"), town.get("height")) == ("140", "100")
    assert (town.get("tilewidth"), town.get("infinite")) == ("16", "0")
    assert properties(town)["world"] == "the Ville"


def test_the_layers_lie_in_their_order(town: Xml.Element) -> None:
    names = [part.get("name") for part in town if part.tag in ("layer", "objectgroup")]
    assert names == LAYERS


def test_tilesets_are_files_beside_the_map_without_a_colour_key(
    town: Xml.Element,
) -> None:
    for tileset in town.iter("tileset"):
        path = MAP.parent / tileset.get("source", "")
        assert path.resolve().is_relative_to(ASSETS)
        for image in Xml.parse(path).getroot().iter("image"):
            assert image.get("trans") is None
            assert (path.parent / image.get("source", "")).is_file()


def test_every_place_has_its_name(town: Xml.Element) -> None:
    counts = {name: len(areas(town, name)) for name in LAYERS[-5:-1]}
    assert counts == {"sectors": 19, "arenas": 63, "objects": 222, "spawns": 40}


def test_the_collision_is_that_of_the_plan(town: Xml.Element) -> None:
    walls = blocked(town)
    assert len(walls) == 2064
    assert {(80, 12), (52, 14), (97, 38), (20, 42), (134, 31)} <= walls
    assert not {(16, 18), (56, 27), (72, 14), (123, 57), (64, 42), (0, 0)} & walls


def test_paths_lead_over_free_ground(town: Xml.Element) -> None:
    paths = filled(town, "paths")
    assert len(paths) > 1000
    assert not paths & blocked(town)


@pytest.mark.parametrize(
    ("address", "tiles"),
    [
        ("Isabella Rodriguez's apartment:main room:bed", {(72, 14), (73, 14)}),
        ("Hobbs Cafe:cafe:piano", {(82, 26), (83, 26)}),
        ("The Rose and Crown Pub:pub:microphone", {(61, 25)}),
        (
            "artist's co-living space:common room:common room sofa",
            {(35, 30), (35, 31), (35, 32), (36, 33)},
        ),
        ("Oak Hill College:library:library sofa", {(118, 20), (119, 20)}),
    ],
)
def test_objects_are_where_they_always_were(
    town: Xml.Element, address: str, tiles: set[Tile]
) -> None:
    assert areas(town, "objects")[address] == tiles


def test_objects_lie_in_their_arena_and_arenas_in_their_sector(
    town: Xml.Element,
) -> None:
    sectors, arenas = areas(town, "sectors"), areas(town, "arenas")
    for address, tiles in arenas.items():
        assert tiles <= sectors[address.split(":")[0]], address
    for address, tiles in areas(town, "objects").items():
        assert tiles <= arenas[address.rpartition(":")[0]], address


def test_one_walks_from_everything_to_everything(town: Xml.Element) -> None:
    walls, objects = blocked(town), areas(town, "objects")
    start = min(objects["Hobbs Cafe:cafe:piano"])
    reached = steps_from(start, walls)
    for address, tiles in [*objects.items(), *areas(town, "spawns").items()]:
        assert tiles & reached, address


def test_what_stands_for_an_object_stands_near_its_tiles(town: Xml.Element) -> None:
    objects = areas(town, "objects")
    shown = set()
    for item in layer(town, "things").iter("object"):
        address = properties(item).get("address")
        if address is None:
            continue
        shown.add(address)
        left, bottom = float(item.get("x", "0")), float(item.get("y", "0"))
        right = left + float(item.get("width", "0"))
        top = bottom - float(item.get("height", "0"))
        near = any(
            left - 20 < x * TILE + 8 < right + 20
            and top - 20 < y * TILE + 8 < bottom + 20
            for x, y in objects[address]
        )
        assert near, address
    standing_places = {a for a in objects if "behind the" in a}
    assert objects.keys() - shown <= standing_places


def test_things_come_from_the_farthest_to_the_nearest(town: Xml.Element) -> None:
    foot = _feet()
    first = int(town.findall("tileset")[-1].get("firstgid", "0"))
    lines = [
        float(item.get("y", "0")) - foot[int(item.get("gid", "0")) - first]
        for item in layer(town, "things").iter("object")
    ]
    assert lines == sorted(lines)


def _feet() -> dict[int, int]:
    root = Xml.parse(ASSETS / "tiles" / "things.tsx").getroot()
    return {
        int(tile.get("id", "")): int(properties(tile).get("foot", "0"))
        for tile in root.iter("tile")
    }


def test_every_light_says_how_far_how_strong_and_when(town: Xml.Element) -> None:
    kinds = set()
    for light in layer(town, "lights").iter("object"):
        values = properties(light)
        kinds.add(light.get("type"))
        assert 0 < float(values["radius"]) <= 128
        assert 0 < float(values["strength"]) <= 1
        assert values["hours"] in ("19-7", "always")
        assert ("sector" in values) == ("arena" in values)
    assert {"lamp", "window", "door", "screen", "hearth", "floor_lamp"} <= kinds


def test_pytmx_reads_the_map(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pytmx: Any = pytest.importorskip("pytmx")
    read = pytmx.TiledMap(str(MAP))
    assert (read.width, read.height) == (WIDTH, HEIGHT)
    assert read.get_layer_by_name("foreground").properties["above"] is True
