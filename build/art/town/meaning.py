"""What the tiles mean: layers of walls, paths, sectors, arenas, objects and spawns."""

import numpy as np

from art.palette import TONES
from art.town.geometry import Areas, Geometry, Mask
from art.town.mapfile import Cells, MapObject, ObjectLayer, TileLayer
from art.town.sheets import TILE, Property, Sheet


def walking(facts: Geometry, paths: Mask) -> list[TileLayer]:
    """The hidden layers in which any tile means: nobody can stand here, or a path.

    Args:
        facts: of the town.
        paths: where people like to walk.
    """
    sheet = Sheet("meta")
    return [
        _marked("collision", sheet, facts.blocked, "re1", {"blocked": True}),
        _marked("paths", sheet, paths & ~facts.blocked, "ea4", {"paved": True}),
    ]


def _marked(
    name: str, sheet: Sheet, mask: Mask, tone: str, meaning: dict[str, Property]
) -> TileLayer:
    """A layer of one hatched tile."""
    tile = np.zeros((TILE, TILE, 4), np.uint8)
    across, down = np.mgrid[0:TILE, 0:TILE]
    tile[(across + down) % 8 < 3] = (*TONES[tone], 140)
    number = sheet.add(tile)
    sheet.properties[number] = meaning
    cells: Cells = [[number if marked else None for marked in row] for row in mask]
    return TileLayer(name, sheet, cells, visible=False)


def _rectangles(areas: Areas, kind: str, owners: tuple[str, ...]) -> list[MapObject]:
    objects = []
    for address, rects in areas.items():
        *above, name = address.split(":")
        properties: dict[str, Property] = dict(zip(owners, above, strict=True))
        objects += [
            MapObject(
                name,
                kind,
                rect.x * TILE,
                rect.y * TILE,
                rect.width * TILE,
                rect.height * TILE,
                properties=properties,
            )
            for rect in rects
        ]
    return objects


def places(facts: Geometry) -> list[ObjectLayer]:
    """The four layers of rectangles, each tile of a kind covered exactly once."""
    layers = (
        ("sectors", facts.sectors, "sector", ()),
        ("arenas", facts.arenas, "arena", ("sector",)),
        ("objects", facts.objects, "object", ("sector", "arena")),
        ("spawns", facts.spawns, "spawn", ("sector", "arena")),
    )
    return [
        ObjectLayer(name, _rectangles(areas, kind, owners), visible=False)
        for name, areas, kind, owners in layers
    ]
