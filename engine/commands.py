"""What the player or a script asks for: imperative, one frozen class a command.

Commands that change the town are recorded with the step they took effect in, so the
town can be run again; the others only steer the runner or ask for a view.
"""

from dataclasses import dataclass
from pathlib import Path

from engine.minds.choice import MindChoice
from engine.settings import Ablations


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop between two steps."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on at the present pace."""


@dataclass(frozen=True, slots=True)
class SetPace:
    """Choose the speed.

    Attributes:
        steps_per_second: 4 is 1×; None is as fast as it goes.
    """

    steps_per_second: float | None


@dataclass(frozen=True, slots=True)
class StepOnce:
    """Make one step while paused."""


@dataclass(frozen=True, slots=True)
class SkipToEvent:
    """Run on fast until something happens that is worth stopping for.

    A talk begins, a plan changes, news passes: `EventReached` tells what it was.
    """


@dataclass(frozen=True, slots=True)
class SkipToMorning:
    """Run on fast until the first person gets up on the next morning."""


@dataclass(frozen=True, slots=True)
class Inspect:
    """Tell everything about one person now (answered by `AgentInspected`)."""

    agent: str


@dataclass(frozen=True, slots=True)
class LookNow:
    """Tell how the town looks at present (`TimeShown` follows)."""


@dataclass(frozen=True, slots=True)
class LookAt:
    """Show a recorded town as it was after a step (`TimeShown` follows).

    Attributes:
        step: -1 is the beginning, before the first step.
    """

    step: int


@dataclass(frozen=True, slots=True)
class ListMarks:
    """Tell the marks of a recorded town's timeline (`MarksListed` follows).

    Attributes:
        since: the first step to tell of.
    """

    since: int = 0


@dataclass(frozen=True, slots=True)
class InspectBonds:
    """Tell everybody's feelings for everybody now (answered by `BondsTold`)."""


@dataclass(frozen=True, slots=True)
class Save:
    """Keep a copy of the town file in a slot of that name (`Saved` follows).

    Attributes:
        picture: what the town looks like now, a PNG; empty for none.
    """

    slot: str
    picture: bytes = b""


@dataclass(frozen=True, slots=True)
class ChangeMind:
    """Let another mind think from now on, or the same one within other limits.

    It is built on a thread of its own; `MindChanged` or `MindFailed` follows, and until
    then everything stays as it is.

    Attributes:
        choice: what the player wants.
        anew: build it again even if nothing but limits differs, since a key changed.
    """

    choice: MindChoice
    anew: bool = False


@dataclass(frozen=True, slots=True)
class InspectWhy:
    """Tell somebody's last decisions and what they rest on (`WhyTold` follows).

    Attributes:
        agent: full English name; everybody's if empty.
        count: how many at most.
        until: the step one looks at; the present if None.
    """

    agent: str
    count: int = 20
    until: int | None = None


@dataclass(frozen=True, slots=True)
class InspectMind:
    """Tell what was counted of exchanges with models (`MindInspected` follows)."""


@dataclass(frozen=True, slots=True)
class ExportMetrics:
    """Write the same to a file (`MetricsWritten` or `MetricsFailed` follows).

    Attributes:
        file: its name ends in .json or .csv.
    """

    file: Path


@dataclass(frozen=True, slots=True)
class Stop:
    """Finish the step, close the town file and end the thread."""


RunnerCommand = (
    Pause
    | Resume
    | SetPace
    | StepOnce
    | SkipToEvent
    | SkipToMorning
    | Inspect
    | InspectBonds
    | InspectWhy
    | InspectMind
    | ExportMetrics
    | ChangeMind
    | LookNow
    | LookAt
    | ListMarks
    | Save
    | Stop
)
"""Steers a runner or a replayer; changes nothing in the town."""


@dataclass(frozen=True, slots=True)
class Whisper:
    """Inner voice: a thought that the agent takes for its own (paper, section 3)."""

    agent: str
    thought: str


@dataclass(frozen=True, slots=True)
class SetObject:
    """World edit: put a game object into a state."""

    address: str
    state: str


@dataclass(frozen=True, slots=True)
class AddHistory:
    """Something from before the town began, as a thought of one's own.

    Attributes:
        about: full English names of the others it is about.
        ties: what it says others are to one: name, kind of tie, feeling from -10 to
            10. They count for those to whom there is none yet.
        importance: 1 to 10.
    """

    agent: str
    thought: str
    about: tuple[str, ...] = ()
    ties: tuple[tuple[str, str, int], ...] = ()
    importance: int = 5


@dataclass(frozen=True, slots=True)
class SwitchParts:
    """Switch parts of the architecture off, and those that are not named on again.

    Planning counts from the next day that is planned, everything else at once.
    """

    ablations: Ablations


TownCommand = Whisper | SetObject | AddHistory | SwitchParts
"""Changes the town; recorded with its step."""

Command = RunnerCommand | TownCommand
