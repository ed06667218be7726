"""The language of the window: one at a time, changed while the game runs."""

from collections.abc import Mapping
from pathlib import Path

from engine.language import LANGUAGES, Language, Names, read_catalogue
from engine.phrase import Part, Phrase

NAMES = {"en": "English", "zh": "中文"}
"""Each language in its own words."""


def preferred_language() -> str:
    """The first of the system's languages that the game speaks, else English."""
    import pygame

    wanted = (place["language"] for place in pygame.system.get_pref_locales())
    return next((code for code in wanted if code in LANGUAGES), "en")


class Locale:
    """The languages and which one is spoken now.

    It begins with the sentences alone, which is quick; the names of people and places
    join it when they have been read (`learn`).

    Args:
        assets: the folder that holds `locale`.
        code: the language to begin with.
    """

    def __init__(self, assets: Path, code: str) -> None:
        nobody = Names({}, {}, {}, {})
        self._languages: Mapping[str, Language] = {
            code: Language(code, read_catalogue(assets / "locale" / code), nobody)
            for code in LANGUAGES
        }
        self.code = code

    @property
    def language(self) -> Language:
        """The language spoken now."""
        return self._languages[self.code]

    def of(self, code: str) -> Language:
        """Another language than the one spoken now."""
        return self._languages[code]

    def learn(self, languages: Mapping[str, Language]) -> None:
        """Take on languages that know the names of people and places."""
        self._languages = languages

    def switch(self, code: str) -> None:
        """Speak another language from now on."""
        self.code = code

    def __call__(self, key: str, **parts: Part) -> str:
        """The sentence of `interface.<key>`, its slots filled."""
        return self.language(f"interface.{key}", **parts)

    def tell(self, phrase: Phrase) -> str:
        """A phrase, written out."""
        return self.language.tell(phrase)

    def name(self, agent: str, short: bool = True) -> str:
        """What a person is called."""
        return self.language.name(agent, short)

    def place(self, address: str) -> str:
        """What a place is called."""
        return self.language.place(address)
