"""Furniture, trees and everything else that stands in the town.

Each family of things is a module with `things()`, which yields them in every variant
and state. A thing's place in the catalogue is its tile number in `things.tsx`.
"""

from art.things.catalogue import catalogue, find, fitting, variants
from art.things.files import draw
from art.things.thing import Shadow, Thing

__all__ = ["Shadow", "Thing", "catalogue", "draw", "find", "fitting", "variants"]
