"""Water with a bank on its north shore, foam on the others, and glints that move."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from art.canvas import Canvas, chance
from art.land.blob import TILE, Mask, Neighbours, neighbourhood

FRAMES = 3
MILLISECONDS = 420

_BANK = ("ea1", "ea2", "ea1", "ea0", "wa0")
_GLINT_LENGTH = (5, 7, 4)
_GLINT_SHIFT = (0, 0, 2)

Depth = NDArray[np.int64]


@cache
def water_tile(around: Neighbours, phase: tuple[int, int], variant: int) -> list[bytes]:
    """The three frames of a water tile, each the bytes of 16 × 16 pixels."""
    mask = neighbourhood(around, variant)
    shore, below = _shore(mask), _below(mask)
    frames = []
    for frame in range(FRAMES):
        board = Canvas(3 * TILE, 3 * TILE)
        for x, y in _near(mask):
            tone = _tone(int(shore[y, x]), int(below[y, x]), x, y, frame)
            board.dot(x, y, tone)
        _glints(board, mask, shore, below, phase, frame)
        _lip(board, mask)
        tile = board.pixels[TILE : 2 * TILE, TILE : 2 * TILE]
        frames.append(tile.tobytes())
    return frames


def _near(mask: Mask) -> list[tuple[int, int]]:
    """The pixels of the middle tile, and two round it, that are set."""
    window = slice(TILE - 2, 2 * TILE + 2)
    found = np.argwhere(mask[window, window]) + (TILE - 2)
    return [(int(x), int(y)) for y, x in found]


def _shore(mask: Mask) -> Depth:
    """How far each pixel of water is from land, 15 at most."""
    depth = np.full(mask.shape, 15, np.int64)
    left = mask.copy()
    for distance in range(1, 15):
        kept = left.copy()
        kept[1:] &= left[:-1]
        kept[:-1] &= left[1:]
        kept[:, 1:] &= left[:, :-1]
        kept[:, :-1] &= left[:, 1:]
        depth[left & ~kept] = distance
        left = kept
    depth[~mask] = 0
    return depth


def _below(mask: Mask) -> Depth:
    """How far each pixel of water is below the north shore."""
    below = np.zeros(mask.shape, np.int64)
    below[0] = np.where(mask[0], 20, 0)
    for y in range(1, mask.shape[0]):
        below[y] = np.where(mask[y], below[y - 1] + 1, 0)
    return below


def _tone(shore: int, below: int, x: int, y: int, frame: int) -> str:
    if below <= 5:
        crumbled = below in (2, 3) and chance("bank", x // 2, below) < 0.2
        return "ea0" if crumbled else _BANK[below - 1]
    if below <= 9:
        return "wa0" if below <= 7 else "wa1"
    if shore == 1:
        return "wa3"
    if shore == 2 and chance("foam", x // 3, y // 2, frame) < 0.67:
        return "wa4" if (x // 4 + y // 3 + frame) % 3 else "wa3"
    broken = shore == 4 and chance("shallow", x // 4, y // 2) < 0.5
    return "wa1" if shore > 4 or broken else "wa2"


def _glints(
    board: Canvas,
    mask: Mask,
    shore: Depth,
    below: Depth,
    phase: tuple[int, int],
    frame: int,
) -> None:
    """Glints on a lattice of 16 × 8 px, placed and timed by the texture's cell."""
    for row in range(6):
        for column in range(3):
            cell = ((phase[0] + column - 1) % 4, (phase[1] * 2 + row - 2) % 8)
            luck = int(chance("glint", cell) * 997)
            turn = (frame + luck) % 3
            x = column * TILE + luck % 9 + _GLINT_SHIFT[turn]
            y = row * 8 + luck // 9 % 6
            end = min(x + _GLINT_LENGTH[turn], 3 * TILE - 1)
            calm = luck % 4 == 0 or min(shore[y, x], shore[y, end]) < 5
            if not calm and below[y, x] > 11:
                _glint(board, x, y, turn)


def _glint(board: Canvas, x: int, y: int, turn: int) -> None:
    board.row(x, y, _GLINT_LENGTH[turn], "wa2")
    if turn == 1:
        board.row(x + 2, y, 3, "wa3")
        board.row(x + 3, y + 1, 4, "wa2")
    elif turn == 0:
        board.dot(x + 2, y, "wa3")


def _lip(board: Canvas, mask: Mask) -> None:
    """The grass at the water: a dark lip over the bank, lit blades at the south."""
    for x, y in _near(~mask):
        if mask[y + 1, x]:
            board.dot(x, y, "gr0")
            if chance("lip", x, y) < 0.67:
                board.dot(x, y - 1, "gr1")
            if chance("hang", x) < 0.34:
                board.dot(x, y + 1, "gr0")
        elif mask[y - 1, x]:
            board.dot(x, y, "gr4" if chance("tip", x, y) < 0.67 else "gr3")
        elif mask[y, x + 1]:
            board.dot(x, y, "gr1")
        elif mask[y, x - 1]:
            board.dot(x, y, "gr3")
