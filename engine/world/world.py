"""The map as the simulation knows it: sectors, arenas, objects and their tiles."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from engine.world.address import Address, arena_of, last_part
from engine.world.grid import Grid, Tile
from engine.world.rooms import PlaceObject, Room

NOWHERE = -1
"""Stands in `World.arena_at` for a tile without an arena."""


@dataclass(frozen=True, slots=True)
class GameObject:
    """A thing one can use.

    Attributes:
        address: `world:sector:arena:object`.
        kind: what it is, "cooking area"; the last part of its address.
        tiles: the tiles it stands on, row by row, walkable or not.
        arena: address of its arena.
    """

    address: str
    kind: str
    tiles: tuple[Tile, ...]
    arena: str


@dataclass(frozen=True, slots=True)
class Spawn:
    """A tile on which people can begin."""

    name: str
    arena: str
    tile: Tile


class World:
    """Grid, places and objects of a map. It never changes.

    One can stand on a *standing tile*: walkable, and connected with the rest of the
    town. A free tile sealed off by walls is none.

    Attributes:
        name: the first part of every address.
        grid: which tiles are free.
        sectors: addresses in the order of the map; `arenas` and `objects` likewise.
        spawns: where people can begin.
        arena_at: index into `arenas` by `grid.cell(tile)`, `NOWHERE` for none.
    """

    def __init__(
        self,
        name: str,
        grid: Grid,
        sectors: Mapping[str, Iterable[Tile]],
        arenas: Mapping[str, Iterable[Tile]],
        objects: Mapping[str, Iterable[Tile]],
        spawns: Iterable[Spawn] = (),
    ) -> None:
        """Put a world together.

        Args:
            name: of the world.
            grid: which tiles are free.
            sectors: tiles by address; an arena's tiles belong to its sector anyway.
            arenas: tiles by address.
            objects: tiles by address.
            spawns: where people can begin.
        """
        self.name = name
        self.grid = grid
        self.sectors = tuple(sectors)
        self.arenas = tuple(arenas)
        self.spawns = tuple(spawns)
        self.objects = tuple(
            GameObject(address, last_part(address), _rows(tiles), arena_of(address))
            for address, tiles in objects.items()
        )
        self._by_address = {thing.address: thing for thing in self.objects}
        self._objects_in: dict[str, tuple[GameObject, ...]] = {
            arena: tuple(thing for thing in self.objects if thing.arena == arena)
            for arena in self.arenas
        }
        self._place_at = [""] * len(grid.free)
        self._mark(sectors)
        self._mark(arenas)
        numbers = {address: number for number, address in enumerate(self.arenas)}
        self.arena_at: Sequence[int] = [
            numbers.get(place, NOWHERE) for place in self._place_at
        ]
        self._object_at = {
            tile: thing for thing in reversed(self.objects) for tile in thing.tiles
        }
        self._connected = self._town()
        self._standing = self._standing_tiles(sectors, arenas)

    def tiles_of(self, address: str) -> tuple[Tile, ...]:
        """Where one can stand to be at a place, row by row.

        For an object its own standing tiles; when it fills its tiles, those next to
        it, in its arena if there are any. Empty for an unknown address.
        """
        return self._standing.get(address, ())

    def address_at(self, tile: Tile) -> str:
        """Address of the arena of a tile, else of its sector, else ""."""
        return self._place_at[self.grid.cell(tile)]

    def object(self, address: str) -> GameObject:
        """The object of an address.

        Raises:
            KeyError: there is none.
        """
        return self._by_address[address]

    def object_at(self, tile: Tile) -> GameObject | None:
        """The object that stands on a tile, the first of the map if several do."""
        return self._object_at.get(tile)

    def objects_in(self, arena: str) -> tuple[GameObject, ...]:
        """The objects of an arena; none for an unknown address."""
        return self._objects_in.get(arena, ())

    def is_known(self, address: str) -> bool:
        """Whether the map has such a sector, arena or object."""
        return address in self._standing

    def is_standing(self, tile: Tile) -> bool:
        """Whether one can stand on a tile and walk from there through the town."""
        return self.grid.contains(tile) and self.grid.cell(tile) in self._connected

    def rooms(self) -> Mapping[str, Room]:
        """Every arena with what stands in it, by address."""
        return MappingProxyType({arena: self._room(arena) for arena in self.arenas})

    def _room(self, arena: str) -> Room:
        address = Address.parse(arena)
        return Room(
            arena,
            address.sector,
            address.arena,
            tuple(
                PlaceObject(
                    thing.address, thing.kind, len(self.tiles_of(thing.address))
                )
                for thing in self.objects_in(arena)
            ),
        )

    def _mark(self, places: Mapping[str, Iterable[Tile]]) -> None:
        for address, tiles in places.items():
            for tile in tiles:
                self._place_at[self.grid.cell(tile)] = address

    def _town(self) -> frozenset[int]:
        """Cells of the region with the most tiles of arenas, or of all if none has."""
        regions = self.grid.regions()
        sizes: dict[int, tuple[int, int]] = {}
        for region, arena in zip(regions, self.arena_at, strict=True):
            if region >= 0:
                inside, size = sizes.get(region, (0, 0))
                sizes[region] = (inside + (arena != NOWHERE), size + 1)
        town = max(sizes, key=lambda region: (sizes[region], -region), default=NOWHERE)
        return frozenset(
            cell
            for cell, region in enumerate(regions)
            if region == town and region >= 0
        )

    def _standing_tiles(
        self,
        sectors: Mapping[str, Iterable[Tile]],
        arenas: Mapping[str, Iterable[Tile]],
    ) -> dict[str, tuple[Tile, ...]]:
        cells = sorted(self._connected)
        standing = {self.name: tuple(self.grid.tile(cell) for cell in cells)}
        for places in (sectors, arenas):
            for address, tiles in places.items():
                standing[address] = self._reachable(tiles)
        for thing in self.objects:
            standing[thing.address] = self._beside(thing)
        return standing

    def _beside(self, thing: GameObject) -> tuple[Tile, ...]:
        on = self._reachable(thing.tiles)
        if on:
            return on
        near = self._reachable(
            near for tile in thing.tiles for near in self.grid.neighbours(tile)
        )
        inside = tuple(tile for tile in near if self.address_at(tile) == thing.arena)
        return inside or near

    def _reachable(self, tiles: Iterable[Tile]) -> tuple[Tile, ...]:
        return _rows(tile for tile in tiles if self.is_standing(tile))


def _rows(tiles: Iterable[Tile]) -> tuple[Tile, ...]:
    """Tiles without repeats, row by row from the top left."""
    return tuple(sorted(set(tiles), key=lambda tile: (tile[1], tile[0])))
