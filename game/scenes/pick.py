"""A list to choose from, over the scene that asks: by mouse, by keys, by typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame
import pygame_gui
from pygame_gui.elements import UIButton

from game.app import App
from game.scenes.scene import Scene
from game.ui.form import PAD, Form
from game.ui.wardrobe import SIZES
from game.ui.widgets import button, entry, focus, label, press
from game.view.wrap import shorten

WIDTH = 560
"""Width of the sheet at 100 %."""

LINES = 8
"""Lines of the list that are seen at a time."""


@dataclass(frozen=True, slots=True)
class Option:
    """A line of the list: what is read and what is handed back."""

    words: str
    key: str


class Pick(Scene):
    """Typing narrows the list down, arrows go through it, Enter takes a line.

    Args:
        app: the window.
        title: what is chosen.
        options: the list.
        take: is handed the key of the chosen line; afterwards the list is gone.
        chosen: key of the line to begin with.
        free: whether what is typed can be taken as it is when no line fits.
    """

    covers = False
    feet = ("pick.take", "cancel")
    """Sentences of the buttons that take a line and that leave the list."""

    def __init__(
        self,
        app: App,
        title: str,
        options: Sequence[Option],
        take: Callable[[str], None],
        chosen: str = "",
        free: bool = False,
    ) -> None:
        super().__init__(app)
        self.title = title
        self._options = list(options)
        self._take = take
        self._free = free
        self._typed = ""
        keys = [option.key for option in self._options]
        self._at = keys.index(chosen) if chosen in keys else 0
        self._first = 0
        self._lines: list[UIButton] = []
        self._ok: UIButton | None = None

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """Make the line to type in and the lines of the list."""
        ui = self.ui
        form = Form(ui, self._fitting_title(), LINES * 0.78 + 1.1, width=WIDTH)
        place = form.whole_row()
        self._entry = entry(ui, place, self._typed, form.inside)
        self._entry.set_text_length_limit(300)
        focus(ui, self._entry)
        room = form.whole_row(LINES * 0.78)
        high = room.height // LINES
        self._lines = [
            button(
                ui,
                pygame.Rect(room.left, room.top + n * high, room.width, high),
                "",
                "@row",
                form.inside,
            )
            for n in range(LINES)
        ]
        self.make_feet(form)
        foot = pygame.Rect(0, 0, ui.px(230), ui.px(20))
        foot.bottomleft = (ui.px(22), form.rect.height - ui.px(38))
        self._count = label(ui, foot, "", "@muted", form.inside)
        self._show()

    def make_feet(self, form: Form) -> None:
        """Make the buttons at the foot: one that takes the line, one that goes."""
        say = self.app.locale
        self._ok, self._cancel = form.feet(
            [(say(self.feet[0]), "@primary"), (say(self.feet[1]), "")]
        )

    def _fitting_title(self) -> str:
        font = self.app.fonts.get(SIZES["@title"], bold=True)
        room = 0.9 * self.ui.px(WIDTH - 2 * PAD)
        return shorten(self.title, round(room), lambda text: font.size(text)[0])

    @property
    def fitting(self) -> list[Option]:
        """The options that what is typed leaves."""
        words = self._typed.casefold().split()
        return [
            option
            for option in self._options
            if all(word in option.words.casefold() for word in words)
        ]

    def _show(self) -> None:
        fitting = self.fitting
        self._at = max(0, min(self._at, len(fitting) - 1))
        self._first = max(
            0,
            min(self._first, self._at, len(fitting) - LINES),
            self._at - LINES + 1,
        )
        font = self.app.fonts.get(14)
        for number, line in enumerate(self._lines):
            place = self._first + number
            words = fitting[place].words if place < len(fitting) else ""
            room = line.rect.width - self.ui.px(24)
            line.set_text(shorten(words, room, lambda text: font.size(text)[0]))
            press(line, bool(words) and place == self._at)
        say = self.app.locale
        self._count.set_text(
            say("pick.count", at=self._at + 1, of=len(fitting))
            if fitting
            else say("pick.free" if self._free and self._typed else "pick.none")
        )

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Type, walk, take; Escape goes back without a choice."""
        super().handle(event)
        if event.type == pygame.KEYDOWN:
            self._key(event)
        elif event.type == pygame.MOUSEWHEEL:
            self._move(-event.y)
        elif event.type == pygame_gui.UI_TEXT_ENTRY_CHANGED:
            self._typed = self._entry.get_text()
            self._at = self._first = 0
            self._show()
        elif event.type == pygame_gui.UI_BUTTON_PRESSED:
            if event.ui_element is self._ok:
                self._finish()
            elif event.ui_element is self._cancel:
                self.app.pop()
            elif event.ui_element in self._lines:
                self._at = self._first + self._lines.index(event.ui_element)
                if self._at < len(self.fitting):
                    self._finish()

    def _key(self, event: pygame.event.Event) -> None:
        steps = {
            pygame.K_UP: -1,
            pygame.K_DOWN: 1,
            pygame.K_PAGEUP: -LINES,
            pygame.K_PAGEDOWN: LINES,
        }
        if event.key == pygame.K_ESCAPE:
            self.app.pop()
        elif event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
            self._finish()
        elif event.key in steps:
            self._move(steps[event.key])

    def _move(self, by: int) -> None:
        self._at += by
        self._show()

    def _finish(self) -> None:
        # The last letters may have been typed in this very frame.
        self._typed = self._entry.get_text()
        fitting = self.fitting
        if fitting:
            self.chosen(fitting[self._at].key)
        elif self._free and self._typed.strip():
            self.chosen(self._typed.strip())

    def chosen(self, key: str) -> None:
        """A line was taken: go, and hand it on."""
        self.app.pop()
        self._take(key)

    def offer(self, title: str, options: Sequence[Option]) -> None:
        """Show another list in the place of this."""
        self.title = title
        self._options = list(options)
        self._typed = ""
        self._at = self._first = 0
        self.rebuild()
