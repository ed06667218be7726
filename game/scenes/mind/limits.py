"""Within what limits models think: cost, calls at a time, patience."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pygame_gui.elements import UITextEntryLine

from engine import PRESETS, UserError, allowance_of, written_allowance
from game.scenes.mind.tab import Tab
from game.scenes.mind.who import beside
from game.ui.form import Form
from game.ui.written import Written

if TYPE_CHECKING:
    from game.scenes.mind.page import MindPage

PATIENCE = (10.0, 20.0, 30.0, 60.0, 120.0, 300.0, 600.0)
"""Seconds for one question with all its tries."""

MOST_PARALLEL = 64

CURRENCY = "USD"


class LimitsTab(Tab):
    """Budget, parallel calls, and what happens when a model is slow."""

    def __init__(self, page: MindPage) -> None:
        super().__init__(page)
        self._budget: UITextEntryLine | None = None
        self._note: Written | None = None
        self._problem = ""
        self._typed: str | None = None

    def rows(self, form: Form) -> None:
        """A row for each limit."""
        choice = self.choice
        written = written_allowance(
            choice.tokens_per_day, choice.money_per_day, CURRENCY
        )
        text = written if self._typed is None else self._typed
        self._budget = self.line(
            form,
            form.row(self.say("minds.budget")),
            text,
            self.say("minds.budget_none"),
        )
        self._budget.set_text_length_limit(20)
        app = self.page.app
        place = form.row("", 2)
        self._note = Written(form.ui, app.fonts, place, form.inside)
        server = choice.server
        preset = PRESETS[server.preset]
        at_once = server.parallel or preset.parallel
        usual = "" if server.parallel else f"  ({self.say('minds.usual')})"
        self.count(
            form,
            self.say("minds.parallel"),
            f"{at_once}{usual}",
            lambda: self.change_server(parallel=max(1, self._at_once() - 1)),
            lambda: self.change_server(
                parallel=min(self._at_once() + 1, MOST_PARALLEL)
            ),
        )
        context = server.context or preset.context
        usual = "" if server.context else f"  ({self.say('minds.usual')})"
        self.count(
            form,
            self.say("minds.server_context"),
            self.say("minds.context_of", tokens=f"{context:,}") + usual,
            partial(self._change_context, -1),
            partial(self._change_context, 1),
        )
        self.one_of(
            form,
            self.say("minds.slow"),
            [
                (
                    self.say("minds.wait"),
                    choice.waits,
                    partial(self.change, waits=True),
                ),
                (
                    self.say("minds.carry_on"),
                    not choice.waits,
                    partial(self.change, waits=False),
                ),
            ],
        )
        self.count(
            form,
            self.say("minds.deadline"),
            self.say("minds.seconds", seconds=f"{choice.deadline:g}"),
            partial(self._change_patience, -1),
            partial(self._change_patience, 1),
        )

    def _at_once(self) -> int:
        server = self.choice.server
        return server.parallel or PRESETS[server.preset].parallel

    def _change_context(self, way: int) -> None:
        server = self.choice.server
        context = server.context or PRESETS[server.preset].context
        self.change_server(context=beside(context, way))

    def _change_patience(self, way: int) -> None:
        nearest = min(PATIENCE, key=lambda one: abs(one - self.choice.deadline))
        place = PATIENCE.index(nearest) + way
        self.change(deadline=PATIENCE[min(max(place, 0), len(PATIENCE) - 1)])

    def take(self) -> None:
        """Take over the budget, if it can be read."""
        if self._budget is None:
            return
        text = self._budget.get_text()
        try:
            tokens, money = allowance_of(text)
        except UserError as error:
            self._typed = text
            self._problem = self.page.app.locale.tell(error.phrase)
            return
        self._typed, self._problem = None, ""
        limits = {"tokens_per_day": tokens, "money_per_day": money}
        self.page.choice = self.choice.model_copy(update=limits)

    def update(self, seconds: float) -> None:
        """Tell what is wrong with the budget, or what a day is likely to cost."""
        if self._note is None or self._budget is None:
            return
        if self._budget.get_text() != self._typed:
            self.take()
        if self._problem:
            self._note.show((self._problem, "warning"))
            return
        app, desk = self.page.app, self.page.desk
        town = app.playing.path if app.playing is not None else None
        desk.look_at_costs(self.choice, town)
        told = [app.locale.tell(phrase) for phrase in desk.estimate]
        words = " ".join(told) or self.say("minds.budget_about")
        self._note.show((words, "muted"))
