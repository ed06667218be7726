"""Reads a `.tmx` for drawing."""

import re
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

import numpy as np
import pygame
from numpy.typing import NDArray

from engine.errors import MapError
from engine.phrase import Phrase, say
from game.view.pictures import Pictures, cutter
from game.view.town_map import (
    Frames,
    Light,
    Look,
    Moving,
    Piece,
    Rooms,
    Thing,
    TownMap,
)

PIECE = 128
"""Side of the pieces into which the foreground is cut, in art pixels."""

_MISSING = re.compile(
    r"No such file or directory: '([^']+)'|Cannot find tileset file (\S+)"
)
"""How pytmx, Python and pygame name a file that is not there."""

MEANING = frozenset(
    ("collision", "paths", "sectors", "arenas", "objects", "spawns", "lights")
)
"""Layers that say what is where; they are never drawn."""


def read_map(path: Path) -> TownMap:
    """Read a map for drawing; the window must be open.

    Raises:
        MapError: the map or one of its pictures cannot be read.
    """
    import pytmx

    try:
        tmx = pytmx.TiledMap(str(path), image_loader=cutter, allow_duplicate_names=True)
        return _Reader(tmx).read()
    except Exception as error:
        # pytmx raises bare exceptions of many kinds for what is wrong in a file.
        reason = _reason(error)
        raise MapError("interface.error.map", file=path, reason=reason) from error


def _reason(error: Exception) -> Phrase | str:
    """What is wrong, in the reader's language where the library says enough."""
    words = str(error).rstrip(".")
    if isinstance(error, ParseError):
        line, column = error.position
        return say("interface.error.map_xml", line=line, column=column)
    missing = _MISSING.search(words)
    if missing is not None:
        name = Path(missing[1] or missing[2]).name
        return say("interface.error.map_missing", name=name)
    return words


