"""From roles to colours: light from the upper left, and an outline, both by rule.

All of it happens after a figure was mirrored, so the light never changes sides.
"""

import numpy as np
from numpy.typing import NDArray

from art.canvas import Canvas, Pixels
from art.palette import Rgb
from art.people.figure import BASE, INK, LIGHT, SHADOW, Figure, Layer, Mask, Role
from art.people.look import Look
from art.people.ramps import (
    CLOTHS,
    DARK_SKINS,
    EYE,
    EYE_IN_DARK_FACE,
    FLUSH,
    FRAMES,
    HAIRS,
    LENS,
    LIP,
    MOUTH,
    PAPER,
    SKINS,
    TEMPLES,
    Ramp,
    mixed,
)
from art.people.ramps import INK as INK_COLOUR

_CLOTH = (Role.TOP, Role.OVER, Role.BOTTOM, Role.ACCENT, Role.SECOND, Role.SHOE)
_HEAD = (Role.HAIR, Role.HAT)
_SOFT = (*_CLOTH, *_HEAD, Role.BEARD, Role.TIPS)


def _among(roles: tuple[Role, ...]) -> NDArray[np.bool_]:
    among = np.zeros(len(Role), np.bool_)
    among[list(roles)] = True
    return among


_IS_SOFT, _IS_HEAD = _among(_SOFT), _among(_HEAD)

_SHINE = ((4, 3), (5, 2), (6, 2), (7, 2), (10, 2))
"""The arc of shine on hair: column, and rows below the crown."""

_SHINE_ENDS_ROW = 7
"""A crown this low is not the top of the head."""

_CURL_PERIOD = (4, 3)
"""From one curl to the next: columns and rows."""

_CURL_SHIFTS = (1, 3, 0, 2)
"""The first column of each row of curls; no two rows stand alike."""

_LIT_CURL = ((0, 0, LIGHT), (1, 0, LIGHT), (2, 1, SHADOW), (1, 2, SHADOW))
_DARK_CURL = ((0, 0, BASE), (2, 0, SHADOW), (2, 1, SHADOW), (1, 2, SHADOW))
"""The pixels of a curl: columns right, rows down, tone."""

Colours = NDArray[np.uint8]
"""A colour for each role and tone: roles by 5 by 3."""


def ramps(look: Look) -> dict[Role, Ramp]:
    """The four tones of each role in this look. One-coloured roles repeat theirs."""
    skin, hair = SKINS[look.skin], HAIRS[look.hair_colour]
    dark_face = look.skin in DARK_SKINS
    frame = FRAMES[look.frame]
    ramped = {
        Role.SKIN: skin,
        Role.HAIR: hair,
        Role.TIPS: HAIRS[look.tips],
        Role.TOP: CLOTHS[look.top],
        Role.OVER: CLOTHS[look.over],
        Role.BOTTOM: CLOTHS[look.bottom],
        Role.SHOE: CLOTHS[look.shoes],
        Role.ACCENT: CLOTHS[look.accent],
        Role.SECOND: CLOTHS[look.second],
        Role.HAT: CLOTHS[look.hat_colour],
        Role.BEARD: HAIRS[look.beard_colour or look.hair_colour],
        Role.GOLD: CLOTHS["gold"],
    }
    plain = {
        Role.WHITE: PAPER,
        Role.DARK: INK_COLOUR,
        Role.EYE: EYE_IN_DARK_FACE if dark_face else EYE,
        Role.LASH: mixed(EYE, skin[BASE], 0.38),
        Role.BLUSH: mixed(skin[BASE], FLUSH, 0.22 if dark_face else 0.28),
        Role.LIP: mixed(skin[SHADOW], LIP, 0.38),
        Role.MOUTH: MOUTH,
        Role.LENS: LENS,
        Role.RIM: frame,
        Role.BRIDGE: mixed(frame, skin[BASE], 0.35),
        Role.GREY: TEMPLES,
    }
    return ramped | {role: _plain(colour) for role, colour in plain.items()}


def colours_of(look: Look) -> frozenset[Rgb]:
    """Every colour a sheet of this look may show, outlines included."""
    table = ramps(look).values()
    return frozenset(
        {tone for ramp in table for tone in ramp} | {_lit_ink(ramp) for ramp in table}
    )


