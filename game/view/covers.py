"""What stands in front of people: they are drawn last, with it cut out of them."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pygame
from numpy.typing import NDArray

from game.view.pixels import hollow, scaled
from game.view.sprites import CELL
from game.view.town_map import Thing, TownMap

STEP = 8
"""Art pixels to a square of the index."""


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
    ) -> pygame.Surface:
        """The picture of a person without what is in front.

        Args:
            picture: at the zoom.
            where: its upper left, in scaled pixels.
            covers: what is in front.
            zoom: a resting zoom.
        """
        seen = picture.copy()
        left, top = where
        for _, x, y, _, _, thing, piece in covers:
            key = (zoom, thing is None, piece if thing is None else thing.tile)
            shape = self._shapes.get(key) or self._shape(key)
            place = (int(x * zoom) - left, int(y * zoom) - top)
            seen.blit(shape, place, None, pygame.BLEND_RGBA_MULT)
        return seen

    def _shape(self, key: tuple[float, bool, int]) -> pygame.Surface:
        """What a thing or a piece hides; one that moves hides as it does at rest."""
        zoom, is_piece, number = key
        if len(self._shapes) > 2000:
            self._shapes.clear()
        source = self._map.foreground[number].surface if is_piece else None
        picture = source or self._map.pictures[number]
        shape = self._shapes[key] = scaled(hollow(picture), zoom)
        return shape
