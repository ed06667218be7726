"""The steps after the last keyframe, when a town was not left but broke off."""

import shutil
from pathlib import Path

import pytest

from engine.branching import branch_town
from engine.cognition import cycle
from engine.commands import TownCommand
from engine.errors import TownDiverged
from engine.minds.mind import Landing
from engine.state import State
from engine.town import open_town, verify
from tests.engine.recorded_town import RecordedTown, record_town

STEPS = 800


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> RecordedTown:
    return record_town(tmp_path_factory.mktemp("recorded"), STEPS, 400)


def broken_off(recorded: RecordedTown, path: Path, steps: int) -> Path:
    """A file as a crash leaves it: some steps more, and no keyframe after them."""
    shutil.copy(recorded.path, path)
    town = open_town(path, recorded.assets)
    for _ in range(steps):
        town.step()
    crashed = path.with_name("crashed.town")
    for rest in ("", "-wal"):
        shutil.copy(path.with_name(path.name + rest), f"{crashed}{rest}")
    town.close()
    return crashed


def test_nothing_of_the_tail_is_lost(recorded: RecordedTown, tmp_path: Path) -> None:
    path = broken_off(recorded, tmp_path / "a.town", 50)
    town = open_town(path, recorded.assets)
    assert town.step_number == STEPS + 50
    town.close()
    assert verify(path, recorded.assets) is None


def test_a_tail_that_would_be_lived_otherwise_is_told_and_a_branch_goes_on_before_it(
    recorded: RecordedTown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = broken_off(recorded, tmp_path / "a.town", 50)
    live = cycle.live

    def otherwise(
        state: State, commands: tuple[TownCommand, ...], landings: tuple[Landing, ...]
    ) -> None:
        if state.step == STEPS + 30:
            state.next_conversation += 1
            state.agents["Bob Birch"].tile = (1, 1)
        live(state, commands, landings)

    monkeypatch.setattr("engine.simulation.live", otherwise)
    with pytest.raises(TownDiverged) as told:
        open_town(path, recorded.assets)
    step = int(str(told.value.phrase.part("step")))
    assert step == STEPS + 30
    branch_town(path, tmp_path / "b.town", step, recorded.assets)
    town = open_town(tmp_path / "b.town", recorded.assets)
    assert town.step_number == step
    town.close()
