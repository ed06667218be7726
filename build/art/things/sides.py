"""What furniture along a side wall shares: which way it looks, where light falls."""

from art.canvas import Canvas
from art.things.material import Wood
from art.things.thing import Wall


def mirrored_light(c: Canvas, side: Wall) -> Canvas:
    """Turn a piece drawn for the east wall so that it fits `side`.

    Mirrored light is a mistake one sees: edges that are lit or dark are drawn after
    the turn, never before.
    """
    return c.mirrored() if side == "W" else c


def edges(c: Canvas, roof: int, wood: Wood) -> None:
    """Light the top and left of a long top and its front end, darken their right."""
    c.row(0, 0, c.width, wood.lit)
    c.column(0, 0, roof, wood.lit)
    c.column(c.width - 1, 1, roof - 1, wood.front)
    c.column(0, roof + 1, c.height - roof - 4, wood.top)
    c.column(c.width - 1, roof + 1, c.height - roof - 4, wood.dark)


def flush(picture: Canvas, tiles: int, side: Wall, below: int = 0) -> tuple[int, int]:
    """Where a picture at a side wall goes: along the wall, its foot on the last row.

    `below` moves it that many pixels down.
    """
    across = 16 - picture.width if side == "E" else 0
    return across, 16 * tiles - picture.height + below
