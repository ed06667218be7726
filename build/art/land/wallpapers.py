"""The inner front of walls: paper above, wainscot below, by kind of room.

A picture of a wall is 48 px wide and repeats; it is cut to the columns it covers. The
three dark lines under the cap give the wall its height.
"""

from dataclasses import dataclass
from functools import cache

from art.canvas import Canvas

WIDTH = 48


@dataclass(frozen=True)
class Paper:
    """Tones of one kind of wall, and the pattern upon it.

    `panel` is the lower part from light to dark: face, gap, skirting.
    """

    ground: str
    mark: str
    pattern: str
    panel: tuple[str, str, str]
    edge: str


PAPERS: dict[str, Paper] = {
    "cream": Paper("pl3", "pl2", "stripes", ("wo4", "wo3", "wo2"), "wo5"),
    "cream dark": Paper("pl3", "pl2", "stripes", ("wo3", "wo2", "wo1"), "wo4"),
    "sky": Paper("wa4", "wa3", "dots", ("pl3", "pl2", "pl1"), "pl4"),
    "rose": Paper("sk0", "re2", "dots", ("pl3", "pl2", "pl1"), "pl4"),
    "sage": Paper("pl3", "gr4", "stripes", ("pl3", "pl2", "pl1"), "pl4"),
    "lilac": Paper("pl3", "pu2", "dots", ("wo4", "wo3", "wo2"), "wo5"),
    "honey": Paper("ye2", "wo5", "stripes", ("wo3", "wo2", "wo1"), "wo4"),
    "slate": Paper("me2", "me1", "stripes", ("pl3", "pl2", "pl1"), "pl4"),
    "wood": Paper("wo3", "wo2", "boards", ("wo2", "wo1", "wo0"), "wo3"),
    "brick": Paper("br3", "br2", "bricks", ("wo2", "wo1", "wo0"), "wo3"),
    "stone": Paper("st4", "st3", "bricks", ("st3", "st2", "st1"), "st4"),
    "bath": Paper("wa4", "wa3", "tiles", ("me3", "me2", "me1"), "pl4"),
    "rose bath": Paper("pl4", "sk1", "tiles", ("sk0", "sk1", "pl1"), "pl4"),
    "mint bath": Paper("pl4", "wa3", "tiles", ("wa3", "wa2", "me1"), "wa4"),
    "kitchen": Paper("ye2", "pl3", "tiles", ("pl4", "pl2", "pl1"), "pl4"),
    "store": Paper("pl4", "pl2", "boards", ("gr3", "gr1", "gr0"), "gr4"),
    "supply": Paper("wo5", "ea3", "boards", ("me2", "me1", "me0"), "me3"),
}


@cache
def wallpaper(name: str, height: int) -> Canvas:
    """The front of an inner wall, 48 px wide, `height` from cap to floor."""
    paper = PAPERS[name]
    wall = Canvas(WIDTH, height)
    wall.box(0, 0, WIDTH, height, paper.ground)
    _pattern(wall, paper, height - 9)
    _wainscot(wall, paper, height)
    for y, tone in enumerate(("pl0", "pl1", paper.mark)):
        wall.row(0, y, WIDTH, tone)
    return wall


def _pattern(wall: Canvas, paper: Paper, depth: int) -> None:
    match paper.pattern:
        case "stripes":
            for x in range(3, WIDTH, 8):
                wall.column(x, 0, depth, paper.mark)
        case "dots":
            for y in range(5, depth, 6):
                for x in range(2 if y // 6 % 2 else 6, WIDTH, 8):
                    wall.dot(x, y, paper.mark)
        case "boards":
            for x in range(0, WIDTH, 6):
                wall.column(x, 0, depth, paper.mark)
        case "tiles":
            for x in range(0, WIDTH, 6):
                wall.column(x, 0, depth, paper.mark)
            for y in range(3, depth, 6):
                wall.row(0, y, WIDTH, paper.mark)
        case "bricks":
            for y in range(2, depth, 4):
                wall.row(0, y, WIDTH, paper.mark)
                for x in range(0 if y // 4 % 2 else 4, WIDTH, 8):
                    wall.column(x, y, 4, paper.mark)


def _wainscot(wall: Canvas, paper: Paper, height: int) -> None:
    face, gap, skirting = paper.panel
    wall.row(0, height - 9, WIDTH, gap)
    wall.box(0, height - 8, WIDTH, 6, face)
    for x in range(0, WIDTH, 6):
        wall.column(x, height - 7, 5, gap)
    wall.row(0, height - 8, WIDTH, paper.edge)
    wall.row(0, height - 2, WIDTH, gap)
    wall.row(0, height - 1, WIDTH, skirting)
