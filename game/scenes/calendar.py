"""The calendar of plans: everybody's day in one table, and what is coming up."""

from dataclasses import dataclass
from datetime import timedelta

import pygame
from pygame_gui.elements import UIButton

from engine.minds.mind import Block, News
from game.scenes.log_filter import neighbour
from game.scenes.panel import Desk, Panel
from game.ui.moments import day_name
from game.ui.page import SMALL, Page
from game.ui.person_pages import clock_text
from game.ui.plan_strip import colour_of
from game.ui.rows import Rows
from game.ui.scroll import Scroll
from game.ui.sheet import Sheet
from game.ui.walk import Walk
from game.ui.widgets import press
from game.view.wrap import shorten

ROW = 30
"""Height of a person's line at 100 %."""

NAMES = 92
"""Width of the names' column at 100 %."""

HOURS = 20
"""Height of the line of hours at 100 %."""

FOOT = 60
"""Height of the words below the table at 100 %."""

FIRST, LAST = 4 * 60, 26 * 60
"""Minutes of the day between which plans are shown."""


@dataclass(frozen=True, slots=True)
class _Strip:
    """A person's day as it is painted, kept until the plan is another."""

    blocks: tuple[Block, ...]
    picture: pygame.Surface


class Calendar(Panel):
    """Two pages: the plans of a day, and the events that people speak of."""

    title = "calendar.title"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._day = ""
        self._is_coming = False
        self._rows: Rows | None = None
        self._scroll: Scroll | None = None
        self._page: pygame.Surface | None = None
        self._told = ""
        self._version = -1
        self._does: dict[UIButton, str] = {}
        self._shown: list[tuple[pygame.Rect, str]] = []
        self._strips: dict[str, _Strip] = {}
        self._table = pygame.Rect(0, 0, 1, 1)

    # ------------------------------------------------------------ widgets

    @property
    def _today(self) -> str:
        play = self.desk.play
        return play.opened.clock.day_of(play.show.step).isoformat()

    def furnish(self, sheet: Sheet) -> None:
        """Which page, which day; below it the table or the list."""
        ui, locale, body = sheet.ui, self.desk.app.locale, sheet.body
        high, gap = ui.px(28), ui.px(6)
        self._does = {}
        wide = min(ui.px(140), (body.width - 2 * high - 3 * gap) // 3)
        x = body.left
        row: list[UIButton] = []
        for does, word in (("plans", "calendar.plans"), ("coming", "calendar.coming")):
            made = sheet.button(pygame.Rect(x, body.top, wide, high), locale(word))
            press(made, (does == "coming") is self._is_coming)
            self._does[made] = does
            row.append(made)
            x += wide + gap
        if not self._is_coming:
            row += self._choose_day(sheet, x, body.right, high)
        self.walk = Walk([[sheet.close], row], self._at)
        top = body.top + high + gap
        self._rows = self._scroll = None
        self._strips.clear()
        if self._is_coming:
            self._write(
                sheet, pygame.Rect(body.left, top, body.width, body.bottom - top)
            )
        else:
            top += ui.px(HOURS)
            foot = body.bottom - ui.px(FOOT)
            room = pygame.Rect(body.left, top, body.width, foot - top)
            self._rows = Rows(ui, room, ui.px(ROW), self._draw_row)
            self._rows.show(len(self.desk.play.show.view.agents), -1)
            seen = self._rows.scroll.seen
            left = seen.left + ui.px(NAMES)
            self._table = pygame.Rect(left, top, seen.right - left, room.height)

    def _choose_day(
        self, sheet: Sheet, left: int, right: int, high: int
    ) -> list[UIButton]:
        locale = self.desk.app.locale
        back = pygame.Rect(left, sheet.body.top, high, high)
        on = pygame.Rect(right - high, sheet.body.top, high, high)
        middle = pygame.Rect(back.right + 2, back.top, on.left - back.right - 4, high)
        word = day_name(locale, self._day or self._today)
        made = []
        for rect, text, look, does in (
            (back, "", "@mark_arrow_left", "-"),
            (middle, word, "", "today"),
            (on, "", "@mark_arrow_right", "+"),
        ):
            one = sheet.button(rect, text, look, locale("calendar.day_tip"))
            self._does[one] = does
            made.append(one)
        return made

    def press(self, element: object) -> bool:
        """Another page or another day."""
        does = self._does.get(element, "") if isinstance(element, UIButton) else ""
        match does:
            case "plans" | "coming":
                self._is_coming = does == "coming"
            case "today":
                self._day = ""
            case "-" | "+":
                days = sorted({*self.desk.story.plans, self._today})
                here = self._day or self._today
                found = neighbour(days, here, 1 if does == "+" else -1)
                self._day = "" if found == self._today else found or here
            case _:
                return False
        return True

    def hear(self, event: pygame.event.Event) -> bool:
        """Point at a block to read it; wheel and Page keys scroll."""
        if event.type == pygame.MOUSEMOTION:
            self._point(event.pos)
        if self._scroll is not None and self._scroll.hear(event):
            return True
        rows = self._rows
        if rows is not None:
            keys = (pygame.K_PAGEUP, pygame.K_PAGEDOWN)
            is_page = event.type == pygame.KEYDOWN and event.key in keys
            if event.type != pygame.KEYDOWN and rows.scroll.hear(event):
                return True
            if is_page and rows.hear(event):
                self._read_row(rows.chosen)
                return True
            if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
                return self._click(event.pos)
        return super().hear(event)

    def _click(self, point: tuple[int, int]) -> bool:
        index = self._rows.at(point) if self._rows is not None else None
        if index is None:
            return False
        self.desk.choose(list(self.desk.play.show.view.agents)[index])
        return True

    def _point(self, point: tuple[int, int]) -> None:
        for strip, name in self._shown:
            if strip.collidepoint(point):
                self._point_in(name, point[0])
                return

    def _point_in(self, name: str, x: int) -> None:
        for block in self._blocks(name):
            if self._x(block.start) <= x < self._x(block.start + block.minutes):
                self._told = self._words(name, block)
                return

    def _read_row(self, index: int) -> None:
        """Tell what the person of a line is doing now or first."""
        name = list(self.desk.play.show.view.agents)[index]
        blocks = self._blocks(name)
        minute = self.desk.play.opened.clock.minute_of_day(self.desk.play.show.step)
        going = [b for b in blocks if b.start <= minute < b.start + b.minutes]
        chosen = going if going and not self._day else list(blocks)
        if chosen:
            self._told = self._words(name, chosen[0])

    def _words(self, name: str, block: Block) -> str:
        locale = self.desk.app.locale
        return locale(
            "calendar.block",
            who=locale.name(name),
            start=clock_text(block.start),
            end=clock_text(block.start + block.minutes),
            what=locale.tell(block.doing),
            where=locale.place(block.place) if block.place else "",
        )

    # ------------------------------------------------------------ the table

    def _blocks(self, name: str) -> tuple[Block, ...]:
        plan = self.desk.story.plans.get(self._day or self._today, {}).get(name)
        return plan.blocks if plan is not None else ()

    def _x(self, minute: int) -> int:
        share = (min(max(minute, FIRST), LAST) - FIRST) / (LAST - FIRST)
        return self._table.left + round(share * self._table.width)

    def _draw_row(self, target: pygame.Surface, place: pygame.Rect, index: int) -> None:
        app, name = self.desk.app, list(self.desk.play.show.view.agents)[index]
        px, colours = app.fonts.px, app.interface.colours
        if name == self.desk.watching.chosen:
            target.fill(colours["row"], place)
        sprite = self.desk.play.sprite_of(name)
        head = app.sprites.head(sprite, max(1, px(1)))
        target.blit(head, head.get_rect(midleft=(place.left + px(4), place.centery)))
        font = app.fonts.get(SMALL)
        left = place.left + px(8) + head.get_width()
        word = shorten(
            app.locale.name(name), self._table.left - left, lambda w: font.size(w)[0]
        )
        text = font.written(word, colours["text"])
        target.blit(text, text.get_rect(midleft=(left, place.centery)))
        strip = place.inflate(0, -px(8))
        strip.left, strip.width = self._table.left, self._table.width
        target.blit(self._painted(name, strip.size), strip)
        self._shown.append((strip, name))

    def _painted(self, name: str, size: tuple[int, int]) -> pygame.Surface:
        """A person's day as a strip of coloured blocks."""
        blocks = self._blocks(name)
        kept = self._strips.get(name)
        if kept is not None and kept.blocks is blocks:
            return kept.picture
        picture = pygame.Surface(size)
        colours = self.desk.app.interface.colours
        picture.fill(colours["plan_sleep" if blocks else "paper_shade"])
        for block in blocks:
            self._paint_block(picture, block)
        self._strips[name] = _Strip(blocks, picture)
        return picture

    def _paint_block(self, strip: pygame.Surface, block: Block) -> None:
        app = self.desk.app
        left, right = self._x(block.start), self._x(block.start + block.minutes)
        wide, high = max(1, right - left), strip.get_height()
        area = pygame.Rect(left - self._table.left, 0, wide, high)
        strip.fill(app.interface.colours[colour_of(block.icon)], area)
        strip.fill(app.interface.colours["ink"], (area.left, 0, 1, high))
        size = max(1, app.fonts.px(1))
        if block.icon in app.activities and area.width >= 16 * size + 2:
            sign = app.activities.picture(block.icon, size)
            strip.blit(sign, sign.get_rect(center=area.center))

    def _draw_hours(self, target: pygame.Surface) -> None:
        app = self.desk.app
        font, colours = app.fonts.get(11), app.interface.colours
        for hour in range(FIRST // 60, LAST // 60, 2):
            x = self._x(hour * 60)
            text = font.written(f"{hour % 24}", colours["muted"])
            target.blit(text, text.get_rect(midbottom=(x, self._table.top - 1)))
            target.fill(colours["line"], (x, self._table.top - 3, 1, 3))
        if not self._day:
            minute = self.desk.play.opened.clock.minute_of_day(self.desk.play.show.step)
            x = self._x(minute if minute >= FIRST else minute + 24 * 60)
            assert self._rows is not None
            high = min(self._table.height, self._rows.scroll.height)
            target.fill(colours["accent"], (x, self._table.top, 2, high))

    # ------------------------------------------------------------ coming up

    def _coming(self) -> list[News]:
        now = self.desk.play.opened.clock.at(self.desk.play.show.step)
        events = [
            news
            for news in self.desk.story.news.values()
            if news.start is not None and news.start >= now - timedelta(days=1)
        ]
        return sorted(events, key=lambda news: (news.start or now, news.id))

    def _write(self, sheet: Sheet, room: pygame.Rect, top: int = 0) -> None:
        ui, app = sheet.ui, self.desk.app
        scroll = Scroll(room, 0, ui.interface, ui.scale, ui.art)
        page = Page(app.fonts, ui.interface, scroll.seen.width)
        coming = self._coming()
        if not coming:
            page.paragraph(app.locale("calendar.nothing"), colour="muted")
        for news in coming:
            self._write_event(page, news)
        scroll.height = page.height
        scroll.to(top)
        self._scroll, self._page = scroll, page.finish()
        self._version = self.desk.story.version

    def _write_event(self, page: Page, news: News) -> None:
        locale = self.desk.app.locale
        assert news.start is not None
        day = day_name(locale, news.start.date().isoformat())
        page.paragraph(f"{day}, {news.start:%H:%M}", colour="accent", bold=True)
        text = locale("person.news_text", text=news.text)
        page.paragraph(text[:1].upper() + text[1:])
        if news.place:
            page.paragraph(locale.place(news.place), colour="muted", size=SMALL)
        answers = self.desk.story.answers.get(news.id, {})
        for attends, key, colour in (
            (True, "calendar.come", "good"),
            (False, "calendar.stay", "muted"),
        ):
            people = [name for name, answer in answers.items() if answer is attends]
            names = [locale.name(name) for name in people]
            if names:
                told = locale("person.comma").join(names)
                count = len(names)
                words = locale(key, names=told, count=count)
                page.paragraph(words, colour=colour, size=13)
        page.gap(12)

    # ------------------------------------------------------------ frames

    def update(self, seconds: float) -> None:
        """Write the list anew when somebody has promised to come."""
        del seconds
        sheet, scroll = self.sheet, self._scroll
        if sheet is None or scroll is None:
            return
        if self._version != self.desk.story.version:
            self._write(sheet, scroll.room, scroll.top)

    def draw(self, target: pygame.Surface) -> None:
        """Draw the table or the list."""
        if self._scroll is not None and self._page is not None:
            seen = self._scroll.seen
            target.blit(self._page, seen, (0, self._scroll.top, *seen.size))
            self._scroll.draw(target)
        elif self._rows is not None:
            self._shown.clear()
            self._rows.draw(target)
            self._draw_hours(target)
            self._foot(target)
        super().draw(target)

    def _foot(self, target: pygame.Surface) -> None:
        app, sheet = self.desk.app, self.sheet
        assert sheet is not None
        page = Page(app.fonts, app.interface, sheet.body.width)
        has_plans = bool(self.desk.story.plans.get(self._day or self._today))
        key = "calendar.hint" if has_plans else "calendar.none"
        page.paragraph(
            self._told or app.locale(key),
            colour="text" if self._told else "muted",
            size=13,
        )
        # Letters reach below their line.
        page.gap(6)
        top = sheet.body.bottom - sheet.ui.px(FOOT - 8)
        target.blit(page.finish(), (sheet.body.left, top))
