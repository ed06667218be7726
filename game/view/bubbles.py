"""Finds room for speech bubbles.

A bubble begins above its speaker; where another bubble or a head is in the way it
moves up, then sideways, then it is shortened. What still has no room is left out:
the newest are placed first.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame


@dataclass(frozen=True, slots=True)
class Wish:
    """A bubble that wants a place.

    Attributes:
        key: identity of the bubble.
        tip: where its tail should end: just above the speaker's head.
        sizes: width and height with all lines, then with fewer and fewer.
        before: (right, down) shift it had in the last frame, or None.
    """

    key: str
    tip: tuple[int, int]
    sizes: tuple[tuple[int, int], ...]
    before: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bubble goes.

    Attributes:
        size: which of the wish's sizes.
        shift: (right, down) from the place straight above the speaker.
        tail: column of the tail's root inside the box.
    """

    key: str
    box: pygame.Rect
    size: int
    shift: tuple[int, int]
    tail: int


def arrange(
    wishes: Sequence[Wish],
    heads: Sequence[pygame.Rect],
    room: pygame.Rect,
    tail_height: int,
    gap: int = 4,
) -> list[Place]:
    """Places for as many bubbles as there is room for.

    Args:
        wishes: the most important first.
        heads: what no bubble may cover.
        room: the part of the window that is free.
        tail_height: rows between a bubble's foot and the tip of its tail.
        gap: least distance between two bubbles.
    """
    taken: list[pygame.Rect] = []
    places: list[Place] = []
    # A list, because pygame looks through lists fastest.
    near = [head for head in heads if head.colliderect(room)]
    for wish in wishes:
        place = _find(wish, taken, near, room, tail_height)
        if place is not None:
            places.append(place)
            taken.append(place.box.inflate(2 * gap, 2 * gap))
    return places


def _find(
    wish: Wish,
    taken: list[pygame.Rect],
    heads: list[pygame.Rect],
    room: pygame.Rect,
    tail_height: int,
) -> Place | None:
    for size, (width, height) in enumerate(wish.sizes):
        x, y = wish.tip
        home = pygame.Rect(x - width // 2, y - tail_height - height, width, height)
        for right, down in _shifts(wish.before, width, height):
            box = _into(home.move(right, down), room)
            if not room.contains(box) or box.collidelist(taken) >= 0:
                continue
            if box.collidelist(heads) >= 0:
                continue
            tail = min(max(x - box.left, 8), width - 8)
            shift = (box.left - home.left, box.top - home.top)
            return Place(wish.key, box, size, shift, tail)
    return None


def _shifts(
    before: tuple[int, int] | None, width: int, height: int
) -> list[tuple[int, int]]:
    """Shifts to try: where it was, above, higher up, then to the sides as well."""
    side = width // 2 - 12
    ups = [-round(height * share) for share in (0, 0.5, 1, 1.5, 2, 3)]
    tries = [(0, up) for up in ups]
    tries += [(right, up) for up in ups for right in (-side // 2, side // 2)]
    tries += [(right, up) for up in ups for right in (-side, side)]
    return tries if before is None else [before, *tries]


def _into(box: pygame.Rect, room: pygame.Rect) -> pygame.Rect:
    """The box pushed sideways and down into the room, as far as that helps."""
    right = max(0, room.left - box.left) - max(0, box.right - room.right)
    return box.move(right, max(0, room.top - box.top))
