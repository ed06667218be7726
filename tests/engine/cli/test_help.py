"""The help texts: quick, complete, in both languages."""

import subprocess
import sys

import pytest
import typer

from engine.cli.app import app
from engine.language import LANGUAGES, read_catalogue
from tests.engine.cli.conftest import Call
from tests.small_town import ROOT

COMMANDS = (
    *("new", "run", "info", "show", "verify", "chronicle"),
    *("history", "import", "export", "check-map", "models", "branch"),
    *("ask", "tell", "edit", "weather", "visit"),
)

HEAVY = ("numpy", "pygame", "pytmx", "openai", "sqlite3", "rich.progress")
"""What a help text does not wait for."""


def test_nothing_heavy_is_imported_for_a_help_text() -> None:
    program = (
        "import sys; from engine.cli.app import obey; obey(['--help']);"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.splitlines()[-1] == "[]"


def test_no_window_and_no_model_is_imported_for_a_run(call: Call, town: object) -> None:
    program = (
        "import sys; from engine.cli.app import obey;"
        f"assert obey(['run', {str(town)!r}, '--steps', '1']) == 0;"
        "print([n for n in ('pygame', 'pygame_gui', 'openai') if n in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_lists_every_command(call: Call, language: str) -> None:
    told = call("--help", "--lang", language)
    assert told.status == 0
    for command in COMMANDS:
        assert command in told.out
    assert call().out.split() == call("--help").out.split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_and_option_has_a_help_text(language: str) -> None:
    sentences = read_catalogue(ROOT / "assets" / "locale" / language)
    group = typer.main.get_command(app)
    commands = group.commands  # type: ignore[attr-defined]  # a group, since it has commands
    assert sorted(commands) == sorted(COMMANDS)
    for name, command in commands.items():
        assert sentences[f"cli.command.{name}"]
        for option in command.params:
            assert sentences[f"cli.option.{option.name}"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_in_chinese_has_no_english_sentence_left(call: Call, command: str) -> None:
    told = call(command, "--help", "--lang", "zh").out
    for word in ("Usage", "Options", "Arguments", "Show this", "required", "default"):
        assert word not in told


def test_the_language_is_the_systems_unless_one_is_asked_for(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_TW.UTF-8")
    assert "小镇" in call("--help").out
    assert "小镇" not in call("--help", "--lang", "en").out
    monkeypatch.delenv("LC_ALL")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert "小镇" not in call("--help").out
