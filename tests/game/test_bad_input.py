"""Words and windows that nobody would think of do no harm."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pygame
import pygame_gui
import pytest
from pygame_gui.elements import UITextEntryLine

from game.app import App
from game.scenes.help import Help
from game.scenes.load import Load
from game.scenes.manual import Manual
from game.scenes.menu import Menu
from game.scenes.mind.page import TABS as MIND_TABS
from game.scenes.mind.page import MindPage
from game.scenes.mind.who import KINDS
from game.scenes.naming import Naming
from game.scenes.new_town import NewTown
from game.scenes.options import TABS, Options
from game.scenes.pick import Option, Pick
from game.scenes.pick_folder import PickFolder
from game.scenes.scene import Scene
from game.scenes.title import Title
from game.scenes.visitor_maker import VisitorMaker
from game.settings import Settings
from game.ui.widgets import MOST_LETTERS, focus

ODD = {
    "long": "x" * 10_000,
    "emoji": "👩‍🌾🎉🏳️‍🌈" * 20,
    "right to left": "שלום ‮ مرحبا",
    "lines": "one\ntwo\r\nthree\t\0",
    "braces": "{name} {0} %s <b>bold</b>",
}


def mind_of(kind: str, app: App) -> MindPage:
    return MindPage(app, app.settings.mind.model_copy(update={"kind": kind}))


WRITTEN: dict[str, Callable[[App], Scene]] = {
    "new town": NewTown,
    "visitor": lambda app: VisitorMaker(app, lambda *words: None),
    "slot": lambda app: Naming(app, "T", "n", "Yes", lambda name: None, lambda _: None),
    "list": lambda app: Pick(app, "T", [Option("one", "1")], lambda key: None),
    "free list": lambda app: Pick(app, "T", [], lambda key: None, free=True),
    "folder": lambda app: PickFolder(app, Path(), lambda folder: None),
    **{f"mind {kind}": partial(mind_of, kind) for kind in KINDS},
}

SCENES: dict[str, Callable[[App], Scene]] = {
    "title": Title,
    "new town": NewTown,
    "load": Load,
    "help": Help,
    "manual": Manual,
    "menu": lambda app: Menu(app, Path("t.town"), None),
    **{f"settings {tab}": partial(Options, page=tab) for tab in TABS},
    **{f"mind {tab}": partial(MindPage, tab=tab) for tab in MIND_TABS},
}


@pytest.fixture
def app(window: pygame.Surface) -> Iterator[App]:
    app = App(Settings(language="en", sound=False))
    app.screen = window
    yield app
    app.close()


def frames(app: App, count: int = 2) -> None:
    for _ in range(count):
        app.frame(1 / 60)


def lines_of(scene: Scene) -> list[UITextEntryLine]:
    return [
        one
        for one in scene.ui.get_sprite_group().sprites()
        if isinstance(one, UITextEntryLine)
    ]


@pytest.mark.parametrize("words", ODD.values(), ids=ODD)
@pytest.mark.parametrize("scene", WRITTEN.values(), ids=WRITTEN)
def test_every_line_takes_odd_words(
    app: App, scene: Callable[[App], Scene], words: str
) -> None:
    app.push(made := scene(app))
    frames(app)
    for number in range(len(lines_of(made))):
        if app.top is not made:
            break
        line = lines_of(made)[number]
        focus(made.ui, line)
        pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=words))
        frames(app)
        assert len(line.get_text()) <= MOST_LETTERS
        finished = {"ui_element": line, "text": line.get_text()}
        for kind in (
            pygame_gui.UI_TEXT_ENTRY_CHANGED,
            pygame_gui.UI_TEXT_ENTRY_FINISHED,
        ):
            pygame.event.post(pygame.event.Event(kind, finished))
            frames(app)
        made.rebuild()
        frames(app)
    assert app.top is not None


@pytest.mark.parametrize("size", [(640, 360), (3840, 2160)])
@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_every_scene_stands_in_the_smallest_and_the_largest_window(
    app: App, scene: Callable[[App], Scene], size: tuple[int, int]
) -> None:
    app.screen = pygame.display.set_mode(size)
    app.push(made := scene(app))
    frames(app)
    inside = app.screen.get_rect()
    for element in made.ui.get_sprite_group().sprites():
        if isinstance(element, pygame_gui.elements.UIButton) and element.visible:
            assert inside.colliderect(element.rect), element.text
    assert app.top is not None
