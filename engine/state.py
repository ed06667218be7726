"""The town's state: all that a step changes, and the fixed ground it stands on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from engine.agents.agent import Agent
from engine.agents.conversation import Conversation
from engine.agents.visitor import Visitor
from engine.chance import roll
from engine.clock import Clock
from engine.errors import UnknownAgent
from engine.events import DecisionAsked, TownEvent
from engine.language import Language
from engine.memory.embedder import Embedder
from engine.memory.meanings import Meanings
from engine.memory.vectors import Vector, grained
from engine.minds.lore import Lore
from engine.minds.mind import Context, DecisionRequest, News
from engine.phrase import Phrase
from engine.settings import Ablations, DecisionKind, Settings
from engine.weather import Weather
from engine.world.grid import Tile
from engine.world.paths import Paths
from engine.world.world import World

KEPT_VECTORS = 2048
"""Texts whose vectors are at hand; 1 KB each."""


@dataclass(frozen=True)
class Ground:
    """What a step only reads.

    Attributes:
        words: English, in which memories are embedded whatever language is shown, so
            that the same seed gives the same town.
    """

    world: World
    lore: Lore
    clock: Clock
    settings: Settings
    embedder: Embedder
    words: Language

    @cached_property
    def paths(self) -> Paths:
        """The ways through the world."""
        return Paths(self.world.grid)

    @cached_property
    def vector_of(self) -> Callable[[Phrase], Vector]:
        """Gives the vector of a text, about length 1, on the grain.

        The latest are kept: what happens is often seen by many at once.
        """
        return lru_cache(KEPT_VECTORS)(self._make_vector)

    def _make_vector(self, text: Phrase) -> Vector:
        return grained(self.embedder.embed((self.words.tell(text),))[0])


@dataclass
class State:
    """What a step changes. One thread owns it; nothing outside a step writes it.

    Attributes:
        step: the step that comes next.
        agents: by name, in acting order.
        objects: state by address of the objects that are not idle.
        reserved: who stands, or will stand, on a tile.
        pending: open decisions by identity.
        news: all news there is, by identity.
        templates: authored lines used lately by anyone, the newest first.
        weather: outdoors; the player's own until `weather_until`.
        alarms: state by address of the objects that the player changed.
        visitor: the player's own person while in town.
        events: what happened in the present step so far; `moved` who walked and
            `stirred` who began or ended something, of whom others take notice.
        embeddings: model by whose meanings one retrieves; empty for the built-in.
        library: by model, what texts mean; from answers that landed.
        ablations: parts of the architecture that are switched off at present.
        due: when each agent has something to do next; worked out, never saved.
    """

    ground: Ground
    step: int = 0
    agents: dict[str, Agent] = field(default_factory=dict)
    objects: dict[str, str] = field(default_factory=dict)
    reserved: dict[Tile, str] = field(default_factory=dict)
    conversations: dict[int, Conversation] = field(default_factory=dict)
    pending: dict[int, DecisionRequest] = field(default_factory=dict)
    news: dict[str, News] = field(default_factory=dict)
    templates: list[str] = field(default_factory=list)
    next_decision: int = 0
    next_conversation: int = 0
    weather: Weather = "clear"
    weather_until: int = 0
    alarms: dict[str, str] = field(default_factory=dict)
    visitor: Visitor | None = None
    events: list[TownEvent] = field(default_factory=list)
    moved: list[tuple[str, Tile]] = field(default_factory=list)
    stirred: list[str] = field(default_factory=list)
    due: dict[str, int] = field(default_factory=dict)
    ablations: Ablations = field(init=False)
    embeddings: str = ""
    library: dict[str, Meanings] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ablations = self.ground.settings.ablations

    @property
    def settings(self) -> Settings:
        """The numbers this town lives by."""
        return self.ground.settings

    @property
    def meanings(self) -> Meanings:
        """What texts mean, by the model one goes by."""
        return self.library.setdefault(self.embeddings, Meanings(self.embeddings))

    @property
    def clock(self) -> Clock:
        """Game time."""
        return self.ground.clock

    def agent(self, name: str) -> Agent:
        """The agent of a name.

        Raises:
            UnknownAgent: nobody has it.
        """
        try:
            return self.agents[name]
        except KeyError:
            raise UnknownAgent("error.agent.unknown", name=name) from None

    def talk_of(self, agent: Agent) -> Conversation | None:
        """The conversation somebody is in, or None."""
        if agent.conversation is None:
            return None
        return self.conversations[agent.conversation]

    def emit(self, event: TownEvent) -> None:
        """Tell that something happened."""
        self.events.append(event)

    def stir(self, agent: Agent) -> None:
        """Let others see that an agent does something else now."""
        agent.event += 1
        self.stirred.append(agent.name)

    def roll(self, agent: str, purpose: str) -> float:
        """Luck of one agent at this step, in [0, 1)."""
        return roll(self.settings.seed, agent, self.step, purpose)

    def embed(self, text: Phrase) -> Vector:
        """The vector of a text, about length 1, on the grain."""
        return self.ground.vector_of(text)

    def ask(
        self,
        agent: Agent,
        kind: DecisionKind,
        context: Context,
        lands_at: int | None = None,
    ) -> int:
        """Put a question to the mind; its answer lands at a step known now.

        Args:
            agent: who has to decide.
            kind: of the decision.
            context: all that the mind may know.
            lands_at: the step, if it is another than the kind's delay makes it.

        Returns:
            The request's identity.
        """
        if lands_at is None:
            delay: int = getattr(self.settings.delays, kind)
            lands_at = self.step + delay
        request = DecisionRequest(
            self.next_decision, kind, agent.name, self.step, lands_at, context
        )
        self.next_decision += 1
        self.pending[request.id] = request
        agent.asking[kind] = request.id
        self.emit(DecisionAsked(self.step, request))
        return request.id
