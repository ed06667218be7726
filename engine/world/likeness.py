"""Which rooms of a map are like the public places of Smallville.

Activities, persons, opening hours and small talk name Smallville's places. Where a map
lacks one, rooms that hold the same things stand in for it, so that a café is a café
whatever it is called.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from engine.world.beds import BED
from engine.world.outdoors import is_outdoors
from engine.world.rooms import Room
from engine.world.world import World

PARK = "Johnson Park:park"
"""Any public place without a roof that is like nothing else is a park."""

SIGNS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "Hobbs Cafe:cafe": frozenset(
            {"behind the cafe counter", "cafe customer seating"}
        ),
        "The Rose and Crown Pub:pub": frozenset(
            {"behind the bar counter", "bar customer seating"}
        ),
        "The Willows Market and Pharmacy:store": frozenset(
            {
                "behind the grocery counter",
                "behind the pharmacy counter",
                "grocery store counter",
                "grocery store shelf",
                "pharmacy store counter",
                "pharmacy store shelf",
            }
        ),
        "Harvey Oak Supply Store:supply store": frozenset(
            {
                "behind the supply store counter",
                "supply store counter",
                "supply store product shelf",
            }
        ),
        "Oak Hill College:classroom": frozenset(
            {"blackboard", "classroom podium", "classroom student seating"}
        ),
        "Oak Hill College:library": frozenset(
            {"bookshelf", "library sofa", "library table"}
        ),
        PARK: frozenset({"park garden"}),
    }
)
"""By place, the kinds of object that tell it from all others."""


def likeness(world: World) -> Mapping[str, str]:
    """The place each public room stands in for, both as "sector:arena".

    Rooms of houses with a bed stand in for nothing, and nothing is stood in for that
    the map has itself. On Smallville's map the answer is empty.
    """
    missing = [name for name in SIGNS if not world.is_known(f"{world.name}:{name}")]
    rooms = world.rooms()
    public = public_sectors(rooms)
    return MappingProxyType(
        {
            f"{room.sector}:{room.name}": place
            for room in rooms.values()
            if room.sector in public
            for place in _most_like(room, missing)
        }
    )


def public_sectors(rooms: Mapping[str, Room]) -> tuple[str, ...]:
    """Sectors in which nobody can sleep, in the order of the map."""
    lived_in = {
        room.sector
        for room in rooms.values()
        if any(thing.kind == BED for thing in room.objects)
    }
    sectors = dict.fromkeys(room.sector for room in rooms.values())
    return tuple(sector for sector in sectors if sector not in lived_in)


def _most_like(room: Room, places: list[str]) -> Iterator[str]:
    """The place with most of a room's things, if there is any."""
    kinds = {thing.kind for thing in room.objects}
    best = max(places, key=lambda place: len(kinds & SIGNS[place]), default="")
    if best and kinds & SIGNS[best]:
        yield best
    elif PARK in places and is_outdoors(room.address):
        yield PARK
