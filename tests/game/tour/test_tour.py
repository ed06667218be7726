"""A tour of the window: every scene and panel, in both languages, at three sizes.

Each is drawn, kept as a picture, and measured: no words are cut off, none stand on
others. `SMALLVILLE_TOUR=<folder>` keeps the pictures for looking at.
"""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pygame_gui
import pytest

from engine import TownOptions, list_bases, new_town, open_town
from engine.roots import assets_root
from game import paths
from game.app import App
from game.input import Act
from game.scenes.ask import Ask
from game.scenes.audience import Audience, ChooseAudience
from game.scenes.bringing_map import BringingMap
from game.scenes.help import Help
from game.scenes.load import Load
from game.scenes.manual import Manual, chapters_of
from game.scenes.menu import Menu
from game.scenes.mind.page import MindPage
from game.scenes.new_town import NewTown
from game.scenes.opening import OpeningTown
from game.scenes.options import TABS, Options
from game.scenes.panels import PANELS
from game.scenes.people import PeopleList
from game.scenes.person_maker import PersonMaker
from game.scenes.pick import Pick
from game.scenes.scene import Scene
from game.scenes.sky import Sky
from game.scenes.talking import MODES
from game.scenes.title import Title
from game.scenes.town import TownScene
from game.settings import Settings
from game.ui.page import Page
from game.ui.person_panel import TABS as PERSON_TABS
from game.view.fonts import Face
from tests.game.tour.measure import (
    Watched,
    Words,
    noting,
    noting_pages,
    overlapping,
    watch,
    widgets_of,
)
from tests.own_map import hamlet

SIZES = {
    "1280x720": ((1280, 720), 100),
    "1920x1080": ((1920, 1080), 100),
    "1280x720-150": ((1280, 720), 150),
}
PATIENCE = 60.0
STEPS = 3200
"""The town has lived until the morning, so that there is something to tell."""


@pytest.fixture(scope="module")
def town_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A town of five on its first morning."""
    path = tmp_path_factory.mktemp("tour") / "tour.town"
    options = TownOptions(base="n5", seed=2, title="The Ville")
    new_town(path, options, assets_root())
    town = open_town(path, assets_root())
    for _ in range(STEPS):
        town.step()
    town.close()
    return path


class Tour:
    """Walks through the window and collects what is wrong."""

    def __init__(self, app: App, screen: Watched, name: str, folder: Path) -> None:
        self.app, self.screen = app, screen
        self._name, self._folder = name, folder
        self.faults: list[str] = []
        self.pages: list[list[Words]] = []
        self.pictures = 0

    def frames(self, count: int = 3) -> None:
        for _ in range(count):
            self.app.frame(1 / 60)

    def until(self, done: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < end
            self.app.frame(1 / 60)
            time.sleep(0.001)

    def look(self, what: str, over: Callable[[Watched], None] | None = None) -> None:
        """Take a picture and measure; `over` draws the words that are no widgets."""
        self.frames()
        scene = self.app.top
        assert scene is not None
        scene.draw(self.screen)
        words = list(widgets_of(scene.ui))
        if over is not None:
            self.screen.words.clear()
            over(self.screen)
            words += self.screen.words
        for group in (words, *self.pages):
            self._measure(what, group)
        self.pages.clear()
        file = self._folder / f"{self._name}-{what}.png"
        pygame.image.save(self.screen, file)
        self.pictures += 1

    def _measure(self, what: str, words: list[Words]) -> None:
        for one in words:
            if one.is_cut:
                self.faults.append(f"{what}: cut: {one.text!r} {one.area} {one.room}")
        for pair in overlapping(words):
            self.faults.append(f"{what}: on each other: {pair}")

    def press(self, key: int) -> None:
        """Press a key in the scene on top."""
        event = pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode="")
        pygame.event.post(event)
        self.frames()

    def visit(self, what: str, scene: Scene, drawn: bool = False) -> None:
        self.app.push(scene)
        self.look(what, scene.draw if drawn else None)
        self.app.pop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    chosen = os.environ.get("SMALLVILLE_TOUR")
    place = Path(chosen) if chosen else tmp_path / "pictures"
    place.mkdir(parents=True, exist_ok=True)
    return place


@pytest.fixture
def tour(
    request: pytest.FixtureRequest,
    window: pygame.Surface,
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
) -> Iterator[Tour]:
    size, scale = SIZES[request.param[0]]
    language = request.param[1]
    app = App(Settings(language=language, scale=scale, sound=False, confirm=True))
    pygame.display.set_mode(size)
    screen = watch(size)
    monkeypatch.setattr(Face, "render", noting(screen))
    app.screen = screen
    tour = Tour(app, screen, f"{request.param[0]}-{language}", folder)
    monkeypatch.setattr(Page, "painted", noting_pages(screen, tour.pages))
    app.change(language=language)
    yield tour
    app.close()


def visit_sheets(tour: Tour, town_file: Path) -> None:
    """What can be opened without a town."""
    app = tour.app
    app.push(Title(app))
    tour.look("title")
    for tab in TABS:
        tour.visit(f"settings-{tab}", Options(app, tab), drawn=True)
    tour.visit("new-town", NewTown(app))
    visit_maps(tour, town_file.parent)
    tour.visit("load", Load(app))
    tour.visit("keys", Help(app))
    visit_manual(tour)
    tour.visit("menu", Menu(app, town_file, None))
    tour.visit("mind", MindPage(app))
    title, text = app.locale("load.quick_title"), app.locale("load.quick")
    word = app.locale("load.quick_yes")
    visit_people(tour)
    tour.visit("question", Ask(app, title, text, word, lambda: None))


def visit_manual(tour: Tour) -> None:
    """Every chapter, when it has been written."""
    for file in chapters_of(tour.app.locale.code):
        manual = Manual(tour.app, file.stem)
        tour.app.push(manual)
        while not manual.is_written:
            tour.frames(1)
        tour.look(f"manual-{file.stem}")
        tour.app.pop()


def visit_maps(tour: Tour, folder: Path) -> None:
    """A map of one's own: what is wrong with it, and the form with too few beds."""
    app = tour.app
    drawn = hamlet("Westmere-under-the-Long-Hill by the Water").save(
        folder / "hill.tmx"
    )
    broken = drawn.read_text("utf-8").replace('name="bed"', 'name="b:ed"')
    (folder / "broken.tmx").write_text(broken.replace("walls", "wals"), "utf-8")
    form = NewTown(app)
    app.push(form)
    form.bring(folder / "broken.tmx")
    sheet = app.top
    assert isinstance(sheet, BringingMap)
    tour.until(lambda: not sheet.is_looking)
    tour.look("map-mistakes")
    app.pop()
    form.bring(drawn)
    tour.until(lambda: app.top is form)
    form.take_base("n25")
    tour.look("new-town-own-map")
    app.pop()


