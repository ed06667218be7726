"""Where keys are kept: in the system's keyring, else in the environment, else nowhere.

On a computer without a keyring a key can be held until the program ends, in memory
only.

Each key belongs to one server: it is kept under the scheme, name and port of its
address, so it can never be sent to another. The package `keyring` is imported when the
first key is wanted; on a system without a keyring, or with a locked one, a sentence
says so and the game goes on.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlsplit

from engine.backends.address import clean_address
from engine.backends.keys import Key
from engine.backends.presets import Preset
from engine.errors import UserError
from engine.phrase import Phrase

SERVICE = "Smallville"
"""Under which name the system's keyring shows our keys."""

OUR_VARIABLE = "SMALLVILLE_API_KEY"
"""A key in the environment that counts for any server, before the server's own."""

_PLAIN = ("keyrings.alt", "keyring.backends.null")
"""Keyrings that write keys to plain files, or forget them."""

_held: dict[str, Key] = {}
"""Keys by account that no keyring would take; gone when the program ends."""


class KeyringUnusable(UserError):
    """The system has no keyring that could keep a key."""


@dataclass(frozen=True, slots=True)
class FoundKey:
    """A key, if there is one, and where it was found.

    Attributes:
        variable: of the environment, if it comes from there.
        trouble: why the keyring could not be asked, or None.
    """

    key: Key
    source: Literal["held", "keyring", "environment", "none"]
    variable: str = ""
    trouble: Phrase | None = None


def find_key(
    preset: Preset, address: str = "", environment: Mapping[str, str] = os.environ
) -> FoundKey:
    """The key for a server.

    Args:
        preset: kind of server; says which variable its key is usually in.
        address: base address; the preset's if empty.
        environment: variables by name.

    Raises:
        BadAddress: the address is none.
    """
    account = account_of(address or preset.address)
    if held := _held.get(account):
        return FoundKey(held, "held")
    trouble: Phrase | None = None
    try:
        kept = Key(_ask("get_password", account) or "")
    except KeyringUnusable as error:
        kept, trouble = Key(), error.phrase
    if kept:
        return FoundKey(kept, "keyring")
    for variable in (OUR_VARIABLE, preset.key_variable):
        if variable and (key := Key(environment.get(variable, ""))):
            return FoundKey(key, "environment", variable, trouble)
    return FoundKey(Key(), "none", trouble=trouble)


def keep_key(key: Key, preset: Preset, address: str = "") -> None:
    """Put a key into the system's keyring; an empty one takes it out.

    Raises:
        BadAddress: the address is none.
        KeyringUnusable: there is no keyring, or it is locked.
    """
    account = account_of(address or preset.address)
    _held.pop(account, None)
    if key:
        _ask("set_password", account, key.reveal())
    elif _ask("get_password", account) is not None:
        _ask("delete_password", account)


def hold_key(key: Key, preset: Preset, address: str = "") -> None:
    """Keep a key until the program ends, where there is no keyring for it.

    Raises:
        BadAddress: the address is none.
    """
    _held[account_of(address or preset.address)] = key


def account_of(address: str) -> str:
    """Under which a server's key is kept: scheme, name and port of its address.

    Raises:
        BadAddress: the address is none.
    """
    parts = urlsplit(clean_address(address))
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{host}{port}"


def _ask(what: str, *arguments: str) -> str | None:
    """Ask the keyring.

    Raises:
        KeyringUnusable: it cannot be asked.
    """
    failed = ""
    try:
        answer: str | None = getattr(_keyring(), what)(SERVICE, *arguments)
    except KeyringUnusable:
        raise
    except Exception as error:
        # Each system's keyring has errors of its own; what they say may hold the
        # secret, their names do not.
        failed = type(error).__name__
    if failed:
        raise KeyringUnusable("mind.choice.no_keyring", reason=failed)
    return answer


def _keyring() -> Any:
    """The system's keyring.

    Raises:
        KeyringUnusable: it would keep keys in a plain file, or not at all.
    """
    import keyring

    chosen = keyring.get_keyring()
    parts = list(getattr(chosen, "backends", ())) or [chosen]
    safe = [part for part in parts if not type(part).__module__.startswith(_PLAIN)]
    if not safe:
        raise KeyringUnusable("mind.choice.no_keyring", reason=type(chosen).__name__)
    return safe[0]
