"""Lays the light of the hour over the finished picture."""

import pygame

from game.view.camera import Camera
from game.view.hours import Mood
from game.view.light import CELL, LightField


class Veil:
    """Two fields stretched over the picture: one multiplies, one adds.

    Args:
        field: the light over the town.
    """

    def __init__(self, field: LightField) -> None:
        self._field = field
        self._buffers: dict[int, pygame.Surface] = {}
        self._keys: dict[int, object] = {}

    def lay(self, target: pygame.Surface, camera: Camera, mood: Mood) -> None:
        """Colour the picture that the camera sees."""
        if mood.plain:
            return
        if mood.dark == 0:
            tint = mood.factors()[0]
            target.fill(tint, special_flags=pygame.BLEND_MULT)
            return
        self._lay(target, camera, self._field.factors, pygame.BLEND_MULT)
        self._lay(target, camera, self._field.sheens, pygame.BLEND_ADD)

    def _lay(
        self,
        target: pygame.Surface,
        camera: Camera,
        veil: pygame.Surface | None,
        flag: int,
    ) -> None:
        """Stretch the part of a veil that is in view over the picture."""
        if veil is None:
            return
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
        # While the camera stands still the stretched veil is used again.
        key = (id(veil), *area, wide)
        part = self._room_for(wide, flag)
        if self._keys.get(flag) != key:
            self._keys[flag] = key
            pygame.transform.scale(veil.subsurface(area), wide, part)
        target.blit(part, where, special_flags=flag)

    def _room_for(self, size: tuple[int, int], flag: int) -> pygame.Surface:
        """A surface of that size; it is kept, for making one costs more than filling.

        Args:
            size: in screen pixels.
            flag: which of the two veils it is for.
        """
        buffer = self._buffers.get(flag)
        if (
            buffer is None
            or buffer.get_width() < size[0]
            or buffer.get_height() < size[1]
        ):
            # Some room more, for the part in view is now a cell wider, now narrower.
            buffer = pygame.Surface((size[0] + 64, size[1] + 64)).convert()
            self._buffers[flag] = buffer
            self._keys.pop(flag, None)
        return buffer.subsurface((0, 0, *size))
