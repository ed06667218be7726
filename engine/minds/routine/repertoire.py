"""What a person can do, where, and how much they care for it.

It follows from persona and lore alone, so it is made once for each person.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from engine.agents.activity import Activity, Task
from engine.agents.persona import Persona
from engine.minds.lore import Lore, Room

FEASIBLE = 0.6
"""Share of an activity's tasks that a place must have the objects for."""

NOT_CHOSEN = {
    "sleep",
    "morning_routine",
    "evening_routine",
    "breakfast",
    "brunch",
    "lunch",
    "dinner",
    "attend_party",
    "attend_event",
    "host_party",
    "decorate_party",
    "plan_event",
}
"""What is put into a day by rule and never picked to fill it."""

FAMILY = {"partner", "parent", "child"}
FAMILY_LIFE = {"cook_for_family", "care_family"}
INSTRUMENTS = {"guitar_practice", "harp_practice", "piano_practice", "play_music"}


@dataclass(frozen=True, slots=True)
class Option:
    """An activity somebody may fill their time with.

    Attributes:
        liking: how much it suits their traits and interests.
        places: addresses of arenas where it can be done, home first.
    """

    id: str
    activity: Activity
    liking: float
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Repertoire:
    """All a person does.

    Attributes:
        own: activities of their work and habits.
        options: what free time can be filled with.
        home: by activity, the room at home where it is best done.
    """

    own: frozenset[str]
    options: tuple[Option, ...]
    home: dict[str, str]


def repertoire(persona: Persona, lore: Lore) -> Repertoire:
    """What a person can do, and where."""
    own = frozenset(
        (
            persona.work.activity,
            *persona.work.others,
            *(habit.activity for habit in persona.habits),
        )
    )
    rooms = lore.home_rooms(persona.name)
    mine = f"{lore.world}:{persona.home.sector}:{persona.home.arena}"
    home = {
        id: _best_room(activity, rooms, mine)
        for id, activity in lore.activities.items()
    }
    options = tuple(
        Option(id, activity, _liking(activity, persona), places)
        for id, activity in lore.activities.items()
        if _may(id, activity, persona, own)
        and (places := places_for(id, persona, lore, home))
    )
    return Repertoire(own, options, home)


def places_for(
    id: str, persona: Persona, lore: Lore, home: dict[str, str]
) -> tuple[str, ...]:
    """Where an activity can be done by this person, as addresses."""
    activity = lore.activities[id]
    found: list[str] = []
    for name in activity.places:
        if name == "home":
            rooms = lore.home_rooms(persona.name)
            if _share(activity, _kinds(rooms)) >= FEASIBLE:
                found.append(home[id])
        elif name == "work":
            if persona.work.sector:
                found.append(work_place(persona, lore))
        else:
            room = lore.rooms.get(f"{lore.world}:{name}")
            at_own_counter = (
                persona.work.fixed and name.split(":")[0] == persona.work.sector
            )
            leisure = "duty" not in activity.serves
            if room is None or (at_own_counter and leisure):
                continue
            if _share(activity, _kinds((room,))) >= FEASIBLE:
                found.append(room.address)
    return tuple(dict.fromkeys(found))


def work_place(persona: Persona, lore: Lore) -> str:
    """Address of the arena a person works in; empty for a free profession."""
    work = persona.work
    return f"{lore.world}:{work.sector}:{work.arena}" if work.sector else ""


def _may(id: str, activity: Activity, persona: Persona, own: frozenset[str]) -> bool:
    if id in NOT_CHOSEN:
        return False
    if id in own:
        return True
    if "duty" in activity.serves:
        return False
    if id in FAMILY_LIFE:
        return any(tie.kind in FAMILY for tie in persona.ties)
    if id in INSTRUMENTS:
        return "music" in persona.interests
    if id == "study_group":
        return bool(own & {"study", "attend_class"})
    return True


def _liking(activity: Activity, persona: Persona) -> float:
    traits = len(set(activity.traits) & set(persona.innate))
    shared = len(set(activity.topics) & set(persona.interests))
    disliked = len(set(activity.topics) & set(persona.dislikes))
    return 0.4 * traits + min(1.2, 0.5 * shared) - 1.0 * disliked


def _kinds(rooms: Iterable[Room]) -> set[str]:
    return {thing.kind for room in rooms for thing in room.objects}


def _share(activity: Activity, kinds: set[str]) -> float:
    """Share of the activity's tasks that these kinds of object allow."""
    possible = sum(task.chance for task in activity.tasks if _can(task, kinds))
    bound = [task for task in activity.tasks if task.object]
    if bound and not any(_can(task, kinds) for task in bound):
        return 0.0
    return possible / sum(task.chance for task in activity.tasks)


def _can(task: Task, kinds: set[str]) -> bool:
    return not task.object or any(kind in kinds for kind in task.object)


def _best_room(activity: Activity, rooms: tuple[Room, ...], mine: str) -> str:
    """The room at home with most of what the activity needs; one's own if equal."""

    def worth(room: Room) -> tuple[float, bool]:
        kinds = _kinds((room,))
        needed = [task for task in activity.tasks if task.object]
        return sum(task.chance for task in needed if _can(task, kinds)), (
            room.address == mine
        )

    return max(rooms, key=worth).address if rooms else mine
