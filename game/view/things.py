"""What stands on the map, in the state it is in, sorted by the line it stands on."""

import pygame

from game.view.town_map import Thing, TownMap


class Things:
    """Furniture, trees, fences and lamps of a map.

    Args:
        town_map: whose things they are.

    Attributes:
        lit: the lamps that burn.
    """

    def __init__(self, town_map: TownMap) -> None:
        self._map = town_map
        self._by_address: dict[str, list[Thing]] = {}
        for thing in town_map.things:
            if thing.address:
                self._by_address.setdefault(thing.address, []).append(thing)
        self._changed: list[pygame.Rect] = []
        self._lamps = self._find_lamps()
        self.lit: list[Thing] = []
        town_map.reset()

    def _find_lamps(self) -> list[tuple[Thing, int]]:
        """Lamps with the room they stand in, -1 outdoors."""
        lamps = []
        for thing in self._map.things:
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

    def address_at(self, point: tuple[float, float]) -> str:
        """Address of the foremost thing whose picture has something there, or ""."""
        found = [
            thing
            for things in self._by_address.values()
            for thing in things
            if thing.box.collidepoint(point) and self._is_painted(thing, point)
        ]
        return max(found, key=lambda thing: thing.line).address if found else ""

    def _is_painted(self, thing: Thing, point: tuple[float, float]) -> bool:
        x, y = int(point[0]) - thing.x, int(point[1]) - thing.y
        return bool(self._map.pictures[thing.tile].get_at((x, y)).a)

    def show(self, address: str, state: str) -> None:
        """Put an object into a state; one without a picture for it stays as it is."""
        for thing in self.at(address):
            tile = self._map.tile_of(thing, state)
            if tile:
                self._change(thing, tile)

    def _change(self, thing: Thing, tile: int) -> None:
        if tile != thing.tile:
            thing.tile = tile
            self._changed.append(thing.box)

    def kindle(self, dark: bool, rooms: frozenset[int]) -> None:
        """Light or put out the lamps that nobody has to see to.

        Args:
            dark: whether the street lamps burn.
            rooms: the rooms that are lit.
        """
        self.lit = []
        for thing, room in self._lamps:
            on = dark if room < 0 else room in rooms
            self._change(thing, self._map.tile_of(thing, "lit" if on else "idle"))
            if on:
                self.lit.append(thing)

    def changed(self) -> list[pygame.Rect]:
        """Where in the world things look different since this was last asked."""
        changed, self._changed = self._changed, []
        return changed
