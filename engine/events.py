"""What happened: one frozen class an event, named in the past tense.

Events are all that the window, the timeline and the command line learn of a step.
Agents are named by their full English names, places by their addresses.
"""

from dataclasses import dataclass

from engine.agents.activity import Pose
from engine.agents.needs import Needs
from engine.minds.mind import Block, DecisionRequest, News
from engine.phrase import Phrase
from engine.settings import Ablations, DecisionKind
from engine.weather import Weather

Tile = tuple[int, int]


@dataclass(frozen=True, slots=True)
class AgentsMoved:
    """Everyone who changed their tile in this step, and where they now are."""

    step: int
    moves: tuple[tuple[str, Tile], ...]


@dataclass(frozen=True, slots=True)
class ActionStarted:
    """Somebody began something else.

    Attributes:
        doing: fits after "is" / "在".
        activity: identity of the block's activity, or empty.
        address: where it is to happen; one may still have to walk there.
        until: step at which it is meant to end.
        pose: how one is drawn after arriving; meanwhile one walks.
        asleep: whether one sleeps.
    """

    step: int
    agent: str
    doing: Phrase
    activity: str
    icon: str
    address: str
    until: int
    pose: Pose
    asleep: bool = False


@dataclass(frozen=True, slots=True)
class ActionProlonged:
    """Somebody goes on with what they do until another step than was meant."""

    step: int
    agent: str
    until: int


@dataclass(frozen=True, slots=True)
class AgentArrived:
    """Somebody reached the place of their action and takes its pose."""

    step: int
    agent: str
    tile: Tile
    pose: Pose


@dataclass(frozen=True, slots=True)
class ObjectChanged:
    """A game object is in another state now."""

    step: int
    address: str
    state: str


@dataclass(frozen=True, slots=True)
class ConversationStarted:
    """Two or more people began to talk."""

    step: int
    conversation: int
    people: tuple[str, ...]
    address: str


@dataclass(frozen=True, slots=True)
class ConversationJoined:
    """Somebody joined a talk; `people` are all who are in it now."""

    step: int
    conversation: int
    agent: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConversationLeft:
    """Somebody left a talk that goes on; `people` are those who stay."""

    step: int
    conversation: int
    agent: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineSpoken:
    """Somebody said something.

    Attributes:
        until: step at which it has been said.
        tells: identities of the news the line passes on.
    """

    step: int
    conversation: int
    agent: str
    words: Phrase
    until: int
    tells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConversationEnded:
    """A conversation is over; `lines` is how many were said."""

    step: int
    conversation: int
    people: tuple[str, ...]
    lines: int


@dataclass(frozen=True, slots=True)
class NewsBorn:
    """News that nobody had before."""

    step: int
    news: News


@dataclass(frozen=True, slots=True)
class NewsLearned:
    """Somebody learned news, from whom and in which conversation."""

    step: int
    agent: str
    news: str
    source: str
    conversation: int | None


@dataclass(frozen=True, slots=True)
class InvitationAnswered:
    """Somebody promised to come to an event, or declined."""

    step: int
    agent: str
    news: str
    attends: bool


@dataclass(frozen=True, slots=True)
class FeelingChanged:
    """How somebody feels about another changed; -10 enemy to 10 beloved."""

    step: int
    agent: str
    other: str
    feeling: int
    change: int


@dataclass(frozen=True, slots=True)
class DayPlanned:
    """Somebody made the plan of a day."""

    step: int
    agent: str
    day: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PlanChanged:
    """Somebody will not do what was planned; the reason says why."""

    step: int
    agent: str
    reason: Phrase


@dataclass(frozen=True, slots=True)
class ThoughtFormed:
    """Somebody understood something; a memory with its evidence."""

    step: int
    agent: str
    memory: int
    text: Phrase
    importance: int


@dataclass(frozen=True, slots=True)
class CurrentlyRevised:
    """What occupies somebody has changed over night."""

    step: int
    agent: str
    currently: Phrase


@dataclass(frozen=True, slots=True)
class WeatherChanged:
    """The weather is another now."""

    step: int
    weather: Weather


@dataclass(frozen=True, slots=True)
class NeedsChanged:
    """How everybody feels, each quarter of an hour; by name, in acting order."""

    step: int
    needs: tuple[tuple[str, Needs], ...]


@dataclass(frozen=True, slots=True)
class ThingNoticed:
    """Somebody noticed what the player did to a game object."""

    step: int
    agent: str
    address: str
    state: str


@dataclass(frozen=True, slots=True)
class VisitorCame:
    """The player's own person is in town now.

    Attributes:
        agent: their name, which is the same in every language.
        line: one line about them.
        looks: how they are drawn, as `EnterTown` said it.
        tile: where they stand.
        doing: fits after "is" / "在".
    """

    step: int
    agent: str
    line: str
    looks: str
    tile: Tile
    doing: Phrase


@dataclass(frozen=True, slots=True)
class VisitorLeft:
    """The player's own person has gone."""

    step: int
    agent: str


@dataclass(frozen=True, slots=True)
class DecisionAsked:
    """A mind was asked; the answer takes effect at `request.lands_at`."""

    step: int
    request: DecisionRequest


@dataclass(frozen=True, slots=True)
class DecisionLanded:
    """An answer took effect.

    Attributes:
        answered_by: the mind that gave it.
        cause: why another mind than the asked one answered, or None.
    """

    step: int
    id: int
    kind: DecisionKind
    agent: str
    answered_by: str
    cause: Phrase | None = None


@dataclass(frozen=True, slots=True)
class StepFinished:
    """The step is over; always the last event of a step."""

    step: int
    awake: int


@dataclass(frozen=True, slots=True)
class PartsSwitched:
    """Parts of the architecture were switched off or on."""

    step: int
    ablations: Ablations


TownEvent = (
    AgentsMoved
    | ActionStarted
    | ActionProlonged
    | AgentArrived
    | ObjectChanged
    | ConversationStarted
    | ConversationJoined
    | ConversationLeft
    | LineSpoken
    | ConversationEnded
    | NewsBorn
    | NewsLearned
    | InvitationAnswered
    | FeelingChanged
    | DayPlanned
    | PlanChanged
    | ThoughtFormed
    | CurrentlyRevised
    | PartsSwitched
    | WeatherChanged
    | NeedsChanged
    | ThingNoticed
    | VisitorCame
    | VisitorLeft
    | DecisionAsked
    | DecisionLanded
    | StepFinished
)
"""What a step produces; the town file keeps these."""
