"""Painting a face: cheeks, nose, eyes, brows, mouth, lines, beard and glasses."""

import numpy as np

from art.people.figure import BASE, SHADOW, Mask
from art.people.look import Look
from art.people.portrait.beards import BEARDED, MOUTH_ROWS, OVER_MOUTH, UNDER_MOUTH
from art.people.portrait.brush import COLUMNS, ROWS, Brush, Point, disc, mirrored
from art.people.portrait.face import BROWS, EYES, GLINTS, LASHES, MOUTHS, Marks
from art.people.portrait.paints import Paints
from art.people.portrait.pieces import paint_all

_WINDOWS = {
    "calm": (4.6, 2.2),
    "happy": (5.2, 2.6),
    "sad": (6.2, 3.2),
    "angry": (6.4, 3.2),
}
"""Half-axes of the skin that shows round a mouth in a beard."""


def paint_light(brush: Brush, paints: Paints, face: Mask, mood: str) -> None:
    """Light on forehead and cheek, and the blush."""
    light = paints.light_on_skin()
    forehead = (COLUMNS >= 17) & (COLUMNS <= 22) & (ROWS >= 13) & (ROWS <= 15)
    brush.fill(face & forehead, light)
    brush.fill(face & disc(17, 27, 3, 1.6), light)
    blush = paints.colour("flush" if mood == "angry" else "blush")
    for x in (16, 32):
        brush.fill(face & disc(x, 28, 2.6, 1.6), blush)


def paint_nose(brush: Brush, paints: Paints, look: Look) -> None:
    """Lit on its left side, with a shadow below."""
    shadow = paints.skin[SHADOW]
    brush.dots(((23, 26), (23, 27)), paints.light_on_skin())
    brush.dots(((25, 27), (24, 28), (25, 28)), shadow)
    if look.nose == "large":
        brush.dots(((26, 27), (25, 26), (25, 29), (24, 29)), shadow)
        brush.dots(((26, 28),), paints.colour("nostril"))


def paint_eyes(brush: Brush, paints: Paints, look: Look, mood: str) -> None:
    """Both eyes and brows."""
    _paint_twice(brush, paints, EYES[mood])
    if look.lashes:
        _paint_twice(brush, paints, LASHES[mood])
    _paint(brush, paints, GLINTS.get(mood, ()))
    frowns = look.brows == "frown" and mood == "calm"
    brows = BROWS["frown" if frowns else mood]
    _paint_twice(brush, paints, brows)
    if look.brows != "soft":
        _paint_twice(brush, paints, brows, down=-1)


def paint_age(brush: Brush, paints: Paints, look: Look) -> None:
    """Lines round eyes and mouth, and across the forehead."""
    shadow = paints.skin[SHADOW]
    lines: list[Point] = []
    if look.age >= 44:
        lines += [(16, 26), (17, 27), (18, 27), (20, 30), (19, 31)]
    if look.age >= 60:
        lines += [(13, 24), (13, 26)]
    brush.dots([*lines, *mirrored(lines)], shadow)
    forehead = {15: look.age >= 60, 13: look.age >= 40 and look.brows == "frown"}
    for y, lined in forehead.items():
        if lined:
            brush.dots([(x, y) for x in range(20, 29)], shadow)


def paint_mouth(brush: Brush, paints: Paints, look: Look, mood: str) -> None:
    """The beard, the mouth in it, and the moustache over it."""
    paint_all(UNDER_MOUTH.get(look.beard, ()), brush, paints)
    row = MOUTH_ROWS.get(look.beard, 33) + (look.face == "long")
    if look.beard in BEARDED:
        brush.fill(disc(24, row + 0.4, *_WINDOWS[mood]), paints.skin[BASE])
        marks = MOUTHS[f"bearded-{mood}"]
    else:
        frowns = look.brows == "frown" and mood == "calm"
        marks = MOUTHS["frown" if frowns else mood]
    _paint(brush, paints, marks, down=row)
    paint_all(OVER_MOUTH.get(look.beard, ()), brush, paints)


def paint_glasses(brush: Brush, paints: Paints, look: Look) -> None:
    """Two rims with a glint, the bridge and the temples."""
    frame, glint = paints.colour("frame"), paints.colour("glint")
    for middle in (18, 30):
        brush.fill(_rim(middle, look.glasses), frame)
        left = middle - 3
        brush.dots(((left, 21), (left + 1, 21), (left, 22)), glint)
    for first in (11, 23, 35):
        brush.dots([(x, 22) for x in range(first, first + 3)], frame)


def _rim(middle: int, kind: str) -> Mask:
    if kind == "round":
        ring: Mask = np.abs(np.hypot(COLUMNS - middle, ROWS - 23) - 4.6) < 0.5
        return ring
    across = np.abs(COLUMNS - middle)
    outer = (across <= 4) & (ROWS >= 20) & (ROWS <= 26)
    inner = (across <= 3) & (ROWS >= 21) & (ROWS <= 25)
    corner = (across == 4) & ((ROWS == 20) | (ROWS == 26))
    rim: Mask = outer & ~inner & ~corner
    return rim


def _paint(brush: Brush, paints: Paints, marks: Marks, down: int = 0) -> None:
    for colour, points in marks:
        brush.dots([(x, y + down) for x, y in points], paints.colour(colour))


def _paint_twice(brush: Brush, paints: Paints, marks: Marks, down: int = 0) -> None:
    for colour, points in marks:
        there = [(x, y + down) for x, y in points]
        brush.dots([*there, *mirrored(there)], paints.colour(colour))
