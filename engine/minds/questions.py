"""The questions: for each kind of decision, all that the mind may know.

A context is a complete description that never reaches into live state. What never
changes (personas, places, activities) a mind knows from its `Lore`.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from engine.minds.known import (
    Block,
    Bond,
    KnownNews,
    Line,
    News,
    Remembered,
    SeenAgent,
    SeenObject,
    Situation,
)
from engine.phrase import Phrase
from engine.weather import Weather


@dataclass(frozen=True, slots=True)
class PlanDay:
    """What shall my day be? (paper, section 4.3).

    Attributes:
        day: the calendar day to plan.
        earliest: minutes since midnight of `day` before which nothing can start.
        news: what one knows, appointments among it (`attends`).
        recent_days: activities of the last days, the latest day first.
        places: arenas one knows, addresses.
        forecast: the weather of the day as it is expected, hour by hour.
    """

    situation: Situation
    day: date
    earliest: int
    currently: Phrase
    bonds: tuple[Bond, ...]
    news: tuple[KnownNews, ...]
    memories: tuple[Remembered, ...]
    recent_days: tuple[tuple[str, ...], ...]
    places: tuple[str, ...]
    forecast: tuple[Weather, ...] = ()


@dataclass(frozen=True, slots=True)
class Detail:
    """Into which tasks does my next block fall?

    Attributes:
        day: the plan's day; `block` counts its minutes from there.
        minutes: what is left of the block to fill.
        objects: objects known at the block's place (at home: in all own rooms).
    """

    situation: Situation
    day: date
    block: Block
    minutes: int
    objects: tuple[SeenObject, ...]
    memories: tuple[Remembered, ...] = ()


@dataclass(frozen=True, slots=True)
class React:
    """I see somebody: do I go on, wait, or talk?

    Attributes:
        company: with whom the other is talking; to talk is then to join them.
    """

    situation: Situation
    other: SeenAgent
    bond: Bond
    news: tuple[KnownNews, ...]
    memories: tuple[Remembered, ...]
    company: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Utterance:
    """What do I say now?

    Attributes:
        conversation: its identity.
        others: bonds with those one talks with.
        their_doing: what they were doing when the talk began.
        lines: all said so far.
        said_before: templates one used in earlier talks, the latest first.
        used_lately: templates anyone in the town used lately.
    """

    situation: Situation
    conversation: int
    others: tuple[Bond, ...]
    their_doing: tuple[SeenAgent, ...]
    lines: tuple[Line, ...]
    news: tuple[KnownNews, ...]
    memories: tuple[Remembered, ...]
    plan: tuple[Block, ...] = ()
    said_before: tuple[str, ...] = ()
    used_lately: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remember:
    """A conversation is over: what stays of it?

    Attributes:
        heard: news that was new to one in it.
    """

    situation: Situation
    conversation: int
    others: tuple[Bond, ...]
    lines: tuple[Line, ...]
    heard: tuple[News, ...]


@dataclass(frozen=True, slots=True)
class Reflect:
    """What do these memories mean? (paper, section 4.2)."""

    situation: Situation
    memories: tuple[Remembered, ...]
    bonds: tuple[Bond, ...]


@dataclass(frozen=True, slots=True)
class Revise:
    """Once a night: what occupies me now?"""

    situation: Situation
    currently: Phrase
    memories: tuple[Remembered, ...]
    news: tuple[KnownNews, ...]


@dataclass(frozen=True, slots=True)
class Rate:
    """How much do these observations matter to me? (paper, section 4.1).

    Attributes:
        memories: identities in the agent's stream.
        texts: of the same memories, no text twice.
        presumed: importance of each by rule, until it is rated.
    """

    situation: Situation
    memories: tuple[int, ...]
    texts: tuple[Phrase, ...]
    presumed: tuple[int, ...]


Prompting = Literal["thought", "sight", "weather", "need"]
"""What can make one think of doing something else."""


@dataclass(frozen=True, slots=True)
class Embed:
    """What do these texts mean? Asked of an embedding model, not of a person.

    Attributes:
        model: whose vectors are wanted.
        since: the first of the agent's memories they are of.
        texts: no text twice.
    """

    situation: Situation
    model: str
    since: int
    texts: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Heed:
    """Something came up: do I do something else now?

    Attributes:
        prompting: what it is; a "thought" is the inner voice.
        what: it in words.
        about: address of the thing seen, the weather or the need; empty for a thought.
        day: whose midnight all minutes count from; `minute` is now.
        blocks: the plan of the day.
        places: arenas one knows, addresses.
    """

    situation: Situation
    prompting: Prompting
    what: Phrase
    about: str
    day: date
    minute: int
    currently: Phrase
    blocks: tuple[Block, ...]
    places: tuple[str, ...]
    bonds: tuple[Bond, ...] = ()
    news: tuple[KnownNews, ...] = ()
    memories: tuple[Remembered, ...] = ()

    @property
    def block(self) -> Block | None:
        """The block of the plan that one is in, or None."""
        return next(
            (
                block
                for block in self.blocks
                if block.start <= self.minute < block.start + block.minutes
            ),
            None,
        )


@dataclass(frozen=True, slots=True)
class Ask:
    """The player asks, outside game time; it changes nothing in the town."""

    situation: Situation
    question: str
    currently: Phrase
    bonds: tuple[Bond, ...]
    news: tuple[KnownNews, ...]
    memories: tuple[Remembered, ...]
    plan: tuple[Block, ...]


Context = (
    PlanDay
    | Detail
    | React
    | Utterance
    | Remember
    | Reflect
    | Revise
    | Rate
    | Heed
    | Embed
    | Ask
)
