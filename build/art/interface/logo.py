"""The title picture: "Smallville" under a small roof, and "小镇" beside it."""

import numpy as np

from art.interface.frame import Piece, Sheet
from art.interface.lettering import Mask, Point, Stroke, arc, emboss, mask
from art.interface.plate import Plate

HEIGHT = 46

WEIGHT = 4.2
"""Width of a Latin stroke."""

HEAD, MIDDLE, BASE = 13.0, 21.5, 36.0
"""Top of the tall letters, top of the small ones, foot line (middles of strokes)."""

MARGIN = 6
GAP = 2.6

ROOF = (
    "............kk...........",
    "...kkkk....krrk..........",
    "...kbbk...krrrrk.........",
    "...kbbk..krlrrrrk........",
    "...kbbk.krlrrrrrrk.......",
    "...kbbkkrlrrdrrrrrk......",
    "...kbbkrlrrrrrrdrrrk.....",
    "....kkrlrrdrrrrrrrrrk....",
    "....krlrrrrrrrdrrrdrrk...",
    "...krlrrrrrrrrrrrrrrrrk..",
    "..kddddddddddddddddddddk.",
    "..kkkkkkkkkkkkkkkkkkkkkk.",
)

HEART = (
    ".kk.kk.",
    "klrkrrk",
    "krrrrrk",
    "krrrrdk",
    ".krrdk.",
    "..kdk..",
    "...k...",
)

GRASS = (
    "..k....k..",
    ".kgk..kgk.",
    "kgmgkkgmgk",
    "kggmggmggk",
)

ADORNED = {
    "k": "ink",
    "r": "accent_lit",
    "l": "plan_meal",
    "d": "accent",
    "b": "wood",
    "g": "good",
    "m": "plan_home",
}


def _letters() -> dict[str, tuple[list[Stroke], float]]:
    """Each letter's strokes, and its width between the middles of the outer ones."""
    middle = (MIDDLE + BASE) / 2
    half = (BASE - MIDDLE) / 2
    bow = (BASE - HEAD) / 4
    leg = 4.6
    shoulder = MIDDLE + leg
    round_letter = 6.4
    return {
        "S": (
            [
                arc((6.4, HEAD + bow), 6.4, bow, 335, 90),
                arc((6.4, BASE - bow), 6.4, bow, 270, 515),
            ],
            12.8,
        ),
        "m": (
            [
                [(0, MIDDLE), (0, BASE)],
                [*arc((leg, shoulder), leg, leg, 180, 360), (2 * leg, BASE)],
                [*arc((3 * leg, shoulder), leg, leg, 180, 360), (4 * leg, BASE)],
            ],
            4 * leg,
        ),
        "a": (
            [
                arc((round_letter, middle), round_letter, half, 0, 360),
                [(2 * round_letter, MIDDLE), (2 * round_letter, BASE)],
            ],
            2 * round_letter,
        ),
        "l": ([[(0, HEAD - 1), (0, BASE)]], 0.0),
        "i": ([[(0, MIDDLE), (0, BASE)]], 0.0),
        "v": ([[(0, MIDDLE), (6, BASE), (12, MIDDLE)]], 12.0),
        "e": (
            [
                arc((round_letter, middle), round_letter, half, 0, -310),
                [(0.4, middle), (2 * round_letter, middle)],
            ],
            2 * round_letter,
        ),
    }


def _word() -> tuple[list[Stroke], dict[int, float], int]:
    """The strokes of the name, where each letter begins, and the whole width."""
    shapes = _letters()
    strokes: list[Stroke] = []
    starts: dict[int, float] = {}
    x = MARGIN + WEIGHT / 2
    for place, letter in enumerate("Smallville"):
        parts, width = shapes[letter]
        strokes += [_shifted(part, x, 0) for part in parts]
        starts[place] = x
        x += width + WEIGHT + GAP
    return strokes, starts, round(x - WEIGHT / 2 - GAP) + MARGIN


def _shifted(stroke: Stroke, right: float, down: float, scale: float = 1) -> Stroke:
    moved: list[Point] = [(right + x * scale, down + y * scale) for x, y in stroke]
    return moved


def english() -> Sheet:
    """The lettering "Smallville": a roof over the first ll, a heart on the i."""
    strokes, starts, width = _word()
    face = mask((width, HEIGHT), strokes, WEIGHT)
    plate = emboss(face, int(HEAD) - 3, int(BASE) + 3)
    eaves = round((starts[3] + starts[4]) / 2) - 12
    plate.sketch(eaves, 1, ROOF, ADORNED)
    plate.sketch(round(starts[6]) - 4, int(MIDDLE) - 11, HEART, ADORNED)
    for place, right in ((1, 4), (5, 0), (9, 8)):
        plate.sketch(round(starts[place]) + right, int(BASE) + 1, GRASS, ADORNED)
    return (Piece("logo", plate),)


# Each character stands in a square of 24: the strokes as one writes them.
HAN: tuple[tuple[Stroke, ...], ...] = (
    (
        [(12, 2), (12, 21.5), (9, 20)],
        [(6.5, 8), (5, 12), (2, 16.5)],
        [(17.5, 8), (19.5, 12), (22, 16.5)],
    ),
    (
        [(5.5, 1.5), (4, 4.5), (1.5, 7.5)],
        [(4.5, 5.5), (9, 5.5)],
        [(2.5, 10.5), (8.7, 10.5)],
        [(1.5, 15), (8.9, 15)],
        [(5.4, 10.5), (5.4, 21.5), (9, 18.8)],
        [(11.5, 4), (23, 4)],
        [(17.2, 1.2), (17.2, 6.5)],
        [(13, 7.2), (13, 17.5)],
        [(13, 7.2), (21.4, 7.2), (21.4, 17.5)],
        [(13, 10.7), (21.4, 10.7)],
        [(13, 14.2), (21.4, 14.2)],
        [(10.8, 17.8), (23.2, 17.8)],
        [(14.6, 19.4), (12, 22.4)],
        [(19.8, 19.4), (22.4, 22.4)],
    ),
)
"""The two characters of "little town": 小 and 镇."""

HAN_SCALE = 1.5
HAN_CELL = 38
HAN_WEIGHTS = (3.4, 2.6)
"""The character of three strokes is drawn bolder, so that both look alike dark."""

HAN_TOP = 4


def _characters() -> tuple[Mask, int]:
    width = len(HAN) * HAN_CELL + 2 * MARGIN
    face = np.zeros((HEIGHT, width), np.bool_)
    for place, (parts, weight) in enumerate(zip(HAN, HAN_WEIGHTS, strict=True)):
        left = MARGIN + place * HAN_CELL
        strokes = [_shifted(part, left, HAN_TOP, HAN_SCALE) for part in parts]
        face |= mask((width, HEIGHT), strokes, weight)
    return face, width


def chinese() -> Sheet:
    """The characters 小镇 with the English name beside them."""
    face, width = _characters()
    plate = emboss(face, HAN_TOP, HAN_TOP + 36)
    latin = english()[0].plate
    both = Plate(width + latin.width - MARGIN, HEIGHT)
    both.pixels[:, :width] = plate.pixels
    room = both.pixels[:, width - MARGIN :]
    room[:] = np.where(latin.pixels[..., 3:] > 0, latin.pixels, room)
    return (Piece("logo_zh", both),)
