"""Reads the places of a map drawn with Tiled."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from math import floor
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from engine.errors import MapError
from engine.phrase import say
from engine.world.check_file import open_map
from engine.world.check_ways import way_problems
from engine.world.grid import Tile
from engine.world.layers import layers
from engine.world.plan import MapPlan, Mark
from engine.world.problem import MapProblem
from engine.world.survey import survey
from engine.world.world import World

_LAYERS = {
    "collision": "layer",
    "paths": "layer",
    "sectors": "objectgroup",
    "arenas": "objectgroup",
    "objects": "objectgroup",
    "spawns": "objectgroup",
    "things": "objectgroup",
}
"""The layers that mean something to the simulation, and their elements."""

_EVEN = 0.02
"""Part of a tile by which a rectangle may miss the tiles' edges."""


def load_world(path: Path) -> World:
    """The world of a .tmx file.

    Needed are the layers `collision`, `sectors`, `arenas` and `objects`; pictures are
    not looked at. `check_map` tells all that could be better about a map.

    Raises:
        MapError: nobody can live on it; with the first problem and their number.
    """
    file = open_map(path)
    _refuse(path, file.problems)
    assert file.readable is not None, "a map without a grave problem can be read"
    found = survey(read_plan(file.readable, path))
    _refuse(path, found.problems)
    world = found.world()
    _refuse(path, list(way_problems(found, world)))
    return world


def read_plan(root: Element, path: Path) -> MapPlan:
    """What a readable map says, in tiles.

    Args:
        root: content of the file.
        path: of the file, which names a world without a name.

    Raises:
        MapError: pytmx cannot read it.
    """
    drawn = _drawn(root, path)
    named = {layer.name: layer for layer in drawn.layers}
    size = drawn.tilewidth
    marks = {
        name: tuple(_mark(one, size) for one in named.get(name, ()))
        for name in ("sectors", "arenas", "objects", "spawns")
    }
    return MapPlan(
        world=str(drawn.properties.get("world") or "").strip() or path.stem,
        width=drawn.width,
        height=drawn.height,
        blocked=frozenset(_filled(named["collision"])),
        paths=frozenset(_filled(named["paths"]) if "paths" in named else ()),
        things=tuple(_things(named.get("things", ()), size)),
        **marks,
    )


def _refuse(path: Path, problems: list[MapProblem]) -> None:
    grave = [problem for problem in problems if problem.stops]
    if grave:
        raise MapError(
            "error.map.broken", file=path, problem=grave[0].told, count=len(grave)
        )


def _drawn(root: Element, path: Path) -> Any:
    """The map as pytmx reads it, without what is only there to be looked at."""
    with _without_pygame():
        from pytmx.pytmx import TiledMap
    bare = Element("map", root.attrib)
    bare.extend(root.findall("properties"))
    kept: set[str] = set()
    for layer in layers(root):
        name = layer.get("name", "")
        if _LAYERS.get(name) == layer.tag and name not in kept:
            kept.add(name)
            bare.append(layer)
    try:
        # The flag lets a property be called like an attribute, such as "name".
        return TiledMap(allow_duplicate_names=True).parse_xml(bare)
    except Exception as error:
        # pytmx raises bare exceptions for what it does not know.
        reason = str(error) or type(error).__name__
        problem = say("map.foreign", reason=reason)
        raise MapError(
            "error.map.broken", file=path, problem=problem, count=1
        ) from error


@contextmanager
def _without_pygame() -> Iterator[None]:
    """Keep pytmx from importing pygame, which it does if it can, only for type hints.

    A quarter of a second that a town without a window need not wait. In the window
    pygame is there already, and nothing is changed.
    """
    if "pygame" in sys.modules:
        yield
        return
    complaints = logging.getLogger("pytmx.util_pygame")
    complaints.disabled = True
    sys.modules["pygame"] = None  # type: ignore[assignment]  # Python's way to say no
    try:
        yield
    finally:
        del sys.modules["pygame"]
        complaints.disabled = False


def _filled(layer: Any) -> Iterator[Tile]:
    # pytmx numbers tiles anew, but nothing stays 0.
    for y, row in enumerate(layer.data):
        for x, number in enumerate(row):
            if number:
                yield (x, y)


def _mark(one: Any, size: float) -> Mark:
    edges = (
        one.x / size,
        one.y / size,
        (one.x + one.width) / size,
        (one.y + one.height) / size,
    )
    left, top, right, bottom = (round(edge) for edge in edges)
    is_even = all(abs(edge - round(edge)) <= _EVEN for edge in edges)
    if edges[:2] == edges[2:]:
        left, top = floor(edges[0]), floor(edges[1])
        right, bottom, is_even = left + 1, top + 1, True
    return Mark(
        name=str(one.name or "").strip(),
        left=left,
        top=top,
        width=right - left,
        height=bottom - top,
        sector=str(one.properties.get("sector", "")).strip(),
        arena=str(one.properties.get("arena", "")).strip(),
        is_even=is_even,
    )


def _things(layer: Any, size: float) -> Iterator[tuple[str, Tile]]:
    """Placed things that show an object, by their lower left tile."""
    for one in layer:
        address = one.properties.get("address")
        if address:
            # pytmx has moved y from the lower to the upper edge.
            bottom = one.y + one.height
            yield str(address), (floor(one.x / size), max(0, round(bottom / size) - 1))
