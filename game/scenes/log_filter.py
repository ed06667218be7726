"""Which events the log shows: whose, of which day, of which kinds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from engine.clock import Clock
from engine.happenings import GREAT, Happening

GROUPS: dict[str, tuple[str, ...]] = {
    "talk": ("talk",),
    "news": ("news",),
    "party": ("promise", "party"),
    "feeling": ("quarrel", "warmth"),
    "insight": ("insight",),
    "plan": ("plan",),
    "weather": ("weather",),
}
"""Kinds that are shown or left out together, by the name of their button."""


@dataclass(slots=True)
class LogFilter:
    """What the player asked for.

    Attributes:
        person: full English name; everybody if empty.
        day: ISO date; all days if empty.
        groups: names of `GROUPS`.
        great: whether only what the town speaks of is shown.
    """

    person: str = ""
    day: str = ""
    groups: set[str] = field(default_factory=lambda: set(GROUPS))
    great: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """Differs when something else is asked for."""
        return self.person, self.day, frozenset(self.groups), self.great

    def latest(
        self, happenings: Sequence[Happening], clock: Clock, until: int
    ) -> Iterator[Happening]:
        """What fits, the latest first.

        Args:
            happenings: in the order of their steps.
            clock: game time.
            until: the step one looks at; what came later is left out.
        """
        kinds = {kind for group in self.groups for kind in GROUPS[group]}
        for one in reversed(happenings):
            if (
                one.step <= until
                and one.kind in kinds
                and (not self.great or one.weight == GREAT)
                and (not self.person or self.person in one.people)
                and (not self.day or clock.day_of(one.step).isoformat() == self.day)
            ):
                yield one


def neighbour(names: Sequence[str], name: str, way: int) -> str:
    """The name after or before another; "" lies between the last and the first."""
    ring = ["", *names]
    at = ring.index(name) if name in ring else 0
    return ring[(at + way) % len(ring)]
