"""The lie of the land: roads from every door, the square, ponds, fields."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from art.town.geometry import Geometry, Mask, Rect

Boxes = tuple[tuple[int, int, int, int], ...]
"""Rectangles of tiles: x, y, width, height."""

PATHS: Boxes = (
    # the north street, from the artists' house to the college
    (41, 32, 70, 3),
    # the park's ring and the way to the artists' door
    (13, 35, 30, 2),
    (42, 34, 3, 20),
    (17, 52, 30, 2),
    (18, 36, 2, 17),
    # the south street
    (46, 57, 55, 3),
    (44, 53, 4, 3),
    (46, 55, 3, 3),
    # the east road from the north street down to the dorm and the Lins
    (100, 34, 3, 40),
)

DOORSTEPS: Boxes = (
    (56, 27, 2, 6),
    (66, 27, 2, 6),
    (76, 27, 2, 6),
    (88, 26, 2, 7),
    (95, 26, 2, 7),
    (62, 35, 4, 7),
    (80, 35, 4, 8),
    (22, 53, 2, 5),
    (30, 53, 2, 5),
    (38, 53, 2, 5),
    (55, 60, 2, 4),
    (73, 60, 2, 4),
    (91, 60, 2, 4),
    (103, 51, 15, 1),
)

COBBLES: Boxes = ((68, 31, 10, 6), (69, 30, 8, 8))

WATERS: Boxes = ()

SOILS: Boxes = ()


@dataclass(frozen=True)
class Landscape:
    """Masks in tiles: which ground is laid where."""

    path: Mask
    cobble: Mask
    water: Mask
    soil: Mask


@cache
def _laid(height: int, width: int) -> Landscape:
    def mask(*groups: Boxes) -> Mask:
        laid = np.zeros((height, width), bool)
        for boxes in groups:
            for box in boxes:
                for x, y in Rect(*box).tiles():
                    laid[y, x] = True
        return laid

    return Landscape(
        path=mask(PATHS, DOORSTEPS),
        cobble=mask(COBBLES),
        water=mask(WATERS),
        soil=mask(SOILS),
    )


def landscape(facts: Geometry) -> Landscape:
    """The grounds of the town."""
    return _laid(facts.height, facts.width)
