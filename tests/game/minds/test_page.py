"""The page about minds: by keys alone, with a real server, and with bad ones."""

import json
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest
from pygame_gui.elements import UIButton

from engine.backends.keyring_keys import OUR_VARIABLE
from engine.minds.choice import LocalModel, MindChoice, ServerModel
from engine.phrase import Phrase
from game import paths
from game.app import App
from game.scenes.mind.page import MindPage
from game.scenes.mind.who import WhoTab
from game.scenes.pick import Pick
from game.settings import load
from tests.game.minds.conftest import Drawer, Hand
from tests.model_server import ModelServer

SECRET = "sk-very-secret-1234"

SENSIBLE = json.dumps(
    {"place": "the grocery store", "minutes": 20, "line": "I am only getting milk."}
)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer(answer=lambda body: SENSIBLE) as one:
        yield one


def on(server: ModelServer, model: str = "town-1") -> MindChoice:
    where = ServerModel(preset="custom", address=server.address, model=model)
    return MindChoice(kind="server", server=where)


def opened(app: App, hand: Hand, choice: MindChoice) -> MindPage:
    page = MindPage(app, choice)
    app.push(page)
    hand.frames()
    return page


def walk_to(page: MindPage, hand: Hand, word: str) -> None:
    """Tab until a button with that word is marked."""
    for _ in range(40):
        marked = page.ui.marked
        if isinstance(marked, UIButton) and marked.text == word:
            return
        hand.press(pygame.K_TAB)
    raise AssertionError(f"there is no way to {word}")


def tried(page: MindPage, hand: Hand) -> None:
    """Press Test, and wait for what comes of it."""
    walk_to(page, hand, page.app.locale("minds.test"))
    hand.press(pygame.K_RETURN)
    hand.until(lambda: not page.desk.is_trying)
    hand.frames()


def test_a_model_is_chosen_and_tried_by_keys_alone(
    app: App, hand: Hand, server: ModelServer
) -> None:
    page = opened(app, hand, MindChoice())
    walk_to(page, hand, "API")
    hand.press(pygame.K_SPACE)
    walk_to(page, hand, "OpenAI …")
    hand.press(pygame.K_RETURN)
    hand.type("another")
    hand.press(pygame.K_RETURN)
    assert page.choice.server.preset == "custom"
    walk_to(page, hand, "Another address …")
    hand.press(pygame.K_DOWN)
    hand.type(server.address)
    hand.press(pygame.K_TAB, pygame.K_TAB, pygame.K_TAB, pygame.K_TAB)
    hand.type("town-1")
    tried(page, hand)
    assert page.desk.verdict is not None
    assert page.desk.verdict.grade == "good"
    hand.press(pygame.K_ESCAPE)
    assert app.top is not page
    assert app.settings.mind == on(server)
    assert load(paths.settings_file())[0].mind == on(server)


def test_the_list_of_models_is_fetched_and_narrowed_down(
    app: App, hand: Hand, server: ModelServer
) -> None:
    page = opened(app, hand, on(server, ""))
    walk_to(page, hand, "List …")
    hand.press(pygame.K_RETURN)
    hand.until(lambda: isinstance(app.top, Pick))
    hand.type("2")
    hand.press(pygame.K_RETURN)
    assert page.choice.server.model == "town-2"


def test_a_pasted_key_is_cleaned_kept_and_never_written_down(
    app: App, hand: Hand, server: ModelServer, drawer: Drawer, home: Path
) -> None:
    server.key = SECRET
    page = opened(app, hand, on(server))
    tab = page.tab
    assert isinstance(tab, WhoTab)
    assert tab.key_line is not None
    tab.key_line.set_text(f" {SECRET}\r\n")
    tried(page, hand)
    assert page.desk.verdict is not None
    assert page.desk.verdict.grade == "good"
    assert list(drawer.kept.values()) == [SECRET]
    assert tab.key_line.get_text() == ""
    hand.press(pygame.K_ESCAPE)
    written = [f for f in home.rglob("*") if f.is_file()]
    assert written
    assert all(SECRET.encode() not in f.read_bytes() for f in written)


