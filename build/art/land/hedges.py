"""Clipped hedges of any shape: a flat leafy top and a darker front."""

import numpy as np
from numpy.typing import NDArray

from art.canvas import Canvas, chance

TILE = 16
RISE = 9
"""How far the top lies above the ground."""

Mask = NDArray[np.bool_]


def paint_hedges(into: Canvas, tiles: Mask) -> Mask:
    """Paint the hedge that covers these tiles; the pixels of its foot are returned."""
    foot = _foot(tiles)
    top = np.zeros_like(foot)
    top[:-RISE] = foot[RISE:]
    front = _swept(foot) & ~top
    for y, x in np.argwhere(front):
        into.dot(int(x), int(y), _front_tone(top, int(x), int(y)))
    for y, x in np.argwhere(top):
        into.dot(int(x), int(y), _top_tone(int(x), int(y)))
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


def _top_tone(x: int, y: int) -> str:
    luck = chance("hedge", x // 3 + y // 2 * 7, y // 2)
    if luck < 0.16:
        return "fo4" if (x + y) % 2 else "fo3"
    return "fo2" if luck > 0.8 else "fo3"


def _front_tone(top: Mask, x: int, y: int) -> str:
    below_top = next((d for d in range(1, RISE + 1) if top[y - d, x]), RISE)
    luck = chance("hedge front", x // 3 + y // 2 * 5, y // 2)
    if below_top <= 2:
        return "fo2"
    return "fo0" if below_top >= RISE - 1 else "fo2" if luck < 0.25 else "fo1"


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
