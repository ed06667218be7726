"""From a text grid to a small picture with a rim in its own colours."""

from collections.abc import Sequence

from art.canvas import Canvas
from art.palette import Rgb, rgb

SIZE = 16
"""Width and height of an icon in pixels."""

COLOURS: dict[str, tuple[str, str | None]] = {
    "K": ("3a2a42", "2a1f33"),  # near black
    "k": ("5b4a66", "2f2438"),  # slate
    "W": ("fbf5e6", "6d677c"),  # white
    "w": ("d9cfc4", "6d677c"),  # white in shadow
    "l": ("efe6f5", "6a5c80"),  # cloud
    "C": ("f3e1b4", "6b4b42"),  # paper
    "c": ("d0a56a", "5f3d38"),  # card, straw
    "A": ("edc185", "6b4036"),  # crust, light wood
    "R": ("cc4b43", "5c1730"),  # red
    "r": ("96303b", "4a1528"),
    "Q": ("ea7a60", "6a2336"),  # coral
    "u": ("bd4a4c", "5c1730"),
    "J": ("943848", "35142c"),  # wine
    "O": ("e58a3d", "6b3020"),  # orange
    "o": ("b8582f", "5f2a2a"),
    "F": ("e9a93f", "6b4036"),  # beer
    "Y": ("efc554", "7d5228"),  # yellow
    "y": ("c98f33", "6b3f2a"),
    "+": ("fbe48c", "7d5228"),
    "G": ("4b8c4c", "1b3438"),  # green
    "g": ("2d6046", "1b2c38"),
    "M": ("86cba0", "24505a"),  # mint
    "T": ("39938d", "18334a"),  # teal
    "t": ("22606c", "16283e"),
    "B": ("4c82c4", "26305f"),  # blue
    "b": ("35559b", "1f2750"),
    "L": ("98c8e4", "35559b"),  # light blue
    "V": ("8559ac", "35234f"),  # violet
    "v": ("573a7c", "2c1e44"),
    "P": ("e0809b", "6b2450"),  # pink
    "p": ("b04a77", "5c2550"),
    "N": ("a06a45", "3b2430"),  # brown
    "n": ("6b4036", "33202c"),
    "S": ("9a96a4", "3f3b4c"),  # steel
    "s": ("6a6676", "3f3b4c"),
    "U": ("cdd3da", "4d4a66"),  # steel in light
    "D": ("efbd94", "7a4250"),  # light skin
    "d": ("cf8c6e", "6f3b45"),
    "E": ("b1764d", "42243a"),  # brown skin
    # Strokes one pixel wide have no rim: with it they would close to a blob.
    "z": ("35559b", None),
    "Z": ("8559ac", None),
    "q": ("a99fb0", None),
    "x": ("5b4a66", None),
    "i": ("4c82c4", None),
    "a": ("e8a33c", None),
    "e": ("cc4b43", None),
    "f": ("4b8c4c", None),
    "h": ("e0809b", None),
    "I": ("3f2b36", None),  # the ink of signs on buttons
    "1": ("a23a36", None),  # signs in the accent colour
    "2": ("2f6a3f", None),  # … in the good one
    "3": ("8a5410", None),  # … in the warning one
    "4": ("2f4f94", None),  # … in the link colour
    "5": ("fffaec", None),  # paper light inside a sign
    "6": ("cdb083", None),  # a sign that is not lit
}
"""Letter → (fill, rim). A rim of None: the letter draws a stroke without outline."""

FILL: dict[str, Rgb] = {letter: rgb(fill) for letter, (fill, _) in COLOURS.items()}
RIM: dict[str, Rgb] = {
    letter: rgb(rim) for letter, (_, rim) in COLOURS.items() if rim is not None
}

_NEIGHBOURS = ((0, -1), (-1, 0), (1, 0), (0, 1))


class GridError(ValueError):
    """A text grid that is too large or uses a letter without a colour."""


def rows_of(grid: str) -> list[str]:
    """The rows of a grid as it stands in the file, without the line breaks around."""
    return grid.strip("\n").split("\n")


def icon(grid: str) -> Canvas:
    """Draw a grid in the middle of a clear square, with its rim.

    Raises:
        GridError: the grid is larger than the square or has an unknown letter.
    """
    rows = rows_of(grid)
    width, height = max(len(row) for row in rows), len(rows)
    if width > SIZE or height > SIZE:
        raise GridError(f"{width} × {height} is larger than {SIZE} × {SIZE}")
    left, top = (SIZE - width) // 2, (SIZE - height) // 2
    canvas = Canvas(SIZE, SIZE)
    for y in range(SIZE):
        for x in range(SIZE):
            colour = _colour(rows, x - left, y - top)
            if colour is not None:
                canvas.pixels[y, x] = (*colour, 255)
    return canvas


def _letter(rows: Sequence[str], x: int, y: int) -> str | None:
    if 0 <= y < len(rows) and 0 <= x < len(rows[y]) and rows[y][x] != ".":
        return rows[y][x]
    return None


def _colour(rows: Sequence[str], x: int, y: int) -> Rgb | None:
    letter = _letter(rows, x, y)
    if letter is not None:
        if letter not in FILL:
            raise GridError(f"no colour for the letter {letter!r}")
        return FILL[letter]
    for across, down in _NEIGHBOURS:
        touched = _letter(rows, x + across, y + down)
        if touched in RIM:
            return RIM[touched]
    return None
