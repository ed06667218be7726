"""A column of buttons that keys can walk through."""

import pygame
import pytest

from game.ui.choices import Choices
from game.ui.skin import make_manager
from game.ui.widgets import button


@pytest.fixture
def choices(window: pygame.Surface) -> Choices:
    ui = make_manager((400, 300))
    rows = {
        name: button(ui, pygame.Rect(10, 40 * row, 200, 30), name)
        for row, name in enumerate(("new", "load", "quit"))
    }
    return Choices(rows)


def press(choices: Choices, *keys: int, mod: int = 0) -> str:
    taken = ""
    for key in keys:
        taken = choices.hear(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod))
    return taken


def test_enter_takes_the_first(choices: Choices) -> None:
    assert press(choices, pygame.K_RETURN) == "new"


def test_down_and_tab_go_on_and_round(choices: Choices) -> None:
    assert press(choices, pygame.K_DOWN, pygame.K_TAB, pygame.K_RETURN) == "quit"
    assert press(choices, pygame.K_DOWN, pygame.K_RETURN) == "new"


def test_up_and_shift_tab_go_back(choices: Choices) -> None:
    assert press(choices, pygame.K_UP, pygame.K_RETURN) == "quit"
    press(choices, pygame.K_TAB, mod=pygame.KMOD_LSHIFT)
    assert choices.chosen == "load"


def test_other_keys_take_nothing(choices: Choices) -> None:
    assert press(choices, pygame.K_SPACE, pygame.K_a) == ""
