"""Flowers, tall grass and pebbles strewn over the lawns, by chance of the tile."""

import math

from art.canvas import Canvas, chance
from art.land.blob import Mask
from art.things import find
from art.town.board import Board
from art.town.geometry import Geometry
from art.town.landscape import Landscape
from art.town.outdoors import Styles
from art.town.plan import Plan
from art.town.sheets import TILE

_COLOURS = ("red", "yellow", "purple", "blue")


def strew(
    board: Board, facts: Geometry, plan: Plan, land: Landscape, styles: Styles
) -> None:
    """Paint a decal on about one lawn tile in six; flowers keep together."""
    free = land.lawn & (plan.rooms == "") & ~plan.walls & (styles == "")
    for y in range(facts.height):
        for x in range(facts.width):
            if free[y, x]:
                picture = _growth(x, y)
                if picture is not None:
                    _lay(board, picture, x, y)
            elif chance("pebble", x, y) < 0.12 and _inner(land.path, x, y):
                _lay(board, _pebbles(int(chance("heap", x, y) * 3)), x, y)


def _growth(x: int, y: int) -> Canvas | None:
    luck = chance("decal", x, y)
    bloom = math.sin(x * 0.4 + y * 0.23) + math.sin(y * 0.5 - x * 0.19 + 2)
    if luck < (0.3 if bloom > 1.1 else 0.035):
        hue = math.sin(x * 0.11 + 1) + math.sin(y * 0.13)
        first = int((hue + 2) * 0.999) % len(_COLOURS)
        pick = first if chance("hue", x, y) < 0.75 else int(luck * 997) % 4
        number = 1 + int(chance("clump", x, y) * 2)
        return find("flowers", f"{_COLOURS[pick]}-{number}").canvas
    if luck > 0.9:
        return find("tall grass", str(1 + int(chance("blades", x, y) * 2))).canvas
    if luck > 0.86:
        return _flecks(int(chance("fleck", x, y) * 4))
    return None


def _inner(ground: Mask, x: int, y: int) -> bool:
    return bool(ground[max(y - 1, 0) : y + 2, max(x - 1, 0) : x + 2].all())


def _lay(board: Board, picture: Canvas, x: int, y: int) -> None:
    """Inside the tile, moved by one of four steps: few different tiles come of it."""
    spare_x, spare_y = TILE - picture.width, TILE - picture.height
    across = max(spare_x, 0) * int(chance("dx", x, y) * 2)
    down = spare_y * int(chance("dy", x, y) * 2) if spare_y > 0 else 0
    tile = Canvas(TILE, TILE)
    tile.paste(picture, across if spare_x >= 0 else spare_x // 2, down)
    board.layers["decals"].paste(tile, x * TILE, y * TILE)


def _flecks(number: int) -> Canvas:
    """A few dark and light blades."""
    c = Canvas(12, 8)
    for blade in range(5):
        x = int(chance("fleck x", number, blade) * 11)
        y = 2 + int(chance("fleck y", number, blade) * 5)
        c.dot(x, y, "gr1")
        c.dot(x, y - 1, "gr4" if blade % 2 else "gr1")
    return c


def _pebbles(number: int) -> Canvas:
    c = Canvas(10, 7)
    for stone in range(2 + number):
        x = int(chance("stone x", number, stone) * 8)
        y = int(chance("stone y", number, stone) * 5)
        c.row(x, y, 2, "st4")
        c.row(x, y + 1, 2, "st2")
        c.dot(x + 2, y + 1, "ea2")
    return c
