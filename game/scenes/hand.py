"""Moves the camera as keys, wheel and pointer ask."""

import pygame

from game.bindings import Keys
from game.input import PANNING, Act, keys_of
from game.view.camera import Camera

PAN_SPEED = 900.0
"""Screen pixels a second while a key is held."""

DRAG_FROM = 4
"""Pixels the pointer must move before a press of the left button is a drag."""

DIRECTIONS = {
    Act.LEFT: (-1, 0),
    Act.RIGHT: (1, 0),
    Act.UP: (0, -1),
    Act.DOWN: (0, 1),
}


class Hand:
    """Turns input into camera moves.

    Attributes:
        clicked: where the left button was pressed and let go without a drag, for one
            frame; the scene takes it.
    """

    def __init__(self) -> None:
        self._pressed: tuple[int, int] | None = None
        self._dragging = False

    def handle(
        self, event: pygame.event.Event, camera: Camera
    ) -> tuple[int, int] | None:
        """Hear an event over the town; returns where it was clicked, or None."""
        if event.type == pygame.MOUSEWHEEL:
            camera.step_zoom(event.y, pygame.mouse.get_pos())
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button in (1, 2):
            self._pressed, self._dragging = event.pos, event.button == 2
        elif event.type == pygame.MOUSEMOTION and self._pressed is not None:
            self._drag(event, camera)
        elif event.type == pygame.MOUSEBUTTONUP and event.button in (1, 2):
            click = None if self._dragging else self._pressed
            self._pressed, self._dragging = None, False
            return click
        return None

    def _drag(self, event: pygame.event.Event, camera: Camera) -> None:
        assert self._pressed is not None
        right = event.pos[0] - self._pressed[0]
        down = event.pos[1] - self._pressed[1]
        if self._dragging or max(abs(right), abs(down)) >= DRAG_FROM:
            if self._dragging:
                right, down = event.rel
            self._dragging = True
            camera.move(-right, -down)

    @property
    def dragging(self) -> bool:
        """Whether the town is being dragged."""
        return self._dragging

    def hold(self, seconds: float, camera: Camera, keys: Keys) -> bool:
        """Pan by the keys that are held; returns whether any is."""
        pressed = pygame.key.get_pressed()
        if pygame.key.get_mods() & (pygame.KMOD_CTRL | pygame.KMOD_ALT):
            return False
        right = down = 0
        for act in PANNING:
            if any(pressed[key] for key, _ in keys_of(act, keys)):
                right += DIRECTIONS[act][0]
                down += DIRECTIONS[act][1]
        if right or down:
            far = PAN_SPEED * seconds
            camera.move(right * far, down * far)
        return bool(right or down)
