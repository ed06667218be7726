"""What models were used for in the town one plays, as a table and as files."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.commands import ExportMetrics, InspectMind
from engine.phrase import Phrase, say
from engine.runner_events import MetricsFailed
from game import paths
from game.scenes.mind.tab import Tab
from game.ui.figures_page import GROUPS, figures_page
from game.ui.form import Form
from game.ui.page import Page
from game.ui.scrolled import Scrolled
from game.ui.written import Written

if TYPE_CHECKING:
    from game.scenes.mind.page import MindPage

BEAT = 1.0
"""Seconds between two looks at the books."""

FORMS = ("json", "csv")


class UsedTab(Tab):
    """The figures since the town was opened."""

    def __init__(self, page: MindPage) -> None:
        super().__init__(page)
        self._group = GROUPS[0]
        self._table: Scrolled | None = None
        self._told: Written | None = None
        self._problem: Phrase | None = None
        self._shown: object = None
        self._waited = BEAT

    def rows(self, form: Form) -> None:
        """By what to sort, the table, and buttons for files."""
        self.one_of(
            form,
            self.say("minds.sorted"),
            [
                (
                    self.say(f"minds.by_{group}"),
                    group == self._group,
                    partial(self._sort, group),
                )
                for group in GROUPS
            ],
        )
        self._table = Scrolled(form.ui, form.whole_row(4.4), form.inside)
        self._shown = None
        self.one_of(
            form,
            self.say("minds.export"),
            [
                (self.say(f"minds.export_{kind}"), False, partial(self._export, kind))
                for kind in FORMS
            ],
        )

        app = self.page.app
        place = form.whole_row()
        self._told = Written(form.ui, app.fonts, place, form.inside, app.marks)

    def _sort(self, group: str) -> None:
        self._group = group
        self.page.rebuild()

    def _export(self, kind: str) -> None:
        app = self.page.app
        if app.playing is None:
            self._problem = say("interface.minds.no_town")
            return
        folder = paths.home() / "figures"
        name = f"{app.playing.path.stem} {datetime.now():%Y-%m-%d %H%M%S}.{kind}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            self._problem = say(
                "error.metrics.unwritable", file=str(folder), reason=reason
            )
            return
        self._problem = app.playing.link.figures = None
        app.playing.link.send(ExportMetrics(folder / name))

    def hear(self, event: pygame.event.Event) -> None:
        """The wheel and the page keys move the table."""
        if self._table is not None:
            self._table.hear(event)

    def update(self, seconds: float) -> None:
        """Look at the books now and then."""
        play = self.page.app.playing
        self._waited += seconds
        if play is not None and self._waited >= BEAT:
            self._waited = 0.0
            play.link.send(InspectMind())
        self._tell()
        rows = play.link.metrics if play is not None else ()
        shown = (id(self._table), rows, self._group)
        if self._table is not None and shown != self._shown:
            self._shown = shown
            app = self.page.app
            page = Page(app.fonts, app.interface, self._table.width)
            figures_page(page, rows, self._group, app.locale)
            self._table.show(page)

    def _tell(self) -> None:
        """Tell what became of a file of figures."""
        play, locale = self.page.app.playing, self.page.app.locale
        if self._told is None:
            return
        figures = play.link.figures if play is not None else None
        if self._problem is not None:
            self._told.show((locale.tell(self._problem), "warning"))
        elif isinstance(figures, MetricsFailed):
            self._told.show((locale.tell(figures.reason), "warning"))
        elif figures is not None:
            words = locale("minds.export_done", file=str(figures.file))
            self._told.show((words, "good"), mark="mind_green")
        else:
            self._told.show()
