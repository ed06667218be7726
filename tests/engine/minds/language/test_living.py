"""Towns that live with a model: the same however fast, and after being closed."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.assets import load_languages
from engine.backends.backend import Prompt
from engine.backends.errors import ServerFault
from engine.backends.scripted import Reply, Script, ScriptedBackend
from engine.events import DecisionAsked, DecisionLanded, LineSpoken, TownEvent
from engine.founding import TownOptions
from engine.minds.language import LanguageMind, MindOptions
from engine.minds.routine import RoutineMind
from engine.phrase import LITERAL
from engine.store.decisions import DecisionRecording
from engine.town import Town, new_town, open_town, verify
from tests.engine.minds.language.player import play
from tests.small_town import BASE, small_assets

HOURS = 7
"""From six in the morning, while two get up, work and meet for lunch."""

STEPS = HOURS * 360


@dataclass
class Lived:
    """A town that was lived in for some hours."""

    path: Path
    assets: Path
    model: ScriptedBackend
    events: list[TownEvent]
    hash: str


@pytest.fixture(scope="module")
def assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_assets(tmp_path_factory.mktemp("hamlet"))


def think_with(town: Town, model: ScriptedBackend, assets: Path, lanes: int) -> None:
    languages = load_languages(assets, town.lore.personas)
    options = MindOptions(lanes=lanes)
    mind = LanguageMind(model, town.lore, RoutineMind(town.lore), languages, options)
    with DecisionRecording(town.file.path) as recording:
        mind.seed(list(recording.by_models(("plan_day", "detail"))))
    town.think_with(mind)


def lived(
    folder: Path,
    assets: Path,
    *,
    lanes: int = 4,
    latency: float = 0.0,
    script: Script = play,
    pauses: tuple[int, ...] = (),
) -> Lived:
    """Live some hours; at some steps the town is closed and opened again."""
    path = folder / "hamlet.town"
    new_town(path, TownOptions(base=BASE, mind="language"), assets)
    model = ScriptedBackend(script=script, latency=latency)
    events: list[TownEvent] = []
    ends = [*pauses, STEPS]
    digest = ""
    start = 0
    for end in ends:
        town = open_town(path, assets)
        try:
            think_with(town, model, assets, lanes)
            for _ in range(start, end):
                events.extend(town.step().events)
            digest = town.world_hash()
        finally:
            town.close()
        start = end
    return Lived(path, assets, model, events, digest)


@pytest.fixture(scope="module")
def usual(assets: Path, tmp_path_factory: pytest.TempPathFactory) -> Lived:
    return lived(tmp_path_factory.mktemp("usual"), assets)


def test_a_model_leads_the_lives_of_a_town(usual: Lived) -> None:
    landed = [one for one in usual.events if isinstance(one, DecisionLanded)]
    spoken = [one for one in usual.events if isinstance(one, LineSpoken)]
    # Rain and hunger are left to the routine.
    by = {one.answered_by for one in landed if one.kind != "heed"}
    assert by == {"scripted"}
    assert all(one.cause is None for one in landed)
    assert spoken
    assert all(one.words.key == LITERAL for one in spoken)
    assert {"plan_day", "detail", "react"} <= {one.kind for one in landed}


@pytest.mark.parametrize(("lanes", "latency"), [(1, 0.0), (16, 0.0), (2, 0.02)])
def test_the_town_is_the_same_however_fast_the_model(
    lanes: int, latency: float, usual: Lived, tmp_path: Path
) -> None:
    other = lived(tmp_path, usual.assets, lanes=lanes, latency=latency)
    assert other.hash == usual.hash


def test_a_town_that_was_closed_goes_on_as_if_it_had_not_been(
    usual: Lived, tmp_path: Path
) -> None:
    other = lived(tmp_path, usual.assets, pauses=(500, 1501))
    assert other.hash == usual.hash


def test_a_town_of_a_model_can_be_verified_without_it(usual: Lived) -> None:
    assert verify(usual.path, usual.assets) is None


def test_a_faulty_model_stops_nobody(usual: Lived, tmp_path: Path) -> None:
    def stormy(prompt: Prompt) -> Reply:
        match int(prompt.digest[:8], 16) % 10:
            case 0:
                return ""
            case 1:
                return "{"
            case 2:
                return ServerFault(address="x", detail="SECRET 503")
            case 3:
                return "I'm sorry, but I can't help with that."
        return play(prompt)

    town = lived(tmp_path, usual.assets, script=stormy)
    asked = [one.request for one in town.events if isinstance(one, DecisionAsked)]
    landed = [one for one in town.events if isinstance(one, DecisionLanded)]
    due = {one.id for one in asked if one.lands_at < STEPS}
    assert due <= {one.id for one in landed}
    assert {one.answered_by for one in landed} == {"scripted", "routine"}
    # Rain and hunger are left to the routine anyway.
    landed = [one for one in landed if one.kind != "heed"]
    assert all((one.cause is None) == (one.answered_by != "routine") for one in landed)
    told = " ".join(
        str(event) for event in town.events if not isinstance(event, DecisionLanded)
    )
    assert "SECRET" not in told
    assert "I'm sorry" not in told


def test_sleepers_cost_nothing_but_the_nights_thinking(usual: Lived) -> None:
    first_hour = [one for one in usual.model.prompts if "06:0" in one.user[:60]]
    assert {one.origin.function for one in first_hour} <= {"plan_day", "detail"}
