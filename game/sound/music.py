"""Quiet music that is made as it goes: a few notes, chosen by the hour.

The notes are those of scales in which nothing can clash; by day they are brighter and
come sooner, by night they are deep and far apart.
"""

import random
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RATE = 22_050
LENGTH = 3.2
"""Seconds a note rings."""

BASE = 196.0
"""The lowest note, a G."""


@dataclass(frozen=True, slots=True)
class Mood:
    """How the music of an hour goes.

    Attributes:
        steps: semitones above the base that may be played.
        gap: seconds between two notes, about.
        rest: chance that a phrase is followed by a long silence.
    """

    steps: tuple[int, ...]
    gap: float
    rest: float


MOODS: tuple[tuple[int, Mood], ...] = (
    (5, Mood((0, 3, 5, 7, 10), 3.4, 0.30)),
    (9, Mood((7, 9, 12, 14, 16, 19), 1.7, 0.16)),
    (17, Mood((7, 12, 14, 16, 19, 21), 1.3, 0.20)),
    (21, Mood((0, 4, 7, 9, 12, 16), 2.0, 0.18)),
    (24, Mood((0, 3, 7, 10, 12), 2.8, 0.26)),
)
"""Moods by the hour at which each ends."""

SILENCE = 14.0
"""Seconds of a long rest."""


def mood_of(hour: float) -> Mood:
    """The mood of an hour of the day."""
    return next(mood for end, mood in MOODS if hour < end)


def steps() -> tuple[int, ...]:
    """All notes there are in any mood."""
    return tuple(sorted({step for _, mood in MOODS for step in mood.steps}))


def note(step: int) -> NDArray[np.int16]:
    """A soft plucked note, `step` semitones above the base."""
    t = np.arange(round(LENGTH * RATE)) / RATE
    pitch = BASE * 2 ** (step / 12)
    rise = np.minimum(t / 0.03, 1.0)
    sound = np.zeros_like(t)
    for way, share, half in ((1.0, 1.0, 0.8), (2.0, 0.28, 0.4), (3.0, 0.09, 0.2)):
        sound += share * np.sin(2 * np.pi * pitch * way * t) * 0.5 ** (t / half)
    fade = np.minimum(1.0, (LENGTH - t) / 0.2)
    found: NDArray[np.int16] = np.round(sound * rise * fade * 0.5 * 32767).astype("<i2")
    return found


class Tune:
    """Says when which note is played.

    Args:
        seed: of its chance; the town's music is nobody's decision.
    """

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self._wait = 2.0
        self._last = 0

    def advance(self, seconds: float, hour: float) -> int | None:
        """Let time pass; the note to be played now, or None."""
        self._wait -= seconds
        if self._wait > 0:
            return None
        mood = mood_of(hour)
        # Near notes follow each other more often than far ones.
        near = sorted(mood.steps, key=lambda step: (abs(step - self._last), step))
        step = near[min(int(self._chance.expovariate(0.7)), len(near) - 1)]
        self._last = step
        self._wait = mood.gap * self._chance.choice((0.5, 1.0, 1.0, 1.5))
        if self._chance.random() < mood.rest:
            self._wait += SILENCE * self._chance.uniform(0.4, 1.0)
        return step
