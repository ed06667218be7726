"""What one lacks: hunger, tiredness, loneliness, boredom."""

from collections.abc import Iterable
from dataclasses import dataclass

from engine.agents.activity import Need

FULL = 1000
"""A need that is wholly satisfied."""

LOW = 250
"""Below it one feels the need, and says so."""

CRITICAL = 120
"""Below it one does something about it, if there is nothing more important."""

FELT: tuple[Need, ...] = ("food", "rest", "company", "fun")
"""Kinds of need that are counted; duty and care are none that one runs out of."""

_WANES = {"food": 38, "rest": 15, "company": 16, "fun": 18}
"""What a waking quarter of an hour takes."""

_WANES_ASLEEP = {"food": 10, "company": 2, "fun": 0}

_SERVED = {"food": 450, "rest": 60, "company": 90, "fun": 75}
"""What a quarter of an hour of an activity gives that serves the need."""

_SLEEP = 36
"""What a quarter of an hour of sleep gives; seven hours of it make one fresh."""


@dataclass(frozen=True, slots=True)
class Needs:
    """How far each need is satisfied, from 0 to `FULL`."""

    food: int = 700
    rest: int = 900
    company: int = 600
    fun: int = 600

    def of(self, need: Need) -> int:
        """One of them; `FULL` for what is not counted."""
        return getattr(self, need) if need in FELT else FULL

    def lowest(self, below: int = LOW) -> tuple[Need, ...]:
        """Needs that are felt, the most urgent first."""
        lacking = [need for need in FELT if self.of(need) < below]
        return tuple(sorted(lacking, key=lambda need: (self.of(need), need)))

    def after_waking(self, serves: Iterable[str], sociability: float) -> "Needs":
        """These needs after a waking quarter of an hour.

        Args:
            serves: needs that what one did satisfies.
            sociability: who likes company misses it sooner; 0 to 1.
        """
        served = set(serves)
        return Needs(
            *(
                _within(self.of(need) + _change(need, need in served, sociability))
                for need in FELT
            )
        )

    def after_sleep(self) -> "Needs":
        """These needs after a quarter of an hour of sleep."""
        return Needs(
            _within(self.food - _WANES_ASLEEP["food"]),
            _within(self.rest + _SLEEP),
            _within(self.company - _WANES_ASLEEP["company"]),
            _within(self.fun - _WANES_ASLEEP["fun"]),
        )


NEEDS = Needs()
"""How one feels when one's life begins."""


def _change(need: str, is_served: bool, sociability: float) -> int:
    if is_served:
        return _SERVED[need]
    if need == "company":
        return -round(_WANES[need] * (0.5 + sociability))
    return -_WANES[need]


def _within(value: int) -> int:
    return max(0, min(FULL, value))
