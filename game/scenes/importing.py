"""A folder of the original becomes a town while one waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pygame
import pygame_gui

from engine.errors import UserError
from engine.phrase import Phrase, say
from game import paths
from game.app import App
from game.loading import Job
from game.scenes.new_town import free_path
from game.scenes.scene import WHILE_LOADING, Scene
from game.ui.form import Form
from game.ui.page import SMALL, Page
from game.ui.widgets import picture

WIDTH = 620
"""Width of the sheet at 100 %."""

ROWS = 4.6
MOST = 3
"""Oddities that are told; the command line tells all."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import brought.

    Attributes:
        findings: what was odd, in words.
    """

    town: Path
    title: str
    people: int
    steps: int
    memories: int
    findings: tuple[Phrase, ...]


class Importing(Scene):
    """Says how far it is, then what came of it.

    Args:
        app: the window.
        folder: of the original.
        changed: is called when there is a town more.
    """

    covers = False
    frames_per_second = WHILE_LOADING

    def __init__(self, app: App, folder: Path, changed: Callable[[], None]) -> None:
        super().__init__(app)
        self._folder = folder
        self._changed = changed
        self._reached = (0, 0)
        self._told: Phrase | None = None
        self._brought: Brought | None = None
        self._job: Job[Brought] | None = Job(self._work)

    def _work(self) -> Brought:
        from engine import import_folder

        town = free_path(paths.towns(), self._folder.resolve().name)
        done = import_folder(
            self._folder, town, paths.assets(), self.app.locale.code, self._progress
        )
        return Brought(
            town,
            done.title,
            len(done.people),
            done.steps,
            done.memories,
            tuple(one.phrase for one in done.report.findings),
        )

    def _progress(self, done: int, total: int) -> None:
        # Called on the worker's thread; a pair is put in its place whole.
        self._reached = (done, total)

    @property
    def problem(self) -> Phrase | None:
        """Why the folder cannot be used, once that is known."""
        return self._told if self._job is None and self._brought is None else None

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """Make the sheet."""
        locale, ui = self.app.locale, self.ui
        form = Form(ui, locale("importing.title"), ROWS, width=WIDTH)
        place = form.whole_row(ROWS)
        self._place = place.move(form.rect.topleft)
        page = Page(self.app.fonts, ui.interface, place.width)
        name = self._folder.name or str(self._folder)
        page.paragraph(name, bold=True)
        page.gap(4)
        if self._told is not None:
            colour = "text" if self._brought is not None else "accent"
            page.paragraph(locale.tell(self._told), colour=colour)
        if self._brought is not None:
            page.gap(4)
            for finding in self._brought.findings[:MOST]:
                page.paragraph(locale.tell(finding), colour="muted", size=SMALL)
        place.height = min(page.height, place.height)
        picture(ui, place, page.finish(), form.inside)
        words = [(locale("back"), "")]
        if self._brought is not None:
            words = [(locale("importing.watch"), "@primary"), (locale("done"), "")]
        elif self._told is None:
            words = []
        feet = form.feet(words)
        self._watch = feet[0] if len(feet) == 2 else None
        self._back = feet[-1] if feet else None

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Enter opens the town, Escape goes back, once it is done."""
        super().handle(event)
        if self._job is not None:
            return
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.app.pop()
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_RETURN:
            self._open()
        elif event.type == pygame_gui.UI_BUTTON_PRESSED:
            if event.ui_element is self._watch:
                self._open()
            elif event.ui_element is self._back:
                self.app.pop()

    def _open(self) -> None:
        from game.scenes.opening import OpeningTown

        if self._brought is None:
            self.app.pop()
            return
        self.app.turn_to(OpeningTown.of_recording(self.app, self._brought.town, -1))

    # ------------------------------------------------------------ frames

    def update(self, seconds: float, on_top: bool) -> None:
        """Tell what came of it."""
        super().update(seconds, on_top)
        if self._job is None or not self._job.done:
            return
        job, self._job = self._job, None
        try:
            self._brought = job.result()
        except UserError as error:
            self._told = error.phrase
        else:
            self._told = _told(self._brought)
            self._changed()
        self.rebuild()

    def draw(self, target: pygame.Surface) -> None:
        """Draw the sheet, and how far it is."""
        super().draw(target)
        if self._job is None:
            return
        done, total = self._reached
        ui, interface = self.ui, self.ui.interface
        bar = pygame.Rect(
            self._place.left, self._place.bottom - ui.px(20), 0, ui.px(16)
        )
        bar.width = self._place.width
        interface.frames["trough"].draw(target, bar, ui.art)
        inside = interface.frames["trough"].inner(bar, ui.art)
        inside.width = round(inside.width * (done / total if total else 0.0))
        if inside.width > 0:
            interface.frames["meter_good"].draw(target, inside, ui.art)
        words = self.app.locale("importing.reading")
        if total:
            words = self.app.locale("importing.reached", done=done, total=total)
        font = self.app.fonts.get(13)
        image = font.render(words, True, interface.colours["muted"])
        target.blit(image, (bar.left, bar.top - image.get_height() - ui.px(4)))


def _told(brought: Brought) -> Phrase:
    return say(
        "interface.importing.done",
        people=brought.people,
        steps=brought.steps,
        memories=brought.memories,
    )
