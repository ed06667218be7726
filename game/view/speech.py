"""Which lines are on the screen: the newest, for as long as reading takes."""

from collections.abc import Iterable
from dataclasses import dataclass

from engine.phrase import Phrase

READING_SECONDS = 2.5
READING_SECONDS_A_CHARACTER = 0.055
IDEOGRAPH_WEIGHT = 2.2
"""A Chinese character says about as much as two or three letters."""


def reading_seconds(text: str) -> float:
    """How long a line stays at least, whatever the pace of the town."""
    weight = sum(IDEOGRAPH_WEIGHT if ord(c) > 0x2E7F else 1.0 for c in text)
    return READING_SECONDS + READING_SECONDS_A_CHARACTER * weight


@dataclass(slots=True)
class Spoken:
    """A line on the screen.

    Attributes:
        until: step at which it has been said.
        age: seconds of play it has been shown.
    """

    conversation: int
    agent: str
    words: Phrase
    until: int
    age: float = 0.0
    lasting: float = 0.0


class Speech:
    """The lines that are shown, at most two of each conversation."""

    def __init__(self) -> None:
        self._lines: list[Spoken] = []

    @property
    def lines(self) -> list[Spoken]:
        """What is shown, the newest first."""
        return self._lines[::-1]

    def clear(self) -> None:
        """Forget everything: another town or another time."""
        self._lines.clear()

    def say(
        self, conversation: int, agent: str, words: Phrase, until: int, text: str
    ) -> None:
        """Somebody speaks: their last line goes, the other's may stay and be read."""
        kept = [line for line in self._lines if line.agent != agent]
        same = [line for line in kept if line.conversation == conversation]
        for old in same[:-1]:
            kept.remove(old)
        new = Spoken(conversation, agent, words, until, 0.0, reading_seconds(text))
        self._lines = [*kept, new]

    def advance(self, seconds: float, step: int) -> None:
        """Let time pass; lines that were said and had time to be read go."""
        for line in self._lines:
            line.age += seconds
        self._lines = [
            line
            for line in self._lines
            if line.age < line.lasting or (step < line.until and not self._old(line))
        ]

    def let_go(self, agents: Iterable[str]) -> None:
        """Take away what these people said: they have gone on with their day."""
        gone = set(agents)
        self._lines = [line for line in self._lines if line.agent not in gone]

    def _old(self, line: Spoken) -> bool:
        """Whether the conversation has gone on since."""
        last = [o for o in self._lines if o.conversation == line.conversation][-1]
        return last is not line
