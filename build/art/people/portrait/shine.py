"""How hair in portraits catches the light: an arc, strands, or curls."""

import numpy as np

from art.people.figure import LIGHT, SHADOW, Mask
from art.people.portrait.brush import COLUMNS, ROWS, SIZE, Brush, moved, trace
from art.people.portrait.hair import Mane
from art.people.portrait.paints import Paints

_CURL_LIGHT = ((1, 0), (2, 0), (3, 0), (0, 1))
_CURL_SHADOW = ((4, 1), (4, 2), (3, 3), (2, 3))
_CURL_PERIOD = (6, 4)
_CURL_SHIFTS = (0, 3, 1, 4)


def paint_shine(brush: Brush, paints: Paints, mane: Mane, hair: Mask) -> None:
    """Light and strands, only inside the outline of the hair."""
    inside = hair
    for right, down in ((1, 1), (-1, -1), (1, -1), (-1, 1)):
        inside = inside & moved(hair, right, down)
    if mane.curled:
        _curl(brush, paints, inside)
    else:
        brush.fill(_arc() & inside, paints.hair[LIGHT])
    for strand in mane.strands:
        brush.fill(trace(strand) & inside, paints.hair[SHADOW])


def _arc() -> Mask:
    """A broken arc, long on the left, short on the right."""
    distance = np.abs(np.hypot(COLUMNS - 24, (ROWS - 22) / 1.15) - 12.6)
    broken = (COLUMNS * 3 + ROWS) % 7 != 0
    left = (distance < 0.75) & (COLUMNS < 27) & broken
    right = (distance < 0.6) & (COLUMNS > 29) & (COLUMNS < 33)
    arc: Mask = (left | right) & (ROWS < 15)
    return arc


def _curl(brush: Brush, paints: Paints, inside: Mask) -> None:
    """Small arcs; those on the side of the light have a lit top."""
    across, down = _CURL_PERIOD
    for number, y in enumerate(range(0, SIZE - 4, down)):
        for x in range(_CURL_SHIFTS[number % 4], SIZE - 4, across):
            if not inside[y + 1, x + 2]:
                continue
            for tone, points in ((LIGHT, _CURL_LIGHT), (SHADOW, _CURL_SHADOW)):
                if tone == SHADOW or x + y < 36:
                    spots = [(x + right, y + below) for right, below in points]
                    brush.dots(
                        [spot for spot in spots if inside[spot[1], spot[0]]],
                        paints.hair[tone],
                    )
