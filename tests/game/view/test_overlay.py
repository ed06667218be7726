"""Names of people who stand together."""

import pygame
import pytest

from game import paths
from game.ui.frames import Interface
from game.ui.icons import IconSheet
from game.view.camera import Camera
from game.view.figures import Figure, Figures
from game.view.fonts import Fonts
from game.view.overlay import Caption, Overlay

WINDOW = (640, 360)


@pytest.fixture
def overlay() -> Overlay:
    pygame.font.init()
    icons = IconSheet(paths.assets() / "icons", "activities")
    return Overlay(Interface(paths.assets() / "interface"), icons, icons, Fonts(1.0), 2)


def drawn(overlay: Overlay, *names: str, chosen: str | None = None) -> pygame.Surface:
    """The names of people who all stand at one place."""
    target = pygame.Surface(WINDOW, pygame.SRCALPHA)
    people = [Figure(name, "", 100, 100, 124, "", False) for name in names]
    camera = Camera((320, 320), WINDOW, x=108, y=124, zoom=3.0, goal=3.0)
    overlay.draw_people(
        target,
        camera,
        Figures.of(people),
        lambda name: Caption(name, "", False),
        chosen,
        None,
        frozenset(names),
    )
    return target


def test_the_name_of_the_chosen_is_never_covered(overlay: Overlay) -> None:
    alone = drawn(overlay, "Maria", chosen="Maria")
    box = alone.get_bounding_rect()
    both = drawn(overlay, "Klaus", "Maria", chosen="Maria")
    parts = [pygame.image.tobytes(p.subsurface(box), "RGBA") for p in (alone, both)]
    assert parts[0] == parts[1]


def test_a_second_name_goes_a_row_below(overlay: Overlay) -> None:
    one = drawn(overlay, "Maria").get_bounding_rect()
    two = drawn(overlay, "Maria", "Klaus").get_bounding_rect()
    assert two.height == 2 * one.height


def test_a_third_name_at_one_place_is_left_out(overlay: Overlay) -> None:
    two = drawn(overlay, "Abigail", "Klaus")
    three = drawn(overlay, "Abigail", "Klaus", "Maria")
    assert pygame.image.tobytes(two, "RGBA") == pygame.image.tobytes(three, "RGBA")
