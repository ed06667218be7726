"""Where people are between steps: on their way from tile to tile, never jumping.

The engine says which tile somebody stands on after a step. Each person keeps the
tiles still to be walked and goes along them about as fast as the steps come, a
little faster when they lag behind, so what is shown is never more than about one
step old. Everybody is moved at once, in columns: there may be a thousand.
"""

from collections import deque
from collections.abc import Iterable
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Tile = tuple[int, int]
Facing = Literal["down", "left", "right", "up"]
FACINGS: tuple[Facing, ...] = ("down", "left", "right", "up")
DOWN, LEFT, RIGHT, UP = range(4)

STRIDE = 0.5
"""Tiles walked on one cell of the walk cycle; four cells are a whole cycle."""

MOST_CELLS = 12.0
"""Cells of the walk cycle a second at most, however fast the town goes."""

LONGEST_LAG = 0.6
"""Seconds after which one has caught up, whatever the pace."""

IDLE_AFTER = 0.12
"""Seconds without a way to go after which the legs stand."""

CYCLE = np.array((0, 1, 2, 1))
STANDING = 1
"""Cell of the walk cycle with both feet together; 0 and 2 are feet apart."""

WALKER = np.dtype(
    [
        ("x", np.float64),
        ("y", np.float64),
        ("facing", np.int64),
        ("walking", np.bool_),
        ("cell", np.int64),
        ("waiting", np.int64),
        ("right", np.float64),
        ("down", np.float64),
        ("ahead", np.float64),
        ("walked", np.float64),
        ("still", np.float64),
    ]
)
"""A person's place in fractional tiles, place in `FACINGS`, whether the legs move,
the cell of the walk cycle and how many tiles wait to be walked; then the direction of
the next one, how far it is, tiles walked in all, and seconds since one came to rest."""

_Numbers = NDArray[np.int64]


