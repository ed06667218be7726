"""A town that thinks with a model is the same whatever the model's speed."""

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from engine import TownOptions, load_languages, new_town, open_town
from engine.backends.backend import Completion, OnText, Prompt
from engine.backends.cancel import CancelToken
from engine.backends.metering import Meter
from engine.backends.scripted import ScriptedBackend
from engine.backends.stack import wrapped
from engine.minds.language import LanguageMind, MindOptions
from engine.minds.routine import RoutineMind
from engine.store.decisions import DecisionRecording
from engine.town import Town
from tests.engine.minds.language.player import play
from tests.small_town import BASE, small_assets

STEPS = 1500
"""A morning: plans, tasks, a talk, what stays of it."""

Lag = Callable[[], float]


def lived(
    folder: Path, lanes: int, lag: Lag | None = None, reopen_at: int | None = None
) -> tuple[str, set[str]]:
    """The town's hash, and who answered."""
    assets = small_assets(folder)
    path = folder / "t.town"
    new_town(path, TownOptions(base=BASE), assets)
    town, answered = open_town(path, assets), set[str]()
    _think(town, assets, lanes, lag)
    for number in range(STEPS):
        if number == reopen_at:
            town.close()
            town = open_town(path, assets)
            _think(town, assets, lanes, lag)
        answered |= {landing.answered_by for landing in town.step().landings}
    found = town.world_hash()
    town.close()
    return found, answered


def _think(town: Town, assets: Path, lanes: int, lag: Lag | None) -> None:
    backend = _Lagging(lag) if lag else ScriptedBackend(script=play)
    languages = load_languages(assets, town.lore.personas)
    mind = LanguageMind(
        wrapped(backend, Meter()),
        town.lore,
        RoutineMind(town.lore),
        languages,
        MindOptions(lanes=lanes),
    )
    with DecisionRecording(town.file.path) as recording:
        mind.seed(recording.by_models(("plan_day", "detail")))
    town.think_with(mind)


class _Lagging(ScriptedBackend):
    """Another time for every reply."""

    def __init__(self, lag: Lag) -> None:
        super().__init__(script=play)
        self._lag = lag

    def complete(
        self, prompt: Prompt, cancel: CancelToken, on_text: OnText | None = None
    ) -> Completion:
        cancel.sleep(self._lag())
        return super().complete(prompt, cancel, on_text)


@cache
def quick(folder: Path) -> tuple[str, set[str]]:
    return lived(folder, 1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("quick")


def test_the_model_does_answer(folder: Path) -> None:
    _, answered = quick(folder)
    assert "scripted" in answered


@pytest.mark.parametrize("lanes", [1, 4, 16])
@pytest.mark.parametrize("most", [0.0, 0.02, 0.1])
def test_the_town_is_the_same_whatever_the_parallelism_and_speed(
    folder: Path, tmp_path: Path, lanes: int, most: float
) -> None:
    chance = random.Random(lanes)
    assert lived(tmp_path, lanes, lambda: most * chance.random()) == quick(folder)


@pytest.mark.slow
@pytest.mark.parametrize("lanes", [1, 4, 16])
@pytest.mark.parametrize("seconds", [0.2, 2.0])
def test_the_town_is_the_same_however_long_a_model_takes(
    folder: Path, tmp_path: Path, lanes: int, seconds: float
) -> None:
    assert lived(tmp_path, lanes, lambda: seconds) == quick(folder)


@pytest.mark.parametrize("at", [300, 777])
def test_a_town_that_was_closed_and_opened_is_the_same(
    folder: Path, tmp_path: Path, at: int
) -> None:
    assert lived(tmp_path, 4, reopen_at=at) == quick(folder)
