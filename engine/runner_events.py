"""What the runner tells besides the town's events: views asked for, pace, faults."""

from dataclasses import dataclass

from engine.clock import Clock
from engine.events import TownEvent
from engine.minds.lore import Lore
from engine.phrase import Phrase
from engine.snapshot import AgentDetails, Snapshot


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
    """

    title: str
    map: str
    mind: str
    lore: Lore
    clock: Clock
    snapshot: Snapshot


@dataclass(frozen=True, slots=True)
class AgentInspected:
    """The answer to `Inspect`."""

    details: AgentDetails


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
class RunnerFailed:
    """The engine stopped by a fault; all steps before it are kept."""

    reason: Phrase


@dataclass(frozen=True, slots=True)
class RunnerStopped:
    """The engine ended as asked; the town file is closed."""

    step: int


RunnerEvent = (
    TownOpened
    | AgentInspected
    | PaceSet
    | Saved
    | SaveFailed
    | MindAwaited
    | RunnerFailed
    | RunnerStopped
)

Event = TownEvent | RunnerEvent
"""All that comes out of a runner."""
