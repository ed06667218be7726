"""The import contracts hold, and each of them can be broken."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small_town import ROOT

VIOLATIONS = {
    "The engine knows no window": ("engine/clock.py", "import pygame"),
    "Only the store speaks SQL": ("engine/town.py", "import sqlite3"),
    "Only backends speak to models": ("engine/thinking.py", "import openai"),
    "Maps of Tiled are read in two places": ("engine/world/grid.py", "import pytmx"),
    "The window uses the engine's door, and values that cross": (
        "game/link.py",
        "from engine.simulation import Simulation",
    ),
    "Cognition knows the mind, never a backend": (
        "engine/cognition/react.py",
        "import engine.backends",
    ),
    "Inside the engine imports point down": (
        "engine/clock.py",
        "from engine.state import State",
    ),
}


def verdict(folder: Path) -> str:
    """What the linter says about the sources in a folder."""
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.stdout


@pytest.mark.slow
def test_every_contract_holds() -> None:
    told = verdict(ROOT)
    for name in VIOLATIONS:
        assert f"{name} KEPT" in told
    assert "0 broken" in told


@pytest.mark.slow
@pytest.mark.parametrize("name", VIOLATIONS)
def test_a_violated_contract_is_found(name: str, tmp_path: Path) -> None:
    for part in ("engine", "game"):
        shutil.copytree(
            ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file, line = VIOLATIONS[name]
    with (tmp_path / file).open("a", encoding="utf-8") as source:
        source.write(f"\n{line}\n")
    assert f"{name} BROKEN" in verdict(tmp_path)