def visit_people(tour: Tour) -> None:
    """The list of people, the maker of one, and its lists."""
    app = tour.app
    base = next(one for one in list_bases(paths.assets()) if one.name == "n7")
    people = PeopleList(app, base, "", lambda file: None)
    app.push(people)
    tour.until(lambda: people.is_ready)
    tour.look("people", people.draw)
    tour.press(pygame.K_RETURN)
    assert isinstance(app.top, PersonMaker)
    tour.look("person-maker")
    lists = {"home": 7, "work": 1, "wake": 1, "bed": 1, "ways": 1}
    for name, steps in lists.items():
        for _ in range(steps):
            tour.press(pygame.K_TAB)
        tour.press(pygame.K_RETURN)
        assert isinstance(app.top, Pick)
        tour.look(f"person-maker-{name}")
        tour.press(pygame.K_ESCAPE)
    tour.press(pygame.K_ESCAPE)
    app.pop()


def visit_town(tour: Tour, town_file: Path) -> None:
    """The town with every panel, alone and beside the person's."""
    app = tour.app
    app.turn_to(OpeningTown.of_file(app, town_file))
    tour.until(lambda: isinstance(app.top, TownScene))
    town = app.top
    assert isinstance(town, TownScene)
    tour.until(lambda: not town.story.is_reading)
    town.play.link.pause()
    tour.frames(10)
    for person in (None, next(iter(town.play.show.view.agents))):
        town.watching.choose(person)
        for act in PANELS:
            town.panels.toggle(act)
            town.rebuild()
            tour.frames(20)
            time.sleep(0.3)
            tour.frames(20)
            name = f"{act.value}{'-person' if person else ''}"
            tour.look(name, town.panels.draw)
            town.panels.toggle(act)
    town.rebuild()
    for tab in PERSON_TABS:
        assert town.watching.panel is not None
        made = town.watching.panel.tabs[tab]
        pressed = pygame.event.Event(pygame_gui.UI_BUTTON_PRESSED, ui_element=made)
        pygame.event.post(pressed)
        tour.frames(10)
        tour.look(f"person-{tab}")
    tour.visit("weather", Sky(app, town.play))
    visit_dialogue(tour, town)
    town.looking_back.do(Act.TIMELINE)
    town.rebuild()
    tour.frames(20)
    tour.look("timeline")


def visit_dialogue(tour: Tour, town: TownScene) -> None:
    """Every way to talk with the chosen person, and the list of who hears news."""
    press_key(tour, pygame.K_t)
    for mode in MODES:
        town.talking.turn(mode)
        town.rebuild()
        tour.frames(10)
        tour.look(f"talk-{mode}")
    people = list(town.play.show.view.agents)
    tour.visit("audience", ChooseAudience(tour.app, Audience(people[0], people)))
    press_key(tour, pygame.K_ESCAPE)


def press_key(tour: Tour, key: int) -> None:
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
    tour.frames(5)


@pytest.mark.slow
@pytest.mark.parametrize(
    "tour",
    [(size, language) for size in SIZES for language in ("en", "zh")],
    indirect=True,
    ids=lambda one: "-".join(one),
)
def test_no_words_are_cut_off_or_stand_on_others(tour: Tour, town_file: Path) -> None:
    visit_sheets(tour, town_file)
    visit_town(tour, town_file)
    assert tour.pictures >= 30
    assert "\n".join(tour.faults) == ""
