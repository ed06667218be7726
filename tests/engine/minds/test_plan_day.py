from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.minds.lore import Lore
from engine.minds.mind import DayPlan, KnownNews
from engine.minds.routine.hours import opening, sector_of
from tests.engine.minds.asking import MONDAY, NAMES, PARTY, Planner

TUESDAY = MONDAY + timedelta(days=1)
MEALS = {"breakfast", "lunch", "dinner"}


@settings(max_examples=60)
@given(
    name=st.sampled_from(NAMES),
    day=st.integers(0, 13),
    earliest=st.sampled_from((0, 0, 0, 365, 540, 723, 1000, 1290, 1439)),
    seed=st.integers(1, 9),
)
def test_a_day_has_no_gaps_from_getting_up_to_going_to_bed(
    plan: Planner, name: str, day: int, earliest: int, seed: int
) -> None:
    lore = plan.lore
    made = plan(name, MONDAY + timedelta(days=day), earliest, seed=seed)
    assert earliest <= made.wake <= made.sleep
    starts = [block.start for block in made.blocks]
    ends = [block.start + block.minutes for block in made.blocks]
    assert [made.wake, *ends] == [*starts, made.sleep]
    for block in made.blocks:
        assert block.activity in lore.activities
        assert block.place in lore.rooms
        assert 0 < block.minutes <= 240
        assert block.minutes >= 30 or len(made.blocks) == 1


@settings(max_examples=40)
@given(name=st.sampled_from(NAMES), day=st.integers(0, 13), seed=st.integers(1, 9))
def test_nobody_goes_where_it_is_closed(
    plan: Planner, name: str, day: int, seed: int
) -> None:
    persona = plan.lore.personas[name]
    for block in plan(name, MONDAY + timedelta(days=day), seed=seed).blocks:
        sector = sector_of(block.place)
        opens, closes = opening(block.place, plan.lore)
        if sector not in (persona.home.sector, persona.work.sector):
            # The last block may be lengthened by the crumbs of a day.
            assert opens <= block.start
            assert block.start + block.minutes <= closes + 30


@pytest.mark.parametrize("name", NAMES)
def test_a_whole_day_has_three_meals_and_enough_sleep(plan: Planner, name: str) -> None:
    for day in range(7):
        made = plan(name, MONDAY + timedelta(days=day))
        meals = [block.activity for block in made.blocks if block.activity in MEALS]
        assert meals == ["breakfast", "lunch", "dinner"]
        following = plan(name, MONDAY + timedelta(days=day + 1))
        assert 5 * 60 <= following.wake + 1440 - made.sleep <= 10 * 60


def test_shopkeepers_are_at_their_counters(plan: Planner, lore: Lore) -> None:
    for persona in lore.personas.values():
        work = persona.work
        if not work.fixed or MONDAY.weekday() not in work.days:
            continue
        at_work = sum(
            block.minutes
            for block in plan(persona.name).blocks
            if block.place.endswith(f"{work.sector}:{work.arena}")
        )
        hours = int(work.end[:2]) - int(work.start[:2])
        assert at_work >= 60 * hours - 90, persona.name


def test_days_differ_between_people_and_between_days(plan: Planner) -> None:
    def shape(made: DayPlan) -> tuple[tuple[int, str, str], ...]:
        return tuple((one.start, one.activity, one.place) for one in made.blocks)

    everybody = {shape(plan(name)) for name in NAMES}
    assert len(everybody) == len(NAMES)
    for name in NAMES:
        week = [plan(name, MONDAY + timedelta(days=day)) for day in range(7)]
        assert all(shape(one) != shape(other) for one, other in pairwise(week))


def test_people_go_out_so_that_their_paths_cross(plan: Planner, lore: Lore) -> None:
    away = 0
    for name in NAMES:
        home = lore.personas[name].home.sector
        places = {sector_of(block.place) for block in plan(name).blocks}
        away += len(places - {home})
    assert away / len(NAMES) >= 2


def test_what_was_done_the_day_before_is_less_likely(plan: Planner) -> None:
    fresh = plan("Tamara Taylor", TUESDAY)
    chosen = {one.activity for one in fresh.blocks}
    after = plan("Tamara Taylor", TUESDAY, recent=(tuple(chosen),) * 3)
    assert {one.activity for one in after.blocks} != chosen


def test_a_promise_to_come_is_kept_in_the_plan(plan: Planner) -> None:
    known = KnownNews(PARTY, 0, "Maria Lopez", attends=True)
    block = next(
        one for one in plan("Klaus Mueller", TUESDAY, news=(known,)).blocks if one.news
    )
    assert (block.start, block.minutes) == (17 * 60, 120)
    assert (block.place, block.news) == (PARTY.place, PARTY.id)
    assert block.activity == "attend_party"


@pytest.mark.parametrize("attends", [None, False])
def test_who_did_not_promise_does_not_go(plan: Planner, attends: bool | None) -> None:
    known = KnownNews(PARTY, 0, "Maria Lopez", attends=attends)
    made = plan("Klaus Mueller", TUESDAY, news=(known,))
    assert not any(one.news for one in made.blocks)


def test_the_host_prepares_the_place_and_then_hosts(plan: Planner) -> None:
    made = plan("Isabella Rodriguez", TUESDAY, news=(KnownNews(PARTY, 0, ""),))
    names = [block.activity for block in made.blocks]
    hosting = names.index("host_party")
    assert names[hosting - 1] == "decorate_party"
    assert made.blocks[hosting - 1].place == PARTY.place


def test_a_late_party_is_worth_staying_up_for(plan: Planner) -> None:
    late = replace(
        PARTY,
        start=PARTY.start and PARTY.start.replace(hour=20),
        end=PARTY.end and PARTY.end.replace(hour=21, minute=30),
    )
    known = KnownNews(late, 0, "Maria Lopez", attends=True)
    made = plan("Sam Moore", TUESDAY, news=(known,))
    assert made.sleep >= 21 * 60 + 30
    assert any(one.news == late.id for one in made.blocks)


def test_a_town_may_start_when_everybody_should_be_asleep(plan: Planner) -> None:
    made = plan("Adam Smith", earliest=23 * 60)
    assert made.blocks == ()
    assert made.wake == made.sleep


def test_the_same_question_has_the_same_answer(plan: Planner) -> None:
    assert plan("Maria Lopez") == plan("Maria Lopez")
    assert plan("Maria Lopez") != plan("Maria Lopez", seed=2)
