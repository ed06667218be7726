"""Vectors by meaning, from a model outside, beside the built-in ones.

They come as answers, some time after the memory, so some are always missing. Two models
cannot be compared, so each has a collection of its own.
"""

import base64
import binascii
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.memory.vectors import Matrix, Vector, Vectors, grained
from engine.phrase import Phrase

_MISSING = -1

_ENOUGH = 0.5
"""Part of the memories whose meaning must be known to go by it."""


class Texts(Protocol):
    """Memories, as far as their texts are wanted: a `MemoryStream`."""

    def __len__(self) -> int:
        """How many there are."""
        ...

    def text(self, id: int) -> Phrase:
        """The text of one."""
        ...


def written_out(rows: Matrix) -> tuple[str, ...]:
    """Vectors as an answer holds them: on the grain, in half precision, base64."""
    halves = grained(rows).astype("<f2")
    return tuple(base64.b64encode(row.tobytes()).decode() for row in halves)


class Meanings:
    """All texts whose meaning a model has told.

    Args:
        model: its name.

    Attributes:
        dimension: numbers in its vectors; 0 until the first is known.
    """

    def __init__(self, model: str) -> None:
        self.model = model
        self.dimension = 0
        self._vectors = Vectors(0)
        self._row: dict[Phrase, int] = {}
        self._places: dict[str, list[int]] = {}
        self._searched: dict[str, int] = {}

    def __len__(self) -> int:
        """How many texts there are."""
        return len(self._row)

    def __contains__(self, text: Phrase) -> bool:
        """Whether the meaning of a text is known."""
        return text in self._row

    def add(self, texts: Sequence[Phrase], dimension: int, rows: Sequence[str]) -> bool:
        """Take in what a model told, as `written_out` wrote it.

        Returns:
            Whether it could be used: vectors of one size, one for each text.
        """
        if len(texts) != len(rows) or dimension < 1:
            return False
        if dimension != (self.dimension or dimension):
            return False
        try:
            packed = [base64.b64decode(row, validate=True) for row in rows]
        except (binascii.Error, ValueError):
            return False
        if any(len(row) != 2 * dimension for row in packed):
            return False
        if not self.dimension:
            self.dimension, self._vectors = dimension, Vectors(dimension)
        fresh = {
            text: row
            for text, row in zip(texts, packed, strict=True)
            if text not in self._row
        }
        self._vectors.unpack(list(fresh.values()))
        for text in fresh:
            self._row[text] = len(self._row)
        return True

    def likeness(self, name: str, stream: Texts, question: Phrase) -> Vector | None:
        """How near each memory of somebody is to a question, in meaning.

        A memory whose meaning is not known yet counts as near as the others are on
        average.

        Args:
            name: whose memories they are.
            stream: these memories.
            question: its own meaning must be known.

        Returns:
            One number a memory, or None if too little is known.
        """
        if question not in self._row:
            return None
        places = self._places_of(name, stream)
        known = places != _MISSING
        if not len(places) or known.mean() < _ENOUGH:
            return None
        query = self._vectors.matrix[self._row[question]]
        found = self._vectors.similarity(query)[places]
        # Exact in double precision, so that all machines agree on the average.
        usual = found[known].astype(np.float64).sum() / int(known.sum())
        found[~known] = np.float32(usual)
        return found

    def _places_of(self, name: str, stream: Texts) -> NDArray[np.intp]:
        """The row of each memory's text; what was missing is looked for again."""
        places = self._places.setdefault(name, [])
        if self._searched.get(name) != len(self):
            for id, row in enumerate(places):
                if row == _MISSING:
                    places[id] = self._row.get(stream.text(id), _MISSING)
            self._searched[name] = len(self)
        for id in range(len(places), len(stream)):
            places.append(self._row.get(stream.text(id), _MISSING))
        return np.array(places, np.intp)
