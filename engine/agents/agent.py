"""An agent: a persona living in the town, with everything about it that changes."""

from dataclasses import dataclass, field

from engine.agents.activity import Pose
from engine.agents.needs import Needs
from engine.agents.persona import Persona
from engine.agents.plan import Plan
from engine.memory.spatial import SpatialMemory
from engine.memory.stream import MemoryStream
from engine.minds.mind import Bond, KnownNews, TaskStep
from engine.phrase import Phrase
from engine.world.grid import Tile

NEVER = 2**31 - 1
"""A step that does not come."""


@dataclass(frozen=True, slots=True)
class Action:
    """What an agent is doing.

    Attributes:
        doing: fits after "is" / "在".
        activity: identity of the block it belongs to, or empty.
        address: where it happens, an arena or an object.
        state: state of the object meanwhile.
        since: step at which it began; `until` at which it is over.
        pose: taken on arrival.
        sleep: whether it is sleeping.
    """

    doing: Phrase
    activity: str
    icon: str
    address: str
    state: str
    since: int
    until: int
    pose: Pose = "stand"
    sleep: bool = False


@dataclass(slots=True, eq=False)
class Life:
    """All of an agent that changes and is kept whole in a keyframe.

    Attributes:
        action: what one does; `event` counts the actions and talks that others see.
        target: the tile one walks to, or None when there.
        seat: the tile one stands on or has taken, so that nobody else does.
        arrived: whether the action's place is reached.
        plan: of the present day; `tomorrow` the one made in the night.
        block: index in the plan of the block one is in, -1 before the first.
        tasks: what is left to do in it.
        prepared: tasks for the block `prepared_for`.
        asking: kinds of decision that are open, with their identities.
        gathered: importance since the last reflection.
        unrated: observations whose importance is presumed by rule so far.
        seen: the last events noticed, as (subject, event), the newest last.
        met: for each other, the step before which one asks for no reaction to them.
        rested_from: for each other, the step before which the two do not talk.
        held_until: step until which one waits for something.
        templates: authored lines one used lately, the newest first.
        recent_days: activities of the last days, the newest day first.
        needs: how one feels.
        heeded: for what came up, the step before which one does not think of it again.
        meant: how many memories were put to the embedding model, if there is one;
            `meant_after` the step from which it is asked again.
        wondered: questions whose meaning is wanted as well.
        visits: whether the player leads this person, who has no mind of their own.
    """

    name: str
    tile: Tile
    action: Action
    currently: Phrase
    target: Tile | None = None
    seat: Tile | None = None
    arrived: bool = True
    event: int = 0
    plan: Plan | None = None
    tomorrow: Plan | None = None
    block: int = -1
    tasks: list[TaskStep] = field(default_factory=list)
    prepared: list[TaskStep] = field(default_factory=list)
    prepared_for: int = -1
    asking: dict[str, int] = field(default_factory=dict)
    conversation: int | None = None
    gathered: int = 0
    seen: list[tuple[str, int]] = field(default_factory=list)
    met: dict[str, int] = field(default_factory=dict)
    rested_from: dict[str, int] = field(default_factory=dict)
    held_until: int = 0
    bonds: dict[str, Bond] = field(default_factory=dict)
    news: dict[str, KnownNews] = field(default_factory=dict)
    templates: list[str] = field(default_factory=list)
    recent_days: list[tuple[str, ...]] = field(default_factory=list)
    unrated: list[int] = field(default_factory=list)
    needs: Needs = field(default_factory=Needs)
    heeded: dict[str, int] = field(default_factory=dict)
    visits: bool = False
    meant: int = 0
    meant_after: int = 0
    wondered: list[Phrase] = field(default_factory=list)


@dataclass(slots=True, eq=False, kw_only=True)
class Agent(Life):
    """A life with its persona and its memories, which are kept apart.

    Attributes:
        order: place in acting order.
    """

    persona: Persona
    order: int
    stream: MemoryStream
    places: SpatialMemory

    @property
    def asleep(self) -> bool:
        """Whether one lies in bed and sleeps; on the way to bed one is awake."""
        return self.action.sleep and self.arrived

    @property
    def is_free(self) -> bool:
        """Whether one could be talked to."""
        return (
            not self.action.sleep and self.conversation is None and not self.held_until
        )

    def bond(self, other: str) -> Bond:
        """The relationship to another; strangers are acquaintances without feeling."""
        return self.bonds.get(other) or Bond(other, "acquaintance", 0)
