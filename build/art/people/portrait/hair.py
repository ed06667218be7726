"""Hair in portraits: closed splines for the masses, open ones for the strands."""

from dataclasses import dataclass

from art.people.portrait.brush import Point
from art.people.portrait.manes_long import LONG_MANES
from art.people.portrait.manes_short import SHORT_MANES
from art.people.portrait.pieces import paragraphs, read_points

Curve = tuple[Point, ...]


@dataclass(frozen=True)
class Mane:
    """The hair of one style, as splines.

    Attributes:
        front: Masses before the face; the first throws a shadow on the forehead.
        back: Masses behind the head and the shoulders.
        tails: Masses behind the head that catch the light.
        strands: Lines that follow the fall of the hair.
        tips: Polygons in the second colour of the hair.
        gold: Polygons of beads and clasps.
        curled: Whether it shines in curls instead of one arc.
    """

    front: tuple[Curve, ...]
    back: tuple[Curve, ...]
    tails: tuple[Curve, ...]
    strands: tuple[Curve, ...]
    tips: tuple[Curve, ...]
    gold: tuple[Curve, ...]
    curled: bool


def _mane(head: list[str], lines: list[list[str]]) -> Mane:
    def curves(kind: str) -> tuple[Curve, ...]:
        return tuple(read_points(words[1:]) for words in lines if words[0] == kind)

    return Mane(
        front=curves("front"),
        back=curves("back"),
        tails=curves("tail"),
        strands=curves("strand"),
        tips=curves("tips"),
        gold=curves("gold"),
        curled="curled" in head,
    )


MANES: dict[str, Mane] = {
    head[0]: _mane(head, lines)
    for head, lines in (*paragraphs(SHORT_MANES), *paragraphs(LONG_MANES))
}
"""Every style of `HAIR_STYLES`, as it looks from near."""
