"""A matrix that grows by rows: the vectors of all memories of one agent."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
"""One float32 vector, shape (dimension,)."""

Matrix = NDArray[np.float32]
"""Float32 vectors as rows, shape (n, dimension)."""

_FIRST_ROWS = 64

GRAIN = 2.0**-11
"""All numbers of our vectors are multiples of this.

So products are multiples of 2⁻²², and every sum of them that vectors of about length 1
can make is exact in 32 bits. Machines that add up in another order still agree to the
last bit, and a town goes the same way on all of them. Half precision holds the numbers
whole, too.
"""


def grained(vectors: NDArray[np.floating]) -> NDArray[np.float32]:
    """Vectors of about length 1, or rows of them, with their numbers on the grain."""
    steps: NDArray[np.float32] = np.rint(vectors / GRAIN).astype(np.float32)
    steps *= np.float32(GRAIN)
    return steps


class Vectors:
    """Float32 rows in one block of memory, which grows by a quarter when it is full.

    Values are rounded to the grain when they come in. The town file keeps them in
    half precision, which loses nothing of that: a town that was closed and opened
    again must score exactly like one that never was. Half precision is only for
    keeping; to multiply with it is a hundred times slower.
    """

    __slots__ = ("_block", "_rows", "dimension")

    def __init__(self, dimension: int) -> None:
        self.dimension = dimension
        self._rows = 0
        self._block: Matrix = np.zeros((_FIRST_ROWS, dimension), np.float32)

    @classmethod
    def of(cls, matrix: Matrix) -> "Vectors":
        """A matrix whose numbers are on the grain, taken over as it is."""
        vectors = cls(matrix.shape[1])
        vectors._rows = len(matrix)
        vectors._block = matrix
        return vectors

    def __len__(self) -> int:
        """Number of rows."""
        return self._rows

    @property
    def matrix(self) -> Matrix:
        """All rows, without a copy; the view is old after the next `extend`."""
        return self._block[: self._rows]

    def append(self, vector: Vector) -> None:
        """Add one row."""
        self.extend(vector[np.newaxis])

    def extend(self, rows: Matrix) -> None:
        """Add rows, shape (n, dimension)."""
        needed = self._rows + len(rows)
        if needed > len(self._block):
            self._grow(needed)
        self._block[self._rows : needed] = grained(rows)
        self._rows = needed

    def similarity(self, query: Vector) -> Vector:
        """The product of every row with a vector: cosines, if all have length 1.

        Exact, if the numbers of the query are on the grain as well: the last bits of
        any other product depend on the machine and even on the row.
        """
        result: Vector = self.matrix @ query
        return result

    def packed(self, row: int) -> bytes:
        """One row in half precision, little-endian, as the town file keeps it."""
        halves: bytes = self._block[row].astype("<f2").tobytes()
        return halves

    def unpack(self, rows: Sequence[bytes]) -> None:
        """Add rows from half precision; the opposite of `packed`.

        Raises:
            ValueError: a row has another length than `dimension`.
        """
        if any(len(row) != 2 * self.dimension for row in rows):
            raise ValueError(f"vectors of other than {self.dimension} numbers")
        halves = np.frombuffer(b"".join(rows), "<f2")
        self.extend(halves.reshape(len(rows), self.dimension).astype(np.float32))

    def _grow(self, needed: int) -> None:
        size = max(needed, len(self._block) * 5 // 4)
        block = np.zeros((size, self.dimension), np.float32)
        block[: self._rows] = self.matrix
        self._block = block
