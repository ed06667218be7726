"""The question and the answer: what cognition asks and what a mind may know.

A `DecisionRequest` holds a frozen context, a complete description of what the mind
may know. It never reaches into live state, so it can be answered on any thread, kept in
the town file and answered again. What never changes (personas, places, activities)
a mind knows from its `Lore`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from engine.agents.activity import Pose
from engine.backends.cancel import CancelToken
from engine.phrase import Phrase
from engine.settings import DecisionKind

PARTIES = frozenset({"love", "family", "music", "cooking", "games"})
"""Topics of events that are celebrated rather than listened to."""

# ---------------------------------------------------------------- what is known


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


# ---------------------------------------------------------------- the questions


@dataclass(frozen=True, slots=True)
class PlanDay:
    """What shall my day be? (paper, section 4.3).

    Attributes:
        day: the calendar day to plan.
        earliest: minutes since midnight of `day` before which nothing can start.
        news: what one knows, appointments among it (`attends`).
        recent_days: activities of the last days, the latest day first.
        places: arenas one knows, addresses.
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
    """I see somebody: do I go on, wait, or talk?"""

    situation: Situation
    other: SeenAgent
    bond: Bond
    news: tuple[KnownNews, ...]
    memories: tuple[Remembered, ...]


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
    PlanDay | Detail | React | Utterance | Remember | Reflect | Revise | Rate | Ask
)

# ---------------------------------------------------------------- the answers


@dataclass(frozen=True, slots=True)
class DayPlan:
    """Answer to `PlanDay`: blocks in order, without gaps, from `wake` to `sleep`."""

    wake: int
    sleep: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Tasks:
    """Answer to `Detail`; the minutes add up to the request's minutes."""

    tasks: tuple[TaskStep, ...]


@dataclass(frozen=True, slots=True)
class Reaction:
    """Answer to `React`.

    Attributes:
        choice: "go_on", "wait" or "talk".
        minutes: how long to wait.
    """

    choice: str
    reason: Phrase
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """Answer to `Utterance`.

    Attributes:
        ends: whether one ends the talk with it.
        tells: identities of the news it passes on.
        attends: an event one now promises to come to, and `declines` one one will not.
        begins: news that is born with this line (a quarrel, a promise). What is in
            `tells` as well is the speaker's, and the others hear it from them; else
            it is everybody's.
    """

    words: Phrase
    ends: bool = False
    move: str = ""
    tells: tuple[str, ...] = ()
    attends: str = ""
    declines: str = ""
    begins: tuple[News, ...] = ()
    template: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Answer to `Remember`.

    Attributes:
        summary: what the talk was about, third person.
        memo: what one found interesting, or None; a thought with the talk as evidence.
        plan_note: what one wants to do about it, or None.
        importance: of the talk, 1 to 10.
        feelings: change of feeling per other, -3 to 3.
        learned: identities of news one takes away.
        heard: facts told in the talk that had no identity before; who takes them away
            heard them from the first of the others.
        opinions: what one now thinks of each other, in place of the memo.
    """

    summary: Phrase
    importance: int
    memo: Phrase | None = None
    plan_note: Phrase | None = None
    feelings: tuple[tuple[str, int], ...] = ()
    learned: tuple[str, ...] = ()
    heard: tuple[News, ...] = ()
    opinions: tuple[tuple[str, Phrase], ...] = ()


@dataclass(frozen=True, slots=True)
class Insight:
    """A thought with the memories it rests on."""

    text: Phrase
    evidence: tuple[int, ...]
    importance: int
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Insights:
    """Answer to `Reflect`."""

    questions: tuple[Phrase, ...]
    insights: tuple[Insight, ...]


@dataclass(frozen=True, slots=True)
class Revised:
    """Answer to `Revise`."""

    currently: Phrase
    requirement: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Ratings:
    """Answer to `Rate`: importance of each memory, 1 to 10, in the same order."""

    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer to `Ask`."""

    words: Phrase
    memories: tuple[int, ...] = ()


Answer = DayPlan | Tasks | Reaction | Said | Kept | Insights | Revised | Ratings | Reply


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
class Exchange:
    """One prompt with its reply, as the player may look at it.

    Attributes:
        seconds: by the player's clock.
        kept: it came from memory and cost nothing.
    """

    model: str
    prompt: str
    reply: str
    seconds: float
    input_tokens: int
    output_tokens: int
    kept: bool = False


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
