"""The answers: for each kind of decision, the checked value a mind gives."""

from dataclasses import dataclass

from engine.minds.known import Block, News, TaskStep
from engine.phrase import Phrase


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
class Heeded:
    """Answer to `Heed`.

    Attributes:
        reason: why one does something else, or goes on.
        block: what one does at once instead, or None to go on.
        tasks: into which it falls.
    """

    reason: Phrase
    block: Block | None = None
    tasks: tuple[TaskStep, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer to `Ask`."""

    words: Phrase
    memories: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Meant:
    """Answer to `Embed`.

    Attributes:
        model: that made the vectors; empty if there are none.
        dimension: numbers in each.
        rows: one for each text, see `memory.meanings.written_out`.
    """

    model: str = ""
    dimension: int = 0
    rows: tuple[str, ...] = ()


Answer = (
    DayPlan
    | Tasks
    | Reaction
    | Said
    | Kept
    | Insights
    | Revised
    | Ratings
    | Heeded
    | Meant
    | Reply
)
