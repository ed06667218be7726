"""What the runner tells besides the town's events: views asked for, pace, faults."""

from dataclasses import dataclass
from pathlib import Path

from engine.clock import Clock
from engine.events import TownEvent
from engine.happenings import Happening
from engine.minds.lore import Lore
from engine.minds.mind import Bond
from engine.phrase import Phrase
from engine.snapshot import AgentDetails, DecisionView, MetricRow, Snapshot


@dataclass(frozen=True, slots=True)
class TownOpened:
    """The first thing a runner tells: the town as it stands.

    Attributes:
        title: the town's name as the player gave it.
        map: file name in `assets/maps`.
        mind: name of the mind that answers.
        lore: people, places and activities.
        clock: game time.
        snapshot: how it looks.
        steps: how many are recorded.
        lived_from: before this step the town was recorded elsewhere.
    """

    title: str
    map: str
    mind: str
    lore: Lore
    clock: Clock
    snapshot: Snapshot
    steps: int = 0
    lived_from: int = 0


@dataclass(frozen=True, slots=True)
class TimeShown:
    """Another moment is shown from now on; events go on from there."""

    snapshot: Snapshot


@dataclass(frozen=True, slots=True)
class Happened:
    """Something worth telling; it comes with the step it happened in."""

    happening: Happening


@dataclass(frozen=True, slots=True)
class EventReached:
    """The skip to the next event has found what it looked for."""

    happening: Happening


@dataclass(frozen=True, slots=True)
class BondsTold:
    """The answer to `InspectBonds`: who feels what for whom, in acting order."""

    step: int
    bonds: tuple[tuple[str, tuple[Bond, ...]], ...]


@dataclass(frozen=True, slots=True)
class AgentInspected:
    """The answer to `Inspect`."""

    details: AgentDetails


@dataclass(frozen=True, slots=True)
class InterviewAnswered:
    """The answer to `Interview`.

    Attributes:
        question: as it was put, in fit words.
        words: what was said.
        memories: identities of the memories it rests on.
        answered_by: name of the mind.
        cause: why another mind than the asked one answered, or None.
    """

    agent: str
    question: str
    words: Phrase
    memories: tuple[int, ...]
    answered_by: str
    cause: Phrase | None = None


@dataclass(frozen=True, slots=True)
class CommandRefused:
    """A command cannot take effect, for this reason; nothing changed."""

    reason: Phrase


@dataclass(frozen=True, slots=True)
class PaceSet:
    """The runner now goes at this pace.

    Attributes:
        steps_per_second: as in `SetPace`; None is as fast as it goes.
        paused: whether it stands still.
        skipping: whether it hurries to the next event or to the morning.
    """

    steps_per_second: float | None
    paused: bool
    skipping: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """A copy of the town was kept in a slot."""

    slot: str
    step: int


@dataclass(frozen=True, slots=True)
class SaveFailed:
    """The copy could not be made; the town goes on."""

    slot: str
    reason: Phrase


@dataclass(frozen=True, slots=True)
class MindAwaited:
    """The town holds its breath: these people are still thinking; nobody, any more."""

    agents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MindChanged:
    """Another mind thinks from now on; `name` is "routine" or the model's."""

    name: str


@dataclass(frozen=True, slots=True)
class MindFailed:
    """The mind that was wanted cannot be had; the one before goes on."""

    reason: Phrase


@dataclass(frozen=True, slots=True)
class MindUsed:
    """What models were used for on the present game day; at most once a second.

    Attributes:
        name: of the mind.
        day: ISO date of the game day.
        exchanges: sent, failed ones included.
        money: what it cost, as far as the price table knows the models.
        currency: of the money.
        failures: how many failed, by reason.
        token_limit: the player's for a day, or None; `money_limit` likewise.
        trouble: why the last decisions were left to the routine, or None.
    """

    name: str
    day: str
    exchanges: int
    input_tokens: int
    output_tokens: int
    money: float
    currency: str
    failures: tuple[tuple[str, int], ...]
    token_limit: int | None = None
    money_limit: float | None = None
    trouble: Phrase | None = None

    @property
    def failed(self) -> int:
        """How many exchanges failed."""
        return sum(count for _, count in self.failures)


@dataclass(frozen=True, slots=True)
class MindInspected:
    """The answer to `InspectMind`: all that was counted since the town was opened."""

    rows: tuple[MetricRow, ...]


@dataclass(frozen=True, slots=True)
class WhyTold:
    """The answer to `InspectWhy`, the latest decision first.

    Attributes:
        agent: as it was asked.
        problem: why nothing can be told, or None.
    """

    agent: str
    decisions: tuple[DecisionView, ...]
    problem: Phrase | None = None


@dataclass(frozen=True, slots=True)
class MetricsWritten:
    """The figures of `ExportMetrics` are in the file."""

    file: Path


@dataclass(frozen=True, slots=True)
class MetricsFailed:
    """The figures could not be written."""

    file: Path
    reason: Phrase


@dataclass(frozen=True, slots=True)
class RunnerFailed:
    """The engine stopped by a fault; all steps before it are kept."""

    reason: Phrase


@dataclass(frozen=True, slots=True)
class RunnerStopped:
    """The engine ended as asked; the town file is closed."""

    step: int


RunnerEvent = (
    TownOpened
    | TimeShown
    | Happened
    | EventReached
    | AgentInspected
    | BondsTold
    | InterviewAnswered
    | CommandRefused
    | PaceSet
    | Saved
    | SaveFailed
    | MindAwaited
    | MindChanged
    | MindFailed
    | MindUsed
    | MindInspected
    | WhyTold
    | MetricsWritten
    | MetricsFailed
    | RunnerFailed
    | RunnerStopped
)

Event = TownEvent | RunnerEvent
"""All that comes out of a runner."""
