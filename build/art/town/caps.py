"""The tops of walls, painted as one mask for the whole town.

Because the rim is found on the mask and not per tile, all corners and junctions come
out right by themselves.
"""

from itertools import product

import numpy as np
from numpy.typing import NDArray

from art.canvas import Canvas
from art.palette import TONES
from art.town.geometry import Mask
from art.town.looks import house_look
from art.town.plan import Plan
from art.town.sheets import TILE

DEPTH = 6
"""Height of a cap that runs across; an upright one is eight pixels wide."""

RAISED, THIN, FRONT = -16, -8, -3


def paint_caps(walls: Canvas, plan: Plan) -> None:
    """Paint the cap of every wall in the tones of the house that owns it."""
    caps = _Caps(plan)
    names = sorted({str(name) for name in plan.owners.flat if name})
    numbers = {name: number for number, name in enumerate(names, 1)}
    tiles = np.array([[numbers.get(n, 0) for n in row] for row in plan.owners])
    owners = np.kron(tiles, np.ones((TILE, TILE), np.int64))
    _spread(owners)
    mask = caps.mask
    rim = mask & ~_all_around(mask, 1)
    ridge = _ridge(mask)
    border = _border(owners, mask)
    inner = _moved(mask, -2, 0) & _moved(mask, 0, -2)
    lit = ~(_moved(mask, 2, 0) & _moved(mask, 0, 2))
    for sector, number in numbers.items():
        tones = house_look(sector).cap
        own = mask & (owners == number)
        paint = [
            (own, tones[2]),
            (own & ~inner, tones[3]),
            (own & lit, tones[1]),
            (own & ridge, tones[3]),
            (own & _moved(ridge, 1, 0), tones[1]),
            (own & rim, tones[0]),
            (own & border, tones[0]),
        ]
        for where, tone in paint:
            walls.pixels[where] = (*TONES[tone], 255)


def _moved(mask: Mask, across: int, down: int) -> Mask:
    """For each pixel, whether the one left by `across` and up by `down` is set."""
    moved: Mask = np.roll(mask, (down, across), (0, 1))
    return moved


def _all_around(mask: Mask, step: int) -> Mask:
    around = _moved(mask, step, 0) & _moved(mask, -step, 0)
    return around & _moved(mask, 0, step) & _moved(mask, 0, -step)


def _ridge(mask: Mask) -> Mask:
    """The middle of the wide cap that two houses share: a groove between them."""
    wide = mask.copy()
    for step in range(1, 12):
        wide &= _moved(mask, step, 0) & _moved(mask, -step, 0)
    for step in range(1, 12):
        wide &= _moved(mask, 0, step) & _moved(mask, 0, -step)
    ridge: Mask = wide & ~_moved(wide, 1, 0)
    return ridge


def _spread(owners: NDArray[np.int64]) -> None:
    """Caps rise above their tile: what has no owner takes the owner below."""
    for y in range(owners.shape[0] - 2, -1, -1):
        empty = owners[y] == 0
        owners[y][empty] = owners[y + 1][empty]


def _border(owners: NDArray[np.int64], mask: Mask) -> Mask:
    """The line at which the cap of one house meets that of another."""
    left = np.roll(owners, 1, 1)
    border: Mask = mask & _moved(mask, 1, 0) & (owners != left)
    return border


