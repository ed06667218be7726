"""How the factors of retrieval are made comparable and put in order."""

import numpy as np
from numpy.typing import NDArray

_DECIMALS = 9
"""The last bits of a sum depend on the machine; they must not decide."""

_EQUAL = 1e-9
"""Values closer than this count as the same."""


def spread(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Values moved to 0 for the least and 1 for the greatest, 0.5 if all are equal."""
    exact = values.astype(np.float64)
    least, greatest = exact.min(), exact.max()
    if greatest - least < _EQUAL:
        return np.full(len(exact), 0.5)
    exact -= least
    exact *= 1 / (greatest - least)
    return exact


def ranked(scores: NDArray[np.float64], n: int) -> NDArray[np.intp]:
    """Positions of the `n` greatest scores, the greatest first, of ties the last.

    `n` is at least 1; with fewer scores all are returned.
    """
    rounded = np.round(scores, _DECIMALS)
    if n < len(scores):
        cut = len(scores) - n
        enough = np.flatnonzero(rounded >= np.partition(rounded, cut)[cut])
    else:
        enough = np.arange(len(scores))
    order = np.lexsort((-enough, -rounded[enough]))
    return enough[order[:n]]
