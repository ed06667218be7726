"""Puts the town together and writes its map and tile sheets."""

from pathlib import Path

from art.town.board import Board
from art.town.decals import strew
from art.town.furnish import cast_shadows, furniture, things_layer
from art.town.geometry import geometry
from art.town.grounds import ground_layers
from art.town.hangings import hang
from art.town.landscape import landscape
from art.town.lights import lights
from art.town.mapfile import ObjectLayer, TileLayer, TownMap
from art.town.meaning import places, walking
from art.town.outdoors import border_styles, borders, crops, single_things
from art.town.plan import plan
from art.town.walls import paint_houses
from art.town.woods import woods

UNDER_THINGS = ("decals", "floor", "rugs", "shadows", "walls", "wallhang")


def compose() -> TownMap:
    """The whole town, layer by layer, from below to above."""
    facts, rooms = geometry(), plan()
    land, styles = landscape(facts), border_styles(facts, rooms)
    board = Board(facts.width, facts.height)
    board.hedge(styles == "hedge")
    paint_houses(board, rooms)
    strew(board, facts, rooms, land, styles)
    placed = [
        *furniture(facts),
        *single_things(),
        *crops(),
        *borders(styles),
        *woods(facts, rooms, land, styles),
    ]
    standing = board.paint_flat(placed)
    windows = hang(board, rooms, placed)
    cast_shadows(board, standing)
    painted = board.tile_layers(rooms)
    layers: list[TileLayer | ObjectLayer] = [
        *ground_layers(facts),
        *(painted[name] for name in UNDER_THINGS),
        things_layer(standing),
        painted["foreground"],
        *walking(facts, land.path | land.cobble),
        *places(facts),
        lights(rooms, standing, windows),
    ]
    return TownMap(facts.world, facts.width, facts.height, layers, "things.tsx")


def draw(assets: Path) -> None:
    """Write `maps/smallville.tmx` and its tile sheets."""
    maps, tiles = assets / "maps", assets / "tiles"
    maps.mkdir(parents=True, exist_ok=True)
    tiles.mkdir(parents=True, exist_ok=True)
    compose().write(maps / "smallville.tmx", tiles)
