"""Measures where words stand on a scene, from its layout and from what is drawn."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pygame
from pygame_gui.elements import UIButton, UILabel, UITextEntryLine

from game.ui.page import Page
from game.ui.skin import SkinnedManager
from game.view.fonts import Colour, Face

SLACK = 2
"""Pixels by which letters may reach over their room: the font's own rounding."""

LEADING = 0.4
"""Part of a line's height that is above and below its letters."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words on the screen: where they stand, and the room they have."""

    text: str
    area: pygame.Rect
    room: pygame.Rect

    @property
    def is_cut(self) -> bool:
        """Whether words reach over a side of their room.

        Above and below a list may be scrolled, so that half a line is seen.
        """
        beyond = self.area.left < self.room.left - SLACK
        return beyond or self.area.right > self.room.right + SLACK


def widgets_of(ui: SkinnedManager) -> Iterator[Words]:
    """The words of labels and buttons that are shown."""
    window = pygame.Rect((0, 0), ui.window_resolution)
    for element in ui.get_sprite_group().sprites():
        if not isinstance(element, UIButton | UILabel | UITextEntryLine):
            continue
        text = str(getattr(element, "text", ""))
        seen = element.rect.clip(window)
        clip = element.get_image_clipping_rect()
        if not element.visible or not text.strip() or clip is not None:
            continue
        if isinstance(element, UIButton):
            # A button's frame takes some of its room.
            seen = ui.interface.frames["button_normal"].inner(seen, ui.art)
        area = _inside(element, text)
        if isinstance(element, UITextEntryLine):
            # What is longer than a line to write in moves along under the cursor.
            area = area.clip(seen)
        yield Words(text, area, seen)


def _inside(element: Any, text: str) -> pygame.Rect:
    """Where the words of a widget stand."""
    font = element.font
    size = font.get_rect(text).size
    area = pygame.Rect((0, 0), size)
    area.center = element.rect.center
    if getattr(element, "text_horiz_alignment", "center") == "left":
        # A row's words begin behind its frame and a little paper.
        frame = element.border_width["left"] + element.shadow_width
        area.left = element.rect.left + frame + element.text_horiz_alignment_padding
    # Letters reach above and below their line in every widget; only the sides count.
    area.height = min(area.height, element.rect.height)
    area.centery = element.rect.centery
    return area


class Watched(pygame.Surface):
    """A screen that notes which words are drawn on it, and where."""

    words: list[Words]
    texts: dict[int, tuple[str, pygame.Surface, int]]

    def blit(self, source: Any, dest: Any = (0, 0), *rest: Any, **more: Any) -> Any:
        """Draw, and note it if it is words."""
        known = self.texts.get(id(source))
        if known is not None and known[1] is source:
            place = dest.topleft if isinstance(dest, pygame.Rect) else dest
            area = source.get_rect(topleft=(round(place[0]), round(place[1])))
            area.width = known[2]
            self.words.append(Words(known[0], area, self.get_clip()))
        return super().blit(source, dest, *rest, **more)


def watch(size: tuple[int, int]) -> Watched:
    """A screen of a size that notes words."""
    screen = Watched(size)
    screen.words, screen.texts = [], {}
    return screen


def noting(screen: Watched) -> Any:
    """`Face.render` that tells the screen which pictures are words."""
    render = Face.render

    def noted(self: Face, text: str, smooth: bool, colour: Colour) -> pygame.Surface:
        picture = render(self, text, smooth, colour)
        if text.strip():
            # A space at the end of a line is not seen.
            width = self.size(text.rstrip())[0]
            screen.texts[id(picture)] = (text, picture, width)
        return picture

    return noted


def noting_pages(screen: Watched, pages: list[list[Words]]) -> Any:
    """`Page.painted` that keeps where the words of every page stand."""

    def painted(self: Page) -> Iterator[None]:
        self.picture = picture = Watched((self.width, max(1, self.height)))
        picture.words, picture.texts = [], screen.texts
        picture.fill((*self.colour("paper")[:3], 255))
        for top, draw in self._draws:
            draw(picture, top)
            yield
        pages.append(picture.words)

    return painted


def overlapping(words: Iterable[Words]) -> list[tuple[str, str]]:
    """Pairs of words that stand on each other."""
    found, seen = [], list[tuple[str, pygame.Rect]]()
    for one in words:
        # A line is higher than its letters: those of two lines may come near.
        area = one.area.clip(one.room)
        area = area.inflate(0, -area.height * LEADING)
        for text, other in seen:
            both = area.clip(other)
            if both.width > SLACK and both.height > SLACK:
                found.append((text, one.text))
        seen.append((one.text, area))
    return found
