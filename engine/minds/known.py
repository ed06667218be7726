"""What an agent knows: the parts that questions and answers are made of.

All frozen, so that a question can be answered on any thread and kept in the town file.
"""

from dataclasses import dataclass
from datetime import datetime

from engine.agents.activity import Need, Pose
from engine.phrase import Phrase
from engine.weather import Weather

PARTIES = frozenset({"love", "family", "music", "cooking", "games"})
"""Topics of events that are celebrated rather than listened to."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A memory as retrieved for a question, with why it was (paper, section 4.1).

    Attributes:
        memory: its identity in the agent's stream.
        recency: the three scores, each 0 to 1 over the candidates; `score` their
            weighted sum.
    """

    memory: int
    text: Phrase
    created: int
    importance: int
    recency: float = 0.0
    relevance: float = 0.0
    importance_score: float = 0.0
    score: float = 0.0
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class News:
    """A fact with an identity that spreads by talk.

    Attributes:
        id: its identity.
        kind: "event", "plan", "gossip" or "fact"; see `SeedNews`.
        start: game time an event begins, `end` when it ends.
        place: address of an event, `world:sector:arena`.
        own: `text` as the first of `about` says it, in the first person.
    """

    id: str
    kind: str
    text: Phrase
    about: tuple[str, ...]
    topic: str
    importance: int
    place: str = ""
    start: datetime | None = None
    end: datetime | None = None
    host: str = ""
    own: Phrase | None = None

    def activity_for(self, agent: str) -> str:
        """What one does at an event: host it, celebrate, or take part."""
        if self.host == agent:
            return "host_party"
        is_party = "party" in self.id or self.topic in PARTIES
        return "attend_party" if is_party else "attend_event"


@dataclass(frozen=True, slots=True)
class KnownNews:
    """News as one agent knows it.

    Attributes:
        heard_at: step.
        source: from whom; empty when known from the start or seen oneself.
        shared_with: those whom one told, or who told one: they know it, one knows.
        attends: for an event: True invited and coming, False declined, None open.
    """

    news: News
    heard_at: int
    source: str
    shared_with: tuple[str, ...] = ()
    attends: bool | None = None


@dataclass(frozen=True, slots=True)
class Bond:
    """A relationship from one side: the social memory.

    Attributes:
        other: full English name.
        kind: a `TieKind`; "acquaintance" for those met in the town.
        feeling: -10 enemy … 0 neutral … 10 beloved.
        talks: conversations had so far.
        last_talk: step at which the last one ended, or None.
        summary: what one thinks of the other, or None.
    """

    other: str
    kind: str
    feeling: int
    talks: int = 0
    last_talk: int | None = None
    summary: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One utterance of a conversation.

    Attributes:
        move: the dialogue move of an authored line; empty from a model.
        tells: identities of the news it passes on.
        template: identity of an authored line, so that nobody repeats themselves.
    """

    speaker: str
    words: Phrase
    step: int
    move: str = ""
    tells: tuple[str, ...] = ()
    template: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """An entry of the day plan.

    Attributes:
        start: minutes since midnight of the plan's day; may pass 1440.
        minutes: length.
        activity: identity in the library; empty for a model's own words.
        doing: fits after "is" / "在".
        place: address `world:sector:arena`.
        object: kind of object or empty.
        icon: activity icon.
        news: the event this block attends, else empty.
        company: with whom it was meant.
    """

    start: int
    minutes: int
    activity: str
    doing: Phrase
    place: str
    icon: str
    object: str = ""
    news: str = ""
    company: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskStep:
    """One task of a block, ready to be carried out.

    Attributes:
        minutes: length, at least 1.
        address: `world:sector:arena` or `world:sector:arena:object`.
        state: state of the object meanwhile.
    """

    minutes: int
    doing: Phrase
    address: str
    icon: str
    state: str = "idle"
    pose: Pose = "stand"


@dataclass(frozen=True, slots=True)
class SeenObject:
    """A game object as known: its address, kind, state and who is at it."""

    address: str
    kind: str
    state: str = "idle"
    users: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SeenAgent:
    """Another person as seen: what they do and where."""

    name: str
    doing: Phrase
    activity: str
    address: str
    asleep: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """What every question begins with.

    Attributes:
        agent: full English name of the one who decides.
        seed: of the town's chance.
        doing: the present action; `activity` the block's identity.
        until: step at which the present action ends.
        address: where one is, `world:sector:arena`; empty outdoors on the land.
        here: who else is in sight.
        without: parts of the architecture that are switched off.
        weather: outdoors.
        needs: what one lacks now, the most urgent first.
    """

    agent: str
    seed: int
    step: int
    now: datetime
    doing: Phrase
    activity: str
    until: int
    address: str
    here: tuple[SeenAgent, ...] = ()
    without: tuple[str, ...] = ()
    weather: Weather = "clear"
    needs: tuple[Need, ...] = ()
