"""The page of the settings on which every key can be given to something else."""

import pygame

from game.app import App
from game.bindings import FIXED, chord_of, rebound, usual
from game.input import KEYS, Act, Chord, keys_of
from game.ui.key_names import key_name
from game.ui.page import Page
from game.ui.rows import Rows
from game.ui.skin import SkinnedManager
from game.view.wrap import shorten

ROW = 26
"""Height of a line at 100 %."""

FOOT = 40
"""Height of the words below the list at 100 %."""

MOST = 4
"""Keys of one act that are shown."""


class KeyPage:
    """A list of all that keys do; Enter or a click waits for another key.

    Args:
        app: the window.

    Attributes:
        waiting: what the next key will do, or None.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._acts = list(Act)
        self._rows: Rows | None = None
        self._room = pygame.Rect(0, 0, 1, 1)
        self.waiting: Act | None = None
        self._asked: Chord | None = None
        self._told = ""

    def build(self, ui: SkinnedManager, room: pygame.Rect) -> None:
        """Make the list in a part of the window."""
        self._room = room
        top = self._rows.scroll.top if self._rows is not None else 0
        chosen = self._rows.chosen if self._rows is not None else -1
        place = pygame.Rect(room.left, room.top, room.width, room.height - ui.px(FOOT))
        self._rows = Rows(ui, place, ui.px(ROW), self._draw_row)
        self._rows.show(len(self._acts), chosen)
        self._rows.scroll.to(top)

    def reset(self) -> None:
        """Give every act its usual keys back."""
        self.waiting = self._asked = None
        self._app.bind(dict(KEYS))
        self._told = self._app.locale("keys.was_reset")

    def hear(self, event: pygame.event.Event) -> bool:
        """Take in keys and clicks; returns whether it was for this page."""
        rows = self._rows
        if rows is None:
            return False
        if event.type == pygame.KEYDOWN and self.waiting is not None:
            self._take(event)
            return True
        if event.type == pygame.KEYDOWN:
            return self._key(event, rows)
        if rows.hear(event):
            if event.type == pygame.MOUSEBUTTONDOWN:
                is_row = rows.at(event.pos) is not None
                if is_row:
                    self._wait()
            return True
        return False

    def _key(self, event: pygame.event.Event, rows: Rows) -> bool:
        if event.key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            return rows.hear(event)
        if rows.chosen < 0:
            # From the tabs the first arrow down goes into the list.
            if event.key == pygame.K_DOWN:
                rows.choose(0)
                return True
            return False
        if event.key == pygame.K_UP and rows.chosen == 0:
            rows.chosen = -1
            return True
        if event.key in (pygame.K_UP, pygame.K_DOWN):
            at_end = event.key == pygame.K_DOWN and rows.chosen == rows.count - 1
            if at_end:
                rows.chosen = -1
                return False
            return rows.hear(event)
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
            self._wait()
            return True
        if event.key in (pygame.K_BACKSPACE, pygame.K_DELETE):
            self._back(self._acts[rows.chosen])
            return True
        return False

    def _wait(self) -> None:
        if self._rows is None or self._rows.chosen < 0:
            return
        act, locale = self._acts[self._rows.chosen], self._app.locale
        if act in FIXED:
            self._told = locale("keys.fixed")
            return
        self.waiting, self._asked = act, None
        self._told = locale("keys.press", act=locale(f"keys.act_{act.value}"))

    def _back(self, act: Act) -> None:
        self._app.bind(usual(self._app.keys, act))
        self._told = self._app.locale("keys.back")

    def _take(self, event: pygame.event.Event) -> None:
        """A key was pressed for what waits; one that is taken is asked about."""
        assert self.waiting is not None
        locale, keys = self._app.locale, self._app.keys
        if event.key == pygame.K_ESCAPE:
            self.waiting, self._told = None, ""
            return
        chord = chord_of(event.key, event.mod)
        if chord is None:
            return
        owner = keys.get(chord)
        name = key_name(locale, chord)
        if owner in FIXED:
            self._told = locale("keys.fixed")
            return
        if owner is not None and owner is not self.waiting and chord != self._asked:
            self._asked = chord
            taken = locale(f"keys.act_{owner.value}")
            self._told = locale("keys.taken", name=name, act=taken)
            return
        act, self.waiting = self.waiting, None
        self._app.bind(rebound(keys, act, chord))
        done = locale(f"keys.act_{act.value}")
        lost = owner is not None and not keys_of(owner, self._app.keys)
        self._told = locale("keys.done", name=name, act=done)
        if lost and owner is not None:
            none = locale(f"keys.act_{owner.value}")
            self._told += " " + locale("keys.lost", act=none)

    def draw(self, target: pygame.Surface) -> None:
        """Draw the list and what is told below it."""
        rows = self._rows
        if rows is None:
            return
        rows.draw(target)
        app = self._app
        page = Page(app.fonts, app.interface, self._room.width)
        colour = "text" if self._told else "muted"
        page.paragraph(self._told or app.locale("keys.hint"), colour=colour, size=13)
        # Letters reach below their line.
        page.gap(6)
        place = (self._room.left, rows.scroll.room.bottom + app.fonts.px(4))
        target.blit(page.finish(), place)

    def _draw_row(self, target: pygame.Surface, place: pygame.Rect, index: int) -> None:
        app, act = self._app, self._acts[index]
        px, colours = app.fonts.px, app.interface.colours
        plain, bold = app.fonts.get(14), app.fonts.get(13, bold=True)
        waits = act is self.waiting
        chords = keys_of(act, app.keys)[:MOST]
        names = "   ".join(key_name(app.locale, chord) for chord in chords)
        if waits:
            names = app.locale("keys.waiting")
        elif not names:
            names = app.locale("keys.none")
        half = place.width * 3 // 5
        word = shorten(
            app.locale(f"keys.act_{act.value}"),
            half - px(16),
            lambda text: plain.size(text)[0],
        )
        left = plain.render(word, True, colours["text"])
        target.blit(left, left.get_rect(midleft=(place.left + px(10), place.centery)))
        colour = colours["accent" if waits or not chords else "link"]
        right = bold.render(names, True, colour)
        where = right.get_rect(midleft=(place.left + half, place.centery))
        target.blit(right, where)
