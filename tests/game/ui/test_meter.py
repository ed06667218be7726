"""A meter is filled as far as something is."""

import pygame
import pytest

from game import paths
from game.ui.frames import Interface
from game.ui.meter import draw_meter


@pytest.mark.parametrize(
    ("share", "filled"), [(-1, 0), (0, 0), (0.25, 25), (1, 100), (7, 100)]
)
def test_a_meter_is_filled_to_its_share(share: float, filled: int) -> None:
    interface = Interface(paths.assets() / "interface")
    surface = pygame.Surface((104, 12), pygame.SRCALPHA)
    draw_meter(surface, surface.get_rect(), share, interface)
    good = interface.colours["good"]
    assert sum(surface.get_at((x, 8)) == good for x in range(104)) == filled
