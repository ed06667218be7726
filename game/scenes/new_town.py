"""A new town: who lives there, when it begins, its minds, its language, its seed."""

from datetime import datetime
from pathlib import Path

import pygame
import pygame_gui

from engine import BaseInfo, TownOptions, list_bases
from game import paths
from game.app import App
from game.locale import NAMES
from game.scenes.opening import OpeningTown
from game.scenes.scene import Scene
from game.ui.form import Form
from game.ui.widgets import button, choice, entry, press, switch_off

STARTS = ("06:00", "07:30", "12:00", "18:00", "base")
"""When a town can begin: on the first day at an hour, or as its base says."""

MINDS = ("routine", "local", "api")
"""Minds that can be chosen; those not yet there are shown and cannot be."""

MOST_SEED = 999_999_999


class NewTown(Scene):
    """Asks what a new town shall be like; Enter starts it.

    Args:
        app: the window.
    """

    covers = False

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._bases = list_bases(paths.assets())
        self._chosen = TownOptions(
            base=self._bases[0].name if self._bases else "",
            title=app.locale("new_town.usual_name"),
            language=app.locale.code,
        )
        self._start = STARTS[0]
        self._seed = str(self._chosen.seed)
        self._problem = ""

    def build(self) -> None:
        """Make the rows of the form."""
        ui, say = self.ui, self.app.locale
        form = Form(ui, say("new_town.title"), 7.2)
        inside, chosen = form.inside, self._chosen
        self._name = entry(ui, form.row(say("new_town.name")), chosen.title, inside)
        bases = [(self._base_words(base), base.name) for base in self._bases]
        self._base = choice(
            ui, form.row(say("new_town.base")), bases, chosen.base, inside
        )
        starts = [(self._start_words(start), start) for start in STARTS]
        self._starts = choice(
            ui, form.row(say("new_town.start")), starts, self._start, inside
        )
        place = form.row(say("new_town.mind"))
        third = place.width // len(MINDS)
        for number, mind in enumerate(MINDS):
            box = pygame.Rect(
                place.left + number * third, place.top, third - ui.px(6), place.height
            )
            made = button(
                ui,
                box,
                say(f"mind.{mind}"),
                inside=inside,
                tip=say(f"mind.{mind}_tip"),
            )
            if mind == "routine":
                press(made)
            else:
                switch_off(made)
        form.note(say("mind.later"))
        languages = [(name, code) for code, name in NAMES.items()]
        self._language = choice(
            ui, form.row(say("new_town.language")), languages, chosen.language, inside
        )
        self._seeds = entry(ui, form.row(say("new_town.seed")), self._seed, inside)
        self._seeds.set_allowed_characters("numbers")
        self._seeds.set_text_length_limit(9)
        self._name.set_text_length_limit(40)
        form.note(
            self._problem or say("new_town.seed_note"),
            "@warning" if self._problem else "@muted",
        )
        self._go, self._back = form.feet(
            [(say("new_town.begin"), "@primary"), (say("back"), "")]
        )

    def _base_words(self, base: BaseInfo) -> str:
        locale = self.app.locale
        title = locale.tell(base.title)
        return locale("new_town.base_entry", title=title, people=base.people)

    def _start_words(self, start: str) -> str:
        if start == "base":
            return self.app.locale("new_town.start_base")
        return self.app.locale("new_town.start_at", time=start)

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Enter starts the town, Escape goes back."""
        super().handle(event)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.app.pop()
        elif event.type == pygame.KEYDOWN and event.key in (
            pygame.K_RETURN,
            pygame.K_KP_ENTER,
        ):
            self._begin()
        elif event.type == pygame_gui.UI_BUTTON_PRESSED:
            if event.ui_element is self._go:
                self._begin()
            elif event.ui_element is self._back:
                self.app.pop()

    def rebuild(self) -> None:
        """Keep what was written when the widgets are made anew."""
        if hasattr(self, "_name"):
            self._take()
        super().rebuild()

    def _take(self) -> None:
        self._seed = self._seeds.get_text()
        self._start = _identity(self._starts.selected_option)
        self._chosen = TownOptions(
            base=_identity(self._base.selected_option),
            title=self._name.get_text().strip(),
            seed=int(self._seed or "1"),
            language=_identity(self._language.selected_option),
        )

    def _begin(self) -> None:
        self._take()
        locale = self.app.locale
        if not self._chosen.title:
            self._problem = locale("new_town.no_name")
        elif not self._bases:
            self._problem = locale("new_town.no_base")
        else:
            options = TownOptions(
                base=self._chosen.base,
                title=self._chosen.title,
                seed=self._chosen.seed,
                start=self._moment(),
                language=self._chosen.language,
            )
            path = free_path(paths.towns(), options.title)
            scene = OpeningTown.of_new(self.app, path, options)
            self.app.turn_to(scene)
            return
        super().rebuild()

    def _moment(self) -> datetime | None:
        if self._start == "base":
            return None
        base = next(b for b in self._bases if b.name == self._chosen.base)
        hour, minute = self._start.split(":")
        return base.start.replace(hour=int(hour), minute=int(minute))


def _identity(option: str | tuple[str, str]) -> str:
    return option if isinstance(option, str) else option[1]


def free_path(folder: Path, title: str) -> Path:
    """A file name for a town's title that is not taken yet."""
    kept = "".join(c for c in title if c.isalnum() or c in " -_").strip() or "town"
    path, number = folder / f"{kept}.town", 2
    while path.exists():
        path = folder / f"{kept} {number}.town"
        number += 1
    return path
