"""What cannot work is told in one sentence, without a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.phrase import say
from game import __main__ as entry
from game.app import App

ROOT = Path(__file__).resolve().parents[2]


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


def test_plain_pygame_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delattr("pygame.IS_CE")
    assert entry.main() == 1
    assert "pip uninstall pygame" in capsys.readouterr().err


def test_a_fault_is_told_in_a_sentence_and_kept_in_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    def fail() -> int:
        raise RuntimeError("the well is dry")

    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setattr(entry, "_play", fail)
    assert entry.main() == 1
    told = capsys.readouterr().err
    assert "the well is dry" in told
    assert "Traceback" not in told
    assert "Traceback" in (home / "crash.log").read_text(encoding="utf-8")


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
    assert entry.main() == 1
    assert "n25.toml" in capsys.readouterr().err
