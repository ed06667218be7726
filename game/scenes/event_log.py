"""The event log: what happened, found without hunting."""

import pygame
from pygame_gui.elements import UIButton

from engine.happenings import GREAT, Happening
from game.scenes.log_filter import GROUPS, LogFilter, neighbour
from game.scenes.panel import Desk, Panel
from game.ui.log_line import draw_log_line
from game.ui.moments import day_name, moment
from game.ui.page import SMALL, Page
from game.ui.rows import Rows
from game.ui.scroll import Scroll
from game.ui.sheet import Sheet
from game.ui.signs import Signs
from game.ui.walk import Walk
from game.ui.widgets import press
from game.view.overlay import line_height
from game.view.wrap import wrap

ROW = 48
"""Height of a line of the log at 100 %."""

FOOT = 122
"""Height of the part about the chosen line at 100 %."""

WAYS = {"+": 1, "-": -1}

DRAWN = 300
"""Lines whose pictures are kept."""


class EventLog(Panel):
    """What happened, the latest first, by person, kind and day."""

    title = "log.title"
    width = 424

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._filter = LogFilter()
        self._signs = Signs(desk.app.activities, desk.app.marks)
        self._found: list[Happening] = []
        self._chosen: Happening | None = None
        self._asked: tuple[object, ...] = ()
        self._drawn: dict[tuple[Happening, str], pygame.Surface] = {}
        self._rows: Rows | None = None
        self._about: Scroll | None = None
        self._text: pygame.Surface | None = None
        self._in_list = True
        self._does: dict[UIButton, str] = {}
        self._names: dict[UIButton, str] = {}

    # ------------------------------------------------------------ widgets

    def furnish(self, sheet: Sheet) -> None:
        """Filters above, lines in the middle, the chosen one below."""
        ui, body = sheet.ui, sheet.body
        high, gap = ui.px(28), ui.px(6)
        self._does, self._names = {}, {}
        self._drawn.clear()
        self._asked = ()
        top = body.top
        first = self._choosers(sheet, pygame.Rect(body.left, top, body.width, high))
        top += high + gap
        second = self._switches(sheet, pygame.Rect(body.left, top, body.width, high))
        top += high + gap
        foot = body.bottom - ui.px(FOOT)
        room = pygame.Rect(body.left, top, body.width, foot - gap - top)
        self._rows = Rows(ui, room, ui.px(ROW), self._draw_row)
        self._foot = pygame.Rect(body.left, foot, body.width, ui.px(FOOT))
        last = self._buttons(sheet)
        self.walk = Walk([[sheet.close], first, second, *([last] if last else [])])
        self.walk.at = min(self._at[0], 2), self._at[1]
        self._find()

    def _choosers(self, sheet: Sheet, room: pygame.Rect) -> list[UIButton]:
        """Whose and which day's, each between two arrows."""
        ui, made = sheet.ui, []
        half = (room.width - ui.px(8)) // 2
        texts = (("person", self._person_word()), ("day", self._day_word()))
        for number, (name, text) in enumerate(texts):
            left = room.left + number * (half + ui.px(8))
            size = room.height
            back = pygame.Rect(left, room.top, size, size)
            on = pygame.Rect(left + half - size, room.top, size, size)
            middle = pygame.Rect(back.right + 2, room.top, half - 2 * size - 4, size)
            tip = self.desk.app.locale(f"log.{name}_tip")
            for rect, word, look, way in (
                (back, "", "@mark_arrow_left", "-"),
                (middle, text, "", "0"),
                (on, "", "@mark_arrow_right", "+"),
            ):
                one = sheet.button(rect, word, look, tip)
                self._does[one] = f"{name}{way}"
                made.append(one)
        return made

    def _switches(self, sheet: Sheet, room: pygame.Rect) -> list[UIButton]:
        """A button for each group, and one for what matters most."""
        ui, locale, made = sheet.ui, self.desk.app.locale, []
        size, x = room.height + ui.px(4), room.left
        for group in GROUPS:
            rect = pygame.Rect(x, room.top, size, room.height)
            tip = locale(f"log.group_{group}")
            one = sheet.button(rect, "", "", tip)
            press(one, group in self._filter.groups)
            self._does[one] = f"group:{group}"
            made.append(one)
            x += size + ui.px(3)
        x += ui.px(4)
        rect = pygame.Rect(x, room.top, room.right - x, room.height)
        great = sheet.button(rect, locale("log.great"), "", locale("log.great_tip"))
        press(great, self._filter.great)
        self._does[great] = "great"
        return [*made, great]

    def _buttons(self, sheet: Sheet) -> list[UIButton]:
        """Ways to go on from the chosen line."""
        chosen, locale, ui = self._chosen, self.desk.app.locale, sheet.ui
        if chosen is None:
            return []
        high = ui.px(28)
        room = pygame.Rect(
            self._foot.left, self._foot.bottom - high, self._foot.width, high
        )
        people = chosen.people[:2]
        wide = (room.width - ui.px(6) * len(people)) // (1 + len(people))
        first = pygame.Rect(room.left, room.top, wide, high)
        there = sheet.button(first, locale("log.there"), "@primary")
        self._does[there] = "there"
        made = [there]
        for name in people:
            left = made[-1].rect.right + ui.px(6)
            rect = pygame.Rect(left, room.top, wide, high)
            one = sheet.button(rect, locale.name(name))
            self._names[one] = name
            made.append(one)
        return made

    def _person_word(self) -> str:
        locale = self.desk.app.locale
        return (
            locale.name(self._filter.person)
            if self._filter.person
            else locale("log.everybody")
        )

    def _day_word(self) -> str:
        locale, clock = self.desk.app.locale, self.desk.play.opened.clock
        if not self._filter.day:
            return locale("log.all_days")
        date = clock.start.fromisoformat(self._filter.day)
        weekday = locale.language(f"time.weekday.{date.weekday()}")
        return locale("log.day", weekday=weekday, day=date.day)

    # ------------------------------------------------------------ what is found

    def _days(self) -> list[str]:
        clock = self.desk.play.opened.clock
        days = {
            clock.day_of(happening.step).isoformat()
            for happening in self.desk.story.happenings
        }
        return sorted(days)

    def _find(self) -> None:
        """Look for the lines that are asked for, if anything has changed."""
        story, step = self.desk.story, self.desk.play.show.step
        past = bool(story.happenings) and story.happenings[-1].step > step
        key = (story.version, step if past else -1, self._filter.key)
        if key == self._asked or self._rows is None:
            return
        self._asked = key
        clock = self.desk.play.opened.clock
        self._found = list(self._filter.latest(story.happenings, clock, step))
        chosen = self._chosen
        at = self._found.index(chosen) if chosen in self._found else -1
        self._rows.show(len(self._found), at)
        self._write()

    def _write(self) -> None:
        """Write out the chosen line in full, with what was said."""
        chosen, sheet = self._chosen, self.sheet
        if chosen is None or sheet is None:
            self._about = self._text = None
            return
        ui, app = sheet.ui, self.desk.app
        room = self._foot.copy()
        room.height -= ui.px(36)
        scroll = Scroll(room, 0, ui.interface, ui.scale, ui.art)
        page = Page(app.fonts, ui.interface, scroll.seen.width)
        self._tell(page, chosen)
        scroll.height = page.height
        if self._about is not None and self._about.height == page.height:
            scroll.to(self._about.top)
        self._about, self._text = scroll, page.finish()

    def _tell(self, page: Page, chosen: Happening) -> None:
        locale, clock = self.desk.app.locale, self.desk.play.opened.clock
        day = day_name(locale, clock.day_of(chosen.step).isoformat())
        when = f"{day}, {clock.at(chosen.step):%H:%M}"
        page.paragraph(when, colour="muted", size=SMALL)
        page.paragraph(locale.tell(chosen.text), bold=True)
        if chosen.conversation is None:
            return
        page.gap(4)
        step = self.desk.play.show.step
        for line in self.desk.story.lines.get(chosen.conversation, ()):
            if line.step <= step:
                who, words = locale.name(line.agent), locale.tell(line.words)
                page.paragraph(locale("log.line", who=who, words=words), size=13)
                page.gap(2)

    # ------------------------------------------------------------ input

    def press(self, element: object) -> bool:
        """Follow the filters and the ways to go on."""
        if not isinstance(element, UIButton):
            return False
        if element in self._names:
            self.desk.choose(self._names[element])
            return False
        does, asked = self._does.get(element, ""), self._filter
        match does:
            case "":
                return False
            case "there":
                self._go()
                return False
            case "great":
                asked.great = not asked.great
            case "person0":
                chosen = self.desk.watching.chosen or ""
                asked.person = "" if asked.person else chosen
            case "person-" | "person+":
                people = list(self.desk.play.show.view.agents)
                asked.person = neighbour(people, asked.person, WAYS[does[-1]])
            case "day0":
                asked.day = ""
            case "day-" | "day+":
                asked.day = neighbour(self._days(), asked.day, WAYS[does[-1]])
            case _:
                asked.groups ^= {does.partition(":")[2]}
        return True

    def hear(self, event: pygame.event.Event) -> bool:
        """The list has the keys first; above its first line the buttons have them."""
        rows, walk = self._rows, self.walk
        if rows is None or walk is None:
            return False
        if self._about is not None and self._about.hear(event):
            return True
        if event.type != pygame.KEYDOWN:
            walk.hear(event)
            if rows.hear(event):
                self._in_list = True
                walk.is_seen = False
                self._choose(rows.chosen)
                if (
                    event.type == pygame.MOUSEBUTTONDOWN
                    and rows.at(event.pos) is not None
                ):
                    self._go()
                return True
            return False
        return self._key(event, rows, walk)

    def _key(self, event: pygame.event.Event, rows: Rows, walk: Walk) -> bool:
        if self._in_list:
            if rows.hear(event):
                self._choose(rows.chosen)
                return True
            if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER) and self._chosen:
                self._go()
                return True
            if event.key == pygame.K_UP:
                self._in_list, walk.is_seen = False, True
                walk.at = (2, 0)
                return True
            return event.key in (pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT)
        if event.key == pygame.K_DOWN and walk.at[0] == 2:
            self._in_list, walk.is_seen = True, False
            rows.choose(max(rows.chosen, 0))
            self._choose(rows.chosen)
            return True
        return walk.hear(event)

    def _choose(self, index: int) -> None:
        if not 0 <= index < len(self._found):
            return
        chosen = self._found[index]
        if chosen != self._chosen:
            self._chosen = chosen
            self._about = None
            self._again()

    def _again(self) -> None:
        """Make the buttons of the chosen line anew, the list staying where it is."""
        rows, sheet = self._rows, self.sheet
        if rows is None or sheet is None:
            return
        for made in [*self._names, *(b for b, d in self._does.items() if d == "there")]:
            self._names.pop(made, None)
            self._does.pop(made, None)
            made.kill()  # type: ignore[no-untyped-call]
        self._buttons(sheet)
        self._write()

    def _go(self) -> None:
        if self._chosen is not None:
            self.desk.visit(self._chosen)

    # ------------------------------------------------------------ frames

    def update(self, seconds: float) -> None:
        """Add what has happened."""
        del seconds
        self._find()

    def draw(self, target: pygame.Surface) -> None:
        """Draw the lines and what is told of the chosen one."""
        rows, sheet = self._rows, self.sheet
        if rows is None or sheet is None:
            return
        rows.draw(target)
        ui = sheet.ui
        line = ui.interface.colours["line"]
        target.fill(line, (self._foot.left, self._foot.top, self._foot.width, ui.px(2)))
        if not self._found:
            self._say_nothing(target, rows.scroll.room)
        if self._about is not None and self._text is not None:
            seen = self._about.seen
            area = (0, self._about.top, seen.width, seen.height - ui.px(6))
            target.blit(self._text, (seen.left, seen.top + ui.px(6)), area)
            self._about.draw(target)
        elif self._found:
            self._hint(target)
        self._stamp(target, ui.art)
        super().draw(target)

    def _stamp(self, target: pygame.Surface, art: int) -> None:
        """Draw the signs on the buttons of the groups."""
        for made, does in self._does.items():
            group = does.partition(":")[2]
            if group:
                is_out = group not in self._filter.groups
                sign = self._signs.picture(group, max(1, art // 2 + art % 2), is_out)
                target.blit(sign, sign.get_rect(center=made.rect.center))

    def _say_nothing(self, target: pygame.Surface, room: pygame.Rect) -> None:
        reading = self.desk.story.is_reading
        text = self.desk.app.locale("log.reading" if reading else "log.nothing")
        self._words(target, text, room.move(0, 8))

    def _hint(self, target: pygame.Surface) -> None:
        self._words(target, self.desk.app.locale("log.hint"), self._foot.move(0, 8))

    def _words(self, target: pygame.Surface, text: str, room: pygame.Rect) -> None:
        app = self.desk.app
        font, colour = app.fonts.get(13), app.interface.colours["muted"]
        top = room.top
        for line in wrap(text, room.width, lambda words: font.size(words)[0]):
            target.blit(font.render(line, True, colour), (room.left, top))
            top += line_height(font)

    def _draw_row(self, target: pygame.Surface, place: pygame.Rect, index: int) -> None:
        happening = self._found[index]
        today = self.desk.play.opened.clock.day_of(self.desk.play.show.step)
        key = (happening, today.isoformat())
        picture = self._drawn.get(key)
        if picture is None or picture.get_size() != place.size:
            if len(self._drawn) >= DRAWN:
                self._drawn.clear()
            app, clock = self.desk.app, self.desk.play.opened.clock
            sign = self._signs.picture(happening.kind, max(1, app.fonts.px(1)))
            picture = self._drawn[key] = draw_log_line(
                place.size,
                sign,
                moment(app.locale, clock, happening.step, key[1]),
                app.locale.tell(happening.text),
                happening.weight == GREAT,
                app.fonts,
                app.interface.colours,
            )
        target.blit(picture, place)
