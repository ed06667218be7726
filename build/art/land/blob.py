"""Where two grounds meet: the edge of a tile from its eight neighbours.

The edge lies three pixels inside the tile, so that the outer ground owns its whole
cell and hangs over. Every profile begins and ends at three: all pieces fit.
"""

from itertools import product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from art.canvas import chance

TILE = 16

Mask = NDArray[np.bool_]

_PROFILES = (
    (3, 3, 2, 2, 3, 3, 4, 3),
    (3, 3, 4, 4, 3, 2, 2, 3),
    (3, 2, 2, 3, 3, 4, 3, 3),
    (3, 4, 4, 3, 3, 3, 2, 3),
    (3, 3, 3, 4, 4, 4, 3, 3),
    (3, 3, 2, 3, 4, 3, 3, 3),
)


class Neighbours(NamedTuple):
    """Whether the same ground lies in each direction, clockwise from north."""

    north: bool
    north_east: bool
    east: bool
    south_east: bool
    south: bool
    south_west: bool
    west: bool
    north_west: bool

    def plain(self) -> "Neighbours":
        """Without the diagonals that do not show: those with a side that is out."""
        n, ne, e, se, s, sw, w, nw = self
        return Neighbours(
            n, ne and n and e, e, se and s and e, s, sw and s and w, w, nw and n and w
        )


def neighbours(ground: Mask, x: int, y: int) -> Neighbours:
    """What lies round a tile of a ground; beyond the map it goes on as at its rim."""
    height, width = ground.shape

    def there(across: int, down: int) -> bool:
        column = min(max(x + across, 0), width - 1)
        return bool(ground[min(max(y + down, 0), height - 1), column])

    return Neighbours(
        there(0, -1),
        there(1, -1),
        there(1, 0),
        there(1, 1),
        there(0, 1),
        there(-1, 1),
        there(-1, 0),
        there(-1, -1),
    )


def all_neighbours() -> list[Neighbours]:
    """The 47 cases that look different."""
    cases = {Neighbours(*bits).plain() for bits in product((False, True), repeat=8)}
    return sorted(cases)


def tile_mask(around: Neighbours, variant: object) -> Mask:
    """The pixels of a tile that show the inner ground, 16 × 16."""
    n, ne, e, se, s, sw, w, nw = around
    arcs = {
        (False, True, True, False): (1, 1, se),
        (False, False, True, True): (-1, 1, sw),
        (True, False, False, True): (-1, -1, nw),
        (True, True, False, False): (1, -1, ne),
    }
    if (n, e, s, w) in arcs:
        return _round_corner(*arcs[n, e, s, w])
    mask = np.ones((TILE, TILE), bool)
    mask[:8, :8] = _quadrant(w, n, nw, (variant, "nw"))
    mask[:8, 8:] = _quadrant(e, n, ne, (variant, "ne"))[:, ::-1]
    mask[8:, :8] = _quadrant(w, s, sw, (variant, "sw"))[::-1]
    mask[8:, 8:] = _quadrant(e, s, se, (variant, "se"))[::-1, ::-1]
    return mask


def _round_corner(across: int, down: int, diagonal: bool) -> Mask:
    """An arc of 13 px about the corner towards the ground's inside."""
    grid = np.arange(TILE) + 0.5
    columns = TILE - grid if across > 0 else grid
    rows = TILE - grid if down > 0 else grid
    mask: Mask = columns[None, :] ** 2 + rows[:, None] ** 2 <= 13.0**2
    if not diagonal:
        mask &= ~_nub(columns[None, :], rows[:, None])
    return mask


def _nub(columns: NDArray[Any], rows: NDArray[Any]) -> Mask:
    nub: Mask = (columns < 3) & (rows < 3) & (columns + rows < 5)
    return nub


def _quadrant(side: bool, above: bool, diagonal: bool, key: object) -> Mask:
    """The upper left quadrant, 8 × 8; the others are this one mirrored."""
    grid = np.arange(8) + 0.5
    if side and above:
        whole = np.ones((8, 8), bool)
        return whole if diagonal else whole & ~_nub(grid[None, :], grid[:, None])
    mask = np.ones((8, 8), bool)
    if not above:
        depth = np.array(_PROFILES[int(chance(key, "row") * 6)])
        mask &= np.arange(8)[:, None] >= depth[None, :]
    if not side:
        depth = np.array(_PROFILES[int(chance(key, "column") * 6)])
        mask &= np.arange(8)[None, :] >= depth[:, None]
    if not side and not above:
        away = 8 - grid
        mask &= away[None, :] ** 2 + away[:, None] ** 2 <= 5.6**2
    return mask


def neighbourhood(around: Neighbours, variant: object) -> Mask:
    """A tile with the eight round it as pixels, 48 × 48, to judge rims by."""
    n, ne, e, se, s, sw, w, nw = around
    near = np.array([[nw, n, ne], [w, True, e], [sw, s, se]])
    # The outer ring goes on, so that only the middle tile is judged.
    wide = np.pad(near, 1, mode="edge")
    pixels = np.zeros((3 * TILE, 3 * TILE), bool)
    for y, x in product(range(3), range(3)):
        if wide[y + 1, x + 1]:
            key = variant if (x, y) == (1, 1) else (variant, x, y)
            tile = tile_mask(neighbours(wide, x + 1, y + 1), key)
            pixels[y * TILE :, x * TILE :][:TILE, :TILE] = tile
    return pixels
