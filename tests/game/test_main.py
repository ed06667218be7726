"""What cannot work is told in one sentence, without a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from engine.phrase import say
from engine.version import VERSION
from game import __main__ as entry
from game.app import App
from game.farewell import say_farewell
from game.last_words import sentence

ROOT = Path(__file__).resolve().parents[2]

KEY = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode="")


def started(home: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "game"],
        cwd=ROOT,
        env=os.environ | {"SMALLVILLE_HOME": str(home)} | env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_without_a_display_one_sentence_is_told(tmp_path: Path) -> None:
    done = started(tmp_path, SDL_VIDEODRIVER="x11", DISPLAY=":4711", WAYLAND_DISPLAY="")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "cannot open a window here" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_window_that_nobody_could_see_is_not_opened(tmp_path: Path) -> None:
    here = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY"), "")
    hidden = ("SDL_VIDEODRIVER", "SDL_VIDEO_DRIVER")
    code = (
        "import os, sys\n"
        f"for name in {hidden}: os.environ.pop(name, None)\n"
        "from game.__main__ import main\n"
        "sys.exit(main([]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"SMALLVILLE_HOME": str(tmp_path)} | here,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "cannot open a window here" in done.stderr
    assert "Traceback" not in done.stderr


def test_plain_pygame_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delattr("pygame.IS_CE")
    assert entry.main([]) == 1
    assert "pip uninstall pygame" in capsys.readouterr().err


def test_a_fault_is_told_in_a_sentence_and_kept_in_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    def fail(town: Path | None) -> int:
        raise RuntimeError("the well is dry")

    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setattr(entry, "_play", fail)
    assert entry.main([]) == 1
    told = capsys.readouterr().err
    assert "the well is dry" in told
    assert "Traceback" not in told
    (report,) = (home / "crashes").iterdir()
    assert str(report) in told
    written = report.read_text(encoding="utf-8")
    assert "Traceback" in written
    assert f"Smallville {VERSION}" in written
    log = (home / "logs" / "smallville.log").read_text(encoding="utf-8")
    assert "CRITICAL" in log
    assert "the well is dry" in log


def test_a_fault_that_cannot_be_kept_is_told_all_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    def fail(town: Path | None) -> int:
        raise RuntimeError("the well is dry")

    home.mkdir()
    (home / "crashes").write_text("a file in the way", encoding="utf-8")
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setattr(entry, "_play", fail)
    assert entry.main([]) == 1
    assert "could not be written down" in capsys.readouterr().err


def test_after_a_fault_the_window_waits_with_a_message(
    window: pygame.Surface, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pygame.event, "clear", lambda: pygame.event.post(KEY))
    say_farewell("It stops", "Because of the well. " * 20, "Press a key")
    sheet = window.subsurface((400, 260, 480, 200))
    colours = set(pygame.image.tobytes(sheet, "RGB"))
    assert len(colours) > 10


def test_the_version_is_told_without_a_window(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert entry.main(["--version"]) == 0
    assert capsys.readouterr().out == f"Smallville {VERSION}\n"


@pytest.mark.parametrize("given", [["--fly"], ["a.town", "b.town"]])
def test_wrong_usage_is_told_in_one_sentence(
    given: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert entry.main(given) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert given[0] in told


def test_a_town_that_is_not_there_is_told_in_one_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert entry.main(["none.town"]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "none.town" in told
    assert "Look at the name" in told


def test_what_is_said_before_the_window_is_in_the_players_language(home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text('{"language": "zh"}', encoding="utf-8")
    assert "小镇文件" in sentence("start.no_town", file="a.town")


def test_without_its_sentences_the_game_still_says_something(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SMALLVILLE_ASSETS", str(tmp_path))
    assert "a.town" in sentence("start.no_town", file="a.town")


def test_without_its_sentences_no_window_is_opened(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SMALLVILLE_ASSETS", str(tmp_path))
    assert entry.main([]) == 1
    told = capsys.readouterr().err
    assert str(tmp_path / "locale") in told
    assert told.count("\n") == 1


def test_the_window_loads_neither_the_engine_nor_a_model_for_its_first_frame() -> None:
    code = (
        "import sys, game.__main__, game.app, game.scenes.title\n"
        "heavy = ('openai', 'llama_cpp', 'engine.town', 'engine.simulation')\n"
        "sys.exit(repr([name for name in heavy if name in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr.splitlines()[-1] == "[]"


def test_a_game_that_cannot_be_played_ends_with_its_sentence_and_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    def run(app: App) -> None:
        app.failure = say("error.base.missing", file="n25.toml")

    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setattr(App, "run", run)
    assert entry.main([]) == 1
    assert "n25.toml" in capsys.readouterr().err
