"""Woods where nobody's way leads, thick at the edges, with clearings between them.

Kinds of trees are mixed and never stand in a grid.
"""

import math
from collections.abc import Iterator

import numpy as np

from art.canvas import chance
from art.town.geometry import Geometry, Mask
from art.town.landscape import Landscape
from art.town.outdoors import Styles, bush, greens, place
from art.town.placed import Placed
from art.town.plan import Plan
from art.town.ways import reachable, walked

_MIXED = (
    *(("oak", "big"), ("oak", "middle"), ("linden", "big"), ("maple", "big")),
    *(("oak", "small"), ("linden", "small"), ("maple", "small"), ("birch", "big")),
)
_PINES = (("pine", "big"), ("pine", "middle"), ("pine", "big"), ("pine", "small"))
_BIRCHES = (("birch", "big"), ("birch", "small"), ("birch", "big"), ("linden", "small"))
_BRIGHT = (
    *(("maple", "autumn"), ("maple", "gold"), ("maple", "big"), ("birch", "gold")),
    *(("oak", "middle"), ("maple", "autumn-small")),
)
_EDGE = (
    *(("oak", "small"), ("birch", "small"), ("pine", "small"), ("linden", "small")),
    *(("pine", "middle"), ("apple", "small")),
)

TALLEST = 4
"""Rows that a tree may rise above the tile of its trunk."""


def woods(
    facts: Geometry, plan: Plan, land: Landscape, styles: Styles
) -> Iterator[Placed]:
    """Every tree of the woods and every bush at their edge."""
    used, near_town = walked(), reachable()
    built = plan.walls | (plan.rooms != "")
    gardens = (facts.names(facts.arenas) != "") | greens(facts)
    free = (
        ~used & ~built & ~gardens & land.lawn & ((styles == "") | (styles == "woods"))
    )
    tall = free & ~_near_houses(built) & ~_hides(used | land.path)
    yield from _edge_of_town(styles, tall)
    for y in range(1, facts.height - 1, 2):
        for x in range(1, facts.width - 1, 2):
            at_x = x + int(chance("tree x", x, y) * 2)
            at_y = y + int(chance("tree y", x, y) * 2)
            thick = _density(facts, near_town, at_x, at_y)
            if not tall[at_y, at_x] or styles[at_y, at_x]:
                continue
            if chance("tree", x, y) < thick:
                yield _tree(at_x, at_y)
            elif chance("undergrowth", x, y) < thick * 0.4:
                yield bush(at_x, at_y)


def _near_houses(built: Mask) -> Mask:
    """Where a crown would hang over a house or its north side."""
    near = built.copy()
    for down in range(1, TALLEST + 1):
        near[down:] |= built[:-down]
    near[:-1] |= built[1:]
    wide = near.copy()
    for across in (1, 2):
        wide[:, across:] |= near[:, :-across]
        wide[:, :-across] |= near[:, across:]
    return wide


def _hides(ways: Mask) -> Mask:
    """Where a tree's crown would cover a way to its north."""
    hides = np.zeros_like(ways)
    for down in range(1, TALLEST - 1):
        hides[down:] |= ways[:-down]
    return hides


def _edge_of_town(styles: Styles, tall: Mask) -> Iterator[Placed]:
    for y, x in np.argwhere(styles == "woods"):
        x, y = int(x), int(y)
        if tall[y, x] and chance("edge", x, y) < 0.4:
            kind, variant = _EDGE[int(chance("edge kind", x, y) * len(_EDGE))]
            yield place(kind, variant, x, y, 0, -2)
        else:
            yield bush(x, y)


def _density(facts: Geometry, near_town: Mask, x: int, y: int) -> float:
    """Thick at the rim of the map, thin in clearings, from slow waves."""
    rim = min(x, y, facts.width - 1 - x, facts.height - 1 - y)
    wave = math.sin(x * 0.21 + y * 0.07) + math.sin(y * 0.27 - x * 0.11 + 1.3)
    wave += math.sin((x + y) * 0.13 + 0.4)
    if near_town[y, x]:
        return 0.2
    near = near_town[max(y - 5, 0) : y + 6, max(x - 5, 0) : x + 6].any()
    base = 0.28 + 0.16 * wave + (0.3 if rim < 5 else 0.0) + (0.12 if near else 0.0)
    return max(0.04, min(0.8, base))


def _tree(x: int, y: int) -> Placed:
    grove = math.sin(x * 0.12 + 2) + math.sin(y * 0.15 + x * 0.05)
    luck = chance("strange", x, y)
    if y > 90 and 60 < x < 100:
        kinds: tuple[tuple[str, str], ...] = (("apple", "red"), ("apple", "yellow"))
    elif grove > 0.75:
        kinds = _PINES
    elif grove < -0.9:
        kinds = _BIRCHES
    elif -0.15 < grove < 0.1:
        kinds = _BRIGHT
    else:
        kinds = _MIXED
    if luck < 0.2:
        kinds = _MIXED
    kind, variant = kinds[int(chance("kind", x, y) * len(kinds))]
    across = int(chance("sway x", x, y) * 9) - 4
    return place(kind, variant, x, y, across, -int(chance("sway y", x, y) * 6))
