import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.minds.lore import Lore
from engine.minds.mind import (
    Block,
    DecisionRequest,
    Detail,
    SeenObject,
    Tasks,
)
from engine.minds.routine import RoutineMind
from engine.phrase import literal
from tests.engine.minds.asking import CAFE, MIDNIGHT, MONDAY, NAMES, Planner, situation


def objects_of(lore: Lore, name: str, place: str) -> tuple[SeenObject, ...]:
    home = lore.personas[name].home.sector
    at_home = lore.rooms[place].sector == home
    rooms = lore.home_rooms(name) if at_home else (lore.rooms[place],)
    return tuple(
        SeenObject(thing.address, thing.kind)
        for room in rooms
        for thing in room.objects
    )


def ask(
    mind: RoutineMind,
    name: str,
    block: Block,
    objects: tuple[SeenObject, ...],
    minutes: int | None = None,
) -> Tasks:
    context = Detail(
        situation(name, MIDNIGHT),
        MONDAY,
        block,
        block.minutes if minutes is None else minutes,
        objects,
    )
    answer = mind.answer(DecisionRequest(0, "detail", name, 0, 30, context))
    assert isinstance(answer, Tasks)
    return answer


def block_of(lore: Lore, activity: str, place: str, minutes: int = 60) -> Block:
    known = lore.activities[activity]
    return Block(600, minutes, activity, known.doing.phrase, place, known.icon)


@pytest.mark.parametrize("name", NAMES)
def test_tasks_add_up_and_happen_where_things_are(
    lore: Lore, mind: RoutineMind, plan: Planner, name: str
) -> None:
    for block in plan(name).blocks:
        objects = objects_of(lore, name, block.place)
        tasks = ask(mind, name, block, objects).tasks
        assert sum(task.minutes for task in tasks) == block.minutes
        addresses = {thing.address for thing in objects} | {block.place}
        for task in tasks:
            assert task.address in addresses
            assert 5 <= task.minutes <= 45 or len(tasks) == 1


@settings(max_examples=60)
@given(data=st.data(), minutes=st.integers(1, 240))
def test_any_number_of_minutes_is_filled(
    plan: Planner, data: st.DataObject, minutes: int
) -> None:
    lore, mind = plan.lore, plan.mind
    activity = data.draw(st.sampled_from(sorted(lore.activities)))
    home = lore.personas["Klaus Mueller"].home
    place = f"{lore.world}:{home.sector}:{home.arena}"
    objects = objects_of(lore, "Klaus Mueller", place)
    block = block_of(lore, activity, place, minutes)
    tasks = ask(mind, "Klaus Mueller", block, objects).tasks
    assert sum(task.minutes for task in tasks) == minutes


def test_a_free_seat_is_preferred(lore: Lore, mind: RoutineMind) -> None:
    home = lore.personas["Klaus Mueller"].home
    place = f"{lore.world}:{home.sector}:{home.arena}"
    taken = SeenObject(f"{place}:desk", "desk", users=("Maria Lopez",))
    free = SeenObject(f"{place}:second desk", "desk")
    block = block_of(lore, "research_paper", place)
    for order in ((taken, free), (free, taken)):
        tasks = ask(mind, "Klaus Mueller", block, order).tasks
        assert {task.address for task in tasks} == {free.address}


def test_a_taken_seat_is_better_than_none(lore: Lore, mind: RoutineMind) -> None:
    seat = SeenObject(
        f"{CAFE}:cafe customer seating",
        "cafe customer seating",
        users=tuple(NAMES),
    )
    tasks = ask(
        mind, "Klaus Mueller", block_of(lore, "visit_cafe", CAFE), (seat,)
    ).tasks
    assert {task.address for task in tasks} == {seat.address}


def test_where_there_is_nothing_one_still_does_something(
    lore: Lore, mind: RoutineMind
) -> None:
    tasks = ask(mind, "Klaus Mueller", block_of(lore, "study", CAFE), ()).tasks
    assert [task.address for task in tasks] == [CAFE]


def test_a_models_own_words_are_carried_out(lore: Lore, mind: RoutineMind) -> None:
    block = Block(600, 90, "", literal("counting clouds"), CAFE, "think")
    (task,) = ask(mind, "Klaus Mueller", block, ()).tasks
    assert (task.minutes, task.doing) == (90, literal("counting clouds"))


def test_mornings_differ_from_day_to_day(lore: Lore, mind: RoutineMind) -> None:
    home = lore.personas["Klaus Mueller"].home
    place = f"{lore.world}:{home.sector}:{home.arena}"
    objects = objects_of(lore, "Klaus Mueller", place)
    mornings = set()
    for start in range(400, 460, 5):
        known = lore.activities["morning_routine"]
        block = Block(
            start, 40, "morning_routine", known.doing.phrase, place, known.icon
        )
        mornings.add(ask(mind, "Klaus Mueller", block, objects).tasks)
    assert len(mornings) >= 10
