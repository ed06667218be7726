"""The built-in embedder: words and their letters, hashed. No model, no download."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import shake_256
from math import fsum, sqrt

import numpy as np

from engine.memory.vectors import Matrix, Vector
from engine.memory.words import words

_KEPT_TEXTS = 8192
_KEPT_WORDS = 16384

_LETTERS = 0.8
"""Weight of a word's letter groups beside the word itself."""

_CHARACTER = 0.5
"""Weight of a single Chinese character beside a pair, which says more."""


class LexicalEmbedder:
    """Vectors that agree where texts share words, or words share letters.

    Every word adds a fixed pseudo-random vector, in which the groups of three letters
    it is made of have a share, so that kin of a word are near it. It knows nothing of
    meaning: "car" and "automobile" are strangers. The hash is the same on every
    machine and in every run.
    """

    def __init__(self, dimension: int = 256) -> None:
        """An embedder of vectors of `dimension` numbers."""
        self._dimension = dimension
        self._word = lru_cache(_KEPT_WORDS)(self._make_word)
        self._text = lru_cache(_KEPT_TEXTS)(self._make_text)

    @property
    def name(self) -> str:
        """Identifies the embedder and its version."""
        return "lexical-1"

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""
        return self._dimension

    def embed(self, texts: Sequence[str]) -> Matrix:
        """One row of length 1 for each text; zeros for one that says nothing."""
        rows = np.zeros((len(texts), self._dimension), np.float32)
        for row, text in zip(rows, texts, strict=True):
            row[:] = self._text(text)
        return rows

    def _make_text(self, text: str) -> Vector:
        # In order of the alphabet: sums of floats depend on the order, and the same
        # words may come in any. Once each: who repeats a word says no more.
        vectors = [self._word(word) for word in sorted(set(words(text)))]
        if not vectors:
            return np.zeros(self._dimension, np.float32)
        return _unit(np.sum(vectors, axis=0))

    def _make_word(self, word: str) -> Vector:
        vector = np.zeros(self._dimension, np.float32)
        for feature, weight in _features(word):
            vector += np.float32(weight) * self._direction(feature)
        weight = _CHARACTER if len(word) == 1 and not word.isascii() else 1.0
        return _unit(vector) * np.float32(weight)

    def _direction(self, feature: str) -> Vector:
        """A direction of its own for a feature: every number 1 or -1, by its hash."""
        digest = shake_256(feature.encode()).digest(-(-self._dimension // 8))
        bits = np.unpackbits(np.frombuffer(digest, np.uint8))[: self._dimension]
        return bits.astype(np.float32) * np.float32(2) - np.float32(1)


def _features(word: str) -> Iterator[tuple[str, float]]:
    """What a word is hashed by: itself and its groups of three letters."""
    yield f"word {word}", 1.0
    if word.isascii() and len(word) > 3:
        closed = f"<{word}>"
        groups = [closed[at : at + 3] for at in range(len(closed) - 2)]
        share = _LETTERS / sqrt(len(groups))
        for group in groups:
            yield f"letters {group}", share


def _unit(vector: Vector) -> Vector:
    """The vector with length 1; one without direction stays as it is."""
    # Summed without rounding: `@` comes out differently on different machines.
    length = sqrt(fsum(np.square(vector, dtype=np.float64).tolist()))
    if length == 0:
        return vector
    unit: Vector = vector / np.float32(length)
    return unit
