"""A program that is killed loses nothing but the step it was at."""

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine import TownOptions, new_town, open_town
from engine.store.integrity import WholeRecording
from engine.town import verify
from tests.small_town import BASE, small_assets

ROOT = Path(__file__).parents[3]

ROUNDS = int(os.environ.get("SMALLVILLE_KILLS", "4"))
"""How often each is killed; a release is tried with 50."""


@pytest.fixture(scope="module")
def assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_assets(tmp_path_factory.mktemp("killed"))


def killed(deed: str, town: Path, assets: Path, luck: random.Random) -> int:
    """Let a program work on a town, kill it, and return the last step it told of."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.engine.store.killed", deed, town, assets],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as program:
        assert program.stdout is not None
        told = [program.stdout.readline()]
        time.sleep(luck.random() * 0.5)
        program.kill()
        told += program.stdout.readlines()
    whole = [line for line in told if line.endswith(b"\n")]
    return int(whole[-1])


@pytest.mark.slow
def test_a_living_town_that_is_killed_goes_on_from_its_last_step(
    tmp_path: Path, assets: Path
) -> None:
    path, luck = tmp_path / "t.town", random.Random(1)
    new_town(path, TownOptions(base=BASE), assets)
    for _ in range(ROUNDS):
        told = killed("live", path, assets, luck)
        with WholeRecording(path) as recording:
            assert recording.first_changed() is None
            assert told <= recording.steps() <= told + 1
        town = open_town(path, assets)
        town.step()
        town.close()
    assert verify(path, assets) is None


@pytest.mark.slow
def test_a_slot_whose_saving_is_killed_is_the_old_one_or_the_new_one(
    tmp_path: Path, assets: Path
) -> None:
    path, slot, luck = tmp_path / "t.town", tmp_path / "t.slot", random.Random(2)
    new_town(path, TownOptions(base=BASE), assets)
    for number in range(ROUNDS):
        told = killed("save", path, assets, luck)
        copy = Path(shutil.copy(slot, tmp_path / f"{number}.town"))
        with WholeRecording(copy) as recording:
            assert recording.first_changed() is None
            assert told <= recording.steps() <= told + 1
        assert verify(copy, assets) is None
        open_town(copy, assets).close()
