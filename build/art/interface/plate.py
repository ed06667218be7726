"""Small pictures of the interface, drawn with the interface's own named colours."""

from collections.abc import Mapping, Sequence

from art.canvas import Canvas
from art.interface.colours import COLOURS
from art.palette import Rgb, rgb


def colour(name: str) -> Rgb:
    """A colour by its name in the theme."""
    return rgb(COLOURS[name])


class Plate(Canvas):
    """A canvas whose rectangles take the names of theme colours and cut corners."""

    def fill(
        self, x: int, y: int, width: int, height: int, name: str, alpha: int = 255
    ) -> None:
        """Fill a rectangle with a theme colour."""
        self.pixels[y : y + height, x : x + width] = (*colour(name), alpha)

    def slab(
        self, box: Sequence[int], name: str, cut: int = 1, alpha: int = 255
    ) -> None:
        """Fill `box` (x, y, width, height) with its corners cut by `cut` pixels."""
        x, y, width, height = box
        for inset in range(cut + 1):
            rest = cut - inset
            self.fill(
                x + rest, y + inset, width - 2 * rest, height - 2 * inset, name, alpha
            )

    def sketch(
        self, x: int, y: int, rows: Sequence[str], names: Mapping[str, str]
    ) -> None:
        """Draw a text picture; each letter stands for a theme colour."""
        for down, row in enumerate(rows):
            for across, letter in enumerate(row):
                if letter in names:
                    self.fill(x + across, y + down, 1, 1, names[letter])
