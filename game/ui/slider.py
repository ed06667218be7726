"""A slider that shows how much of it is filled."""

from typing import Any

import pygame
from pygame_gui.elements import UIHorizontalSlider

from game.ui.skin import SkinnedManager


class Slider(UIHorizontalSlider):
    """pygame_gui's slider with the groove filled up to the thumb."""

    def __init__(
        self,
        relative_rect: pygame.Rect,
        start_value: float,
        value_range: tuple[float, float],
        manager: SkinnedManager,
        **options: Any,
    ) -> None:
        self._skin = manager
        self._filled = -1
        super().__init__(relative_rect, start_value, value_range, manager, **options)

    def update(self, time_delta: float) -> None:
        """Follow the thumb."""
        super().update(time_delta)
        if self.sliding_button is not None:
            reach = self.sliding_button.rect.centerx - self.rect.left
            if reach != self._filled or self.image is self._empty():
                self._fill(reach)

    def rebuild(self) -> None:
        """Paint anew after a change of size or theme."""
        self._filled = -1
        super().rebuild()  # type: ignore[no-untyped-call]

    def _empty(self) -> pygame.Surface | None:
        shape = self.drawable_shape
        return shape.get_active_state_surface() if shape else None

    def _fill(self, reach: int) -> None:
        empty = self._empty()
        if empty is None:
            return
        self._filled = reach
        picture = empty.copy()
        if self.is_enabled:
            frame = self._skin.interface.frames["slider_fill"]
            fill = frame.picture(picture.get_size(), self._skin.art).premul_alpha()
            picture.blit(fill, (0, 0), (0, 0, reach, picture.get_height()))
        self._set_image(picture)
