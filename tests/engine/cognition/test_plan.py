"""A plan is carried out whatever comes in between, and no look at it changes it."""

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.cognition.plan import insert
from engine.events import ActionStarted, DayPlanned, TownEvent
from engine.minds.mind import DayPlan, DecisionRequest, News, PlanDay, Reaction
from engine.phrase import literal
from tests.drawn_town import DrawnTown, ScriptedMind, day_plan, persona

HALL, ROOM = "w:cafe:hall", "w:home:ann's room"
NINE = 3 * 360
"""The step of nine o'clock in a town that begins at six."""


def events_of(mind: ScriptedMind, steps: int, *, always: bool) -> list[TownEvent]:
    """What happens when people look at their plan when due, or at every step."""
    town = DrawnTown(mind=mind)
    for _ in range(steps):
        if always:
            town.state.due.clear()
        town.play(1)
    return town.events


def days(lengths: list[int]) -> Any:
    """A mind's `plan_day`: blocks of these minutes, in turns here and there."""

    def plan(request: DecisionRequest) -> DayPlan:
        starts = [420 + sum(lengths[:index]) for index in range(len(lengths))]
        blocks = [
            ("rest" if index % 2 else "work", ROOM if index % 2 else HALL, start, long)
            for index, (start, long) in enumerate(zip(starts, lengths, strict=True))
        ]
        return day_plan(*blocks, sleep=420 + sum(lengths))

    return plan


@pytest.mark.slow
@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.sampled_from([1, 2, 3, 5, 30, 60]), min_size=1, max_size=6),
    st.integers(0, 12),
)
def test_looking_at_the_plan_at_every_step_changes_nothing(
    lengths: list[int], wait: int
) -> None:
    def mind() -> ScriptedMind:
        waits = Reaction("wait", literal("shy"), minutes=wait)
        return ScriptedMind({"plan_day": days(lengths), "react": lambda _: waits})

    assert events_of(mind(), 1500, always=True) == events_of(mind(), 1500, always=False)


def event(start: datetime, end: datetime) -> News:
    return News(
        "fair",
        "event",
        literal("there is a fair"),
        (),
        "music",
        5,
        place=ROOM,
        start=start,
        end=end,
    )


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2023, 2, 13, hour, minute)


def promised(town: DrawnTown, news: News) -> None:
    """Let Ann promise to come, which makes room for it in her day."""
    ann = town.state.agents["Ann Ash"]
    insert(ann, town.state, news)
    town.state.due["Ann Ash"] = town.state.step


def began(town: DrawnTown, activity: str) -> list[int]:
    return [
        one.step
        for one in town.happened(ActionStarted)
        if one.agent == "Ann Ash" and one.activity == activity
    ]


def test_an_event_that_goes_on_already_is_gone_to_at_once() -> None:
    town = DrawnTown()
    town.play(NINE)
    promised(town, event(at(8, 30), at(11)))
    town.play(40)
    (step,) = began(town, "attend_party")
    assert step <= NINE + 40


def test_an_event_in_the_middle_of_a_task_is_gone_to_on_time() -> None:
    town = DrawnTown()
    town.play(NINE)
    promised(town, event(at(10), at(11)))
    town.play(2 * 360)
    assert began(town, "attend_party") == [NINE + 360]


def test_what_one_is_at_goes_on_after_an_event_later_in_the_day() -> None:
    town = DrawnTown()
    town.play(NINE)
    ann = town.state.agents["Ann Ash"]
    before = ann.plan.blocks[ann.block]
    promised(town, event(at(18), at(19)))
    assert ann.plan.blocks[ann.block] == before


def test_a_day_that_is_over_before_one_gets_up_is_followed_by_the_next() -> None:
    def plan(request: DecisionRequest) -> DayPlan:
        assert isinstance(request.context, PlanDay)
        first = request.context.day == date(2023, 2, 13)
        return DayPlan(300, 300, ()) if first else days([600])(request)

    town = DrawnTown(mind=ScriptedMind({"plan_day": plan}))
    town.play(360 * 26)
    planned = [one.day for one in town.happened(DayPlanned) if one.agent == "Ann Ash"]
    assert planned == ["2023-02-13", "2023-02-14"]
    assert began(town, "work") == [360 * 25]


@pytest.mark.parametrize(
    ("hour", "first"),
    [(0, "13"), (6, "13"), (12, "13"), (19, "13"), (21, "14"), (23, "14")],
)
def test_a_new_town_begins_with_today_while_there_is_something_left_of_it(
    hour: int, first: str
) -> None:
    town = DrawnTown(start=datetime(2023, 2, 13, hour))
    assert town.play_until(DayPlanned).day == f"2023-02-{first}"


@pytest.mark.parametrize("bedtime", ["24:00", "00:00", "00:30", "01:00"])
def test_who_goes_to_bed_at_midnight_or_later_has_an_evening_left_at_ten(
    bedtime: str,
) -> None:
    owl = persona("Ann Ash", wake="09:00", sleep=bedtime)
    town = DrawnTown(
        people=(owl, persona("Bob Birch")), start=datetime(2023, 2, 13, 22)
    )
    planned = [town.play_until(DayPlanned), *town.happened(DayPlanned)]
    days = {(one.agent, one.day) for one in planned}
    assert days == {("Ann Ash", "2023-02-13"), ("Bob Birch", "2023-02-14")}
