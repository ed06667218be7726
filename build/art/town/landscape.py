"""The lie of the land: roads from every door, the square, ponds, river and fields."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from art.town.geometry import Geometry, Mask, Rect

Boxes = tuple[tuple[int, int, int, int], ...]
"""Rectangles of tiles: x, y, width, height."""

Rounds = tuple[tuple[float, float, float, float], ...]
"""Ellipses in tiles: middle x and y, half the width, half the height."""

NORTH_STREET: Boxes = ((41, 32, 69, 3), (40, 31, 2, 4), (109, 31, 2, 4))
WEST_LANES: Boxes = (
    (13, 36, 30, 2),
    (44, 34, 3, 20),
    (41, 35, 4, 3),
    (18, 36, 2, 17),
    (18, 52, 28, 2),
    (46, 52, 2, 4),
    (47, 54, 2, 5),
)
SOUTH_STREET: Boxes = ((47, 57, 54, 3),)
EAST_ROAD: Boxes = ((100, 33, 3, 45), (101, 46, 17, 2))
OUT_OF_TOWN: Boxes = (
    (45, 0, 2, 33),
    (101, 76, 2, 13),
    (0, 88, 50, 2),
    (48, 89, 30, 2),
    (76, 88, 36, 2),
    (110, 87, 30, 2),
)
DOORWAYS: Boxes = (
    (56, 27, 2, 6),
    (66, 27, 2, 6),
    (76, 27, 2, 6),
    (87, 26, 2, 7),
    (94, 26, 2, 7),
    (62, 34, 4, 9),
    (80, 34, 4, 9),
    (67, 54, 2, 4),
    (88, 54, 2, 4),
    (22, 53, 2, 6),
    (30, 53, 2, 6),
    (38, 53, 2, 6),
    (55, 59, 2, 6),
    (73, 59, 2, 6),
    (91, 59, 2, 6),
)
PARK: Boxes = (
    (24, 37, 2, 6),
    (30, 37, 2, 6),
    (24, 42, 8, 1),
    (27, 42, 2, 9),
    (24, 49, 12, 2),
    (33, 45, 2, 6),
    (33, 45, 12, 2),
    (24, 49, 2, 4),
    (30, 49, 2, 4),
)
DORM_GARDEN: Boxes = ((117, 39, 14, 1), (131, 32, 1, 8), (103, 38, 15, 2))
SQUARE: Boxes = ((67, 31, 12, 6), (68, 30, 10, 8), (67, 38, 12, 5))
COLLEGE_COURT: Boxes = ((104, 32, 8, 4), (105, 31, 6, 6), (109, 30, 2, 2))
MARKET_COURTS: Boxes = ((62, 38, 4, 5), (80, 38, 4, 5))
POND: Boxes = ((29, 44, 4, 5), (30, 43, 2, 1))
RIVER: Boxes = (
    (3, 0, 3, 12),
    (4, 11, 3, 8),
    (5, 18, 3, 8),
    (4, 25, 3, 7),
    (3, 31, 3, 10),
    (2, 40, 4, 12),
    (3, 51, 4, 10),
    (4, 60, 5, 9),
)
LAKE: Rounds = ((11, 74, 7.6, 6.4), (7, 71, 4.6, 4.8), (14, 78, 5.2, 4.2))
TARN: Rounds = ((130, 9, 5.2, 2.9), (133, 10, 3.6, 2.4))
FIELDS: Boxes = (
    (107, 68, 14, 7),
    (107, 76, 14, 7),
    (122, 68, 13, 7),
    (122, 76, 13, 7),
)


@dataclass(frozen=True)
class Landscape:
    """Masks in tiles: which ground is laid where."""

    path: Mask
    cobble: Mask
    water: Mask
    soil: Mask

    @property
    def lawn(self) -> Mask:
        """Where nothing is laid upon the grass."""
        bare: Mask = ~(self.path | self.cobble | self.water | self.soil)
        return bare


@cache
def _laid(height: int, width: int) -> Landscape:
    def mask(*groups: Boxes) -> Mask:
        laid = np.zeros((height, width), bool)
        for boxes in groups:
            for box in boxes:
                for x, y in Rect(*box).tiles():
                    laid[y, x] = True
        return laid

    rows, columns = np.mgrid[0:height, 0:width]
    water = mask(POND, RIVER)
    for x, y, across, down in (*LAKE, *TARN):
        water |= ((columns - x) / across) ** 2 + ((rows - y) / down) ** 2 <= 1
    paved = mask(SQUARE, COLLEGE_COURT, MARKET_COURTS)
    streets = mask(NORTH_STREET, WEST_LANES, SOUTH_STREET, EAST_ROAD, OUT_OF_TOWN)
    path = streets | mask(DOORWAYS, PARK, DORM_GARDEN)
    return Landscape(path & ~water & ~paved, paved, water, mask(FIELDS))


def landscape(facts: Geometry) -> Landscape:
    """The grounds of the town."""
    return _laid(facts.height, facts.width)
