"""How the factors of retrieval are made comparable and put in order."""

import numpy as np
from numpy.typing import NDArray

_DECIMALS = 9
"""The last bits of a power depend on the machine and on the place in the array."""


def spread(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Values moved to 0 for the least and 1 for the greatest, 0.5 if all are equal."""
    rounded = np.round(values.astype(np.float64), _DECIMALS)
    least, greatest = rounded.min(), rounded.max()
    if least == greatest:
        return np.full(len(rounded), 0.5)
    result: NDArray[np.float64] = (rounded - least) / (greatest - least)
    return result


def ranked(scores: NDArray[np.float64], n: int) -> NDArray[np.intp]:
    """Positions of the `n` greatest scores, the greatest first, of ties the last."""
    if n < len(scores):
        cut = len(scores) - n
        enough = np.flatnonzero(scores >= np.partition(scores, cut)[cut])
    else:
        enough = np.arange(len(scores))
    order = np.lexsort((-enough, -scores[enough]))
    return enough[order[:n]]
