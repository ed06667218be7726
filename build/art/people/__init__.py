"""People: sheets and portraits composed from a table of choices."""

from art.people.drawing import draw
from art.people.look import CHOICES, Look, read_looks, town_looks, visitor_looks
from art.people.portrait.compose import compose_portraits
from art.people.portrait.face import MOODS
from art.people.sheet import CELLS, compose, ground_shadow, sheet_table

__all__ = [
    "CELLS",
    "CHOICES",
    "MOODS",
    "Look",
    "compose",
    "compose_portraits",
    "draw",
    "ground_shadow",
    "read_looks",
    "sheet_table",
    "town_looks",
    "visitor_looks",
]
