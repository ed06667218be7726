"""Finds room for speech bubbles.

A bubble begins above its speaker; where another bubble or a head is in the way it
moves up, then sideways, then it is shortened. What still has no room is left out:
the newest are placed first. Rectangles are (left, top, width, height).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in whole screen pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """First column to its right."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """First row below it."""
        return self.top + self.height

    def meets(self, other: "Box") -> bool:
        """Whether both share a pixel."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: "Box") -> bool:
        """Whether it lies wholly inside another."""
        return (
            self.left >= other.left
            and self.top >= other.top
            and self.right <= other.right
            and self.bottom <= other.bottom
        )

    def moved(self, right: int, down: int) -> "Box":
        """The same box elsewhere."""
        return Box(self.left + right, self.top + down, self.width, self.height)


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
    box: Box
    size: int
    shift: tuple[int, int]
    tail: int


def arrange(
    wishes: Sequence[Wish],
    heads: Sequence[Box],
    room: Box,
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
    taken: list[Box] = []
    places: list[Place] = []
    for wish in wishes:
        place = _find(wish, taken, heads, room, tail_height)
        if place is not None:
            places.append(place)
            box = place.box
            taken.append(
                Box(
                    box.left - gap,
                    box.top - gap,
                    box.width + 2 * gap,
                    box.height + 2 * gap,
                )
            )
    return places


def _find(
    wish: Wish, taken: list[Box], heads: Sequence[Box], room: Box, tail_height: int
) -> Place | None:
    for size, (width, height) in enumerate(wish.sizes):
        x, y = wish.tip
        home = Box(x - width // 2, y - tail_height - height, width, height)
        for right, down in _shifts(wish.before, width, height):
            box = _into(home.moved(right, down), room)
            if not box.within(room):
                continue
            if any(box.meets(other) for other in taken):
                continue
            if any(box.meets(head) for head in heads):
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


def _into(box: Box, room: Box) -> Box:
    """The box pushed sideways and down into the room, as far as that helps."""
    right = max(0, room.left - box.left) - max(0, box.right - room.right)
    return box.moved(right, max(0, room.top - box.top))
