"""What is wrong with a map file as a file, before anything in it has a meaning."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from engine.phrase import Part, say
from engine.world.check_layers import layer_problems
from engine.world.check_tilesets import known_tiles
from engine.world.layers import NEEDED, number
from engine.world.problem import MapProblem

LARGEST = 1_000_000
"""Tiles of the largest map; a larger one is taken for a mistake."""


@dataclass(frozen=True, slots=True)
class MapFile:
    """A map file as it was found.

    Attributes:
        root: its content, or None when it is nothing of the kind.
        problems: what is wrong with it as a file.
    """

    root: Element | None
    problems: list[MapProblem]

    @property
    def readable(self) -> Element | None:
        """The content if the layers that give the map its meaning can be read."""
        if any(one.stops and one.layer in NEEDED for one in self.problems):
            return None
        return self.root


def open_map(path: Path) -> MapFile:
    """Read a map file and look for mistakes in its layers and tilesets."""
    try:
        root = ElementTree.parse(path).getroot()
    except FileNotFoundError:
        return MapFile(None, [_problem("map.missing")])
    except ElementTree.ParseError as error:
        line, column = error.position
        return MapFile(None, [_problem("map.xml", line=line, column=column)])
    except OSError as error:
        return MapFile(None, [_problem("map.closed", reason=error.strerror or "?")])
    except (ValueError, LookupError) as error:
        return MapFile(None, [_problem("map.closed", reason=str(error))])
    problems = list(_frame_problems(root))
    if problems:
        return MapFile(None, problems)
    tiles, problems = known_tiles(root, path.parent)
    # With a tileset out of reach nobody can say which tiles are unknown.
    known = None if problems else tiles
    return MapFile(root, [*problems, *layer_problems(root, known)])


def _frame_problems(root: Element) -> Iterator[MapProblem]:
    """What makes everything else in a map meaningless."""
    if root.tag != "map":
        yield _problem("map.not_a_map", tag=root.tag)
        return
    if root.get("orientation", "orthogonal") != "orthogonal":
        yield _problem("map.orientation", orientation=root.get("orientation", ""))
    if number(root, "infinite"):
        yield _problem("map.infinite")
    width, height = number(root, "width"), number(root, "height")
    if not 1 <= width * height <= LARGEST or min(width, height) < 1:
        yield _problem("map.size", width=int(width), height=int(height), most=LARGEST)
    tile = (number(root, "tilewidth"), number(root, "tileheight"))
    if tile[0] != tile[1] or tile[0] < 1:
        yield _problem("map.tile_size", width=int(tile[0]), height=int(tile[1]))


def _problem(key: str, **parts: Part) -> MapProblem:
    return MapProblem("", None, say(key, **parts))
