"""The link shows present and past through one door."""

from collections.abc import Callable
from pathlib import Path

import pytest

import engine
from engine.commands import (
    Inspect,
    LookAt,
    LookNow,
    Pause,
    Resume,
    Save,
    StepOnce,
    Whisper,
)
from engine.events import StepFinished
from engine.phrase import literal
from engine.runner_events import (
    CommandRefused,
    Event,
    RunnerFailed,
    Saved,
    TimeShown,
    TownOpened,
)
from game.link import Link
from tests.game.stand_in import StandInReplayer, StandInRunner


@pytest.fixture
def runner(monkeypatch: pytest.MonkeyPatch) -> StandInRunner:
    made = StandInRunner()
    monkeypatch.setitem(vars(engine), "Runner", lambda opening, slots: made)
    return made


@pytest.fixture
def replayer(monkeypatch: pytest.MonkeyPatch) -> StandInReplayer:
    made = StandInReplayer()
    monkeypatch.setitem(vars(engine), "Replayer", lambda path, assets, step: made)
    return made


def living(steps: int) -> Link:
    """A town that goes on and has been lived for some steps."""
    link = Link(_unused, Path("x.town"))
    link.start()
    link.resume()
    list(link.drain())
    while link.past.steps < steps:
        list(link.drain())
    return link


def _unused() -> engine.Town:
    raise NotImplementedError


def kinds(events: list[Event]) -> set[type]:
    return {type(event) for event in events}


def test_looking_back_shows_the_past_and_lets_the_town_wait(
    runner: StandInRunner, replayer: StandInReplayer
) -> None:
    link = living(3)
    link.look_at(1)
    assert (link.looks_back, link.paused) == (True, True)
    assert isinstance(runner.sent[-1], Pause)
    shown = [one for one in link.drain() if isinstance(one, TimeShown)]
    assert [one.snapshot.step for one in shown] == [1]


def test_a_town_that_goes_on_meanwhile_does_not_show_and_nothing_of_it_is_lost(
    runner: StandInRunner, replayer: StandInReplayer
) -> None:
    link = living(3)
    replayer.LENGTH = 3
    link.look_at(1, waits=False)
    before = link.past.steps
    seen: list[Event] = []
    while link.past.steps < before + 2:
        seen += link.drain()
    assert StepFinished not in kinds(seen)
    unseen = link.take_unseen()
    assert sum(isinstance(one, StepFinished) for one in unseen) >= 2
    assert link.take_unseen() == []


def test_coming_back_shows_the_town_as_it_stands_now_and_lets_it_go_on(
    runner: StandInRunner, replayer: StandInReplayer
) -> None:
    link = living(3)
    link.look_at(0)
    list(link.drain())
    link.return_to_present()
    assert not link.looks_back
    assert {type(one) for one in runner.sent[-2:]} == {LookNow, Resume}
    first = next(one for one in link.drain() if isinstance(one, TimeShown))
    assert first.snapshot.step >= 2
    assert not link.paused


def test_a_town_that_stood_still_stands_still_afterwards(
    runner: StandInRunner, replayer: StandInReplayer
) -> None:
    link = living(2)
    link.pause()
    link.look_at(0)
    link.resume()
    link.return_to_present()
    assert link.paused
    assert isinstance(runner.sent[-1], Pause)


def test_who_is_asked_about_is_asked_in_the_time_that_is_shown(
    runner: StandInRunner, replayer: StandInReplayer
) -> None:
    link = living(2)
    link.look_at(0)
    link.send(Inspect("Isabella Rodriguez"))
    link.send(StepOnce())
    link.send(Whisper("Isabella Rodriguez", "Hm."))
    link.send(Save("quick"))
    assert {type(one) for one in replayer.sent} >= {LookAt, Inspect, StepOnce, Whisper}
    assert isinstance(runner.sent[-1], Save)
    assert Saved in kinds(list(link.drain()))


def test_a_past_that_cannot_be_read_leads_back_to_the_present(
    runner: StandInRunner, replayer: StandInReplayer
) -> None:
    link = living(2)
    link.look_at(0)
    list(link.drain())
    replayer.tell(RunnerFailed(literal("The file is damaged.")))
    told = list(link.drain())
    assert not link.looks_back
    assert link.failure is None
    assert CommandRefused in kinds(told)


def test_a_recording_has_no_present(
    runner: StandInRunner, replayer: StandInReplayer
) -> None:
    link = Link.to_recording(Path("x.town"), 5)
    link.start()
    opened = [one for one in link.drain() if isinstance(one, TownOpened)]
    assert len(opened) == 1
    link.return_to_present()
    assert link.looks_back
    assert runner.sent == []
    closed: Callable[[], None] = link.close
    closed()
    assert link.stopped
