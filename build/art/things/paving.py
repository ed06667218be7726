"""Patterns of coloured stones that are laid into a pavement."""

import math
from collections.abc import Iterator

from art.canvas import Canvas, chance
from art.things.thing import Thing

_WIDE, _DEEP = 92, 68
_RINGS = (
    (0.13, 5, ("ye1",)),
    (0.30, 12, ("pl3", "pl2")),
    (0.47, 20, ("br3", "br3", "pl3", "br3", "br2")),
    (0.65, 30, ("pl3", "pl2", "st4")),
    (0.83, 38, ("wa3", "wa2", "st3")),
    (1.0, 46, ("pl2", "st4")),
)
"""From within: the ring's outer edge of 1, how many stones it has, their tones."""


def things() -> Iterator[Thing]:
    """The round of the square, which lies flat."""
    place = ((96 - _WIDE) // 2, (80 - _DEEP) // 2)
    yield Thing("mosaic", "sun", _sun(), "idle", _DEEP, 6, 5, cast="none", at=place)


def _sun() -> Canvas:
    c = Canvas(_WIDE, _DEEP)
    for y in range(_DEEP):
        for x in range(_WIDE):
            c.dot(x, y, _stone(x + 0.5, y + 0.5))
    return c


def _stone(x: float, y: float) -> str | None:
    """The tone of a pixel: of the stone that it belongs to, or of a gap."""
    across, down = x / _WIDE * 2 - 1, y / _DEEP * 2 - 1
    away = math.hypot(across, down)
    for number, (outer, stones, tones) in enumerate(_RINGS):
        if away <= outer:
            turn = (math.atan2(down, across) / math.tau % 1) * stones + number / 2
            if outer - away < 0.024 or turn % 1 < 0.9 / (away * 280 / stones + 1):
                return "st2"
            shade = chance("mosaic", number, int(turn) % stones) * len(tones)
            return tones[int(shade)]
    return None
