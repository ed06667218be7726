"""The same seed gives the same town: anywhere, however often it was closed."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from engine import TownOptions, new_town, open_town, verify
from tests.scenarios.conftest import ASSETS, DAY, DAYS, TwoDays

ROOT = Path(__file__).parents[2]

RUN = """
import sys
from pathlib import Path
from engine import TownOptions, new_town, open_town
path, assets, steps = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
new_town(path, TownOptions(base="n25", seed=1), assets)
town = open_town(path, assets)
for _ in range(steps):
    town.step()
print(town.world_hash())
town.close()
"""


@pytest.mark.slow
def test_its_own_record_verifies_it(two_days: TwoDays) -> None:
    assert verify(two_days.path, ASSETS) is None


@pytest.mark.slow
def test_another_process_with_another_hash_seed_lives_the_same_two_days(
    two_days: TwoDays, tmp_path: Path
) -> None:
    arguments = [tmp_path / "again.town", ASSETS, DAYS * DAY]
    done = subprocess.run(
        [sys.executable, "-c", RUN, *map(str, arguments)],
        env=os.environ | {"PYTHONHASHSEED": "4711", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert done.stdout.strip() == two_days.hash


@pytest.mark.slow
def test_a_town_closed_at_every_hundredth_step_lives_the_same_two_days(
    two_days: TwoDays, tmp_path: Path
) -> None:
    path = tmp_path / "closed.town"
    new_town(path, TownOptions(base="n25", seed=1), ASSETS)
    for start in range(0, DAYS * DAY, 100):
        town = open_town(path, ASSETS)
        for _ in range(min(100, DAYS * DAY - start)):
            town.step()
        if start + 100 < DAYS * DAY:
            town.close()
    assert town.world_hash() == two_days.hash
    town.close()


def test_another_seed_gives_another_town(tmp_path: Path) -> None:
    hashes = set()
    for seed in (1, 2):
        path = tmp_path / f"{seed}.town"
        new_town(path, TownOptions(base="n3", seed=seed), ASSETS)
        town = open_town(path, ASSETS)
        for _ in range(3000):
            town.step()
        hashes.add(town.world_hash())
        town.close()
    assert len(hashes) == 2


def test_the_language_shown_changes_nothing_in_the_town(tmp_path: Path) -> None:
    looks = []
    for language in ("en", "zh"):
        path = tmp_path / f"{language}.town"
        new_town(path, TownOptions(base="n3", seed=3, language=language), ASSETS)
        town = open_town(path, ASSETS)
        for _ in range(4000):
            town.step()
        looks.append(town.snapshot())
        town.close()
    assert looks[0] == looks[1]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE step SET moves = x'44' WHERE step = 2500",
        "UPDATE event SET data = replace(data, 'sleep', 'dance') WHERE step < 4000",
        "DELETE FROM event WHERE kind = 'ActionStarted' AND step > 2000",
        "UPDATE landing SET answer = replace(answer, 'go_on', 'wait')"
        " WHERE kind = 'Reaction'",
        "UPDATE step SET chain = x'0011223344556677' WHERE step = 3000",
    ],
)
def test_a_record_changed_by_hand_is_told_from_a_true_one(
    tmp_path: Path, change: str
) -> None:
    path = tmp_path / "n3.town"
    new_town(path, TownOptions(base="n3", seed=1), ASSETS)
    town = open_town(path, ASSETS)
    for _ in range(4000):
        town.step()
    town.close()
    assert verify(path, ASSETS) is None
    db = sqlite3.connect(path)
    changed = db.execute(change).rowcount
    db.commit()
    db.close()
    assert changed > 0
    assert verify(path, ASSETS) is not None
