"""Settles people of the game on a map that does not know the places they name.

A persona names home, work and haunts by sector and arena, as the map of Smallville has
them. What another map has too stays; for the rest rules find another place, and what
has none is left out. The personas that come out are whole: a town keeps them and needs
no rule again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.agents.activity import Activity
from engine.agents.base import SeedNews
from engine.agents.persona import Habit, Home, Meals, Persona, Work
from engine.settling.homes import homes
from engine.settling.words import Sectors, called, renamed
from engine.world.likeness import likeness, public_sectors
from engine.world.world import World

HOME = "home"

PASTIME = "read"
"""What those do for a living whose work cannot be done anywhere on the map."""


@dataclass(frozen=True, slots=True)
class Settled:
    """People and news as they can be on a map, in the order they were given."""

    personas: tuple[Persona, ...]
    news: tuple[SeedNews, ...]


def settle(
    personas: Sequence[Persona],
    news: Sequence[SeedNews],
    world: World,
    activities: Mapping[str, Activity],
    sectors: Sectors,
) -> Settled:
    """Give everybody a home, a place to work and haunts that the map has.

    News of what happens at a place moves to the place that stands in for it, and is
    dropped if there is none.

    Args:
        personas: in acting order.
        news: of the base.
        world: the map.
        activities: the library, settled on the map.
        sectors: what those of Smallville are called in texts.

    Raises:
        UserError: the map has too few beds.
    """
    places = _Places(world, activities)
    given = homes(personas, world)
    names = called(likeness(world), sectors)
    return Settled(
        tuple(
            renamed(_moved(one, given[one.home.sector, one.home.arena], places), names)
            for one in personas
        ),
        tuple(renamed(one, names) for seed in news for one in places.news(seed)),
    )


class _Places:
    """What a map has in the place of what is named."""

    def __init__(self, world: World, activities: Mapping[str, Activity]) -> None:
        self._world = world
        self._activities = activities
        self._rooms = world.rooms()
        self.public = public_sectors(self._rooms)
        self._instead: dict[str, str] = {}
        for own, place in likeness(world).items():
            self._instead.setdefault(place, own)
        self._sectors = {
            place.split(":")[0]: own.split(":")[0]
            for place, own in reversed(self._instead.items())
        }

    def room(self, place: str) -> str:
        """The room for a place "sector:arena"; empty if the map has none."""
        return place if self._has(place) else self._instead.get(place, "")

    def sector(self, name: str) -> str:
        """The sector for a sector; empty if the map has none."""
        return name if self._has(name) else self._sectors.get(name, "")

    def news(self, seed: SeedNews) -> Iterator[SeedNews]:
        """A piece of news where it can happen, or nothing."""
        place = self.room(seed.place) if seed.place else ""
        if place or not seed.place:
            yield seed.model_copy(update={"place": place})

    def object(self, room: str, kind: str) -> str:
        """The kind of object if it stands in a room, else nothing."""
        things = self._rooms[f"{self._world.name}:{room}"].objects
        return kind if any(thing.kind == kind for thing in things) else ""

    def is_possible(self, activity: str) -> bool:
        """Whether an activity can be done at home or somewhere on the map."""
        places = self._activities[activity].places
        return any(place == HOME or self._has(place) for place in places)

    def _has(self, place: str) -> bool:
        return self._world.is_known(f"{self._world.name}:{place}")


def _moved(persona: Persona, home: Home, places: _Places) -> Persona:
    known = (places.sector(name) for name in persona.knows)
    work = _work(persona.work, places)
    haunts = dict.fromkeys(name for name in known if name not in ("", home.sector))
    if len(haunts) < len(persona.knows):
        # Who lost a haunt is no stranger for it: everybody knows where guests go.
        haunts |= dict.fromkeys(places.public)
    changes = {
        "home": home,
        "work": work,
        "meals": _meals(persona.meals, places),
        "habits": tuple(_habits(persona.habits, places)),
        "knows": tuple(haunts),
    }
    return persona.model_copy(update=changes)


def _work(work: Work, places: _Places) -> Work:
    """The same work at another place, or at none as a free profession."""
    others = tuple(one for one in work.others if places.is_possible(one))
    if not work.sector:
        return work.model_copy(update=_free(work.activity, others, places))
    room = places.room(f"{work.sector}:{work.arena}")
    if not room:
        free = _free(work.activity, others, places)
        alone = {"sector": "", "arena": "", "object": "", "fixed": False}
        return work.model_copy(update=alone | free)
    sector, arena = room.split(":")
    return work.model_copy(
        update={
            "sector": sector,
            "arena": arena,
            "object": places.object(room, work.object),
            "others": others,
        }
    )


def _free(activity: str, others: tuple[str, ...], places: _Places) -> dict[str, object]:
    """What one does at one's own hours: one's work if there is a place for it."""
    possible = [one for one in (activity, *others) if places.is_possible(one)]
    return {"activity": (possible or [PASTIME])[0], "others": others}


def _meals(meals: Meals, places: _Places) -> Meals:
    def known(named: tuple[str, ...]) -> tuple[str, ...]:
        rooms = (one if one == HOME else places.room(one) for one in named)
        return tuple(room for room in rooms if room) or (HOME,)

    return Meals(
        breakfast=known(meals.breakfast),
        lunch=known(meals.lunch),
        dinner=known(meals.dinner),
    )


def _habits(habits: Sequence[Habit], places: _Places) -> Iterator[Habit]:
    """Habits with a place to follow them."""
    for habit in habits:
        if habit.place in ("", HOME):
            if places.is_possible(habit.activity):
                yield habit
            continue
        room = places.room(habit.place)
        if room:
            yield habit.model_copy(update={"place": room})
