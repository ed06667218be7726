"""A new town: its map and people, when it begins, its minds, its language, its seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
from pygame_gui.core import UIElement
from pygame_gui.elements import UIButton

from engine import (
    BaseInfo,
    OwnMap,
    TownOptions,
    UserError,
    bundled_model,
    estimate_new,
    list_bases,
    list_own_maps,
)
from engine.minds.choice import MindChoice
from engine.phrase import Phrase
from engine.settings import Ablations
from game import paths
from game.app import App
from game.locale import NAMES
from game.scenes.ask import Ask
from game.scenes.bringing_map import BringingMap
from game.scenes.dropped import MAP, PEOPLE
from game.scenes.mind_words import short_number
from game.scenes.opening import OpeningTown
from game.scenes.own_people import OwnPeople
from game.scenes.pick import Option, Pick
from game.scenes.pick_file import PickFile
from game.scenes.scene import Scene
from game.ui.form import Form
from game.ui.stops import Stops
from game.ui.widgets import button, entry, opener, press
from game.view.wrap import shorten

if TYPE_CHECKING:
    from game.scenes.mind.page import MindPage

STARTS = ("06:00", "07:30", "12:00", "18:00", "base")
"""When a town can begin: on the first day at an hour, or as its base says."""

MINDS = ("routine", "local", "server")
"""Who can think."""

MOST_SEED = 999_999_999

LONGEST_TITLE = 200
"""Width at 100 % of the name of a map's world, which may be of any length."""

USUAL_MAP = "smallville.tmx"
"""Where people of a file live when no other map is chosen."""

FILE = "file"
"""Stands in the list of maps for one that is still to be chosen."""


