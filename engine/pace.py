"""How fast a town goes: the one place of the engine that knows the wall clock."""

import time
from collections.abc import Callable, Sequence

from engine.commands import SkipToEvent, SkipToMorning
from engine.events import StepFinished
from engine.happenings import TELLING, Happening
from engine.simulation import Step

USUAL = 4.0
"""Steps a second at 1×: people walk four tiles a second."""


class Pace:
    """Says when the next step may be made.

    Args:
        steps_per_second: None is as fast as it goes.
        now: a clock in seconds; tests hold their own.
    """

    def __init__(
        self,
        steps_per_second: float | None = USUAL,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.steps_per_second = steps_per_second
        self.paused = True
        self._now = now
        self._next = 0.0

    def set(self, steps_per_second: float | None) -> None:
        """Go at another speed from now on."""
        self.steps_per_second = steps_per_second
        self._next = self._now()

    def wait(self) -> float | None:
        """Seconds until the next step is due; None while paused."""
        if self.paused:
            return None
        if self.steps_per_second is None:
            return 0.0
        return max(0.0, self._next - self._now())

    def stepped(self) -> None:
        """Note that a step was made.

        A late town does not hurry to catch up, and one that was hurried on does not
        stand still afterwards.
        """
        if self.steps_per_second is not None:
            beat, now = 1 / self.steps_per_second, self._now()
            self._next = min(max(self._next + beat, now - beat), now + beat)


class Skip:
    """Hurries to something the player waits for.

    Args:
        goal: what was asked for.
        hour: hour of the day now; `awake` how many are up.
    """

    def __init__(
        self, goal: SkipToEvent | SkipToMorning, hour: int, awake: int
    ) -> None:
        self._goal = goal
        # While everybody sleeps the morning that comes is meant, at whatever hour.
        self._night_seen = hour < EARLIEST_MORNING or awake == 0
        self._awake = awake

    def reached(
        self, step: Step, hour: int, happenings: Sequence[Happening] = ()
    ) -> bool:
        """Whether this step holds what was waited for."""
        if isinstance(self._goal, SkipToEvent):
            return self.found(happenings) is not None
        return self._is_morning(step, hour)

    def found(self, happenings: Sequence[Happening]) -> Happening | None:
        """The weightiest of what happened that is worth stopping for."""
        if not isinstance(self._goal, SkipToEvent):
            return None
        worth = [one for one in happenings if one.weight >= TELLING]
        return max(worth, key=lambda one: one.weight, default=None)

    def _is_morning(self, step: Step, hour: int) -> bool:
        last = step.events[-1]
        awake = last.awake if isinstance(last, StepFinished) else self._awake
        rose, self._awake = awake > self._awake, awake
        self._night_seen = self._night_seen or hour < EARLIEST_MORNING
        return self._night_seen and rose and hour >= EARLIEST_MORNING


EARLIEST_MORNING = 4
"""The hour at which a night can be over."""
