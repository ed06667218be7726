"""What never changes in a town and every mind may know."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.agents.activity import Activity
from engine.agents.persona import Persona
from engine.world.rooms import PlaceObject, Room

__all__ = ["Lore", "PlaceObject", "Room"]


@dataclass(frozen=True, slots=True)
class Lore:
    """Personas, places and activities, all frozen.

    Attributes:
        world: name of the world, the first part of every address.
        personas: by full English name, in acting order.
        rooms: by address.
        activities: the library, by identity.
        alike: on a map of one's own, the place of Smallville that a room stands in
            for, both as "sector:arena".
    """

    world: str
    personas: Mapping[str, Persona]
    rooms: Mapping[str, Room]
    activities: Mapping[str, Activity]
    alike: Mapping[str, str] = field(default_factory=dict)

    def like(self, address: str) -> str:
        """The address of a room as Smallville has it: what kind of place it is."""
        place = self.alike.get(address.removeprefix(f"{self.world}:"))
        return f"{self.world}:{place}" if place else address

    def home_rooms(self, agent: str) -> tuple[Room, ...]:
        """The rooms one may use at home: one's own, and those shared in the house."""
        home = self.personas[agent].home
        others = {
            persona.home.arena
            for persona in self.personas.values()
            if persona.home.sector == home.sector and persona.home.arena != home.arena
        }
        return tuple(
            room
            for room in self.rooms.values()
            if room.sector == home.sector and not _is_of(room.name, others)
        )


def _is_of(room: str, arenas: set[str]) -> bool:
    """Whether a room is, or belongs to, one of the private rooms `arenas`.

    "Latoya Williams's bathroom" belongs to "Latoya Williams's room".
    """
    owners = {arena.split("'s ")[0] for arena in arenas if "'s " in arena}
    return room in arenas or (room.split("'s ")[0] in owners and "'s " in room)
