"""Draws the town as it stands: ground, things and people, foreground, light."""

import math
from collections.abc import Iterator, Sequence
from time import perf_counter

import pygame

from game.view.camera import Camera
from game.view.chunks import Ground
from game.view.figures import Figure
from game.view.glow import Glow
from game.view.hours import Mood, mood
from game.view.light import LightField
from game.view.pixels import GREYS, scaled
from game.view.sprites import CELL, Sprites
from game.view.things import BY_LINE, Drawn, Things
from game.view.town_map import TownMap
from game.view.veil import Veil

BEYOND = (53, 87, 80)
"""What lies around the map."""

FARTHEST = 1.8
"""How much larger or smaller the picture is stretched while the zoom changes."""

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
        self.field = LightField(town_map)
        self.things = Things(town_map, self.field)
        self._ground = Ground(town_map, self.field)
        self._glow = Glow(town_map, self.field, self.things)
        self._sprites = sprites
        self._pieces: dict[float, list[pygame.Surface]] = {}
        self._veil = Veil(self.field)
        self._mood = mood(12.0)
        self._buffers: list[pygame.Surface | None] = [None, None]
        self._base: float | None = None
        self._preparing: tuple[float, Iterator[None]] | None = None

    def set_hour(self, hour: float, awake_rooms: frozenset[int]) -> None:
        """Take on the light of an hour, with these rooms lit if it is dark."""
        self._mood = mood(hour)
        self.field.update(hour, self._mood, awake_rooms)
        self.things.kindle(self._mood.dark >= LAMPS_FROM, self.field.lit_rooms)

    @property
    def mood(self) -> Mood:
        """The colours of the hour."""
        return self._mood

    def draw(
        self,
        target: pygame.Surface,
        camera: Camera,
        figures: Sequence[Figure],
        milliseconds: int,
    ) -> None:
        """Draw what the camera sees."""
        if camera.resting and self._is_ready(camera, milliseconds):
            self._draw(target, camera.zoom, camera.offset, figures, milliseconds)
        else:
            self._draw_moving(target, camera, figures, milliseconds)
        self._veil.lay(target, camera, self._mood)
        if self._mood.dark:
            self._glow.draw(target, camera.zoom, camera.offset)

    def _is_ready(self, camera: Camera, milliseconds: int) -> bool:
        """Whether everything has been scaled for the zoom the camera rests on.

        Each call scales some more, so that coming to rest costs no long frame.
        """
        if self._base is None:
            # The buffers are made now, while nothing moves.
            for place in (0, 1):
                self._room_for(*camera.window, place)
            self._base = camera.zoom
        if self._base == camera.zoom:
            return True
        if self._preparing is None or self._preparing[0] != camera.zoom:
            view = pygame.Rect((0, 0), camera.window).move(camera.offset)
            steps = self._prepare(camera.zoom, view, milliseconds)
            self._preparing = (camera.zoom, steps)
        end = perf_counter() + PREPARE_SECONDS
        for _ in self._preparing[1]:
            if perf_counter() > end:
                return False
        self._preparing = None
        self._base = camera.zoom
        return True

    def _prepare(
        self, zoom: float, view: pygame.Rect, milliseconds: int
    ) -> Iterator[None]:
        """Scale what a zoom needs, bit by bit; `view` in scaled pixels."""
        dark = self._mood.dark
        yield from self._ground.prepare(zoom, view, dark, milliseconds)
        yield from self.things.prepare(zoom, dark)
        while len(self._pieces) > 2:
            self._pieces.pop(next(iter(self._pieces)))
        pieces = []
        for piece in self.map.foreground:
            pieces.append(scaled(piece.surface, zoom))
            yield
        self._pieces[zoom] = pieces

    def _draw_moving(
        self,
        target: pygame.Surface,
        camera: Camera,
        figures: Sequence[Figure],
        milliseconds: int,
    ) -> None:
        """While the zoom changes: draw at one that is ready, then scale the whole."""
        base = self._base_for(camera.zoom)
        left, top = (side / camera.zoom * base for side in camera.offset)
        corner = (math.floor(left), math.floor(top))
        width = math.ceil(target.get_width() / camera.zoom * base) + 2
        height = math.ceil(target.get_height() / camera.zoom * base) + 2
        part = self._room_for(width, height, 0)
        self._draw(part, base, corner, figures, milliseconds)
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
            size = (width + width // 4, height + height // 4)
            buffer = self._buffers[place] = pygame.Surface(size).convert()
        return buffer.subsurface((0, 0, width, height))

    def _draw(
        self,
        target: pygame.Surface,
        zoom: float,
        offset: tuple[int, int],
        figures: Sequence[Figure],
        milliseconds: int,
    ) -> None:
        left, top = offset
        width, height = target.get_size()
        view = pygame.Rect(
            int(left / zoom) - 1,
            int(top / zoom) - 1,
            int(width / zoom) + 3,
            int(height / zoom) + 3,
        )
        if not pygame.Rect((0, 0), self.map.size).contains(view):
            target.fill(self._beyond())
        dark = self._mood.dark
        self._ground.draw(target, zoom, offset, dark, milliseconds)
        standing = self.things.seen(view, zoom, offset, dark, milliseconds)
        people = self._people(figures, view, zoom, offset)
        merged = sorted([*standing, *people], key=BY_LINE)
        target.fblits([(picture, where) for _, picture, where in merged])
        target.fblits(self._foreground(view, zoom, offset))

    def _beyond(self) -> pygame.Color:
        """The colour around the map, darkened here: the light ends with the map."""
        beyond = pygame.Color(BEYOND)
        if self._mood.dark:
            parts = zip(BEYOND, self._mood.factors()[0], strict=True)
            beyond = pygame.Color(*(c * f // 255 for c, f in parts))
        return beyond

    def _people(
        self,
        figures: Sequence[Figure],
        view: pygame.Rect,
        zoom: float,
        offset: tuple[int, int],
    ) -> list[Drawn]:
        left, top = offset
        near = view.inflate(2 * CELL[0], 2 * CELL[1])
        grey = round(self._mood.dark * GREYS)
        cell = self._sprites.cell
        drawn: list[Drawn] = []
        for figure in figures:
            x, y = figure.x, figure.y
            if not (near.left < x < near.right and near.top < y < near.bottom):
                continue
            shade = grey
            if grey:
                level = self.field.level_at(x + 8, figure.line)
                shade = round(grey * (1 - level))
            where = (round(x * zoom) - left, round(y * zoom) - top)
            drawn.append(
                (figure.line, cell(figure.sprite, figure.pose, zoom, shade), where)
            )
        return drawn

    def _foreground(
        self, view: pygame.Rect, zoom: float, offset: tuple[int, int]
    ) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        pieces = self._pieces.get(zoom)
        if pieces is None:
            pieces = [scaled(piece.surface, zoom) for piece in self.map.foreground]
            self._pieces[zoom] = pieces
        left, top = offset
        return [
            (picture, (int(piece.x * zoom) - left, int(piece.y * zoom) - top))
            for piece, picture in zip(self.map.foreground, pieces, strict=True)
            if view.colliderect(piece.x, piece.y, *piece.surface.get_size())
        ]
