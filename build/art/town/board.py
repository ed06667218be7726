"""The whole town as pictures, one a layer, before they are cut into tiles."""

import numpy as np

from art.canvas import Canvas
from art.land.hedges import paint_hedges
from art.palette import SHADOW, SHADOW_ALPHA
from art.town.geometry import Mask
from art.town.mapfile import TileLayer
from art.town.placed import Placed
from art.town.plan import Plan
from art.town.sheets import TILE, Sheet

PAINTED = ("decals", "floor", "rugs", "walls", "wallhang")

FLAT = {
    "rug": "rugs",
    "mat": "rugs",
    "papers": "rugs",
    "paint drops": "rugs",
    "mosaic": "decals",
    "picture": "wallhang",
    "wall clock": "wallhang",
    "wall shelf": "wallhang",
    "calendar": "wallhang",
    "poster": "wallhang",
    "mirror": "wallhang",
}
"""Kinds of things that are painted into a layer instead of standing in the town."""


class Board:
    """Canvases of the painted layers and the one mask of all shadows, in pixels."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width * TILE, height * TILE
        self.layers = {name: Canvas(self.width, self.height) for name in PAINTED}
        self.shadow = np.zeros((self.height, self.width), bool)
        self.hedges = np.zeros((height, width), bool)

    def shade(self, x: int, y: int, width: int, height: int) -> None:
        """Lay shadow on a rectangle; where it lies already nothing is added."""
        rows = slice(max(y, 0), max(y + height, 0))
        self.shadow[rows, max(x, 0) : max(x + width, 0)] = True

    def shade_shape(self, shape: Canvas, x: int, y: int) -> None:
        """Lay a shadow of any shape, its upper left at (x, y)."""
        left, top = max(x, 0), max(y, 0)
        right = min(x + shape.width, self.width)
        bottom = min(y + shape.height, self.height)
        if left < right and top < bottom:
            seen = shape.pixels[top - y : bottom - y, left - x : right - x, 3] > 0
            self.shadow[top:bottom, left:right] |= seen

    def hedge(self, tiles: Mask) -> None:
        """Paint a hedge that stands on these tiles, with its shadow."""
        self.hedges |= tiles
        foot = paint_hedges(self.layers["walls"], tiles)
        self.shadow[1:] |= foot[:-1]
        self.shadow[:, 3:] |= foot[:, :-3]

    def paint_flat(self, placed: list[Placed]) -> list[Placed]:
        """Paint what lies on floors and hangs on walls; the rest is returned."""
        standing = []
        for each in placed:
            layer = FLAT.get(each.thing.kind)
            if layer is None:
                standing.append(each)
            else:
                self.layers[layer].paste(each.thing.canvas, each.x, each.y)
        return standing

    def tile_layers(self, plan: Plan) -> dict[str, TileLayer]:
        """Every layer cut into tiles; walls before which nobody stands go above."""
        layers = {
            name: TileLayer(name, sheet, sheet.cut(self.layers[name].pixels))
            for name, sheet in ((name, Sheet(name)) for name in PAINTED[:3])
        }
        shadow = np.zeros((self.height, self.width, 4), np.uint8)
        shadow[self.shadow] = (*SHADOW, SHADOW_ALPHA)
        sheet = Sheet("shadows")
        layers["shadows"] = TileLayer("shadows", sheet, sheet.cut(shadow))
        return layers | self._walls(plan)

    def _walls(self, plan: Plan) -> dict[str, TileLayer]:
        """A cap that rises into a tile without wall hides who stands there."""
        tiles = plan.walls | self.hedges
        standing: Mask = np.kron(tiles, np.ones((TILE, TILE), bool))
        sheet = Sheet("walls")
        layers = {}
        for name in ("walls", "wallhang"):
            pixels = self.layers[name].pixels.copy()
            pixels[~standing] = 0
            layers[name] = TileLayer(name, sheet, sheet.cut(pixels))
        over = self.layers["walls"]
        over.paste(self.layers["wallhang"], 0, 0)
        pixels = over.pixels.copy()
        pixels[standing] = 0
        layers["foreground"] = TileLayer(
            "foreground", sheet, sheet.cut(pixels), properties={"above": True}
        )
        return layers
