"""What stands in front of people: they are drawn last, with it cut out of them."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import pygame

from game.view.pixels import hollow, scaled
from game.view.sprites import CELL
from game.view.town_map import Thing, TownMap

STEP = 16
"""Art pixels to a square of the index."""


class Cover(NamedTuple):
    """Something that people may stand behind, in art pixels.

    Attributes:
        line: who stands above this y is behind it.
        thing: what it is, if it is none of the foreground.
        picture: what is in the foreground.
    """

    line: float
    x: int
    y: int
    right: int
    bottom: int
    thing: Thing | None
    picture: pygame.Surface | None


class Covers:
    """Finds what covers a person, and cuts it out of their picture.

    Args:
        town_map: whose things and foreground they are.
    """

    def __init__(self, town_map: TownMap) -> None:
        self._map = town_map
        self._near: dict[tuple[int, int], list[Cover]] = {}
        self._hollow: dict[tuple[int, float], pygame.Surface] = {}
        for thing in town_map.things:
            box = thing.box
            edges = (box.left, box.top, box.right, box.bottom)
            self._note(Cover(thing.line, *edges, thing, None))
        for piece in town_map.foreground:
            box = piece.surface.get_rect(topleft=(piece.x, piece.y))
            edges = (box.left, box.top, box.right, box.bottom)
            self._note(Cover(math.inf, *edges, None, piece.surface))

    def _note(self, cover: Cover) -> None:
        """Enter a cover where the pictures of people begin who may be behind it."""
        width, height = CELL
        for row in range((cover.y - height) // STEP, cover.bottom // STEP + 1):
            # People stand below the square in which their picture begins.
            if cover.line > row * STEP + height:
                left, right = (cover.x - width) // STEP, cover.right // STEP
                for column in range(left, right + 1):
                    self._near.setdefault((column, row), []).append(cover)

    def over(self, x: float, y: float, line: int) -> Sequence[Cover]:
        """What is in front of a person whose picture is at x, y."""
        near = self._near.get((int(x) // STEP, int(y) // STEP))
        if near is None:
            return ()
        right, bottom = x + CELL[0], y + CELL[1]
        return [
            cover
            for cover in near
            if cover[0] > line
            and cover[1] < right
            and cover[2] < bottom
            and cover[3] > x
            and cover[4] > y
        ]

    def cut(
        self,
        picture: pygame.Surface,
        where: tuple[int, int],
        covers: Sequence[Cover],
        zoom: float,
        milliseconds: int,
    ) -> pygame.Surface:
        """The picture of a person without what is in front.

        Args:
            picture: at the zoom.
            where: its upper left, in scaled pixels.
            covers: what is in front.
            zoom: a resting zoom.
            milliseconds: time of play, for what moves.
        """
        seen = picture.copy()
        left, top = where
        for _, x, y, _, _, thing, shown in covers:
            if thing is not None:
                shown = self._map.picture_of(thing, milliseconds)
            assert shown is not None
            place = (int(x * zoom) - left, int(y * zoom) - top)
            shape = self._shape(shown, zoom)
            seen.blit(shape, place, None, pygame.BLEND_RGBA_MULT)
        return seen

    def _shape(self, cover: pygame.Surface, zoom: float) -> pygame.Surface:
        key = (id(cover), zoom)
        found = self._hollow.get(key)
        if found is None:
            if len(self._hollow) > 1000:
                self._hollow.clear()
            found = self._hollow[key] = scaled(hollow(cover), zoom)
        return found
