"""The way through the game: title, new town, town, menu, and back."""

import gc
import io
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from math import hypot
from pathlib import Path

import pygame
import pytest

import engine
from engine import keep_map, verify
from engine.commands import (
    AddHistory,
    Inspect,
    Interview,
    PlantNews,
    Save,
    SetObject,
    SetPace,
    SetWeather,
    SkipToMorning,
)
from engine.errors import MapError
from engine.events import VisitorCame, VisitorLeft
from engine.happenings import Happening
from engine.phrase import say
from engine.roots import assets_root
from engine.runner_events import EventReached, RunnerFailed, Saved
from engine.weather import Weather
from game import paths
from game.app import App
from game.loading import finish
from game.play import Maps, founding_of
from game.scenes.ask import Ask
from game.scenes.audience import EVERYBODY, ChooseAudience
from game.scenes.bar_words import bar_text
from game.scenes.bringing_map import BringingMap
from game.scenes.calendar import Calendar
from game.scenes.event_log import EventLog
from game.scenes.help import Help
from game.scenes.importing import Importing
from game.scenes.load import Load
from game.scenes.menu import CHOICES, Menu
from game.scenes.naming import Naming
from game.scenes.new_town import FILE, NewTown, free_path
from game.scenes.opening import OpeningTown
from game.scenes.options import Options
from game.scenes.pick import Pick
from game.scenes.pick_file import PickFile
from game.scenes.place_panel import PlacePanel
from game.scenes.scene import Scene
from game.scenes.sky import Sky
from game.scenes.title import Title, last_town
from game.scenes.town import TownScene
from game.scenes.visitor_maker import LOOKS, VisitorMaker
from game.settings import SCALES, Settings, load
from game.view.town_map import TownMap
from tests.game.stand_in import StandInReplayer, StandInRunner
from tests.own_map import hamlet

PATIENCE = 120.0
REST = 0.001
"""Seconds between frames, as the window rests: threads that load want their turn."""
SIZE = (1280, 720)

MAPS = Maps()
"""Read once for all tests."""


@pytest.fixture
def runners(monkeypatch: pytest.MonkeyPatch) -> list[StandInRunner]:
    """Every runner that a scene has made, none of them with an engine."""
    made: list[StandInRunner] = []

    def make(opening: Callable[[], object], slots: Path) -> StandInRunner:
        made.append(StandInRunner(opening, slots))
        return made[-1]

    monkeypatch.setitem(vars(engine), "Runner", make)
    return made


@pytest.fixture
def app(window: pygame.Surface, runners: list[StandInRunner]) -> Iterator[App]:
    app = App(Settings())
    app.maps = MAPS
    # The desktop of the dummy driver is smaller than what a window needs here.
    app.screen = pygame.display.set_mode(SIZE)
    yield app
    app.close()


def frames(app: App, count: int = 3) -> None:
    for _ in range(count):
        app.frame(1 / 60)


