"""Reads what happened in a recorded town: its story so far, for whoever shows it."""

from dataclasses import dataclass
from pathlib import Path

from engine.events import DayPlanned, InvitationAnswered, LineSpoken
from engine.happenings import Happening, Watcher
from engine.minds.mind import News
from engine.store.recording import Recording

TOLD = (
    "ActionStarted",
    "ConversationStarted",
    "DayPlanned",
    "FeelingChanged",
    "InvitationAnswered",
    "LineSpoken",
    "NewsBorn",
    "NewsLearned",
    "PlanChanged",
    "ThoughtFormed",
    "WeatherChanged",
)
"""The events a story is made of; all others are passed over unread."""


@dataclass(frozen=True, slots=True)
class Annals:
    """The story of a town up to a step.

    Attributes:
        happenings: what is worth telling, in order.
        lines: all that was said, in order.
        plans: all plans of days, in order.
        answers: who promised to come where, in order.
        news: all news there is, by identity.
    """

    happenings: tuple[Happening, ...]
    lines: tuple[LineSpoken, ...]
    plans: tuple[DayPlanned, ...]
    answers: tuple[InvitationAnswered, ...]
    news: dict[str, News]


def read_annals(path: Path, end: int) -> Annals:
    """The story of a town file up to, but not with, a step.

    Raises:
        TownFileError: the file cannot be read.
    """
    with Recording(path) as recording:
        events = list(recording.events(0, end, TOLD))
        news = recording.news()
        watcher = Watcher(recording.clock, news, recording.snapshot(-1))
        return Annals(
            tuple(watcher.read(events)),
            tuple(one for one in events if isinstance(one, LineSpoken)),
            tuple(one for one in events if isinstance(one, DayPlanned)),
            tuple(one for one in events if isinstance(one, InvitationAnswered)),
            news,
        )
