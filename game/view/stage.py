"""Draws the town as it stands: ground, things and people, foreground, light."""

import math
from itertools import chain
from time import perf_counter

import pygame

from game.view.camera import Camera
from game.view.chunks import Chunks
from game.view.covers import Covers
from game.view.crowd import Crowd
from game.view.figures import Figures
from game.view.glow import Glow
from game.view.hours import Mood, mood
from game.view.light import LightField
from game.view.painter import Painter
from game.view.sprites import Sprites
from game.view.things import Things
from game.view.town_map import TownMap
from game.view.veil import Veil

BEYOND = (53, 87, 80)
"""What lies around the map."""

FARTHEST = 1.8
"""How much larger or smaller the picture is stretched while the zoom changes."""

SPARE = 16
"""Pixels by which a buffer is wider and higher than what was asked for."""

PREPARE_SECONDS = 0.0025
"""Time of a frame that goes into scaling for a new zoom."""

LAMPS_FROM = 0.2
"""Darkness from which the street lamps burn."""


class Stage:
    """Everything of a town that is art; words and icons come on top of it.

    Args:
        town_map: the map, as read.
        sprites: pictures of people.
    """

    def __init__(self, town_map: TownMap, sprites: Sprites) -> None:
        self.map = town_map
        self.things = Things(town_map)
        self._field = LightField(town_map)
        self._veil = Veil(self._field)
        glow = Glow(town_map, self._field, self.things)
        painter = Painter(town_map, self.things, self._veil, glow)
        self._chunks = Chunks(painter, town_map.size)
        self._crowd = Crowd(sprites, self._veil, Covers(town_map))
        self._mood = mood(12.0)
        self._buffers: list[pygame.Surface | None] = [None, None]
        self._base: float | None = None

    def set_hour(self, hour: float, awake_rooms: frozenset[int]) -> None:
        """Take on the light of an hour, with these rooms lit if it is dark."""
        self._mood = mood(hour)
        for area in self._field.update(hour, self._mood, awake_rooms):
            self._chunks.touch(area)
        self.things.kindle(self._mood.dark >= LAMPS_FROM, self._field.lit_rooms)

    @property
    def mood(self) -> Mood:
        """The colours of the hour."""
        return self._mood

    def draw(
        self,
        target: pygame.Surface,
        camera: Camera,
        figures: Figures,
        milliseconds: int,
    ) -> None:
        """Draw what the camera sees."""
        for area in self.things.changed():
            self._chunks.touch(area)
        if camera.resting and self._is_ready(camera, figures, milliseconds):
            self._draw(target, camera.zoom, camera.offset, figures, milliseconds, True)
        else:
            self._draw_moving(target, camera, figures, milliseconds)

    def _is_ready(self, camera: Camera, figures: Figures, milliseconds: int) -> bool:
        """Whether everything has been scaled for the zoom the camera rests on.

        Each call scales some more, so that coming to rest costs no long frame.
        """
        if self._base is None:
            # The buffers are made now, while nothing moves, as large as they get.
            width, height = camera.window
            self._room_for(round(width * FARTHEST), round(height * FARTHEST), 0)
            self._room_for(width, height, 1)
            self._base = camera.zoom
        if self._base == camera.zoom:
            return True
        view = pygame.Rect((0, 0), camera.window).move(camera.offset)
        end = perf_counter() + PREPARE_SECONDS
        shown = self._chunks.mood or self._mood
        for _ in chain(
            self._chunks.prepare(camera.zoom, view, milliseconds),
            self._crowd.prepare(figures, view, camera.zoom, shown),
        ):
            if perf_counter() > end:
                return False
        self._base = camera.zoom
        return True

    def _draw_moving(
        self,
        target: pygame.Surface,
        camera: Camera,
        figures: Figures,
        milliseconds: int,
    ) -> None:
        """While the zoom changes: draw at one that is ready, then scale the whole."""
        base = self._base_for(camera.zoom)
        left, top = (side / camera.zoom * base for side in camera.offset)
        corner = (math.floor(left), math.floor(top))
        width = math.ceil(target.get_width() / camera.zoom * base) + 2
        height = math.ceil(target.get_height() / camera.zoom * base) + 2
        part = self._room_for(width, height, 0)
        self._draw(part, base, corner, figures, milliseconds, False)
        factor = camera.zoom / base
        size = (round(width * factor), round(height * factor))
        shift = (
            round((corner[0] - left) * factor),
            round((corner[1] - top) * factor),
        )
        whole = self._room_for(*size, 1)
        pygame.transform.scale(part, size, whole)
        target.blit(whole, shift)

    def _base_for(self, zoom: float) -> float:
        """The zoom to draw at before stretching to a zoom between two rests.

        At 1 nothing has to be scaled and little is drawn; below, the zoom that is
        ready will do, unless too much would have to be drawn, or too coarse.
        """
        if zoom >= 1:
            return 1.0
        ready = self._base or 1.0
        if ready <= 1 and 1 / FARTHEST < zoom / ready < FARTHEST:
            return ready
        return 1.0 if zoom > 0.7 else 0.5

    def _room_for(self, width: int, height: int, place: int) -> pygame.Surface:
        """One of two surfaces of that size, kept: making one takes milliseconds."""
        buffer = self._buffers[place]
        if buffer is None or buffer.get_width() < width or buffer.get_height() < height:
            size = (width + SPARE, height + SPARE)
            buffer = self._buffers[place] = pygame.Surface(size, 0, self.map.ground)
        return buffer.subsurface((0, 0, width, height))

    def _draw(
        self,
        target: pygame.Surface,
        zoom: float,
        offset: tuple[int, int],
        figures: Figures,
        milliseconds: int,
        still: bool,
    ) -> None:
        self._chunks.draw(target, zoom, offset, milliseconds, self._mood, still)
        shown = self._chunks.mood or self._mood
        self._surround(target, zoom, offset, shown)
        self._crowd.draw(target, figures, zoom, offset, shown)

    def _surround(
        self,
        target: pygame.Surface,
        zoom: float,
        offset: tuple[int, int],
        shown: Mood,
    ) -> None:
        """Fill what lies around the map, in the colour it has at that hour."""
        width, height = (round(side * zoom) for side in self.map.size)
        land = pygame.Rect(-offset[0], -offset[1], width, height)
        window = target.get_rect()
        if land.contains(window):
            return
        tile = pygame.Surface((1, 1), 0, target)
        tile.fill(BEYOND)
        colour = self._veil.lit(tile, 0, shown).get_at((0, 0))
        land = land.clip(window)
        for strip in (
            (0, 0, window.width, land.top),
            (0, land.bottom, window.width, window.height - land.bottom),
            (0, land.top, land.left, land.height),
            (land.right, land.top, window.width - land.right, land.height),
        ):
            target.fill(colour, strip)
