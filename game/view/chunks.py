"""The ground, in chunks scaled once for each resting zoom and kept for a while.

Where it is dark the ground has lost some of its colour; that is done to a chunk when
it is made, and made anew when the light over it has changed.
"""

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
import pygame

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
        width, height = self._ground.get_size()
        left, top = offset
        columns = range(
            max(0, left // side),
            min(-(-width // SIDE), (left + target.get_width() - 1) // side + 1),
        )
        rows = range(
            max(0, top // side),
            min(-(-height // SIDE), (top + target.get_height() - 1) // side + 1),
        )
        grey = round(dark * GREYS)
        stamp = (self._field.version if grey else 0, grey)
        target.fblits(
            [
                (
                    self._chunk(zoom, column, row, stamp, milliseconds),
                    (column * side - left, row * side - top),
                )
                for row in rows
                for column in columns
            ]
        )

    def _chunk(
        self,
        zoom: float,
        column: int,
        row: int,
        stamp: tuple[int, int],
        milliseconds: int,
    ) -> pygame.Surface:
        key = (zoom, column, row)
        found = self._chunks.get(key)
        if found is None or found.stamp != stamp:
            if found is not None:
                self._bytes -= _size(found.surface)
            found = _Chunk(self._made(zoom, column, row, stamp[1]), stamp, -1)
            self._chunks[key] = found
            self._bytes += _size(found.surface)
            self._forget()
        self._chunks.move_to_end(key)
        cells = self._moving.get((column, row))
        phase = milliseconds // self._tick
        if cells and found.phase != phase:
            found.phase = phase
            self._move(found.surface, zoom, cells, stamp[1], milliseconds)
        return found.surface

    def _made(self, zoom: float, column: int, row: int, grey: int) -> pygame.Surface:
        area = pygame.Rect(column * SIDE, row * SIDE, SIDE, SIDE)
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
