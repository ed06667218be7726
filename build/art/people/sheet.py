"""A person's sheet: 3 columns and 7 rows of cells, each 16 by 24 pixels."""

from art.canvas import Canvas
from art.palette import SHADOW, SHADOW_ALPHA
from art.people.figure import HEIGHT, WIDTH
from art.people.look import Look
from art.people.parts.hair import HAIR_STYLES
from art.people.person import person
from art.people.shading import colour_table, painted
from art.people.stance import DIRECTIONS, STAND, Stance

COLUMNS, ROWS = 3, 7

_SHADOW_ROWS = {21: (4, 11), 22: (2, 13), 23: (3, 12)}
"""The ground shadow: first and last column of each row."""


def _cells() -> dict[str, tuple[Stance, tuple[int, int]]]:
    cells = {
        f"{direction}-{step}": (Stance(direction, step=step), (step, row))
        for row, direction in enumerate(DIRECTIONS)
        for step in range(COLUMNS)
    }
    still = [
        *(("sit", direction) for direction in DIRECTIONS),
        ("sleep", "down"),
        *(("talk", direction) for direction in DIRECTIONS),
    ]
    for place, (pose, direction) in enumerate(still):
        name = pose if pose == "sleep" else f"{pose}-{direction}"
        at = (place % COLUMNS, len(DIRECTIONS) + place // COLUMNS)
        cells[name] = (Stance(direction, pose, STAND), at)
    return cells


CELLS: dict[str, tuple[Stance, tuple[int, int]]] = _cells()
"""Every cell by name: how the person stands in it, and its column and row."""


def compose(look: Look) -> Canvas:
    """Draw the whole sheet of one person from their choices alone.

    Returns:
        A canvas of 48 by 168 pixels, clear around the figures.
    """
    sheet = Canvas(COLUMNS * WIDTH, ROWS * HEIGHT)
    table = colour_table(look)
    curls = HAIR_STYLES[look.hair].curled
    for stance, (column, row) in CELLS.values():
        cell = painted(person(look, stance), table, curls=curls)
        sheet.paste(cell, column * WIDTH, row * HEIGHT)
    return sheet


def ground_shadow() -> Canvas:
    """The shadow under everybody; it stays on the ground when the body bobs."""
    shadow = Canvas(WIDTH, HEIGHT)
    for y, (first, last) in _SHADOW_ROWS.items():
        shadow.pixels[y, first : last + 1] = (*SHADOW, SHADOW_ALPHA)
    return shadow


def sheet_table() -> str:
    """The cells as TOML: what a game needs to know to play the sheets."""
    lines = [
        "# The cells of every sheet in this folder: a name, its column and its row.",
        f"cell_width = {WIDTH}",
        f"cell_height = {HEIGHT}",
        f"columns = {COLUMNS}",
        f"rows = {ROWS}",
        "blanket_row = 15  # in the cell `sleep` the hands hold a blanket's edge here",
        "foot_row = 22  # the shoes stand on this row of a cell",
        "walk = [0, 1, 2, 1]  # columns in the order of a walk; 1 stands",
        'shadow = "shadow.png"  # one cell, drawn under the figure',
        "",
        "[cells]",
        *(
            f"{name} = {{ column = {column}, row = {row} }}"
            for name, (_, (column, row)) in CELLS.items()
        ),
    ]
    return "\n".join(lines) + "\n"
