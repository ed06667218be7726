"""A column of buttons that keys can walk through."""

from collections.abc import Callable, Mapping

import pygame
import pygame_gui
from pygame_gui.elements import UIButton

_BACK = (pygame.K_UP,)
_ON = (pygame.K_DOWN, pygame.K_TAB)
_TAKE = (pygame.K_RETURN, pygame.K_KP_ENTER)


class Choices:
    """Up, down and Tab choose among buttons, Enter takes the chosen one.

    Args:
        buttons: by name, from the top down; the first is chosen.
        chosen: name of the one to choose instead, if it is there.
    """

    def __init__(self, buttons: Mapping[str, UIButton], chosen: str = "") -> None:
        self._buttons = dict(buttons)
        names = list(self._buttons)
        self._at = names.index(chosen) if chosen in names else 0
        self._mark()

    @property
    def chosen(self) -> str:
        """Name of the chosen button."""
        return list(self._buttons)[self._at]

    def hear(self, event: pygame.event.Event) -> str:
        """Take in an event; the name of the button that was taken, or ""."""
        if event.type == pygame_gui.UI_BUTTON_PRESSED:
            pressed = (n for n, b in self._buttons.items() if b is event.ui_element)
            return next(pressed, "")
        if event.type != pygame.KEYDOWN:
            return ""
        if event.key in _TAKE:
            return self.chosen
        shifted = event.key == pygame.K_TAB and event.mod & pygame.KMOD_SHIFT
        if event.key in _BACK or shifted:
            self._move(-1)
        elif event.key in _ON:
            self._move(1)
        return ""

    def _move(self, way: int) -> None:
        self._at = (self._at + way) % len(self._buttons)
        self._mark()

    def _mark(self) -> None:
        for name, one in self._buttons.items():
            mark: Callable[[], None] = one.unselect
            if name == self.chosen:
                mark = one.select
            mark()
