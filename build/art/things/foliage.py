"""How leaves are drawn: a model of balls gives the light, small clusters the leaves."""

import math
from collections.abc import Callable
from typing import NamedTuple

from art.canvas import Canvas, chance

Ramp = tuple[str, str, str, str, str]
"""Five tones of leaves, dark to light."""

Light = Callable[[float, float], float | None]
"""How bright a point of a crown is, about 0 to 1; None where there is no crown."""

GREEN: Ramp = ("fo0", "fo1", "fo2", "fo3", "fo4")
YOUNG: Ramp = ("fo1", "gr0", "gr1", "gr3", "gr4")
AUTUMN: Ramp = ("br0", "br1", "br2", "ye0", "ye1")
GOLD: Ramp = ("wo2", "ye0", "ye1", "ye1", "ye2")
BLOSSOM: Ramp = ("pu0", "pu1", "pu2", "pl3", "pl4")
ROSY: Ramp = ("re0", "re1", "re2", "sk0", "pl4")

_CLUSTERS = (
    (".aa.", "aaab", ".bb."),
    ("aa.", "aab", ".b."),
    (".a.", "aab", "bb."),
    (".aa", "aab", "ab."),
)


class Ball(NamedTuple):
    """One rounded mass of leaves: centre and radius in pixels."""

    x: float
    y: float
    radius: float


def lit_by(balls: list[Ball], width: float, height: float, fall: float = 1.0) -> Light:
    """The light on overlapping balls, from the upper left.

    Besides each ball's own roundness the whole crown gets darker towards its lower
    right, by `fall`.
    """

    def light(x: float, y: float) -> float | None:
        nearest: tuple[float, float] | None = None
        for ball in balls:
            across, down = (x - ball.x) / ball.radius, (y - ball.y) / ball.radius
            away = across * across + down * down
            if away <= 1:
                rise = math.sqrt(1 - away)
                key = ball.y + rise * ball.radius * 0.9
                if nearest is None or key > nearest[0]:
                    nearest = (key, -across * 0.5 - down * 0.62 + rise * 0.6)
        if nearest is None:
            return None
        whole = (x / width - 0.5) * 0.6 + (y / height - 0.5) * 1.0
        return nearest[1] * 0.6 - whole * 0.46 * fall + 0.2

    return light


def leaves(
    c: Canvas,
    light: Light,
    ramp: Ramp,
    seed: object,
    rows: int | None = None,
    rough: float = 0.2,
) -> None:
    """Fill the crown and stamp clusters of leaves on it, from top to bottom.

    `rough` is how much the brightness of one cluster differs from the next.
    """
    height = rows or c.height
    for y in range(height):
        for x in range(c.width):
            bright = light(x + 0.5, y + 0.5)
            if bright is not None:
                c.dot(x, y, ramp[0] if bright < 0.05 else ramp[1])
    for x, y in _scattered(c.width, height, seed):
        bright = light(x + 1.5, y + 1.5)
        if bright is not None:
            bright += (chance(seed, "tone", x, y) - 0.5) * rough
            step = sum(bright >= limit for limit in (-0.02, 0.22, 0.50, 0.74))
            cluster = _CLUSTERS[int(chance(seed, "cluster", x, y) * 4)]
            tones = {"a": ramp[step], "b": ramp[max(step - 1, 0)]}
            c.grid(x, y, cluster, tones)


def _scattered(width: int, height: int, seed: object) -> list[tuple[int, int]]:
    """Places on a grid of 3 by 2 pixels, each moved a little."""
    places = [
        (
            x + int(chance(seed, "x", x, y) * 3) + (y % 4) // 2,
            y + int(chance(seed, "y", x, y) * 2),
        )
        for y in range(-1, height, 2)
        for x in range(-1, width, 3)
    ]
    return sorted(places, key=lambda place: place[1])


def jittered(
    balls: list[Ball], seed: object, width: float, margin: float = 2.0
) -> list[Ball]:
    """The same masses, each moved and sized a little differently.

    None comes nearer than `margin` to the upper edge or the sides of a picture that
    is `width` wide: a crown cut off straight is the first thing one sees.
    """
    moved = []
    for number, ball in enumerate(balls):
        radius = ball.radius * (0.92 + chance(seed, number, "r") * 0.13)
        x = ball.x + chance(seed, number, "x") * 3 - 1.5
        y = ball.y + chance(seed, number, "y") * 3 - 1.5
        x = min(max(x, radius + margin), width - radius - margin)
        moved.append(Ball(x, max(y, radius + margin), radius))
    return moved
