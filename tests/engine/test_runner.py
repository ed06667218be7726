"""The engine's thread: it starts, stops, paces, and its faults come out."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.commands import (
    Inspect,
    Pause,
    Resume,
    Save,
    SetObject,
    SetPace,
    SkipToEvent,
    SkipToMorning,
    StepOnce,
    Whisper,
)
from engine.engine_thread import FASTEST_AHEAD
from engine.errors import TownMissing
from engine.events import ConversationStarted, StepFinished, ThoughtFormed
from engine.runner import Runner
from engine.runner_events import (
    AgentInspected,
    CommandRefused,
    Event,
    PaceSet,
    RunnerFailed,
    RunnerStopped,
    Saved,
    TownOpened,
)
from engine.settings import Settings
from engine.store.keyframe import world_hash
from engine.store.town_file import Charter
from engine.town import Town
from tests.drawn_town import DrawnTown
from tests.engine.cognition.test_converse import town_of_talkers
from tests.engine.store.test_town_file import founded, reopened

SOON = 10.0


class Watched:
    """A runner whose events a test waits for."""

    def __init__(self, path: Path, drawn: DrawnTown) -> None:
        self.drawn = drawn
        self.path = path
        self.seen: list[Event] = []
        self.runner = Runner(self._open, path.parent / "slots")

    def _open(self) -> Town:
        file = founded(self.drawn, self.path)
        charter = Charter("T", "n2", "m.tmx", self.drawn.state.clock.start, Settings())
        town = Town(self.drawn.simulation, file, charter)
        town.thinking = self.drawn.thinking
        return town

    def until(self, kind: type, number: int = 1) -> Event:
        """Wait until something of a class was told; the last of it."""
        end = time.monotonic() + SOON
        while time.monotonic() < end:
            self.seen.extend(self.runner.drain())
            found = [event for event in self.seen if isinstance(event, kind)]
            if len(found) >= number:
                return found[number - 1]
            time.sleep(0.002)
        raise AssertionError(f"no {kind.__name__}")

    def steps(self) -> int:
        return sum(isinstance(event, StepFinished) for event in self.seen)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    one = Watched(tmp_path / "t.town", town_of_talkers())
    one.runner.start()
    yield one
    one.runner.stop()
    one.runner.join(SOON)
    assert not one.runner.is_running


def test_a_town_opens_paused_and_steps_only_when_asked(watched: Watched) -> None:
    watched.until(TownOpened)
    watched.runner.send(StepOnce())
    watched.until(StepFinished)
    time.sleep(0.05)
    watched.seen.extend(watched.runner.drain())
    assert watched.steps() == 1


def test_it_goes_no_further_ahead_than_its_client_follows(watched: Watched) -> None:
    watched.until(TownOpened)
    watched.runner.send(SetPace(None))
    watched.runner.send(Resume())
    time.sleep(0.3)
    taken = watched.runner.drain()
    steps = sum(isinstance(event, StepFinished) for event in taken)
    assert 0 < steps <= FASTEST_AHEAD


def test_a_runner_whose_client_went_away_still_stops(tmp_path: Path) -> None:
    one = Watched(tmp_path / "t.town", town_of_talkers())
    one.runner.start()
    one.until(TownOpened)
    one.runner.send(SetPace(None))
    time.sleep(0.2)
    one.runner.stop()
    one.runner.join(SOON)
    assert not one.runner.is_running
    assert any(isinstance(event, RunnerStopped) for event in one.runner.drain())


def test_pausing_stops_between_two_steps(watched: Watched) -> None:
    watched.runner.send(SetPace(None))
    watched.until(StepFinished)
    watched.runner.send(Pause())
    watched.until(PaceSet, 3)
    before = watched.steps()
    time.sleep(0.1)
    watched.seen.extend(watched.runner.drain())
    assert watched.steps() == before


def test_skipping_stops_where_a_talk_begins(watched: Watched) -> None:
    watched.until(TownOpened)
    watched.runner.send(SkipToEvent())
    watched.until(ConversationStarted)
    watched.until(PaceSet, 3)
    last = watched.seen[-1]
    assert isinstance(last, PaceSet)
    assert last.paused


def test_skipping_to_morning_stops_when_somebody_gets_up(watched: Watched) -> None:
    watched.until(TownOpened)
    watched.runner.send(SkipToMorning())
    watched.until(PaceSet, 3)
    finished = [event for event in watched.seen if isinstance(event, StepFinished)]
    assert (finished[-2].awake, finished[-1].awake) == (0, 2)
    assert finished[-1].step < 8640 // 4


def test_whoever_is_inspected_is_told_about(watched: Watched) -> None:
    watched.runner.send(Inspect("Ann Ash"))
    told = watched.until(AgentInspected)
    assert isinstance(told, AgentInspected)
    assert told.details.name == "Ann Ash"
    watched.runner.send(Inspect("Nobody"))
    watched.runner.send(StepOnce())
    watched.until(StepFinished)


def test_a_slot_holds_the_town_as_it_was_when_saved(watched: Watched) -> None:
    watched.runner.send(StepOnce())
    watched.until(StepFinished)
    watched.runner.send(Save("quick"))
    saved = watched.until(Saved)
    assert isinstance(saved, Saved)
    slot = watched.path.parent / "slots" / "quick.town"
    kept = reopened(watched.drawn, slot)
    assert kept.state.step == saved.step == 1


def test_a_command_to_the_town_takes_effect_in_the_next_step(watched: Watched) -> None:
    watched.runner.send(Whisper("Ann Ash", "It may rain."))
    watched.runner.send(StepOnce())
    thought = watched.until(ThoughtFormed)
    assert isinstance(thought, ThoughtFormed)
    assert (thought.step, thought.importance) == (0, 8)


@pytest.mark.parametrize(
    "command", [Whisper("Nobody", "Hm."), SetObject("w:cafe:hall:dragon", "on")]
)
def test_a_command_for_what_is_not_there_is_refused_and_life_goes_on(
    watched: Watched, command: Whisper | SetObject
) -> None:
    watched.runner.send(command)
    refused = watched.until(CommandRefused)
    assert isinstance(refused, CommandRefused)
    assert refused.reason.key.endswith(".unknown")
    watched.runner.send(StepOnce())
    watched.until(StepFinished)


def test_a_town_that_was_run_in_a_thread_is_kept_as_it_is(tmp_path: Path) -> None:
    one = Watched(tmp_path / "t.town", town_of_talkers())
    one.runner.start()
    one.runner.send(SetPace(None))
    one.until(ConversationStarted)
    one.runner.stop()
    one.runner.join(SOON)
    same = reopened(one.drawn, one.path)
    assert world_hash(same.state) == world_hash(one.drawn.state)


def test_a_town_that_cannot_be_opened_says_why(tmp_path: Path) -> None:
    def missing() -> Town:
        raise TownMissing("error.town.missing", file=tmp_path)

    runner = Runner(missing, tmp_path)
    runner.start()
    with pytest.raises(TownMissing):
        runner.join(SOON)
    (failed,) = runner.drain()
    assert isinstance(failed, RunnerFailed)
    assert failed.reason.key == "error.town.missing"


def test_a_fault_in_a_step_comes_out_and_the_steps_before_are_kept(
    tmp_path: Path,
) -> None:
    one = Watched(tmp_path / "t.town", town_of_talkers())
    one.runner.start()
    one.runner.send(StepOnce())
    one.until(StepFinished)

    def broken(*_: object) -> object:
        raise RuntimeError("a fault of ours")

    one.drawn.simulation.step = broken  # type: ignore[method-assign, assignment]
    one.runner.send(StepOnce())
    with pytest.raises(RuntimeError, match="a fault of ours"):
        one.runner.join(SOON)
    one.until(RunnerFailed)
    assert reopened(one.drawn, one.path).state.step == 1
