"""How the factors of retrieval are made comparable and put in order."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

_DECIMALS = 9
"""The last bits of a sum depend on the machine; they must not decide."""

_EQUAL = 1e-9
"""Values closer than this count as the same."""


_FIRST_AGES = 2**16
"""Steps for which powers are made at first; a week of a town."""

_ROOT_DECIMALS = 14
"""To which the root of a decay is rounded: its last bits depend on the machine too."""


def faded(
    ages: NDArray[np.int64], decay: float, steps_per_hour: int
) -> NDArray[np.float64]:
    """Recency: a decay to the power of ages in game hours.

    Args:
        ages: in steps, 0 or more.
        decay: factor per game hour, over 0 to 1.
        steps_per_hour: of the town's clock.
    """
    size = _FIRST_AGES
    while size <= ages.max(initial=0):
        size *= 2
    return _powers(decay, steps_per_hour, size)[ages]


@lru_cache(2)
def _powers(decay: float, steps_per_hour: int, size: int) -> NDArray[np.float64]:
    """Made by multiplying alone, which every machine does alike."""
    root = round(decay ** (1 / steps_per_hour), _ROOT_DECIMALS)
    factors = np.full(size, root)
    factors[0] = 1.0
    return np.multiply.accumulate(factors)


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
