"""Finds the activity of the library that a model's own words mean."""

from collections.abc import Mapping
from functools import cached_property
from typing import TypeVar

import numpy as np

from engine.agents.activity import Activity, Task
from engine.memory.lexical import LexicalEmbedder
from engine.memory.vectors import Matrix

T = TypeVar("T")

ALIKE = 0.75
"""Cosine from which words mean an activity of the library."""

AKIN = 0.45
"""Cosine from which an activity's icon and pose suit the words."""


class Matcher:
    """Knows the words of all activities and their tasks in one language.

    Args:
        activities: the library, by identity.
        language: "en" or "zh".
    """

    def __init__(self, activities: Mapping[str, Activity], language: str) -> None:
        self._embedder = LexicalEmbedder()
        self._activities = activities
        self._language = language

    def activity(self, words: str, least: float = ALIKE) -> str:
        """Identity of the activity that words mean, or nothing."""
        ids, matrix = self._whole
        return self._best(words, ids, matrix, least) or ""

    def task(self, words: str, least: float = AKIN) -> Task | None:
        """The task of the library that is most like the words."""
        tasks, matrix = self._parts
        return self._best(words, tasks, matrix, least)

    def _best(
        self, words: str, known: list[T], matrix: Matrix, least: float
    ) -> T | None:
        query = self._embedder.embed((words.casefold(),))[0]
        scores = np.round(matrix @ query, 5)
        best = int(np.argmax(scores))
        return known[best] if scores[best] >= least else None

    @cached_property
    def _whole(self) -> tuple[list[str], Matrix]:
        ids: list[str] = []
        texts: list[str] = []
        for id, activity in self._activities.items():
            for words in (activity.doing, activity.plan, activity.done):
                ids.append(id)
                texts.append(getattr(words, self._language).casefold())
        return ids, self._embedder.embed(texts)

    @cached_property
    def _parts(self) -> tuple[list[Task], Matrix]:
        tasks = [
            task for activity in self._activities.values() for task in activity.tasks
        ]
        texts = [getattr(task.doing, self._language).casefold() for task in tasks]
        return tasks, self._embedder.embed(texts)
