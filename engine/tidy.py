"""Words of the player, made fit for a town: on one line, readable, not too long.

They are data wherever they go: prompts quote them, and nothing in them can end a
quotation, hide, or turn the letters around them.
"""

import unicodedata
from dataclasses import replace

from engine.commands import (
    EnterTown,
    PlantNews,
    SetObject,
    Speak,
    TownCommand,
    Whisper,
)

NAME = 32
"""Letters of a name; what is longer is cut, here and below."""

ABOUT = 120
"""Letters of the line about a visitor."""

LINE = 280
"""Letters of what is said or thought at once, as of a model's line."""

NEWS = 200
"""Letters of a piece of news."""

STATE = 40
"""Letters of the state of a thing."""

_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Cn"}
"""Categories of characters that nobody sees; some turn the direction of a text."""

_BREAKS = "\u2028\u2029"
"""Ends of lines and paragraphs that are no control characters."""

_JOINERS = "\u200c\u200d"
"""Unseen, but parts of emoji and of some scripts' words."""


def tidy(text: str, longest: int) -> str:
    """A text on one line, without characters that nobody sees, cut at a word."""
    seen = "".join(
        letter for letter in " ".join(text[: 20 * longest].split()) if is_seen(letter)
    ).strip(_JOINERS + " ")
    if len(seen) <= longest:
        return seen
    cut = seen[: longest - 1]
    word = cut.rpartition(" ")[0]
    return f"{(word if len(word) > longest // 2 else cut).rstrip()}…"


def is_seen(letter: str) -> bool:
    """Whether a letter stands on a line and is seen, or belongs to one that is."""
    if letter in _JOINERS:
        return True
    return letter not in _BREAKS and unicodedata.category(letter) not in _UNSEEN


def tidied(command: TownCommand) -> TownCommand:
    """A command with the player's words in it made fit."""
    match command:
        case Whisper(thought=words):
            return replace(command, thought=tidy(words, LINE))
        case SetObject(state=words):
            return replace(command, state=tidy(words, STATE))
        case PlantNews(text=words):
            return replace(command, text=tidy(words, NEWS))
        case EnterTown(name=name, line=line, looks=looks):
            # A colon parts addresses and a speaker from the words.
            name = tidy(name.replace(":", " ").replace("：", " "), NAME)
            return replace(
                command, name=name, line=tidy(line, ABOUT), looks=tidy(looks, ABOUT)
            )
        case Speak(words=words, news=news):
            return replace(command, words=tidy(words, NEWS if news else LINE))
        case _:
            return command
