"""The manual: chapters at the left, the chosen one at the right.

The same files are read on the web: `assets/manual/<language>/*.md`, in the order of
their names.
"""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pygame
import pygame_gui
from pygame_gui.elements import UIButton

from game import paths
from game.app import App
from game.input import Act, act_of
from game.scenes.scene import Scene
from game.ui.marked import markdown_written, title_of
from game.ui.page import Page
from game.ui.scroll import Scroll
from game.ui.sheet import Sheet
from game.ui.widgets import press

WIDTH, HEIGHT = 980, 680
"""Largest size at 100 %."""

LIST = 190
"""Width of the list of chapters at 100 %."""

PARTS_A_FRAME = 6
"""Paragraphs of a chapter that are written in a frame."""

KEYS = "keys"
"""What the button to the sheet of keys stands for."""


class Manual(Scene):
    """A book one can leave at any time.

    Args:
        app: the window.
        chapter: file name of the one to open, without its ending; the first if empty.
    """

    covers = False

    def __init__(self, app: App, chapter: str = "") -> None:
        super().__init__(app)
        self._chapter = chapter
        self._buttons: dict[UIButton, str] = {}
        self._sheet: Sheet | None = None
        self._scroll: Scroll | None = None
        self._text: pygame.Surface | None = None
        self._writing: Iterator[None] = iter(())

    @property
    def chapter(self) -> str:
        """The open chapter."""
        return self._chapter

    @property
    def is_written(self) -> bool:
        """Whether the chapter is shown already."""
        return self._text is not None

    def build(self) -> None:
        """Make the list and open the chapter."""
        app, ui = self.app, self.ui
        size = (
            min(ui.px(WIDTH), app.size[0] - ui.px(24)),
            min(ui.px(HEIGHT), app.size[1] - ui.px(24)),
        )
        rect = pygame.Rect((0, 0), size)
        rect.center = (app.size[0] // 2, app.size[1] // 2)
        close = app.locale("person.close")
        self._sheet = sheet = Sheet(ui, rect, app.locale("manual.title"), close)
        chapters = chapters_of(app.locale.code)
        names = [file.stem for file in chapters]
        if names and self._chapter not in names:
            self._chapter = names[0]
        entries = [(file.stem, title_of(_read(file))) for file in chapters]
        entries.append((KEYS, app.locale("manual.keys")))
        self._buttons = {}
        body, high = sheet.body, ui.px(30)
        step = min(high + ui.px(6), body.height // len(entries))
        for number, (name, title) in enumerate(entries):
            place = pygame.Rect(body.left, body.top + number * step, ui.px(LIST), high)
            made = sheet.button(place, title)
            press(made, name == self._chapter)
            self._buttons[made] = name
        self._open(body)

    def _open(self, body: pygame.Rect) -> None:
        ui, app = self.ui, self.app
        left = body.left + ui.px(LIST + 18)
        room = pygame.Rect(left, body.top, body.right - left, body.height)
        scroll = Scroll(room, 0, ui.interface, ui.scale, ui.art)
        page = Page(app.fonts, ui.interface, scroll.seen.width)
        self._scroll, self._text = scroll, None
        self._writing = self._written(page, scroll)

    def _written(self, page: Page, scroll: Scroll) -> Iterator[None]:
        """Write the chapter, paint it, and show it at last."""
        for file in chapters_of(self.app.locale.code):
            if file.stem == self._chapter:
                yield from markdown_written(page, _read(file))
        yield from page.painted()
        scroll.height = page.height
        scroll.to(0)
        self._text = page.picture

    def update(self, seconds: float, on_top: bool) -> None:
        """Write some more of the chapter."""
        for _ in islice(self._writing, PARTS_A_FRAME):
            pass
        super().update(seconds, on_top)

    def handle(self, event: pygame.event.Event) -> None:
        """Chapters by pointer, Tab or digits; arrows and Page keys scroll."""
        super().handle(event)
        if self._scroll is not None and self._scroll.hear(event):
            return
        if event.type == pygame_gui.UI_BUTTON_PRESSED:
            self._press(event.ui_element)
        elif event.type == pygame.KEYDOWN:
            self._hear_key(event)

    def _press(self, element: object) -> None:
        if self._sheet is not None and element is self._sheet.close:
            self.app.pop()
        elif isinstance(element, UIButton) and element in self._buttons:
            self._turn_to(self._buttons[element])

    def _hear_key(self, event: pygame.event.Event) -> None:
        scroll = self._scroll
        assert scroll is not None
        match event.key:
            case pygame.K_ESCAPE:
                self.app.pop()
            case pygame.K_TAB:
                self._step(-1 if event.mod & pygame.KMOD_SHIFT else 1)
            case pygame.K_LEFT | pygame.K_RIGHT:
                self._step(-1 if event.key == pygame.K_LEFT else 1)
            case key if scroll.hear_key(key):
                pass
            case _ if act_of(event.key, event.mod, self.app.keys) is Act.HELP:
                self._turn_to(KEYS)

    def _step(self, way: int) -> None:
        names = [name for name in self._buttons.values() if name != KEYS]
        if names:
            place = (names.index(self._chapter) + way) % len(names)
            self._turn_to(names[place])

    def _turn_to(self, name: str) -> None:
        if name == KEYS:
            from game.scenes.help import Help

            self.app.push(Help(self.app))
        elif name != self._chapter:
            self._chapter = name
            self.rebuild()

    def draw(self, target: pygame.Surface) -> None:
        """The sheet, and the text over it."""
        super().draw(target)
        if self._scroll is not None and self._text is not None:
            seen = self._scroll.seen
            target.blit(self._text, seen, (0, self._scroll.top, *seen.size))
            self._scroll.draw(target)


def chapters_of(language: str) -> list[Path]:
    """The manual's files in a language, in their order."""
    return sorted((paths.assets() / "manual" / language).glob("*.md"))


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")
