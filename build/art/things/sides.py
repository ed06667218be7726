"""What furniture along a side wall shares: which way it looks, where light falls."""

from art.canvas import Canvas
from art.things.material import Wood
from art.things.thing import Thing, Wall

SIDES: tuple[Wall, Wall] = ("W", "E")
"""The two side walls."""


def mirrored_light(c: Canvas, side: Wall) -> Canvas:
    """Turn a piece drawn for the east wall so that it fits `side`.

    Mirrored light is a mistake one sees: edges that are lit or dark are drawn after
    the turn, never before.
    """
    return c.mirrored() if side == "W" else c


def edges(c: Canvas, roof: int, wood: Wood, feet: int = 3, begin: int = 0) -> None:
    """Light the top and left of a long top and its front end, darken their right.

    The top lies on the rows from `begin` to `roof`, the front below it; `feet` rows
    are left out at the bottom.
    """
    c.row(0, begin, c.width, wood.lit)
    c.column(0, begin, roof - begin, wood.lit)
    c.column(c.width - 1, begin + 1, roof - begin - 1, wood.front)
    c.column(0, roof + 1, c.height - roof - 1 - feet, wood.top)
    c.column(c.width - 1, roof + 1, c.height - roof - 1 - feet, wood.dark)


def sheared(c: Canvas, drop: int) -> Canvas:
    """The same picture turned a little to the left: its right edge lies lower.

    `drop` is how many pixels lower. So a screen or a board at the east wall shows
    its face to us as well as to the room.
    """
    other = Canvas(c.width, c.height + drop)
    for x in range(c.width):
        down = round(drop * x / (c.width - 1))
        other.pixels[down : down + c.height, x] = c.pixels[:, x]
    return other


def beside(
    kind: str,
    variant: str,
    picture: Canvas,
    tiles: int,
    side: Wall,
    state: str = "idle",
    frames: tuple[Canvas, ...] = (),
) -> Thing:
    """A thing along a side wall, flush with it, its front end on the last row.

    Who uses it stands on its own tiles: its foot line lies in the first row, so that
    a person there is drawn before it.
    """
    across = 16 - picture.width if side == "E" else 0
    rise = 16 * tiles - picture.height
    foot = picture.height + rise - 8
    return Thing(
        kind,
        variant,
        picture,
        state,
        foot,
        1,
        tiles,
        side,
        frames=frames,
        at=(across, rise),
    )


def way(side: Wall) -> str:
    """The word for a side in the name of a variant."""
    return {"N": "north", "E": "east", "W": "west", "": "free"}[side]
