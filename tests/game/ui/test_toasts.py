"""Messages stand clear of what has its place at the foot of the window."""

import numpy as np
import pygame
import pytest

from game import paths
from game.ui.frames import Interface
from game.ui.toasts import Toasts
from game.view.fonts import Fonts


@pytest.mark.parametrize(("foot", "lowest"), [(0, 720), (100, 620)])
def test_a_message_stands_above_the_foot(
    window: pygame.Surface, foot: int, lowest: int
) -> None:
    del window
    toasts = Toasts()
    toasts.show("Saved.", Fonts(1.0), Interface(paths.assets() / "interface"))
    target = pygame.Surface((1280, 720))
    toasts.draw(target, foot)
    rows = np.flatnonzero(pygame.surfarray.array3d(target).any(axis=(0, 2)))
    assert lowest - 60 < rows.max() < lowest
