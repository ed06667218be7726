"""Keys come from the keyring, else from the environment; each for its server only."""

from collections.abc import Iterator
from typing import TypeVar

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as Forgetful
from keyring.errors import KeyringLocked

from engine.backends.errors import BadAddress
from engine.backends.keyring_keys import (
    OUR_VARIABLE,
    KeyringUnusable,
    account_of,
    find_key,
    hold_key,
    keep_key,
)
from engine.backends.keys import Key
from engine.backends.presets import PRESETS

K = TypeVar("K", bound=KeyringBackend)

SECRET = "sk-very-secret"
OPENAI, DEEPSEEK, CUSTOM = (PRESETS[one] for one in ("openai", "deepseek", "custom"))


class Drawer(KeyringBackend):
    """A keyring that lasts as long as a test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise KeyringLocked(f"{SECRET} is locked up")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    yield from _with(Drawer())


@pytest.fixture
def nowhere() -> Iterator[NoKeyring]:
    yield from _with(NoKeyring())  # type: ignore[no-untyped-call]


def _with(ring: K) -> Iterator[K]:
    before = keyring.get_keyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def test_a_kept_key_is_found_again(drawer: Drawer) -> None:
    keep_key(Key(f" {SECRET}\n"), OPENAI)
    found = find_key(OPENAI, environment={"OPENAI_API_KEY": "another"})
    assert (found.key.reveal(), found.source) == (SECRET, "keyring")


def test_a_key_goes_to_its_own_server_only(drawer: Drawer) -> None:
    keep_key(Key(SECRET), CUSTOM, "https://models.example/v1")
    assert not find_key(CUSTOM, "https://elsewhere.example/v1", {}).key
    assert not find_key(CUSTOM, "http://models.example/v1", {}).key
    assert not find_key(CUSTOM, "https://models.example:8443/v1", {}).key
    assert find_key(CUSTOM, "https://models.example/v2", {}).key


def test_an_empty_key_takes_the_old_one_away(drawer: Drawer) -> None:
    keep_key(Key(SECRET), OPENAI)
    keep_key(Key(), OPENAI)
    keep_key(Key(), OPENAI)
    assert drawer.kept == {}


def test_without_one_in_the_keyring_the_environment_is_asked(drawer: Drawer) -> None:
    both = {OUR_VARIABLE: "ours", "OPENAI_API_KEY": "theirs"}
    found = find_key(OPENAI, environment=both)
    assert (found.key.reveal(), found.variable) == ("ours", OUR_VARIABLE)
    del both[OUR_VARIABLE]
    assert find_key(OPENAI, environment=both).key.reveal() == "theirs"
    assert not find_key(DEEPSEEK, environment=both).key


def test_without_a_keyring_the_game_goes_on(nowhere: NoKeyring) -> None:
    found = find_key(OPENAI, environment={})
    assert found.source == "none"
    assert found.trouble is not None
    assert find_key(OPENAI, environment={OUR_VARIABLE: SECRET}).key
    with pytest.raises(KeyringUnusable) as caught:
        keep_key(Key(SECRET), OPENAI)
    assert caught.value.phrase.key == "mind.choice.no_keyring"


def test_a_locked_keyring_says_so_without_the_secret(drawer: Drawer) -> None:
    drawer.is_locked = True
    found = find_key(OPENAI, environment={})
    assert found.trouble is not None
    assert found.trouble.part("reason") == "KeyringLocked"
    with pytest.raises(KeyringUnusable) as caught:
        keep_key(Key(), OPENAI)
    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is caught.value.__context__ is None


def test_a_keyring_that_forgets_or_writes_plain_files_is_not_trusted() -> None:
    for _ in _with(Forgetful()):  # type: ignore[no-untyped-call]
        with pytest.raises(KeyringUnusable):
            keep_key(Key(SECRET), OPENAI)


def test_a_found_key_does_not_show_itself(drawer: Drawer) -> None:
    keep_key(Key(SECRET), OPENAI)
    assert SECRET not in repr(find_key(OPENAI, environment={}))


def test_a_server_is_known_by_scheme_name_and_port() -> None:
    assert account_of("LOCALHOST:11434/v1/") == "http://localhost:11434"
    assert account_of("http://[::1]:8080/v1") == "http://[::1]:8080"
    with pytest.raises(BadAddress):
        account_of("http://")


def test_a_key_is_held_in_memory_for_its_server_until_it_is_forgotten(
    nowhere: NoKeyring,
) -> None:
    address = "http://held.example/v1"
    hold_key(Key(SECRET), CUSTOM, address)
    assert find_key(CUSTOM, address, {}).source == "held"
    assert find_key(CUSTOM, address, {}).key == Key(SECRET)
    assert not find_key(DEEPSEEK, "", {}).key
    with pytest.raises(KeyringUnusable):
        keep_key(Key(), CUSTOM, address)
    assert find_key(CUSTOM, address, {}).source == "none"