class _Caps:
    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        height, width = plan.walls.shape
        self.mask: Mask = np.zeros((height * TILE, width * TILE), bool)
        tiles = [(x, y) for y, x in product(range(height), range(width))]
        self.shown = {tile for tile in tiles if self._has_cap(*tile)}
        self.level = {tile: self._own_level(*tile) for tile in self.shown}
        self._lift_corners()
        for x, y in sorted(self.shown):
            self._draw(x, y)
        for x, y in sorted(self.shown):
            self._fill_block(x, y)

    def _has_cap(self, x: int, y: int) -> bool:
        """All walls but pillars and faces whose cap lies in the tile above."""
        plan = self.plan
        hidden = plan.face(x, y) and plan.wall(x, y - 1)
        return plan.wall(x, y) and not hidden and not plan.pillar(x, y)

    def _own_level(self, x: int, y: int) -> int | None:
        """Where the cap across begins, from the tile's top; None for junctions."""
        plan = self.plan
        if plan.wall(x, y + 1):
            return 0 if plan.face(x, y + 1) else None
        if plan.room(x, y + 1):
            return THIN if plan.room(x, y - 1) else RAISED
        return FRONT

    def _lift_corners(self) -> None:
        """A corner beside a raised back wall rises with it."""
        plan = self.plan
        for x, y in sorted(self.shown):
            open_above = not plan.wall(x, y - 1) and not plan.room(x, y - 1)
            beside = [self._own_level_or_none(x + side, y) for side in (-1, 1)]
            if self.level[x, y] is None and open_above and RAISED in beside:
                self.level[x, y] = RAISED
        for x, y in sorted(self.shown):
            open_above = not plan.wall(x, y - 1) and not plan.room(x, y - 1)
            beside = [self.level.get((x + side, y)) for side in (-1, 1)]
            if self.level[x, y] is None and open_above and RAISED in beside:
                self.level[x, y] = RAISED

    def _own_level_or_none(self, x: int, y: int) -> int | None:
        return self._own_level(x, y) if (x, y) in self.shown else None

    def _box(self, left: int, top: int, right: int, bottom: int) -> None:
        self.mask[max(top, 0) : max(bottom, 0), max(left, 0) : max(right, 0)] = True

    def _link_level(self, x: int, y: int, side: int) -> int:
        own, other = self.level[x, y], self.level[x + side, y]
        return own if own is not None else other if other is not None else 0

    def _draw(self, x: int, y: int) -> None:
        left, top = x * TILE, y * TILE
        reach = [top, top]
        for side in (-1, 1):
            if (x + side, y) in self.shown:
                begin = top + self._link_level(x, y, side)
                near = left if side < 0 else left + 8
                self._box(near, begin, near + 8, begin + DEPTH)
                reach = [min(reach[0], begin), max(reach[1], begin + DEPTH)]
            elif self.level[x, y] is not None:
                self._draw_end(x, y, side)
        self._draw_upright(x, y, *reach)

    def _draw_end(self, x: int, y: int, side: int) -> None:
        """A cap without a neighbour runs on to a doorway, else stops short."""
        if self.plan.wall(x + side, y) and self.level[x, y] == 0:
            return
        begin = y * TILE + (self.level[x, y] or 0)
        door = self.level[x, y] == 0 and self.plan.room(x + side, y + 1)
        runs_on = self.plan.room(x + side, y) or self.plan.wall(x + side, y) or door
        near = x * TILE + (8 if side > 0 else 0 if runs_on else 4)
        self._box(near, begin, near + (8 if runs_on else 4), begin + DEPTH)

    def _draw_upright(self, x: int, y: int, high: int, low: int) -> None:
        left, top = x * TILE, y * TILE
        level = self.level[x, y]
        if level is not None:
            high, low = min(high, top + level), max(low, top + level + DEPTH)
        above, below = (x, y - 1) in self.shown, (x, y + 1) in self.shown
        if above:
            self._box(left + 4, top, left + 12, low if low > top else top + DEPTH)
        if below:
            self._box(left + 4, min(high, top), left + 12, top + TILE)
        if level == RAISED or self.plan.pillar(x, y + 1):
            bottom = top + (TILE + 2 if self.plan.wall(x, y + 1) else level or 0)
            self._box(left + 4, min(high, top), left + 12, bottom)
        covered = self.plan.wall(x, y + 1) and not below
        if covered and not self.plan.pillar(x, y + 1) and not self._across(x, y):
            self._box(left + 4, top, left + 12, top + DEPTH)

    def _across(self, x: int, y: int) -> bool:
        return (x - 1, y) in self.shown or (x + 1, y) in self.shown

    def _fill_block(self, x: int, y: int) -> None:
        """Two by two walls have no hole between them."""
        block = {(x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1)}
        if not block <= self.shown:
            return
        begin = min(self._link_level(x, y, 1), 0)
        end = TILE + max(self._link_level(x, y + 1, 1) + DEPTH, 2)
        left, top = x * TILE, y * TILE
        self._box(left + 8, top + begin, left + 24, top + end)
