"""Draws a line of the event log: its sign, when it was, and what happened."""

from collections.abc import Callable

import pygame

from game.ui.page import SMALL
from game.view.fonts import Fonts
from game.view.overlay import line_height
from game.view.wrap import clip_lines, wrap

TEXT = 13


def draw_log_line(
    size: tuple[int, int],
    sign: pygame.Surface,
    when: str,
    text: str,
    is_great: bool,
    fonts: Fonts,
    colours: dict[str, pygame.Color],
) -> pygame.Surface:
    """A picture of one line; the text takes two rows at the most.

    Args:
        size: in screen pixels.
        sign: of the kind.
        when: the hour.
        text: what happened.
        is_great: whether it is written in heavy letters.
        fonts: letters at the present scale.
        colours: of the interface.
    """
    picture = pygame.Surface(size, pygame.SRCALPHA)
    px = fonts.px
    picture.blit(sign, (px(7), px(4)))
    left = px(7) + sign.get_width() + px(8)
    small, font = fonts.get(SMALL), fonts.get(TEXT, is_great)
    picture.blit(small.render(when, True, colours["muted"]), (left, px(4)))
    taken = small.size(when)[0] + px(8)
    lines = _two_lines(text, font.size, size[0] - left - px(4), taken)
    for number, line in enumerate(lines):
        x = left + (taken if number == 0 else 0)
        y = px(3) + number * line_height(font)
        picture.blit(font.render(line, True, colours["text"]), (x, y))
    return picture


def _two_lines(
    text: str, size: Callable[[str], tuple[int, int]], width: int, taken: int
) -> list[str]:
    """Break a text in two, the first line of which begins after the hour."""

    def measure(words: str) -> int:
        return size(words)[0]

    first = wrap(text, width - taken, measure)[0]
    rest = text[len(first) :].lstrip()
    if not rest:
        return [first]
    return [first, *clip_lines(wrap(rest, width, measure), 1, width, measure)]