class NewTown(Scene):
    """Asks what a new town shall be like; Enter starts it.

    Args:
        app: the window.
    """

    covers = False

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._bases = list_bases(paths.assets())
        self._maps = {one.name: one for one in list_own_maps()}
        self._own = OwnPeople()
        self._options = TownOptions(
            base=self._bases[0].name if self._bases else "",
            title=app.locale("new_town.usual_name"),
            language=app.locale.code,
        )
        self._kind = app.settings.mind.kind
        self._start = STARTS[0]
        self._seed = str(self._options.seed)
        self._problem = ""
        self._asking: MindPage | None = None
        self._stops: Stops | None = None
        self._does: dict[UIElement, Callable[[], None]] = {}

    @property
    def options(self) -> TownOptions:
        """What has been chosen so far."""
        return self._options

    def build(self) -> None:
        """Make the rows of the form."""
        ui, say, chosen = self.ui, self.app.locale, self._options
        self._does = {}
        crowd = self._crowd_words()
        form = Form(ui, say("new_town.title"), 7.6 if crowd else 7.2, width=640)
        place = form.row(say("new_town.name"))
        self._name = entry(ui, place, chosen.title, form.inside)
        self._name.set_text_length_limit(40)
        self._choice(form, "map", self._map_words(), self.pick_map)
        base = self._base
        words = self._base_words(base) if base is not None else ""
        self._base_row(form, words)
        if crowd:
            form.note(crowd, "@warning")
        self._choice(form, "start", self._start_words(self._start), self._pick_start)
        self._mind_row(form)
        form.note(self._parts_words() + self._mind_words())
        place = self._language_and_seed(form)
        self._seeds = entry(ui, place, self._seed, form.inside)
        self._seeds.set_allowed_characters("numbers")
        self._seeds.set_text_length_limit(len(str(MOST_SEED)))
        form.note(
            self._problem or say("new_town.seed_note"),
            "@warning" if self._problem else "@muted",
        )
        go, back = form.feet([(say("new_town.begin"), "@primary"), (say("back"), "")])
        rows = list(self._does)
        self._does |= {go: self._begin, back: self.app.pop}
        stops = [self._name, *rows, self._seeds, back, go]
        self._stops = Stops(ui, stops, self._stops)

    def _choice(
        self, form: Form, name: str, words: str, does: Callable[[], None]
    ) -> None:
        """A row whose button opens a list."""
        place = form.row(self.app.locale(f"new_town.{name}"))
        made = button(self.ui, place, f"{words} …", inside=form.inside)
        self._does[made] = does

    def _language_and_seed(self, form: Form) -> pygame.Rect:
        """A row for two short things; returns where the seed is written."""
        ui, say = self.ui, self.app.locale
        row = form.row(say("new_town.language"))
        third = row.width // 3
        place = pygame.Rect(row.left, row.top, third, row.height)
        words = f"{NAMES[self._options.language]} …"
        self._does[button(ui, place, words, inside=form.inside)] = self._pick_language
        form.words(place.right + ui.px(12), row, say("new_town.seed"))
        return pygame.Rect(row.right - third, row.top, third, row.height)

    def _base_row(self, form: Form, words: str) -> None:
        """Who lives there, and a button to make others."""
        ui, say = self.ui, self.app.locale
        row = form.row(say("new_town.base"))
        wide = ui.px(112)
        rest = pygame.Rect(row.left, row.top, row.width - wide, row.height)
        rest.width -= ui.px(6)
        made = opener(ui, rest, words, self.app.fonts, form.inside)
        self._does[made] = self._pick_base
        place = pygame.Rect(row.right - wide, row.top, wide, row.height)
        tip, word = say("people.open_tip"), say("people.open")
        made = button(ui, place, word, inside=form.inside, tip=tip)
        self._does[made] = self._open_people

    def _mind_row(self, form: Form) -> None:
        ui, say = self.ui, self.app.locale
        place = form.row(say("new_town.mind"))
        gear = ui.px(40)
        third = (place.width - gear) // len(MINDS)
        for number, kind in enumerate(MINDS):
            box = pygame.Rect(
                place.left + number * third, place.top, third - ui.px(6), place.height
            )
            tip = say(f"minds.{kind}_tip")
            word = say(f"minds.{kind}")
            made = button(ui, box, word, inside=form.inside, tip=tip)
            press(made, kind == self._kind)
            self._does[made] = partial(self.choose_mind, kind)
        box = pygame.Rect(place.right - gear, place.top, gear, place.height)
        made = self._gear(form, box)
        self._does[made] = self._open_minds

    def _gear(self, form: Form, box: pygame.Rect) -> UIButton:
        tip = self.app.locale("minds.title")
        return button(self.ui, box, "", "@mark_settings", form.inside, tip)

    def _mind_words(self) -> str:
        """Who will think, or what is missing for it."""
        say, chosen = self.app.locale, self._wanted_mind()
        if chosen.kind == "server":
            model = chosen.server.model
            return self._costs(chosen) if model else say("minds.unset")
        if chosen.kind == "local":
            file = chosen.local.file or bundled_model()
            return say("minds.will", model=file.name) if file else say("minds.unset")
        return say("minds.routine_tip")

    def _parts_words(self) -> str:
        """Which parts the town will do without, if any."""
        say, off = self.app.locale, self._options.ablations.parts
        if not off:
            return ""
        parts = say("person.comma").join(say(f"minds.part_{part}") for part in off)
        return f"{say('minds.parts_without', parts=parts)} · "

    def _costs(self, choice: MindChoice) -> str:
        """The model's name, and what a day with it will cost."""
        say, model = self.app.locale, choice.server.model
        people = self._base.people if self._base is not None else 0
        try:
            estimate = estimate_new(people, paths.towns(), choice)
        except UserError as error:
            return say.tell(error.phrase)
        if estimate is None:
            return say("minds.will", model=model)
        tokens = short_number(estimate.tokens)
        if estimate.money is None:
            return say("minds.will_take", model=model, tokens=tokens)
        money = f"{estimate.money:.2f} {estimate.currency}"
        return say("minds.will_cost", model=model, tokens=tokens, money=money)

    def _base_words(self, base: BaseInfo) -> str:
        locale = self.app.locale
        title = locale.tell(base.title)
        if base.problem is not None:
            return locale("people.unusable", title=title)
        return locale("new_town.base_entry", title=title, people=base.people)

    @property
    def _base(self) -> BaseInfo | None:
        """The chosen base, if there is any."""
        return next((b for b in self._bases if b.key == self._options.base), None)

    def _map_words(self) -> str:
        own = self._maps.get(self._options.map)
        return self._own_words(own) if own is not None else self._usual_map()

    def _usual_map(self) -> str:
        return self.app.locale("new_town.map_usual")

    def _own_words(self, own: OwnMap) -> str:
        font, width = self.app.fonts.get(14), self.ui.px(LONGEST_TITLE)
        title = shorten(own.title, width, lambda text: font.size(text)[0])
        return self.app.locale("new_town.map_entry", title=title, beds=own.beds)

    def _crowd_words(self) -> str:
        """A warning that not everybody may get a bed; only couples share one."""
        own, base = self._maps.get(self._options.map), self._base
        if own is None or base is None or base.people <= own.beds:
            return ""
        say = self.app.locale
        return say("new_town.few_beds", beds=own.beds, people=base.people)

    def _start_words(self, start: str) -> str:
        if start == "base":
            return self.app.locale("new_town.start_base")
        return self.app.locale("new_town.start_at", time=start)

    # ------------------------------------------------------------ lists

    def _pick(
        self, name: str, options: list[Option], chosen: str, take: Callable[[str], None]
    ) -> None:
        self._take()
        title = self.app.locale(f"new_town.{name}")
        self.app.push(Pick(self.app, title, options, take, chosen))

    def pick_map(self) -> None:
        """Offer the maps there are, and one from a file."""
        own = [
            Option(f"{self._own_words(one)} · {one.since:%Y-%m-%d %H:%M}", one.name)
            for one in self._maps.values()
        ]
        usual = Option(self._usual_map(), "")
        other = Option(self.app.locale("new_town.map_file"), FILE)
        self._pick("map", [usual, *own, other], self._options.map, self._take_map)

    def _take_map(self, name: str) -> None:
        if name == FILE:
            title = self.app.locale("new_town.map_choose")
            self.app.push(PickFile(self.app, title, Path.home(), MAP, self._bring))
            return
        self._change(map=name)
        self._make_room()

    def _bring(self, file: str) -> None:
        self.bring(Path(file))

    def bring(self, file: Path) -> None:
        """Choose a map of one's own; what is wrong with it is told."""
        self._take()
        self.app.push(BringingMap(self.app, file, self._take_own))

    def _take_own(self, own: OwnMap) -> None:
        self._maps[own.name] = own
        self._take_map(own.name)

    def _make_room(self) -> None:
        """Choose as many people as a map has beds for, if these are too many."""
        own, base = self._maps.get(self._options.map), self._base
        if own is None or base is None or base.people <= own.beds:
            return
        fitting = [one for one in self._bases if 0 < one.people <= own.beds]
        if fitting:
            self._change(base=fitting[0].key)

    def _pick_base(self) -> None:
        options = [Option(self._base_words(base), base.key) for base in self._bases]
        if options:
            self._pick("base", options, self._options.base, self.take_base)

    def take_base(self, key: str) -> None:
        """Choose who lives there."""
        base = next(b for b in self._bases if b.key == key)
        if base.problem is not None:
            self._tell(base.problem)
        elif base.map in self._maps:
            # People who were made for a map of one's own live there.
            self._change(base=key, map=base.map)
        else:
            self._change(base=key)

    def _tell(self, problem: Phrase) -> None:
        """Why people cannot be used: longer than a line of the sheet."""
        say = self.app.locale
        title, done = say("people.unusable_title"), say("done")
        text = say.tell(problem)
        self.app.push(Ask(self.app, title, text, done, lambda: None, only_tells=True))

    def _open_people(self) -> None:
        """Change who lives there, or make others."""
        from game.scenes.people import PeopleList

        self._take()
        if self._bases:
            base, where = self.chosen_base, self._where(self.chosen_base)
            self.app.push(PeopleList(self.app, base, where, self.bring_people))

    def _where(self, base: BaseInfo) -> str:
        """The map that is chosen, by name; empty for that of a base of the game."""
        if self._options.map or base.file is None:
            return self._options.map
        return USUAL_MAP

    @property
    def chosen_base(self) -> BaseInfo:
        """Who shall live there; only to be asked if there is any base."""
        base = self._base
        assert base is not None, "one of the bases is always chosen"
        return base

    @property
    def is_reading(self) -> bool:
        """Whether the player's own people are still being read."""
        return self._own.is_reading

    def take_in(self, file: Path) -> None:
        """Choose what a dropped file holds: people, or a map of one's own."""
        if file.suffix.lower() == PEOPLE:
            self.bring_people(file)
        else:
            self.bring(file)

    def bring_people(self, file: Path) -> None:
        """Choose the people of a file; it is kept among the player's own."""
        self._own.bring(file)

    def update(self, seconds: float, on_top: bool) -> None:
        """Offer the player's own people once they are read."""
        super().update(seconds, on_top)
        if not on_top:
            return
        found = self._own.poll()
        if found is None:
            return
        ours = [base for base in self._bases if base.file is None]
        self._bases = (*ours, *found.bases)
        if found.chosen:
            self.take_base(found.chosen)
        else:
            self.rebuild()
        if found.problem is not None:
            self._tell(found.problem)

    def _pick_start(self) -> None:
        options = [Option(self._start_words(start), start) for start in STARTS]
        self._pick("start", options, self._start, self._take_start)

    def _take_start(self, start: str) -> None:
        self._start = start
        self.rebuild()

    def _pick_language(self) -> None:
        options = [Option(name, code) for code, name in NAMES.items()]
        self._pick("language", options, self._options.language, self._take_language)

    def _take_language(self, language: str) -> None:
        self._change(language=language)

    def _change(self, **choices: object) -> None:
        self._options = replace(self._options, **choices)  # type: ignore[arg-type]
        self.rebuild()

    # ------------------------------------------------------------ minds

    def _wanted_mind(self) -> MindChoice:
        return self.app.settings.mind.model_copy(update={"kind": self._kind})

    def choose_mind(self, kind: str) -> None:
        """Take a kind of mind; ask for its model if there is none yet."""
        self._kind = MindChoice.model_validate({"kind": kind}).kind
        wanted = self._wanted_mind()
        is_named = wanted.server.model or kind != "server"
        has_file = kind != "local" or wanted.local.file or bundled_model()
        if is_named and has_file:
            self.rebuild()
        else:
            self._open_minds()

    def _open_minds(self) -> None:
        from game.scenes.mind.page import MindPage

        self._take()
        off = self._options.ablations
        self._asking = MindPage(self.app, self._wanted_mind(), founding=off)
        self.app.push(self._asking)

    def resume(self) -> None:
        """The page about minds may have gone."""
        if self._asking is not None:
            off = self._asking.founding or Ablations()
            self._options = replace(self._options, ablations=off)
            self._kind = self.app.settings.mind.kind
            self._asking = None
        self.rebuild()

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Enter starts the town, Escape goes back; a map can be dropped on it."""
        super().handle(event)
        if self._stops is None:
            return
        if event.type == pygame.DROPFILE:
            self._take()
            self.take_in(Path(event.file))
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.app.pop()
        elif self._is_enter(event) and self.ui.marked is None:
            self._begin()
        else:
            pressed = self._stops.hear(event)
            if pressed is not None:
                self._does[pressed]()

    @staticmethod
    def _is_enter(event: pygame.event.Event) -> bool:
        return event.type == pygame.KEYDOWN and event.key in (
            pygame.K_RETURN,
            pygame.K_KP_ENTER,
        )

    def rebuild(self) -> None:
        """Keep what was written when the widgets are made anew."""
        if self._stops is not None:
            self._take()
        super().rebuild()

    def _take(self) -> None:
        self._seed = self._seeds.get_text()
        self._options = replace(
            self._options,
            title=self._name.get_text().strip(),
            seed=int(self._seed or "1"),
        )

    def _begin(self) -> None:
        self._take()
        locale = self.app.locale
        if not self._options.title:
            self._problem = locale("new_town.no_name")
        elif not self._bases:
            self._problem = locale("new_town.no_base")
        else:
            self._found()
            return
        super().rebuild()

    def _found(self) -> None:
        self.app.choose_mind(self._wanted_mind())
        base = self.chosen_base
        options = replace(
            self._options,
            base=base.name,
            people=base.file,
            map=self._where(base),
            start=self._moment(),
            mind="routine" if self._kind == "routine" else "language",
        )
        path = free_path(paths.towns(), options.title)
        self.app.turn_to(OpeningTown.of_new(self.app, path, options))

    def _moment(self) -> datetime | None:
        if self._start == "base":
            return None
        base = self.chosen_base
        hour, minute = self._start.split(":")
        return base.start.replace(hour=int(hour), minute=int(minute))


def free_path(folder: Path, title: str) -> Path:
    """A file name for a town's title that is not taken yet."""
    kept = "".join(c for c in title if c.isalnum() or c in " -_").strip() or "town"
    path, number = folder / f"{kept}.town", 2
    while path.exists():
        path = folder / f"{kept} {number}.town"
        number += 1
    return path
