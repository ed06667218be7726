"""The town as it looks at one step, for whoever shows it.

`Snapshot` is frozen and crosses threads; `TownView` is the shower's own copy that
events keep up to date, in the window and when the past is looked at alike.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime

from engine.agents.activity import Pose
from engine.agents.needs import NEEDS, Needs
from engine.events import (
    ActionProlonged,
    ActionStarted,
    AgentArrived,
    AgentsMoved,
    ConversationEnded,
    ConversationJoined,
    ConversationLeft,
    ConversationStarted,
    LineSpoken,
    NeedsChanged,
    ObjectChanged,
    PartsSwitched,
    StepFinished,
    Tile,
    TownEvent,
    VisitorCame,
    VisitorLeft,
    WeatherChanged,
)
from engine.minds.mind import Block, Bond, Exchange, KnownNews, Remembered
from engine.phrase import Phrase
from engine.settings import Ablations, DecisionKind
from engine.weather import Season, Weather, season_of

VISITING = "walk"
"""Icon of a visitor."""


@dataclass(frozen=True, slots=True)
class AgentView:
    """One person as seen at a step; see `ActionStarted` for the action's parts.

    Attributes:
        arrived: whether the action's place is reached, so that its pose is taken.
        conversation: identity of the talk one is in, or None.
        needs: how one feels.
    """

    name: str
    tile: Tile
    doing: Phrase
    activity: str
    icon: str
    address: str
    since: int
    until: int
    pose: Pose
    arrived: bool
    asleep: bool
    conversation: int | None = None
    needs: Needs = NEEDS


@dataclass(frozen=True, slots=True)
class VisitorView:
    """The player's own person: what `VisitorCame` told of them."""

    name: str
    line: str
    looks: str


