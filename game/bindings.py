"""The player's own keys: which differ from the usual ones, kept in a small file."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pygame

from engine.phrase import Phrase, say
from game.input import KEYS, Act, Chord, keys_of

Keys = dict[Chord, Act]

FIXED = frozenset((Act.BACK,))
"""What always keeps its key, so that nobody is ever shut in."""

MODIFIERS = {"": 0, "shift": pygame.KMOD_SHIFT, "alt": pygame.KMOD_ALT}

BARE = frozenset(
    (
        pygame.K_LSHIFT,
        pygame.K_RSHIFT,
        pygame.K_LALT,
        pygame.K_RALT,
        pygame.K_LCTRL,
        pygame.K_RCTRL,
        pygame.K_LGUI,
        pygame.K_RGUI,
        pygame.K_CAPSLOCK,
        pygame.K_NUMLOCKCLEAR,
    )
)
"""Keys that only go with others."""


def chord_of(key: int, modifiers: int) -> Chord | None:
    """The chord of a key press, or None for one that cannot be bound.

    Control and the system's key belong to others; the keys that only go with others
    are no chord of their own.
    """
    if key in BARE or modifiers & (pygame.KMOD_CTRL | pygame.KMOD_GUI):
        return None
    if modifiers & pygame.KMOD_ALT:
        return key, pygame.KMOD_ALT
    return key, pygame.KMOD_SHIFT if modifiers & pygame.KMOD_SHIFT else 0


def rebound(keys: Keys, act: Act, chord: Chord) -> Keys:
    """A table in which `chord` is the first key of `act`; its other keys stay.

    Whatever the chord did before, it does no more.
    """
    first = next(iter(keys_of(act, keys)), None)
    changed = {
        known: does for known, does in keys.items() if known not in (first, chord)
    }
    # The order of the table is the order in which keys are told.
    others = [known for known, does in changed.items() if does is act]
    for known in others:
        del changed[known]
    changed[chord] = act
    changed.update(dict.fromkeys(others, act))
    return changed


def usual(keys: Keys, act: Act) -> Keys:
    """A table in which an act has its usual keys again, as far as they are free."""
    changed = {chord: does for chord, does in keys.items() if does is not act}
    for chord in keys_of(act):
        changed.setdefault(chord, act)
    return changed


def load_keys(file: Path) -> tuple[Keys, Phrase | None]:
    """The player's keys; the usual ones, with a sentence, if the file is broken."""
    try:
        return _read(json.loads(file.read_text(encoding="utf-8"))), None
    except FileNotFoundError:
        return dict(KEYS), None
    except (OSError, ValueError) as error:
        problem = say("interface.keys.broken", file=str(file), reason=str(error))
        return dict(KEYS), problem


def save_keys(keys: Keys, file: Path) -> Phrase | None:
    """Keep the keys of every act that differs from the usual; a sentence if not."""
    table = {
        act.value: [_written(chord) for chord in keys_of(act, keys)]
        for act in Act
        if keys_of(act, keys) != keys_of(act)
    }
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_suffix(".tmp")
        draft.write_text(json.dumps(table, indent=2), encoding="utf-8")
        draft.replace(file)
    except OSError as error:
        reason = str(error.strerror)
        return say("interface.settings.unwritable", file=str(file), reason=reason)
    return None


def _written(chord: Chord) -> list[str]:
    names = {number: name for name, number in MODIFIERS.items()}
    return [pygame.key.name(chord[0], use_compat=True), names[chord[1]]]


def _read(table: Any) -> Keys:
    if not isinstance(table, Mapping):
        raise ValueError("not a table")
    known = {act.value: act for act in Act}
    changed = {known[name]: chords for name, chords in table.items() if name in known}
    keys = {chord: act for chord, act in KEYS.items() if act not in changed}
    for act, chords in changed.items():
        if act in FIXED or not isinstance(chords, list):
            raise ValueError(act.value)
        for chord in chords:
            key, modifier = _parsed(chord)
            if (key, modifier) in keys:
                raise ValueError(f"{chord[0]}: {act.value}")
            keys[key, modifier] = act
    return keys


def _parsed(chord: Any) -> Chord:
    if not isinstance(chord, list) or len(chord) != 2 or chord[1] not in MODIFIERS:
        raise ValueError(str(chord))
    return pygame.key.key_code(str(chord[0])), MODIFIERS[chord[1]]
