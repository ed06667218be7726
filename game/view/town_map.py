"""The map as it is drawn: ground, things, foreground, lights and rooms of a `.tmx`."""

from dataclasses import dataclass, field

import numpy as np
import pygame
from numpy.typing import NDArray

from game.view.pictures import Pictures

Look = tuple[str, str, str]
"""Kind, variant and state of a thing's tile."""


@dataclass(slots=True)
class Thing:
    """Something that stands on the map; x and y are its picture's upper left.

    Attributes:
        tile: number of the tile it shows now.
        line: y of the line on which it stands, for sorting.
        address: of an object whose state can change, else empty.
        look: kind, variant and state of the tile it has on the map.
    """

    tile: int
    x: int
    y: int
    foot: int
    address: str
    look: Look
    height: int
    width: int

    @property
    def line(self) -> int:
        """The y of its foot line."""
        return self.y + self.height - self.foot

    @property
    def box(self) -> pygame.Rect:
        """The art pixels its picture covers."""
        return pygame.Rect(self.x, self.y, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Light:
    """A light of the layer `lights`; see the map's own properties.

    Attributes:
        hours: (on, off) hours of the day, or None for always.
        room: index into `Rooms.names` of the room it is in, or None outdoors.
    """

    kind: str
    x: float
    y: float
    radius: float
    strength: float
    hours: tuple[float, float] | None
    room: int | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the foreground, cropped to what is in it."""

    surface: pygame.Surface
    x: int
    y: int


Beat = tuple[int, ...]
"""When each frame of something that moves ends, in milliseconds from the first."""


def frame_at(beat: Beat, milliseconds: int) -> int:
    """Which frame shows at a moment."""
    moment = milliseconds % beat[-1]
    return next(number for number, end in enumerate(beat) if moment < end)


@dataclass(frozen=True, slots=True)
class Moving:
    """A tile of the ground that moves; each frame is the ground as a whole there."""

    x: int
    y: int
    frames: tuple[pygame.Surface, ...]
    until: Beat

    def frame(self, milliseconds: int) -> int:
        """Which frame shows at a moment."""
        return frame_at(self.until, milliseconds)


@dataclass(frozen=True, slots=True)
class Frames:
    """The tiles that a moving tile shows one after the other."""

    tiles: tuple[int, ...]
    until: Beat


@dataclass(frozen=True, slots=True)
class Rooms:
    """Which room a tile belongs to.

    Attributes:
        index: [height, width], place in `names`, or -1 for none.
        names: sector and arena.
        indoors: which of them have a floor, and so a light of their own.
    """

    index: NDArray[np.int16]
    names: tuple[tuple[str, str], ...]
    indoors: frozenset[int]

    def at(self, tile: tuple[int, int]) -> int:
        """The room of a tile, -1 where there is none."""
        height, width = self.index.shape
        x, y = tile
        return int(self.index[y, x]) if 0 <= x < width and 0 <= y < height else -1

    def middle(self, name: tuple[str, str]) -> tuple[float, float] | None:
        """The middle of a room in tiles; None if it is not on the map."""
        if name not in self.names:
            return None
        rows, columns = np.nonzero(self.index == self.names.index(name))
        return float(columns.mean()) + 0.5, float(rows.mean()) + 0.5

    def nearest(self, point: tuple[float, float]) -> tuple[str, str]:
        """The room nearest to a point in tiles."""
        rows, columns = np.nonzero(self.index >= 0)
        far = np.hypot(columns + 0.5 - point[0], rows + 0.5 - point[1])
        first = int(np.argmin(far))
        return self.names[self.index[rows[first], columns[first]]]

    def sectors(self) -> list[tuple[str, tuple[float, float]]]:
        """Each sector with the middle of its rooms, in tiles."""
        found = []
        for sector in dict.fromkeys(name for name, _ in self.names):
            rooms = [i for i, name in enumerate(self.names) if name[0] == sector]
            rows, columns = np.nonzero(np.isin(self.index, rooms))
            if rows.size:
                middle = (float(columns.mean()) + 0.5, float(rows.mean()) + 0.5)
                found.append((sector, middle))
        return found


@dataclass(slots=True)
class TownMap:
    """Everything the window needs of a map; made by `map_reader.read_map`."""

    world: str
    tile: int
    size: tuple[int, int]
    ground: pygame.Surface
    moving: tuple[Moving, ...]
    things: list[Thing]
    foreground: tuple[Piece, ...]
    lights: tuple[Light, ...]
    rooms: Rooms
    walls: NDArray[np.bool_]
    pictures: Pictures
    looks: dict[Look, int] = field(default_factory=dict)
    frames: dict[int, Frames] = field(default_factory=dict)

    def reset(self) -> None:
        """Put everything back into the state the map gives it."""
        for thing in self.things:
            thing.tile = self.tile_of(thing, thing.look[2]) or thing.tile

    def picture_of(self, thing: Thing, milliseconds: int) -> pygame.Surface:
        """What a thing shows at a moment."""
        frames = self.frames.get(thing.tile)
        if frames is None:
            return self.pictures[thing.tile]
        return self.pictures[frames.tiles[frame_at(frames.until, milliseconds)]]

    def tile_of(self, thing: Thing, state: str) -> int:
        """The tile that shows a thing in a state; the one it has if there is none."""
        kind, variant, own = thing.look
        found = self.looks.get((kind, variant, state))
        return found if found is not None else self.looks.get((kind, variant, own), 0)