@dataclass(frozen=True, slots=True)
class ConversationView:
    """A talk that is going on, with its latest line."""

    id: int
    people: tuple[str, ...]
    speaker: str = ""
    words: Phrase | None = None
    since: int = 0
    until: int = 0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The town at one step.

    Attributes:
        agents: in acting order, the visitor last.
        objects: state by address of the objects that are not idle.
        ablations: parts of the architecture that are switched off.
        visitor: the player's own person, one of `agents`, or None.
    """

    step: int
    game_time: datetime
    agents: tuple[AgentView, ...]
    conversations: tuple[ConversationView, ...]
    objects: tuple[tuple[str, str], ...]
    ablations: Ablations = field(default_factory=Ablations)
    weather: Weather = "clear"
    visitor: VisitorView | None = None

    @property
    def season(self) -> Season:
        """The season of the day."""
        return season_of(self.game_time.date())


@dataclass(slots=True)
class _Person:
    name: str
    tile: Tile
    doing: Phrase
    activity: str
    icon: str
    address: str
    since: int
    until: int
    pose: Pose
    arrived: bool
    asleep: bool
    conversation: int | None
    needs: Needs

    @classmethod
    def of(cls, agent: AgentView) -> "_Person":
        return cls(
            agent.name,
            agent.tile,
            agent.doing,
            agent.activity,
            agent.icon,
            agent.address,
            agent.since,
            agent.until,
            agent.pose,
            agent.arrived,
            agent.asleep,
            agent.conversation,
            agent.needs,
        )

    def frozen(self) -> AgentView:
        return AgentView(
            self.name,
            self.tile,
            self.doing,
            self.activity,
            self.icon,
            self.address,
            self.since,
            self.until,
            self.pose,
            self.arrived,
            self.asleep,
            self.conversation,
            self.needs,
        )


@dataclass(slots=True)
class TownView:
    """A town as its events tell it; `apply` them in order.

    Attributes:
        step: the last finished step.
        agents: by name, in acting order, the visitor last.
        visitor: the player's own person, one of `agents`, or None.
    """

    step: int
    agents: dict[str, _Person] = field(default_factory=dict)
    conversations: dict[int, ConversationView] = field(default_factory=dict)
    objects: dict[str, str] = field(default_factory=dict)
    ablations: Ablations = field(default_factory=Ablations)
    weather: Weather = "clear"
    visitor: VisitorView | None = None

    @classmethod
    def of(cls, snapshot: Snapshot) -> "TownView":
        """A view that begins at a snapshot."""
        return cls(
            snapshot.step,
            {agent.name: _Person.of(agent) for agent in snapshot.agents},
            {talk.id: talk for talk in snapshot.conversations},
            dict(snapshot.objects),
            snapshot.ablations,
            snapshot.weather,
            snapshot.visitor,
        )

    def snapshot(self, game_time: datetime) -> Snapshot:
        """The present look, frozen."""
        return Snapshot(
            self.step,
            game_time,
            tuple(agent.frozen() for agent in self.agents.values()),
            tuple(self.conversations.values()),
            tuple(sorted(self.objects.items())),
            self.ablations,
            self.weather,
            self.visitor,
        )

    def apply(self, event: TownEvent) -> None:
        """Take in one event; those that change nothing seen are passed over."""
        match event:
            case AgentsMoved(moves=moves):
                for name, tile in moves:
                    self.agents[name].tile = tile
            case ActionStarted():
                self._start(event)
            case ActionProlonged(agent=name, until=until):
                self.agents[name].until = until
            case AgentArrived(agent=name, tile=tile, pose=pose):
                person = self.agents[name]
                person.tile, person.pose, person.arrived = tile, pose, True
            case ObjectChanged(address=address, state="idle"):
                self.objects.pop(address, None)
            case ObjectChanged(address=address, state=state):
                self.objects[address] = state
            case ConversationStarted(conversation=talk, people=people, step=step):
                self.conversations[talk] = ConversationView(talk, people, since=step)
                for name in people:
                    self.agents[name].conversation = talk
            case ConversationJoined() | ConversationLeft():
                self._regroup(event)
            case LineSpoken():
                self._speak(event)
            case PartsSwitched(ablations=ablations):
                self.ablations = ablations
            case ConversationEnded(conversation=talk, people=people):
                self.conversations.pop(talk, None)
                for name in people:
                    self.agents[name].conversation = None
            case WeatherChanged(weather=weather):
                self.weather = weather
            case NeedsChanged(needs=needs):
                for name, felt in needs:
                    self.agents[name].needs = felt
            case VisitorCame():
                self._welcome(event)
            case VisitorLeft(agent=name):
                self.agents.pop(name, None)
                self.visitor = None
            case StepFinished(step=step):
                self.step = step
            case _:
                pass

    def _start(self, event: ActionStarted) -> None:
        person = self.agents[event.agent]
        person.doing, person.activity = event.doing, event.activity
        person.icon, person.address = event.icon, event.address
        person.since, person.until = event.step, event.until
        person.pose, person.asleep = event.pose, event.asleep
        person.arrived = False

    def _welcome(self, event: VisitorCame) -> None:
        self.visitor = VisitorView(event.agent, event.line, event.looks)
        self.agents[event.agent] = _Person.of(newcomer(event))

    def _regroup(self, event: ConversationJoined | ConversationLeft) -> None:
        talk = self.conversations[event.conversation]
        self.conversations[talk.id] = replace(talk, people=event.people)
        stays = event.agent in event.people
        self.agents[event.agent].conversation = talk.id if stays else None

    def _speak(self, event: LineSpoken) -> None:
        talk = self.conversations[event.conversation]
        self.conversations[event.conversation] = ConversationView(
            talk.id, talk.people, event.agent, event.words, event.step, event.until
        )


def newcomer(event: VisitorCame) -> AgentView:
    """A visitor as they look when they have just come."""
    return AgentView(
        event.agent,
        event.tile,
        event.doing,
        "",
        VISITING,
        "",
        event.step,
        event.step,
        "stand",
        True,
        False,
    )


@dataclass(frozen=True, slots=True)
class MemoryView:
    """A memory as shown: kind is "event", "thought" or "chat"."""

    id: int
    kind: str
    created: int
    importance: int
    text: Phrase
    about: tuple[str, ...]
    evidence: tuple[int, ...] = ()
    times: int = 1


@dataclass(frozen=True, slots=True)
class AgentDetails:
    """Everything the person panel shows of one agent at one step.

    Attributes:
        currently: what occupies them now.
        day: ISO date of the plan whose `blocks` follow.
        memories: the latest first, at most 200.
        memory_count: how many there are in all.
        evidence: older memories that those rest on, and what these rest on in turn.
    """

    name: str
    step: int
    currently: Phrase
    day: str
    blocks: tuple[Block, ...]
    wake: int
    sleep: int
    memories: tuple[MemoryView, ...]
    memory_count: int
    bonds: tuple[Bond, ...]
    news: tuple[KnownNews, ...]
    evidence: tuple[MemoryView, ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision and what it rests on, for whoever asks why.

    Attributes:
        id: counts up over the life of the town.
        asked_at: step of asking; `landed_at` the step at which it took effect.
        question: in words.
        retrieved: what one had in mind, with its three scores, as it was retrieved.
        answer: in words, a line each.
        answered_by: name of the mind.
        cause: why another mind than the asked one answered, or None.
        exchanges: with a model: prompts and replies.
    """

    id: int
    kind: DecisionKind
    agent: str
    asked_at: int
    landed_at: int
    question: Phrase
    retrieved: tuple[Remembered, ...]
    answer: tuple[Phrase, ...]
    answered_by: str
    cause: Phrase | None
    exchanges: tuple[Exchange, ...]

    @property
    def seconds(self) -> float:
        """Thought about by the player's clock."""
        return sum(one.seconds for one in self.exchanges)

    @property
    def input_tokens(self) -> int:
        """Read by models."""
        return sum(one.input_tokens for one in self.exchanges)

    @property
    def output_tokens(self) -> int:
        """Written by models."""
        return sum(one.output_tokens for one in self.exchanges)


@dataclass(frozen=True, slots=True)
class MetricRow:
    """What one model was asked for one person and one kind of decision.

    Attributes:
        function: kind of decision.
        exchanges: all that were sent, failed ones included.
        cached: replies that came from memory; not among the exchanges.
        repaired: replies that took a second try.
        failures: how many failed, by reason.
        seconds: of all exchanges together; `slowest` of the longest.
        without: parts of the architecture that were switched off meanwhile.
    """

    function: str
    model: str
    agent: str
    exchanges: int
    cached: int
    repaired: int
    failures: tuple[tuple[str, int], ...]
    seconds: float
    slowest: float
    input_tokens: int
    output_tokens: int
    without: str = ""
