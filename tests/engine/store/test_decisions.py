"""What a town file tells of its decisions."""

from pathlib import Path

import pytest

from engine.minds.mind import Exchange, Landing
from engine.phrase import say
from engine.simulation import Step
from engine.state import State
from engine.store.decisions import DecisionRecording, Usage
from engine.store.town_file import TownFile
from tests.drawn_town import DrawnTown
from tests.engine.cognition.test_converse import town_of_talkers
from tests.engine.store.test_town_file import founded

HOURS = 30
"""Game hours that are recorded: a night's midnight is among them."""


class _Answered(TownFile):
    """Gives every other answer exchanges with a model, and the others a cause."""

    def append(self, step: Step, state: State) -> None:
        landings = tuple(_answered(one) for one in step.landings)
        super().append(Step(step.number, step.commands, landings, step.events), state)


def _answered(landing: Landing) -> Landing:
    if landing.id % 2:
        cause = say("error.backend.timed_out", seconds=str(landing.id))
        failed = Exchange("m-1", "Well?", "half", 9.0, 100, 20, failure=cause)
        return Landing(landing.id, landing.answer, "routine", cause, (failed,))
    asked = Exchange("m-1", "Well?", "{}", 0.5, 100, 20)
    kept = Exchange("m-1", "Well?", "{}", 0.0, 0, 0, kept=True)
    return Landing(landing.id, landing.answer, "m-1", exchanges=(asked, kept))


@pytest.fixture(scope="module")
def drawn() -> DrawnTown:
    return town_of_talkers()


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, drawn: DrawnTown) -> Path:
    path = tmp_path_factory.mktemp("decisions") / "t.town"
    file = founded(drawn, path)
    file.__class__ = _Answered
    simulation, thinking = drawn.simulation, drawn.thinking
    for _ in range(HOURS * drawn.state.clock.steps_per_hour):
        step = simulation.step((), thinking.land(simulation.due()))
        file.append(step, simulation.state)
    file.close()
    return path


def test_the_latest_decisions_come_first(path: Path) -> None:
    with DecisionRecording(path) as recording:
        found = recording.latest(count=10)
        steps = recording.steps()
    assert len(found) == 10
    landed = [one.landed_at for one in found]
    assert landed == sorted(landed, reverse=True)
    assert landed[0] < steps


def test_one_person_s_decisions_are_theirs(path: Path) -> None:
    with DecisionRecording(path) as recording:
        found = recording.latest("Ann Ash", 500)
        assert recording.latest("Nobody") == ()
    assert {one.request.agent for one in found} == {"Ann Ash"}


def test_what_came_later_does_not_count(path: Path) -> None:
    with DecisionRecording(path) as recording:
        middle = recording.latest(count=10)[-1].landed_at
        found = recording.latest(count=500, until=middle)
    assert max(one.landed_at for one in found) == middle


def test_exchanges_are_kept_with_the_decision(path: Path) -> None:
    with DecisionRecording(path) as recording:
        found = recording.latest(count=5000)
    for one in found:
        replies = [exchange.reply for exchange in one.landing.exchanges]
        assert replies == (["half"] if one.request.id % 2 else ["{}", "{}"])
        assert one.landing.exchanges[0].prompt == "Well?"
        assert one.landing.exchanges[0].failure == one.landing.cause


def test_outcomes_are_counted_by_kind_mind_and_cause(path: Path) -> None:
    with DecisionRecording(path) as recording:
        outcomes = recording.outcomes()
        decisions = recording.latest(count=5000)
    assert sum(one.number for one in outcomes) == len(decisions)
    for one in outcomes:
        assert (one.answered_by == "routine") == (one.cause is not None)
    # Causes that differ in their details only are one cause.
    kinds = [(one.kind, one.answered_by) for one in outcomes]
    assert len(kinds) == len(set(kinds))


def test_usage_is_told_by_game_day_without_what_was_free(
    path: Path, drawn: DrawnTown
) -> None:
    with DecisionRecording(path) as recording:
        usage = recording.usage()
        found = recording.latest(count=5000)
    clock = drawn.state.clock
    days = [
        clock.day_of(one.request.asked_at).isoformat()
        for one in found
        if one.landing.exchanges
    ]
    assert len(set(days)) > 1
    assert usage == tuple(
        Usage(day, "m-1", days.count(day), 100 * days.count(day), 20 * days.count(day))
        for day in sorted(set(days))
    )


def test_what_models_decided_is_told_from_the_beginning(path: Path) -> None:
    with DecisionRecording(path) as recording:
        told = list(recording.by_models(("plan_day", "detail")))
        assert list(recording.by_models(())) == []
    ids = [request.id for request, _ in told]
    assert ids == sorted(ids)
    assert {request.kind for request, _ in told} == {"plan_day", "detail"}
    assert not any(id % 2 for id in ids)
