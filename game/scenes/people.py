"""Who shall live in a new town: a list of people to change, and to keep as a base."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
from pygame_gui.core import UIElement

from engine import (
    MOST_PEOPLE,
    BaseInfo,
    Sketch,
    UserError,
    keep_people,
    open_workshop,
    person_from,
    sketch_of,
    titled,
)
from engine.agents.persona import Home, Persona
from engine.phrase import Phrase, say
from game import paths
from game.app import App
from game.loading import Job
from game.scenes.ask import Ask
from game.scenes.dropped import PEOPLE
from game.scenes.naming import Naming
from game.scenes.person_maker import PersonMaker
from game.scenes.scene import Scene
from game.scenes.visitor_maker import LOOKS
from game.ui.form import Form
from game.ui.rows import Rows
from game.ui.stops import Stops
from game.ui.widgets import button, switch_off
from game.view.wrap import shorten

if TYPE_CHECKING:
    from engine import People, Workshop

WIDTH = 800
ROW = 44
"""Height of a row at 100 %."""

LIST = 6.53
"""Rows of the form that the list takes."""

SIDE = 150
"""Width of the buttons beside it, at 100 %."""

USUAL_TRAITS = ("friendly", "curious")


class PeopleList(Scene):
    """Add, change and remove people; what is kept is a file to share.

    Args:
        app: the window.
        base: whom to begin with.
        map: where they shall live; the base's own map if empty.
        kept: is given the file once it is kept.
    """

    covers = False

    def __init__(
        self, app: App, base: BaseInfo, map: str, kept: Callable[[Path], None]
    ) -> None:
        super().__init__(app)
        self._base, self._kept = base, kept
        work = partial(open_workshop, paths.assets(), base.name, base.file, map)
        self._job: Job[Workshop] | None = Job(work)
        self._shop: Workshop | None = None
        self._problem: Phrase | None = None
        self._is_changed = False
        self._clicked: int | None = None
        self._chosen = 0
        self._rows: Rows | None = None
        self._stops: Stops | None = None
        self._does: dict[UIElement, Callable[[], None]] = {}

    @property
    def is_ready(self) -> bool:
        """Whether the people have been read, or cannot be."""
        return self._job is None

    @property
    def personas(self) -> tuple[Persona, ...]:
        """Who is in the list."""
        return self._shop.people.personas if self._shop is not None else ()

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """Make the list and the buttons beside and below it."""
        ui, words = self.ui, self.app.locale
        self._does = {}
        form = Form(ui, words("people.title"), LIST + 0.4, width=WIDTH)
        room = form.whole_row(LIST)
        side = ui.px(SIDE)
        left = room.right - side + ui.px(8)
        for number, name in enumerate(("add", "change", "remove", "clear")):
            top = room.top + number * ui.px(42)
            place = pygame.Rect(left, top, side - ui.px(8), ui.px(34))
            made = button(ui, place, words(f"people.{name}"), inside=form.inside)
            self._does[made] = getattr(self, f"_{name}")
            needs_one = name != "add"
            if self._shop is None or (needs_one and not self.personas):
                switch_off(made)
        seen = room.move(form.rect.topleft)
        seen.width -= side
        self._rows = Rows(ui, seen, ui.px(ROW), self._draw_row)
        self._rows.show(len(self.personas), self._chosen)
        self._rows.choose(self._chosen)
        form.note(self._note_words(), "@warning" if self._problem else "@muted")
        keep, back = form.feet(
            [(words("people.keep"), "@primary"), (words("back"), "")]
        )
        if self._shop is None:
            switch_off(keep)
        stops = [*self._does, back, keep]
        self._does |= {keep: self._keep, back: self._back}
        self._stops = Stops(ui, stops, self._stops)

    def place_of(self, index: int) -> tuple[int, int]:
        """The middle of a row of the list, on the screen."""
        assert self._rows is not None, "the list has been made"
        seen = self._rows.scroll.seen
        top = seen.top + index * self.ui.px(ROW) - self._rows.scroll.top
        return seen.centerx, top + self.ui.px(ROW) // 2

    def _note_words(self) -> str:
        words = self.app.locale
        if self._problem is not None:
            return words.tell(self._problem)
        if self._shop is None:
            return words("people.reading")
        return words("people.hint")

    def _draw_row(self, target: pygame.Surface, place: pygame.Rect, index: int) -> None:
        persona, app, ui = self.personas[index], self.app, self.ui
        head = app.sprites.head(persona.sprite, max(1, ui.px(2)))
        left = place.left + ui.px(8)
        target.blit(head, head.get_rect(midleft=(left, place.centery)))
        left += head.get_width() + ui.px(10)
        room = place.right - left - ui.px(16)
        name, about = self._row_words(persona)
        bold, small = app.fonts.get(14, bold=True), app.fonts.get(12)
        colours = app.interface.colours
        name = shorten(name, room, lambda words: bold.size(words)[0])
        about = shorten(about, room, lambda words: small.size(words)[0])
        line = bold.written(name, colours["text"])
        target.blit(line, (left, place.top + ui.px(2)))
        line = small.written(about, colours["muted"])
        target.blit(line, (left, place.top + ui.px(23)))

    def _row_words(self, persona: Persona) -> tuple[str, str]:
        assert self._shop is not None, "rows are drawn of people that were read"
        locale, home = self.app.locale, persona.home
        language = self._shop.languages[locale.code]
        title = persona.work.title
        return self._name(persona), locale(
            "people.row",
            age=persona.age,
            title=title.zh if locale.code == "zh" else title.en,
            home=language.place(f"{self._shop.world}:{home.sector}"),
        )

    def _name(self, persona: Persona) -> str:
        full = persona.names.full
        return full.zh if self.app.locale.code == "zh" else full.en

    # ------------------------------------------------------------ people

    def _add(self) -> None:
        shop = self._shop
        if shop is None or not shop.homes:
            return
        if len(self.personas) >= MOST_PEOPLE:
            self._tell(say("interface.people.full", most=MOST_PEOPLE))
            return
        used = {persona.home for persona in self.personas}
        home = next((one for one in shop.homes if one not in used), shop.homes[0])
        trade = shop.trades[len(self.personas) % len(shop.trades)]
        worn = {persona.sprite for persona in self.personas}
        looks = next((one for one in LOOKS if one not in worn), LOOKS[0])
        sketch = Sketch("", 30, "they", looks, home, trade.at(home), USUAL_TRAITS)
        self._make(sketch, None)

    def _change(self) -> None:
        if self._shop is None or not self.personas:
            return
        persona = self.personas[self._chosen]
        language = self._shop.languages[self.app.locale.code]
        self._make(sketch_of(persona, language), persona)

    def _make(self, sketch: Sketch, before: Persona | None) -> None:
        assert self._shop is not None, "nobody is made before the places are known"
        others = [one for one in self.personas if one is not before]
        names = {
            name.casefold()
            for one in others
            for name in (one.name, one.names.full.en, one.names.full.zh)
        }
        maker = PersonMaker(
            self.app,
            self._shop,
            sketch,
            partial(self._lodgers, others),
            names,
            partial(self._take, before),
        )
        self.app.push(maker)

    def _lodgers(self, others: list[Persona], home: Home) -> str:
        comma = self.app.locale("person.comma")
        return comma.join(self._name(one) for one in others if one.home == home)

    def _take(self, before: Persona | None, sketch: Sketch) -> None:
        shop = self._shop
        assert shop is not None, "somebody was made of what it offers"
        made = person_from(sketch, shop.languages, before)
        if before is None:
            self._chosen = len(self.personas)
            self._show(shop, shop.people.joined(made))
        else:
            self._show(shop, shop.people.changed(before.name, made))

    def _remove(self) -> None:
        if self._shop is not None and self.personas:
            name = self.personas[self._chosen].name
            self._show(self._shop, self._shop.people.without(name))

    def _clear(self) -> None:
        if self._shop is None:
            return
        people = self._shop.people
        for name in people.names:
            people = people.without(name)
        self._show(self._shop, people)

    def _show(self, shop: Workshop, people: People) -> None:
        self._shop = replace(shop, people=people)
        self._chosen = max(0, min(self._chosen, len(self.personas) - 1))
        self._is_changed, self._problem, self._clicked = True, None, None
        self.rebuild()

    # ------------------------------------------------------------ keeping

    def _keep(self) -> None:
        words = self.app.locale
        if self._shop is None:
            return
        if not self.personas:
            self._tell(say("interface.people.nobody"))
            return
        name = words("people.usual_name")
        if self._base.file is not None:
            name = self._base.file.stem
        title, word = words("people.keep_title"), words("people.keep_yes")
        self.app.push(Naming(self.app, title, name, word, self._write, self._refusal))

    def _refusal(self, name: str) -> Phrase | None:
        """Why a name cannot be had: another file has it."""
        file = paths.people() / f"{name}{PEOPLE}"
        if file == self._base.file or not file.exists():
            return None
        return say("interface.people.file_taken", name=name)

    def _write(self, name: str) -> None:
        assert self._shop is not None, "only people who were read are kept"
        file = paths.people() / f"{name}{PEOPLE}"
        try:
            keep_people(titled(self._shop.people, name), file)
        except UserError as error:
            self._tell(error.phrase)
            return
        words = self.app.locale
        self.app.pop()
        self._kept(file)
        title, text = words("people.kept"), words("people.kept_where", file=str(file))
        done = words("done")
        self.app.push(Ask(self.app, title, text, done, lambda: None, only_tells=True))

    def _tell(self, problem: Phrase) -> None:
        self._problem = problem
        self.rebuild()

    def _back(self) -> None:
        if not self._is_changed:
            self.app.pop()
            return
        words = self.app.locale
        title, text = words("people.leave_title"), words("people.leave")
        word = words("people.leave_yes")
        self.app.push(Ask(self.app, title, text, word, self.app.pop))

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Arrows choose a person, Enter changes them, Tab walks over the buttons."""
        super().handle(event)
        if self._stops is None or self._rows is None:
            return
        if event.type == pygame.KEYDOWN:
            self._key(event, self._stops, self._rows)
            return
        if self._rows.hear(event):
            self._chosen = max(0, self._rows.chosen)
            if event.type == pygame.MOUSEBUTTONDOWN:
                self._click(self._rows.at(event.pos))
            return
        pressed = self._stops.hear(event)
        if pressed is not None:
            self._does[pressed]()

    def _click(self, row: int | None) -> None:
        """Change somebody whose row is clicked once more."""
        if row is not None and row == self._clicked:
            self._change()
        else:
            self._clicked = row

    def _key(self, event: pygame.event.Event, stops: Stops, rows: Rows) -> None:
        match event.key:
            case pygame.K_ESCAPE:
                self._back()
            case pygame.K_DELETE:
                self._remove()
            case pygame.K_INSERT:
                self._add()
            case pygame.K_UP | pygame.K_DOWN | pygame.K_PAGEUP | pygame.K_PAGEDOWN:
                rows.hear(event)
                self._chosen = max(0, rows.chosen)
            case pygame.K_RETURN | pygame.K_KP_ENTER if self.ui.marked is None:
                self._change()
            case _:
                pressed = stops.hear(event)
                if pressed is not None:
                    self._does[pressed]()

    # ------------------------------------------------------------ frames

    def update(self, seconds: float, on_top: bool) -> None:
        """Show the people once they are read."""
        super().update(seconds, on_top)
        if self._job is None or not self._job.done:
            return
        job, self._job = self._job, None
        try:
            self._shop = job.result()
        except UserError as error:
            self._problem = error.phrase
        self.rebuild()

    def draw(self, target: pygame.Surface) -> None:
        """The sheet, and the people in its list."""
        super().draw(target)
        if self._rows is not None:
            self._rows.draw(target)
