"""Words that wrap in a rectangle and may change."""

import pygame
from pygame_gui.core.interfaces import IContainerLikeInterface

from game.ui.icons import IconSheet
from game.ui.page import SMALL
from game.ui.skin import SkinnedManager
from game.ui.widgets import picture
from game.view.fonts import Fonts
from game.view.overlay import line_height
from game.view.wrap import clip_lines, wrap


class Written:
    """Paragraphs in a rectangle; what does not fit ends in dots.

    Args:
        ui: the manager of the scene.
        fonts: letters at the present scale.
        rect: where, in screen pixels inside the container.
        inside: the container.
        marks: signs that may stand before the words.
    """

    def __init__(
        self,
        ui: SkinnedManager,
        fonts: Fonts,
        rect: pygame.Rect,
        inside: IContainerLikeInterface,
        marks: IconSheet | None = None,
    ) -> None:
        self._ui, self._fonts, self._marks = ui, fonts, marks
        self._size = rect.size
        self._shown: object = None
        empty = pygame.Surface(rect.size, pygame.SRCALPHA)
        self._image = picture(ui, rect, empty, inside)

    def show(
        self, *paragraphs: tuple[str, str], mark: str = "", size: float = SMALL
    ) -> None:
        """Write something else.

        Args:
            paragraphs: words and the name of their colour, each on lines of its own.
            mark: a sign at the left of them, or empty.
            size: of the letters at 100 %.
        """
        if (paragraphs, mark, size) != self._shown:
            self._shown = (paragraphs, mark, size)
            self._image.set_image(self._drawn(paragraphs, mark, size))

    def _drawn(
        self, paragraphs: tuple[tuple[str, str], ...], mark: str, size: float
    ) -> pygame.Surface:
        image = pygame.Surface(self._size, pygame.SRCALPHA)
        colours = self._ui.interface.colours
        # Letters are crisp on the ground they will stand on.
        image.fill((*colours["paper"][:3], 0))
        left = 0
        if mark and self._marks is not None:
            sign = self._marks.picture(mark, self._ui.art // 2 or 1)
            image.blit(sign, (0, 0))
            left = sign.get_width() + self._ui.px(8)
        font = self._fonts.get(size)
        width, top, step = self._size[0] - left, 0, line_height(font)

        def measure(text: str) -> int:
            return font.size(text)[0]

        for words, colour in paragraphs:
            room = (self._size[1] - top) // step
            if not words or room < 1:
                continue
            lines = clip_lines(wrap(words, width, measure), room, width, measure)
            for line in lines:
                image.blit(font.render(line, True, colours[colour]), (left, top))
                top += step
        return image
