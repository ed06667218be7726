"""The light of lamps, windows and rooms: one field over the whole town.

The field holds a level of light for each cell of 2 × 2 art pixels. It changes only
when a lamp is lit or put out or a room falls asleep, and then only around it. The
colours of the hour are laid on as a palette.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pygame
import pygame.surfarray
from numpy.typing import NDArray

from game.view.hours import STEPS, Bytes, Mood
from game.view.town_map import Light, Rooms, TownMap

CELL = 2
"""Art pixels to a cell of the field."""

ROOM_LIGHT = 0.60
CORE = 1.35
"""Falloff is (1 - distance) × CORE, clipped, so that a lamp has a bright core."""

FLAT = 0.72
"""A pool of light on the ground is an ellipse this much lower than wide."""

PART = 64
"""Side of a part of the field that is made anew at a time, in cells."""

WALL_TILES = 2
"""How far a lit room shines up its back wall."""

OUTWARD = frozenset(("window", "door"))
"""Lights that fall out of a lit room onto the ground before it."""

DITHER = np.array([[0.125, 0.625], [0.875, 0.375]], np.float32)

Field = NDArray[np.float32]


class LightField:
    """Which lights are on, and how much light falls where.

    Args:
        town_map: where lamps, windows and rooms are.
    """

    def __init__(self, town_map: TownMap) -> None:
        self._lights = town_map.lights
        width, height = (-(-side // CELL) for side in town_map.size)
        self._level = np.zeros((height, width), np.float32)
        self._shown = pygame.Surface((width, height), depth=8)
        self._indoors = town_map.rooms.indoors
        self._outdoors = _outdoors(town_map.rooms, town_map.tile)
        self._masks = _room_masks(town_map.rooms, town_map.walls, town_map.tile)
        self._boxes = [mask.box for mask in self._masks]
        self._lit_rooms: frozenset[int] = frozenset()
        self._lit_lamps: frozenset[int] = frozenset()
        self._reaches = [_reach(light) for light in town_map.lights]
        self._stale: set[tuple[int, int]] = set()

    def update(
        self, hour: float, mood: Mood, awake_rooms: frozenset[int]
    ) -> list[pygame.Rect]:
        """Light what is on at an hour; returns where in the world that changes.

        The field itself is made anew when it is looked at: at dusk a hundred lamps
        are lit at once, most of them out of sight.
        """
        rooms = awake_rooms & self._indoors if mood.dark > 0 else frozenset()
        lamps = self._burning(hour, rooms) if mood.dark > 0 else frozenset()
        areas = [self._boxes[room] for room in rooms ^ self._lit_rooms]
        areas += [self._reaches[lamp] for lamp in lamps ^ self._lit_lamps]
        self._lit_rooms, self._lit_lamps = rooms, lamps
        for area in areas:
            self._stale.update(_parts(area))
        return [
            pygame.Rect(a.x * CELL, a.y * CELL, a.width * CELL, a.height * CELL)
            for a in areas
        ]

    @property
    def burning(self) -> frozenset[int]:
        """Which of the map's lights are on."""
        return self._lit_lamps

    @property
    def lit_rooms(self) -> frozenset[int]:
        """Which rooms are lit."""
        return self._lit_rooms

    def levels_at(self, x: NDArray[np.float64], y: NDArray[np.int64]) -> Field:
        """The light at world points, 0 to 1, as it was last looked at."""
        height, width = self._level.shape
        columns = np.clip((x // CELL).astype(np.int32), 0, width - 1)
        rows = np.clip((y // CELL).astype(np.int32), 0, height - 1)
        found: Field = self._level[rows, columns]
        return found

    def painted(self, area: pygame.Rect, colours: Sequence[Bytes]) -> pygame.Surface:
        """The light over an area of the world, each of its `STEPS` in a colour."""
        cells = pygame.Rect(
            area.left // CELL,
            area.top // CELL,
            -(-area.width // CELL),
            -(-area.height // CELL),
        ).clip(self._shown.get_rect())
        self._settle(cells)
        shown = self._shown.subsurface(cells)
        shown.set_palette(colours)
        width, height = shown.get_size()
        return pygame.transform.scale(shown.convert(), (width * CELL, height * CELL))

    def _settle(self, cells: pygame.Rect) -> None:
        """Make what has changed under some cells anew."""
        if self._stale:
            for column, row in _parts(cells):
                if (column, row) in self._stale:
                    self._stale.discard((column, row))
                    part = pygame.Rect(column * PART, row * PART, PART, PART)
                    self._relight(part.clip(self._shown.get_rect()))

    def _burning(self, hour: float, rooms: frozenset[int]) -> frozenset[int]:
        return frozenset(
            place
            for place, light in enumerate(self._lights)
            if _is_on(light.hours, hour) and (light.room is None or light.room in rooms)
        )

    def _relight(self, area: pygame.Rect) -> None:
        part = self._level[area.top : area.bottom, area.left : area.right]
        part[:] = 0
        for room in self._lit_rooms:
            if self._boxes[room].colliderect(area):
                window = self._masks[room].over(area) * np.float32(ROOM_LIGHT)
                np.maximum(part, window, out=part)
        for lamp in self._lit_lamps:
            if self._reaches[lamp].colliderect(area):
                self._shine(self._lights[lamp], part, area)
        steps = part * (STEPS - 1)
        rows, columns = steps.shape
        dither = np.tile(DITHER, (rows // 2 + 1, columns // 2 + 1))
        dither = np.roll(dither, (-(area.top % 2), -(area.left % 2)), (0, 1))
        shades = np.floor(steps + dither[:rows, :columns]).astype(np.uint8)
        pixels = pygame.surfarray.pixels2d(self._shown)
        np.minimum(
            shades.T,
            STEPS - 1,
            out=pixels[area.left : area.right, area.top : area.bottom],
        )

    def _shine(self, light: Light, part: Field, area: pygame.Rect) -> None:
        rows = np.arange(area.top, area.bottom, dtype=np.float32)[:, None]
        columns = np.arange(area.left, area.right, dtype=np.float32)[None, :]
        right = (columns * CELL - light.x) / light.radius
        down = (rows * CELL - light.y) / (light.radius * FLAT)
        glow = np.clip((1 - np.sqrt(right**2 + down**2)) * CORE, 0, 1)
        glow *= np.float32(light.strength)
        if light.kind in OUTWARD:
            glow *= self._outdoors[area.top : area.bottom, area.left : area.right]
        elif light.room is not None:
            glow = glow * self._masks[light.room].over(area)
        np.maximum(part, glow, out=part)


def _reach(light: Light) -> pygame.Rect:
    """The cells that a light can reach."""
    across = math.ceil(light.radius / CELL) + 1
    down = math.ceil(light.radius * FLAT / CELL) + 1
    x, y = int(light.x) // CELL, int(light.y) // CELL
    return pygame.Rect(x - across, y - down, 2 * across, 2 * down)


def _parts(cells: pygame.Rect) -> list[tuple[int, int]]:
    """Column and row of the parts of the field that some cells touch."""
    columns = range(cells.left // PART, (cells.right - 1) // PART + 1)
    rows = range(cells.top // PART, (cells.bottom - 1) // PART + 1)
    return [(column, row) for row in rows for column in columns]


def _is_on(hours: tuple[float, float] | None, hour: float) -> bool:
    if hours is None:
        return True
    on, off = hours
    return on <= hour < off if on <= off else hour >= on or hour < off


def _outdoors(rooms: Rooms, tile: int) -> NDArray[np.bool_]:
    """Cells that lie in no room with a floor."""
    inside = np.isin(rooms.index, list(rooms.indoors))
    size = tile // CELL
    return np.kron(~inside, np.ones((size, size), np.bool_))


@dataclass(frozen=True, slots=True)
class _Mask:
    """Cells that a room's own light reaches, kept as their box and what is in it."""

    box: pygame.Rect
    cells: NDArray[np.bool_]

    def over(self, area: pygame.Rect) -> NDArray[np.bool_]:
        """The mask over an area, [rows, columns]."""
        found = np.zeros((area.height, area.width), np.bool_)
        both = self.box.clip(area)
        if both.width and both.height:
            inside = both.move(-self.box.left, -self.box.top)
            place = both.move(-area.left, -area.top)
            found[place.top : place.bottom, place.left : place.right] = self.cells[
                inside.top : inside.bottom, inside.left : inside.right
            ]
        return found


def _room_masks(rooms: Rooms, walls: NDArray[np.bool_], tile: int) -> list[_Mask]:
    """For each room its tiles and the wall behind them."""
    masks = []
    size = tile // CELL
    for room in range(len(rooms.names)):
        reached = rooms.index == room
        for _ in range(WALL_TILES):
            above = np.zeros_like(reached)
            above[:-1] = reached[1:]
            reached |= above & walls & (rooms.index < 0)
        box = _box_of(reached)
        part = reached[box.top : box.bottom, box.left : box.right]
        cells = np.kron(part, np.ones((size, size), np.bool_))
        edges = (box.left * size, box.top * size, box.width * size, box.height * size)
        masks.append(_Mask(pygame.Rect(edges), cells))
    return masks


def _box_of(mask: NDArray[np.bool_]) -> pygame.Rect:
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if not len(rows):
        return pygame.Rect(0, 0, 0, 0)
    return pygame.Rect(
        int(columns[0]),
        int(rows[0]),
        int(columns[-1] - columns[0]) + 1,
        int(rows[-1] - rows[0]) + 1,
    )