def painted(figure: Figure, table: Colours, *, curls: bool = False) -> Canvas:
    """Shade a figure, turn its roles into colours and draw the outline round it.

    Args:
        figure: Roles and tones, already turned the way the person looks.
        table: The look in colours, from `colour_table`.
        curls: Whether hair shines in curls and not in one arc.
    """
    shades = _shaded(figure, curls=curls)
    canvas = Canvas(figure.roles.shape[1], figure.roles.shape[0])
    filled = figure.roles > 0
    canvas.pixels[filled, :3] = table[figure.roles, shades][filled]
    canvas.pixels[filled, 3] = 255
    _outline(canvas.pixels, figure.roles, table)
    return canvas


def _plain(colour: Rgb) -> Ramp:
    return (INK_COLOUR, colour, colour, colour)


def _lit_ink(ramp: Ramp) -> Rgb:
    """The outline on the lit side: softer, so that heads do not look cut out."""
    return ramp[INK] if ramp[SHADOW] == ramp[LIGHT] else mixed(ramp[0], ramp[1], 0.4)


def colour_table(look: Look) -> Colours:
    """A colour for each role: its four tones, then its outline on the lit side."""
    table = np.zeros((len(Role), 5, 3), np.uint8)
    for role, ramp in ramps(look).items():
        table[role] = (*ramp, _lit_ink(ramp))
    return table


def _neighbour(layer: Layer, right: int, down: int) -> Layer:
    """The layer read one pixel further on; nothing lies outside the cell."""
    height, width = layer.shape
    padded = np.zeros((height + 2, width + 2), layer.dtype)
    padded[1:-1, 1:-1] = layer
    return padded[1 + down : 1 + down + height, 1 + right : 1 + right + width]


def _shaded(figure: Figure, *, curls: bool) -> Layer:
    roles, tones = figure.roles, figure.tones.copy()
    plain = tones == BASE
    open_above, open_left = (_neighbour(roles, *way) == 0 for way in ((0, -1), (-1, 0)))
    open_right, open_below = (_neighbour(roles, *way) == 0 for way in ((1, 0), (0, 1)))
    soft, head = _IS_SOFT[roles], _IS_HEAD[roles]
    dark = plain & soft & (open_right | (open_below & head))
    light = plain & soft & (open_above | (open_left & (roles != Role.BOTTOM)))
    tones[light] = LIGHT
    tones[dark] = SHADOW
    tones[plain & (roles == Role.SKIN) & open_right] = SHADOW
    if curls:
        _curl(tones, plain & (roles == Role.HAIR))
    else:
        _shine(tones, roles, plain)
    return tones


def _shine(tones: Layer, roles: Layer, plain: Mask) -> None:
    for column, below in _SHINE:
        rows = np.flatnonzero(roles[:, column])
        if not rows.size or rows[0] >= _SHINE_ENDS_ROW:
            continue
        crown = int(rows[0])
        y = crown + below
        hair = roles[crown, column] == roles[y, column] == Role.HAIR
        if hair and plain[y, column]:
            tones[y, column] = LIGHT


def _curl(tones: Layer, hair: Mask) -> None:
    """Small arcs dark below right; those that face the light have a lit top too."""
    rows, columns = np.nonzero(hair)
    if not rows.size:
        return
    # The light falls off along the diagonal from the upper left of the head.
    middle = float(np.median(rows + columns))
    across, down = _CURL_PERIOD
    for number, y in enumerate(range(int(rows.min()) + 1, int(rows.max()), down)):
        shift = _CURL_SHIFTS[number % len(_CURL_SHIFTS)]
        for x in range(shift, tones.shape[1] - 2, across):
            lit = x + y < middle
            for right, below, tone in _LIT_CURL if lit else _DARK_CURL:
                place = (min(y + below, tones.shape[0] - 1), x + right)
                if hair[place]:
                    tones[place] = tone


def _outline(pixels: Pixels, roles: Layer, table: Colours) -> None:
    free = roles == 0
    for right, down, tone in ((0, -1, INK), (-1, 0, INK), (1, 0, 4), (0, 1, 4)):
        touched = _neighbour(roles, right, down)
        edge = free & (touched > 0)
        pixels[edge, :3] = table[touched[edge], tone]
        pixels[edge, 3] = 255
        free &= ~edge
