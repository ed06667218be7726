"""Settings, in pages; every change takes effect at once."""

from collections.abc import Callable
from functools import partial

import pygame
import pygame_gui
from pygame_gui.elements import UIButton

from game.app import App
from game.scenes.key_page import KeyPage
from game.scenes.option_rows import PAGES, Row
from game.scenes.scene import Scene
from game.ui.form import Form
from game.ui.page import SMALL
from game.ui.toasts import Toasts
from game.ui.walk import Walk
from game.ui.widgets import button, press, switch_off
from game.view.wrap import shorten

KEYS = "keys"

TABS = ("language", "display", "sound", KEYS, "mind", "game", "data")
"""The pages in their order."""

ROWS = 7
"""Rows of the sheet besides the tabs."""


class Options(Scene):
    """Tabs above, the rows of a page below; there is nothing to confirm.

    Args:
        app: the window.
        page: name of the page that is open at first.
    """

    covers = False

    def __init__(self, app: App, page: str = "display") -> None:
        super().__init__(app)
        self._page = page
        self._does: dict[UIButton, Callable[[], None]] = {}
        self._walk: Walk | None = None
        self._keys = KeyPage(app)
        self._notes: list[tuple[pygame.Rect, str]] = []
        self._toasts = Toasts()

    def build(self) -> None:
        """Make the tabs and the rows of the open page."""
        say, walk = self.app.locale, self._walk
        self._does, self._notes = {}, []
        form = Form(self.ui, say("options.title"), ROWS + 1, width=720, share=0.34)
        rows = [self._tabs(form)]
        if self._page == KEYS:
            place = form.whole_row(ROWS)
            place.move_ip(form.rect.topleft)
            self._keys.build(self.ui, place)
        else:
            rows += [self._row(form, row) for row in PAGES[self._page](self.app)]
        words = [(say("done"), "@primary")]
        if self._page == KEYS:
            words.append((say("keys.reset"), ""))
        feet = form.feet(words)
        self._does[feet[0]] = self.app.pop
        if self._page == KEYS:
            self._does[feet[1]] = self._keys.reset
        rows.append(list(reversed(feet)))
        at, seen = (walk.at, walk.is_seen) if walk is not None else ((0, 0), False)
        self._walk = Walk(rows, at)
        self._walk.is_seen = seen

    def _tabs(self, form: Form) -> list[UIButton]:
        place, ui = form.whole_row(), self.ui
        wide = place.width // len(TABS)
        made = []
        for number, name in enumerate(TABS):
            left = place.left + number * wide
            box = pygame.Rect(left, place.top, wide - ui.px(4), place.height)
            word = self.app.locale(f"options.page_{name}")
            one = button(ui, box, word, "@tab", form.inside)
            press(one, name == self._page)
            self._does[one] = partial(self._turn, name)
            made.append(one)
        return made

    def _turn(self, page: str) -> None:
        self._page = page
        self.rebuild()

    def _row(self, form: Form, row: Row) -> list[UIButton]:
        place, ui = form.row(row.words), self.ui
        most = ui.px(140 if len(row.options) > 1 else 220)
        wide = min(place.width // len(row.options), most)
        made = []
        for number, option in enumerate(row.options):
            left = place.left + number * wide
            box = pygame.Rect(left, place.top, wide - ui.px(6), place.height)
            one = button(ui, box, option.word, inside=form.inside)
            made.append(one)
            if option.is_on:
                press(one)
            if option.does is None:
                switch_off(one)
            elif not option.is_on:
                self._does[one] = option.does
        if row.note:
            left = place.left + len(row.options) * wide
            note = pygame.Rect(left, place.top, place.right - left, place.height)
            self._notes.append((note.move(form.rect.topleft), row.note))
        return made

    def resume(self) -> None:
        """What lay above may have changed something."""
        self.rebuild()

    def handle(self, event: pygame.event.Event) -> None:
        """Do what a button says; arrows walk, Escape goes back."""
        if self._page == KEYS and self._keys.hear(event):
            return
        super().handle(event)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.app.pop()
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_TAB:
            way = -1 if event.mod & pygame.KMOD_SHIFT else 1
            at = (TABS.index(self._page) + way) % len(TABS)
            self._turn(TABS[at])
        elif event.type == pygame_gui.UI_BUTTON_PRESSED:
            does = self._does.get(event.ui_element)
            if does is not None:
                does()
        elif self._walk is not None:
            was_seen = self._walk.is_seen
            took = self._walk.hear(event)
            is_enter = event.type == pygame.KEYDOWN and event.key == pygame.K_RETURN
            if is_enter and not took and not was_seen:
                self.app.pop()

    def update(self, seconds: float, on_top: bool) -> None:
        """Tell what went wrong, if anything did."""
        super().update(seconds, on_top)
        self._toasts.update(seconds)
        for notice in self.app.notices if on_top else ():
            text = self.app.locale.tell(notice)
            self._toasts.show(text, self.app.fonts, self.app.interface)
        if on_top:
            self.app.notices.clear()

    def draw(self, target: pygame.Surface) -> None:
        """The sheet, the keys or notes on it, and messages."""
        super().draw(target)
        font = self.app.fonts.get(SMALL)
        for place, note in self._notes:
            room = place.width - self.ui.px(8)
            # The end of a path says more than its beginning.
            text = shorten(note[::-1], room, lambda words: font.size(words)[0])[::-1]
            words = font.render(text, True, self.app.interface.colours["muted"])
            where = words.get_rect(midleft=(place.left + self.ui.px(4), place.centery))
            target.blit(words, where)
        if self._page == KEYS:
            self._keys.draw(target)
        if self._walk is not None:
            self._walk.draw(target, self.ui)
        self._toasts.draw(target)
