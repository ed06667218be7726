"""Where people walk: the tiles that a shortest way between two places may use."""

from collections import deque
from functools import cache

import numpy as np
from numpy.typing import NDArray

from art.town.geometry import Geometry, Mask, geometry

FAR = 20_000
"""Stands for no way at all; two of them still fit the numbers used here."""

_STEPS = ((0, -1), (1, 0), (0, 1), (-1, 0))


def distances(facts: Geometry, x: int, y: int) -> NDArray[np.uint16]:
    """Steps from a tile to every other, `FAR` where nobody can walk."""
    steps = np.full(facts.blocked.shape, FAR, np.uint16)
    steps[y, x] = 0
    edge = deque([(x, y)])
    while edge:
        here_x, here_y = edge.popleft()
        ahead = steps[here_y, here_x] + 1
        for across, down in _STEPS:
            to_x, to_y = here_x + across, here_y + down
            inside = 0 <= to_x < facts.width and 0 <= to_y < facts.height
            if inside and not facts.blocked[to_y, to_x] and steps[to_y, to_x] == FAR:
                steps[to_y, to_x] = ahead
                edge.append((to_x, to_y))
    return steps


def places(facts: Geometry) -> list[tuple[int, int]]:
    """One tile of every object, bed or not, where somebody may want to go."""
    return [(rects[0].x, rects[0].y) for rects in facts.objects.values()]


@cache
def walked() -> Mask:
    """The tiles on any shortest way between any two objects of the town."""
    facts = geometry()
    spots = places(facts)
    maps = np.array([distances(facts, x, y).ravel() for x, y in spots])
    flat = [y * facts.width + x for x, y in spots]
    used = np.zeros(facts.blocked.size, bool)
    for number, from_here in enumerate(maps[:-1]):
        ends = np.array(flat[number + 1 :])
        whole = from_here[ends]
        both = from_here[None, :] + maps[number + 1 :]
        used |= (both == whole[:, None]).any(axis=0)
    return used.reshape(facts.blocked.shape)


def reachable() -> Mask:
    """The tiles that one can walk to at all."""
    facts = geometry()
    x, y = places(facts)[0]
    mask: Mask = distances(facts, x, y) < FAR
    return mask
