"""Life without planning: one block at a time, and still a whole day."""

from itertools import pairwise

import pytest

from engine.commands import SwitchParts
from engine.events import ActionStarted, DayPlanned, ThoughtFormed
from engine.minds.mind import DayPlan, DecisionRequest, PlanDay
from engine.settings import Ablations, Settings
from tests.drawn_town import DrawnTown, ScriptedMind, day_plan

ANN = "Ann Ash"
HALL = "w:cafe:hall"


def three_hours(request: DecisionRequest) -> DayPlan:
    """From the hour that is asked for: an hour of work, one of rest, one of work."""
    context = request.context
    assert isinstance(context, PlanDay)
    start = max(420, context.earliest)
    if start >= 1260:
        return DayPlan(start, 1320, ())
    return day_plan(
        ("work", HALL, start, 60),
        ("rest", HALL, start + 60, 60),
        ("work", HALL, start + 120, 60),
        sleep=1320,
    )


@pytest.fixture(scope="module")
def town() -> DrawnTown:
    settings = Settings(ablations=Ablations(no_planning=True))
    mind = ScriptedMind({"plan_day": three_hours})
    town = DrawnTown(mind=mind, settings=settings)
    town.play(8640 + 360 * 3)
    return town


def asked(town: DrawnTown) -> list[PlanDay]:
    contexts = (one.context for one in town.mind.asked if one.agent == ANN)
    return [one for one in contexts if isinstance(one, PlanDay)]


def test_one_asks_for_the_next_block_when_the_last_ends(town: DrawnTown) -> None:
    hours = [one.earliest for one in asked(town) if one.day == asked(town)[0].day]
    assert hours == [360, *range(480, 1320, 60)]


def test_only_the_first_block_of_an_answer_is_kept(town: DrawnTown) -> None:
    planned = [one for one in town.happened(DayPlanned) if one.agent == ANN]
    assert all(len(one.blocks) <= 1 for one in planned)
    begun = {
        one.activity
        for one in town.happened(ActionStarted)
        if one.agent == ANN and one.activity != "sleep"
    }
    assert begun == {"work"}


def test_the_day_ends_in_bed_and_another_begins(town: DrawnTown) -> None:
    sleeps = [
        one.step
        for one in town.happened(ActionStarted)
        if one.agent == ANN and one.activity == "sleep"
    ]
    assert len(sleeps) == 1
    # Nothing is decided any more after nine in the evening.
    assert 15 * 360 - 60 <= sleeps[0] <= 15.5 * 360
    assert len({one.day for one in asked(town)}) == 2
    assert not town.state.agents[ANN].asleep


def test_no_plan_is_remembered(town: DrawnTown) -> None:
    formed = town.happened(ThoughtFormed)
    assert all(one.text.key != "memory.plan" for one in formed)


def test_nobody_waits_between_two_blocks(town: DrawnTown) -> None:
    first_day = [
        one.step
        for one in town.happened(ActionStarted)
        if one.agent == ANN and one.step < 14 * 360
    ]
    assert len(first_day) >= 13
    assert max(b - a for a, b in pairwise(first_day)) <= 366


def test_a_plan_that_is_begun_is_lived_to_its_end_whatever_is_switched() -> None:
    town = DrawnTown(mind=ScriptedMind({"plan_day": three_hours}))
    town.play(3 * 360)
    town.simulation.step((SwitchParts(Ablations(no_planning=True)),), ())
    plan = town.state.agents[ANN].plan
    assert plan is not None
    assert not plan.improvised
    town.play(8640)
    improvised = town.state.agents[ANN].plan
    assert improvised is not None
    assert improvised.improvised
    blocks = len(improvised.blocks)
    while town.simulation.due():
        town.play(1)
    town.simulation.step((SwitchParts(Ablations()),), ())
    town.play(2 * 360)
    assert town.state.agents[ANN].plan.day == improvised.day
    assert len(town.state.agents[ANN].plan.blocks) > blocks
    town.play(8640)
    assert not town.state.agents[ANN].plan.improvised
