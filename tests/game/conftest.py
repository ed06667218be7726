"""A window without a screen, and a folder of the player's own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from engine.roots import HOME_VARIABLE
from game.loading import finish


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Settings and towns of a test are never those of the player."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Iterator[pygame.Surface]:
    """An open window of 1280 × 720."""
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.display.init()
    pygame.font.init()
    yield pygame.display.set_mode((1280, 720))
    # Whoever still opens the sound card must not lose it under their hands.
    finish()
    pygame.quit()
