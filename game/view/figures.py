"""People as they are drawn: where, in which pose, facing what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.snapshot import TownView
from game.view.motion import Facing, Motion, Walker

FOOT = 14
"""Rows from the top of a tile down to the line a person stands on."""

RAISED = 10
"""Rows that a person's cell reaches above their tile."""

LYING_AHEAD = 3
"""A sleeper is drawn after the bed they lie in."""


@dataclass(frozen=True, slots=True)
class Figure:
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
        self._sprites = sprites
        self._tile = tile

    def figures(
        self, view: TownView, motion: Motion, speaking: Iterable[str] = ()
    ) -> list[Figure]:
        """Everyone, in no order."""
        talking = set(speaking)
        return [
            self._figure(name, view, motion.walkers[name], name in talking, motion)
            for name in view.agents
            if name in motion.walkers
        ]

    def _figure(
        self, name: str, view: TownView, walker: Walker, speaks: bool, motion: Motion
    ) -> Figure:
        person = view.agents[name]
        lying = person.arrived and person.pose == "lie" and not walker.walking
        if not walker.walking and person.conversation is not None:
            self._face_partner(name, view, walker, motion)
        pose = self._pose(walker, person.pose if person.arrived else "stand", speaks)
        x, y = walker.x * self._tile, walker.y * self._tile
        line = int(y) + FOOT + (LYING_AHEAD * self._tile if lying else 0)
        sprite = self._sprites.get(name, name.lower().replace(" ", "_"))
        left = x + (self._tile - 16) / 2
        return Figure(name, sprite, left, y - RAISED, line, pose, lying)

    @staticmethod
    def _pose(walker: Walker, pose: str, speaks: bool) -> str:
        facing: Facing = walker.facing
        if walker.walking:
            return f"{facing}-{walker.cell}"
        if pose == "lie":
            return "sleep"
        if speaks:
            return f"talk-{facing}"
        return f"sit-{facing}" if pose == "sit" else f"{facing}-1"

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
