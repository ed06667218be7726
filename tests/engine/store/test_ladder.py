"""A town file of every older version still opens, with everything in it.

`towns/version_N.town` was written by that version, two drawn people's morning, and
`towns/version_N.json` tells what the version itself knew of it.
"""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from engine.errors import TownDamaged
from engine.snapshot import Snapshot
from engine.store.codec import dump, load
from engine.store.decisions import DecisionRecording
from engine.store.integrity import WholeRecording
from engine.store.keyframe import world_hash
from engine.store.recording import Recording
from engine.store.schema import VERSION
from engine.store.town_file import TownFile
from tests.drawn_town import DrawnTown
from tests.engine.cognition.test_converse import town_of_talkers
from tests.engine.store.test_town_file import record

TOWNS = Path(__file__).parent / "towns"

OLD = range(1, VERSION)


@pytest.fixture(params=OLD)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(TOWNS / f"version_{request.param}.town", tmp_path))


@pytest.fixture
def known(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((TOWNS / f"{path.stem}.json").read_text("utf-8"))
    return found


def test_an_old_town_is_looked_at_and_left_as_it_is(
    path: Path, known: dict[str, Any]
) -> None:
    before = path.read_bytes()
    with Recording(path) as recording:
        state = recording.state(DrawnTown().state.ground)
        looks = {step: recording.snapshot(int(step)) for step in known["looks"]}
    assert path.read_bytes() == before
    assert looks == {k: load(Snapshot, look) for k, look in known["looks"].items()}
    assert state.step == known["step"]
    for name, agent in state.agents.items():
        assert [dump(one) for one in agent.stream] == known["memories"][name]
        assert agent.stream.accessed().tolist() == known["accessed"][name]


def test_an_old_town_goes_on_in_the_present_version(
    path: Path, known: dict[str, Any]
) -> None:
    town = town_of_talkers()
    with Recording(path) as recording:
        town.simulation.state = recording.state(town.state.ground)
    file = TownFile.open(path)
    file.follow(town.state)
    record(town, file, 90)
    file.mark(town.state)
    file.close()
    with WholeRecording(path) as recording:
        assert recording.steps() == known["step"] + 90
        assert recording.first_changed() is None
        assert world_hash(recording.state(town.state.ground)) == world_hash(town.state)
    with DecisionRecording(path) as decisions:
        assert len(decisions.latest(count=99)) == decisions.count("landing")


def test_an_old_town_that_was_changed_is_not_taken_up(path: Path) -> None:
    data = path.read_bytes()
    at = data.index(b"there is a party")
    path.write_bytes(data[:at] + b"there is a parti" + data[at + 16 :])
    with pytest.raises(TownDamaged):
        Recording(path)
