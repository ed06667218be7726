"""Short messages that come and go by themselves."""

from dataclasses import dataclass

import pygame

from game.ui.frames import Interface
from game.view.fonts import Fonts
from game.view.overlay import line_height
from game.view.speech import reading_seconds
from game.view.wrap import wrap

WIDTH = 420
"""Widest message at 100 %."""

MOST = 4
FADE_SECONDS = 0.3


@dataclass(slots=True)
class _Toast:
    text: str
    picture: pygame.Surface
    left: float


class Toasts:
    """Messages at the foot of the window, the newest lowest."""

    def __init__(self) -> None:
        self._toasts: list[_Toast] = []

    def show(
        self, text: str, fonts: Fonts, interface: Interface, warning: bool = False
    ) -> None:
        """Show a message for as long as reading takes; one that is shown stays."""
        seconds = reading_seconds(text) * (1.6 if warning else 1.0)
        for toast in self._toasts:
            if toast.text == text:
                toast.left = seconds
                return
        colour = interface.colours["accent" if warning else "text"]
        picture = _picture(text, fonts, interface, colour)
        self._toasts = self._toasts[1 - MOST :]
        self._toasts.append(_Toast(text, picture, seconds))

    @property
    def shown(self) -> int:
        """How many messages are shown now."""
        return len(self._toasts)

    def update(self, seconds: float) -> None:
        """Let time pass."""
        for toast in self._toasts:
            toast.left -= seconds
        self._toasts = [toast for toast in self._toasts if toast.left > 0]

    def draw(self, target: pygame.Surface, foot: int = 0) -> None:
        """Draw the messages over everything else.

        Args:
            target: the window.
            foot: pixels at the foot of it that stay free.
        """
        bottom = target.get_height() - max(24, foot)
        for toast in reversed(self._toasts):
            picture = toast.picture
            picture.set_alpha(round(255 * min(1.0, toast.left / FADE_SECONDS)))
            bottom -= picture.get_height() + 6
            target.blit(
                picture, ((target.get_width() - picture.get_width()) // 2, bottom)
            )


def _picture(
    text: str, fonts: Fonts, interface: Interface, colour: pygame.Color
) -> pygame.Surface:
    font, art = fonts.get(14), max(1, fonts.px(2))
    lines = wrap(text, fonts.px(WIDTH), lambda words: font.size(words)[0])
    step = line_height(font)
    width = max(font.size(line)[0] for line in lines)
    frame = interface.frames["tip"]
    margin = fonts.px(8)
    size = frame.outer((width + 2 * margin, step * len(lines) + margin), art)
    picture = frame.picture(size, art).copy()
    inner = frame.inner(picture.get_rect(), art)
    for place, line in enumerate(lines):
        words = font.render(line, True, colour)
        where = (inner.x + margin, inner.y + margin // 2 + place * step)
        picture.blit(words, where)
    return picture
