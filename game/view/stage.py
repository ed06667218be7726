"""Draws the town as it stands: ground, things and people, foreground, light."""

from collections.abc import Sequence

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

BEYOND = (53, 87, 80)
"""What lies around the map."""


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
        self._veils: dict[int, tuple[object, pygame.Surface]] = {}
        self._mood = mood(12.0)
        self._buffer: pygame.Surface | None = None

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
        if camera.resting:
            self._draw(target, camera.zoom, camera.offset, figures, milliseconds)
        else:
            self._draw_moving(target, camera, figures, milliseconds)
        self._lay_light(target, camera)

    def _draw_moving(
        self,
        target: pygame.Surface,
        camera: Camera,
        figures: Sequence[Figure],
        milliseconds: int,
    ) -> None:
        """While the zoom changes: draw at a near resting zoom, then scale the whole."""
        base = 1.0 if camera.zoom > 0.8 else 0.5
        left, top = (side / camera.zoom * base for side in camera.offset)
        width = int(target.get_width() / camera.zoom * base) + 2
        height = int(target.get_height() / camera.zoom * base) + 2
        buffer = self._buffer
        if buffer is None or buffer.get_width() < width or buffer.get_height() < height:
            buffer = self._buffer = pygame.Surface((width, height)).convert()
        part = buffer.subsurface((0, 0, width, height))
        corner = (int(left // 1), int(top // 1))
        self._draw(part, base, corner, figures, milliseconds)
        factor = camera.zoom / base
        size = (round(width * factor), round(height * factor))
        shift = (
            round((corner[0] - left) * factor),
            round((corner[1] - top) * factor),
        )
        target.blit(pygame.transform.scale(part, size), shift)

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
            factor, sheen = self._mood.factors()[0], self._mood.sheens()[0]
            parts = zip(BEYOND, factor, sheen, strict=True)
            beyond = pygame.Color(*(c * f // 255 + s for c, f, s in parts))
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
        shadow = self._sprites.shadow(zoom)
        grey = round(self._mood.dark * GREYS)
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
            if not figure.lying:
                drawn.append((figure.line - 1, shadow, where))
            cell = self._sprites.cell(figure.sprite, figure.pose, zoom, shade)
            drawn.append((figure.line, cell, where))
        return drawn

    def _foreground(
        self, view: pygame.Rect, zoom: float, offset: tuple[int, int]
    ) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        pieces = self._pieces.get(zoom)
        if pieces is None:
            # Two zooms are enough: the one of rest and the one it is drawn at moving.
            while len(self._pieces) > 2:
                self._pieces.pop(next(iter(self._pieces)))
            pieces = [scaled(piece.surface, zoom) for piece in self.map.foreground]
            self._pieces[zoom] = pieces
        left, top = offset
        return [
            (picture, (int(piece.x * zoom) - left, int(piece.y * zoom) - top))
            for piece, picture in zip(self.map.foreground, pieces, strict=True)
            if view.colliderect(piece.x, piece.y, *piece.surface.get_size())
        ]

    def _lay_light(self, target: pygame.Surface, camera: Camera) -> None:
        if self._mood.plain:
            return
        factors = self._mood.factors()
        if self._mood.dark == 0:
            target.fill(factors[0], special_flags=pygame.BLEND_MULT)
            return
        self._lay(target, camera, self.field.factors, pygame.BLEND_MULT, 0)
        self._lay(target, camera, self.field.sheens, pygame.BLEND_ADD, 1)
        self._glow.draw(target, camera.zoom, camera.offset)

    def _lay(
        self,
        target: pygame.Surface,
        camera: Camera,
        veil: pygame.Surface | None,
        flag: int,
        place: int,
    ) -> None:
        """Stretch the part of a veil that is in view over the picture."""
        if veil is None:
            return
        size = 2 * camera.zoom
        left, top = camera.offset
        first_column, first_row = int(left // size), int(top // size)
        columns = int(target.get_width() // size) + 2
        rows = int(target.get_height() // size) + 2
        area = pygame.Rect(first_column, first_row, columns, rows)
        inside = area.clip(veil.get_rect())
        if not inside.width or not inside.height:
            return
        wide = (round(inside.width * size), round(inside.height * size))
        where = (round(inside.left * size) - left, round(inside.top * size) - top)
        # While the camera stands still the stretched veil is used again.
        key = (id(veil), self.field.version, *inside, wide)
        kept = self._veils.get(place)
        if kept is None or kept[0] != key:
            stretched = pygame.transform.scale(veil.subsurface(inside), wide)
            kept = self._veils[place] = (key, stretched)
        target.blit(kept[1], where, special_flags=flag)
