"""What clothes and hats in portraits are made of: patches, areas, strokes and dots."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from art.people.portrait.brush import Brush, Point, blob, mirrored, polygon, trace
from art.people.portrait.paints import Paints


@dataclass(frozen=True)
class Patch:
    """A shaded piece with an outline; its ramp is named as in `Paints.ramp`."""

    ramp: str
    points: tuple[Point, ...]
    shade: int
    light: int
    curved: bool

    def paint(self, brush: Brush, paints: Paints) -> None:
        """Lay the piece on the portrait."""
        mask = blob(self.points) if self.curved else polygon(self.points)
        brush.part(mask, paints.ramp(self.ramp), self.shade, self.light)


@dataclass(frozen=True)
class Area:
    """An area of one colour, without an outline."""

    colour: str
    points: tuple[Point, ...]

    def paint(self, brush: Brush, paints: Paints) -> None:
        """Lay the area on the portrait."""
        brush.fill(polygon(self.points), paints.colour(self.colour))


@dataclass(frozen=True)
class Stroke:
    """A line one pixel wide."""

    colour: str
    points: tuple[Point, ...]

    def paint(self, brush: Brush, paints: Paints) -> None:
        """Draw the line on the portrait."""
        brush.fill(trace(self.points), paints.colour(self.colour))


@dataclass(frozen=True)
class Dots:
    """Single pixels."""

    colour: str
    points: tuple[Point, ...]

    def paint(self, brush: Brush, paints: Paints) -> None:
        """Set the pixels on the portrait."""
        brush.dots(self.points, paints.colour(self.colour))


Piece = Patch | Area | Stroke | Dots


def paint_all(pieces: Iterable[Piece], brush: Brush, paints: Paints) -> None:
    """Lay all pieces on the portrait, from below."""
    for piece in pieces:
        piece.paint(brush, paints)


def read_pieces(text: str) -> dict[str, tuple[Piece, ...]]:
    """Read drawn pieces, one thing a paragraph, its name in the first line.

    Each further line is a piece: its kind, its colour, for `patch` and `blob` the
    width of shadow and light, and its points as `x,y`. A kind with an `s` at its end
    is drawn on both sides.
    """
    return {
        head[0]: tuple(piece for words in lines for piece in _pieces(words))
        for head, lines in paragraphs(text)
    }


def paragraphs(text: str) -> Iterator[tuple[list[str], list[list[str]]]]:
    """The words of each paragraph's first line, and those of its further lines.

    A line that starts with a space goes on with the line before.
    """
    for block in text.strip("\n").split("\n\n"):
        head, *lines = block.replace("\n ", " ").split("\n")
        yield head.split(), [line.split() for line in lines]


def read_points(words: Sequence[str]) -> tuple[Point, ...]:
    """Points written as `x,y`."""
    pairs = (word.split(",") for word in words)
    return tuple((float(x), float(y)) for x, y in pairs)


def _pieces(words: list[str]) -> list[Piece]:
    kind, colour, *rest = words
    if kind.endswith("es") or kind == "blobs":
        one = kind.removesuffix("es") if kind.endswith("es") else "blob"
        points = read_points(rest[2:])
        twins = (points, tuple(mirrored(points)))
        return [_patch(one, colour, rest[:2], side) for side in twins]
    match kind:
        case "patch" | "blob":
            return [_patch(kind, colour, rest[:2], read_points(rest[2:]))]
        case "area":
            return [Area(colour, read_points(rest))]
        case "stroke":
            return [Stroke(colour, read_points(rest))]
        case "dots":
            return [Dots(colour, read_points(rest))]
        case _:
            raise ValueError(f"no piece is called {kind!r}")


def _patch(
    kind: str, ramp: str, widths: Sequence[str], points: tuple[Point, ...]
) -> Patch:
    shade, light = map(int, widths)
    return Patch(ramp, points, shade, light, curved=kind == "blob")
