"""People of the player's own: made in the window, kept in a file, dropped on it."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from engine import (
    BaseInfo,
    Sketch,
    keep_people,
    open_workshop,
    people_info,
    person_from,
    titled,
)
from engine.roots import assets_root
from game import paths
from game.app import App
from game.scenes.ask import Ask
from game.scenes.naming import Naming
from game.scenes.new_town import NewTown
from game.scenes.people import PeopleList
from game.scenes.person_maker import PersonMaker
from game.scenes.pick import Pick
from game.scenes.pick_some import PickSome
from game.scenes.scene import Scene
from game.scenes.title import Title
from game.scenes.visitor_maker import LOOKS
from game.settings import Settings

PATIENCE = 60.0
ASSETS = assets_root()


@pytest.fixture
def app(window: pygame.Surface) -> Iterator[App]:
    app = App(Settings(language="en", sound=False))
    app.screen = pygame.display.set_mode((1280, 720))
    yield app
    app.close()


def frames(app: App, count: int = 2) -> None:
    for _ in range(count):
        app.frame(1 / 60)


def press(app: App, *keys: int) -> None:
    for key in keys:
        event = pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode="")
        pygame.event.post(event)
        frames(app)


def type_in(app: App, words: str) -> None:
    pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=words))
    frames(app)


def click(app: App, at: tuple[int, int]) -> None:
    pygame.mouse.set_pos(at)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        pygame.event.post(pygame.event.Event(kind, pos=at, button=1, touch=False))
        frames(app)


def until(app: App, kind: type[Scene]) -> Scene:
    end = time.monotonic() + PATIENCE
    while not isinstance(app.top, kind):
        assert time.monotonic() < end, f"{kind.__name__} did not come"
        frames(app, 1)
        time.sleep(0.001)
    return app.top


def settled(app: App, sheet: NewTown) -> NewTown:
    """A sheet for a new town that has read the player's own people."""
    end = time.monotonic() + PATIENCE
    while sheet.is_reading:
        assert time.monotonic() < end
        frames(app, 1)
        time.sleep(0.001)
    return sheet


@pytest.fixture
def people(app: App) -> PeopleList:
    """The list of people of three, over the sheet for a new town."""
    app.push(NewTown(app))
    sheet = app.top
    assert isinstance(sheet, NewTown)
    settled(app, sheet)
    base = BaseInfo("n3", sheet.chosen_base.title, 3, sheet.chosen_base.start)
    made = PeopleList(app, base, "", sheet.bring_people)
    app.push(made)
    end = time.monotonic() + PATIENCE
    while not made.is_ready:
        assert time.monotonic() < end
        frames(app, 1)
        time.sleep(0.001)
    return made


def is_top(app: App, scene: Scene) -> bool:
    return app.top is scene


def names(people: PeopleList) -> list[str]:
    return [persona.name for persona in people.personas]


def test_somebody_is_made_by_keys_alone_and_founds_a_town(
    app: App, people: PeopleList
) -> None:
    press(app, pygame.K_INSERT)
    assert isinstance(app.top, PersonMaker)
    press(app, pygame.K_RETURN)
    assert isinstance(app.top, PersonMaker), "somebody without a name is not taken"
    type_in(app, "Li Hua")
    press(app, pygame.K_PAGEDOWN, *[pygame.K_TAB] * 7, pygame.K_RETURN)
    assert isinstance(app.top, Pick)
    press(app, pygame.K_DOWN, pygame.K_DOWN, pygame.K_RETURN)
    press(app, pygame.K_TAB, pygame.K_RETURN)
    assert isinstance(app.top, Pick)
    type_in(app, "poet")
    press(app, pygame.K_RETURN)
    press(app, *[pygame.K_TAB] * 3, pygame.K_RETURN)
    assert isinstance(app.top, PickSome)
    press(app, pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_TAB, pygame.K_TAB)
    type_in(app, "Li Hua waters what others forget.")
    press(app, *[pygame.K_TAB] * 3, pygame.K_RETURN)
    assert app.top is people
    made = people.personas[-1]
    assert (made.name, made.work.title.en) == ("Li Hua", "poet")
    assert made.innate == ("friendly",)
    assert made.learned.zh == "Li Hua waters what others forget."
    assert made.sprite not in ("", LOOKS[0])
    press(app, *[pygame.K_TAB] * 6, pygame.K_RETURN)
    naming = until(app, Naming)
    assert isinstance(naming, Naming)
    naming.write("My four")
    press(app, pygame.K_RETURN)
    told = until(app, Ask)
    assert isinstance(told, Ask)
    file = paths.people() / "My four.people"
    assert str(file) in told.text
    press(app, pygame.K_RETURN)
    sheet = app.top
    assert isinstance(sheet, NewTown)
    settled(app, sheet)
    assert sheet.chosen_base.file == file
    assert people_info(file, ASSETS).people == 4
    app.pop()


