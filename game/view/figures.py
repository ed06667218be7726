"""People as they are drawn: where, in which pose, facing what."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from engine.snapshot import TownView
from game.view.motion import FACINGS, STANDING, Motion
from game.view.sprites import LYING

FOOT = 14
"""Rows from the top of a tile down to the line a person stands on."""

RAISED = 10
"""Rows that a person's cell reaches above their tile."""

LYING_AHEAD = 3
"""A sleeper is drawn after the bed they lie in."""

_WALK = tuple(f"{facing}-{cell}" for facing in FACINGS for cell in range(3))
_SIT = tuple(f"sit-{facing}" for facing in FACINGS)
_TALK = tuple(f"talk-{facing}" for facing in FACINGS)


class Figure(NamedTuple):
    """One person to be drawn; x and y are the upper left of the cell, art pixels.

    Attributes:
        line: y of the foot line.
        pose: name of the cell, see `sprites.CELLS`.
    """

    name: str
    sprite: str
    x: float
    y: float
    line: int
    pose: str
    lying: bool

    @property
    def head(self) -> tuple[float, float]:
        """Middle of the top of the head, art pixels."""
        return self.x + 8, self.y + 1

    @property
    def feet(self) -> tuple[float, float]:
        """Middle of the soles, art pixels."""
        return self.x + 8, self.y + 24


@dataclass(frozen=True, slots=True)
class Figures:
    """Everybody, in no order and in columns: there may be a thousand each frame.

    Attributes:
        names: and what else a `Figure` has, one for each person.
        numbers: which row of the columns is whose.
    """

    names: list[str]
    numbers: Mapping[str, int]
    sprites: list[str]
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    lines: NDArray[np.int64]
    poses: list[str]
    lying: NDArray[np.bool_]

    @classmethod
    def of(cls, figures: Iterable[Figure]) -> Self:
        """Columns of single figures."""
        rows = tuple(figures)
        return cls(
            [row.name for row in rows],
            {row.name: number for number, row in enumerate(rows)},
            [row.sprite for row in rows],
            np.array([row.x for row in rows], np.float64),
            np.array([row.y for row in rows], np.float64),
            np.array([row.line for row in rows], np.int64),
            [row.pose for row in rows],
            np.array([row.lying for row in rows], np.bool_),
        )

    def __len__(self) -> int:
        return len(self.names)

    def __iter__(self) -> Iterator[Figure]:
        return map(self._at, range(len(self.names)))

    def _at(self, number: int) -> Figure:
        return Figure(
            self.names[number],
            self.sprites[number],
            float(self.x[number]),
            float(self.y[number]),
            int(self.lines[number]),
            self.poses[number],
            bool(self.lying[number]),
        )

    def named(self, names: Iterable[str | None]) -> list[Figure]:
        """Those of them who are here."""
        here = {self.numbers[name] for name in names if name and name in self.numbers}
        return list(map(self._at, sorted(here)))

    def between(
        self, low: tuple[float, float], high: tuple[float, float]
    ) -> list[Figure]:
        """Those whose x and y lie above `low` and up to `high`."""
        inside = (self.x > low[0]) & (self.x <= high[0])
        inside &= (self.y > low[1]) & (self.y <= high[1])
        return list(map(self._at, np.flatnonzero(inside).tolist()))

    def middle(self) -> Figure | None:
        """Whoever has the shortest way to all the others; None if nobody is here."""
        if not self.names:
            return None
        far = sum(np.abs(side[:, None] - side).sum(axis=1) for side in (self.x, self.y))
        return self._at(int(np.argmin(far)))


NOBODY = Figures.of(())


class Cast:
    """Turns the town's people into figures.

    Args:
        sprites: name of the picture sheet by person.
        tile: art pixels to a tile.
    """

    def __init__(self, sprites: Mapping[str, str], tile: int = 16) -> None:
        self._sheets = dict(sprites)
        self._tile = tile
        self._dressed: tuple[list[str], list[str]] = ([], [])

    def dress(self, name: str, sprite: str) -> None:
        """Say which sheet is a person's who has come later."""
        self._sheets[name] = sprite
        self._dressed = ([], [])

    def figures(
        self, view: TownView, motion: Motion, speaking: Collection[str] = ()
    ) -> Figures:
        """Everyone."""
        self._face_partners(view, motion)
        tile, names, walkers = self._tile, motion.names, motion.walkers
        facings = walkers["facing"].tolist()
        cells = np.where(walkers["walking"], walkers["cell"], STANDING)
        poses = [_WALK[cell] for cell in (walkers["facing"] * 3 + cells).tolist()]
        lying = np.zeros(len(names), np.bool_)
        for number in np.flatnonzero(~walkers["walking"]).tolist():
            agent = view.agents[names[number]]
            if not agent.arrived:
                continue
            if agent.pose == "lie":
                poses[number], lying[number] = LYING, True
            elif agent.pose == "sit":
                poses[number] = _SIT[facings[number]]
        for name in speaking:
            spoken = motion.number(name)
            if spoken is not None and not (walkers["walking"][spoken] or lying[spoken]):
                poses[spoken] = _TALK[facings[spoken]]
        y = walkers["y"] * tile
        return Figures(
            names,
            motion.numbers,
            self._sheets_of(names),
            walkers["x"] * tile + (tile - 16) / 2,
            y - RAISED,
            y.astype(np.int64) + FOOT + LYING_AHEAD * tile * lying,
            poses,
            lying,
        )

    def _sheets_of(self, names: list[str]) -> list[str]:
        """The sheets of all; looked up anew when somebody comes or goes."""
        if self._dressed[0] is not names:
            sheets = [self._sheets.get(name) or self._sheet(name) for name in names]
            self._dressed = (names, sheets)
        return self._dressed[1]

    def _sheet(self, name: str) -> str:
        """The sheet of somebody who has none: one of that name."""
        sheet = self._sheets[name] = name.lower().replace(" ", "_")
        return sheet

    @staticmethod
    def _face_partners(view: TownView, motion: Motion) -> None:
        """Turn people who stand and talk to the middle of the others."""
        walkers = motion.walkers
        for talk in view.conversations.values():
            here = {name: motion.number(name) for name in talk.people}
            rows = [row for row in here.values() if row is not None]
            for row in rows:
                others = [other for other in rows if other != row]
                if others and not walkers["walking"][row]:
                    x, y = (float(walkers[side][others].mean()) for side in "xy")
                    motion.look(row, x - walkers["x"][row], y - walkers["y"][row])
