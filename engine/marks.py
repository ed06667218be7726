"""Marks on a town's timeline: the moments that are worth looking at again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from engine.events import (
    ConversationStarted,
    NewsBorn,
    NewsLearned,
    ThoughtFormed,
    TownEvent,
)
from engine.minds.mind import News
from engine.phrase import Phrase

MarkKind = Literal["talk", "reflection", "news"]

MARKED = ("ConversationStarted", "ThoughtFormed", "NewsLearned", "NewsBorn")
"""Names of the events that leave a mark."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment on the timeline.

    Attributes:
        step: in which it happened.
        people: who talk, who understood something, or who heard and from whom.
        text: what was understood or heard; None for a talk.
    """

    step: int
    kind: MarkKind
    people: tuple[str, ...]
    text: Phrase | None = None


def mark_of(event: TownEvent, news: Mapping[str, News]) -> Mark | None:
    """The mark an event leaves, or None; `news` is all there is, by identity."""
    match event:
        case ConversationStarted(step=step, people=people):
            return Mark(step, "talk", people)
        case ThoughtFormed(step=step, agent=agent, text=text):
            return Mark(step, "reflection", (agent,), text)
        case NewsLearned(step=step, agent=agent, source=source, news=id) if id in news:
            return Mark(step, "news", (agent, source), news[id].text)
        case NewsBorn(step=step, news=born):
            return Mark(step, "news", born.about[:1], born.text)
        case _:
            return None
