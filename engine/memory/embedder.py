"""From a text to a vector whose direction tells what the text is about."""

from collections.abc import Sequence
from typing import Protocol

from engine.memory.vectors import Matrix


class Embedder(Protocol):
    """Turns texts into vectors; texts of like meaning point in like directions.

    Vectors of different embedders cannot be compared, so a town keeps to the one it
    was made with and writes down its name and dimension.
    """

    @property
    def name(self) -> str:
        """Identifies the embedder and its version."""
        ...

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""
        ...

    def embed(self, texts: Sequence[str]) -> Matrix:
        """One row of length 1 for each text; zeros for one that says nothing."""
        ...
