"""How the hour colours the town: a tint by day, darkness and lamplight by night."""

from dataclasses import dataclass
from itertools import pairwise

Colour = tuple[float, float, float]
Bytes = tuple[int, int, int]

NEUTRAL: Colour = (1.0, 1.0, 1.0)
MORNING: Colour = (1.02, 0.97, 0.90)
EVENING: Colour = (1.05, 0.90, 0.78)

NIGHT_TINT: Colour = (0.43, 0.47, 0.68)
NIGHT_SHEEN: Colour = (10, 7, 18)
"""Added everywhere at night: nothing is ever quite black."""

WARM_TINT: Colour = (1.00, 0.87, 0.62)
"""Less green and blue, so that a lawn in lamplight is golden and not acid."""

GREYING = 0.38
"""How much of its colour the town loses where it is dark."""

KEYS: tuple[tuple[float, Colour, float], ...] = (
    (0.0, NEUTRAL, 1.0),
    (5.0, NEUTRAL, 1.0),
    (6.3, MORNING, 0.25),
    (7.2, MORNING, 0.0),
    (9.5, NEUTRAL, 0.0),
    (16.5, NEUTRAL, 0.0),
    (18.3, EVENING, 0.0),
    (19.0, EVENING, 0.25),
    (20.0, NEUTRAL, 1.0),
    (24.0, NEUTRAL, 1.0),
)
"""Hour, tint of the daylight, and how dark it is from 0 to 1; linear in between."""

STEPS = 7
"""Levels of lamplight, from none to full."""


@dataclass(frozen=True, slots=True)
class Mood:
    """The colours of a moment.

    Attributes:
        tint: factor of daylight.
        dark: 0 by day, 1 at night.
    """

    tint: Colour
    dark: float

    @property
    def plain(self) -> bool:
        """Whether the picture stays as it is drawn."""
        return self.dark == 0 and self.tint == NEUTRAL

    def factors(self) -> list[Bytes]:
        """What to multiply colours with at each level of light, 255 for one."""
        return [self._share(level, 1 - self._greying(level)) for level in range(STEPS)]

    def grey_factors(self) -> list[Bytes]:
        """What to multiply the picture without colours with before it is added."""
        return [self._share(level, self._greying(level)) for level in range(STEPS)]

    @property
    def sheen(self) -> Bytes:
        """What to add everywhere."""
        return _bytes(_mix((0, 0, 0), NIGHT_SHEEN, self.dark))

    def _share(self, level: int, share: float) -> Bytes:
        red, green, blue = self._factor(level)
        return _bytes((255 * red * share, 255 * green * share, 255 * blue * share))

    def _greying(self, level: int) -> float:
        return GREYING * self.dark * (1 - level / (STEPS - 1))

    def _factor(self, level: int) -> Colour:
        light = level / (STEPS - 1)
        lit = _mix(NIGHT_TINT, WARM_TINT, light)
        return _mix(self.tint, lit, self.dark)


def mood(hour: float) -> Mood:
    """The colours at an hour of the day, 0 to 24; coarse enough to change seldom."""
    hour = round(hour * 20) / 20
    for (before, tint, dark), (after, next_tint, next_dark) in pairwise(KEYS):
        if before <= hour <= after:
            share = (hour - before) / (after - before)
            return Mood(_mix(tint, next_tint, share), dark + (next_dark - dark) * share)
    return Mood(NEUTRAL, 1.0)


def _bytes(colour: Colour) -> Bytes:
    red, green, blue = (min(255, max(0, round(c))) for c in colour)
    return red, green, blue


def _mix(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return red, green, blue
