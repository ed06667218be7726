"""What a drawn frame is: a picture cut in nine, and how the cuts lie."""

from dataclasses import dataclass, field

from art.interface.plate import Plate

Sides = tuple[int, int, int, int]
"""Left, top, right, bottom, in art pixels."""


@dataclass(frozen=True)
class Frame:
    """A picture that can be drawn at any size.

    `margins` are the parts that keep their size; the rest is stretched. `content` is
    how far from the edges words may begin (its right and bottom include a shadow).
    `keeps` says along which way the frame keeps its own size and stands in the
    middle: "" for none, "height" for a groove across, "width" for a groove down.
    """

    name: str
    plate: Plate
    margins: Sides
    content: Sides
    keeps: str = ""
    stamp: Plate | None = field(default=None)
    """A picture that stands in the middle and is never stretched."""


@dataclass(frozen=True)
class Piece:
    """A picture that is drawn as it is: a cursor, the tail of a bubble."""

    name: str
    plate: Plate
    anchor: tuple[int, int] = (0, 0)
    """The pixel of the picture that is laid on the place it is drawn at."""


Sheet = tuple[Frame | Piece, ...]
"""The pictures that share one file."""
