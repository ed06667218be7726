"""A graph of feelings one can read: who stands where, and the threads between them.

Warm threads are green and whole, cold ones red and broken, so that colour is never
the only sign; the stronger the feeling, the thicker the thread.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pygame

Point = tuple[float, float]
Pair = tuple[str, str]

SEGMENTS = 24
"""Straight pieces of a curved thread."""

PULL = 0.45
"""How far a thread bends towards the middle, of the way there."""

FAINT = 0.18
"""How much of a thread's colour is seen that nobody asked about."""


@dataclass(frozen=True, slots=True)
class Thread:
    """What two people feel for each other, -10 to 10."""

    pair: Pair
    feeling: float
    is_lit: bool = True


def in_a_round(names: Sequence[str], feelings: Mapping[Pair, float]) -> list[str]:
    """An order for a circle in which those who like each other stand near.

    Args:
        names: who is to be placed.
        feelings: by pair, names in alphabetical order.
    """

    def warmth(one: str, other: str) -> float:
        pair = (one, other) if one < other else (other, one)
        return max(feelings.get(pair, 0.0), 0.0)

    left = list(names)
    placed: list[str] = []
    while left:

        def nearness(name: str) -> float:
            return sum(warmth(name, one) for one in placed[-3:])

        best = max(left, key=nearness)
        left.remove(best)
        placed.append(best)
    return placed


def on_an_ellipse(count: int, room: pygame.Rect) -> list[Point]:
    """Places at even distances, the first at the top, going round clockwise."""
    steps = 720
    outline = [
        (
            room.centerx + room.width / 2 * math.sin(2 * math.pi * i / steps),
            room.centery - room.height / 2 * math.cos(2 * math.pi * i / steps),
        )
        for i in range(steps + 1)
    ]
    far = [0.0]
    for one, other in pairwise(outline):
        far.append(far[-1] + math.dist(one, other))
    places, at = [], 0
    for number in range(count):
        while far[at] < far[-1] * number / count:
            at += 1
        places.append(outline[at])
    return places


def width_of(feeling: float, px: float) -> int:
    """Thickness of a thread in screen pixels; `px` is one at 100 %."""
    return max(1, round(max(0.8, (abs(feeling) - 2) * 0.6) * px))


def draw_threads(
    target: pygame.Surface,
    room: pygame.Rect,
    places: Mapping[str, Point],
    threads: Iterable[Thread],
    colours: Mapping[str, pygame.Color],
    px: float,
    bend: float = PULL,
) -> None:
    """Draw threads between people; those that are not lit lie beneath and are faint.

    Args:
        target: where to draw.
        room: the part of it that the threads keep to.
        places: middle of each person in window coordinates.
        threads: in any order.
        colours: of the interface.
        px: one pixel at 100 % in screen pixels.
        bend: how far threads bend towards the middle, of the way there.
    """
    middle = (float(room.centerx), float(room.centery))
    for lit in (False, True):
        chosen = [one for one in threads if one.is_lit is lit]
        for thread in sorted(chosen, key=lambda one: abs(one.feeling)):
            one, other = (places[name] for name in thread.pair)
            colour = _colour(thread.feeling, colours)
            if not lit:
                colour = colours["paper"].lerp(colour, FAINT)
            line = _curve(one, other, middle, bend)
            _draw_line(target, line, thread.feeling, colour, px)


def _colour(feeling: float, colours: Mapping[str, pygame.Color]) -> pygame.Color:
    if feeling < 0:
        return colours["accent_lit"]
    return colours["good"] if feeling >= 1 else colours["muted"]


def _curve(one: Point, other: Point, middle: Point, bend: float) -> list[Point]:
    half = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
    pull = (
        half[0] + (middle[0] - half[0]) * bend,
        half[1] + (middle[1] - half[1]) * bend,
    )
    points = []
    for number in range(SEGMENTS + 1):
        t = number / SEGMENTS
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        x = a * one[0] + b * pull[0] + c * other[0]
        y = a * one[1] + b * pull[1] + c * other[1]
        points.append((x, y))
    return points


def _draw_line(
    target: pygame.Surface,
    line: list[Point],
    feeling: float,
    colour: pygame.Color,
    px: float,
) -> None:
    """A cold thread is broken: every other piece of it is left out."""
    wide = width_of(feeling, px)
    for number, (one, other) in enumerate(pairwise(line)):
        if feeling >= 0 or number % 2 == 0:
            pygame.draw.aaline(target, colour, one, other, wide)
