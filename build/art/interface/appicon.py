"""The application icon: a lit cottage under an evening sky in a wooden frame.

It is drawn twice, at 32 and at 16 pixels, because a small icon made of a large one is
mud. The other sizes are whole multiples of these two.
"""

from pathlib import Path

from PIL import Image

from art.icons.paint import FILL
from art.interface.plate import Plate

SIZES = {16: 16, 32: 32, 48: 16, 64: 32, 128: 32, 256: 32, 512: 32}
"""Size in pixels → the drawing it is made of."""

LARGE = (
    "................................",
    "..kkkkkkkkkkkkkkkkkkkkkkkkkkkk..",
    ".kAAAAAAAAAAAAAAAAAAAAAAAAAAAAk.",
    ".kANNNNNNNNNNNNNNNNNNNNNNNNNNnk.",
    ".kANvvvvvvvvvvvvvvvvvvvvvvvvNnk.",
    ".kANvvvvvvvvvvvvvvvvvvvWvvvvNnk.",
    ".kANvvWvvvvvvvvvvvvvvvvvvvvvNnk.",
    ".kANvvvvvvvvvvkkvvvkkkvvvvvvNnk.",
    ".kANVVVVVVVVVkRRkVVknkVVVVVVNnk.",
    ".kANVVVVVVVVkRRRRkVknkVVVVVVNnk.",
    ".kANVVVVVVVkRQRRRRkknkVVVVVVNnk.",
    ".kANPPPPPPkRQRRrRRRknkPPPPPPNnk.",
    ".kANPPPPPkRQRRRRRRRRrkPPPPPPNnk.",
    ".kANPPPPkRQRRrRRRRrRRRkPPPPPNnk.",
    ".kANPPPkRQRRRRRRRRRRRRRkPggPNnk.",
    ".kANOOkRQRRrRRRRrRRRRrRRkGGgNnk.",
    ".kANOkrrrrrrrrrrrrrrrrrrrkGGNnk.",
    ".kANOOkkkkkkkkkkkkkkkkkkkGMGNnk.",
    ".kANAAAkCCCCCCCCCCCCCCckGMGGNnk.",
    ".kANAAAknnnnnnnCCCCCCCckGGGGNnk.",
    ".kANAAAkn++nYYnCCnnnnCckgGGgNnk.",
    ".kANGGGknnnnnnnCnNNNNnckggggNnk.",
    ".kANGMGkn++nYYnCnNNNNnckGnnGNnk.",
    ".kANGGGknYYnYYnCnNNNNnckGnnGNnk.",
    ".kANGGGknnnnnnnCnNNYNnckGnnGNnk.",
    ".kANGRGkCCCCCCCCnNNNNnckGnnGNnk.",
    ".kANMGGkcccccccCnNNNNnckgGGGNnk.",
    ".kANGGGGggggggGAAAAAAAGGGRGGNnk.",
    ".kANGGYGGGMGGGAcAAAcAGGGGGGGNnk.",
    ".knnnnnnnnnnnnnnnnnnnnnnnnnnnnk.",
    "..kkkkkkkkkkkkkkkkkkkkkkkkkkkk..",
    "................................",
)

SMALL = (
    ".kkkkkkkkkkkkkk.",
    "kvvvvvvvvvvvvvvk",
    "kvvvvvvkkvvvvvvk",
    "kvWvvvkRRkkkvvvk",
    "kVVVVkRQRRnkVVVk",
    "kVVVkRQRRRRkVVVk",
    "kPPkRQRRrRRRkPPk",
    "kPkRRrRRRRRRRkPk",
    "kOkkkkkkkkkkkkOk",
    "kOOkCCCCCCCckOOk",
    "kAAkC++CCnncckAk",
    "kAAkCYYCCNNckAAk",
    "kGGkCYYCCNNckGGk",
    "kGMkCCCCCNNckMGk",
    "kGGGGGMGAAAGGGGk",
    ".kkkkkkkkkkkkkk.",
)


def drawing(size: int) -> Plate:
    """The icon as it is drawn, at 16 or at 32 pixels."""
    rows = {16: SMALL, 32: LARGE}[size]
    plate = Plate(size, size)
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter != ".":
                plate.pixels[y, x] = (*FILL[letter], 255)
    return plate


def picture(size: int) -> Image.Image:
    """The icon at one of `SIZES`."""
    drawn = drawing(SIZES[size]).image()
    return drawn.resize((size, size), Image.Resampling.NEAREST)


def draw_icons(folder: Path) -> None:
    """Write the icon as PNG in every size, and as `.ico` and `.icns`."""
    pictures = {size: picture(size) for size in SIZES}
    for size, image in pictures.items():
        image.save(folder / f"smallville-{size}.png", optimize=False)
    small = [pictures[size] for size in (16, 32, 48, 64, 128)]
    largest = pictures[256]
    largest.save(
        folder / "smallville.ico",
        sizes=[(size, size) for size in (16, 32, 48, 64, 128, 256)],
        append_images=small,
    )
    pictures[512].save(
        folder / "smallville.icns",
        append_images=[pictures[size] for size in (16, 32, 64, 128, 256)],
    )
