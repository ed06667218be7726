"""Lays the light of the hour over the finished picture."""

import pygame

from game.view.camera import Camera
from game.view.hours import Mood
from game.view.light import CELL, LightField


class Veil:
    """The field stretched over the picture, each of its colours multiplied.

    Args:
        field: the light over the town.
    """

    def __init__(self, field: LightField) -> None:
        self._field = field
        self._buffer: pygame.Surface | None = None
        self._key: object = None

    def lay(self, target: pygame.Surface, camera: Camera, mood: Mood) -> None:
        """Colour the picture that the camera sees."""
        if mood.plain:
            return
        if mood.dark == 0:
            tint = mood.factors()[0]
            target.fill(tint, special_flags=pygame.BLEND_MULT)
            return
        if self._field.factors is not None:
            self._lay(target, camera, self._field.factors)
        target.fill(mood.sheen, special_flags=pygame.BLEND_ADD)

    def _lay(
        self, target: pygame.Surface, camera: Camera, veil: pygame.Surface
    ) -> None:
        """Stretch the part of the field that is in view over the picture."""
        size = CELL * camera.zoom
        left, top = camera.offset
        area = pygame.Rect(
            int(left // size),
            int(top // size),
            int(target.get_width() // size) + 2,
            int(target.get_height() // size) + 2,
        ).clip(veil.get_rect())
        if not area.width or not area.height:
            return
        wide = (round(area.width * size), round(area.height * size))
        where = (round(area.left * size) - left, round(area.top * size) - top)
        part = self._room_for(wide)
        # While the camera stands still the stretched field is used again.
        key = (id(veil), *area, wide)
        if self._key != key:
            self._key = key
            pygame.transform.scale(veil.subsurface(area), wide, part)
        target.blit(part, where, special_flags=pygame.BLEND_MULT)

    def _room_for(self, size: tuple[int, int]) -> pygame.Surface:
        """A surface of that size; kept, for making one costs more than filling it."""
        buffer = self._buffer
        if (
            buffer is None
            or buffer.get_width() < size[0]
            or buffer.get_height() < size[1]
        ):
            # Some room more, for the part in view is now a cell wider, now narrower.
            buffer = pygame.Surface((size[0] + 64, size[1] + 64)).convert()
            self._buffer, self._key = buffer, None
        return buffer.subsurface((0, 0, *size))