class Motion:
    """The walkers of a town.

    Attributes:
        names: of all, in the order of the rows; a new list when it changes.
        numbers: which row is whose.
        walkers: a row of `WALKER` for each.
    """

    def __init__(self) -> None:
        self.place(())

    def place(self, people: Iterable[tuple[str, Tile]]) -> None:
        """Put everyone on their tile at once: a town was opened or a time chosen."""
        placed = tuple(people)
        self.names = [name for name, _ in placed]
        self.walkers = np.concatenate(
            [_standing(tile) for _, tile in placed] or [np.zeros(0, WALKER)]
        )
        self._ways: list[deque[Tile]] = [deque() for _ in placed]
        self._count()

    def enter(self, name: str, tile: Tile) -> None:
        """Let somebody stand on a tile who was not there before."""
        self.names = [*self.names, name]
        self.walkers = np.concatenate((self.walkers, _standing(tile)))
        self._ways.append(deque())
        self._count()

    def leave(self, name: str) -> None:
        """Let somebody be gone."""
        number = self.numbers.get(name)
        if number is not None:
            self.names = [other for other in self.names if other != name]
            del self._ways[number]
            self.walkers = np.delete(self.walkers, number)
            self._count()

    def _count(self) -> None:
        self.numbers = {name: number for number, name in enumerate(self.names)}

    def number(self, name: str) -> int | None:
        """Somebody's row, or None if they are not here."""
        return self.numbers.get(name)

    def look(self, number: int, right: float, down: float) -> None:
        """Turn somebody towards a direction; not at all if both are zero."""
        rows = np.array([number])
        self._turn(rows, np.array([right]), np.array([down]))

    def go(self, moves: Iterable[tuple[str, Tile]]) -> None:
        """Take in the moves of one step: each to a tile next to the last one."""
        numbers, ways = self.numbers, self._ways
        xs, ys = self.walkers["x"].tolist(), self.walkers["y"].tolist()
        waiting, setting_out = [], []
        for name, tile in moves:
            number = numbers[name]
            way = ways[number]
            if way:
                if tile == way[-1]:
                    continue
            elif tile == (xs[number], ys[number]):
                continue
            else:
                setting_out.append(number)
            way.append(tile)
            waiting.append(number)
        self.walkers["waiting"] += np.bincount(
            np.array(waiting, np.int64), minlength=len(ways)
        )
        self._aim(np.array(setting_out, np.int64))

    def advance(self, seconds: float, pace: float) -> None:
        """Let everyone walk for a frame's time at `pace` steps (tiles) a second."""
        walkers = self.walkers
        self._rest(seconds)
        going = np.flatnonzero(walkers["waiting"])
        # Tiles left to walk; all but the first are next to each other.
        left = walkers["ahead"][going] + walkers["waiting"][going] - 1
        speed = pace * np.maximum(1.0, 1 + 0.6 * (left - 1))
        budget = np.maximum(speed, left / LONGEST_LAG) * seconds
        walked = walkers["walked"]
        walked[going] += np.minimum(budget, STRIDE * MOST_CELLS * seconds)
        cells = (walked[going] / STRIDE).astype(np.int64) % len(CYCLE)
        walkers["cell"][going] = CYCLE[cells]
        while len(going):
            arrives = budget >= walkers["ahead"][going]
            self._stride(going[~arrives], budget[~arrives])
            going, budget = self._arrive(going[arrives], budget[arrives])

    def _rest(self, seconds: float) -> None:
        """Put the feet of those together who have had no way to go for a while."""
        walkers = self.walkers
        resting = np.flatnonzero(walkers["walking"] & (walkers["waiting"] == 0))
        walkers["still"][resting] += seconds
        rested = resting[walkers["still"][resting] >= IDLE_AFTER]
        walkers["walking"][rested] = False
        walkers["cell"][rested] = STANDING

    def _stride(self, rows: _Numbers, budget: NDArray[np.float64]) -> None:
        """Go on without reaching the next tile."""
        walkers = self.walkers
        walkers["ahead"][rows] -= budget
        walkers["x"][rows] += walkers["right"][rows] * budget
        walkers["y"][rows] += walkers["down"][rows] * budget

    def _arrive(
        self, rows: _Numbers, budget: NDArray[np.float64]
    ) -> tuple[_Numbers, NDArray[np.float64]]:
        """Reach the next tile; those with more to go, and what they may still walk."""
        walkers = self.walkers
        budget = budget - walkers["ahead"][rows]
        tiles = [self._ways[row].popleft() for row in rows.tolist()]
        walkers["x"][rows], walkers["y"][rows] = _columns(tiles)
        walkers["waiting"][rows] -= 1
        goes_on = walkers["waiting"][rows] > 0
        rows, budget = rows[goes_on], budget[goes_on]
        self._aim(rows)
        return rows, budget

    def _aim(self, rows: _Numbers) -> None:
        """Turn to the next tile."""
        walkers = self.walkers
        x, y = _columns([self._ways[row][0] for row in rows.tolist()])
        right, down = x - walkers["x"][rows], y - walkers["y"][rows]
        ahead = np.hypot(right, down)
        # Who stands on the tile already arrives whatever the direction.
        length = np.where(ahead == 0, 1.0, ahead)
        walkers["ahead"][rows] = ahead
        walkers["right"][rows], walkers["down"][rows] = right / length, down / length
        walkers["walking"][rows], walkers["still"][rows] = True, 0.0
        self._turn(rows, right, down)

    def _turn(
        self, rows: _Numbers, right: NDArray[np.float64], down: NDArray[np.float64]
    ) -> None:
        """Look where it goes; the direction stays where it goes nowhere."""
        facing = self.walkers["facing"]
        across = np.where(right > 0, RIGHT, LEFT)
        along = np.where(down > 0, DOWN, np.where(down < 0, UP, facing[rows]))
        facing[rows] = np.where(np.abs(right) > np.abs(down), across, along)


def _standing(tile: Tile) -> NDArray[Any]:
    """The row of somebody who stands on a tile and looks at us."""
    row = np.zeros(1, WALKER)
    row["x"], row["y"] = tile
    row["cell"] = STANDING
    return row


def _columns(tiles: list[Tile]) -> NDArray[np.float64]:
    """Two rows, of all x and of all y."""
    return np.array(tiles, np.float64).reshape(-1, 2).T
