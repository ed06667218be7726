"""A few words beside the pointer."""

import pygame

from game.ui.frames import Interface
from game.view.fonts import Fonts
from game.view.overlay import line_height
from game.view.wrap import clip_lines, wrap

WIDTH = 300
"""Widest tip at 100 %."""

LINES = 4


def draw_tip(
    target: pygame.Surface,
    text: str,
    foot: tuple[int, int],
    fonts: Fonts,
    interface: Interface,
) -> None:
    """Draw words in a small frame that stands on a point, inside the window."""
    font, art = fonts.get(13), max(1, fonts.px(2))
    width = fonts.px(WIDTH)

    def measure(words: str) -> int:
        return font.size(words)[0]

    lines = clip_lines(wrap(text, width, measure), LINES, width, measure)
    step = line_height(font)
    words = (max(map(measure, lines)) + fonts.px(8), step * len(lines))
    frame = interface.frames["tip"]
    place = pygame.Rect((0, 0), frame.outer(words, art))
    place.midbottom = foot
    place.clamp_ip(target.get_rect())
    frame.draw(target, place, art)
    inner = frame.inner(place, art)
    for row, line in enumerate(lines):
        image = font.render(line, True, interface.colours["text"])
        target.blit(image, (inner.x + fonts.px(4), inner.y + row * step))
