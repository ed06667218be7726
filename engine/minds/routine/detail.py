"""A block falls into tasks at the objects that are there."""

from dataclasses import replace
from random import Random

from engine.agents.activity import Activity, Task
from engine.chance import luck
from engine.minds.lore import Lore
from engine.minds.mind import Detail, SeenObject, Tasks, TaskStep
from engine.phrase import Phrase

LONGEST = 40
SHORTEST = 5
"""Minutes of a task, so that one is seen to do things."""

IN_USE = {
    "bed": "occupied",
    "desk": "lit",
    "computer": "on",
    "computer desk": "on",
    "game console": "on",
    "microphone": "on",
    "closet": "open",
    "refrigerator": "open",
    "bookshelf": "open",
    "cooking area": "on",
    "kitchen sink": "running",
    "bathroom sink": "running",
    "shower": "running",
    "toaster": "toasting",
    "toilet": "occupied",
    "common room table": "set",
    "pool table": "played",
    "piano": "played",
    "harp": "played",
    "guitar": "played",
    "easel": "begun",
    "blackboard": "written",
    "library table": "lit",
    "house garden": "watered",
}
"""State of an object that stands in for the one a task would rather be done at."""


def detail(context: Detail, lore: Lore) -> Tasks:
    """Tasks of the next block; their minutes add up to the request's."""
    here = context.situation
    # Keyed by day and start, so that asking again in the same block is no new luck.
    moment = context.day.toordinal() * 10_000 + context.block.start
    chance = luck(here.seed, here.agent, moment, "detail")
    activity = lore.activities.get(context.block.activity)
    if activity is None or context.minutes < SHORTEST:
        return Tasks((_whole(context, context.block.doing, activity, chance, lore),))
    if context.block.activity == "sleep":
        return Tasks((_whole(context, activity.doing.phrase, activity, chance, lore),))
    kinds = {thing.kind for thing in context.objects}
    possible = [
        task
        for task in activity.tasks
        if not task.object or any(kind in kinds for kind in task.object)
    ]
    if not possible:
        return Tasks((_whole(context, context.block.doing, activity, chance, lore),))
    chosen = _choose(possible, context.minutes, chance)
    lengths = _share_out(chosen, context.minutes, chance)
    places = _Places(context, lore, chance)
    return Tasks(
        tuple(
            places.step(task, length)
            for task, length in zip(chosen, lengths, strict=True)
        )
    )


def _choose(possible: list[Task], total: int, chance: Random) -> list[Task]:
    """Which tasks, in which order: one round through the activity or several."""
    cheapest = min(_least(task) for task in possible)
    chosen: list[Task] = []
    least = most = 0
    thinning = 1.0
    while most < total and least + cheapest <= total:
        for task in possible:
            repeats = len(possible) > 1 and chosen and chosen[-1] is task
            if repeats or chance.random() > task.chance * thinning:
                continue
            if least + _least(task) <= total and most < total:
                chosen.append(task)
                least += _least(task)
                most += _most(task)
        # Later rounds are thinner, or a long morning would tick like a clock.
        thinning = 0.75
    return chosen or [possible[0]]


def _share_out(chosen: list[Task], total: int, chance: Random) -> list[int]:
    """Minutes of each task, within its own bounds as far as they hold the total."""
    lengths = [_least(task) for task in chosen]
    if len(lengths) == 1:
        return [total]
    most = [_most(task) for task in chosen]
    rest = total - sum(lengths)
    for index in chance.sample(range(len(lengths)), len(lengths)):
        more = min(rest, chance.randint(0, most[index] - lengths[index]))
        lengths[index] += more
        rest -= more
    while rest > 0:
        index = min(range(len(lengths)), key=lambda i: (lengths[i] - most[i], i))
        more = min(rest, max(1, most[index] - lengths[index]), SHORTEST)
        lengths[index] += more
        rest -= more
    return lengths


def _least(task: Task) -> int:
    return max(SHORTEST, task.minutes[0])


def _most(task: Task) -> int:
    return max(_least(task), min(LONGEST, task.minutes[1]))


class _Places:
    """Finds the object for each task, free ones first."""

    def __init__(self, context: Detail, lore: Lore, chance: Random) -> None:
        self._context = context
        self._chance = chance
        # The same seat through the block: one does not change tables for every sip.
        self._kept: dict[str, SeenObject] = {}
        room = lore.rooms.get(context.block.place)
        self._seats = {
            thing.address: thing.seats for thing in (room.objects if room else ())
        }

    def step(self, task: Task, minutes: int) -> TaskStep:
        """A task with its place."""
        doing = task.doing.phrase
        at = self._find(task.object)
        if at is None:
            return TaskStep(minutes, doing, self._context.block.place, task.icon)
        state = task.state
        if state != "idle" and task.object[0] != at.kind:
            state = IN_USE.get(at.kind, "idle")
        return TaskStep(minutes, doing, at.address, task.icon, state, task.pose)

    def _find(self, kinds: tuple[str, ...]) -> SeenObject | None:
        if self._context.block.object in kinds:
            kinds = (self._context.block.object, *kinds)
        for wanted_free in (True, False):
            for kind in kinds:
                if kind in self._kept and wanted_free:
                    return self._kept[kind]
                found = [
                    one
                    for one in self._context.objects
                    if one.kind == kind and (self._is_free(one) or not wanted_free)
                ]
                if found:
                    self._kept[kind] = self._nearest(found)
                    return self._kept[kind]
        return None

    def _nearest(self, found: list[SeenObject]) -> SeenObject:
        place = self._context.block.place
        here = [one for one in found if one.address.startswith(place)]
        return self._chance.choice(here or found)

    def _is_free(self, thing: SeenObject) -> bool:
        return len(thing.users) < self._seats.get(thing.address, 1)


def _whole(
    context: Detail,
    doing: Phrase,
    activity: Activity | None,
    chance: Random,
    lore: Lore,
) -> TaskStep:
    """The block as one task: too short to divide, or in a model's own words."""
    block = context.block
    minutes = max(1, context.minutes)
    if activity is not None and activity.tasks:
        step = _Places(context, lore, chance).step(activity.tasks[0], minutes)
        return replace(step, doing=doing)
    kinds = (block.object,) if block.object else ()
    for thing in context.objects:
        if thing.kind in kinds:
            return TaskStep(minutes, doing, thing.address, block.icon)
    return TaskStep(minutes, doing, block.place, block.icon)
