"""The layers of a map by name, and the walk through them in a file."""

from collections.abc import Iterator
from math import isfinite
from xml.etree.ElementTree import Element

TILE_LAYERS = (
    "ground",
    "ground2",
    "decals",
    "floor",
    "rugs",
    "shadows",
    "walls",
    "wallhang",
    "foreground",
    "collision",
    "paths",
)

PLACE_LAYERS = ("sectors", "arenas", "objects")
"""Object layers of rectangles that give a map its meaning."""

OBJECT_LAYERS = (*PLACE_LAYERS, "spawns", "things", "lights")

NEEDED = ("collision", *PLACE_LAYERS)
"""Without these nobody can live on a map; all others may be missing."""


def layers(node: Element) -> Iterator[Element]:
    """All layers of a map, from below, those in groups too."""
    for child in node:
        if child.tag in ("layer", "objectgroup", "imagelayer"):
            yield child
        elif child.tag == "group":
            yield from layers(child)


def number(node: Element, attribute: str) -> float:
    """A number of an element; 0 if there is none or it is not one."""
    try:
        value = float(node.get(attribute, "0"))
    except ValueError:
        return 0
    return value if isfinite(value) else 0
