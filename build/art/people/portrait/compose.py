"""The layers of a portrait, from the background to the hat."""

import numpy as np

from art.canvas import Canvas
from art.people.figure import BASE, LIGHT, SHADOW, Mask
from art.people.look import Look
from art.people.parts.hair import HAIRLESS
from art.people.portrait.brush import (
    COLUMNS,
    ROWS,
    SIZE,
    Brush,
    blob,
    disc,
    moved,
    polygon,
    trace,
)
from art.people.portrait.clothes import CLOTHES, PATTERNS
from art.people.portrait.face import MOODS, SHAPES
from art.people.portrait.features import (
    paint_age,
    paint_eyes,
    paint_glasses,
    paint_light,
    paint_mouth,
    paint_nose,
)
from art.people.portrait.hair import MANES, Mane
from art.people.portrait.headwear import HEADWEAR
from art.people.portrait.paints import Paints
from art.people.portrait.pieces import paint_all
from art.people.portrait.shine import paint_shine
from art.people.ramps import CLOTHS, HAIRS, TEMPLES

_SHOULDERS = (
    *((5, 50), (7, 43), (14, 38), (20, 36)),
    *((28, 36), (34, 38), (41, 43), (43, 50)),
)
_BROAD = ((1, 50), (3, 42), (12, 37), (19, 35), (29, 35), (36, 37), (45, 42), (47, 50))
_NECK = ((19, 28), (29, 28), (29, 37), (27, 39), (21, 39), (19, 37))
_COLLAR_SHADOW = ((20, 38), (28, 38), (24, 41))
_BARE_SKULL = (24, 17, 12.6, 12.6)
"""A round top for heads that no hair rounds: middle and half-axes."""
_LOW_NECKS = frozenset({"blouse", "necklace", "trim"})
_FRINGE_ENDS = 20
"""Hair throws its shadow above this row only, or it would darken the eyes."""


def compose_portraits(look: Look) -> Canvas:
    """Draw one person's four moods side by side.

    Returns:
        A canvas of 192 by 48 pixels: calm, happy, sad, angry.
    """
    strip = Canvas(SIZE * len(MOODS), SIZE)
    strip.pixels[..., 3] = 255
    for place, mood in enumerate(MOODS):
        pixels = _portrait(look, mood).pixels
        strip.pixels[:, place * SIZE : (place + 1) * SIZE, :3] = pixels
    return strip


def _portrait(look: Look, mood: str) -> Brush:
    paints, mane = Paints(look), MANES[look.hair]
    brush = Brush(paints.colour("ground"))
    _paint_background(brush, paints)
    for mass in mane.back:
        brush.part(blob(mass), paints.behind, light=0)
    for mass in mane.tails:
        brush.part(blob(mass), paints.hair, shade=2)
    _paint_body(brush, paints, look)
    face = _paint_head(brush, paints, look)
    paint_light(brush, paints, face, mood)
    paint_nose(brush, paints, look)
    paint_eyes(brush, paints, look, mood)
    paint_age(brush, paints, look)
    paint_mouth(brush, paints, look, mood)
    _paint_hair(brush, paints, look, mane, face)
    if look.glasses != "none":
        paint_glasses(brush, paints, look)
    for hat in look.hats:
        paint_all(HEADWEAR[hat], brush, paints)
    return brush


def _paint_background(brush: Brush, paints: Paints) -> None:
    """A light disc behind the head and a dark corner, with checkered edges."""
    checker = (COLUMNS + ROWS) % 2 == 0
    away = (COLUMNS - 19) ** 2 + (ROWS - 17) ** 2
    light = (away < 21**2) | ((away < 24**2) & checker)
    brush.fill(light, paints.colour("ground_light"))
    slope = (COLUMNS - 8) + (ROWS - 8) * 1.3
    brush.fill((slope > 74) | ((slope > 69) & checker), paints.colour("ground_dark"))


def _paint_body(brush: Brush, paints: Paints, look: Look) -> None:
    top = paints.ramp("top")
    body = blob(_SHOULDERS if look.build == "plain" else _BROAD)
    brush.part(body, top, shade=4)
    brush.part(polygon(_NECK), paints.shaded_skin, shade=0, light=0)
    low = _LOW_NECKS.intersection(look.garments)
    brush.fill(polygon(_COLLAR_SHADOW), paints.skin[SHADOW] if low else top[SHADOW])
    for name in look.garments:
        if name in PATTERNS:
            _weave(brush, paints, name, body)
        else:
            paint_all(CLOTHES[name], brush, paints)


def _weave(brush: Brush, paints: Paints, pattern: str, body: Mask) -> None:
    accent = paints.ramp("accent")
    if pattern == "stripes":
        rows = body & np.isin(ROWS, (40, 41, 45, 46))
        brush.fill(rows & (COLUMNS > 7) & (COLUMNS < 41), accent[BASE])
        brush.fill(rows & (COLUMNS > 34), accent[SHADOW])
    else:
        lines = (ROWS % 4 == 1) | (COLUMNS % 4 == 1)
        brush.fill(body & lines & (ROWS > 37), accent[SHADOW])


def _paint_head(brush: Brush, paints: Paints, look: Look) -> Mask:
    """Ears and face without features; returns the pixels of the face."""
    for outer, inner in ((9, 14), (34, 39)):
        ear = (
            (outer + 1, 20),
            (inner - 1, 20),
            (inner, 23),
            (inner - 1, 27),
            (outer + 2, 27),
            (outer, 23),
        )
        brush.part(blob(ear), paints.skin, shade=1, light=0)
    face = blob(SHAPES[look.face])
    if look.hair in HAIRLESS:
        face |= disc(*_BARE_SKULL)
    brush.part(face, paints.skin, shade=3, light=0)
    return face


def _paint_hair(
    brush: Brush, paints: Paints, look: Look, mane: Mane, face: Mask
) -> None:
    masses = [blob(mass) for mass in mane.front]
    if masses:
        fringe = moved(masses[0], 0, 2) & face & ~masses[0] & (ROWS < _FRINGE_ENDS)
        brush.fill(fringe, paints.colour("fringe"))
    hair = np.zeros((SIZE, SIZE), np.bool_)
    for mass in masses:
        brush.part(mass, paints.hair, shade=2, light=2)
        hair |= mass
    paint_shine(brush, paints, mane, hair)
    _paint_ends(brush, look, mane, hair)
    if look.hair in HAIRLESS:
        brush.fill(disc(20, 11, 4, 1.8), paints.light_on_skin())
    _paint_grey(brush, look)


def _paint_ends(brush: Brush, look: Look, mane: Mane, hair: Mask) -> None:
    tips, gold = HAIRS[look.tips], CLOTHS["gold"]
    for points in mane.tips:
        end = polygon(points) & hair
        brush.fill(end, tips[BASE])
        brush.fill(end & ~moved(end, -2, 0), tips[SHADOW])
    for points in mane.gold:
        bead = polygon(points) & hair
        brush.fill(bead, gold[BASE])
        brush.fill(bead & ~moved(bead, 0, -1), gold[SHADOW])


def _paint_grey(brush: Brush, look: Look) -> None:
    if look.streak:
        brush.fill(trace(((22, 9), (17, 12), (14, 18))), HAIRS["white"][BASE])
        brush.fill(trace(((22, 8), (17, 11), (13, 17))), HAIRS["white"][LIGHT])
    if look.grey_temples:
        for x, inner in ((12, 13), (36, 35)):
            brush.dots([(x, y) for y in range(16, 22)], TEMPLES)
            brush.dots([(inner, y) for y in range(16, 22)], CLOTHS["grey"][BASE])
