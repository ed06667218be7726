"""The people in view: lit as the place is where they stand, behind what is in front."""

from collections.abc import Iterator

import numpy as np
import pygame
from numpy.typing import NDArray

from game.view.covers import Covers
from game.view.cuts import Cuts
from game.view.figures import Figures
from game.view.hours import Mood
from game.view.pixels import scaled
from game.view.sprites import CELL, Sprites
from game.view.veil import Veil

AT_ONCE = 24
"""New pictures of people in a frame, when the hour changes those of all."""

MOST = 4000
"""Pictures that are kept."""

_Key = tuple[str, str, int, float]
"""Sprite, pose, step of lamplight and zoom."""

_Rows = NDArray[np.int64]


class Crowd:
    """Draws people.

    Args:
        sprites: their pictures.
        veil: the light over the town.
        covers: what they may stand behind.
    """

    def __init__(self, sprites: Sprites, veil: Veil, covers: Covers) -> None:
        self._sprites = sprites
        self._veil = veil
        self._cuts = Cuts(covers)
        self._mood: Mood | None = None
        self._lit: dict[_Key, pygame.Surface] = {}
        self._before: dict[_Key, pygame.Surface] = {}
        self._room = AT_ONCE

    def draw(
        self,
        target: pygame.Surface,
        figures: Figures,
        zoom: float,
        offset: tuple[int, int],
        mood: Mood,
    ) -> None:
        """Draw who is in view.

        Args:
            target: where to.
            figures: everybody.
            zoom: a resting zoom.
            offset: the view's corner in scaled pixels.
            mood: the colours of the hour.
        """
        self._room = AT_ONCE
        if mood != self._mood:
            self._mood, self._before, self._lit = mood, self._lit, {}
        view = pygame.Rect(offset, target.get_size())
        rows, across, down = self._in_view(figures, view, zoom)
        keys = self._keys(figures, rows, zoom, mood)
        near, stays = self._cuts.look(figures, rows, across, down)
        columns = (rows.tolist(), keys, across.tolist(), down.tolist(), near, stays)
        lit, cuts, drawn, (left, top) = self._lit, self._cuts, [], offset
        for row, key, x, y, is_near, is_same in zip(*columns, strict=True):
            picture = lit.get(key) or self._picture(key)
            if is_near:
                picture = (is_same and cuts.kept(row, picture)) or cuts.cut(
                    figures, row, picture, (x, y), zoom
                )
            drawn.append((picture, (x - left, y - top)))
        target.fblits(drawn)

    def prepare(
        self, figures: Figures, view: pygame.Rect, zoom: float, mood: Mood
    ) -> Iterator[None]:
        """Make what a view at a zoom still lacks, one picture a step."""
        rows, *_ = self._in_view(figures, view, zoom)
        for key in self._keys(figures, rows, zoom, mood):
            if mood == self._mood and key not in self._lit:
                self._lit[key] = self._made(key)
                yield

    @staticmethod
    def _in_view(
        figures: Figures, view: pygame.Rect, zoom: float
    ) -> tuple[_Rows, _Rows, _Rows]:
        """Rows of who is in view, from the farthest to the nearest, and the corners.

        The corners of their pictures are in scaled pixels of the world.
        What can be told of all at once is told by numpy: there may be a thousand.
        """
        across = np.rint(figures.x * zoom).astype(np.int64)
        down = np.rint(figures.y * zoom).astype(np.int64)
        wide, high = CELL[0] * zoom, CELL[1] * zoom
        inside = (across > view.left - wide) & (across < view.right)
        inside &= (down > view.top - high) & (down < view.bottom)
        rows = np.flatnonzero(inside)
        rows = rows[np.argsort(figures.lines[rows], kind="stable")]
        return rows, across[rows], down[rows]

    def _keys(
        self, figures: Figures, rows: _Rows, zoom: float, mood: Mood
    ) -> list[_Key]:
        """Which picture each of them has."""
        sprites, poses = figures.sprites, figures.poses
        steps = self._veil.steps_at(figures.x[rows] + 8, figures.lines[rows], mood)
        return [
            (sprites[row], poses[row], step, zoom)
            for row, step in zip(rows.tolist(), steps.tolist(), strict=True)
        ]

    def _picture(self, key: _Key) -> pygame.Surface:
        """A person's picture in the new light, or in the old one for a frame more."""
        before = self._before.get(key)
        if before is not None and self._room <= 0:
            return before
        self._room -= 1
        if len(self._lit) > MOST:
            self._lit.clear()
        found = self._lit[key] = self._made(key)
        return found

    def _made(self, key: _Key) -> pygame.Surface:
        assert self._mood is not None
        sprite, pose, step, zoom = key
        lit = self._veil.lit(self._sprites.cell(sprite, pose), step, self._mood)
        return scaled(lit, zoom)
