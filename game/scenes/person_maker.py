"""Makes one person of the player's own, or changes one: home, work, looks, ways."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pygame
from pygame_gui.core import UIElement
from pygame_gui.elements import UITextEntryLine

from engine import Sketch, Trade, bedtimes, is_name, moved
from engine.agents.persona import Home, Work
from engine.phrase import Ref, say
from engine.tidy import NAME, tidy
from game import paths
from game.app import App
from game.scenes.pick import Option, Pick
from game.scenes.pick_some import PickSome
from game.scenes.scene import Scene
from game.ui.form import Form
from game.ui.stops import Stops
from game.ui.widgets import button, entry, opener, picture, press

if TYPE_CHECKING:
    from engine import Workshop

ROWS = 7.4
SIDE = 236
"""Width of the looks beside the first rows, at 100 %."""

FACE = 48
"""Art pixels of a portrait."""

FIGURE = (16, 24)
"""Art pixels of a figure."""

PRONOUNS = ("she", "he", "they")
MOST_WAYS = 4
"""How many traits, and how many likings, one can be given."""

TEXT = 280
"""Letters of what is said about somebody."""

OLDEST = 120
HOURS = tuple(f"{hour:02d}:{half}" for hour in range(4, 11) for half in ("00", "30"))
"""When one can get up."""


class PersonMaker(Scene):
    """A sheet over the list of people.

    Args:
        app: the window.
        workshop: homes, work and ways to choose from.
        sketch: who it is at first.
        lodgers: names of those who live in a room, by the room.
        taken: names that others have.
        does: is given who it has become.
    """

    covers = False

    def __init__(
        self,
        app: App,
        workshop: Workshop,
        sketch: Sketch,
        lodgers: Callable[[Home], str],
        taken: Collection[str],
        does: Callable[[Sketch], None],
    ) -> None:
        super().__init__(app)
        self._shop, self._sketch = workshop, sketch
        self._lodgers, self._taken, self._give = lodgers, taken, does
        self._age = str(sketch.age)
        self._problem = ""
        self._stops: Stops | None = None
        self._does: dict[UIElement, Callable[[], None]] = {}
        sheets = (paths.assets() / "portraits").glob("*.png")
        self._looks = sorted(sheet.stem for sheet in sheets)

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """Make the rows of the form."""
        ui, words, who = self.ui, self.app.locale, self._sketch
        self._does = {}
        form = Form(ui, words("people.person"), ROWS, width=800, share=0.17)
        row = self._short(form.row(words("people.name")))
        self._name = entry(ui, row, who.name, form.inside, words("people.name_empty"))
        self._name.set_text_length_limit(NAME)
        self._looks_side(form)
        looks = list(self._does)
        self._age_row(form)
        place = self._short(form.row(words("people.home")))
        self._choice(form, place, self._home_words(who.home), self._pick_home)
        self._work_row(form)
        self._ways_row(form)
        self._about = self._line(form, "about", who.about)
        self._now = self._line(form, "now", who.now)
        form.note(self._problem, "@warning")
        yes, no = form.feet([(words("done"), "@primary"), (words("cancel"), "")])
        rows = list(self._does)[len(looks) :]
        self._does |= {yes: self._finish, no: self.app.pop}
        lines = [self._about, self._now]
        stops = [self._name, *looks, self._ages, *rows, *lines, no, yes]
        fresh = self._stops is None
        self._stops = Stops(ui, stops, self._stops)
        if fresh:
            self._stops.turn_to(self._name)

    def _short(self, row: pygame.Rect) -> pygame.Rect:
        """A row beside the looks."""
        return pygame.Rect(row.left, row.top, row.width - self.ui.px(SIDE), row.height)

    def _line(self, form: Form, name: str, text: str) -> UITextEntryLine:
        words = self.app.locale
        place = form.row(words(f"people.{name}"))
        empty = words(f"people.{name}_empty")
        made = entry(self.ui, place, text, form.inside, empty)
        made.set_text_length_limit(TEXT)
        return made

    def _age_row(self, form: Form) -> None:
        ui, words = self.ui, self.app.locale
        row = self._short(form.row(words("people.age")))
        place = pygame.Rect(row.left, row.top, ui.px(64), row.height)
        self._ages = entry(ui, place, self._age, form.inside)
        self._ages.set_allowed_characters("numbers")
        self._ages.set_text_length_limit(3)
        left = place.right + ui.px(8)
        wide = (row.right - left) // len(PRONOUNS)
        for number, one in enumerate(PRONOUNS):
            box = pygame.Rect(
                left + number * wide, row.top, wide - ui.px(6), row.height
            )
            made = button(ui, box, words(f"people.{one}"), inside=form.inside)
            press(made, one == self._sketch.pronoun)
            self._does[made] = partial(self._change, pronoun=one)

    def _work_row(self, form: Form) -> None:
        ui, words, who = self.ui, self.app.locale, self._sketch
        row = form.row(words("people.work"))
        wide = ui.px(122)
        place = pygame.Rect(row.left, row.top, row.width - 2 * wide, row.height)
        place.width -= ui.px(6)
        self._choice(form, place, self._title_words(who.work), self._pick_work)
        for hour, pick in ((who.wake, self._pick_wake), (who.sleep, self._pick_bed)):
            name = "wake" if pick == self._pick_wake else "bed"
            place = pygame.Rect(place.right + ui.px(6), row.top, wide, row.height)
            place.width -= ui.px(6)
            told = words(f"people.{name}", time=_clock(hour))
            self._choice(form, place, told, pick)

    def _ways_row(self, form: Form) -> None:
        words = self.app.locale
        row = form.row(words("people.ways"))
        half = row.width // 2 - self.ui.px(3)
        pairs = (
            ("traits", self._sketch.traits, "trait"),
            ("likes", self._sketch.likes, "topic"),
        )
        for number, (name, keys, kind) in enumerate(pairs):
            left = row.left + number * (row.width - half)
            place = pygame.Rect(left, row.top, half, row.height)
            said = words("person.comma").join(self._word(kind, key) for key in keys)
            told = words(f"people.{name}", what=said) if said else ""
            told = told or words(f"people.no_{name}")
            self._choice(form, place, told, partial(self._pick_ways, name, kind))

    def _choice(
        self, form: Form, place: pygame.Rect, words: str, does: Callable[[], None]
    ) -> None:
        """A button that opens a list."""
        made = opener(self.ui, place, words, self.app.fonts, form.inside)
        self._does[made] = does

    def _looks_side(self, form: Form) -> None:
        """The face between two arrows, and the figure as it walks."""
        ui, sprites, looks = self.ui, self.app.sprites, self._sketch.looks
        art = max(1, ui.px(2 * FACE) // FACE)
        arrow, gap = ui.px(32), ui.px(6)
        face = sprites.portrait(looks, "happy", art)
        figure = pygame.transform.scale_by(sprites.cell(looks, "down-1"), art)
        top = self._name.rect.top - form.rect.top
        right = form.rect.width - ui.px(30)
        left = right - face.get_width() - figure.get_width() - 2 * arrow - 4 * gap
        middle = top + face.get_height() // 2
        back = pygame.Rect(left, middle - arrow // 2, arrow, arrow)
        at = face.get_rect(topleft=(back.right + gap, top))
        on = pygame.Rect(at.right + gap, back.top, arrow, arrow)
        picture(ui, at, face, form.inside)
        beside = figure.get_rect(midleft=(on.right + gap, middle))
        picture(ui, beside, figure, form.inside)
        for place, way in ((back, -1), (on, 1)):
            mark = "@mark_arrow_right" if way > 0 else "@mark_arrow_left"
            tip = self.app.locale("people.looks")
            made = button(ui, place, "", mark, form.inside, tip)
            self._does[made] = partial(self._turn, way)

    # ------------------------------------------------------------ words

    def _word(self, kind: str, key: str) -> str:
        ref = Ref("trait", key) if kind == "trait" else Ref("topic", key)
        return self._tell(ref)

    def _tell(self, ref: Ref) -> str:
        language = self._shop.languages[self.app.locale.code]
        return language.tell(say("interface.people.word", word=ref))

    def _home_words(self, home: Home) -> str:
        return self._place(home.sector, home.arena)

    def _place(self, sector: str, arena: str) -> str:
        return self._tell(Ref("place", f"{self._shop.world}:{sector}:{arena}"))

    def _title_words(self, work: Work) -> str:
        return work.title.zh if self.app.locale.code == "zh" else work.title.en

    def _work_words(self, trade: Trade) -> str:
        title = self._title_words(trade.work)
        if trade.at_home:
            return self.app.locale("people.at_home", title=title)
        if not trade.work.sector:
            return self.app.locale("people.anywhere", title=title)
        place = self._place(trade.work.sector, trade.work.arena)
        return self.app.locale("people.works_at", title=title, place=place)

    # ------------------------------------------------------------ lists

    def _pick(
        self,
        title: str,
        options: list[Option],
        chosen: str,
        take: Callable[[str], None],
    ) -> None:
        self._keep()
        name = self.app.locale(f"people.{title}")
        self.app.push(Pick(self.app, name, options, take, chosen))

    def _pick_home(self) -> None:
        words = self.app.locale
        options = []
        for number, home in enumerate(self._shop.homes):
            told, lodgers = self._home_words(home), self._lodgers(home)
            if lodgers:
                told = words("people.lodgers", home=told, who=lodgers)
            options.append(Option(told, str(number)))
        homes, here = list(self._shop.homes), self._sketch.home
        chosen = str(homes.index(here)) if here in homes else ""
        self._pick("pick_home", options, chosen, self._take_home)

    def _take_home(self, number: str) -> None:
        home, who = self._shop.homes[int(number)], self._sketch
        self._change(home=home, work=moved(who.work, who.home, home))

    def _pick_work(self) -> None:
        options = [Option(self._work_words(one), one.key) for one in self._shop.trades]
        title = self._sketch.work.title
        mine = (one.key for one in self._shop.trades if one.work.title == title)
        self._pick("pick_work", options, next(mine, ""), self._take_work)

    def _take_work(self, key: str) -> None:
        trade = next(one for one in self._shop.trades if one.key == key)
        likes = self._sketch.likes or trade.likes[:MOST_WAYS]
        self._change(work=trade.at(self._sketch.home), likes=likes)

    def _pick_wake(self) -> None:
        options = [Option(hour, hour) for hour in HOURS]
        self._pick("pick_wake", options, self._sketch.wake, self._take_wake)

    def _take_wake(self, wake: str) -> None:
        """Who gets up at another hour goes to bed so that the night is long enough."""
        beds = bedtimes(wake)
        usual = self._sketch.sleep
        sleep = usual if usual in beds else beds[len(beds) // 2]
        self._change(wake=wake, sleep=sleep)

    def _pick_bed(self) -> None:
        options = [Option(_clock(hour), hour) for hour in bedtimes(self._sketch.wake)]
        self._pick("pick_bed", options, self._sketch.sleep, self._take_bed)

    def _take_bed(self, sleep: str) -> None:
        self._change(sleep=sleep)

    def _pick_ways(self, name: str, kind: str) -> None:
        self._keep()
        keys = self._shop.traits if kind == "trait" else self._shop.topics
        options = [Option(self._word(kind, key), key) for key in keys]
        chosen = self._sketch.traits if kind == "trait" else self._sketch.likes
        options.sort(key=lambda one: (one.key not in chosen, one.words.casefold()))
        title = self.app.locale(f"people.pick_{name}")

        def change(keys: tuple[str, ...]) -> None:
            if kind == "trait":
                self._sketch = replace(self._sketch, traits=keys)
            else:
                self._sketch = replace(self._sketch, likes=keys)

        self.app.push(PickSome(self.app, title, options, chosen, MOST_WAYS, change))

    def resume(self) -> None:
        """A list has gone: show what was chosen."""
        self._problem = ""
        self._again()

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Tab and arrows walk, Page Up and Down change the looks, Enter is Done."""
        super().handle(event)
        if self._stops is None:
            return
        key = event.key if event.type == pygame.KEYDOWN else None
        if key == pygame.K_ESCAPE:
            self.app.pop()
        elif key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            self._turn(1 if key == pygame.K_PAGEDOWN else -1)
        elif key in (pygame.K_RETURN, pygame.K_KP_ENTER) and self.ui.marked is None:
            self._finish()
        else:
            pressed = self._stops.hear(event)
            if pressed is not None:
                self._does[pressed]()

    def rebuild(self) -> None:
        """Keep what was written when the widgets are made anew."""
        if self._stops is not None:
            self._keep()
        super().rebuild()

    def _keep(self) -> None:
        name = self._name.get_text().replace(":", " ").replace("：", " ")
        self._age = self._ages.get_text()
        self._sketch = replace(
            self._sketch,
            name=tidy(name, NAME),
            age=min(max(int(self._age or "0"), 1), OLDEST),
            about=tidy(self._about.get_text(), TEXT),
            now=tidy(self._now.get_text(), TEXT),
        )

    def _change(self, **choices: object) -> None:
        self._keep()
        self._sketch = replace(self._sketch, **choices)  # type: ignore[arg-type]
        self._again()

    def _again(self) -> None:
        """Make the widgets anew; a line one writes in keeps the keyboard."""
        stops = self._stops
        if stops is not None and isinstance(stops.here, UITextEntryLine):
            stops.by_keys = True
        super().rebuild()

    def _turn(self, way: int) -> None:
        looks = self._looks
        here = looks.index(self._sketch.looks) if self._sketch.looks in looks else 0
        self._change(looks=looks[(here + way) % len(looks)])

    def _finish(self) -> None:
        self._keep()
        name, words = self._sketch.name, self.app.locale
        if not is_name(name):
            self._refuse(words("people.no_name"), self._name)
        elif name.casefold() in self._taken:
            self._refuse(words("people.name_taken", name=name), self._name)
        elif not self._age:
            self._refuse(words("people.no_age", most=OLDEST), self._ages)
        else:
            self.app.pop()
            self._give(self._sketch)

    def _refuse(self, problem: str, line: UITextEntryLine) -> None:
        """Say what is wrong, and let the line be written anew."""
        self._problem = problem
        if self._stops is not None:
            self._stops.turn_to(line)
        self._again()


def _clock(hour: str) -> str:
    """An hour as clocks show it: "25:30" is half past one."""
    return f"{int(hour[:2]) % 24:02d}:{hour[3:]}"
