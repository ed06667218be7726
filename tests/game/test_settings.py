"""Settings survive, and a broken file is told and replaced."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.settings import Settings, load, save


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.json"
    chosen = Settings(language="zh", scale=150, reduced_motion=True, last_town="a.town")
    assert save(chosen, file) is None
    assert load(file) == (chosen, None)


def test_without_a_file_the_usual_settings_are_taken(tmp_path: Path) -> None:
    assert load(tmp_path / "none.json") == (Settings(), None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"scale": 101}',
        '{"language": "fr"}',
        '{"scale": "150"}',
        '{"pace": 9}',
        '{"full_screen": 1}',
        '{"last_town": "../../etc/passwd"}',
        '{"width": 3}',
    ],
)
def test_a_broken_file_gives_the_usual_settings_and_a_sentence(
    tmp_path: Path, text: str
) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text, encoding="utf-8")
    settings, problem = load(file)
    assert settings == Settings()
    assert problem is not None
    assert problem.key == "interface.settings.broken"
    assert problem.part("file") == str(file)


def test_what_a_newer_game_wrote_besides_is_overlooked(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"scale": 200, "perfume": 0.5}), encoding="utf-8")
    assert load(file) == (Settings(scale=200), None)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    problem = save(Settings(), tmp_path / "file" / "settings.json")
    assert problem is not None
    assert problem.key == "interface.settings.unwritable"


def test_a_save_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.json"
    save(Settings(scale=150), file)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    problem = save(replace(Settings(), scale=200), file)
    assert problem is not None
    assert problem.part("reason") == "No space left on device"
    assert load(file) == (Settings(scale=150), None)
