"""Keys walk from widget to widget."""

import pygame
import pytest
from pygame_gui.elements import UIButton

from game.ui.skin import SkinnedManager, make_manager
from game.ui.stops import Stops
from game.ui.widgets import button, entry, switch_off

# Two rows of three, a line to write in below.
PLACES = [(x, y) for y in (0, 50) for x in (0, 100, 200)]


@pytest.fixture
def ui(window: pygame.Surface) -> SkinnedManager:
    return make_manager((400, 300))


@pytest.fixture
def buttons(ui: SkinnedManager) -> list[UIButton]:
    return [button(ui, pygame.Rect(at, (90, 40)), str(at)) for at in PLACES]


def key(stops: Stops, key: int, modifiers: int = 0) -> object:
    event = {"key": key, "mod": modifiers}
    return stops.hear(pygame.event.Event(pygame.KEYDOWN, event))


def test_tab_goes_through_all_and_round(
    ui: SkinnedManager, buttons: list[UIButton]
) -> None:
    stops = Stops(ui, buttons)
    for expected in (*buttons, buttons[0]):
        key(stops, pygame.K_TAB)
        assert stops.here is expected
    key(stops, pygame.K_TAB, pygame.KMOD_SHIFT)
    assert stops.here is buttons[-1]


def test_arrows_go_where_they_point(
    ui: SkinnedManager, buttons: list[UIButton]
) -> None:
    stops = Stops(ui, buttons)
    for way, place in (
        (pygame.K_RIGHT, 0),
        (pygame.K_RIGHT, 1),
        (pygame.K_DOWN, 4),
        (pygame.K_LEFT, 3),
        (pygame.K_LEFT, 3),
        (pygame.K_UP, 0),
    ):
        key(stops, way)
        assert stops.here is buttons[place]


def test_what_cannot_be_used_is_passed_over(
    ui: SkinnedManager, buttons: list[UIButton]
) -> None:
    switch_off(buttons[0])
    stops = Stops(ui, buttons)
    key(stops, pygame.K_TAB)
    assert stops.here is buttons[1]


def test_enter_presses_only_what_keys_have_come_to(
    ui: SkinnedManager, buttons: list[UIButton]
) -> None:
    stops = Stops(ui, buttons)
    assert key(stops, pygame.K_RETURN) is None
    key(stops, pygame.K_TAB)
    assert key(stops, pygame.K_RETURN) is buttons[0]
    assert key(stops, pygame.K_SPACE) is buttons[0]


def test_a_line_takes_the_keyboard_and_enter_goes_on(
    ui: SkinnedManager, buttons: list[UIButton]
) -> None:
    line = entry(ui, pygame.Rect(0, 100, 200, 40), "")
    stops = Stops(ui, [line, *buttons])
    key(stops, pygame.K_TAB)
    assert line.is_focused
    assert ui.marked is None
    key(stops, pygame.K_SPACE)
    assert stops.here is line
    key(stops, pygame.K_RETURN)
    assert not line.is_focused
    assert ui.marked is buttons[0]


def test_widgets_made_anew_keep_the_place(
    ui: SkinnedManager, buttons: list[UIButton]
) -> None:
    before = Stops(ui, buttons)
    key(before, pygame.K_TAB)
    key(before, pygame.K_TAB)
    again = Stops(ui, buttons, before)
    assert again.here is buttons[1]
    assert ui.marked is buttons[1]
