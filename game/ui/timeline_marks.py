"""The marks on a timeline bar: a lane for each kind, a shape and a colour too."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import pygame

from engine.happenings import Happening, HappeningKind
from game.ui.frames import Interface
from game.ui.timeline_span import Span

LANES = ("talk", "news", "thought")
"""From the top down."""

LANE_OF: dict[HappeningKind, str] = {
    "talk": "talk",
    "quarrel": "talk",
    "warmth": "talk",
    "news": "news",
    "promise": "news",
    "party": "news",
    "weather": "news",
    "insight": "thought",
    "plan": "thought",
}

COLOURS = {"talk": "link", "news": "accent", "thought": "good", "save": "warning"}

REACH = 7
"""Pixels at 100 % from which the pointer finds a mark."""

PALE = 70
"""How much of a mark is seen that is not of the person one watches, of 255."""

SHAPES = {
    "talk": (".###.", "#####", "#####", "#####", ".###."),
    "news": ("..#..", ".###.", ".###.", "#####", "#####"),
    "thought": ("..#..", ".###.", "#####", ".###.", "..#.."),
    "save": ("#....", "####.", "#####", "####.", "#...."),
}
"""A round spot, a tent, a diamond, a flag."""


@dataclass(frozen=True, slots=True)
class Lane:
    """Where the marks of some kinds are drawn."""

    kind: str
    top: int
    height: int


def stamp(interface: Interface, kind: str, pixel: int) -> pygame.Surface:
    """The shape of a mark, with `pixel` screen pixels a square of it."""
    rows = SHAPES[kind]
    image = pygame.Surface((len(rows[0]) * pixel, len(rows) * pixel), pygame.SRCALPHA)
    colour = interface.colours[COLOURS[kind]]
    for y, row in enumerate(rows):
        for x, square in enumerate(row):
            if square == "#":
                image.fill(colour, (x * pixel, y * pixel, pixel, pixel))
    return image


def draw_marks(
    target: pygame.Surface,
    left: int,
    lanes: Sequence[Lane],
    marks: Iterable[Happening],
    span: Span,
    interface: Interface,
    pixel: int,
    watched: str | None,
) -> None:
    """Draw all marks inside the span; those of others than `watched` are pale."""
    rows = {lane.kind: lane for lane in lanes}
    stamps = {lane.kind: stamp(interface, lane.kind, pixel) for lane in lanes}
    faint = {kind: image.copy() for kind, image in stamps.items()}
    for image in faint.values():
        image.set_alpha(PALE)
    drawn: set[tuple[str, int, bool]] = set()
    for mark in sorted(marks, key=lambda one: concerns(one, watched)):
        x = round(span.x(mark.step))
        own = concerns(mark, watched)
        if not 0 <= x <= span.width or (mark.kind, x, own) in drawn:
            continue
        drawn.add((mark.kind, x, own))
        lane = rows[LANE_OF[mark.kind]]
        image = (stamps if own else faint)[lane.kind]
        place = image.get_rect(center=(left + x, lane.top + lane.height // 2))
        target.blit(image, place)


def concerns(mark: Happening, watched: str | None) -> bool:
    """Whether a mark is of the person one watches; anybody's if nobody is."""
    return watched is None or watched in mark.people


def mark_at(
    marks: Sequence[Happening],
    lanes: Collection[str],
    x: float,
    span: Span,
    reach: int,
    watched: str | None,
) -> Happening | None:
    """The mark in some lanes that is nearest to a pixel, or None."""
    near = [
        mark
        for mark in marks
        if LANE_OF[mark.kind] in lanes
        and concerns(mark, watched)
        and abs(span.x(mark.step) - x) <= reach
    ]
    return min(near, key=lambda mark: abs(span.x(mark.step) - x), default=None)
