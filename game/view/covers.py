"""What stands in front of people: they are drawn last, with it cut out of them."""

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import pygame
from numpy.typing import NDArray

from game.view.pixels import hollow, scaled
from game.view.sprites import CELL
from game.view.town_map import Thing, TownMap

STEP = 8
"""Art pixels to a square of the index."""

MOST = 4096
"""Places of which is remembered what is in front of them."""

MOST_SHAPES = 2000
"""Shapes that are kept."""

Place = tuple[int, int, int]
"""The art pixel in which a person's picture begins, and their foot line."""

_Shape = tuple[pygame.Surface, int, int]
"""What hides a person, and where, in scaled pixels of the world."""


class Cover(NamedTuple):
    """Something that people may stand behind, in art pixels.

    Attributes:
        line: who stands above this y is behind it.
        thing: what it is, or None for a piece of the foreground.
        piece: number of the piece of the foreground.
    """

    line: float
    x: int
    y: int
    right: int
    bottom: int
    thing: Thing | None
    piece: int


class Covers:
    """Finds what covers a person, and cuts it out of their picture.

    Args:
        town_map: whose things and foreground they are.
    """

    def __init__(self, town_map: TownMap) -> None:
        self._map = town_map
        self._near: dict[tuple[int, int], list[Cover]] = {}
        # People use the same ways; what is forgotten goes one by one, in no long frame.
        self._in_front = lru_cache(maxsize=MOST)(self._find)
        width, height = town_map.size
        self._is_near = np.zeros((height // STEP + 1, width // STEP + 1), np.bool_)
        self._shapes: dict[tuple[float, bool, int], pygame.Surface] = {}
        for thing in town_map.things:
            box = thing.box
            edges = (box.left, box.top, box.right, box.bottom)
            self._note(Cover(thing.line, *edges, thing, 0))
        for number, piece in enumerate(town_map.foreground):
            box = piece.surface.get_rect(topleft=(piece.x, piece.y))
            edges = (box.left, box.top, box.right, box.bottom)
            self._note(Cover(math.inf, *edges, None, number))
        rows, columns = self._is_near.shape
        for column, row in self._near:
            inside = (min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))
            self._is_near[inside] = True

    def _note(self, cover: Cover) -> None:
        """Enter a cover where the pictures of people begin who may be behind it."""
        width, height = CELL
        columns = range((cover.x - width) // STEP, cover.right // STEP + 1)
        for row in range((cover.y - height) // STEP, cover.bottom // STEP + 1):
            # People stand below the square in which their picture begins.
            if cover.line > row * STEP + height:
                for column in columns:
                    self._near.setdefault((column, row), []).append(cover)

    def near(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Whether anything may be in front of people whose pictures are there."""
        rows, columns = self._is_near.shape
        column = np.clip((x // STEP).astype(np.int32), 0, columns - 1)
        row = np.clip((y // STEP).astype(np.int32), 0, rows - 1)
        found: NDArray[np.bool_] = self._is_near[row, column]
        return found

    def cut(
        self,
        picture: pygame.Surface,
        where: tuple[int, int],
        place: Place,
        zoom: float,
    ) -> pygame.Surface:
        """The picture of a person without what is in front.

        Args:
            picture: at the zoom.
            where: its upper left, in scaled pixels of the world.
            place: where the person is.
            zoom: a resting zoom.
        """
        shapes = self._in_front(place, zoom)
        if not shapes:
            return picture
        seen = picture.copy()
        left, top = where
        seen.fblits(
            [(shape, (x - left, y - top)) for shape, x, y in shapes],
            pygame.BLEND_RGBA_MULT,
        )
        return seen

    def _find(self, place: Place, zoom: float) -> tuple[_Shape, ...]:
        """What hides somebody at a zoom."""
        return tuple(
            (self._shape(cover, zoom), int(cover.x * zoom), int(cover.y * zoom))
            for cover in self._over(place)
        )

    def _over(self, place: Place) -> list[Cover]:
        """What is in front of a person."""
        x, y, line = place
        # A picture may begin anywhere in the pixel.
        right, bottom = x + 1 + CELL[0], y + 1 + CELL[1]
        return [
            cover
            for cover in self._near.get((x // STEP, y // STEP), ())
            if cover.line > line
            and cover.x < right
            and cover.y < bottom
            and cover.right > x
            and cover.bottom > y
        ]

    def _shape(self, cover: Cover, zoom: float) -> pygame.Surface:
        """What a thing or a piece hides; one that moves hides as it does at rest."""
        thing = cover.thing
        key = (zoom, thing is None, cover.piece if thing is None else thing.tile)
        shape = self._shapes.get(key)
        if shape is None:
            if thing is None:
                picture = self._map.foreground[cover.piece].surface
            else:
                picture = self._map.pictures[thing.tile]
            if len(self._shapes) > MOST_SHAPES:
                self._shapes.clear()
            shape = self._shapes[key] = scaled(hollow(picture), zoom)
        return shape
