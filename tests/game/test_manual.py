"""The manual: the same book in both languages, readable in any window."""

import re
from pathlib import Path

import pygame
import pytest

from engine.language import LANGUAGES
from game import paths
from game.app import App
from game.scenes.help import Help
from game.scenes.manual import Manual, chapters_of
from game.settings import Settings
from game.ui.marked import Run, title_of, write_markdown, write_runs
from game.ui.page import Page

ROOT = Path(__file__).resolve().parents[2]
SHAPE = re.compile(r"^(#+ |- |\d\. |\||```)", re.MULTILINE)


@pytest.fixture
def app(window: pygame.Surface) -> App:
    app = App(Settings())
    app.screen = pygame.display.set_mode((1280, 720))
    return app


def press(app: App, key: int) -> None:
    event = pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode="")
    pygame.event.post(event)
    app.frame(1 / 60)


def page(app: App, width: int = 500) -> Page:
    return Page(app.fonts, app.interface, width)


def test_both_languages_have_the_same_chapters_of_the_same_shape() -> None:
    english, chinese = (chapters_of(code) for code in ("en", "zh"))
    assert [file.name for file in english] == [file.name for file in chinese]
    for one, other in zip(english, chinese, strict=True):
        shapes = [SHAPE.findall(f.read_text(encoding="utf-8")) for f in (one, other)]
        assert shapes[0] == shapes[1], one.name


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_chapter_begins_with_its_title(code: str) -> None:
    for file in chapters_of(code):
        assert title_of(file.read_text(encoding="utf-8")), file


@pytest.mark.slow
@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_of_the_markdown_is_left_out_of_the_page(app: App, code: str) -> None:
    for file in chapters_of(code):
        for block in file.read_text(encoding="utf-8").split("\n\n"):
            lines = [x for x in block.splitlines() if not x.startswith(("|-", "`"))]
            made = page(app)
            write_markdown(made, block)
            assert made.height > 15 * len(lines), block


def test_words_in_several_styles_stay_inside_their_width(app: App) -> None:
    runs = [Run("Press "), Run("Alt+Enter", is_code=True), Run(" for it. " * 9, True)]
    runs += [Run("小镇一步都不会丢" * 8), Run("a" * 90)]
    for width in (90, 200, 333):
        made = page(app, 2 * width)
        write_runs(made, runs, 0, width)
        drawn = made.finish()
        beyond = drawn.subsurface((width, 0, width, made.height))
        assert set(pygame.image.tobytes(beyond, "RGB")) == set(made.colour("paper")[:3])
        assert len(set(pygame.image.tobytes(drawn, "RGB"))) > 20


def test_f1_opens_the_manual_and_once_more_the_keys(app: App) -> None:
    app.push(Manual(app))
    app.frame(1 / 60)
    manual = app.top
    assert isinstance(manual, Manual)
    first = manual.chapter
    press(app, pygame.K_TAB)
    assert manual.chapter != first
    seen = [type(app.top)]
    for key in (pygame.K_F1, pygame.K_ESCAPE, pygame.K_ESCAPE):
        press(app, key)
        seen.append(type(app.top))
    assert seen == [Manual, Help, Manual, type(None)]


def test_what_the_manual_tells_of_files_is_there() -> None:
    told = "\n".join(f.read_text(encoding="utf-8") for f in chapters_of("en"))
    for name in re.findall(r"`(assets/[\w/.]+)`", told):
        assert (paths.assets().parent / name).exists(), name
    commands = set(re.findall(r"python -m engine ([\w-]+)", told))
    assert {"new", "run", "verify", "check-map"} <= commands
