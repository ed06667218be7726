"""Asks for a name: of a new slot, or another one for a slot there is."""

from collections.abc import Callable

import pygame
import pygame_gui

from engine.phrase import Phrase
from game.app import App
from game.scenes.scene import Scene
from game.slots import problem_of, tidy
from game.ui.form import Form
from game.ui.widgets import entry

ROOM = 400
"""Characters that can be written: more than a name may have, so that it is told."""


class Naming(Scene):
    """A line to write in; what is wrong with the name is said below it.

    Args:
        app: the window.
        title: what it is about.
        name: what stands there at first.
        yes: the word that does it.
        does: is given the name.
        refuses: why a sound name cannot be had here, or None.
    """

    covers = False

    def __init__(
        self,
        app: App,
        title: str,
        name: str,
        yes: str,
        does: Callable[[str], None],
        refuses: Callable[[str], Phrase | None],
    ) -> None:
        super().__init__(app)
        self._title, self._name, self._word = title, name, yes
        self._does, self._refuses = does, refuses
        self._problem: Phrase | None = None

    def build(self) -> None:
        """Make the sheet."""
        locale = self.app.locale
        form = Form(self.ui, self._title, 1.6, width=560)
        self._line = entry(self.ui, form.whole_row(), self._name, form.inside)
        self._line.set_text_length_limit(ROOM)
        self.ui.set_focus_set({self._line})
        problem = locale.tell(self._problem) if self._problem is not None else ""
        form.note(problem, "@warning")
        self._yes, self._no = form.feet(
            [(self._word, "@primary"), (locale("cancel"), "")]
        )

    def handle(self, event: pygame.event.Event) -> None:
        """Enter means yes, Escape no."""
        super().handle(event)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.app.pop()
        elif event.type == pygame.KEYDOWN and event.key in (
            pygame.K_RETURN,
            pygame.K_KP_ENTER,
        ):
            self._take()
        elif event.type == pygame_gui.UI_BUTTON_PRESSED:
            if event.ui_element is self._yes:
                self._take()
            elif event.ui_element is self._no:
                self.app.pop()

    def rebuild(self) -> None:
        """Keep what was written when the widgets are made anew."""
        if hasattr(self, "_line"):
            self._name = self._line.get_text()
        super().rebuild()

    def write(self, name: str) -> None:
        """Put a name into the line."""
        self._line.set_text(name)

    def _take(self) -> None:
        name = tidy(self._line.get_text())
        self._problem = problem_of(name) or self._refuses(name)
        if self._problem is not None:
            self.rebuild()
            return
        self.app.pop()
        self._does(name)
