"""Walks with keys from one widget to the next, so that no mouse is needed."""

from collections.abc import Sequence

import pygame
import pygame_gui
from pygame_gui.core import UIElement
from pygame_gui.elements import UITextEntryLine

from game.ui.skin import SkinnedManager
from game.ui.widgets import focus

_TAKE = (pygame.K_RETURN, pygame.K_KP_ENTER)


class Stops:
    """Tab goes from stop to stop, arrows to the next one in their direction.

    Enter or space presses the button one has come to; a line to write in takes the
    keyboard. What cannot be used is passed over.

    Args:
        ui: the manager of the scene.
        stops: buttons and lines to write in, in reading order.
        before: the walk through the same widgets before they were made anew; it goes
            on where that one was.

    Attributes:
        at: where one is, an index into the stops, or None.
        by_keys: whether one came there by keys; only then it shows, and Enter presses.
    """

    def __init__(
        self,
        ui: SkinnedManager,
        stops: Sequence[UIElement],
        before: "Stops | None" = None,
    ) -> None:
        self._ui = ui
        self._stops = list(stops)
        self.at: int | None = None
        self.by_keys = False
        ui.marked = None
        if before is not None and before.at is not None and self._stops:
            self.at = min(before.at, len(self._stops) - 1)
            if before.by_keys:
                self._go(self.at)

    @property
    def here(self) -> UIElement | None:
        """The stop one has come to, or None."""
        return None if self.at is None else self._stops[self.at]

    def turn_to(self, stop: UIElement) -> None:
        """Go to one of the stops."""
        self._go(self._stops.index(stop))

    def hear(self, event: pygame.event.Event) -> UIElement | None:
        """Take in an event, after the widgets; the button that it presses, or None."""
        if event.type == pygame_gui.UI_BUTTON_PRESSED:
            return self._clicked(event.ui_element)
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._follow_pointer()
        if event.type != pygame.KEYDOWN or not self._stops:
            return None
        if event.key == pygame.K_TAB:
            self._step(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        elif event.key in (pygame.K_UP, pygame.K_DOWN):
            self._climb(-1 if event.key == pygame.K_UP else 1)
        elif isinstance(self.here, UITextEntryLine):
            if event.key in _TAKE:
                self._step(1)
        elif event.key in (pygame.K_LEFT, pygame.K_RIGHT):
            self._slide(-1 if event.key == pygame.K_LEFT else 1)
        elif event.key in (*_TAKE, pygame.K_SPACE) and self.by_keys:
            return self.here
        return None

    def _clicked(self, element: UIElement) -> UIElement | None:
        if element not in self._stops:
            return None
        self.at = self._stops.index(element)
        self._unmark()
        return element

    def _follow_pointer(self) -> None:
        """A click moves the keyboard's place to the line that was clicked."""
        self._unmark()
        for element in self._ui.focused_set or ():
            if isinstance(element, UITextEntryLine) and element in self._stops:
                self.at = self._stops.index(element)

    def _unmark(self) -> None:
        self.by_keys = False
        self._ui.marked = None

    def _go(self, place: int) -> None:
        self.at, self.by_keys = place, True
        stop = self._stops[place]
        if isinstance(stop, UITextEntryLine):
            self._ui.marked = None
            focus(self._ui, stop)
        else:
            self._ui.marked = stop
            focus(self._ui, None)

    def _step(self, way: int) -> None:
        count = len(self._stops)
        start = (-1 if way > 0 else count) if self.at is None else self.at
        for distance in range(1, count + 1):
            place = (start + way * distance) % count
            if self._stops[place].is_enabled:
                self._go(place)
                return

    def _climb(self, way: int) -> None:
        """To the nearest stop of the next row above or below."""
        here = self.here
        if here is None:
            self._step(way)
            return
        middle = here.rect.center
        beyond = [
            (way * (stop.rect.centery - middle[1]), place)
            for place, stop in enumerate(self._stops)
            if stop.is_enabled
            and way * (stop.rect.centery - middle[1]) > here.rect.height // 2
        ]
        if not beyond:
            return
        row = min(beyond)[0] + here.rect.height // 2
        near = [place for distance, place in beyond if distance <= row]
        self._go(min(near, key=lambda p: abs(self._stops[p].rect.centerx - middle[0])))

    def _slide(self, way: int) -> None:
        """To the nearest stop in the same row."""
        here = self.here
        if here is None:
            self._step(way)
            return
        beside = [
            (way * (stop.rect.centerx - here.rect.centerx), place)
            for place, stop in enumerate(self._stops)
            if stop.is_enabled
            and stop is not here
            and abs(stop.rect.centery - here.rect.centery) < here.rect.height // 2
            and way * (stop.rect.centerx - here.rect.centerx) > 0
        ]
        if beside:
            self._go(min(beside)[1])
