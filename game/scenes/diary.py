"""The diary of the town: its chronicle, a day at a time, in readable pages."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pygame
from pygame_gui.elements import UIButton

from engine.errors import UserError
from game import paths
from game.loading import Job
from game.scenes.panel import Desk, Panel
from game.ui.markdown import Section, put_on, sections
from game.ui.moments import day_name
from game.ui.page import SMALL, Page
from game.ui.rows import Rows
from game.ui.scroll import Scroll
from game.ui.sheet import Sheet
from game.ui.walk import Walk
from game.view.wrap import shorten

ROW = 26
"""Height of a line of the contents at 100 %."""

CONTENTS = 230
"""Width of the contents at 100 %."""

LONGEST = 8_000
"""Rows of a page at the most: more could not be drawn in time."""


class Diary(Panel):
    """Contents at the left, the page at the right."""

    title = "diary.title"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._day: date | None = None
        self._told: list[Section] = []
        self._problem = ""
        self._job: Job[Sequence[str]] | None = None
        self._chosen = 0
        self._rows: Rows | None = None
        self._scroll: Scroll | None = None
        self._page: pygame.Surface | None = None
        self._does: dict[UIButton, int] = {}
        self._room = pygame.Rect(0, 0, 1, 1)

    # ------------------------------------------------------------ widgets

    def furnish(self, sheet: Sheet) -> None:
        """The day above, contents and page below; the day is read anew."""
        ui, locale, body = sheet.ui, self.desk.app.locale, sheet.body
        high, gap = ui.px(28), ui.px(8)
        back = pygame.Rect(body.left, body.top, high, high)
        middle = pygame.Rect(back.right + 2, back.top, ui.px(220), high)
        middle.width = min(middle.width, body.width - 2 * high - 4)
        on = pygame.Rect(middle.right + 2, back.top, high, high)
        self._does = {}
        word = day_name(locale, self._shown_day.isoformat())
        for rect, text, look, way in (
            (back, "", "@mark_arrow_left", -1),
            (middle, word, "", 0),
            (on, "", "@mark_arrow_right", 1),
        ):
            made = sheet.button(rect, text, look, locale("calendar.day_tip"))
            self._does[made] = way
        self.walk = Walk([[sheet.close], list(self._does)], self._at)
        top = body.top + high + gap
        wide = min(ui.px(CONTENTS), body.width * 2 // 5)
        contents = pygame.Rect(body.left, top, wide, body.bottom - top)
        self._rows = Rows(ui, contents, ui.px(ROW), self._draw_row)
        left = contents.right + ui.px(16)
        self._room = pygame.Rect(left, top, body.right - left, body.bottom - top)
        self._read()

    @property
    def _today(self) -> date:
        play = self.desk.play
        return play.opened.clock.day_of(play.show.step)

    @property
    def _shown_day(self) -> date:
        return self._day or self._today

    def _read(self) -> None:
        """Let the day be told on another thread."""
        self._told, self._page, self._problem = [], None, ""
        until = self.desk.play.show.step + 1
        path, code = self.desk.play.path, self.desk.app.locale.code
        self._job = Job(partial(_tell, path, code, self._shown_day, until))

    def press(self, element: object) -> bool:
        """Another day."""
        if not isinstance(element, UIButton) or element not in self._does:
            return False
        way, clock = self._does[element], self.desk.play.opened.clock
        if way == 0:
            self._day = None
        else:
            day = self._shown_day + timedelta(days=way)
            day = min(max(day, clock.start.date()), self._today)
            self._day = None if day == self._today else day
        self._chosen = 0
        return True

    def hear(self, event: pygame.event.Event) -> bool:
        """Up and down walk through the contents, Page keys through the page."""
        rows, scroll = self._rows, self._scroll
        if rows is None:
            return False
        if scroll is not None and scroll.hear(event):
            return True
        if event.type == pygame.KEYDOWN:
            return self._key(event, rows, scroll)
        if rows.hear(event):
            self._open(rows.chosen)
            return True
        return super().hear(event)

    def _key(
        self, event: pygame.event.Event, rows: Rows, scroll: Scroll | None
    ) -> bool:
        walk = self.walk
        pages = {pygame.K_PAGEUP: -0.9, pygame.K_PAGEDOWN: 0.9}
        if event.key in pages and scroll is not None:
            scroll.to(scroll.top + pages[event.key] * scroll.room.height)
            return True
        walking = walk is not None and walk.is_seen
        if event.key in (pygame.K_UP, pygame.K_DOWN) and not walking:
            if rows.hear(event):
                self._open(rows.chosen)
                return True
        elif event.key == pygame.K_DOWN and walk is not None and walk.is_last_row:
            walk.is_seen = False
            return True
        return super().hear(event)

    def _open(self, index: int) -> None:
        if index != self._chosen and 0 <= index < len(self._told):
            self._chosen, self._page = index, None

    # ------------------------------------------------------------ frames

    def update(self, seconds: float) -> None:
        """Take the day when it has been told."""
        del seconds
        if self._job is None or not self._job.done or self._rows is None:
            return
        job, self._job = self._job, None
        try:
            self._told = list(sections(job.result()))
        except UserError as error:
            self._problem = self.desk.app.locale.tell(error.phrase)
        self._chosen = min(self._chosen, max(0, len(self._told) - 1))
        self._rows.show(len(self._told), self._chosen)
        self._page = None

    def draw(self, target: pygame.Surface) -> None:
        """Draw contents and page."""
        sheet, rows = self.sheet, self._rows
        if sheet is None or rows is None:
            return
        rows.draw(target)
        line = sheet.ui.interface.colours["line"]
        x = self._room.left - sheet.ui.px(8)
        target.fill(line, (x, self._room.top, sheet.ui.px(2), self._room.height))
        if self._page is None:
            self._write(sheet)
        if self._page is not None and self._scroll is not None:
            seen = self._scroll.seen
            target.blit(self._page, seen, (0, self._scroll.top, *seen.size))
            self._scroll.draw(target)
        super().draw(target)

    def _write(self, sheet: Sheet) -> None:
        ui, app = sheet.ui, self.desk.app
        scroll = Scroll(self._room, 0, ui.interface, ui.scale, ui.art)
        page = Page(app.fonts, ui.interface, scroll.seen.width)
        if self._told:
            put_on(page, self._told[self._chosen])
        else:
            key = "diary.reading" if self._job is not None else "diary.nothing"
            page.paragraph(self._problem or app.locale(key), colour="muted")
        page.height = min(page.height, LONGEST)
        scroll.height = page.height
        self._scroll, self._page = scroll, page.finish()

    def _draw_row(self, target: pygame.Surface, place: pygame.Rect, index: int) -> None:
        app, section = self.desk.app, self._told[index]
        px = app.fonts.px
        deep = section.level > 3
        font = app.fonts.get(SMALL, bold=not deep)
        left = place.left + px(20 if deep else 8)
        colour = app.interface.colours["muted" if deep else "text"]
        room = place.right - left - px(4)
        word = shorten(section.title, room, lambda text: font.size(text)[0])
        text = font.render(word, True, colour)
        target.blit(text, text.get_rect(midleft=(left, place.centery)))


def _tell(path: Path, code: str, day: date, until: int) -> Sequence[str]:
    # The engine is heavy: it is imported on this thread.
    from engine import chronicle_day

    return chronicle_day(path, paths.assets(), code, day, until)
