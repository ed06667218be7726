"""The picture of the title is the town as the window draws it."""

from pathlib import Path

import numpy as np
import pygame
import pygame.surfarray
import pytest

from art import title

ASSETS = Path(__file__).resolve().parents[2] / "assets"


@pytest.mark.slow
def test_the_title_shows_the_town_as_it_is_drawn_now(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    kept = pygame.image.load(ASSETS / "title" / "dawn.png").convert()
    painted = title.painted(ASSETS)
    assert kept.get_size() == painted.get_size()
    before, now = (pygame.surfarray.array3d(s).astype(int) for s in (kept, painted))
    # Processors round a product of two colours differently, by one.
    assert np.abs(before - now).max() <= 4, "draw it again: build/draw.py title"
