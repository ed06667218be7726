"""Puts every thing in its place: furniture from `furniture.toml`, sorted by feet."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from art.things import Shadow, catalogue, find
from art.town.board import Board
from art.town.geometry import Geometry
from art.town.mapfile import MapObject, ObjectLayer
from art.town.placed import Placed
from art.town.sheets import TILE, Property

SOURCES = ("furniture.toml", "decor.toml")

SNUG = 3
"""Upright walls are slimmer than their tile: what leans on them moves this far out."""

_ENTRY = re.compile(
    r"(?P<kind>[^/]+)/(?P<variant>\S+) @ (?P<x>\d+),(?P<y>\d+)"
    r"( (?P<dx>[+-]?\d+),(?P<dy>[+-]?\d+))?"
)


class UnreadableEntry(ValueError):
    """A line of a list of things is not "kind/variant @ x,y" with an offset."""


def read_entry(text: str, address: str = "") -> Placed:
    """Place the thing that one line of a list names."""
    match = _ENTRY.fullmatch(text)
    if match is None:
        raise UnreadableEntry(text)
    thing = find(match["kind"], match["variant"])
    across, down = thing.offset
    across += {"W": -SNUG, "E": SNUG}.get(thing.wall, 0)
    x = int(match["x"]) * TILE + across + int(match["dx"] or 0)
    y = int(match["y"]) * TILE + down + int(match["dy"] or 0)
    return Placed(thing, x, y, address)


def furniture(facts: Geometry) -> Iterator[Placed]:
    """Everything that stands in rooms and gardens."""
    for source in SOURCES:
        text = Path(__file__).with_name(source).read_text(encoding="utf-8")
        for arena, entries in tomllib.loads(text).items():
            for entry in entries:
                yield read_entry(entry, object_address(facts, arena, entry))


def object_address(facts: Geometry, arena: str, entry: str) -> str:
    """The address of the object that an entry stands for, "" for mere furniture."""
    address = f"{arena}:{entry.split('/')[0]}"
    return address if address in facts.objects else ""


def things_layer(placed: list[Placed]) -> ObjectLayer:
    """Tile objects from the farthest foot line to the nearest."""
    numbers = {id(thing): number for number, thing in enumerate(catalogue())}
    objects = []
    for each in sorted(placed, key=lambda each: (each.foot, each.x)):
        canvas = each.thing.canvas
        properties: dict[str, Property] = {}
        if each.address:
            properties["address"] = each.address
        objects.append(
            MapObject(
                "",
                each.thing.kind,
                each.x,
                each.y + canvas.height,
                canvas.width,
                canvas.height,
                numbers[id(each.thing)],
                properties,
            )
        )
    return ObjectLayer("things", objects)


def cast_shadows(board: Board, placed: list[Placed]) -> None:
    """Lay the soft shadow of every thing on the ground."""
    shadows: dict[int, Shadow | None] = {}
    for each in placed:
        number = id(each.thing)
        if number not in shadows:
            shadows[number] = each.thing.shadow
        shadow = shadows[number]
        if shadow is not None:
            board.shade_shape(shadow.canvas, each.x + shadow.x, each.y + shadow.y)
