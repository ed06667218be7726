"""A recording sorted by days, people and conversations, for whoever tells it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from engine.clock import Clock
from engine.events import (
    ActionStarted,
    ConversationEnded,
    ConversationStarted,
    CurrentlyRevised,
    FeelingChanged,
    InvitationAnswered,
    LineSpoken,
    NewsLearned,
    PlanChanged,
    ThoughtFormed,
    TownEvent,
)
from engine.snapshot import Snapshot

Outcome = NewsLearned | InvitationAnswered
"""What a conversation brings about while it goes on."""


@dataclass(slots=True)
class Talk:
    """A conversation with what came of it, in order."""

    began: ConversationStarted
    lines: list[LineSpoken | Outcome] = field(default_factory=list)
    is_over: bool = False

    @property
    def spoken(self) -> list[LineSpoken]:
        """What was said."""
        return [line for line in self.lines if isinstance(line, LineSpoken)]


@dataclass(slots=True)
class Life:
    """One person's day.

    Attributes:
        doings: what one began to do, in order.
        rose: steps of getting up; `lay_down` of going to bed.
    """

    doings: list[ActionStarted] = field(default_factory=list)
    rose: list[int] = field(default_factory=list)
    lay_down: list[int] = field(default_factory=list)
    thoughts: list[ThoughtFormed] = field(default_factory=list)
    feelings: list[FeelingChanged] = field(default_factory=list)
    changes: list[PlanChanged] = field(default_factory=list)
    concerns: list[CurrentlyRevised] = field(default_factory=list)


@dataclass(slots=True)
class Day:
    """A calendar day of the town.

    Attributes:
        lives: by person, in acting order.
        talks: in the order in which they began.
        learned: news that somebody learned, in order.
    """

    date: date
    lives: dict[str, Life]
    talks: list[Talk] = field(default_factory=list)
    learned: list[NewsLearned] = field(default_factory=list)


class Diary:
    """Takes a town's events in order and sorts them into days.

    Args:
        clock: game time of the town.
        beginning: the town before the first event.
    """

    def __init__(self, clock: Clock, beginning: Snapshot) -> None:
        self._clock = clock
        self._people = [agent.name for agent in beginning.agents]
        self._asleep = {agent.name: agent.asleep for agent in beginning.agents}
        # What was said of these before the beginning is not known any more.
        self._open = {
            talk.id: Talk(ConversationStarted(talk.since, talk.id, talk.people, ""))
            for talk in beginning.conversations
        }
        self.days: list[Day] = []

    def read(self, events: Iterable[TownEvent]) -> None:
        """Take in what happened next."""
        for event in events:
            self._take(event)

    def _take(self, event: TownEvent) -> None:
        match event:
            case ActionStarted(agent=name):
                self._begin(event, self._life(event.step, name))
            case ConversationStarted(conversation=id):
                talk = self._open[id] = Talk(event)
                self._day(event.step).talks.append(talk)
            case LineSpoken(conversation=id):
                self._open[id].lines.append(event)
            case ConversationEnded(conversation=id):
                self._open.pop(id).is_over = True
            case NewsLearned():
                self._learn(event)
            case InvitationAnswered(agent=name):
                for talk in self._open.values():
                    if name in talk.began.people:
                        talk.lines.append(event)
            case ThoughtFormed(agent=name, step=step):
                self._life(step, name).thoughts.append(event)
            case FeelingChanged(agent=name, step=step):
                self._life(step, name).feelings.append(event)
            case PlanChanged(agent=name, step=step):
                self._life(step, name).changes.append(event)
            case CurrentlyRevised(agent=name, step=step):
                self._life(step, name).concerns.append(event)
            case _:
                pass

    def _begin(self, event: ActionStarted, life: Life) -> None:
        if event.asleep and not self._asleep[event.agent]:
            life.lay_down.append(event.step)
        elif self._asleep[event.agent] and not event.asleep:
            life.rose.append(event.step)
        self._asleep[event.agent] = event.asleep
        if not event.asleep:
            life.doings.append(event)

    def _learn(self, event: NewsLearned) -> None:
        self._day(event.step).learned.append(event)
        talk = None
        if event.conversation is not None:
            talk = self._open.get(event.conversation)
        if talk is not None:
            talk.lines.append(event)

    def _life(self, step: int, name: str) -> Life:
        return self._day(step).lives[name]

    def _day(self, step: int) -> Day:
        today = self._clock.day_of(step)
        if not self.days or self.days[-1].date != today:
            self.days.append(Day(today, {name: Life() for name in self._people}))
        return self.days[-1]
