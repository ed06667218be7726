"""What is heard out of doors: birds by day, crickets by night, rain."""

import random

BIRDS = ("bird_1", "bird_2", "bird_3")

DAY = (5.5, 19.0)
"""Hours between which birds sing."""

NIGHT = (20.5, 4.0)
"""Hours between which crickets chirp."""


class Nature:
    """Says what is heard when.

    Args:
        seed: of its chance.
    """

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self._wait = 1.0

    def advance(self, seconds: float, hour: float, weather: str) -> str | None:
        """Let time pass; what is heard now, or None."""
        self._wait -= seconds
        if self._wait > 0 or weather in ("rain", "snow"):
            return None
        if DAY[0] <= hour < DAY[1]:
            # The morning is full of song.
            eager = 2.2 if hour < 9 else 5.0
            self._wait = self._chance.uniform(0.4, 1.6) * eager
            return self._chance.choice(BIRDS)
        if hour >= NIGHT[0] or hour < NIGHT[1]:
            self._wait = self._chance.uniform(0.7, 2.2)
            return "cricket"
        self._wait = 1.0
        return None
