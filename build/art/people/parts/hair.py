"""Styles of hair: what they look like from each side, and how they fall."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from art.people.figure import BASE, SHADOW, WIDTH, Figure, Part, Role, read_parts
from art.people.parts.hair_long import LONG_HAIR
from art.people.parts.hair_short import SHORT_HAIR

_LOCKS = ((5, -3, 0), (8, -4, -1), (10, -2, 1), (3, -4, -2), (12, -5, -2))
"""Staggered locks on the back of the head: column, first and last row from the nape.
Short ones, for stripes over the whole height look like a comb."""

_SWAY_FROM = 13
"""The row from which long hair swings when its owner walks."""


@dataclass(frozen=True)
class HairStyle:
    """One style of hair.

    Attributes:
        part: Its drawings: `down` and `left`; `behind` the body, `up` over the back.
        nape: The last row of the back of the head; 0 if the back is all drawn.
        wide: Whether it stays as wide as the head below the ears.
        curtain: Whether what hangs behind the body widens the back view.
        curled: Whether it shines in curls and not in one arc.
    """

    part: Part
    nape: int
    wide: bool = False
    curtain: bool = False
    curled: bool = False

    def from_front(self, sway: int = 0) -> Figure:
        """The hair before the face, its ends swung sideways by `sway` pixels."""
        return _swung(self.part.view("down"), sway)

    def behind_body(self, sway: int = 0) -> Figure:
        """The hair that hangs behind the body, seen from the front."""
        hanging = _swung(self.part.view("behind"), sway)
        if self.curtain:
            hanging.tones[hanging.roles == Role.HAIR] = SHADOW
        return hanging

    def from_side(self, sway: int = 0) -> Figure:
        """The hair seen from the left."""
        return _swung(self.part.view("left"), sway)

    def from_behind(self, sway: int = 0) -> Figure:
        """The back of the head."""
        return _swung(self._back, sway)

    @cached_property
    def _back(self) -> Figure:
        back = self._back_of_head() if self.nape else Figure.empty()
        back.lay(self.part.view("up"))
        return back

    def _back_of_head(self) -> Figure:
        """The outline of the front, filled, with locks near a dark nape."""
        back = Figure.empty()
        front = self.part.view("down")
        outline = self._outermost_columns(front)
        first, last = 4, 11
        for y in range(self.nape + 1):
            if y < 3:
                # Tips and buns keep the gaps between them.
                tufts = front.roles[y] == Role.HAIR
                back.roles[y, tufts] = Role.HAIR
                continue
            if y in outline:
                first, last = outline[y]
            if y >= 8 and not self.wide:
                first, last = max(first, 3), min(last, 12)
            narrow = int(y == self.nape < 14)
            back.fill((first + narrow, last - narrow), (y, y), Role.HAIR)
        for x, start, end in _LOCKS:
            for y in range(self.nape + start, self.nape + end):
                back.shade(x, y, Role.HAIR)
        for x in range(WIDTH):
            back.shade(x, self.nape, Role.HAIR)
        return back

    def _outermost_columns(self, front: Figure) -> dict[int, tuple[int, int]]:
        roles = front.roles > 0
        if self.curtain:
            roles = roles | (self.part.view("behind").roles > 0)
        return {
            int(y): (int(columns[0]), int(columns[-1]))
            for y, row in enumerate(roles)
            if (columns := np.flatnonzero(row)).size
        }


def _swung(hair: Figure, sway: int) -> Figure:
    """The ends of the hair moved sideways; they never reach the cell's edge."""
    if not sway or not (hair.roles[_SWAY_FROM:] > 0).any():
        return hair
    ends, rest = hair.moved(right=sway), replace(hair)
    ends.roles[:, [0, -1]] = 0
    swung = Figure(rest.roles.copy(), rest.tones.copy())
    swung.roles[_SWAY_FROM:] = ends.roles[_SWAY_FROM:]
    swung.tones[_SWAY_FROM:] = np.where(
        ends.roles[_SWAY_FROM:] > 0, ends.tones[_SWAY_FROM:], BASE
    )
    return swung


_PARTS = read_parts(SHORT_HAIR) | read_parts(LONG_HAIR)

_FALL: dict[str, tuple[int, str]] = {
    "short": (11, ""),
    "mop": (12, "wide"),
    "spiky": (11, ""),
    "quiff": (11, ""),
    "undercut": (11, ""),
    "wavy": (12, "wide"),
    "swept": (12, ""),
    "wild": (12, "wide curled"),
    "afro": (11, "wide curled"),
    "crop": (11, ""),
    "horseshoe": (0, ""),
    "bald": (0, ""),
    "slick": (14, "wide"),
    "hime": (17, "wide curtain"),
    "long-wavy": (16, "wide curtain"),
    "long": (16, "wide curtain"),
    "buns": (13, "wide curtain"),
    "pony": (11, ""),
    "bun": (11, ""),
    "braid": (11, ""),
    "curly": (12, "wide curtain curled"),
    "puffs": (11, "curled"),
    "box-braids": (15, "wide curtain"),
}
"""Nape row and manner of each style."""

HAIRLESS = frozenset({"bald", "horseshoe"})
"""Styles that leave the skull bare."""

HAIR_STYLES: dict[str, HairStyle] = {
    name: HairStyle(
        _PARTS[name],
        nape,
        wide="wide" in manner,
        curtain="curtain" in manner,
        curled="curled" in manner,
    )
    for name, (nape, manner) in _FALL.items()
}
"""Every style, by name."""
