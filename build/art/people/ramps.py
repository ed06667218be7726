"""The colours of people: four tones each of skin, hair and cloth.

From dark to light: ink for the outline, shadow, base, light. Shadows turn to blue or
red, lights to yellow; nothing is pure black or white. Where the land has the same
colour (red, blue, violet, yellow, brown, green, cream) the tones are the same.
"""

from art.palette import Rgb, rgb

Ramp = tuple[Rgb, Rgb, Rgb, Rgb]
"""Ink, shadow, base, light."""


def _ramps(table: str) -> dict[str, Ramp]:
    ramps: dict[str, Ramp] = {}
    for line in table.split("\n"):
        if line.strip():
            name, ink, shadow, base, light = line.split()
            ramps[name] = (rgb(ink), rgb(shadow), rgb(base), rgb(light))
    return ramps


SKINS = _ramps("""
    porcelain 7a4250 dd9f86 f7cfae fde6cb
    light     6f3b45 cf8c6e efbd94 fadcb8
    olive     5f3540 b87a55 dca674 f0c894
    tan       4f2c38 a1633f c88a57 e3ae77
    brown     42243a 87503a b1764d d19a69
    deep      331d2f 663a34 915a41 b67c57
""")

HAIRS = _ramps("""
    jet       1b1320 2c202b 46353c 705856
    steel     2b2738 4a4658 6a6676 938f98
    black     1d1730 2e2742 443b5c 6a6488
    espresso  25182a 40272f 5e3a36 875a48
    brown     33202c 5c3833 80523c ab7a50
    chestnut  3f1f2a 743a2f a45a38 cf8950
    auburn    481c2b 8c3430 bf5534 e58a4b
    blond     6a4030 b98040 e0b354 f8dc86
    sand      553a34 94703f bf9a58 e0c384
    grey      3a3547 68647a 918e9c bcb8bb
    white     55506a a3a0b4 d6d3d6 f5f1e6
    pink      59254d b04a77 e0809b f6b9bd
    teal      1d3b4d 27666d 3f9a8f 84cdb0
""")

CLOTHS = _ramps("""
    white   4d4a66 b3aeb9 e4ddd2 fbf5e6
    cream   6b4b42 c9ab84 ebe0c8 f8f1de
    grey    2f2b40 5b576c 86828f b0abae
    char    1e1a2e 322d45 4a445c 6d677c
    black   191528 272138 393149 564d66
    red     4a1a30 7d2a44 bd464b e57c67
    wine    35142c 672338 943848 bd5a5d
    orange  5f2a2a b8582f e58a3d f7bd63
    yellow  6b4036 b5742f e6b045 f8de88
    olive   2e3130 57592f 85833f b2ad58
    green   1d3a45 27574e 3a7a50 5c9e50
    mint    24505a 4f9c86 86cba0 c2e8bd
    teal    18334a 22606c 39938d 79c6ae
    navy    191a3a 26305f 37498a 5673b5
    blue    1f2750 2e3a6e 476bb0 82abdd
    sky     2f4a78 6398c6 98c8e4 cfe9ee
    violet  2c1e44 4a3266 7c559e b78ccb
    lilac   463a70 8f7bbd bfa8da e2d0ec
    pink    5c2550 b04a77 e0809b f6b9bd
    coral   5e2036 bd4a4c ea7a60 fbae84
    brown   43282f 6b4036 935c3f bc804d
    tweed   43282f 6b4036 a57650 cda06c
    denim   1e2748 35497a 51709f 84a3c2
    gold    6b4036 b5742f f0c456 f8de88
""")

FRAMES = {
    "dark": rgb("3a2c44"),
    "brown": rgb("4a2a2a"),
    "wine": rgb("7a3b3b"),
    "violet": rgb("7a5aa0"),
}
"""Rims of glasses."""

IRISES = {
    "brown": rgb("6b4030"),
    "amber": rgb("85583f"),
    "green": rgb("4b8c4c"),
    "moss": rgb("5b7a55"),
    "teal": rgb("39938d"),
    "blue": rgb("4c82c4"),
    "grey": rgb("6f7fb0"),
}
"""Eyes, seen in portraits only."""

PAPER = rgb("fbf5e6")
INK = rgb("2f2438")
LENS = rgb("d5eef0")
TEMPLES = rgb("a9a5ae")
MOUTH = rgb("6b2436")
EYE = rgb("2b1d33")
EYE_IN_DARK_FACE = rgb("1c1226")
FLUSH = rgb("e0505a")
LIP = rgb("8a2438")

DARK_SKINS = frozenset({"brown", "deep"})
"""Faces whose eyes need a deeper black and whose cheeks need less red."""


def mixed(first: Rgb, second: Rgb, share: float) -> Rgb:
    """`first` with a share (0 to 1) of `second` stirred in."""
    red, green, blue = (
        round(a * (1 - share) + b * share) for a, b in zip(first, second, strict=True)
    )
    return Rgb(red, green, blue)
