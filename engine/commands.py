"""What the player or a script asks for: imperative, one frozen class a command.

Commands that change the town are recorded with the step they took effect in, so the
town can be run again; the others only steer the runner or ask for a view.
"""

from dataclasses import dataclass
from pathlib import Path

from engine.minds.choice import MindChoice
from engine.settings import Ablations
from engine.weather import Weather

Tile = tuple[int, int]


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
class Interview:
    """Ask somebody something out of game time (`InterviewAnswered` follows).

    The one who is asked keeps no memory of it and the town stays as it is; question
    and answer are noted in the town file beside the decisions.

    Attributes:
        agent: full English name.
    """

    agent: str
    question: str


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
    | Interview
    | ChangeMind
    | LookNow
    | LookAt
    | Save
    | Stop
)
"""Steers a runner or a replayer; changes nothing in the town."""


@dataclass(frozen=True, slots=True)
class Whisper:
    """Inner voice: a thought that the agent takes for its own (paper, section 3).

    It is remembered, and may change what one does next.
    """

    agent: str
    thought: str


@dataclass(frozen=True, slots=True)
class SetObject:
    """World edit: put a game object into a state; who is near notices.

    Attributes:
        state: a state of the catalogue ("burning", "broken", "on", "idle" …) or words
            of one's own.
    """

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


@dataclass(frozen=True, slots=True)
class PlantNews:
    """Let people know something, as news that they may pass on.

    Attributes:
        agents: full English names; everybody if empty.
        text: one sentence.
    """

    agents: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class SetWeather:
    """Make the weather.

    Attributes:
        weather: None gives it back to the seasons.
        hours: how long it holds; None until it is set again.
    """

    weather: Weather | None
    hours: int | None = None


@dataclass(frozen=True, slots=True)
class EnterTown:
    """Let the player's own person, the visitor, come into the town.

    Attributes:
        name: what people call them; nobody in town may be called so.
        line: one line about them, which people can see or soon learn.
        looks: how they are drawn; the town only keeps it.
        tile: where they appear; the nearest one can stand on, or a street if None.
    """

    name: str
    line: str = ""
    looks: str = ""
    tile: Tile | None = None


@dataclass(frozen=True, slots=True)
class LeaveTown:
    """Let the visitor go; people remember them."""


@dataclass(frozen=True, slots=True)
class WalkTo:
    """Send the visitor to a tile, or the nearest one can stand on."""

    tile: Tile


@dataclass(frozen=True, slots=True)
class TalkTo:
    """Let the visitor walk up to somebody and talk; joins a talk they are in."""

    agent: str


@dataclass(frozen=True, slots=True)
class Speak:
    """What the visitor says as soon as it is their turn.

    Attributes:
        news: whether it is news, which those who hear it may pass on.
    """

    words: str
    news: bool = False


@dataclass(frozen=True, slots=True)
class EndTalk:
    """Let the visitor leave the talk they are in."""


VisitorCommand = EnterTown | LeaveTown | WalkTo | TalkTo | Speak | EndTalk
"""What the player does through a person of their own."""


@dataclass(frozen=True, slots=True)
class ChooseEmbeddings:
    """Let another model tell what memories mean; the built-in vectors if empty.

    Everything remembered is told to it anew, little by little; until enough is known
    retrieval goes by the built-in vectors.
    """

    model: str


TownCommand = (
    Whisper
    | SetObject
    | AddHistory
    | SwitchParts
    | ChooseEmbeddings
    | PlantNews
    | SetWeather
    | VisitorCommand
)
"""Changes the town; recorded with its step."""

Command = RunnerCommand | TownCommand
