"""Parts of the architecture, switched off in the town that is played."""

from types import SimpleNamespace

import pygame
import pytest

from engine.commands import ChangeMind, SwitchParts
from engine.minds.choice import MindChoice
from engine.settings import Ablations
from game.app import App
from game.scenes.mind.page import MindPage
from tests.game.minds.conftest import Hand
from tests.game.minds.heard import Heard


@pytest.fixture
def link(app: App) -> Heard:
    link = Heard()
    shown = SimpleNamespace(view=SimpleNamespace(ablations=Ablations()))
    app.playing = SimpleNamespace(link=link, show=shown)  # type: ignore[assignment]
    return link


def test_a_part_is_switched_off_by_keys_and_shows_at_once(
    app: App, hand: Hand, link: Heard
) -> None:
    page = MindPage(app, tab="parts")
    app.push(page)
    hand.press(*[pygame.K_TAB] * 7, pygame.K_RETURN)
    assert link.sent == [SwitchParts(Ablations(no_reflection=True))]
    hand.press(pygame.K_DOWN, pygame.K_RETURN)
    both = Ablations(no_reflection=True, no_retrieval=True)
    assert link.sent[-1] == SwitchParts(both)


def test_a_mind_chosen_in_a_running_town_thinks_there_at_once(
    app: App, hand: Hand, link: Heard
) -> None:
    page = MindPage(app)
    app.push(page)
    page.choice = MindChoice(tokens_per_day=5000)
    hand.press(pygame.K_ESCAPE)
    assert link.sent == [ChangeMind(MindChoice(tokens_per_day=5000))]
