"""The game pad: its sticks and buttons stand for keys, so everything can be reached.

In the town the stick moves the view, A inspects whom one looks at, B goes back, the
shoulder buttons choose the next and the previous person and Start pauses. In sheets and
panels the cross walks over the buttons and A presses them.
"""

from collections.abc import Callable

import pygame

DEAD = 0.25
"""A stick that is pushed less than that stands still."""

SPEED = 900.0
"""Screen pixels a second at full push."""

A, B, X, Y, LEFT_SHOULDER, RIGHT_SHOULDER, BACK, START = range(8)
"""Buttons as SDL numbers them on common pads."""

STEPS = {
    (-1, 0): pygame.K_LEFT,
    (1, 0): pygame.K_RIGHT,
    (0, 1): pygame.K_UP,
    (0, -1): pygame.K_DOWN,
}
"""The cross as arrow keys; up is 1."""

BUTTONS: dict[int, tuple[int, int]] = {
    A: (pygame.K_RETURN, 0),
    B: (pygame.K_ESCAPE, 0),
    X: (pygame.K_n, 0),
    Y: (pygame.K_l, 0),
    LEFT_SHOULDER: (pygame.K_TAB, pygame.KMOD_SHIFT),
    RIGHT_SHOULDER: (pygame.K_TAB, 0),
    BACK: (pygame.K_F1, 0),
    START: (pygame.K_SPACE, 0),
}
"""What each button stands for: a key and its modifier."""


class Pad:
    """All pads that are plugged in; one may come or go at any time.

    Args:
        post: hands on an event as if the player had typed; pygame's queue otherwise.
    """

    def __init__(
        self, post: Callable[[pygame.event.Event], object] = pygame.event.post
    ) -> None:
        self._post = post
        self._pads: dict[int, pygame.joystick.JoystickType] = {}
        self._push = {0: 0.0, 1: 0.0}

    @property
    def push(self) -> tuple[float, float]:
        """How far the stick is pushed, right and down, -1 to 1."""
        right, down = self._push[0], self._push[1]
        return _beyond(right), _beyond(down)

    def open(self) -> None:
        """Look for pads; a system without any is no fault."""
        pygame.joystick.init()

    def hear(self, event: pygame.event.Event) -> str:
        """Take in an event; "came" or "went" when a pad was plugged in or out."""
        if event.type == pygame.JOYDEVICEADDED:
            pad = pygame.joystick.Joystick(event.device_index)
            self._pads[pad.get_instance_id()] = pad
            return "came"
        if event.type == pygame.JOYDEVICEREMOVED:
            self._pads.pop(event.instance_id, None)
            self._push = {0: 0.0, 1: 0.0}
            return "went"
        if event.type == pygame.JOYAXISMOTION and event.axis in self._push:
            self._push[event.axis] = event.value
        elif event.type == pygame.JOYHATMOTION and tuple(event.value) in STEPS:
            self._type(STEPS[tuple(event.value)], 0)
        elif event.type == pygame.JOYBUTTONDOWN and event.button in BUTTONS:
            self._type(*BUTTONS[event.button])
        return ""

    def _type(self, key: int, modifier: int) -> None:
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            self._post(pygame.event.Event(kind, key=key, mod=modifier, unicode=""))


def _beyond(value: float) -> float:
    """A push with the dead part taken away."""
    far = abs(value)
    if far <= DEAD:
        return 0.0
    return (min(far, 1.0) - DEAD) / (1 - DEAD) * (1 if value > 0 else -1)
