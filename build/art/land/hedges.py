"""Clipped hedges of any shape: a flat leafy top and a darker front."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from art.canvas import Canvas
from art.things.foliage import GREEN, leaves

TILE = 16
RISE = 9
"""How far the top lies above the ground."""

TOP, FRONT = 0.62, 0.22
"""How bright the flat top and the shaded front are."""

Mask = NDArray[np.bool_]


def paint_hedges(into: Canvas, tiles: Mask) -> Mask:
    """Paint the hedge that covers these tiles; the pixels of its foot are returned."""
    foot = _foot(tiles)
    top = np.zeros_like(foot)
    top[:-RISE] = foot[RISE:]
    front = _swept(foot) & ~top
    for part, bright in ((front, FRONT), (top, TOP)):
        rows, columns = np.nonzero(part)
        into.pixels[rows, columns] = _leafage(bright).pixels[rows % 64, columns % 64]
    _rim(into, top, front)
    return foot


def _foot(tiles: Mask) -> Mask:
    """The tiles as pixels, two pixels slimmer where the hedge ends."""
    foot: Mask = np.kron(tiles, np.ones((TILE, TILE), bool))
    slim = foot.copy()
    for step in (1, 2):
        slim[:, step:] &= foot[:, :-step]
        slim[:, :-step] &= foot[:, step:]
    slim[1:] &= foot[:-1]
    slim[:-1] &= foot[1:]
    return slim


def _swept(foot: Mask) -> Mask:
    swept = foot.copy()
    for step in range(1, RISE):
        swept[:-step] |= foot[step:]
    return swept


@cache
def _leafage(bright: float) -> Canvas:
    """Leaves everywhere, 64 × 64 px, about as bright as asked."""
    c = Canvas(64, 64)
    leaves(c, lambda x, y: bright, GREEN, ("hedge", bright), rough=0.3)
    return c


def _rim(into: Canvas, top: Mask, front: Mask) -> None:
    """A lit edge on top and left, a dark outline on the right and below."""
    whole = top | front
    for y, x in np.argwhere(whole):
        x, y = int(x), int(y)
        if not whole[y, x + 1] or not whole[y + 1, x]:
            into.dot(x, y, "fo0")
        elif not whole[y - 1, x] or not whole[y, x - 1]:
            into.dot(x, y, "fo1" if front[y, x] else "fo2")
        elif top[y, x] and (not whole[y - 2, x] or not whole[y, x - 2]):
            into.dot(x, y, "fo4")
