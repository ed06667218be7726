"""The title in our own letters: strokes on a fine grid, cut to hard pixels.

A letter is a list of strokes in art pixels. They are drawn eight times larger and
each pixel is taken when at least half of it is covered, so curves come out clean and
nothing is half transparent.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from art.interface.plate import Plate

Mask = NDArray[np.bool_]

FINE = 8
"""How many times larger than the picture a stroke is drawn."""

Point = tuple[float, float]
Stroke = Sequence[Point]

# Bands of the face from top to bottom: the name of the colour and its share.
BANDS = (
    ("selected_light", 0.16),
    ("selected", 0.36),
    ("nail", 0.24),
    ("selected_shade", 0.24),
)


def arc(centre: Point, across: float, down: float, start: float, end: float) -> Stroke:
    """Points along an ellipse from `start` to `end` degrees, clockwise from east."""
    angles = np.radians(np.linspace(start, end, 25))
    xs = centre[0] + across * np.cos(angles)
    ys = centre[1] + down * np.sin(angles)
    return list(zip(xs.tolist(), ys.tolist(), strict=True))


def mask(size: tuple[int, int], strokes: Sequence[Stroke], width: float) -> Mask:
    """The pixels covered by strokes of `width` art pixels with round ends."""
    fine = Image.new("L", (size[0] * FINE, size[1] * FINE))
    pen = ImageDraw.Draw(fine)
    radius = width * FINE / 2
    for stroke in strokes:
        points = [(x * FINE, y * FINE) for x, y in stroke]
        for start, end in pairwise(points):
            _line(pen, start, end, radius)
    cells = np.asarray(fine).reshape(size[1], FINE, size[0], FINE)
    covered: Mask = cells.mean(axis=(1, 3)) >= 127.5
    return covered


def _line(pen: ImageDraw.ImageDraw, start: Point, end: Point, radius: float) -> None:
    steps = max(int(max(abs(end[0] - start[0]), abs(end[1] - start[1])) / 2), 1)
    for step in range(steps + 1):
        share = step / steps
        x = start[0] + (end[0] - start[0]) * share
        y = start[1] + (end[1] - start[1]) * share
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)


def grown(shape: Mask, times: int = 1) -> Mask:
    """The shape with every pixel spread to its four neighbours, `times` over."""
    for _ in range(times):
        wide = shape.copy()
        wide[1:] |= shape[:-1]
        wide[:-1] |= shape[1:]
        wide[:, 1:] |= shape[:, :-1]
        wide[:, :-1] |= shape[:, 1:]
        shape = wide
    return shape


def moved(shape: Mask, right: int, down: int) -> Mask:
    """The shape moved right and down (both at least 0); what leaves is lost."""
    out = np.zeros_like(shape)
    height, width = shape.shape
    out[down:, right:] = shape[: height - down, : width - right]
    return out


def emboss(face: Mask, top: int, bottom: int) -> Plate:
    """Letters of honey-coloured wood: rim, thickness below, light above.

    Args:
        face: where the letters are; keep three clear pixels around them.
        top: the row where the bands of the face begin.
        bottom: the row after the last band.
    """
    height, width = face.shape
    plate = Plate(width, height)
    thick = moved(face, 0, 1) | moved(face, 0, 2)
    rim = grown(face | thick)
    _paint(plate, moved(rim, 2, 2), "shadow", alpha=90)
    _paint(plate, rim, "ink")
    _paint(plate, thick, "wood_shade")
    row = top
    for name, share in BANDS:
        end = row + max(round((bottom - top) * share), 1)
        band = np.zeros_like(face)
        band[row:end] = True
        _paint(plate, face & band, name)
        row = end
    rest = np.zeros_like(face)
    rest[row:] = True
    _paint(plate, face & rest, BANDS[-1][0])
    _paint(plate, face & ~moved(face, 0, 1), "hovered_light")
    return plate


def _paint(plate: Plate, where: Mask, name: str, alpha: int = 255) -> None:
    colours = Plate(1, 1)
    colours.fill(0, 0, 1, 1, name, alpha)
    plate.pixels[where] = colours.pixels[0, 0]
