"""The story of a town as the window knows it: its past read once, then what happens."""

from __future__ import annotations

from bisect import insort
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import UserError
from engine.events import DayPlanned, InvitationAnswered, LineSpoken, NewsBorn
from engine.happenings import Happening
from engine.minds.mind import News
from engine.phrase import Phrase
from engine.runner_events import Event, Happened
from game.loading import Job

if TYPE_CHECKING:
    from engine import Annals


class Story:
    """What happened, what was said, what is planned.

    Args:
        path: the town file its past is read from.
        opened_at: the step at which the town was opened; before it lies the past.

    Attributes:
        happenings: in the order of their steps.
        lines: what was said, by conversation.
        plans: of each day (ISO date), by person.
        answers: who promised to come (True) or declined, by news.
        news: by identity.
        version: counts up whenever something is added.
        problem: why the past cannot be told, or None.
    """

    def __init__(self, path: Path, opened_at: int) -> None:
        self.happenings: list[Happening] = []
        self.lines: dict[int, list[LineSpoken]] = {}
        self.plans: dict[str, dict[str, DayPlanned]] = {}
        self.answers: dict[str, dict[str, bool]] = {}
        self.news: dict[str, News] = {}
        self.version = 0
        self.problem: Phrase | None = None
        self._job: Job[Annals] | None = None
        if path.is_file():
            self._job = Job(partial(_read, path, opened_at))

    @property
    def is_reading(self) -> bool:
        """Whether the past is still being read."""
        return self._job is not None

    def update(self) -> None:
        """Take in the past when it has been read; ask each frame."""
        if self._job is None or not self._job.done:
            return
        job, self._job = self._job, None
        try:
            annals = job.result()
        except UserError as error:
            self.problem = error.phrase
            return
        self.happenings = [*annals.happenings, *self.happenings]
        self.news = {**annals.news, **self.news}
        for line in annals.lines:
            self._say(line)
        later, self.plans = self.plans, {}
        newer_plans = [plan for day in later.values() for plan in day.values()]
        for plan in (*annals.plans, *newer_plans):
            self._plan(plan)
        newer, self.answers = self.answers, {}
        for answer in annals.answers:
            self._answer(answer)
        for news, people in newer.items():
            self.answers.setdefault(news, {}).update(people)
        self.version += 1

    def take(self, event: Event) -> None:
        """Take in what has happened now."""
        match event:
            case Happened(happening=happening):
                insort(self.happenings, happening, key=lambda one: one.step)
            case LineSpoken():
                self._say(event)
            case DayPlanned():
                self._plan(event)
            case InvitationAnswered():
                self._answer(event)
            case NewsBorn(news=news):
                self.news[news.id] = news
            case _:
                return
        self.version += 1

    def _say(self, line: LineSpoken) -> None:
        lines = self.lines.setdefault(line.conversation, [])
        insort(lines, line, key=lambda one: one.step)

    def _plan(self, plan: DayPlanned) -> None:
        self.plans.setdefault(plan.day, {})[plan.agent] = plan

    def _answer(self, answer: InvitationAnswered) -> None:
        self.answers.setdefault(answer.news, {})[answer.agent] = answer.attends


def _read(path: Path, end: int) -> Annals:
    # The engine is heavy: it is imported on this thread.
    from engine import read_annals

    return read_annals(path, end)
