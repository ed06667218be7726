"""From the rectangles of a map to its places, and what is wrong with them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from engine.phrase import Phrase, say
from engine.world.address import SEPARATOR
from engine.world.grid import Grid, Tile
from engine.world.plan import MapPlan, Mark
from engine.world.problem import MapProblem, or_close
from engine.world.world import Spawn, World

Places = dict[str, dict[Tile, None]]
"""Tiles by address, both in the order of the map; a dict for its order alone."""


@dataclass(slots=True)
class Survey:
    """What a plan comes to.

    Attributes:
        plan: what was looked at.
        problems: what is wrong with it, in the order of the layers.
    """

    plan: MapPlan
    sectors: Places = field(default_factory=dict)
    arenas: Places = field(default_factory=dict)
    objects: Places = field(default_factory=dict)
    spawns: list[Spawn] = field(default_factory=list)
    problems: list[MapProblem] = field(default_factory=list)
    _sector_at: dict[Tile, str] = field(default_factory=dict)
    _arena_at: dict[Tile, str] = field(default_factory=dict)

    def world(self) -> World:
        """The world as planned; sound if no problem stops."""
        plan = self.plan
        grid = Grid(plan.width, plan.height, plan.blocked, plan.paths)
        return World(
            plan.world, grid, self.sectors, self.arenas, self.objects, self.spawns
        )

    def note(
        self, layer: str, tile: Tile | None, phrase: Phrase, stops: bool = True
    ) -> None:
        """Write a problem down."""
        self.problems.append(MapProblem(layer, tile, phrase, stops))


def survey(plan: MapPlan) -> Survey:
    """Find the places of a plan.

    A sector, arena or object may be drawn as several rectangles of one name. What an
    arena or object belongs to is told by its properties or else by where it lies.
    """
    found = Survey(plan)
    _check_name(found, "", None, plan.world)
    _sectors(found)
    _arenas(found)
    _objects(found)
    _spawns(found)
    _things(found)
    _check_twins(found)
    return found


def _sectors(found: Survey) -> None:
    for mark in _marks(found, "sectors", found.plan.sectors):
        address = SEPARATOR.join((found.plan.world, mark.name))
        tiles = found.sectors.setdefault(address, {})
        for tile in _inside(found, "sectors", mark):
            _claim(found, "sectors", found._sector_at, tile, address)
            tiles[tile] = None


def _arenas(found: Survey) -> None:
    for mark in _marks(found, "arenas", found.plan.arenas):
        sector = _owner(found, "arenas", mark, found._sector_at, mark.sector)
        if not sector:
            continue
        address = SEPARATOR.join((sector, mark.name))
        tiles = found.arenas.setdefault(address, {})
        inside = _inside(found, "arenas", mark)
        astray = [tile for tile in inside if found._sector_at.get(tile) != sector]
        _note_astray(found, "arenas", mark, astray, "map.arena_astray", sector)
        for tile in inside:
            _claim(found, "arenas", found._arena_at, tile, address)
            tiles[tile] = None


def _objects(found: Survey) -> None:
    for mark in _marks(found, "objects", found.plan.objects):
        arena = _owner(found, "objects", mark, found._arena_at, _arena_of(mark))
        if not arena:
            continue
        address = SEPARATOR.join((arena, mark.name))
        tiles = found.objects.setdefault(address, {})
        inside = _inside(found, "objects", mark)
        astray = [tile for tile in inside if found._arena_at.get(tile) != arena]
        _note_astray(found, "objects", mark, astray, "map.object_astray", arena)
        tiles.update(dict.fromkeys(inside))


def _spawns(found: Survey) -> None:
    taken: set[tuple[str, str]] = set()
    for mark in _marks(found, "spawns", found.plan.spawns):
        if not _inside(found, "spawns", mark):
            continue
        here = found._arena_at.get(mark.corner, "")
        wanted = SEPARATOR.join((found.plan.world, _arena_of(mark)))
        if _arena_of(mark) and wanted != here:
            phrase = say("map.spawn_astray", name=mark.name, place=_arena_of(mark))
            found.note("spawns", mark.corner, phrase)
        if mark.corner in found.plan.blocked:
            phrase = say("map.spawn_blocked", name=mark.name)
            found.note("spawns", mark.corner, phrase)
        if (here, mark.name) in taken:
            phrase = say("map.spawn_twice", name=mark.name)
            found.note("spawns", mark.corner, phrase, stops=False)
        taken.add((here, mark.name))
        found.spawns.append(Spawn(mark.name, here, mark.corner))


def _things(found: Survey) -> None:
    for address, tile in found.plan.things:
        if SEPARATOR.join((found.plan.world, address)) not in found.objects:
            known = [_local(found, other) for other in found.objects]
            phrase = or_close("map.thing_address", address, known)
            found.note("things", tile, phrase, stops=False)


def _marks(found: Survey, layer: str, marks: Collection[Mark]) -> Iterator[Mark]:
    """The marks with a usable name, each once; the others are written down."""
    seen: set[Mark] = set()
    for mark in marks:
        if not _check_name(found, layer, mark.corner, mark.name):
            continue
        if mark in seen:
            phrase = say("map.mark_twice", name=mark.name)
            found.note(layer, mark.corner, phrase, stops=False)
            continue
        seen.add(mark)
        if not mark.is_even:
            phrase = say("map.uneven", name=mark.name)
            found.note(layer, mark.corner, phrase, stops=False)
        if mark.width < 1 or mark.height < 1:
            found.note(layer, mark.corner, say("map.empty", name=mark.name))
            continue
        yield mark


def _check_name(found: Survey, layer: str, tile: Tile | None, name: str) -> bool:
    if not name:
        found.note(layer, tile, say("map.nameless"))
    elif SEPARATOR in name:
        found.note(layer, tile, say("map.colon", name=name))
    else:
        return True
    return False


def _inside(found: Survey, layer: str, mark: Mark) -> list[Tile]:
    """The tiles of a mark that lie on the map."""
    plan = found.plan
    # Cut to the map before the tiles are listed: a mark may claim to be endless.
    left, top = max(mark.left, 0), max(mark.top, 0)
    right = min(mark.left + mark.width, plan.width)
    bottom = min(mark.top + mark.height, plan.height)
    tiles = [(x, y) for y in range(top, bottom) for x in range(left, right)]
    if len(tiles) < mark.width * mark.height:
        phrase = say("map.outside", name=mark.name)
        found.note(layer, mark.corner, phrase)
    return tiles


def _claim(
    found: Survey, layer: str, owners: dict[Tile, str], tile: Tile, address: str
) -> None:
    """Give a tile to a place; the first keeps it, a second is a problem."""
    owner = owners.setdefault(tile, address)
    if owner == address:
        return
    phrase = say("map.overlap", name=_local(found, address), other=_local(found, owner))
    if not any(
        problem.phrase == phrase and problem.layer == layer
        for problem in found.problems
    ):
        found.note(layer, tile, phrase)


def _owner(
    found: Survey, layer: str, mark: Mark, owners: dict[Tile, str], named: str
) -> str:
    """Address of what a mark belongs to: as its properties say, or where it lies."""
    if not named:
        here = next((owners[tile] for tile in mark.tiles if tile in owners), "")
        if not here:
            key = "map.arena_homeless" if layer == "arenas" else "map.object_homeless"
            found.note(layer, mark.corner, say(key, name=mark.name))
        return here
    address = SEPARATOR.join((found.plan.world, named))
    places = found.sectors if layer == "arenas" else found.arenas
    if address not in places:
        known = [_local(found, place) for place in places]
        phrase = or_close("map.owner_unknown", named, known, mark=mark.name)
        found.note(layer, mark.corner, phrase)
        return ""
    return address


def _note_astray(
    found: Survey, layer: str, mark: Mark, astray: list[Tile], key: str, owner: str
) -> None:
    if astray:
        phrase = say(key, name=mark.name, owner=_local(found, owner), count=len(astray))
        found.note(layer, astray[0], phrase)


def _check_twins(found: Survey) -> None:
    """Names that differ by capitals only: nobody could tell them apart in talk."""
    for layer, places in (
        ("sectors", found.sectors),
        ("arenas", found.arenas),
        ("objects", found.objects),
    ):
        first: dict[str, str] = {}
        for address, tiles in places.items():
            other = first.setdefault(address.casefold(), address)
            if other != address:
                phrase = say(
                    "map.twins", name=_local(found, address), other=_local(found, other)
                )
                found.note(layer, next(iter(tiles), None), phrase)


def _arena_of(mark: Mark) -> str:
    if mark.sector and mark.arena:
        return SEPARATOR.join((mark.sector, mark.arena))
    return ""


def _local(found: Survey, address: str) -> str:
    """An address without the world's name, as the map has it."""
    return address.removeprefix(found.plan.world + SEPARATOR)