def until(app: App, kind: type[Scene]) -> Scene:
    """Show frames until such a scene is on top."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        app.frame(1 / 60)
        if isinstance(app.top, kind):
            return app.top
        time.sleep(REST)
    raise AssertionError(f"{kind.__name__} did not come, {app.top} is there")


def press(app: App, key: int, modifiers: int = 0) -> None:
    pygame.event.post(
        pygame.event.Event(pygame.KEYDOWN, key=key, mod=modifiers, unicode="")
    )
    frames(app, 2)


def seen(app: App, area: pygame.Rect) -> bytes:
    """What a part of the window shows."""
    return pygame.image.tobytes(app.screen.subsurface(area), "RGB")


def click(app: App, at: tuple[int, int]) -> None:
    """Point somewhere, press the left button and let it go."""
    pygame.mouse.set_pos(at)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        pygame.event.post(pygame.event.Event(kind, pos=at, button=1, touch=False))
        frames(app, 2)


def type_in(app: App, words: str) -> None:
    """Type into the line that has the keyboard."""
    for letter in words:
        pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=letter))
        frames(app, 1)


@pytest.fixture
def town(app: App, runners: list[StandInRunner]) -> TownScene:
    app.push(OpeningTown.of_file(app, paths.towns() / "one.town"))
    scene = until(app, TownScene)
    assert isinstance(scene, TownScene)
    return scene


def test_the_title_shows_before_the_town_behind_it_is_there(app: App) -> None:
    app.push(Title(app))
    frames(app, 1)
    assert isinstance(app.top, Title)
    assert not app.top.is_alive
    assert len(set(seen(app, app.screen.get_rect()))) > 100


def test_who_gives_up_an_opening_leaves_the_search_for_garbage_as_it_was(
    app: App, runners: list[StandInRunner]
) -> None:
    finish()
    before = list(gc.callbacks)
    scene = OpeningTown.of_file(app, paths.towns() / "one.town")
    app.push(scene)
    end = time.monotonic() + PATIENCE
    while scene._opening is None or scene._opening._job is None:
        assert time.monotonic() < end
        app.frame(1 / 60)
        time.sleep(REST)
    app.pop()
    finish()
    assert gc.callbacks == before


def test_enter_starts_a_new_town_without_a_question(
    app: App, runners: list[StandInRunner]
) -> None:
    app.push(Title(app))
    frames(app)
    press(app, pygame.K_RETURN)
    assert isinstance(app.top, NewTown)
    press(app, pygame.K_RETURN)
    until(app, TownScene)
    assert SetPace(4.0) in runners[-1].sent


def test_a_broken_file_of_the_game_is_named_and_ends_it(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = MapError("error.map.broken", file="smallville.tmx", problem="", count=1)

    def fail(name: str) -> TownMap:
        raise broken

    monkeypatch.setattr(app, "maps", Maps())
    monkeypatch.setattr(app.maps, "get", fail)
    app.push(Title(app))
    until(app, Ask)
    frames(app)
    press(app, pygame.K_RETURN)
    assert app.top is None
    assert app.failure == broken.phrase


def test_a_town_s_name_makes_a_file_name_that_is_free(home: Path) -> None:
    home.mkdir(exist_ok=True)
    assert free_path(home, "My: town/..").name == "My town.town"
    (home / "小镇.town").write_text("", encoding="utf-8")
    assert free_path(home, "小镇").name == "小镇 2.town"


def test_the_town_played_last_is_continued(home: Path) -> None:
    assert last_town("", set()) is None
    home.mkdir(exist_ok=True)
    for name in ("a.town", "b.town"):
        (home / name).write_text("", encoding="utf-8")
    assert last_town("a.town", set()) == home / "a.town"
    assert last_town("gone.town", set()) in (home / "a.town", home / "b.town")


def test_escape_closes_the_panel_and_then_opens_the_menu(
    app: App, town: TownScene
) -> None:
    press(app, pygame.K_TAB)
    assert town.watching.chosen is not None
    press(app, pygame.K_ESCAPE)
    assert town.watching.chosen is None
    press(app, pygame.K_ESCAPE)
    assert isinstance(app.top, Menu)
    press(app, pygame.K_ESCAPE)
    assert app.top is town


def test_the_town_stands_still_while_the_menu_is_open(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    press(app, pygame.K_ESCAPE)
    step = town.play.show.step
    time.sleep(0.6)
    frames(app)
    assert town.play.show.step == step
    press(app, pygame.K_ESCAPE)
    time.sleep(0.6)
    frames(app)
    assert town.play.show.step > step


def test_keys_choose_the_pace(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    press(app, pygame.K_3)
    press(app, pygame.K_4)
    press(app, pygame.K_LEFTBRACKET)
    press(app, pygame.K_b)
    paces = [c for c in runners[-1].sent if isinstance(c, SetPace)]
    assert paces[-3:] == [SetPace(64.0), SetPace(None), SetPace(64.0)]
    assert SkipToMorning() in runners[-1].sent


def test_space_pauses_and_goes_on(app: App, town: TownScene) -> None:
    press(app, pygame.K_SPACE)
    assert town.play.link.paused
    press(app, pygame.K_SPACE)
    assert not town.play.link.paused


def test_a_click_on_a_person_tells_about_them(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    press(app, pygame.K_SPACE)
    time.sleep(0.8)
    frames(app, 60)
    room = pygame.Rect(100, 100, 700, 500)
    figure, place = next(
        (figure, place)
        for figure in town.play.show.figures
        if room.collidepoint(
            place := town.camera.to_screen(figure.x + 8, figure.y + 14)
        )
        and town.play.show.person_at(place, town.camera) == figure.name
    )
    click(app, place)
    assert town.watching.chosen == figure.name
    assert Inspect(figure.name) in runners[-1].sent
    assert town.watching.panel is not None


def test_every_tab_of_the_panel_shows_a_page(app: App, town: TownScene) -> None:
    press(app, pygame.K_TAB)
    pages = set()
    for tab in ("now", "memory", "people", "news"):
        panel = town.watching.panel
        assert panel is not None
        click(app, panel.tabs[tab].rect.center)
        frames(app, 4)
        panel = town.watching.panel
        assert panel is not None
        assert panel.tabs[tab].is_selected
        pages.add(seen(app, panel.rect))
    assert len(pages) == 4


def test_following_keeps_the_person_in_view(app: App, town: TownScene) -> None:
    press(app, pygame.K_TAB)
    press(app, pygame.K_f)
    frames(app, 120)
    panel = town.watching.panel
    assert panel is not None
    figure = next(f for f in town.play.show.figures if f.name == town.watching.chosen)
    x, y = town.camera.to_screen(figure.x + 8, figure.y + 12)
    assert 0 < x < panel.rect.left
    assert 44 < y < 720
    press(app, pygame.K_d)
    assert town.watching.following


def test_f5_saves_and_tells_so(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    press(app, pygame.K_F5)
    (kept,) = (one for one in runners[-1].sent if isinstance(one, Save))
    assert kept.slot == "quick"
    assert pygame.image.load(io.BytesIO(kept.picture)).get_width() > 100


@pytest.mark.parametrize(("downs", "weather"), [(1, "rain"), (3, "fog"), (4, None)])
def test_f6_makes_the_weather_by_a_recorded_command(
    app: App,
    town: TownScene,
    runners: list[StandInRunner],
    downs: int,
    weather: Weather | None,
) -> None:
    press(app, pygame.K_F6)
    for _ in range(downs):
        press(app, pygame.K_DOWN)
    press(app, pygame.K_RETURN)
    assert app.top is town
    assert SetWeather(weather) in runners[-1].sent


def test_a_click_on_the_sky_of_the_bar_offers_the_weather(
    app: App, town: TownScene
) -> None:
    assert town._bar is not None
    click(app, town._bar.sky.rect.center)
    assert isinstance(app.top, Sky)


def test_a_clear_night_has_a_moon(app: App, town: TownScene) -> None:
    def sign() -> str:
        return bar_text(app.locale, town.play, town._pacing).weather

    stage = town.play.show.stage
    stage.set_hour(12.0, frozenset())
    assert sign() == "sun"
    stage.set_hour(23.0, frozenset())
    assert sign() == "moon"
    town.play.show.view.weather = "rain"
    assert sign() == "rain"


def test_f9_without_a_slot_only_tells(app: App, town: TownScene) -> None:
    press(app, pygame.K_F9)
    assert app.top is town


def test_f9_asks_before_it_goes_back(app: App, town: TownScene) -> None:
    slot = paths.slots(town.play.path) / "quick.town"
    slot.parent.mkdir(parents=True)
    slot.write_bytes(b"")
    press(app, pygame.K_F9)
    until(app, Ask)
    press(app, pygame.K_ESCAPE)
    until(app, TownScene)
    press(app, pygame.K_F9)
    press(app, pygame.K_RETURN)
    again = until(app, TownScene)
    assert again is not town


def test_f2_takes_a_photo_without_the_interface(
    app: App, town: TownScene, home: Path
) -> None:
    press(app, pygame.K_F2)
    (photo,) = (home / "photos").iterdir()
    picture = pygame.image.load(photo)
    assert picture.get_size() == app.size
    paper = app.interface.colours["paper"]
    assert picture.get_at((640, 20))[:3] != paper[:3]


def test_h_hides_the_interface_and_escape_brings_it_back(
    app: App, town: TownScene
) -> None:
    paper = tuple(app.interface.colours["paper"])[:3]
    frames(app)
    assert tuple(app.screen.get_at((1000, 20)))[:3] == paper
    press(app, pygame.K_h)
    assert tuple(app.screen.get_at((1000, 20)))[:3] != paper
    press(app, pygame.K_ESCAPE)
    frames(app)
    assert tuple(app.screen.get_at((1000, 20)))[:3] == paper


def test_a_fault_of_the_engine_is_told_and_leads_to_the_title(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    runners[-1].tell(RunnerFailed(say("error.engine", reason="x")))
    frames(app)
    assert isinstance(app.top, Ask)
    press(app, pygame.K_RETURN)
    assert isinstance(app.top, Title)


def test_a_saved_slot_is_told_in_the_present_language(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    press(app, pygame.K_SPACE)
    time.sleep(0.8)
    frames(app, 60)
    foot = pygame.Rect(440, 640, 400, 60)
    before = seen(app, foot)
    runners[-1].tell(Saved("quick", 30))
    frames(app, 2)
    assert before != seen(app, foot)


def test_the_language_changes_live_and_is_kept(app: App, town: TownScene) -> None:
    press(app, pygame.K_ESCAPE)
    app.push(Options(app))
    frames(app)
    app.change(language="zh")
    frames(app)
    assert app.locale.code == "zh"
    assert load(paths.settings_file())[0].language == "zh"
    press(app, pygame.K_ESCAPE)
    press(app, pygame.K_ESCAPE)
    assert app.top is town


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_scene_can_be_drawn_at_every_scale(
    app: App, town: TownScene, language: str
) -> None:
    app.screen = pygame.display.set_mode((1920, 1080))
    press(app, pygame.K_TAB)
    for scale in SCALES:
        app.change(scale=scale, language=language)
        assert app.scale == scale / 100
        for scene in (Help, Options, NewTown, Load):
            app.push(scene(app))
            frames(app, 3)
            app.pop()
        frames(app)


def test_in_a_small_window_the_interface_is_no_larger_than_fits(app: App) -> None:
    app.change(scale=200)
    assert app.scale == 1.5


def test_the_window_can_be_made_small(app: App, town: TownScene) -> None:
    press(app, pygame.K_TAB)
    app.screen = pygame.display.set_mode((800, 500))
    pygame.event.post(
        pygame.event.Event(pygame.VIDEORESIZE, size=(800, 500), w=800, h=500)
    )
    frames(app, 3)
    assert town.camera.window == (800, 500)


def test_one_looks_back_by_keys_and_comes_back(
    app: App,
    town: TownScene,
    runners: list[StandInRunner],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(
        vars(engine), "Replayer", lambda path, assets, step: StandInReplayer()
    )
    link = town.play.link
    while link.past.steps < 3:
        frames(app, 1)
    press(app, pygame.K_y)
    frames(app)
    assert town.looking_back.height > 0
    assert not link.looks_back
    press(app, pygame.K_COMMA)
    frames(app)
    assert link.looks_back
    then = town.play.show.step
    press(app, pygame.K_COMMA)
    frames(app)
    assert town.play.show.step == then - 1
    press(app, pygame.K_y)
    frames(app, 5)
    assert not link.looks_back
    assert town.looking_back.height == 0
    assert not link.paused


def people_on_the_page(town: TownScene) -> set[str]:
    panel = town.watching.panel
    assert panel is not None
    x, y, width, height = panel.rect
    points = [(x + width // 2, line) for line in range(y, y + height, 4)]
    return {panel.key_at(point) for point in points} - {""}


def test_what_was_told_of_another_time_is_not_shown(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    press(app, pygame.K_TAB)
    frames(app, 3)
    name = town.watching.chosen
    assert name is not None
    assert town.watching.panel is not None
    town.watching.press(town.watching.panel.tabs["people"])
    town.rebuild()
    frames(app, 10)
    assert people_on_the_page(town)
    town.watching.ask_anew()
    assert people_on_the_page(town), "a step aside all of it still holds"
    told = runners[-1]._details(name)
    town.watching.take(replace(told, step=told.step + 5000))
    town.watching.ask_anew()
    assert not people_on_the_page(town)
    frames(app, 10)
    assert people_on_the_page(town)


# ------------------------------------------------------------ talking with people


def turn_to(town: TownScene, name: str) -> None:
    """Choose somebody and press T, as a keyboard does it: key, then letter."""
    town.watching.choose(name)
    for event in (
        pygame.event.Event(pygame.KEYDOWN, key=pygame.K_t, mod=0, unicode="t"),
        pygame.event.Event(pygame.TEXTINPUT, text="t"),
    ):
        town.handle(event)
    frames(town.app, 2)


def write(town: TownScene, words: str) -> None:
    for letter in words:
        key = pygame.key.key_code(letter) if letter != "?" else pygame.K_QUESTION
        town.handle(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode=letter))
        town.handle(pygame.event.Event(pygame.TEXTINPUT, text=letter))
    town.handle(
        pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode="\r")
    )
    for event in pygame.event.get():
        town.handle(event)


def test_letters_go_into_the_question_and_enter_asks_it(
    town: TownScene, runners: list[StandInRunner]
) -> None:
    turn_to(town, "Klaus Mueller")
    write(town, "what is it?")
    assert Interview("Klaus Mueller", "what is it?") in runners[-1].sent
    assert town.panels.open is None


def turn_to_news(town: TownScene, name: str) -> None:
    """Come to the button of the news and press it, by keys alone."""
    turn_to(town, name)
    press(town.app, pygame.K_UP)
    while getattr(town.ui.marked, "text", "News") != "News":
        press(town.app, pygame.K_TAB)
    press(town.app, pygame.K_RETURN)
    frames(town.app, 2)


def test_news_is_for_the_one_person_unless_the_player_wants_otherwise(
    town: TownScene, runners: list[StandInRunner]
) -> None:
    turn_to_news(town, "Klaus Mueller")
    write(town, "it snows")
    assert PlantNews(("Klaus Mueller",), "it snows") in runners[-1].sent


def test_keys_alone_choose_who_hears_the_news(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    turn_to_news(town, "Klaus Mueller")
    press(app, pygame.K_UP)
    press(app, pygame.K_RETURN)
    choosing = until(app, ChooseAudience)
    for letter in "maria":
        choosing.handle(pygame.event.Event(pygame.TEXTINPUT, text=letter))
    frames(app, 2)
    press(app, pygame.K_RETURN)
    assert app.top is choosing
    press(app, pygame.K_ESCAPE)
    frames(app, 2)
    assert app.top is town
    write(town, "it snows")
    told = {"Klaus Mueller", "Maria Lopez"}
    (news,) = (one for one in runners[-1].sent if isinstance(one, PlantNews))
    assert set(news.agents) == told


def test_the_visitor_is_told_no_news(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    came = VisitorCame(1, "Wren", "", "visitor_painter", (60, 50), say("visitor.doing"))
    runners[-1].tell(came)
    frames(app, 3)
    turn_to_news(town, "Klaus Mueller")
    press(app, pygame.K_UP)
    press(app, pygame.K_RETURN)
    choosing = until(app, ChooseAudience)
    assert isinstance(choosing, ChooseAudience)
    choosing.chosen(EVERYBODY)
    assert "Wren" not in {option.key for option in choosing.fitting}
    press(app, pygame.K_ESCAPE)
    write(town, "it snows")
    assert PlantNews((), "it snows") in runners[-1].sent


def test_escape_closes_the_dialogue_first(town: TownScene) -> None:
    turn_to(town, "Klaus Mueller")
    assert town.talking.rect is not None
    escape = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_ESCAPE, mod=0, unicode="")
    town.handle(escape)
    frames(town.app, 2)
    assert town.talking.rect is None
    assert town.watching.chosen == "Klaus Mueller"


def test_a_visitor_is_seen_described_and_gone_again(
    town: TownScene, runners: list[StandInRunner]
) -> None:
    doing = say("visitor.doing")
    runners[-1].tell(
        VisitorCame(1, "Wren", "a painter", "visitor_painter", (60, 50), doing)
    )
    frames(town.app, 3)
    assert town.play.opened.lore.personas["Wren"].sprite == "visitor_painter"
    assert "Wren" in {figure.name for figure in town.play.show.figures}
    town.watching.choose("Wren")
    town.rebuild()
    frames(town.app, 2)
    runners[-1].tell(VisitorLeft(2, "Wren"))
    frames(town.app, 3)
    assert "Wren" not in {figure.name for figure in town.play.show.figures}
    assert town.watching.chosen is None


def test_the_maker_hands_over_who_one_is(app: App) -> None:
    made: list[tuple[str, str, str]] = []
    maker = VisitorMaker(app, lambda *who: made.append(who))
    app.push(maker)
    write_into = pygame.event.Event(pygame.TEXTINPUT, text="Wren")
    maker.handle(write_into)
    maker.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_PAGEDOWN, mod=0))
    maker.handle(
        pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode="\r")
    )
    assert made == [("Wren", "", LOOKS[1])]


# ------------------------------------------------------------ slots and folders


def test_a_town_is_saved_under_a_name_and_bad_names_are_told(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    press(app, pygame.K_ESCAPE)
    until(app, Menu)
    press(app, pygame.K_DOWN)
    press(app, pygame.K_RETURN)
    sheet = until(app, Load)
    assert isinstance(sheet, Load)
    press(app, pygame.K_DOWN)
    press(app, pygame.K_RETURN)
    naming = until(app, Naming)
    assert isinstance(naming, Naming)
    naming.write("a/b")
    press(app, pygame.K_RETURN)
    frames(app)
    assert isinstance(app.top, Naming)
    naming.write("Before the party")
    press(app, pygame.K_RETURN)
    until(app, TownScene)
    kept = [one for one in runners[-1].sent if isinstance(one, Save)]
    assert [one.slot for one in kept] == ["Before the party"]


def test_a_folder_dropped_on_the_title_that_is_none_is_told(
    app: App, tmp_path: Path
) -> None:
    app.push(Title(app))
    frames(app)
    pygame.event.post(pygame.event.Event(pygame.DROPFILE, file=str(tmp_path)))
    sheet = until(app, Importing)
    assert isinstance(sheet, Importing)
    end = time.monotonic() + PATIENCE
    while sheet.problem is None and time.monotonic() < end:
        frames(app)
    assert sheet.problem is not None
    assert sheet.problem.key == "error.reverie.unknown"
    press(app, pygame.K_ESCAPE)
    assert isinstance(app.top, Title)


def drop(app: App, file: Path) -> Ask:
    """Let a file fall on the window; returns what is told of it."""
    pygame.event.post(pygame.event.Event(pygame.DROPFILE, file=str(file)))
    told = until(app, Ask)
    assert isinstance(told, Ask)
    return told


def given(runners: list[StandInRunner]) -> list[AddHistory]:
    return [one for one in runners[-1].sent if isinstance(one, AddHistory)]


def test_a_csv_dropped_on_the_town_gives_people_a_past(
    app: App, town: TownScene, runners: list[StandInRunner], tmp_path: Path
) -> None:
    name = next(iter(town.play.opened.lore.personas))
    file = tmp_path / "past.CSV"
    file.write_text(
        f"Name,Whisper\n{name},You like tea;\nNobody Here,You like rain\n",
        encoding="utf-8",
    )
    told = drop(app, file)
    assert [(one.agent, one.thought) for one in given(runners)] == [
        (name, "I like tea")
    ]
    assert "Nobody Here" in told.text
    assert town.play.link.paused
    press(app, pygame.K_RETURN)
    assert app.top is town
    assert not town.play.link.paused


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("past.csv", "Name,Whisper\nRené,x\n".encode("latin-1"), "UTF-8"),
        ("past.csv", b"Name,Whisper\nNobody,x\n", "Nothing was loaded"),
        ("past.txt", b"Name,Whisper\n", "past.txt is no CSV"),
    ],
)
def test_a_file_that_gives_nobody_a_past_is_told(
    app: App,
    town: TownScene,
    runners: list[StandInRunner],
    tmp_path: Path,
    name: str,
    content: bytes,
    reason: str,
) -> None:
    (tmp_path / name).write_bytes(content)
    assert reason in drop(app, tmp_path / name).text
    assert not given(runners)


def test_a_file_of_memories_is_chosen_from_the_menu(
    app: App, town: TownScene, runners: list[StandInRunner], tmp_path: Path
) -> None:
    name = next(iter(town.play.opened.lore.personas))
    file = tmp_path / "past.csv"
    file.write_text(f"{name},You like tea\n", encoding="utf-8")
    press(app, pygame.K_ESCAPE)
    for _ in range(CHOICES.index("pasts")):
        press(app, pygame.K_DOWN)
    press(app, pygame.K_RETURN)
    picking = until(app, PickFile)
    assert isinstance(picking, PickFile)
    picking.chosen(str(file))
    until(app, Ask)
    assert [one.agent for one in given(runners)] == [name]


def test_the_past_is_given_no_other_past(
    app: App, town: TownScene, runners: list[StandInRunner], tmp_path: Path
) -> None:
    name = next(iter(town.play.opened.lore.personas))
    file = tmp_path / "past.csv"
    file.write_text(f"{name},You like tea\n", encoding="utf-8")
    town.play.link.look_at(0)
    assert "Go back to the present" in drop(app, file).text
    assert not given(runners)


def test_a_town_of_another_version_can_go_on_as_a_branch(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = say("error.town.diverged", file="x.town", step="700", hour="08:12")
    monkeypatch.setattr(
        StandInRunner, "start", lambda self: self.tell(RunnerFailed(problem))
    )
    app.push(OpeningTown.of_file(app, paths.towns() / "x.town"))
    asked = until(app, Ask)
    assert isinstance(asked, Ask)
    press(app, pygame.K_ESCAPE)
    assert isinstance(app.top, Title)


def test_a_town_that_has_gone_on_is_kept_by_itself_when_it_is_left(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    runner, steps = runners[-1], town.play.link.past.steps
    while town.play.link.past.steps < steps + 2:
        frames(app, 1)
    app.turn_to(Title(app))
    kept = [one for one in runner.sent if isinstance(one, Save)]
    assert [one.slot for one in kept] == ["auto 1"]
    assert runner.sent.index(kept[0]) < len(runner.sent) - 1


def test_a_panel_opens_by_its_key_one_at_a_time_and_escape_closes_it(
    app: App, town: TownScene
) -> None:
    press(app, pygame.K_l)
    assert isinstance(town.panels.open, EventLog)
    press(app, pygame.K_k)
    assert isinstance(town.panels.open, Calendar)
    press(app, pygame.K_ESCAPE)
    assert town.panels.open is None
    assert app.top is town


PIANO = "the Ville:Hobbs Cafe:cafe:piano"


def open_at_the_piano(app: App, town: TownScene) -> None:
    (piano,) = town.play.show.stage.things.at(PIANO)
    town.camera.set_zoom(3.0)
    town.camera.look_at(*piano.box.center)
    frames(app, 60)
    click(app, town.camera.to_screen(*piano.box.center))
    assert isinstance(town.panels.open, PlacePanel)


def test_a_click_on_a_thing_shows_it_and_enter_puts_it_into_a_state(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    open_at_the_piano(app, town)
    press(app, pygame.K_RETURN)
    assert isinstance(app.top, Pick)
    type_in(app, "burning")
    press(app, pygame.K_RETURN)
    assert runners[-1].sent[-1] == SetObject(PIANO, "burning")


def test_a_thing_takes_any_words_for_its_state(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    open_at_the_piano(app, town)
    press(app, pygame.K_RETURN)
    assert isinstance(app.top, Pick)
    type_in(app, "covered in roses")
    press(app, pygame.K_RETURN)
    assert runners[-1].sent[-1] == SetObject(PIANO, "covered in roses")


def test_the_panel_of_places_opens_where_one_looks(app: App, town: TownScene) -> None:
    rooms = town.play.show.stage.map.rooms
    middle = rooms.middle(("Johnson Park", "park"))
    assert middle is not None
    town.camera.look_at(16 * middle[0], 16 * middle[1])
    frames(app, 60)
    press(app, pygame.K_o)
    assert isinstance(town.panels.open, PlacePanel)
    assert town.panels.open.address == "the Ville:Johnson Park:park"


def test_what_the_skip_has_found_is_told_and_looked_at(
    app: App, town: TownScene, runners: list[StandInRunner]
) -> None:
    frames(app)
    before = (town.camera.x, town.camera.y)
    name = max(
        town.play.show.figures,
        key=lambda one: hypot(one.x - before[0], one.y - before[1]),
    ).name
    step = town.play.show.step
    found = Happening(step, "talk", (name,), say("happening.weather_rain"), "", 2)
    runners[-1].tell(EventReached(found))
    frames(app, 60)
    assert (town.camera.x, town.camera.y) != before


# -------------------------------------------------------------- maps of one's own


def fall(app: App, file: Path) -> None:
    """Let a file fall on the window."""
    pygame.event.post(pygame.event.Event(pygame.DROPFILE, file=str(file)))


def looked_through(app: App) -> BringingMap:
    """The sheet of a map once all that is wrong with it is known."""
    sheet = until(app, BringingMap)
    assert isinstance(sheet, BringingMap)
    end = time.monotonic() + PATIENCE
    while sheet.is_looking and time.monotonic() < end:
        frames(app)
    return sheet


def test_a_map_dropped_on_the_title_becomes_a_town_that_needs_the_file_no_more(
    app: App, tmp_path: Path
) -> None:
    drawn = hamlet().save(tmp_path / "drawn" / "hill.tmx")
    app.push(Title(app))
    frames(app)
    fall(app, drawn)
    sheet = until(app, NewTown)
    assert isinstance(sheet, NewTown)
    shutil.rmtree(drawn.parent)
    assert sheet.options.map.startswith("hill-")
    assert sheet.options.base == "n3"
    options = replace(sheet.options, seed=3)
    path = tmp_path / "hill.town"
    town = founding_of(path, options, app.maps)()
    assert town.ground.world.name == "Westmere"
    town.close()
    assert app.maps.get(options.map).world == "Westmere"
    assert verify(path, assets_root()) is None


def test_what_is_wrong_with_a_map_is_listed_and_looked_at_again(
    app: App, tmp_path: Path
) -> None:
    drawn = hamlet().save(tmp_path / "hill.tmx")
    sound = drawn.read_text("utf-8")
    drawn.write_text(sound.replace('name="Duck Green"', 'name=""'), "utf-8")
    app.push(NewTown(app))
    frames(app)
    fall(app, drawn)
    sheet = looked_through(app)
    assert {words.key for words in sheet.problems} >= {"map.told.tile"}
    assert any(words.part("layer") == "sectors" for words in sheet.problems)
    press(app, pygame.K_END)
    drawn.write_text(sound, "utf-8")
    press(app, pygame.K_RETURN)
    form = until(app, NewTown)
    assert isinstance(form, NewTown)
    assert form.options.map.startswith("hill-")


def test_a_map_with_small_mistakes_is_taken_when_one_wants_it(
    app: App, tmp_path: Path
) -> None:
    drawn = hamlet().save(tmp_path / "hill.tmx")
    text = drawn.read_text("utf-8").replace('"walls"', '"wals"')
    drawn.write_text(text, "utf-8")
    form = NewTown(app)
    app.push(form)
    frames(app)
    fall(app, drawn)
    assert len(looked_through(app).problems) == 1
    press(app, pygame.K_ESCAPE)
    assert form.options.map == ""
    fall(app, drawn)
    looked_through(app)
    press(app, pygame.K_RETURN)
    assert app.top is form
    assert form.options.map.startswith("hill-")


@pytest.mark.parametrize("name", ["wörds.txt", "hill.TMX", "folder"])
def test_what_is_no_map_is_told_in_a_sentence(
    name: str, app: App, tmp_path: Path
) -> None:
    file = tmp_path / name
    if name == "folder":
        file.mkdir()
    else:
        file.write_bytes(b"\x00\xff no map")
    app.push(NewTown(app))
    frames(app)
    fall(app, file)
    (told,) = looked_through(app).problems
    assert told.key in ("map.xml", "map.closed")
    press(app, pygame.K_ESCAPE)
    assert isinstance(app.top, NewTown)


def test_a_kept_map_is_offered_again(app: App, tmp_path: Path) -> None:
    kept = keep_map(hamlet().save(tmp_path / "hill.tmx"))
    form = NewTown(app)
    app.push(form)
    frames(app)
    form.pick_map()
    pick = app.top
    assert isinstance(pick, Pick)
    assert [option.key for option in pick.fitting] == ["", kept.name, FILE]
    press(app, pygame.K_DOWN)
    press(app, pygame.K_RETURN)
    assert form.options.map == kept.name
