"""A window without a town, and hands for it; a keyring that lasts as long as a test."""

import time
from collections.abc import Callable, Iterator

import keyring
import pygame
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from engine.backends.keyring_keys import OUR_VARIABLE
from game.app import App
from game.scenes.scene import Scene
from game.settings import Settings

PATIENCE = 30.0


class Hand:
    """Types and waits like a person, frame by frame."""

    def __init__(self, app: App) -> None:
        self.app = app

    def frames(self, count: int = 3) -> None:
        for _ in range(count):
            self.app.frame(1 / 60)

    def press(self, *keys: int, modifiers: int = 0) -> None:
        for key in keys:
            event = {"key": key, "mod": modifiers, "unicode": ""}
            pygame.event.post(pygame.event.Event(pygame.KEYDOWN, event))
            self.frames(2)

    def type(self, text: str) -> None:
        for letter in text:
            pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=letter))
        self.frames(2)

    def until(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not is_so():
            assert time.monotonic() < end
            self.app.frame(1 / 60)
            time.sleep(0.005)

    def seen(self) -> bytes:
        self.frames(2)
        return pygame.image.tobytes(self.app.screen, "RGB")


class Ground(Scene):
    """A scene on which others lie."""

    def draw(self, target: pygame.Surface) -> None:
        target.fill((80, 140, 80))


@pytest.fixture
def app(window: pygame.Surface) -> Iterator[App]:
    app = App(Settings())
    app.screen = pygame.display.set_mode((1280, 720))
    app.push(Ground(app))
    yield app
    app.close()


@pytest.fixture
def hand(app: App) -> Hand:
    return Hand(app)


class Drawer(KeyringBackend):
    """A keyring that lasts as long as a test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test knows a key of this computer's."""
    for name in (OUR_VARIABLE, "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture
def drawer() -> Drawer:
    made = Drawer()
    keyring.set_keyring(made)
    return made