class _Reader:
    def __init__(self, tmx: Any) -> None:
        self.tmx = tmx
        self.tile = int(tmx.tilewidth)
        self.size = (tmx.width * self.tile, tmx.height * self.tile)
        self.pictures = Pictures(tmx.images)

    def read(self) -> TownMap:
        below, above = self._drawn_layers()
        rooms = self._rooms()
        return TownMap(
            world=str(self.tmx.properties.get("world", "")),
            tile=self.tile,
            size=self.size,
            ground=self._merged(below),
            moving=tuple(self._moving(below)),
            things=sorted(self._things(), key=lambda thing: (thing.line, thing.x)),
            foreground=tuple(self._cut(above)),
            lights=tuple(self._lights(rooms)),
            rooms=rooms,
            walls=self._walls(),
            pictures=self.pictures,
            looks=dict(self._looks()),
            frames=dict(self._frames()),
        )

    def _drawn_layers(self) -> tuple[list[Any], list[Any]]:
        import pytmx

        below: list[Any] = []
        above: list[Any] = []
        for layer in self.tmx.layers:
            if not isinstance(layer, pytmx.TiledTileLayer) or layer.name in MEANING:
                continue
            if layer.visible:
                (above if layer.properties.get("above") else below).append(layer)
        return below, above

    def _merged(self, layers: list[Any]) -> pygame.Surface:
        ground = pygame.Surface(self.size).convert()
        for layer in layers:
            ground.fblits(self._tiles(layer))
        return ground

    def _tiles(self, layer: Any) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        tile, pictures = self.tile, self.pictures
        return [
            (pictures[number], (x * tile, y * tile))
            for y, row in enumerate(layer.data)
            for x, number in enumerate(row)
            if number
        ]

    def _frames(self) -> Iterator[tuple[int, Frames]]:
        for number, properties in self.tmx.tile_properties.items():
            frames = properties.get("frames")
            if frames:
                tiles = tuple(frame.gid for frame in frames)
                ends = accumulate(frame.duration for frame in frames)
                yield number, Frames(tiles, tuple(ends))

    def _moving(self, layers: list[Any]) -> Iterator[Moving]:
        """Each moving cell with all its frames, drawn over and under as it lies."""
        frames = dict(self._frames())
        made: dict[tuple[int, ...], tuple[pygame.Surface, ...]] = {}
        cells = {
            (x, y)
            for layer in layers
            for y, row in enumerate(layer.data)
            for x, number in enumerate(row)
            if number in frames
        }
        for x, y in sorted(cells):
            stack = tuple(n for n in (layer.data[y][x] for layer in layers) if n)
            beat = next(frames[n] for n in stack if n in frames).until
            if stack not in made:
                made[stack] = self._stacked(stack, frames, len(beat))
            yield Moving(x * self.tile, y * self.tile, made[stack], beat)

    def _stacked(
        self,
        stack: tuple[int, ...],
        frames: dict[int, Frames],
        count: int,
    ) -> tuple[pygame.Surface, ...]:
        pictures = []
        for place in range(count):
            picture = pygame.Surface((self.tile, self.tile)).convert()
            for number in stack:
                tiles = frames[number].tiles if number in frames else (number,)
                picture.blit(self.pictures[tiles[place % len(tiles)]], (0, 0))
            pictures.append(picture)
        return tuple(pictures)

    def _things(self) -> Iterator[Thing]:
        for item in self._objects("things"):
            number = getattr(item, "gid", 0)
            if not number:
                continue
            picture = self.pictures[number]
            properties = self.tmx.tile_properties.get(number) or {}
            address = str(item.properties.get("address", ""))
            yield Thing(
                tile=number,
                # pytmx has already moved tile objects up by their height.
                x=round(item.x),
                y=round(item.y),
                foot=int(properties.get("foot", 1)),
                address=self._full(address),
                look=_look(properties),
                height=picture.get_height(),
                width=picture.get_width(),
            )

    def _full(self, address: str) -> str:
        """An address with the world in front, as events name it."""
        world = str(self.tmx.properties.get("world", ""))
        return f"{world}:{address}" if address else ""

    def _looks(self) -> Iterator[tuple[Look, int]]:
        for number, properties in self.tmx.tile_properties.items():
            if properties.get("kind"):
                yield _look(properties), number

    def _cut(self, layers: list[Any]) -> Iterator[Piece]:
        if not layers:
            return
        whole = pygame.Surface(self.size, pygame.SRCALPHA).convert_alpha()
        for layer in layers:
            whole.fblits(self._tiles(layer))
        for top in range(0, self.size[1], PIECE):
            for left in range(0, self.size[0], PIECE):
                window = pygame.Rect(left, top, PIECE, PIECE).clip(whole.get_rect())
                part = whole.subsurface(window)
                filled = part.get_bounding_rect()
                if filled.width:
                    x, y = left + filled.x, top + filled.y
                    yield Piece(part.subsurface(filled).copy(), x, y)

    def _objects(self, layer: str) -> Iterator[Any]:
        for group in self.tmx.objectgroups:
            if group.name == layer:
                yield from group

    def _rooms(self) -> Rooms:
        width, height = self.tmx.width, self.tmx.height
        index = np.full((height, width), -1, np.int16)
        names: dict[tuple[str, str], int] = {}
        for item in self._objects("arenas"):
            name = (str(item.properties.get("sector", "")), str(item.name))
            place = names.setdefault(name, len(names))
            left, top = round(item.x / self.tile), round(item.y / self.tile)
            right = left + round(item.width / self.tile)
            bottom = top + round(item.height / self.tile)
            index[top:bottom, left:right] = place
        return Rooms(index, tuple(names), self._indoors(index, len(names)))

    def _indoors(self, index: NDArray[np.int16], count: int) -> frozenset[int]:
        """Rooms most of whose tiles have a floor; all, if the map knows no floors."""
        floor = self._layer("floor")
        if floor is None:
            return frozenset(range(count))
        return frozenset(
            room for room in range(count) if floor[index == room].mean() > 0.5
        )

    def _layer(self, name: str) -> NDArray[np.bool_] | None:
        """Where a layer has tiles, [height, width]."""
        for layer in self.tmx.layers:
            if layer.name == name and hasattr(layer, "data"):
                numbers: NDArray[np.int32] = np.array(layer.data, np.int32)
                return numbers.astype(np.bool_)
        return None

    def _walls(self) -> NDArray[np.bool_]:
        walls = self._layer("collision")
        none = np.zeros((self.tmx.height, self.tmx.width), np.bool_)
        return none if walls is None else walls

    def _lights(self, rooms: Rooms) -> Iterator[Light]:
        places = {name: place for place, name in enumerate(rooms.names)}
        for item in self._objects("lights"):
            properties = item.properties
            name = (
                str(properties.get("sector", "")),
                str(properties.get("arena", "")),
            )
            yield Light(
                kind=str(item.type or getattr(item, "class", "") or "lamp"),
                x=float(item.x),
                y=float(item.y),
                radius=float(properties.get("radius", 60)),
                strength=float(properties.get("strength", 0.7)),
                hours=_hours(str(properties.get("hours", "always"))),
                room=places.get(name),
            )


def _look(properties: dict[str, Any]) -> Look:
    return (
        str(properties.get("kind", "")),
        str(properties.get("variant", "")),
        str(properties.get("state", "idle")),
    )


def _hours(text: str) -> tuple[float, float] | None:
    """Hours like "19-7" as numbers; None for "always"."""
    if text == "always" or "-" not in text:
        return None
    on, off = text.split("-", 1)
    return float(on), float(off)
