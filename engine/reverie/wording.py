"""Texts of the original as phrases, and what they are about.

A text that our library has in English comes back in both languages; any other stands
for itself, whatever language is read.
"""

import re
from collections.abc import Mapping

import numpy as np

from engine.agents.activity import Activity, Pose
from engine.memory.embedder import Embedder
from engine.phrase import LITERAL, Phrase, literal, say

_BRACKET = re.compile(r"^(.*?)\s*\((.*)\)\s*$", re.S)

_ASLEEP = re.compile(r"\b(sleep|sleeps|sleeping|asleep)\b", re.I)
_AWAKE = re.compile(r"\b(ready|prepar\w+|before|after|for) ", re.I)

_SAT_ON = re.compile(
    r"seating|sofa|desk|table|piano|computer|console|toilet|chair|bench", re.I
)

LIKE = 0.35
"""Likeness of two texts from which they are about the same."""


class Wording:
    """Finds what a text means among what our library can say.

    Args:
        activities: the library.
        embedder: tells how like two texts are.
    """

    def __init__(self, activities: Mapping[str, Activity], embedder: Embedder) -> None:
        self._activities = activities
        self._embedder = embedder
        self._phrases: dict[str, Phrase] = {}
        self._exact: dict[str, str] = {}
        for id, activity in activities.items():
            self._exact.setdefault(activity.doing.en, id)
            self._phrases.setdefault(activity.doing.en, activity.doing.phrase)
        for activity in activities.values():
            for task in activity.tasks:
                self._phrases.setdefault(task.doing.en, task.doing.phrase)
        said = [(id, text) for id, one in activities.items() for text in _texts(one)]
        self._ids = [id for id, _ in said]
        self._meanings = embedder.embed([text for _, text in said])
        self._guesses: dict[str, str] = {}

    def doing(self, text: str) -> Phrase:
        """What somebody does, in both languages if we have the words."""
        if text in ("", "None"):
            return say("reverie.nothing")
        return self._phrases.get(text) or literal(text)

    def activity(self, text: str) -> str:
        """The activity of the library that a text names; else empty."""
        return self._exact.get(text, "")

    def guess(self, text: str) -> str:
        """The activity that a text is most like; empty if it is like none."""
        if text not in self._guesses:
            likeness = self._meanings @ self._embedder.embed([text])[0]
            best = int(np.argmax(likeness))
            found = self._ids[best] if likeness[best] >= LIKE else ""
            self._guesses[text] = self.activity(text) or found
        return self._guesses[text]

    def pose(self, kind: str, asleep: bool) -> Pose:
        """How one is at an object of a kind."""
        if asleep:
            return "lie"
        return "sit" if _SAT_ON.search(kind) and "behind" not in kind else "stand"


def parts(text: str) -> tuple[str, str]:
    """The whole and the part of "cooking (frying eggs)"; the part may be empty."""
    found = _BRACKET.match(text)
    return (found[1], found[2]) if found else (text, "")


def embedding_key(text: str) -> str:
    """The part of a text that the original takes the vector of."""
    if "(" in text and ")" in text:
        return text.split("(")[-1].split(")")[0].strip() or text
    return text


def is_sleep(text: str) -> bool:
    """Whether a text says that somebody sleeps, or lies in bed."""
    return bool(_ASLEEP.search(text)) and not _AWAKE.search(text)


def is_literal(phrase: Phrase) -> bool:
    """Whether a phrase exists in one language only."""
    return phrase.key == LITERAL


def _texts(activity: Activity) -> tuple[str, ...]:
    said = (activity.doing.en, activity.plan.en, activity.done.en)
    return (*said, *(task.doing.en for task in activity.tasks))
