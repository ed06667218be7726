"""The player's things go where they can be kept, whatever the folder is called."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine import roots
from engine.phrase import Phrase
from game import paths
from game.settings import Settings, load, save

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def fresh() -> None:
    roots._home.cache_clear()


@pytest.mark.parametrize("name", ["my games", "小镇 存档", "a%20b#c", "é'“x”"])
def test_any_letters_in_the_way_will_do(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(roots.HOME_VARIABLE, str(tmp_path / name))
    assert paths.home() == tmp_path / name
    assert paths.home_problem() is None
    chosen = Settings(scale=150)
    assert save(chosen, paths.settings_file()) is None
    assert load(paths.settings_file()) == (chosen, None)


def test_a_folder_that_cannot_be_written_is_told_and_another_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv(roots.HOME_VARIABLE, str(tmp_path / "file" / "saves"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    problem = paths.home_problem()
    assert isinstance(problem, Phrase)
    assert problem.key == "interface.start.no_home"
    assert problem.part("folder") == str(tmp_path / "file" / "saves")
    assert paths.home() == tmp_path / "temporary" / "Smallville"


def test_an_install_that_cannot_be_written_keeps_things_with_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saves = ROOT / "saves"
    unwritable = roots._unwritable
    monkeypatch.delenv(roots.HOME_VARIABLE)
    monkeypatch.setattr(
        roots,
        "_unwritable",
        lambda folder: "read-only" if folder == saves else unwritable(folder),
    )
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "me")
    assert paths.home() == tmp_path / "me"
    assert paths.home_problem() is None


def test_a_checkout_keeps_towns_in_its_own_folder(tmp_path: Path) -> None:
    code = "from game import paths; print(paths.home())"
    env = {k: v for k, v in os.environ.items() if k != roots.HOME_VARIABLE}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()) == ROOT / "saves"
