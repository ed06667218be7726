"""What is wrong with the tilesets of a map and their pictures."""

import struct
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from engine.phrase import say
from engine.world.layers import number
from engine.world.problem import MapProblem

_PNG = b"\x89PNG\r\n\x1a\n"


def known_tiles(root: Element, folder: Path) -> tuple[list[range], list[MapProblem]]:
    """Numbers of the tiles a map can use, and what is wrong with its tilesets."""
    ranges: list[range] = []
    problems: list[MapProblem] = []
    for node in root.findall("tileset"):
        try:
            tileset, _ = open_tileset(node, folder)
        except _BrokenTileset as broken:
            problems.append(broken.problem)
            continue
        first = int(number(node, "firstgid"))
        numbers = range(first, first + _size(tileset))
        name = tileset.get("name") or node.get("source") or ""
        if first < 1:
            problems.append(_problem("map.tileset_number", name=name))
        elif any(_overlap(numbers, other) for other in ranges):
            problems.append(_problem("map.tileset_overlap", name=name))
        ranges.append(numbers)
    return ranges, problems


def picture_problems(root: Element, folder: Path) -> Iterator[MapProblem]:
    """What is wrong with the pictures of the tilesets that can be opened."""
    for node in root.findall("tileset"):
        try:
            tileset, base = open_tileset(node, folder)
        except _BrokenTileset:
            continue
        name = node.get("source") or tileset.get("name") or ""
        for image in tileset.iter("image"):
            yield from _image_problems(image, base, name)


class _BrokenTileset(Exception):
    """A tileset that cannot be opened."""

    def __init__(self, key: str, **parts: str | int) -> None:
        super().__init__(key)
        self.problem = _problem(key, **parts)


def open_tileset(node: Element, folder: Path) -> tuple[Element, Path]:
    """A tileset, from its own file or the map's, and the folder of its pictures."""
    source = node.get("source")
    if source is None:
        return node, folder
    if not source.lower().endswith(".tsx"):
        raise _BrokenTileset("map.tileset_kind", file=source)
    path = folder / source
    try:
        return ElementTree.parse(path).getroot(), path.parent
    except FileNotFoundError:
        raise _BrokenTileset("map.tileset_missing", file=source) from None
    except ElementTree.ParseError as error:
        line, _ = error.position
        raise _BrokenTileset("map.tileset_xml", file=source, line=line) from error
    except (OSError, ValueError, LookupError) as error:
        reason = str(error)
        raise _BrokenTileset(
            "map.tileset_closed", file=source, reason=reason
        ) from error


def _size(tileset: Element) -> int:
    """How many numbers a tileset takes; a collection may leave some out."""
    last = max(
        (int(number(tile, "id")) for tile in tileset.findall("tile")), default=-1
    )
    return max(int(number(tileset, "tilecount")), last + 1)


def _overlap(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop


def _image_problems(image: Element, base: Path, tileset: str) -> Iterator[MapProblem]:
    source = image.get("source", "")
    name = {"file": source, "tileset": tileset}
    if image.get("trans"):
        yield _problem("map.image_trans", **name)
    try:
        with (base / source).open("rb") as file:
            head = file.read(24)
    except OSError:
        yield _problem("map.image_missing", **name)
        return
    if not source.lower().endswith(".png"):
        return
    if len(head) < 24 or not head.startswith(_PNG):
        yield _problem("map.image_broken", **name)
        return
    width, height = struct.unpack(">II", head[16:24])
    said = (int(number(image, "width")), int(number(image, "height")))
    if said != (0, 0) and said != (width, height):
        problem = _problem("map.image_size", **name, width=width, height=height)
        # Of a larger one only a part is used; a smaller one lacks tiles.
        yield replace(problem, stops=width < said[0] or height < said[1])


def _problem(key: str, **parts: str | int) -> MapProblem:
    return MapProblem("", None, say(key, **parts), key != "map.image_trans")
