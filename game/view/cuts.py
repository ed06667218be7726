"""What is to be seen of people behind things; kept for whoever stands still."""

import numpy as np
import pygame
from numpy.typing import NDArray

from game.view.covers import Covers
from game.view.figures import Figures

_Cut = tuple[pygame.Surface | None, pygame.Surface | None]
"""Somebody's whole picture, and what was to be seen of it."""

_Rows = NDArray[np.int64]


class Cuts:
    """Cuts out of people's pictures what stands in front of them.

    Args:
        covers: what they may stand behind.
    """

    def __init__(self, covers: Covers) -> None:
        self._covers = covers
        self._names: list[str] = []
        self._cuts: list[_Cut] = []
        self._where = np.zeros((0, 3), np.int64)

    def look(
        self, figures: Figures, rows: _Rows, across: _Rows, down: _Rows
    ) -> tuple[list[bool], list[bool]]:
        """Who may stand behind something, and who of them is where they were cut last.

        Args:
            figures: everybody.
            rows: those in view.
            across: where their pictures begin, in scaled pixels of the world.
            down: the same, downwards.
        """
        if figures.names is not self._names:
            self._names = figures.names
            self._cuts = [(None, None)] * len(figures)
            self._where = np.full((len(figures), 3), -1, np.int64)
        near = self._covers.near(figures.x[rows], figures.y[rows])
        where = np.stack((across, down, figures.lines[rows]), axis=1)
        stays = near & (where == self._where[rows]).all(axis=1)
        self._where[rows[near]] = where[near]
        return near.tolist(), stays.tolist()

    def kept(self, row: int, picture: pygame.Surface) -> pygame.Surface | None:
        """What was to be seen of somebody's picture, if it is the one they had."""
        whole, seen = self._cuts[row]
        return seen if whole is picture else None

    def cut(
        self,
        figures: Figures,
        row: int,
        picture: pygame.Surface,
        where: tuple[int, int],
        zoom: float,
    ) -> pygame.Surface:
        """What is to be seen of somebody.

        Args:
            figures: everybody.
            row: which of them.
            picture: of the person, at the zoom.
            where: its upper left, in scaled pixels of the world.
            zoom: a resting zoom.
        """
        x, y, line = figures.x.item(row), figures.y.item(row), figures.lines.item(row)
        seen = self._covers.cut(picture, where, (int(x), int(y), line), zoom)
        self._cuts[row] = (picture, seen)
        return seen
