"""What stands in front of people: they are drawn last, with it cut out of them."""

from collections.abc import Sequence

import pygame

from game.view.pixels import hollow, scaled
from game.view.sprites import CELL
from game.view.town_map import Piece, Thing, TownMap

STEP = 16
"""Art pixels to a square of the index."""

Spot = tuple[int, int, pygame.Surface]
"""A picture and its upper left in art pixels."""

NONE: tuple[()] = ()


class Covers:
    """Finds what covers a person, and cuts it out of their picture.

    Args:
        town_map: whose things and foreground they are.
    """

    def __init__(self, town_map: TownMap) -> None:
        self._map = town_map
        self._things: dict[tuple[int, int], list[Thing]] = {}
        self._pieces: dict[tuple[int, int], list[Piece]] = {}
        self._hollow: dict[tuple[int, float], pygame.Surface] = {}
        for thing in town_map.things:
            for square in _squares(thing.box):
                # People stand below the square in which their picture begins.
                if thing.line > square[1] * STEP + CELL[1]:
                    self._things.setdefault(square, []).append(thing)
        for piece in town_map.foreground:
            for square in _squares(piece.surface.get_rect(topleft=(piece.x, piece.y))):
                self._pieces.setdefault(square, []).append(piece)

    def over(self, x: float, y: float, line: int, milliseconds: int) -> Sequence[Spot]:
        """What is in front of a person at x, y who stands on a line."""
        square = (int(x) // STEP, int(y) // STEP)
        things, pieces = self._things.get(square), self._pieces.get(square)
        if things is None and pieces is None:
            return NONE
        width, height = CELL
        spots = [
            (thing.x, thing.y, self._map.picture_of(thing, milliseconds))
            for thing in things or ()
            if thing.line > line
            and x - thing.width < thing.x < x + width
            and y - thing.height < thing.y < y + height
        ]
        spots += [(piece.x, piece.y, piece.surface) for piece in pieces or ()]
        return spots

    def cut(
        self,
        picture: pygame.Surface,
        where: tuple[int, int],
        spots: Sequence[Spot],
        zoom: float,
        offset: tuple[int, int],
    ) -> pygame.Surface:
        """The picture of a person without what is in front.

        Args:
            picture: at the zoom.
            where: its place on the screen.
            spots: what covers it.
            zoom: a resting zoom.
            offset: the view's corner in scaled pixels.
        """
        seen = picture.copy()
        left, top = offset[0] + where[0], offset[1] + where[1]
        for x, y, cover in spots:
            place = (int(x * zoom) - left, int(y * zoom) - top)
            shape = self._shape(cover, zoom)
            seen.blit(shape, place, special_flags=pygame.BLEND_RGBA_MULT)
        return seen

    def _shape(self, cover: pygame.Surface, zoom: float) -> pygame.Surface:
        key = (id(cover), zoom)
        found = self._hollow.get(key)
        if found is None:
            if len(self._hollow) > 1000:
                self._hollow.clear()
            found = self._hollow[key] = scaled(hollow(cover), zoom)
        return found


def _squares(box: pygame.Rect) -> list[tuple[int, int]]:
    """The squares in which the picture of a person begins who may be covered."""
    width, height = CELL
    columns = range((box.left - width) // STEP, box.right // STEP + 1)
    rows = range((box.top - height) // STEP, box.bottom // STEP + 1)
    return [(column, row) for row in rows for column in columns]
