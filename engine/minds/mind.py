"""The mind: what cognition asks when an agent has to decide something.

A `DecisionRequest` holds a frozen question, a complete description of what the mind
may know. It never reaches into live state, so it can be answered on any thread, kept in
the town file and answered again. What is known, the questions and the answers have
modules of their own; this one is the door to them all.
"""

from dataclasses import dataclass
from typing import Protocol

from engine.backends.cancel import CancelToken
from engine.exchange import Exchange
from engine.minds.answers import (
    Answer,
    DayPlan,
    Heeded,
    Insight,
    Insights,
    Kept,
    Meant,
    Ratings,
    Reaction,
    Reply,
    Revised,
    Said,
    Tasks,
)
from engine.minds.known import (
    PARTIES,
    Block,
    Bond,
    KnownNews,
    Line,
    News,
    Remembered,
    SeenAgent,
    SeenObject,
    Situation,
    TaskStep,
)
from engine.minds.questions import (
    Ask,
    Context,
    Detail,
    Embed,
    Heed,
    PlanDay,
    Prompting,
    Rate,
    React,
    Reflect,
    Remember,
    Revise,
    Utterance,
)
from engine.phrase import Phrase
from engine.settings import DecisionKind

__all__ = [
    "PARTIES",
    "Answer",
    "Ask",
    "Block",
    "Bond",
    "Context",
    "DayPlan",
    "DecisionRequest",
    "Detail",
    "Embed",
    "Exchange",
    "Heed",
    "Heeded",
    "Insight",
    "Insights",
    "Kept",
    "KnownNews",
    "Landing",
    "Line",
    "Meant",
    "Mind",
    "News",
    "PlanDay",
    "Prompting",
    "Rate",
    "Ratings",
    "React",
    "Reaction",
    "Reflect",
    "Remember",
    "Remembered",
    "Reply",
    "Revise",
    "Revised",
    "Said",
    "SeenAgent",
    "SeenObject",
    "Situation",
    "SlowMind",
    "TaskStep",
    "Tasks",
    "Thought",
    "Utterance",
]


@dataclass(frozen=True, slots=True)
class DecisionRequest:
    """A question put to a mind at one step.

    Attributes:
        id: counts up over the life of the town.
        asked_at: step of asking.
        lands_at: step at which the answer enters the town, neither sooner nor later.
    """

    id: int
    kind: DecisionKind
    agent: str
    asked_at: int
    lands_at: int
    context: Context


@dataclass(frozen=True, slots=True)
class Landing:
    """An answer as it enters the town.

    Attributes:
        answered_by: name of the mind that gave it.
        cause: why another mind than the asked one answered, or None.
        exchanges: with a model, if there were any; kept to be looked at, no part of
            the town.
    """

    id: int
    answer: Answer
    answered_by: str
    cause: Phrase | None = None
    exchanges: tuple[Exchange, ...] = ()


class Mind(Protocol):
    """What cognition calls on when an agent has to decide something, at once."""

    @property
    def name(self) -> str:
        """Who answers: "routine", or the model's name."""
        ...

    def answer(self, request: DecisionRequest) -> Answer:
        """Answer a question.

        Raises:
            MindError: there is no answer; the caller settles for the routine's.
        """
        ...


@dataclass(frozen=True, slots=True)
class Thought:
    """What a slow mind brings back: its answer and what it cost.

    Attributes:
        answered_by: the model, or the routine where it lent a hand; the mind's own
            name if empty.
    """

    answer: Answer
    exchanges: tuple[Exchange, ...] = ()
    answered_by: str = ""


class SlowMind(Protocol):
    """A mind that thinks in the player's time, on worker threads."""

    @property
    def name(self) -> str:
        """Who answers: the model's name."""
        ...

    @property
    def lanes(self) -> int:
        """Questions it can think about at the same time."""
        ...

    def think(self, request: DecisionRequest, cancel: CancelToken) -> Thought:
        """Think about a question until there is an answer, or it is cancelled.

        Raises:
            MindError: there is no answer; the caller settles for the routine's.
        """
        ...
