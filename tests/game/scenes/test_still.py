"""The picture behind the title fills every window, and keeps its middle."""

from pathlib import Path

import pygame
import pytest

from game.scenes.still import Still

GROUND, MIDDLE = (40, 90, 60), (250, 240, 200)


@pytest.fixture
def still(window: pygame.Surface, tmp_path: Path) -> Still:
    picture = pygame.Surface((96, 54))
    picture.fill(GROUND)
    picture.fill(MIDDLE, (47, 26, 2, 2))
    pygame.image.save(picture, tmp_path / "dawn.png")
    return Still(tmp_path / "dawn.png")


@pytest.mark.parametrize("size", [(80, 50), (192, 108), (301, 163), (1000, 300)])
def test_it_fills_the_window_around_its_middle(
    still: Still, size: tuple[int, int]
) -> None:
    target = pygame.Surface(size).convert()
    target.fill((255, 0, 255))
    still.draw(target)
    width, height = size
    assert target.get_at((width // 2, height // 2))[:3] == MIDDLE
    corners = [(0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)]
    assert {tuple(target.get_at(corner))[:3] for corner in corners} == {GROUND}
