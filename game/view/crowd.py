"""The people in view: lit as the place is where they stand, behind what is in front."""

from collections.abc import Sequence
from operator import attrgetter

import pygame

from game.view.covers import Covers
from game.view.figures import Figure
from game.view.hours import Mood
from game.view.pixels import scaled
from game.view.sprites import CELL, Sprites
from game.view.veil import Veil

BY_LINE = attrgetter("line")

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
        left, top = offset
        width, height = target.get_size()
        low_x, high_x = left / zoom - CELL[0], (left + width) / zoom
        low_y, high_y = top / zoom - CELL[1], (top + height) / zoom
        seen = [
            figure
            for figure in figures
            if low_x < figure.x < high_x and low_y < figure.y < high_y
        ]
        seen.sort(key=BY_LINE)
        target.fblits(self._placed(seen, zoom, offset, mood))

    def _placed(
        self,
        seen: Sequence[Figure],
        zoom: float,
        offset: tuple[int, int],
        mood: Mood,
    ) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        """Pictures and where they go; one line a person, for there may be many."""
        left, top = offset
        over, lit = self._covers.over, self._lit
        drawn = []
        for _, sprite, x, y, line, pose, _ in seen:
            step = self._veil.step_at(x + 8, line) if mood.dark else 0
            key = (sprite, pose, step, zoom)
            picture = lit.get(key) or self._picture(key)
            across, down = round(x * zoom), round(y * zoom)
            covers = over(x, y, line)
            if covers:
                where = (across, down)
                picture = self._covers.cut(picture, where, covers, zoom)
            drawn.append((picture, (across - left, down - top)))
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
