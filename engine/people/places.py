"""Whether a map has the places that people name: their beds, and where they work."""

from collections.abc import Mapping
from pathlib import Path

from engine.agents.persona import Persona
from engine.errors import PeopleError
from engine.people.people import People
from engine.world.rooms import Room
from engine.world.world import World

BED = "bed"


def check_places(people: People, world: World, file: Path) -> None:
    """Refuse people who have no bed on the map, or a work place it does not have.

    Raises:
        PeopleError: with who it is and which place is missing.
    """
    rooms = world.rooms()
    for persona in people.personas:
        _check(persona, world.name, rooms, file, people.base.map)


def _check(
    persona: Persona, world: str, rooms: Mapping[str, Room], file: Path, map: str
) -> None:
    home, work = persona.home, persona.work
    bedroom = f"{home.sector}:{home.arena}"
    told = {"file": file, "who": persona.name, "map": map}
    room = rooms.get(f"{world}:{bedroom}")
    if room is None:
        raise PeopleError("error.people.home", place=bedroom, **told)
    if not has_bed(room):
        raise PeopleError("error.people.bed", place=bedroom, **told)
    office = f"{work.sector}:{work.arena}"
    if work.sector and f"{world}:{office}" not in rooms:
        raise PeopleError("error.people.office", place=office, **told)


def has_bed(room: Room) -> bool:
    """Whether somebody can live in a room."""
    return any(thing.kind == BED for thing in room.objects)
