"""A part of the mind page: rows of controls, and what each of them does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame
from pygame_gui.core import UIElement
from pygame_gui.elements import UIButton, UITextEntryLine

from engine.minds.choice import MindChoice, ServerModel
from game.ui.form import Form
from game.ui.widgets import button, entry, press, switch_off
from game.view.wrap import shorten

if TYPE_CHECKING:
    from game.scenes.mind.page import MindPage

Does = Callable[[], None]

SQUARE = 32
"""Side of a button with a sign, at 100 %."""


class Tab:
    """Rows for some of the choices about minds.

    Args:
        page: the page it belongs to, which holds the choice.

    Attributes:
        stops: controls in reading order, for the keys.
    """

    def __init__(self, page: MindPage) -> None:
        self.page = page
        self.say = page.app.locale
        self.stops: list[UIElement] = []
        self._does: dict[UIElement, Does] = {}

    def build(self, form: Form) -> None:
        """Make the rows anew."""
        self.stops, self._does = [], {}
        self.rows(form)

    def rows(self, form: Form) -> None:
        """Make the rows of this tab."""

    def take(self) -> None:
        """Take over what is written in lines."""

    def hear(self, event: pygame.event.Event) -> None:
        """Hear an event after the widgets did."""

    def offer_models(self) -> None:
        """A list of models has come."""

    def update(self, seconds: float) -> None:
        """Show what has changed by itself."""

    def press(self, element: UIElement) -> bool:
        """Do what a button says; whether it was one of this tab."""
        does = self._does.get(element)
        if does is not None:
            does()
        return does is not None

    # ------------------------------------------------------------ the choice

    @property
    def choice(self) -> MindChoice:
        """What is chosen so far."""
        return self.page.choice

    def change(self, **parts: object) -> None:
        """Choose otherwise, and show it."""
        self.take()
        self.page.change(self.choice.model_copy(update=parts))

    def change_server(self, **parts: object) -> None:
        """Choose otherwise in what belongs to a server."""
        self.take()
        self.change(server=changed(self.choice.server, **parts))

    # ------------------------------------------------------------ controls

    def one_of(
        self,
        form: Form,
        words: str,
        options: Sequence[tuple[str, bool, Does]],
        off: Sequence[int] = (),
    ) -> None:
        """A row of buttons, of which one is pressed."""
        ui, place = form.ui, form.row(words)
        wide = min(place.width // len(options), ui.px(170))
        for number, (word, on, does) in enumerate(options):
            box = place.copy()
            box.left, box.width = place.left + number * wide, wide - ui.px(6)
            made = self.add(form, box, word, does)
            press(made, on)
            if number in off:
                switch_off(made)

    def add(
        self, form: Form, box: pygame.Rect, word: str, does: Does, look: str = ""
    ) -> UIButton:
        """A button with a word that is cut if it is too long."""
        font = self.page.app.fonts.get(14, bold=look != "@row")
        room = box.width - form.ui.px(14)
        fitting = shorten(word, room, lambda text: font.size(text)[0])
        made = button(form.ui, box, fitting, look, form.inside)
        self.stops.append(made)
        self._does[made] = does
        return made

    def line(
        self, form: Form, box: pygame.Rect, text: str, empty: str = ""
    ) -> UITextEntryLine:
        """A line to write in; `empty` is what it says while nothing is written."""
        made = entry(form.ui, box, text, form.inside, empty)
        self.stops.append(made)
        return made

    def count(self, form: Form, words: str, shown: str, less: Does, more: Does) -> None:
        """A row with a number and a button for less and for more."""
        ui, place = form.ui, form.row(words)
        side = ui.px(SQUARE)
        box = pygame.Rect(place.left, place.top, side, place.height)
        for mark, does in (("minus", less), ("plus", more)):
            made = button(ui, box, "", f"@mark_{mark}", form.inside)
            self.stops.append(made)
            self._does[made] = does
            box = box.move(side + ui.px(6), 0)
        form.words(box.left, place, shown)


def split(box: pygame.Rect, ui_gap: int, *widths: int) -> list[pygame.Rect]:
    """Parts of a row: the first takes what the others, at the right, leave."""
    parts, right = [], box.right
    for width in reversed(widths):
        part = pygame.Rect(right - width, box.top, width, box.height)
        parts.append(part)
        right = part.left - ui_gap
    first = pygame.Rect(box.left, box.top, right - box.left, box.height)
    return [first, *reversed(parts)]


def changed(server: ServerModel, **parts: object) -> ServerModel:
    """A server with other parts, checked again."""
    return ServerModel.model_validate({**server.model_dump(), **parts})
