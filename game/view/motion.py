"""Where people are between steps: on their way from tile to tile, never jumping.

The engine says which tile somebody stands on after a step. Each person keeps the
tiles still to be walked and goes along them about as fast as the steps come, a
little faster when they lag behind, so what is shown is never more than about one
step old.
"""

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Tile = tuple[int, int]
Facing = Literal["down", "left", "right", "up"]

STRIDE = 0.5
"""Tiles walked on one cell of the walk cycle; four cells are a whole cycle."""

MOST_CELLS = 12.0
"""Cells of the walk cycle a second at most, however fast the town goes."""

LONGEST_LAG = 0.6
"""Seconds after which one has caught up, whatever the pace."""

IDLE_AFTER = 0.12
"""Seconds without a way to go after which the legs stand."""

CYCLE = (0, 1, 2, 1)


@dataclass(slots=True)
class Walker:
    """One person's place and gait.

    Attributes:
        x: tile coordinates, fractional; `y` likewise.
        facing: where they look.
        way: tiles still to be walked.
        walking: whether the legs move.
        cell: column of the walk cycle: 0 and 2 feet apart, 1 standing.
    """

    x: float
    y: float
    facing: Facing = "down"
    way: deque[Tile] = field(default_factory=deque)
    walking: bool = False
    cell: int = 1
    _walked: float = 0.0
    _still: float = 0.0
    _right: float = 0.0
    _down: float = 0.0
    _ahead: float = 0.0

    def go(self, tile: Tile) -> None:
        """Walk on to a tile next to the last one."""
        way = self.way
        if way:
            if tile != way[-1]:
                way.append(tile)
        elif tile != (self.x, self.y):
            way.append(tile)
            self._aim()

    def look(self, right: float, down: float) -> None:
        """Turn towards a direction; none if both are zero."""
        if abs(right) > abs(down):
            self.facing = "right" if right > 0 else "left"
        elif down:
            self.facing = "down" if down > 0 else "up"

    def advance(self, seconds: float, pace: float) -> None:
        """Walk for some seconds of play at `pace` steps (tiles) a second."""
        if not self.way:
            self._still += seconds
            if self._still >= IDLE_AFTER:
                self.walking, self.cell = False, 1
            return
        self._still = 0.0
        # Tiles left to walk; all but the first are next to each other.
        left = self._ahead + len(self.way) - 1
        speed = pace if left <= 1 else pace * (1 + 0.6 * (left - 1))
        budget = max(speed, left / LONGEST_LAG) * seconds
        self._walked += min(budget, STRIDE * MOST_CELLS * seconds)
        self.cell = CYCLE[int(self._walked / STRIDE) % 4]
        while budget >= self._ahead:
            budget -= self._ahead
            self.x, self.y = map(float, self.way.popleft())
            if not self.way:
                return
            self._aim()
        self._ahead -= budget
        self.x += self._right * budget
        self.y += self._down * budget

    def _aim(self) -> None:
        """Turn to the next tile."""
        x, y = self.way[0]
        right, down = x - self.x, y - self.y
        self.walking = True
        # Nearly always the next tile in one of four directions.
        if not down and right:
            self._ahead = abs(right)
            self._right, self._down = right / self._ahead, 0.0
            self.facing = "right" if right > 0 else "left"
        elif not right and down:
            self._ahead = abs(down)
            self._right, self._down = 0.0, down / self._ahead
            self.facing = "down" if down > 0 else "up"
        else:
            self.look(right, down)
            self._ahead = math.hypot(right, down)
            if self._ahead:
                self._right, self._down = right / self._ahead, down / self._ahead


class Motion:
    """The walkers of a town, by name."""

    def __init__(self) -> None:
        self.walkers: dict[str, Walker] = {}

    def place(self, people: Iterable[tuple[str, Tile]]) -> None:
        """Put everyone on their tile at once: a town was opened or a time chosen."""
        self.walkers = {
            name: Walker(float(tile[0]), float(tile[1])) for name, tile in people
        }

    def enter(self, name: str, tile: Tile) -> None:
        """Let somebody stand on a tile who was not there before."""
        self.walkers[name] = Walker(*tile)

    def leave(self, name: str) -> None:
        """Let somebody be gone."""
        self.walkers.pop(name, None)

    def go(self, moves: Iterable[tuple[str, Tile]]) -> None:
        """Take in the moves of one step."""
        for name, tile in moves:
            self.walkers[name].go(tile)

    def advance(self, seconds: float, pace: float) -> None:
        """Let everyone walk for the time of a frame."""
        for walker in self.walkers.values():
            if walker.walking:
                walker.advance(seconds, pace)
