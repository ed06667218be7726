"""The ground, in chunks scaled once for each resting zoom and kept for a while.

Where it is dark the ground has lost some of its colour; that is done to a chunk when
it is made, and made anew when the light over it has changed.
"""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pygame
import pygame.surfarray

from game.view.hours import GREYING
from game.view.light import CELL, LightField
from game.view.pixels import GREYS, greyed, scaled
from game.view.town_map import Moving, TownMap

SIDE = 256
"""Side of a chunk in art pixels."""

LIMIT = 192 * 2**20
"""Bytes of scaled chunks that are kept."""


@dataclass(slots=True)
class _Chunk:
    surface: pygame.Surface
    stamp: tuple[int, int]
    phase: int


class Ground:
    """Draws the ground of a map at any resting zoom.

    Args:
        town_map: whose ground it is.
        field: the light over it.
    """

    def __init__(self, town_map: TownMap, field: LightField) -> None:
        self._ground = town_map.ground
        self._field = field
        self._chunks: OrderedDict[tuple[float, int, int], _Chunk] = OrderedDict()
        self._bytes = 0
        self._moving: dict[tuple[int, int], list[Moving]] = {}
        for cell in town_map.moving:
            place = (cell.x // SIDE, cell.y // SIDE)
            self._moving.setdefault(place, []).append(cell)
        self._tick = min(
            (end for cell in town_map.moving for end in cell.until), default=1000
        )

    def draw(
        self,
        target: pygame.Surface,
        zoom: float,
        offset: tuple[int, int],
        dark: float,
        milliseconds: int,
    ) -> None:
        """Draw what is in view; `offset` is the view's corner in scaled pixels."""
        side = round(SIDE * zoom)
        view = pygame.Rect(offset, target.get_size())
        grey = round(dark * GREYS)
        target.fblits(
            [
                (
                    self._chunk(zoom, column, row, grey, milliseconds),
                    (column * side - view.left, row * side - view.top),
                )
                for column, row in self._places(zoom, view)
            ]
        )

    def prepare(
        self, zoom: float, view: pygame.Rect, dark: float, milliseconds: int
    ) -> Iterator[None]:
        """Make the chunks of a view, one a step."""
        for column, row in self._places(zoom, view):
            self._chunk(zoom, column, row, round(dark * GREYS), milliseconds)
            yield

    def _places(self, zoom: float, view: pygame.Rect) -> list[tuple[int, int]]:
        """Columns and rows of the chunks in view."""
        side = round(SIDE * zoom)
        width, height = self._ground.get_size()
        last_column = min(-(-width // SIDE), (view.right - 1) // side + 1)
        last_row = min(-(-height // SIDE), (view.bottom - 1) // side + 1)
        return [
            (column, row)
            for row in range(max(0, view.top // side), last_row)
            for column in range(max(0, view.left // side), last_column)
        ]

    def _chunk(
        self, zoom: float, column: int, row: int, grey: int, milliseconds: int
    ) -> pygame.Surface:
        key = (zoom, column, row)
        found = self._chunks.get(key)
        area = pygame.Rect(column * SIDE, row * SIDE, SIDE, SIDE)
        stamp = (self._field.changed_at(area) if grey else 0, grey)
        if found is None or found.stamp != stamp:
            if found is not None:
                self._bytes -= _size(found.surface)
            found = _Chunk(self._made(zoom, area, grey), stamp, -1)
            self._chunks[key] = found
            self._bytes += _size(found.surface)
            self._forget()
        self._chunks.move_to_end(key)
        cells = self._moving.get((column, row))
        phase = milliseconds // self._tick
        if cells and found.phase != phase:
            found.phase = phase
            self._move(found.surface, zoom, cells, grey, milliseconds)
        return found.surface

    def _made(self, zoom: float, area: pygame.Rect, grey: int) -> pygame.Surface:
        area = area.clip(self._ground.get_rect())
        part = self._ground.subsurface(area)
        if grey:
            part = self._greyed(part, area, grey)
        # A part of the ground itself must not be drawn on by moving tiles.
        return part.copy() if zoom == 1 else scaled(part, zoom)

    def _greyed(
        self, part: pygame.Surface, area: pygame.Rect, grey: int
    ) -> pygame.Surface:
        """The ground with less colour where no light falls."""
        most = 255 * GREYING * grey / GREYS
        veil = pygame.transform.grayscale(part).convert_alpha()
        levels = np.repeat(np.repeat(self._field.levels(area), CELL, 0), CELL, 1)
        strength = (most * (1 - levels)).astype(np.uint8).T
        alpha = pygame.surfarray.pixels_alpha(veil)
        alpha[:] = strength[: area.width, : area.height]
        del alpha
        result = part.copy()
        result.blit(veil, (0, 0))
        return result

    def _move(
        self,
        surface: pygame.Surface,
        zoom: float,
        cells: list[Moving],
        grey: int,
        milliseconds: int,
    ) -> None:
        made: dict[int, pygame.Surface] = {}
        for cell in cells:
            frame = cell.frames[cell.frame(milliseconds)]
            shown = made.get(id(frame))
            if shown is None:
                shown = made[id(frame)] = scaled(greyed(frame, grey), zoom)
            x, y = cell.x % SIDE, cell.y % SIDE
            surface.blit(shown, (round(x * zoom), round(y * zoom)))

    def _forget(self) -> None:
        while self._bytes > LIMIT and len(self._chunks) > 1:
            _, chunk = self._chunks.popitem(last=False)
            self._bytes -= _size(chunk.surface)


def _size(surface: pygame.Surface) -> int:
    return surface.get_width() * surface.get_height() * surface.get_bytesize()
