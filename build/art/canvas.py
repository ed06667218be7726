"""A small picture to draw on, pixel by pixel, in tones of the palette."""

import zlib
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from art.palette import PLACES, RAMPS, TONES, Rgb, rgb

Pixels = NDArray[np.uint8]
"""Height × width × 4: red, green, blue, alpha."""

_SIDES = ((0, -1, False), (-1, 0, False), (1, 0, True), (0, 1, True))
"""Neighbour, and whether it lies right or below: then *this* pixel is on a lit side."""


def chance(*key: object) -> float:
    """A number in [0, 1) that depends on `key` alone, alike on every machine."""
    return zlib.crc32(repr(key).encode()) % 100_003 / 100_003.0


class Canvas:
    """Pixels with the strokes that pixel art needs; clear where nothing is drawn.

    Tones are names of the palette.
    """

    def __init__(self, width: int, height: int) -> None:
        self.pixels: Pixels = np.zeros((height, width, 4), np.uint8)

    @property
    def width(self) -> int:
        """Width in pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Height in pixels."""
        return int(self.pixels.shape[0])

    def dot(self, x: int, y: int, tone: str | None) -> None:
        """Set one pixel to a tone, or clear it with None; outside is ignored."""
        if 0 <= x < self.width and 0 <= y < self.height:
            self.pixels[y, x] = (0, 0, 0, 0) if tone is None else (*TONES[tone], 255)

    def box(self, x: int, y: int, width: int, height: int, tone: str | None) -> None:
        """Fill a rectangle whose upper left pixel is (x, y)."""
        left, top = max(x, 0), max(y, 0)
        right, bottom = max(x + width, 0), max(y + height, 0)
        fill = (0, 0, 0, 0) if tone is None else (*TONES[tone], 255)
        self.pixels[top:bottom, left:right] = fill

    def row(self, x: int, y: int, width: int, tone: str | None) -> None:
        """A horizontal line, one pixel high."""
        self.box(x, y, width, 1, tone)

    def column(self, x: int, y: int, height: int, tone: str | None) -> None:
        """A vertical line, one pixel wide."""
        self.box(x, y, 1, height, tone)

    def ellipse(
        self, x: float, y: float, across: float, down: float, tone: str | None
    ) -> None:
        """Fill the ellipse with centre (x, y) and the half-axes `across` and `down`."""
        columns = (np.arange(self.width) + 0.5 - x) / across
        rows = (np.arange(self.height) + 0.5 - y) / down
        inside = columns[None, :] ** 2 + rows[:, None] ** 2 <= 1
        self.pixels[inside] = (0, 0, 0, 0) if tone is None else (*TONES[tone], 255)

    def grid(
        self, x: int, y: int, rows: Sequence[str], tones: Mapping[str, str | None]
    ) -> None:
        """Draw a text picture; letters without a tone are left as they are."""
        for down, row in enumerate(rows):
            for across, letter in enumerate(row):
                if letter in tones:
                    self.dot(x + across, y + down, tones[letter])

    def paste(self, other: "Canvas", x: int, y: int) -> None:
        """Lay another canvas over this one; its clear pixels change nothing."""
        left, top = max(x, 0), max(y, 0)
        right = min(x + other.width, self.width)
        bottom = min(y + other.height, self.height)
        if left >= right or top >= bottom:
            return
        source = other.pixels[top - y : bottom - y, left - x : right - x]
        seen = source[..., 3] > 0
        self.pixels[top:bottom, left:right][seen] = source[seen]

    def tone(self, x: int, y: int) -> Rgb | None:
        """The colour of a pixel, or None where it is clear or outside."""
        if 0 <= x < self.width and 0 <= y < self.height and self.pixels[y, x, 3]:
            red, green, blue = (int(part) for part in self.pixels[y, x, :3])
            return Rgb(red, green, blue)
        return None

    def mirrored(self) -> "Canvas":
        """The same picture turned left to right. Mind the light: shade afterwards."""
        other = Canvas(self.width, self.height)
        other.pixels = self.pixels[:, ::-1].copy()
        return other

    def outlined(self, pad: int = 1) -> "Canvas":
        """Add the rim outside the shape, in the ramp of the pixel it touches.

        Right and below take the ramp's darkest tone; the lit sides (top and left) two
        steps down from their neighbour, so that the outline is softer there.
        """
        other = Canvas(self.width + 2 * pad, self.height + 2 * pad)
        other.paste(self, pad, pad)
        for y in range(other.height):
            for x in range(other.width):
                if not other.pixels[y, x, 3]:
                    rim = self._rim(x - pad, y - pad)
                    if rim is not None:
                        other.pixels[y, x] = (*rim, 255)
        return other

    def _rim(self, x: int, y: int) -> Rgb | None:
        for across, down, lit in _SIDES:
            touched = self.tone(x + across, y + down)
            if touched is None:
                continue
            ramp, place = PLACES[touched]
            step = max(0, min(place - 2, 1)) if lit else 0
            return rgb(RAMPS[ramp][step])
        return None

    def image(self) -> Image.Image:
        """The picture as Pillow knows it, RGBA."""
        return Image.fromarray(self.pixels, "RGBA")
