"""Game time and the pace at which it is shown."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from engine.clock import Clock
from engine.pace import Pace

STARTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0)
)


@given(STARTS, st.integers(0, 10**6), st.sampled_from((10, 20, 30, 60)))
def test_a_step_s_own_moment_leads_back_to_it(
    start: datetime, step: int, seconds: int
) -> None:
    clock = Clock(start, seconds)
    assert clock.step_of(clock.at(step)) == step


@given(STARTS, st.integers(0, 10**6), st.integers(1, 9))
def test_a_moment_within_a_step_belongs_to_the_next_one(
    start: datetime, step: int, late: int
) -> None:
    clock = Clock(start)
    assert clock.step_of(clock.at(step) + timedelta(seconds=late)) == step + 1


def test_minutes_of_a_plan_may_pass_midnight() -> None:
    clock = Clock(datetime(2023, 2, 13))
    assert clock.at(clock.step_at(date(2023, 2, 13), 25 * 60 + 30)) == datetime(
        2023, 2, 14, 1, 30
    )


class Hand:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_paused_town_waits_for_ever() -> None:
    assert Pace(now=Hand()).wait() is None


def test_steps_come_in_their_beat() -> None:
    hand = Hand()
    pace = Pace(now=hand)
    pace.paused = False
    pace.set(4)
    assert pace.wait() == 0
    pace.stepped()
    assert pace.wait() == 0.25
    hand.now += 0.1
    assert round(pace.wait() or 0, 3) == 0.15


def test_a_town_that_was_late_does_not_hurry_to_catch_up() -> None:
    hand = Hand()
    pace = Pace(now=hand)
    pace.paused = False
    pace.set(4)
    hand.now += 60
    for _ in range(3):
        pace.stepped()
    assert (pace.wait() or 0) > 0


def test_a_town_that_was_hurried_on_goes_on_in_its_beat() -> None:
    hand = Hand()
    pace = Pace(now=hand)
    pace.paused = False
    pace.set(4)
    for _ in range(1000):
        pace.stepped()
    assert pace.wait() == 0.25


def test_as_fast_as_it_goes_never_waits() -> None:
    pace = Pace(None, Hand())
    pace.paused = False
    pace.stepped()
    assert pace.wait() == 0
