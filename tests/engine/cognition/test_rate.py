"""Importance is asked in batches, once for each text, and lands at a known step."""

from pathlib import Path

from engine.agents.agent import Agent
from engine.cognition.rate import BATCH
from engine.cognition.remember import observe
from engine.events import DecisionLanded
from engine.minds.mind import DecisionRequest, Rate, Ratings
from engine.phrase import literal
from engine.store.recording import Recording
from tests.drawn_town import DrawnTown, ScriptedMind
from tests.engine.store.test_town_file import founded

ANN = "Ann Ash"

AWAKE = 700
"""Steps after which both are up."""


def nines(request: DecisionRequest) -> Ratings:
    assert isinstance(request.context, Rate)
    return Ratings((9,) * len(request.context.texts))


def awake_town() -> DrawnTown:
    town = DrawnTown(mind=ScriptedMind({"rate": nines}))
    town.play(AWAKE)
    return town


def see(town: DrawnTown, count: int, importance: int = 3) -> Agent:
    """Ann sees different things."""
    ann: Agent = town.state.agents[ANN]
    for number in range(count):
        words = f"seen {number}"
        observe(ann, town.state, "Bob Birch", words, literal(words), importance)
    return ann


def asked(town: DrawnTown) -> list[DecisionRequest]:
    return [one for one in town.mind.asked if one.kind == "rate"]


def test_a_batch_of_new_observations_is_rated_with_one_question() -> None:
    town = awake_town()
    ann = see(town, BATCH)
    ann.unrated = ann.unrated[-BATCH:]
    batch = list(ann.unrated)
    town.play(town.state.settings.delays.rate + 1)
    (request,) = asked(town)
    assert isinstance(request.context, Rate)
    assert request.context.memories == tuple(batch)
    assert {ann.stream[id].importance for id in batch} == {9}
    assert not set(ann.unrated) & set(batch)


def test_ratings_land_after_a_fixed_delay() -> None:
    town = awake_town()
    see(town, BATCH)
    town.play(town.state.settings.delays.rate + 1)
    (landed,) = [one for one in town.happened(DecisionLanded) if one.kind == "rate"]
    (request,) = asked(town)
    assert landed.step == request.asked_at + town.state.settings.delays.rate


def test_what_matters_more_than_presumed_brings_reflection_nearer() -> None:
    town = awake_town()
    ann = see(town, BATCH)
    ann.gathered = 0
    town.play(town.state.settings.delays.rate + 1)
    assert ann.gathered >= BATCH * (9 - 3) - 6


def test_the_same_sight_is_rated_once_and_keeps_its_rating() -> None:
    town = awake_town()
    ann = see(town, BATCH)
    town.play(town.state.settings.delays.rate + 1)
    town.state.step += town.state.clock.steps_per_day
    before = list(ann.unrated)
    observe(ann, town.state, "Bob Birch", "seen 3", literal("seen 3"), 3)
    assert ann.stream.latest(1)[0].importance == 9
    assert ann.unrated == before


def test_what_is_mundane_is_not_rated() -> None:
    town = awake_town()
    before = list(town.state.agents[ANN].unrated)
    assert see(town, 2 * BATCH, importance=1).unrated == before


def test_nothing_is_asked_in_sleep() -> None:
    town = DrawnTown(mind=ScriptedMind({"rate": nines}))
    see(town, BATCH)
    assert town.state.agents[ANN].asleep
    town.play(3)
    assert not asked(town)


def test_ratings_outlive_the_town_file(tmp_path: Path) -> None:
    town = awake_town()
    ann = see(town, BATCH)
    path = tmp_path / "t.town"
    file = founded(town, path)
    rated = ann.stream.rate(len(ann.stream) - 1, 10)
    town.state.step += 1
    file.mark(town.state)
    file.close()
    with Recording(path) as recording:
        again = recording.state(town.state.ground, town.state.step)
    assert again.agents[ANN].stream[rated.id].importance == 10
    assert again.agents[ANN].unrated == ann.unrated
