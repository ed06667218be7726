"""Plans and details once made are used again when the situation is alike."""

from dataclasses import replace
from datetime import timedelta

from engine.backends.scripted import ScriptedBackend
from engine.language import Language
from engine.minds.language import MindOptions
from engine.minds.language.fitting import fitted
from engine.minds.lore import Lore
from engine.minds.mind import Context, DecisionRequest, Detail, PlanDay, Tasks
from engine.phrase import literal
from engine.settings import DecisionKind
from tests.engine.minds.asking import CAFE
from tests.engine.minds.language.player import play
from tests.engine.minds.language.questions import (
    MARIA,
    THINGS,
    Asked,
    asked,
    context_of,
    request_of,
    with_block,
)

Languages = dict[str, Language]


def ask(town: Asked, kind: DecisionKind, context: Context, day: int) -> Tasks | None:
    """The same question on another day."""
    here = context.situation
    later = replace(here, step=here.step + 8640 * day, now=here.now + timedelta(day))
    thought = town.think(kind, replace(context, situation=later), day)
    return thought.answer if isinstance(thought.answer, Tasks) else None


def block(lore: Lore, **changes: object) -> Detail:
    return with_block(context_of("detail", lore), **changes)


def test_the_third_time_nothing_is_asked(lore: Lore, languages: Languages) -> None:
    town = asked(lore, languages)
    first, second, third = (ask(town, "detail", block(lore), day) for day in range(3))
    assert len(town.prompts) == 2
    assert third in (first, second)


def test_what_is_reused_cost_nothing_and_names_the_model(
    lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages)
    for id in range(2):
        town.think("detail", id=id)
    thought = town.think("detail", id=3)
    assert thought.exchanges == ()
    assert thought.answered_by == "scripted"


def test_another_person_place_or_thing_to_do_is_thought_out_anew(
    lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages)
    for day in range(2):
        ask(town, "detail", block(lore), day)
    elsewhere = block(lore, place="the Ville:Johnson Park:park")
    other_work = block(lore, activity="", doing=literal("sorting old letters"))
    somebody = block(lore)
    here = replace(somebody.situation, agent=MARIA)
    others = (elsewhere, other_work, replace(somebody, situation=here))
    for number, context in enumerate(others, 1):
        ask(town, "detail", context, 9)
        assert len(town.prompts) == 2 + number


def test_words_that_are_nearly_the_same_are_alike(
    lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages)
    mine = block(lore, activity="", doing=literal("Sorting old letters"))
    nearly = block(lore, activity="", doing=literal("sorting old letters!"))
    for day in range(2):
        ask(town, "detail", mine, day)
    ask(town, "detail", nearly, 2)
    assert len(town.prompts) == 2


def test_a_reused_detail_fits_its_minutes_and_its_things(
    lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages)
    for day in range(2):
        ask(town, "detail", block(lore), day)
    moved = f"{CAFE}:cafe customer seating"
    taken = tuple(
        replace(one, users=(MARIA,)) if one.kind != "piano" else one for one in THINGS
    )
    other = replace(THINGS[0], address=f"{CAFE}:other seating")
    context = replace(block(lore), minutes=45, objects=(*taken, other))
    answer = ask(town, "detail", context, 2)
    assert answer is not None
    assert len(town.prompts) == 2
    assert sum(task.minutes for task in answer.tasks) == 45
    assert all(task.address != moved for task in answer.tasks)


def test_a_block_of_quite_another_length_is_thought_out_anew(
    lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages)
    for day in range(2):
        ask(town, "detail", block(lore), day)
    ask(town, "detail", replace(block(lore), minutes=200), 2)
    assert len(town.prompts) == 3


def test_a_plan_is_reused_on_the_same_weekday_only(
    lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages)
    monday = context_of("plan_day", lore)
    assert isinstance(monday, PlanDay)
    for week in range(3):
        ask(town, "plan_day", replace(monday, day=monday.day + timedelta(7 * week)), 0)
    assert len(town.prompts) == 2
    ask(town, "plan_day", replace(monday, day=monday.day + timedelta(1)), 0)
    assert len(town.prompts) == 3


def test_it_can_be_switched_off(lore: Lore, languages: Languages) -> None:
    town = asked(lore, languages, options=MindOptions(reuse=False))
    for day in range(4):
        ask(town, "detail", block(lore), day)
    assert len(town.prompts) == 4


def test_a_town_without_the_lifestyle_policy_thinks_everything_out_anew(
    lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages)
    context = block(lore)
    without = replace(context.situation, without=("lifestyle_policy",))
    for day in range(4):
        ask(town, "detail", replace(context, situation=without), day)
    assert len(town.prompts) == 4


def test_a_mind_that_is_told_the_past_goes_on_alike(
    lore: Lore, languages: Languages
) -> None:
    first = asked(lore, languages)
    past: list[tuple[DecisionRequest, Tasks]] = []
    for day in range(3):
        answer = ask(first, "detail", block(lore), day)
        assert answer is not None
        past.append((request_of("detail", block(lore), day), answer))
    again = asked(lore, languages, backend=ScriptedBackend(script=play))
    again.mind.seed(past)
    assert ask(again, "detail", block(lore), 5) == ask(first, "detail", block(lore), 5)
    assert not again.prompts


def test_minutes_are_shared_out_in_proportion() -> None:
    assert fitted([10, 20, 30], 60, 5) == [10, 20, 30]
    assert sum(fitted([1, 1, 1], 100, 5)) == 100
    assert min(fitted([1, 99], 20, 5)) == 5
    assert fitted([7], 25, 5) == [25]
    assert fitted([1, 1, 1], 3, 5) == [1, 1, 1]
