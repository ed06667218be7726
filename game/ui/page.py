"""A page of text drawn as one picture: quick to make anew, wraps in both languages."""

from collections.abc import Callable, Iterator

import pygame

from game.ui.frames import Interface
from game.view.fonts import Face, Fonts
from game.view.overlay import line_height

Draw = Callable[[pygame.Surface, int], None]

BODY = 14
SMALL = 12

AT_ONCE = 8
"""Paragraphs painted at a time."""


class Page:
    """Collects paragraphs from above to below, then draws them.

    Args:
        fonts: letters at the present scale.
        interface: colours and frames.
        width: in screen pixels.

    Attributes:
        interface: colours and frames.
        regions: rectangles that mean something when clicked, with their keys.
        picture: what has been painted so far.
    """

    def __init__(self, fonts: Fonts, interface: Interface, width: int) -> None:
        self._fonts = fonts
        self.interface = interface
        self._draws: list[tuple[int, Draw]] = []
        self.width = width
        self.height = 0
        self.regions: list[tuple[pygame.Rect, str]] = []
        self.picture = pygame.Surface((0, 0))

    def px(self, length: float) -> int:
        """A length at 100 % in screen pixels."""
        return self._fonts.px(length)

    def colour(self, name: str) -> pygame.Color:
        """A colour of the interface by name."""
        return self.interface.colours[name]

    def font(self, size: float = BODY, bold: bool = False) -> Face:
        """The font of a size."""
        return self._fonts.get(size, bold)

    def add(self, height: int, draw: Draw) -> None:
        """Put something of a height below what is there; `draw` gets its top."""
        self._draws.append((self.height, draw))
        self.height += height

    def gap(self, height: float) -> None:
        """Leave room."""
        self.height += self.px(height)

    def rule(self) -> None:
        """A dividing line."""
        colour, thick = self.colour("line"), self.px(2)

        def draw(target: pygame.Surface, top: int) -> None:
            target.fill(colour, (0, top + self.px(6), self.width, thick))

        self.add(self.px(14), draw)

    def heading(self, text: str) -> None:
        """A small heading in the accent colour."""
        self.paragraph(text, colour="accent", bold=True)
        self.gap(2)

    def paragraph(
        self,
        text: str,
        *,
        colour: str = "text",
        size: float = BODY,
        bold: bool = False,
        indent: int = 0,
        key: str = "",
    ) -> None:
        """Words over as many lines as they need.

        Args:
            text: what is written.
            colour: its name in the interface.
            size: of the letters at 100 %.
            bold: whether the letters are heavy.
            indent: pixels left free at the left.
            key: what a click on it means, or empty.
        """
        font = self.font(size, bold)
        width = self.width - indent
        lines = font.lines(text, width)
        shade, step = self.colour(colour), line_height(font)

        def draw(target: pygame.Surface, top: int) -> None:
            for place, line in enumerate(lines):
                if line:
                    target.blit(font.written(line, shade), (indent, top + place * step))

        if key:
            area = pygame.Rect(0, self.height, self.width, step * len(lines))
            self.regions.append((area, key))
        self.add(step * len(lines), draw)

    def entry(
        self,
        left: str,
        text: str,
        *,
        marked: bool = False,
        faded: bool = False,
        column: float = 46,
        icon: pygame.Surface | None = None,
    ) -> None:
        """A line of a list: something short at the left, then words that wrap."""
        start, top = self.px(column), self.height
        colour = "muted" if faded else "text"
        small = self.font(SMALL)
        body = self.font(BODY, marked)
        drop = (line_height(body) - line_height(small)) // 2
        shade = self.colour("text" if marked else "muted")

        def draw(target: pygame.Surface, top: int) -> None:
            target.blit(small.written(left, shade), (self.px(6), top + drop))
            if icon is not None:
                target.blit(icon, (start - icon.get_width() - self.px(4), top))

        place = len(self._draws)
        self.gap(2)
        self.add(0, draw)
        self.paragraph(text, colour=colour, bold=marked, indent=start)
        self.gap(3)
        if marked:
            self._draws.insert(place, (top, self._marking(self.height - top)))

    def _marking(self, height: int) -> Draw:
        ground, edge = self.colour("row"), self.colour("accent")

        def draw(target: pygame.Surface, top: int) -> None:
            target.fill(ground, (0, top, self.width, height))
            target.fill(edge, (0, top, self.px(3), height))

        return draw

    def finish(self) -> pygame.Surface:
        """The page as a picture on a clear ground."""
        for _ in self.painted():
            pass
        return self.picture

    def painted(self) -> Iterator[None]:
        """Paint the page into `picture`, a few paragraphs at a time."""
        self.picture = pygame.Surface(
            (self.width, max(1, self.height)), pygame.SRCALPHA
        )
        self.picture.fill((*self.colour("paper")[:3], 255))
        for first in range(0, len(self._draws), AT_ONCE):
            for top, draw in self._draws[first : first + AT_ONCE]:
                draw(self.picture, top)
            yield
