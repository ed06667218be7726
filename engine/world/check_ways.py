"""Which places of a world nobody can walk to."""

from collections.abc import Iterator

from engine.phrase import say
from engine.world.address import Address
from engine.world.grid import Tile
from engine.world.problem import MapProblem
from engine.world.survey import Survey
from engine.world.world import World


def way_problems(found: Survey, world: World) -> Iterator[MapProblem]:
    """Places that cannot be reached on foot from the rest of the town.

    A place without a tile on the map has been told already.
    """
    if not world.tiles_of(world.name):
        yield MapProblem("collision", None, say("map.no_ground"))
        return
    for layer, places in (("sectors", found.sectors), ("arenas", found.arenas)):
        for address, tiles in places.items():
            if tiles and not world.tiles_of(address):
                key = "map.walled" if _is_solid(world, tiles) else "map.cut_off"
                yield _problem(layer, address, tiles, key)
    for address, tiles in found.objects.items():
        if tiles and not world.tiles_of(address):
            near = {other for tile in tiles for other in world.grid.neighbours(tile)}
            solid = _is_solid(world, [*tiles, *near])
            key = "map.object_walled" if solid else "map.cut_off"
            yield _problem("objects", address, tiles, key)
    for spawn in world.spawns:
        if world.grid.is_walkable(spawn.tile) and not world.is_standing(spawn.tile):
            phrase = say("map.cut_off", name=spawn.name)
            yield MapProblem("spawns", spawn.tile, phrase)


def _is_solid(world: World, tiles: "list[Tile] | dict[Tile, None]") -> bool:
    return not any(world.grid.is_walkable(tile) for tile in tiles)


def _problem(layer: str, address: str, tiles: dict[Tile, None], key: str) -> MapProblem:
    name = ":".join(Address.parse(address)[1:]).strip(":")
    return MapProblem(layer, next(iter(tiles), None), say(key, name=name))
