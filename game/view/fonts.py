"""Letters at screen resolution; they are never scaled.

One typeface writes both languages, but its quotes, dots and dashes are as wide as a
Chinese character. In English those few signs come from its Latin sister.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pygame

from game import paths
from game.view.wrap import wrap

NARROW = frozenset("·•…—‘’“”‧")
"""Signs that are wide in Chinese and narrow in English."""

Colour = pygame.Color | tuple[int, int, int]

MOST_PICTURES = 400
"""Written lines a face keeps; a page that is drawn anew differs in few of them."""

USUAL = ((14, False), (12, False), (14, True), (12, True), (16, True), (13, False))
"""Sizes at 100 % and weights that the panels are written in."""

MOST_TEXTS = 1500
"""Texts of which a face keeps how they break into lines."""


class Face:
    """Letters of one size and weight, used like a `pygame.font.Font`.

    Args:
        font: writes everything.
        latin: writes the narrow signs instead, or None in Chinese.
    """

    def __init__(self, font: pygame.font.Font, latin: pygame.font.Font | None) -> None:
        self._font = font
        self._latin = latin
        self._pictures: dict[tuple[str, tuple[int, ...]], pygame.Surface] = {}
        self._lines: dict[tuple[str, int], tuple[str, ...]] = {}

    def written(self, text: str, colour: Colour) -> pygame.Surface:
        """A text on one line as a kept picture, which nobody may change."""
        key = (text, tuple(colour))
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= MOST_PICTURES:
                self._pictures.clear()
            picture = self._pictures[key] = self.render(text, True, colour)
        return picture

    def lines(self, text: str, width: int) -> tuple[str, ...]:
        """A text broken into lines at most `width` pixels wide."""
        lines = self._lines.get((text, width))
        if lines is None:
            if len(self._lines) >= MOST_TEXTS:
                self._lines.clear()
            lines = tuple(wrap(text, width, lambda words: self.size(words)[0]))
            self._lines[text, width] = lines
        return lines

    def size(self, text: str) -> tuple[int, int]:
        """Width and height of a text on one line."""
        if self._is_plain(text):
            return self._font.size(text)
        width = sum(font.size(part)[0] for font, part in self._runs(text))
        return width, self._font.get_height()

    def render(self, text: str, smooth: bool, colour: Colour) -> pygame.Surface:
        """A text on one line, on a clear ground."""
        if self._is_plain(text):
            return self._font.render(text, smooth, colour)
        picture = pygame.Surface(self.size(text), pygame.SRCALPHA)
        x, base = 0, self._font.get_ascent()
        for font, part in self._runs(text):
            written = font.render(part, smooth, colour)
            picture.blit(written, (x, base - font.get_ascent()))
            x += written.get_width()
        return picture

    def get_height(self) -> int:
        """Rows of a line."""
        return self._font.get_height()

    def _is_plain(self, text: str) -> bool:
        return self._latin is None or NARROW.isdisjoint(text)

    def _runs(self, text: str) -> list[tuple[pygame.font.Font, str]]:
        latin = self._latin or self._font
        return [
            (latin if narrow else self._font, "".join(part))
            for narrow, part in groupby(text, NARROW.__contains__)
        ]


class Fonts:
    """Faces by size and weight, opened when first needed.

    Args:
        scale: size of the interface, 1.0 for 100 %.
        language: "en" or "zh".
    """

    def __init__(self, scale: float, language: str = "en") -> None:
        self._scale = scale
        self._language = language
        self._faces: dict[tuple[int, bool], Face] = {}
        self._files: dict[tuple[str, int], pygame.font.Font] = {}

    def turned(self, scale: float, language: str) -> Fonts:
        """The letters at another scale or in another language.

        Files that are open stay so: opening one takes milliseconds.
        """
        if (scale, language) == (self._scale, self._language):
            return self
        fonts = Fonts(scale, language)
        fonts._files = self._files
        return fonts

    def get(self, size: float, bold: bool = False) -> Face:
        """The face of a size at 100 %."""
        key = (self.px(size), bold)
        face = self._faces.get(key)
        if face is None:
            font = self._opened(paths.font(bold), key[0])
            latin = None
            if self._language == "en":
                latin = self._opened(paths.latin_font(bold), key[0])
            face = self._faces[key] = Face(font, latin)
        return face

    def open_ahead(self) -> None:
        """Open one face that panels need, if any is left to be opened.

        A file takes some milliseconds: all together would hold up the first panel.
        """
        for size, bold in USUAL:
            if (self.px(size), bold) not in self._faces:
                self.get(size, bold)
                return

    def _opened(self, file: Path, size: int) -> pygame.font.Font:
        key = (str(file), size)
        font = self._files.get(key)
        if font is None:
            font = self._files[key] = pygame.font.Font(*key)
        return font

    def px(self, length: float) -> int:
        """A length at 100 % in screen pixels."""
        return round(length * self._scale)
