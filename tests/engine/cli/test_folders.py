"""Folders of the original and histories from the command line."""

import json
from pathlib import Path

import pytest

from engine.cli.app import obey
from engine.roots import ASSETS_VARIABLE
from tests.reverie_folder import change, two_people


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A recorded run of two people."""
    monkeypatch.delenv(ASSETS_VARIABLE, raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return two_people().storage(tmp_path / "source")


@pytest.fixture
def town(source: Path, tmp_path: Path) -> Path:
    """The town made of it."""
    path = tmp_path / "two.town"
    assert obey(["import", str(source), str(path)]) == 0
    return path


@pytest.mark.slow
def test_a_folder_becomes_a_town_that_can_be_shown_and_lives_on(
    town: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert obey(["show", str(town), "--step", "2", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["agents"]["Ada Brook"]["tile"] == [74, 23]
    assert obey(["run", str(town), "--steps", "20"]) == 0
    assert obey(["verify", str(town)]) == 0
    assert obey(["chronicle", str(town)]) == 0


@pytest.mark.slow
def test_what_was_met_is_told_with_its_rule(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (source / "movement" / "2.json").write_text("{")
    path = tmp_path / "odd.town"
    assert obey(["import", str(source), str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["step"] == 4
    assert told["agents"] == ["Ada Brook", "Ben Okoye"]
    rules = {finding["rule"]: finding for finding in told["findings"]}
    assert rules["gap"]["places"] == ["2-2"]
    assert rules["stranger"]["count"] == 2


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Nothing was imported"), ("zh", "什么也没有导入")]
)
def test_a_refusal_is_one_line_in_the_readers_language(
    source: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    language: str,
    said: str,
) -> None:
    change(source / "reverie/meta.json", persona_names=["../Ada"])
    path = tmp_path / "bad.town"
    assert obey(["import", str(source), str(path), "--lang", language]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert not path.exists()


@pytest.mark.slow
def test_a_town_is_written_and_comes_back(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, again = tmp_path / "out", tmp_path / "again.town"
    rename = ["--rename", "Ada Brook=Ida Bach"]
    assert obey(["export", str(town), str(out), *rename]) == 0
    assert obey(["import", str(out), str(again)]) == 0
    capsys.readouterr()
    assert obey(["show", str(again), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["agents"]["Ida Bach"]["tile"] == [75, 23]
    assert obey(["export", str(town), str(out)]) == 1
    assert obey(["export", str(town), str(tmp_path / "x"), "--rename", "Ada"]) == 1


@pytest.mark.slow
def test_a_history_is_loaded_and_strict_minds_unknown_names(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "history.csv"
    file.write_text("Name,Whisper\nAda Brook,You hum\nAda Brok,You sing\n")
    assert obey(["history", str(town), str(file)]) == 0
    assert "Ada Brook?" in capsys.readouterr().err
    assert obey(["history", str(town), str(file), "--strict"]) == 1
    assert obey(["verify", str(town)]) == 0
    capsys.readouterr()
    assert obey(["info", str(town), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["step"] == 6
