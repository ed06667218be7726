"""What the tiles mean: collision, sectors, arenas, objects and spawns as layers."""

import numpy as np

from art.palette import TONES
from art.town.geometry import Areas, Geometry
from art.town.mapfile import Cells, MapObject, ObjectLayer, TileLayer
from art.town.sheets import TILE, Property, Sheet


def collision(facts: Geometry) -> TileLayer:
    """The hidden layer in which any tile means: nobody can stand here."""
    sheet = Sheet("meta")
    tile = np.zeros((TILE, TILE, 4), np.uint8)
    across, down = np.mgrid[0:TILE, 0:TILE]
    tile[(across + down) % 8 < 3] = (*TONES["re1"], 140)
    number = sheet.add(tile)
    sheet.properties[number] = {"blocked": True}
    cells: Cells = [[number if b else None for b in row] for row in facts.blocked]
    return TileLayer("collision", sheet, cells, visible=False)


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
