"""The people in view: lit as the place is where they stand, behind what is in front."""

from collections.abc import Sequence

import numpy as np
import pygame

from game.view.covers import Covers
from game.view.figures import Figure
from game.view.hours import Mood
from game.view.pixels import scaled
from game.view.sprites import CELL, Sprites
from game.view.veil import Veil

AT_ONCE = 60
"""New pictures of people in a frame, when the hour changes those of all."""

MOST = 4000
"""Pictures that are kept."""

_Key = tuple[str, str, int, float]
"""Sprite, pose, step of lamplight and zoom."""


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
        self._covers = covers
        self._mood: Mood | None = None
        self._lit: dict[_Key, pygame.Surface] = {}
        self._before: dict[_Key, pygame.Surface] = {}
        self._room = AT_ONCE

    def draw(
        self,
        target: pygame.Surface,
        figures: Sequence[Figure],
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
        if figures:
            size = target.get_size()
            target.fblits(self._placed(figures, size, zoom, offset, mood))

    def _placed(
        self,
        figures: Sequence[Figure],
        size: tuple[int, int],
        zoom: float,
        offset: tuple[int, int],
        mood: Mood,
    ) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        """Pictures and where they go, from the farthest foot line to the nearest.

        What can be told of all at once is told by numpy: there may be a thousand.
        """
        _, sprites, xs, ys, lines, poses, _ = zip(*figures, strict=True)
        x, y, line = np.array(xs), np.array(ys), np.array(lines)
        across = np.rint(x * zoom).astype(np.int32) - offset[0]
        down = np.rint(y * zoom).astype(np.int32) - offset[1]
        wide, high = CELL[0] * zoom, CELL[1] * zoom
        seen = (across > -wide) & (across < size[0]) & (down > -high) & (down < size[1])
        places = np.flatnonzero(seen)
        places = places[np.argsort(line[places], kind="stable")]
        steps = self._veil.steps_at(x[places] + 8, line[places], mood)
        covered = self._covers.near(x[places], y[places])
        lit, drawn = self._lit, []
        for place, left, top, step, is_near in zip(
            places.tolist(),
            across[places].tolist(),
            down[places].tolist(),
            steps.tolist(),
            covered.tolist(),
            strict=True,
        ):
            key = (sprites[place], poses[place], step, zoom)
            picture = lit.get(key) or self._picture(key)
            if is_near:
                covers = self._covers.over(xs[place], ys[place], lines[place])
                if covers:
                    where = (left + offset[0], top + offset[1])
                    picture = self._covers.cut(picture, where, covers, zoom)
            drawn.append((picture, (left, top)))
        return drawn

    def _picture(self, key: _Key) -> pygame.Surface:
        """A person's picture in the new light, or in the old one for a frame more."""
        before = self._before.get(key)
        if before is not None and self._room <= 0:
            return before
        assert self._mood is not None
        self._room -= 1
        sprite, pose, step, zoom = key
        if len(self._lit) > MOST:
            self._lit.clear()
        lit = self._veil.lit(self._sprites.cell(sprite, pose), step, self._mood)
        found = self._lit[key] = scaled(lit, zoom)
        return found
