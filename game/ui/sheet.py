"""The frame of a panel: a title, a button that closes it, and room for the rest."""

import pygame
from pygame_gui.elements import UIButton

from game.ui.skin import SkinnedManager
from game.ui.widgets import button, label, panel, remove

HEAD = 34
"""Height of the title's row at 100 %."""

PAD = 6


class Sheet:
    """A framed panel over the town.

    Args:
        ui: the manager of the scene.
        rect: where it lies.
        title: what stands at the top.
        close: what the closing button says when pointed at.

    Attributes:
        body: the room below the title, in window coordinates.
    """

    def __init__(
        self, ui: SkinnedManager, rect: pygame.Rect, title: str, close: str
    ) -> None:
        self.ui, self.rect = ui, rect
        self._panel = panel(ui, rect)
        inner = ui.interface.frames["panel"].inner(rect, ui.art)
        inner = inner.inflate(-2 * ui.px(PAD), -2 * ui.px(PAD))
        size = ui.px(28)
        head = pygame.Rect(inner.topleft, (inner.width - size - ui.px(8), size))
        label(ui, self._inside(head), title, "@heading", self._panel)
        place = pygame.Rect(inner.right - size, inner.top, size, size)
        self.close = self.button(place, "", "@mark_close", close)
        top = inner.top + ui.px(HEAD)
        self.body = pygame.Rect(inner.left, top, inner.width, inner.bottom - top)

    def _inside(self, rect: pygame.Rect) -> pygame.Rect:
        return rect.move(-self.rect.left, -self.rect.top)

    def button(
        self, rect: pygame.Rect, text: str, look: str = "", tip: str = ""
    ) -> UIButton:
        """A button at a place of the window."""
        return button(self.ui, self._inside(rect), text, look, self._panel, tip)

    def label(self, rect: pygame.Rect, text: str, look: str = "@left") -> None:
        """Words at a place of the window."""
        label(self.ui, self._inside(rect), text, look, self._panel)

    def kill(self) -> None:
        """Take all widgets away."""
        remove(self._panel)
