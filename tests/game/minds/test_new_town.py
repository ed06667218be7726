"""Minds of a new town: chosen by keys, kept for later."""

from pathlib import Path

import pygame
import pytest

from engine import TownOptions
from engine.minds.choice import MindChoice, ServerModel
from engine.settings import Ablations
from game.app import App
from game.scenes.mind.page import MindPage
from game.scenes.mind.who import WhoTab
from game.scenes.new_town import NewTown
from game.scenes.opening import OpeningTown
from game.scenes.pick import Pick
from tests.game.minds.conftest import Hand


@pytest.fixture
def new_town(app: App, hand: Hand, monkeypatch: pytest.MonkeyPatch) -> NewTown:
    monkeypatch.setattr(OpeningTown, "enter", lambda self: None)
    scene = NewTown(app)
    app.push(scene)
    hand.frames()
    return scene


def test_enter_alone_starts_a_town_with_the_usual_mind(
    app: App, hand: Hand, new_town: NewTown
) -> None:
    hand.press(pygame.K_RETURN)
    assert isinstance(app.top, OpeningTown)
    assert app.settings.mind == MindChoice()


def test_an_api_without_a_model_asks_for_one_and_then_enter_starts(
    app: App, hand: Hand, new_town: NewTown
) -> None:
    new_town.choose_mind("server")
    page = app.top
    assert isinstance(page, MindPage)
    assert page.choice.kind == "server"
    assert isinstance(page.tab, WhoTab)
    assert page.tab.model_line is not None
    page.tab.model_line.set_text("gpt-4o-mini")
    hand.press(pygame.K_ESCAPE)
    assert app.top is new_town
    hand.press(pygame.K_RETURN)
    assert isinstance(app.top, OpeningTown)
    assert app.settings.mind.kind == "server"
    assert app.settings.mind.server.model == "gpt-4o-mini"


def test_a_kind_of_mind_outlives_another_choice(
    app: App, hand: Hand, new_town: NewTown
) -> None:
    app.choose_mind(MindChoice(server=ServerModel(model="gpt-4o-mini")))
    new_town.choose_mind("server")
    assert app.top is new_town
    hand.press(*[pygame.K_TAB] * 3, pygame.K_RETURN)
    assert isinstance(app.top, Pick)
    hand.press(pygame.K_DOWN, pygame.K_RETURN)
    assert app.top is new_town
    hand.press(pygame.K_UP, pygame.K_UP, pygame.K_RETURN)
    assert isinstance(app.top, OpeningTown)
    assert app.settings.mind.kind == "server"


def test_a_town_is_founded_without_a_part_of_the_minds(
    app: App, hand: Hand, new_town: NewTown, monkeypatch: pytest.MonkeyPatch
) -> None:
    founded: list[TownOptions] = []

    def of_new(app: App, path: Path, options: TownOptions) -> OpeningTown:
        founded.append(options)
        return made(app, path, options)

    made = OpeningTown.of_new
    monkeypatch.setattr(OpeningTown, "of_new", of_new)
    new_town.choose_mind("server")
    page = app.top
    assert isinstance(page, MindPage)
    hand.press(*[pygame.K_TAB] * 4, pygame.K_RETURN, *[pygame.K_TAB] * 3)
    hand.press(pygame.K_RETURN)
    assert page.founding == Ablations(no_reflection=True)
    hand.press(pygame.K_ESCAPE)
    hand.press(pygame.K_RETURN)
    assert [options.ablations for options in founded] == [Ablations(no_reflection=True)]
