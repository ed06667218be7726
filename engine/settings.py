"""The numbers a town lives by, in one place and saved with it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Literal

DecisionKind = Literal[
    "plan_day",
    "detail",
    "react",
    "utterance",
    "remember",
    "reflect",
    "revise",
    "rate",
    "heed",
    "embed",
    "answer",
]


@dataclass(frozen=True, slots=True)
class Delays:
    """Steps between asking a mind and its answer taking effect, by kind."""

    plan_day: int = 60
    detail: int = 30
    react: int = 6
    utterance: int = 6
    remember: int = 18
    reflect: int = 60
    revise: int = 60
    rate: int = 60
    heed: int = 3
    embed: int = 60


@dataclass(frozen=True, slots=True)
class Weights:
    """How much recency, relevance and importance count (paper, section 4.1)."""

    recency: float = 1.0
    relevance: float = 1.0
    importance: float = 1.0


PAPER_WEIGHTS = Weights()
ORIGINAL_CODE_WEIGHTS = Weights(recency=0.5, relevance=3.0, importance=2.0)


@dataclass(frozen=True, slots=True)
class Ablations:
    """Parts of the architecture that can be switched off to see what they do.

    Attributes:
        no_reflection: no insights.
        no_retrieval: the latest memories instead of those that matter.
        no_planning: one decides on the next block only when the last is over.
        no_social_memory: no opinions of others; memories of them instead.
        no_lifestyle_policy: plans and details of a model are never used again.
    """

    no_reflection: bool = False
    no_retrieval: bool = False
    no_planning: bool = False
    no_social_memory: bool = False
    no_lifestyle_policy: bool = False

    @classmethod
    def without(cls, parts: Iterable[str]) -> "Ablations":
        """With some of `PARTS` switched off.

        Raises:
            ValueError: one of them is no part.
        """
        wanted = set(parts)
        if unknown := wanted.difference(PARTS):
            raise ValueError(f"no part: {', '.join(sorted(unknown))}")
        return cls(**{f"no_{part}": True for part in wanted})

    @property
    def parts(self) -> tuple[str, ...]:
        """What is switched off, in the order of `PARTS`."""
        return tuple(part for part in PARTS if getattr(self, f"no_{part}"))


PARTS = tuple(each.name.removeprefix("no_") for each in fields(Ablations))
"""Names of what can be switched off."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What does not change while a town lives, unless the player changes it.

    Attributes:
        seed: of all chance in the town.
        language: "en" or "zh"; the language of minds that speak only one.
        mind: "routine" or "language".
        vision_radius: how far one sees, in tiles (a square).
        attention_bandwidth: events noticed at once, the nearest first.
        retention: event memories back within which an event is not new.
        recency_decay: factor per game hour since a memory was last retrieved.
        reflection_threshold: importance gathered before one reflects.
        talk_cooldown: steps before the same two talk again.
        longest_talk: lines before a conversation ends by itself.
        quiet_hour: hour of the day from which nobody starts to talk.
    """

    seed: int = 1
    language: str = "en"
    mind: str = "routine"
    seconds_per_step: int = 10
    vision_radius: int = 8
    attention_bandwidth: int = 8
    retention: int = 8
    recency_decay: float = 0.995
    weights: Weights = field(default_factory=Weights)
    reflection_threshold: int = 150
    talk_cooldown: int = 800
    longest_talk: int = 16
    quiet_hour: int = 23
    delays: Delays = field(default_factory=Delays)
    ablations: Ablations = field(default_factory=Ablations)
