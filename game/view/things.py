"""What stands on the map, in the state it is in, sorted by the line it stands on."""

from collections import deque
from collections.abc import Iterable, Iterator
from operator import itemgetter

import numpy as np
import pygame

from game.view.light import LightField
from game.view.pixels import GREYS, greyed, scaled
from game.view.town_map import Thing, TownMap

Drawn = tuple[int, pygame.Surface, tuple[int, int]]
"""The y of the foot line in art pixels, the picture, and where it goes."""

BY_LINE = itemgetter(0)

AT_ONCE = 120
"""Things that are looked at in a frame when the hour changes all of them."""

TICK = 120
"""Milliseconds between two looks at what moves."""

_Key = tuple[float, int, int, int, int]
"""Zoom, grey, changes of things, tick and version of the light."""


class Things:
    """Draws furniture, trees, fences and lamps of a map.

    Args:
        town_map: whose things they are.
        field: the light over them.
    """

    def __init__(self, town_map: TownMap, field: LightField) -> None:
        self._map = town_map
        self._field = field
        self._things = town_map.things
        self._by_address: dict[str, list[Thing]] = {}
        for thing in self._things:
            if thing.address:
                self._by_address.setdefault(thing.address, []).append(thing)
        self._left = np.array([t.x for t in self._things], np.int32)
        self._top = np.array([t.y for t in self._things], np.int32)
        self._right = self._left + np.array([t.width for t in self._things], np.int32)
        self._bottom = self._top + np.array([t.height for t in self._things], np.int32)
        self._pictures: dict[tuple[int, float, int], pygame.Surface] = {}
        self._lines = [thing.line for thing in self._things]
        self._cached: tuple[object, list[Drawn]] = (None, [])
        self._shown: tuple[_Key | None, list[pygame.Surface]] = (None, [])
        self._moving: set[int] = set()
        self._places = {id(thing): place for place, thing in enumerate(self._things)}
        self._dirty: set[int] = set()
        self._waiting: deque[int] = deque()
        self._nothing = pygame.Surface((0, 0), pygame.SRCALPHA)
        self._changes = 0
        self._lamps = self._find_lamps()
        town_map.reset()

    def _find_lamps(self) -> list[tuple[Thing, int]]:
        """Lamps with the room they stand in, -1 outdoors."""
        lamps = []
        for thing in self._things:
            kind, variant, _ = thing.look
            if not thing.address and (kind, variant, "lit") in self._map.looks:
                tile = self._map.tile
                middle = (thing.x + thing.width // 2) // tile
                room = self._map.rooms.at((middle, (thing.line - 1) // tile))
                inside = room in self._map.rooms.indoors
                lamps.append((thing, room if inside else -1))
        return lamps

    def at(self, address: str) -> list[Thing]:
        """The things that belong to an object's address."""
        return self._by_address.get(address, [])

    def show(self, address: str, state: str) -> None:
        """Put an object into a state; one without a picture for it stays as it is."""
        for thing in self.at(address):
            tile = self._map.tile_of(thing, state)
            if tile:
                self._change(thing, tile)

    def _change(self, thing: Thing, tile: int) -> None:
        if tile != thing.tile:
            thing.tile = tile
            self._changes += 1
            self._dirty.add(self._places[id(thing)])

    def kindle(self, dark: bool, rooms: frozenset[int]) -> None:
        """Light or put out the lamps that nobody has to see to.

        Args:
            dark: whether the street lamps burn.
            rooms: the rooms that are lit.
        """
        for thing, room in self._lamps:
            on = dark if room < 0 else room in rooms
            tile = self._map.tile_of(thing, "lit" if on else "idle")
            self._change(thing, tile)

    def lit(self) -> list[Thing]:
        """The lamps that burn."""
        return [thing for thing, _ in self._lamps if self._map.is_lit(thing)]

    def seen(
        self,
        view: pygame.Rect,
        zoom: float,
        offset: tuple[int, int],
        dark: float,
        milliseconds: int,
    ) -> list[Drawn]:
        """What is in view, from the farthest foot line to the nearest.

        Args:
            view: what is in view, in art pixels.
            zoom: a resting zoom.
            offset: corner of the view in scaled pixels.
            dark: 0 by day, 1 at night.
            milliseconds: time of play, for what moves.
        """
        grey = round(dark * GREYS)
        tick = milliseconds // TICK if self._map.frames else 0
        light = self._field.version if grey else 0
        waiting = len(self._waiting)
        key = (*view, zoom, offset, grey, tick, light, self._changes, waiting)
        if self._cached[0] != key:
            self._cached = (key, self._list(view, zoom, offset, grey, milliseconds))
        return self._cached[1]

    def _list(
        self,
        view: pygame.Rect,
        zoom: float,
        offset: tuple[int, int],
        grey: int,
        milliseconds: int,
    ) -> list[Drawn]:
        inside = (
            (self._left < view.right)
            & (self._right > view.left)
            & (self._top < view.bottom)
            & (self._bottom > view.top)
        )
        places = np.flatnonzero(inside)
        across = (self._left[places] * zoom).astype(np.int32) - offset[0]
        down = (self._top[places] * zoom).astype(np.int32) - offset[1]
        pictures = self._all_pictures(zoom, grey, milliseconds)
        chosen, lines = places.tolist(), self._lines
        return [
            (lines[place], pictures[place], (x, y))
            for place, x, y in zip(chosen, across.tolist(), down.tolist(), strict=True)
        ]

    def _all_pictures(
        self, zoom: float, grey: int, milliseconds: int
    ) -> list[pygame.Surface]:
        """The picture of every thing; it changes seldom, what is in view often."""
        tick = milliseconds // TICK if self._map.frames else 0
        light = self._field.version if grey else 0
        key = (zoom, grey, self._changes, tick, light)
        known, pictures = self._shown
        if known != key:
            places = self._stale(known, key)
            if places is None:
                places = range(len(self._things))
                pictures = [self._nothing] * len(self._things)
                self._waiting.clear()
            elif known is not None and known[1] != grey:
                # Dusk falls on everything at once, and on a few things a frame.
                self._waiting = deque(range(len(self._things)))
            for place in places:
                self._dress(place, pictures, zoom, grey, milliseconds)
            self._dirty.clear()
            self._shown = (key, pictures)
        for _ in range(min(AT_ONCE, len(self._waiting))):
            place = self._waiting.popleft()
            self._dress(place, pictures, zoom, grey, milliseconds)
        return pictures

    def _dress(
        self,
        place: int,
        pictures: list[pygame.Surface],
        zoom: float,
        grey: int,
        milliseconds: int,
    ) -> None:
        thing = self._things[place]
        pictures[place] = self._dressed(thing, zoom, grey, milliseconds)
        if thing.tile in self._map.frames:
            self._moving.add(place)
        else:
            self._moving.discard(place)

    def _stale(self, known: _Key | None, key: _Key) -> Iterable[int] | None:
        """Which things look different now; None for all."""
        if known is None or known[0] != key[0]:
            return None
        stale = self._moving | self._dirty
        areas = self._field.changed_since(known[4]) if known[4] != key[4] else []
        if areas is None:
            return None
        for area in areas:
            under = (
                (self._left < area.right)
                & (self._right > area.left)
                & (self._top < area.bottom)
                & (self._bottom > area.top)
            )
            stale.update(np.flatnonzero(under).tolist())
        return stale

    def prepare(self, zoom: float, dark: float) -> Iterator[None]:
        """Scale the pictures of all things, some at a step."""
        grey = round(dark * GREYS)
        for number, thing in enumerate(self._things):
            self._dressed(thing, zoom, grey, 0)
            if number % 20 == 0:
                yield

    def _dressed(
        self, thing: Thing, zoom: float, grey: int, milliseconds: int
    ) -> pygame.Surface:
        shade = grey
        if grey:
            level = self._field.level_at(thing.x + thing.width / 2, thing.line)
            shade = round(grey * (1 - level))
        return self._picture(self._frame(thing.tile, milliseconds), zoom, shade)

    def _frame(self, tile: int, milliseconds: int) -> int:
        frames = self._map.frames.get(tile)
        if not frames:
            return tile
        moment = milliseconds % sum(duration for _, duration in frames)
        for number, duration in frames:
            if moment < duration:
                return number
            moment -= duration
        return tile

    def _picture(self, tile: int, zoom: float, grey: int) -> pygame.Surface:
        key = (tile, zoom, grey)
        found = self._pictures.get(key)
        if found is None:
            if len(self._pictures) > 6000:
                self._pictures = {
                    key: s for key, s in self._pictures.items() if key[1] == zoom
                }
            picture = greyed(self._map.pictures[tile], grey)
            found = self._pictures[key] = scaled(picture, zoom)
        return found