def test_people_are_changed_and_removed_with_the_mouse(
    app: App, people: PeopleList
) -> None:
    first, second, third = names(people)
    click(app, people.place_of(1))
    click(app, people.place_of(1))
    maker = app.top
    assert isinstance(maker, PersonMaker)
    press(app, pygame.K_ESCAPE, pygame.K_DELETE)
    assert names(people) == [first, third]
    assert second not in names(people)
    press(app, pygame.K_ESCAPE)
    assert isinstance(app.top, Ask), "what is not kept is not lost without a question"
    press(app, pygame.K_ESCAPE)
    assert is_top(app, people)


def test_two_cannot_have_one_name_and_nobody_cannot_be_kept(
    app: App, people: PeopleList
) -> None:
    press(app, pygame.K_INSERT)
    type_in(app, names(people)[0].upper())
    press(app, pygame.K_RETURN)
    assert isinstance(app.top, PersonMaker)
    press(app, pygame.K_ESCAPE)
    press(app, pygame.K_DELETE, pygame.K_DELETE, pygame.K_DELETE, pygame.K_DELETE)
    assert names(people) == []
    press(app, pygame.K_RETURN)
    assert is_top(app, people)


@pytest.mark.parametrize("words", ["x" * 10_000, "א‮ב", "👩‍🌾🎉", "a\nb", "::"])
def test_odd_names_do_no_harm(app: App, people: PeopleList, words: str) -> None:
    press(app, pygame.K_INSERT)
    type_in(app, words)
    assert app.top is not None
    app.top.rebuild()
    press(app, pygame.K_RETURN)
    assert isinstance(app.top, PersonMaker | PeopleList)


def made_file(folder: Path) -> Path:
    """One person of another player, in a file."""
    shop = open_workshop(ASSETS, "n3")
    home = shop.homes[0]
    sketch = Sketch("李雷", 22, "he", "visitor_sailor", home, shop.trades[0].at(home))
    people = replace(shop.people, personas=(person_from(sketch, shop.languages),))
    file = folder / "friend.people"
    keep_people(titled(people, "A friend"), file)
    return file


def test_a_people_file_dropped_on_the_title_is_kept_and_chosen(
    app: App, tmp_path: Path
) -> None:
    file = made_file(tmp_path)
    app.push(Title(app))
    frames(app)
    for _ in range(2):
        pygame.event.post(pygame.event.Event(pygame.DROPFILE, file=str(file)))
        sheet = until(app, NewTown)
        assert isinstance(sheet, NewTown)
        settled(app, sheet)
        assert sheet.chosen_base.file == paths.people() / "friend.people"
        assert sheet.chosen_base.people == 1
        press(app, pygame.K_ESCAPE)
    assert len(list(paths.people().iterdir())) == 1


def test_a_broken_people_file_is_told_and_not_kept(app: App, tmp_path: Path) -> None:
    file = tmp_path / "bad.people"
    file.write_text("format = 1\nage = ", encoding="utf-8")
    app.push(Title(app))
    frames(app)
    pygame.event.post(pygame.event.Event(pygame.DROPFILE, file=str(file)))
    told = until(app, Ask)
    assert isinstance(told, Ask)
    assert "bad.people" in told.text
    press(app, pygame.K_RETURN)
    sheet = app.top
    assert isinstance(sheet, NewTown)
    assert sheet.chosen_base.file is None
    assert not paths.people().exists()
