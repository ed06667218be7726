"""Branches: they go on from a past step exactly as the town stood there."""

from pathlib import Path

import pytest

from engine.branching import branch_town
from engine.errors import BranchRefused, TownExists
from engine.store.recording import Recording
from engine.town import Town, open_town, verify
from tests.engine.recorded_town import RecordedTown, record_town

STEPS = 1500


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> RecordedTown:
    return record_town(tmp_path_factory.mktemp("recorded"), STEPS, 100)


def branch(recorded: RecordedTown, step: int, path: Path, title: str = "") -> Town:
    branch_town(recorded.path, path, step, recorded.assets, title)
    return open_town(path, recorded.assets)


def chain(path: Path, step: int) -> bytes:
    with Recording(path) as recording:
        return recording.chain_before(step)


@pytest.mark.parametrize("step", [0, 1, 301, 360, 701, 1401])
def test_a_branch_stands_where_the_town_stood(
    recorded: RecordedTown, tmp_path: Path, step: int
) -> None:
    town = branch(recorded, step, tmp_path / "b.town")
    assert town.step_number == step
    if step in recorded.hashes:
        assert town.world_hash() == recorded.hashes[step]
    town.close()


def test_a_branch_that_is_given_the_same_replies_goes_the_way_its_original_went(
    recorded: RecordedTown, tmp_path: Path
) -> None:
    path = tmp_path / "b.town"
    town = branch(recorded, 650, path)
    for _ in range(650, STEPS):
        town.step()
    town.close()
    assert chain(path, STEPS) == chain(recorded.path, STEPS)
    assert verify(path, recorded.assets) is None


def test_the_original_stays_as_it_is(recorded: RecordedTown, tmp_path: Path) -> None:
    before = recorded.path.read_bytes()
    branch(recorded, 500, tmp_path / "b.town", title="Another life").close()
    assert recorded.path.read_bytes() == before
    with Recording(tmp_path / "b.town") as recording:
        assert recording.charter.title == "Another life"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.town"]


def test_a_branch_may_be_made_while_the_town_lives_on(
    recorded: RecordedTown, tmp_path: Path
) -> None:
    first = tmp_path / "first.town"
    town = branch(recorded, 400, first)
    for _ in range(5):
        town.step()
    second = branch(RecordedTown(first, recorded.assets), 402, tmp_path / "second.town")
    assert second.step_number == 402
    town.step()
    second.close()
    town.close()
    assert verify(first, recorded.assets) is None
    assert verify(tmp_path / "second.town", recorded.assets) is None


def test_no_town_branches_off_the_future_or_over_another(
    recorded: RecordedTown, tmp_path: Path
) -> None:
    with pytest.raises(BranchRefused, match=r"branch\.not_yet"):
        branch(recorded, STEPS + 1, tmp_path / "b.town")
    branch(recorded, 10, tmp_path / "b.town").close()
    with pytest.raises(TownExists):
        branch(recorded, 10, tmp_path / "b.town")
