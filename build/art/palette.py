"""The one palette of the town: ramps from dark to light, hues shifted on the way.

Shadows turn towards blue or violet, lights towards yellow. A tone is named by its
ramp and its place in it: `wo3` is the fourth tone of wood. Nothing in the town's
ground, houses and things may use a colour that is not listed here.
"""

from typing import NamedTuple


class Rgb(NamedTuple):
    """One opaque colour, each channel from 0 to 255."""

    red: int
    green: int
    blue: int


RAMPS: dict[str, tuple[str, ...]] = {
    "gr": ("356a4c", "4f8f4e", "6fae55", "7fb95b", "a3cd68"),  # grass
    "fo": ("1d3a45", "27574e", "3a7a50", "5c9e50", "93c158"),  # foliage
    "ea": ("6e4a44", "96694e", "bf9160", "dab27a", "ecd09a"),  # earth, light plank
    "st": ("44455e", "686b84", "9094a3", "b9bcbd", "dddccf"),  # stone
    "wa": ("2d4a80", "3a76ab", "57a2c6", "8fd0d8", "dcf3ea"),  # water, glass
    "wo": ("43282f", "6b4036", "935c3f", "bc804d", "dba765", "efcb8e"),  # wood
    "pl": ("6f6478", "a99a9c", "d3c4b0", "ebe0c8", "f8f1de"),  # plaster, paper
    "br": ("5f2b3e", "93423f", "c0684b", "de946a"),  # brick, roof, pots
    "re": ("7d2a44", "bd464b", "e57c67"),  # red cloth
    "bl": ("2e3a6e", "476bb0", "82abdd"),  # blue cloth
    "pu": ("4a3266", "7c559e", "b78ccb"),  # purple cloth
    "ye": ("b5742f", "e6b045", "f8de88"),  # yellow cloth, brass, lamplight
    "me": ("39405a", "67738d", "9fadbf", "dce6ea"),  # metal, porcelain
    "sk": ("f6d3b1", "e3ab7e", "c4845a", "96593f", "643a30"),  # skin in pictures
    "ha": ("2f2838", "6b4036", "935c3f", "b9572f", "e0b85e", "b3b0b8"),  # hair
    "ink": ("2a2135",),  # eyes, deepest holes, text
}

SHADOW = Rgb(0x2C, 0x24, 0x4E)
"""The one colour of every shadow, laid at `SHADOW_ALPHA` over the ground."""

SHADOW_ALPHA = round(0.27 * 255)


def rgb(hexadecimal: str) -> Rgb:
    """Read `rrggbb`, with or without a leading `#`."""
    value = int(hexadecimal.removeprefix("#"), 16)
    return Rgb(value >> 16, value >> 8 & 255, value & 255)


TONES: dict[str, Rgb] = {
    f"{ramp}{place}": rgb(tone)
    for ramp, tones in RAMPS.items()
    for place, tone in enumerate(tones)
}


def _places() -> dict[Rgb, tuple[str, int]]:
    places: dict[Rgb, tuple[str, int]] = {}
    for ramp, tones in RAMPS.items():
        for place, tone in enumerate(tones):
            # Two ramps share some browns: a colour belongs to the ramp named first.
            places.setdefault(rgb(tone), (ramp, place))
    return places


PLACES: dict[Rgb, tuple[str, int]] = _places()
"""Where a colour stands: its ramp and its place there."""