def test_without_a_keyring_a_key_is_held_in_memory_and_that_is_said(
    app: App, hand: Hand, server: ModelServer
) -> None:
    server.key = SECRET
    page = opened(app, hand, on(server))
    tab = page.tab
    assert isinstance(tab, WhoTab)
    assert tab.key_line is not None
    tab.key_line.set_text(SECRET)
    tried(page, hand)
    assert page.desk.verdict is not None
    assert page.desk.verdict.grade == "good"
    assert _key(page.desk.key_note) == "interface.minds.key_held"
    walk_to(page, hand, "Forget")
    hand.press(pygame.K_RETURN)
    tried(page, hand)
    assert page.desk.verdict.reason == "key_missing"


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("401", "wrong_key"),
        ("403", "forbidden"),
        ("404", "no_such_model"),
        ("html", "not_this_protocol"),
        ("empty", "empty_reply"),
    ],
)
def test_what_is_wrong_with_a_server_is_said(
    app: App,
    hand: Hand,
    server: ModelServer,
    fault: str,
    reason: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(OUR_VARIABLE, "sk-some")
    server.fail_always(fault)
    page = opened(app, hand, on(server))
    tried(page, hand)
    assert page.desk.verdict is not None
    assert page.desk.verdict.reason == reason


def test_a_file_that_is_no_model_is_said_to_be_none(
    app: App, hand: Hand, tmp_path: Path
) -> None:
    file = tmp_path / "letter.gguf"
    file.write_text("Dear Isabella", encoding="utf-8")
    choice = MindChoice(kind="local", local=LocalModel(file=file))
    page = opened(app, hand, choice)
    tried(page, hand)
    assert page.desk.verdict is not None
    assert page.desk.verdict.reason in ("not_gguf", "missing_package")


def test_a_model_file_is_found_in_its_folder(
    app: App, hand: Hand, tmp_path: Path
) -> None:
    (tmp_path / "models").mkdir()
    file = tmp_path / "models" / "little.gguf"
    file.write_bytes(b"GGUF")
    (tmp_path / "other.gguf").write_bytes(b"GGUF")
    choice = MindChoice(kind="local", local=LocalModel(file=tmp_path / "other.gguf"))
    page = opened(app, hand, choice)
    walk_to(page, hand, "Choose …")
    hand.press(pygame.K_RETURN)
    hand.type("models")
    hand.press(pygame.K_RETURN)
    hand.type("little")
    hand.press(pygame.K_RETURN)
    assert app.top is page
    assert page.choice.local.file == file


def test_a_budget_that_cannot_be_read_changes_nothing(app: App, hand: Hand) -> None:
    page = opened(app, hand, MindChoice(tokens_per_day=5000))
    walk_to(page, hand, "Limits")
    hand.press(pygame.K_RETURN, pygame.K_DOWN)
    before = hand.seen()
    hand.type("plenty")
    assert page.choice.tokens_per_day == 5000
    assert hand.seen() != before
    hand.press(*[pygame.K_BACKSPACE] * 8)
    hand.type("0.5 USD")
    assert page.choice.tokens_per_day is None
    assert page.choice.money_per_day == 0.5


def test_the_page_stays_as_it_is_when_the_language_changes(
    app: App, hand: Hand, server: ModelServer
) -> None:
    page = opened(app, hand, on(server))
    tab = page.tab
    assert isinstance(tab, WhoTab)
    assert tab.model_line is not None
    tab.model_line.set_text("half a na")
    app.change(language="zh")
    hand.frames()
    assert page.choice.server.model == "half a na"


def _key(phrase: Phrase | None) -> str:
    return "" if phrase is None else phrase.key


def test_a_model_for_meanings_is_taken_from_the_server_s_list(
    app: App, hand: Hand
) -> None:
    with ModelServer(models=("town-1", "town-embed")) as server:
        page = MindPage(app, on(server), "how")
        app.push(page)
        hand.frames()
        walk_to(page, hand, "List …")
        hand.press(pygame.K_RETURN)
        hand.until(lambda: isinstance(app.top, Pick))
        hand.press(pygame.K_DOWN, pygame.K_RETURN)
    assert page.choice.embeddings == "town-embed"


def test_a_key_that_changed_builds_the_mind_anew(
    app: App, hand: Hand, server: ModelServer, drawer: Drawer
) -> None:
    app.choose_mind(on(server))
    page = opened(app, hand, on(server))
    tab = page.tab
    assert isinstance(tab, WhoTab)
    assert tab.key_line is not None
    assert not page.desk.has_new_key
    tab.key_line.set_text(SECRET)
    walk_to(page, hand, "Keep")
    hand.press(pygame.K_RETURN)
    hand.until(lambda: page.desk.key is not None and page.desk.key.source == "keyring")
    assert page.desk.has_new_key
