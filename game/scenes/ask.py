"""A question over whatever is shown: yes or no."""

from collections.abc import Callable

import pygame
import pygame_gui

from game.app import App
from game.scenes.scene import Scene
from game.ui.question import Question


class Ask(Scene):
    """Asks, and does it after a yes.

    Args:
        app: the window.
        title: what it is about.
        text: the question.
        yes: the word for doing it.
        does: what is done.
        only_tells: whether there is nothing to refuse.

    Attributes:
        text: what is asked or told.
    """

    covers = False

    def __init__(
        self,
        app: App,
        title: str,
        text: str,
        yes: str,
        does: Callable[[], None],
        only_tells: bool = False,
    ) -> None:
        super().__init__(app)
        self._words = (title, text, yes)
        self.text = text
        self._does = does
        self._only_tells = only_tells

    def build(self) -> None:
        """Make the sheet."""
        title, text, yes = self._words
        no = "" if self._only_tells else self.app.locale("cancel")
        self._sheet = Question(self.ui, self.app.fonts, title, text, yes, no)

    def handle(self, event: pygame.event.Event) -> None:
        """Enter means yes, Escape no."""
        super().handle(event)
        if event.type == pygame.KEYDOWN:
            if event.key == pygame.K_RETURN:
                self._answer(True)
            elif event.key == pygame.K_ESCAPE:
                self._answer(self._only_tells)
        elif event.type == pygame_gui.UI_BUTTON_PRESSED:
            if event.ui_element is self._sheet.yes:
                self._answer(True)
            elif event.ui_element is self._sheet.no:
                self._answer(False)

    def _answer(self, yes: bool) -> None:
        self.app.pop()
        if yes:
            self._does()
