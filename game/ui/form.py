"""A framed sheet in the middle of the window: a title, rows, buttons at the foot."""

import pygame
from pygame_gui.core.interfaces import IContainerLikeInterface
from pygame_gui.elements import UIButton, UILabel

from game.ui.skin import SkinnedManager
from game.ui.widgets import button, label, panel

ROW = 42
HEAD = 64
FOOT = 60
PAD = 22


class Form:
    """Lays rows under each other; `cell` gives the rectangle for a control.

    Args:
        ui: the manager of the scene.
        title: what stands at the top.
        rows: how many rows it has.
        width: at 100 %.
        share: part of a row that the words take.
    """

    def __init__(
        self,
        ui: SkinnedManager,
        title: str,
        rows: float,
        width: int = 560,
        share: float = 0.38,
    ) -> None:
        self.ui = ui
        window = ui.window_resolution
        size = (
            min(ui.px(width), window[0] - 16),
            min(ui.px(HEAD + ROW * rows + FOOT + PAD), window[1] - 16),
        )
        self.rect = pygame.Rect((0, 0), size)
        self.rect.center = (window[0] // 2, window[1] // 2)
        self.panel = panel(ui, self.rect)
        self._share = share
        self._y = ui.px(HEAD)
        head = pygame.Rect(ui.px(PAD), ui.px(18), size[0] - ui.px(2 * PAD), ui.px(32))
        label(ui, head, title, "@title", self.panel)

    @property
    def inside(self) -> IContainerLikeInterface:
        """What controls are put into."""
        return self.panel

    def row(self, words: str, rows: float = 1) -> pygame.Rect:
        """Begin a row; returns where its control goes."""
        ui, pad = self.ui, self.ui.px(PAD)
        width = self.rect.width - 2 * pad - ui.px(8)
        left = round(width * self._share)
        high = ui.px(ROW * rows)
        if words:
            place = pygame.Rect(pad, self._y, left, ui.px(32))
            label(ui, place, words, "@left", self.panel)
        control = pygame.Rect(pad + left, self._y, width - left, high - ui.px(ROW - 32))
        self._y += high
        return control

    def whole_row(self, rows: float = 1) -> pygame.Rect:
        """Begin a row without words; its control takes the whole width."""
        ui, pad = self.ui, self.ui.px(PAD)
        place = pygame.Rect(
            pad,
            self._y,
            self.rect.width - 2 * pad - ui.px(8),
            ui.px(ROW * rows) - ui.px(ROW - 32),
        )
        self._y += ui.px(ROW * rows)
        return place

    def words(self, left: int, row: pygame.Rect, words: str) -> UILabel:
        """Words within a row, from a column to its end."""
        place = pygame.Rect(left, row.top, row.right - left, row.height)
        return label(self.ui, place, words, "@left", self.panel)

    def note(self, words: str, look: str = "@muted") -> UILabel:
        """A line of small remarks under the last row."""
        ui, pad = self.ui, self.ui.px(PAD)
        place = pygame.Rect(
            pad, self._y - ui.px(8), self.rect.width - 2 * pad, ui.px(20)
        )
        made = label(ui, place, words, look, self.panel)
        self._y += ui.px(16)
        return made

    def feet(self, words: list[tuple[str, str]]) -> list[UIButton]:
        """Buttons at the foot, from the right: (word, look) each."""
        ui = self.ui
        wide, high = ui.px(132), ui.px(34)
        x = self.rect.width - ui.px(PAD + 8)
        y = self.rect.height - ui.px(PAD + 10) - high
        made = []
        for word, look in words:
            x -= wide
            place = pygame.Rect(x, y, wide, high)
            made.append(button(ui, place, word, look, self.panel))
            x -= ui.px(10)
        return made
