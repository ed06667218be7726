"""A recorded town is shown again: any step, forward, with all that people knew."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from engine.commands import (
    Inspect,
    InspectWhy,
    LookAt,
    Pause,
    SetPace,
    StepOnce,
    Whisper,
)
from engine.events import StepFinished
from engine.replayer import Replayer
from engine.runner_events import (
    AgentInspected,
    CommandRefused,
    Event,
    PaceSet,
    TimeShown,
    TownOpened,
    WhyTold,
)
from engine.snapshot import Snapshot, TownView
from tests.engine.recorded_town import RecordedTown, record_town
from tests.small_town import PEOPLE

STEPS = 1500
Kind = TypeVar("Kind")


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> RecordedTown:
    return record_town(tmp_path_factory.mktemp("recorded"), STEPS, 150)


class Shown:
    """A replayer and what it has told."""

    def __init__(self, recorded: RecordedTown, step: int | None = None) -> None:
        self.replayer = Replayer(recorded.path, recorded.assets, step)
        self.told: list[Event] = []
        self.replayer.start()

    def wait(self, kind: type[Kind], after: int = 0) -> Kind:
        for _ in range(5000):
            self.told += self.replayer.drain()
            found = [one for one in self.told[after:] if isinstance(one, kind)]
            if found:
                return found[0]
            time.sleep(0.005)
        raise AssertionError(f"{kind.__name__} was not told")

    def ask(self, command: object, kind: type[Kind]) -> Kind:
        before = len(self.told)
        self.replayer.send(command)  # type: ignore[arg-type]
        return self.wait(kind, before)


@pytest.fixture
def shown(recorded: RecordedTown) -> Iterator[Shown]:
    one = Shown(recorded)
    yield one
    one.replayer.stop()
    one.replayer.join(10)


def test_every_moment_looks_as_it_did(recorded: RecordedTown, shown: Shown) -> None:
    opened = shown.wait(TownOpened)
    assert (opened.snapshot.step, opened.steps) == (STEPS - 1, STEPS)
    for step, look in reversed(recorded.looks.items()):
        assert shown.ask(LookAt(step), TimeShown).snapshot == look


def test_people_know_what_they_knew_then(recorded: RecordedTown, shown: Shown) -> None:
    for step, details in recorded.details.items():
        shown.ask(LookAt(step), TimeShown)
        assert shown.ask(Inspect(PEOPLE[0]), AgentInspected).details == details
    assert len({one.memory_count for one in recorded.details.values()}) > 3


def test_it_plays_on_to_the_end_and_stands_still_there(
    recorded: RecordedTown, shown: Shown
) -> None:
    began = 3 * 150
    view = TownView.of(shown.ask(LookAt(began), TimeShown).snapshot)
    before = len(shown.told)
    shown.replayer.send(SetPace(None))
    while view.step < STEPS - 1:
        shown.wait(StepFinished, before)
        for event in shown.told[before:]:
            if not isinstance(event, PaceSet):
                view.apply(event)  # type: ignore[arg-type]
            if view.step in recorded.looks and isinstance(event, StepFinished):
                look = recorded.looks[view.step]
                assert view.snapshot(look.game_time) == look
        before = len(shown.told)
    if not any(isinstance(one, PaceSet) and one.paused for one in shown.told[-3:]):
        assert shown.wait(PaceSet, before).paused


def test_one_steps_forward_by_single_steps(
    recorded: RecordedTown, shown: Shown
) -> None:
    shown.ask(Pause(), PaceSet)
    shown.ask(LookAt(700), TimeShown)
    assert shown.ask(StepOnce(), StepFinished).step == 701
    assert shown.ask(StepOnce(), StepFinished).step == 702
    assert isinstance(shown.ask(LookAt(-7), TimeShown).snapshot, Snapshot)
    assert shown.ask(StepOnce(), StepFinished).step == 0


def test_decisions_are_told_up_to_the_moment_one_looks_at(
    recorded: RecordedTown, shown: Shown
) -> None:
    shown.ask(LookAt(450), TimeShown)
    told = shown.ask(InspectWhy(PEOPLE[0]), WhyTold)
    assert told.decisions
    assert max(one.landed_at for one in told.decisions) <= 450


def test_the_past_cannot_be_changed(recorded: RecordedTown, shown: Shown) -> None:
    before = recorded.path.read_bytes()
    shown.wait(TownOpened)
    refused = shown.ask(Whisper(PEOPLE[0], "Run."), CommandRefused)
    assert refused.reason.key == "error.past.unchangeable"
    assert recorded.path.read_bytes() == before


def test_a_file_that_is_none_is_told(tmp_path: Path, recorded: RecordedTown) -> None:
    path = tmp_path / "no.town"
    path.write_bytes(b"nothing")
    replayer = Replayer(path, recorded.assets)
    replayer.start()
    with pytest.raises(Exception, match="foreign"):
        replayer.join(10)
