"""People as they are drawn: where, in which pose, facing what."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from engine.snapshot import TownView
from game.view.motion import Facing, Motion, Walker
from game.view.sprites import LYING

FOOT = 14
"""Rows from the top of a tile down to the line a person stands on."""

RAISED = 10
"""Rows that a person's cell reaches above their tile."""

LYING_AHEAD = 3
"""A sleeper is drawn after the bed they lie in."""


WALKING: dict[Facing, tuple[str, str, str]] = {
    facing: (f"{facing}-0", f"{facing}-1", f"{facing}-2")
    for facing in ("down", "left", "right", "up")
}
"""Names of the cells of a walk."""


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


class Cast:
    """Turns the town's people into figures.

    Args:
        sprites: name of the picture sheet by person.
        tile: art pixels to a tile.
    """

    def __init__(self, sprites: Mapping[str, str], tile: int = 16) -> None:
        self._sheets = dict(sprites)
        self._tile = tile

    def dress(self, name: str, sprite: str) -> None:
        """Say which sheet is a person's who has come later."""
        self._sheets[name] = sprite

    def figures(
        self, view: TownView, motion: Motion, speaking: Iterable[str] = ()
    ) -> list[Figure]:
        """Everyone, in no order."""
        talking = set(speaking)
        tile, walkers, sheets = self._tile, motion.walkers, self._sheets
        aside = (tile - 16) / 2
        figures = []
        # A thousand are made each frame: as bare tuples in half the time.
        make = tuple.__new__
        for name, person in view.agents.items():
            walker = walkers.get(name)
            if walker is None:
                continue
            lying = False
            if walker.walking:
                pose = WALKING[walker.facing][walker.cell]
            else:
                lying = person.arrived and person.pose == "lie"
                pose = self._still(name, view, walker, name in talking, motion)
            y = walker.y * tile
            line = int(y) + FOOT + (LYING_AHEAD * tile if lying else 0)
            sprite = sheets.get(name) or self._sheet(name)
            x = walker.x * tile + aside
            told = (name, sprite, x, y - RAISED, line, pose, lying)
            figures.append(make(Figure, told))
        return figures

    def _sheet(self, name: str) -> str:
        """The sheet of somebody who has none: one of that name."""
        sheet = self._sheets[name] = name.lower().replace(" ", "_")
        return sheet

    def _still(
        self, name: str, view: TownView, walker: Walker, speaks: bool, motion: Motion
    ) -> str:
        """The pose of somebody who does not walk."""
        person = view.agents[name]
        if person.conversation is not None:
            self._face_partner(name, view, walker, motion)
        pose = person.pose if person.arrived else "stand"
        if pose == "lie":
            return LYING
        if speaks:
            return f"talk-{walker.facing}"
        return f"sit-{walker.facing}" if pose == "sit" else f"{walker.facing}-1"

    @staticmethod
    def _face_partner(
        name: str, view: TownView, walker: Walker, motion: Motion
    ) -> None:
        talk = view.conversations.get(view.agents[name].conversation or 0)
        others = [
            motion.walkers[other]
            for other in (talk.people if talk else ())
            if other != name and other in motion.walkers
        ]
        if others:
            x = sum(other.x for other in others) / len(others)
            y = sum(other.y for other in others) / len(others)
            walker.look(x - walker.x, y - walker.y)
