"""Paths, cobbles and meadow as tiles of the 47 cases, with the rim that sells them.

The two sides of an edge stand at different heights: grass shades the ground at its
north and west edge and is lit itself at the south and east.
"""

from functools import cache

import numpy as np

from art.canvas import Canvas, Pixels, chance
from art.land.blob import TILE, Mask, Neighbours, neighbourhood
from art.land.textures import texture
from art.palette import TONES

_RIM_NEAR = {"path": "ea1", "cobble": "st0", "soil": "ea0"}
_RIM_BEHIND = {"path": "ea2", "cobble": "st2", "soil": "ea0"}
_RIM_FAR = {"path": "ea2", "cobble": "st1", "soil": "ea0"}


@cache
def ground_tile(
    kind: str, around: Neighbours, phase: tuple[int, int], variant: int
) -> bytes:
    """One tile of `path`, `cobble`, `soil` or `meadow` as the bytes of its pixels.

    `phase` is the cell in the 4 × 4 tiles of the texture. Outside the ground the tile
    is clear but for the blades of grass at the rim.
    """
    mask = neighbourhood(around, variant)
    board = Canvas(3 * TILE, 3 * TILE)
    _fill(board, kind, mask, phase)
    if all(around):
        return board.pixels[TILE : 2 * TILE, TILE : 2 * TILE].tobytes()
    if kind == "meadow":
        _fray(board, mask, variant)
    else:
        _shade(board, kind, mask)
        _fringe(board, mask, (variant, phase))
    return board.pixels[TILE : 2 * TILE, TILE : 2 * TILE].tobytes()


def pixels_of(tile: bytes) -> Pixels:
    """The tile's pixels again, 16 × 16."""
    return np.frombuffer(tile, np.uint8).reshape(TILE, TILE, 4).copy()


def _fill(board: Canvas, kind: str, mask: Mask, phase: tuple[int, int]) -> None:
    ground = texture(kind).pixels
    rows = (np.arange(3 * TILE) + (phase[1] - 1) * TILE) % 64
    columns = (np.arange(3 * TILE) + (phase[0] - 1) * TILE) % 64
    board.pixels[mask] = ground[rows[:, None], columns[None, :]][mask]


def _at(mask: Mask, x: int, y: int) -> bool:
    return bool(mask[y, x])


def _middle(mask: Mask, inside: bool) -> list[tuple[int, int]]:
    """The pixels of the middle tile that lie in the ground, or out of it."""
    span = range(TILE, 2 * TILE)
    return [(x, y) for y in span for x in span if mask[y, x] == inside]


def _shade(board: Canvas, kind: str, mask: Mask) -> None:
    for x, y in _middle(mask, inside=True):
        if not _at(mask, x, y - 1) or not _at(mask, x - 1, y):
            board.dot(x, y, _RIM_NEAR[kind])
        elif not _at(mask, x, y - 2):
            board.dot(x, y, _RIM_BEHIND[kind])
        elif not _at(mask, x, y + 1) or not _at(mask, x + 1, y):
            board.dot(x, y, _RIM_FAR[kind])


def _fringe(board: Canvas, mask: Mask, key: object) -> None:
    for x, y in _middle(mask, inside=False):
        luck = chance("fringe", key, x, y)
        if _at(mask, x, y + 1):
            board.dot(x, y, "gr1" if luck < 0.75 else "gr0")
            if chance("lip", key, x // 2) < 0.34 and not _at(mask, x, y - 1):
                board.dot(x, y - 1, "gr1")
        elif _at(mask, x + 1, y):
            board.dot(x, y, "gr1")
        elif _at(mask, x, y - 1):
            board.dot(x, y, "gr4" if luck < 0.5 else "gr3")
            if chance("blade", key, x) < 0.34:
                board.dot(x, y - 1, "gr4")
        elif _at(mask, x - 1, y):
            board.dot(x, y, "gr3")


def _fray(board: Canvas, mask: Mask, variant: int) -> None:
    """Loosen the meadow's edge: one sees no line, one only stops seeing a carpet."""
    grass = (*TONES["gr2"], 255)
    for x, y in _middle(mask, inside=True):
        rim = not all(
            _at(mask, x + across, y + down)
            for across, down in ((0, -1), (1, 0), (0, 1), (-1, 0))
        )
        if rim and chance("fray", variant, x, y) < 0.5:
            board.pixels[y, x] = grass
