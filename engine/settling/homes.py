"""Who sleeps where on a map that lacks the homes people name."""

from collections.abc import Sequence

from engine.agents.persona import Home, Persona
from engine.errors import UserError
from engine.world.beds import bedrooms
from engine.world.world import World

_Bedroom = tuple[str, str]
"""Sector and arena."""


def homes(personas: Sequence[Persona], world: World) -> dict[_Bedroom, Home]:
    """The new home for each home that is named: itself if the map has it.

    Whoever shared a room shares one again, and whoever shared a house lives together
    where a house has beds enough.

    Raises:
        UserError: the map has fewer beds than rooms are needed.
    """
    named = dict.fromkeys((one.home.sector, one.home.arena) for one in personas)
    known = {(room.sector, room.name) for room in world.rooms().values()}
    beds = [(room.sector, room.name) for room in bedrooms(world)]
    total = len(beds)
    given = {home: home for home in named if home in known}
    for home in given:
        if home in beds:
            beds.remove(home)
    households: dict[str, list[_Bedroom]] = {}
    for home in named:
        if home not in given:
            households.setdefault(home[0], []).append(home)
    wanted = sum(len(household) for household in households.values())
    if wanted > len(beds):
        raise UserError("error.map.beds", beds=total, needed=len(named))
    # The largest first, or the single people would take its house apart.
    for household in sorted(households.values(), key=len, reverse=True):
        for home, bed in zip(household, _together(beds, len(household)), strict=True):
            given[home] = bed
            beds.remove(bed)
    return {
        home: Home(sector=sector, arena=arena)
        for home, (sector, arena) in given.items()
    }


def _together(beds: Sequence[_Bedroom], count: int) -> list[_Bedroom]:
    """So many beds: of the smallest house that has them, else the next ones."""
    houses: dict[str, list[_Bedroom]] = {}
    for bed in beds:
        houses.setdefault(bed[0], []).append(bed)
    roomy = [house for house in houses.values() if len(house) >= count]
    return min(roomy, key=len)[:count] if roomy else list(beds[:count])
