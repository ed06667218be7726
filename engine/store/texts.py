"""The texts of a town file that are remembered: read once, whoever remembers them."""

from collections.abc import Iterable

import numpy as np

from engine.memory.vectors import Matrix
from engine.phrase import Phrase
from engine.store.codec import load


class Texts:
    """Texts with their vectors.

    Args:
        rows: key, phrase as JSON and packed vector of each.
        dimension: of the vectors.

    Raises:
        ValueError: a vector has another length, or holds what is no number.
    """

    def __init__(self, rows: Iterable[tuple[int, str, bytes]], dimension: int) -> None:
        self._phrases: dict[int, str | Phrase] = {}
        packed: list[bytes] = []
        for key, phrase, vector in rows:
            self._phrases[key] = phrase
            packed.append(vector)
        if any(len(vector) != 2 * dimension for vector in packed):
            raise ValueError(f"vectors of other than {dimension} numbers")
        halves = np.frombuffer(b"".join(packed), "<f2")
        self._matrix = halves.reshape(len(packed), dimension)
        if not np.isfinite(self._matrix).all():
            raise ValueError("vectors that are no numbers")
        self._place = {key: place for place, key in enumerate(self._phrases)}

    def matrix(self, keys: Iterable[int]) -> Matrix:
        """The vectors of texts, a row each.

        Raises:
            KeyError: a text is missing.
        """
        place = self._place
        rows: Matrix = self._matrix[[place[key] for key in keys]].astype(np.float32)
        return rows

    def phrase(self, key: int) -> Phrase:
        """The text of a key.

        Raises:
            KeyError: there is none.
            ValueError: it is no phrase.
        """
        phrase = self._phrases[key]
        if isinstance(phrase, str):
            phrase = self._phrases[key] = load(Phrase, phrase)
        return phrase
