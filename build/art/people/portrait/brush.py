"""Painting a portrait: closed splines without anti-aliasing, finished by one rule."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from art.palette import Rgb
from art.people.figure import BASE, INK, LIGHT, SHADOW, Mask
from art.people.ramps import Ramp, mixed

SIZE = 48
"""Width and height of a portrait in pixels."""

Point = tuple[float, float]
"""Across and down, in pixels from the upper left."""

ROWS, COLUMNS = np.mgrid[0:SIZE, 0:SIZE]
"""The row and the column of every pixel."""


def polygon(points: Sequence[Point]) -> Mask:
    """The pixels inside a polygon and on its edge."""
    image = Image.new("1", (SIZE, SIZE))
    ImageDraw.Draw(image).polygon(list(points), fill=1, outline=1)
    return np.array(image)


def blob(points: Sequence[Point]) -> Mask:
    """The pixels inside a closed spline through the points."""
    return polygon(_spline(points, 10, closed=True))


def trace(points: Sequence[Point]) -> Mask:
    """The pixels of an open spline through the points."""
    image = Image.new("1", (SIZE, SIZE))
    ImageDraw.Draw(image).line(_spline(points, 6, closed=False), fill=1)
    return np.array(image)


def disc(x: float, y: float, across: float, down: float) -> Mask:
    """The pixels inside an ellipse with these half-axes."""
    inside: Mask = ((COLUMNS - x) / across) ** 2 + ((ROWS - y) / down) ** 2 < 1
    return inside


def mirrored(points: Iterable[Point]) -> list[Point]:
    """The points on the other side of the face; its middle is column 24."""
    return [(SIZE - x, y) for x, y in points]


def moved(mask: Mask, right: int, down: int) -> Mask:
    """The mask shifted; what leaves the picture is gone, what enters is empty."""
    other = np.zeros_like(mask)
    ys, xs = np.nonzero(mask)
    ys, xs = ys + down, xs + right
    kept = (ys >= 0) & (ys < SIZE) & (xs >= 0) & (xs < SIZE)
    other[ys[kept], xs[kept]] = True
    return other


class Brush:
    """A picture of 48 by 48 opaque pixels being painted."""

    def __init__(self, ground: Rgb) -> None:
        self.pixels: NDArray[np.uint8] = np.zeros((SIZE, SIZE, 3), np.uint8)
        self.pixels[:] = ground

    def fill(self, mask: Mask, colour: Rgb) -> None:
        """Paint all pixels of a mask in one colour."""
        self.pixels[mask] = colour

    def dots(self, points: Iterable[Point], colour: Rgb) -> None:
        """Paint single pixels; those outside are ignored."""
        for x, y in points:
            if 0 <= x < SIZE and 0 <= y < SIZE:
                self.pixels[int(y), int(x)] = colour

    def part(self, mask: Mask, ramp: Ramp, shade: int = 3, light: int = 2) -> None:
        """Paint a body: base, shadow at the lower right, a lit line, an outline.

        Args:
            mask: Its pixels.
            ramp: Its tones.
            shade: How wide the shadow is; 0 for none.
            light: How far inside the upper left edge the lit line runs; 0 for none.
        """
        self.fill(mask, ramp[BASE])
        if shade:
            self.fill(mask & ~moved(mask, -shade, -max(1, shade // 2)), ramp[SHADOW])
        if light:
            rim = mask & ~moved(mask, light, light) & moved(mask, 1, 1)
            self.fill(rim, ramp[LIGHT])
        lit = moved(mask, 1, 0) & moved(mask, 0, 1)
        dark = moved(mask, -1, 0) & moved(mask, 0, -1)
        edge = mask & ~(lit & dark)
        self.fill(edge, ramp[INK])
        # The side towards the light has the softer line.
        self.fill(edge & ~lit & dark, mixed(ramp[INK], ramp[SHADOW], 0.45))


def _spline(points: Sequence[Point], steps: int, *, closed: bool) -> list[Point]:
    """Catmull-Rom through the points, `steps` samples from each to the next."""
    count = len(points)
    spots = np.array(points, float)
    numbers = np.arange(count if closed else count - 1)
    around = numbers[:, None] + np.arange(-1, 3)
    around = around % count if closed else around.clip(0, count - 1)
    before, start, end, after = (spots[nth][:, None] for nth in around.T)
    t = (np.arange(steps) / steps)[None, :, None]
    curve = 0.5 * (
        2 * start
        + (end - before) * t
        + (2 * before - 5 * start + 4 * end - after) * t**2
        + (3 * start - before - 3 * end + after) * t**3
    )
    path = [(float(x), float(y)) for x, y in curve.reshape(-1, 2)]
    if not closed:
        path.append((float(spots[-1][0]), float(spots[-1][1])))
    return path
