"""The people in view: lit as the place is where they stand, behind what is in front."""

from collections.abc import Iterator

import numpy as np
import pygame

from game.view.covers import Covers
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

_Cut = tuple[pygame.Surface, tuple[float, float, int], pygame.Surface]
"""A whole picture, where somebody stood with it, and what was to be seen of it."""


_Seen = tuple[int, _Key, int, int, bool]
"""Somebody's number, their picture, its corner in scaled pixels of the world, and
whether anything may be in front of it."""


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
        self._cuts: dict[str, _Cut] = {}
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
        lit, drawn, (left, top) = self._lit, [], offset
        for number, key, x, y, is_near in self._seen(figures, view, zoom, mood):
            picture = lit.get(key) or self._picture(key)
            if is_near:
                picture = self._cut(figures, number, picture, (x, y), zoom)
            drawn.append((picture, (x - left, y - top)))
        target.fblits(drawn)

    def prepare(
        self, figures: Figures, view: pygame.Rect, zoom: float, mood: Mood
    ) -> Iterator[None]:
        """Make what a view at a zoom still lacks, one picture a step."""
        for _, key, *_ in self._seen(figures, view, zoom, mood):
            if mood == self._mood and key not in self._lit:
                self._lit[key] = self._made(key)
                yield

    def _seen(
        self, figures: Figures, view: pygame.Rect, zoom: float, mood: Mood
    ) -> Iterator[_Seen]:
        """Who is in view, from the farthest foot line to the nearest.

        What can be told of all at once is told by numpy: there may be a thousand.
        """
        x, y, line = figures.x, figures.y, figures.lines
        across = np.rint(x * zoom).astype(np.int32)
        down = np.rint(y * zoom).astype(np.int32)
        wide, high = CELL[0] * zoom, CELL[1] * zoom
        inside = (across > view.left - wide) & (across < view.right)
        inside &= (down > view.top - high) & (down < view.bottom)
        places = np.flatnonzero(inside)
        places = places[np.argsort(line[places], kind="stable")]
        sprites, poses, numbers = figures.sprites, figures.poses, places.tolist()
        steps = self._veil.steps_at(x[places] + 8, line[places], mood)
        keys = [
            (sprites[number], poses[number], step, zoom)
            for number, step in zip(numbers, steps.tolist(), strict=True)
        ]
        near = self._covers.near(x[places], y[places])
        columns = (across[places].tolist(), down[places].tolist(), near.tolist())
        return zip(numbers, keys, *columns, strict=True)

    def _cut(
        self,
        figures: Figures,
        number: int,
        picture: pygame.Surface,
        where: tuple[int, int],
        zoom: float,
    ) -> pygame.Surface:
        """The picture without what is in front; kept for whoever stands still."""
        x, y, line = figures.x.item(number), figures.y.item(number), figures.lines
        place = (x, y, line.item(number))
        name = figures.names[number]
        kept = self._cuts.get(name)
        if kept is not None and kept[0] is picture and kept[1] == place:
            return kept[2]
        covers = self._covers.over(*place)
        cut = self._covers.cut(picture, where, covers, zoom) if covers else picture
        self._cuts[name] = (picture, place, cut)
        return cut

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
