"""The small pictures: what people do, and the signs of the interface."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pygame


@dataclass(frozen=True)
class Icon:
    """One icon: its art, its words in each language, and the emoji it stands for."""

    name: str
    art: pygame.Surface
    words: dict[str, str]
    emoji: str = ""


class IconSheet:
    """A sheet of icons by name, and of activities also by emoji.

    Args:
        folder: `assets/icons`.
        name: `activities` or `marks`.

    Raises:
        OSError: a file is missing or cannot be read.
    """

    def __init__(self, folder: Path, name: str) -> None:
        listing = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
        sheet = pygame.image.load(folder / f"{name}.png")
        size, columns = listing["size"], listing["columns"]
        self._icons: dict[str, Icon] = {}
        self._of_emoji: dict[str, str] = {}
        self._scaled: dict[tuple[str, int], pygame.Surface] = {}
        for key, entry in listing["icons"].items():
            row, column = divmod(entry["index"], columns)
            art = pygame.Surface((size, size), pygame.SRCALPHA)
            art.blit(sheet, (0, 0), (column * size, row * size, size, size))
            words = {language: entry[language] for language in ("en", "zh")}
            self._icons[key] = Icon(key, art, words, entry.get("emoji", ""))
            for emoji in (entry.get("emoji", ""), *entry.get("also", [])):
                self._of_emoji[emoji] = key

    def __getitem__(self, name: str) -> Icon:
        """The icon of that name; KeyError when there is none."""
        return self._icons[name]

    def __contains__(self, name: object) -> bool:
        return name in self._icons

    def __iter__(self) -> Iterator[str]:
        """All names in the order of the sheet."""
        return iter(self._icons)

    def picture(self, name: str, scale: int = 2) -> pygame.Surface:
        """The icon with `scale` screen pixels an art pixel."""
        key = (name, scale)
        if key not in self._scaled:
            self._scaled[key] = pygame.transform.scale_by(self[name].art, scale)
        return self._scaled[key]

    def trimmed(self, name: str) -> pygame.Surface:
        """The icon's art without the clear rows and columns around it."""
        art = self[name].art
        return art.subsurface(art.get_bounding_rect())

    def of_emoji(self, emoji: str) -> str | None:
        """The activity that an emoji stands for, or None."""
        return self._of_emoji.get(emoji)
