"""What keys are called."""

import pygame

from game.input import Chord
from game.locale import Locale

SIGNS = {
    pygame.K_LEFT: "←",
    pygame.K_RIGHT: "→",
    pygame.K_UP: "↑",
    pygame.K_DOWN: "↓",
    pygame.K_PLUS: "+",
    pygame.K_MINUS: "-",
    pygame.K_LEFTBRACKET: "[",
    pygame.K_RIGHTBRACKET: "]",
    pygame.K_COMMA: ",",
    pygame.K_PERIOD: ".",
}

UNTOLD = frozenset((pygame.K_EQUALS, pygame.K_KP_PLUS, pygame.K_KP_MINUS))
"""Other places of a key that is told already."""

NAMED = {
    pygame.K_SPACE: "space",
    pygame.K_HOME: "home",
    pygame.K_TAB: "tab",
    pygame.K_ESCAPE: "escape",
    pygame.K_RETURN: "enter",
}
"""Keys that have a word in the catalogue."""


def key_name(locale: Locale, chord: Chord) -> str:
    """A key with its modifier, in the present language."""
    key, modifier = chord
    name = SIGNS.get(key) or (
        locale(f"key.{NAMED[key]}") if key in NAMED else pygame.key.name(key).upper()
    )
    if modifier == pygame.KMOD_SHIFT:
        return f"{locale('key.shift')}+{name}"
    return f"{locale('key.alt')}+{name}" if modifier == pygame.KMOD_ALT else name
