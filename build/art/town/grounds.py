"""Which ground lies where: grass and meadow below, paths, cobbles and water upon it."""

import math
from collections.abc import Iterator

import numpy as np

from art.canvas import Canvas, chance
from art.land.blob import Neighbours, all_neighbours, neighbours
from art.land.edges import ground_tile, pixels_of
from art.land.textures import texture
from art.land.water import MILLISECONDS, water_tile
from art.palette import TONES
from art.town.geometry import Geometry, Mask
from art.town.landscape import landscape
from art.town.mapfile import Cells, TileLayer
from art.town.sheets import TILE, Sheet, WangSet

_VARIANTS = 3


def ground_layers(facts: Geometry) -> list[TileLayer]:
    """The layers `ground` and `ground2` of the whole town."""
    return [_lawns(facts), _ways(facts)]


def meadow(facts: Geometry) -> Mask:
    """Patches of lighter grass, six to ten tiles wide: three sines over a threshold."""
    patches = np.zeros((facts.height, facts.width), bool)
    for y in range(facts.height):
        for x in range(facts.width):
            slow = math.sin(x * 0.35 + 1) + math.sin(y * 0.5 + x * 0.17)
            patches[y, x] = slow + math.sin((x - y) * 0.23 + 2) > 1.0
    return patches


def _cells(facts: Geometry) -> Iterator[tuple[int, int]]:
    return ((x, y) for y in range(facts.height) for x in range(facts.width))


def _empty(facts: Geometry) -> Cells:
    return [[None] * facts.width for _ in range(facts.height)]


def _variant(around: Neighbours, x: int, y: int) -> int:
    """Edges come in variants; a tile without an edge is the same in all of them."""
    return 0 if all(around) else int(chance("variant", x, y) * _VARIANTS)


def _lawns(facts: Geometry) -> TileLayer:
    sheet, cells, patches = Sheet("grass"), _empty(facts), meadow(facts)
    for x, y in _cells(facts):
        phase = (x % 4, y % 4)
        tile = _texture_tile("grass", phase)
        if patches[y, x]:
            around = neighbours(patches, x, y).plain()
            variant = _variant(around, x, y)
            over = pixels_of(ground_tile("meadow", around, phase, variant))
            tile.paste(_canvas(over), 0, 0)
        cells[y][x] = sheet.add(tile.pixels)
    return TileLayer("ground", sheet, cells)


def _canvas(pixels: np.ndarray) -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.pixels = pixels
    return canvas


def _texture_tile(name: str, phase: tuple[int, int]) -> Canvas:
    x, y = phase[0] * TILE, phase[1] * TILE
    return _canvas(texture(name).pixels[y : y + TILE, x : x + TILE].copy())


def _ways(facts: Geometry) -> TileLayer:
    sheet, cells, land = Sheet("ways"), _empty(facts), landscape(facts)
    _add_wang_sets(sheet)
    for x, y in _cells(facts):
        phase = (x % 4, y % 4)
        if land.water[y, x]:
            around = neighbours(land.water, x, y).plain()
            frames = water_tile(around, phase, _variant(around, x, y))
            cells[y][x] = sheet.animate([pixels_of(f) for f in frames], MILLISECONDS)
            continue
        tile = Canvas(TILE, TILE)
        for kind, mask, own in (
            ("soil", land.soil, land.soil),
            ("path", land.path | land.cobble, land.path),
            ("cobble", land.cobble, land.cobble),
        ):
            near_path = (
                kind == "path" and land.cobble[y, x] and _touches(land.path, x, y)
            )
            if own[y, x] or near_path:
                around = neighbours(mask, x, y).plain()
                over = ground_tile(kind, around, phase, _variant(around, x, y))
                tile.paste(_canvas(pixels_of(over)), 0, 0)
        if tile.pixels[..., 3].any():
            cells[y][x] = sheet.add(tile.pixels)
    return TileLayer("ground2", sheet, cells)


def _touches(mask: Mask, x: int, y: int) -> bool:
    return bool(mask[max(y - 1, 0) : y + 2, max(x - 1, 0) : x + 2].any())


def _add_wang_sets(sheet: Sheet) -> None:
    """All 47 tiles of each ground, so that the map can be edited by brush."""
    for kind, tone in (("path", "ea3"), ("cobble", "st3"), ("soil", "ea1")):
        wang = WangSet(kind, _hexadecimal(tone))
        for around in all_neighbours():
            number = sheet.add(pixels_of(ground_tile(kind, around, (0, 0), 0)))
            wang.tiles.setdefault(number, tuple(int(side) for side in around))
        sheet.wang.append(wang)
    wang = WangSet("water", _hexadecimal("wa1"))
    for around in all_neighbours():
        frames = [pixels_of(frame) for frame in water_tile(around, (0, 0), 0)]
        number = sheet.animate(frames, MILLISECONDS)
        wang.tiles.setdefault(number, tuple(int(side) for side in around))
    sheet.wang.append(wang)


def _hexadecimal(tone: str) -> str:
    red, green, blue = TONES[tone]
    return f"#{red:02x}{green:02x}{blue:02x}"
