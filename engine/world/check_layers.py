"""What is wrong with the layers of a map, whatever they may mean."""

import binascii
import struct
import zlib
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from engine.phrase import say
from engine.world.layers import (
    NEEDED,
    OBJECT_LAYERS,
    PLACE_LAYERS,
    TILE_LAYERS,
    layers,
    number,
)
from engine.world.problem import MapProblem, or_close

_ANY_COMPRESSION = zlib.MAX_WBITS | 32
"""Lets zlib see by itself whether data are zlib's or gzip's."""

_NUMBER_OF_TILE = 0x0FFFFFFF
"""The bits above turn and mirror a tile."""

_OTHER_SHAPES = ("ellipse", "polygon", "polyline", "text", "capsule")


def layer_problems(
    root: Element, tiles: Sequence[range] | None
) -> Iterator[MapProblem]:
    """What is wrong with the layers.

    Args:
        root: of the map file.
        tiles: numbers of the tiles there are, or None if nobody knows.
    """
    found = list(layers(root))
    names = Counter(layer.get("name", "") for layer in found)
    for name in NEEDED:
        if name not in names:
            yield MapProblem(name, None, say("map.layer_missing", name=name))
    for name, count in names.items():
        if count > 1:
            stops = name in NEEDED
            yield MapProblem(name, None, say("map.layer_twice", name=name), stops)
    size = (int(number(root, "width")), int(number(root, "height")))
    for layer in found:
        yield from _kind_problems(layer)
        if layer.tag == "layer":
            yield from _tile_problems(layer, size, tiles)
            continue
        yield from _template_problems(layer, root)
        if layer.get("name") in PLACE_LAYERS:
            yield from _shape_problems(layer, root)


def _kind_problems(layer: Element) -> Iterator[MapProblem]:
    name = layer.get("name", "")
    wanted = dict.fromkeys(TILE_LAYERS, "layer")
    wanted |= dict.fromkeys(OBJECT_LAYERS, "objectgroup")
    if name not in wanted:
        phrase = or_close("map.layer_unknown", name, wanted.keys())
        yield MapProblem(name, None, phrase, stops=False)
    elif layer.tag != wanted[name]:
        key = "map.layer_tiles" if wanted[name] == "layer" else "map.layer_objects"
        yield MapProblem(name, None, say(key, name=name), stops=name in NEEDED)
    elif number(layer, "offsetx") or number(layer, "offsety"):
        yield MapProblem(name, None, say("map.layer_offset"), stops=name in NEEDED)


def _tile_problems(
    layer: Element, size: tuple[int, int], tiles: Sequence[range] | None
) -> Iterator[MapProblem]:
    name = layer.get("name", "")
    own = (int(number(layer, "width")), int(number(layer, "height")))
    if own != size:
        phrase = say(
            "map.layer_size",
            width=own[0],
            height=own[1],
            map_width=size[0],
            map_height=size[1],
        )
        yield MapProblem(name, None, phrase)
        return
    data = layer.find("data")
    if data is None or data.find("chunk") is not None:
        yield MapProblem(name, None, say("map.layer_infinite"))
        return
    packing = data.get("compression", "")
    if data.get("encoding") not in ("csv", "base64") or packing not in _READABLE:
        phrase = say(
            "map.layer_packing", packing=packing or data.get("encoding", "XML")
        )
        yield MapProblem(name, None, phrase)
        return
    try:
        numbers = _unpack(data, 4 * size[0] * size[1])
    except (ValueError, binascii.Error, zlib.error, struct.error):
        yield MapProblem(name, None, say("map.layer_broken"))
        return
    if len(numbers) != size[0] * size[1]:
        phrase = say("map.layer_count", count=len(numbers), expected=size[0] * size[1])
        yield MapProblem(name, None, phrase)
        return
    if tiles is not None:
        yield from _strangers(name, numbers, size[0], tiles)


_READABLE = ("", "zlib", "gzip")


def _unpack(data: Element, most: int) -> Sequence[int]:
    """Numbers of the tiles of a layer, one too many at most.

    Raises:
        ValueError, binascii.Error, zlib.error, struct.error: the data are damaged.
    """
    text = (data.text or "").strip()
    if data.get("encoding") == "csv":
        return [int(one) for one in text.split(",")]
    packed = b64decode(text, validate=False)
    if data.get("compression"):
        # A few bytes can unfold to gigabytes; nothing needs more than the map's size.
        packed = zlib.decompressobj(_ANY_COMPRESSION).decompress(packed, most + 4)
    return struct.unpack(f"<{len(packed) // 4}I", packed)


def _strangers(
    name: str, numbers: Sequence[int], width: int, tiles: Sequence[range]
) -> Iterator[MapProblem]:
    """Tiles that no tileset has: the first of each number."""
    for raw in sorted(set(numbers)):
        tile = raw & _NUMBER_OF_TILE
        if tile and not any(tile in known for known in tiles):
            y, x = divmod(numbers.index(raw), width)
            phrase = say("map.tile_unknown", number=tile, count=numbers.count(raw))
            yield MapProblem(name, (x, y), phrase, stops=False)


def _shape_problems(layer: Element, root: Element) -> Iterator[MapProblem]:
    """Shapes that are no upright rectangles, where only those have a meaning."""
    for mark in layer.findall("object"):
        odd = any(mark.find(shape) is not None for shape in _OTHER_SHAPES)
        if odd or number(mark, "rotation") or mark.get("gid"):
            phrase = say("map.not_rectangle", name=mark.get("name", ""))
            yield MapProblem(layer.get("name", ""), _tile(mark, root), phrase)


def _template_problems(layer: Element, root: Element) -> Iterator[MapProblem]:
    """Objects whose name and size stand in another file."""
    for mark in layer.findall("object"):
        template = mark.get("template")
        if template is not None:
            phrase = say("map.template", file=template)
            yield MapProblem(layer.get("name", ""), _tile(mark, root), phrase)


def _tile(mark: Element, root: Element) -> tuple[int, int]:
    """The tile in which an object lies."""
    wide, high = number(root, "tilewidth") or 1, number(root, "tileheight") or 1
    return int(number(mark, "x") // wide), int(number(mark, "y") // high)
