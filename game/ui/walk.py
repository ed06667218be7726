"""Walks over the buttons of a panel by the arrow keys."""

from collections.abc import Sequence

import pygame
import pygame_gui
from pygame_gui.elements import UIButton

from game.ui.skin import SkinnedManager

_TAKE = (pygame.K_RETURN, pygame.K_KP_ENTER)

STEPS = {
    pygame.K_LEFT: (0, -1),
    pygame.K_RIGHT: (0, 1),
    pygame.K_UP: (-1, 0),
    pygame.K_DOWN: (1, 0),
}


class Walk:
    """Rows of buttons, one of which has the keyboard.

    Args:
        rows: from the top down, each from the left.
        at: row and column to begin at.

    Attributes:
        at: row and column of the button that has the keyboard.
        is_seen: whether the rim is drawn: from the first key to the next click.
    """

    def __init__(
        self, rows: Sequence[Sequence[UIButton]], at: tuple[int, int] = (0, 0)
    ) -> None:
        self._rows = [list(row) for row in rows if row]
        self.is_seen = False
        row = min(at[0], len(self._rows) - 1)
        self.at = (row, min(at[1], len(self._rows[row]) - 1))

    @property
    def button(self) -> UIButton:
        """The button that has the keyboard."""
        return self._rows[self.at[0]][self.at[1]]

    @property
    def is_last_row(self) -> bool:
        """Whether there is no row below."""
        return self.at[0] == len(self._rows) - 1

    def hear(self, event: pygame.event.Event) -> bool:
        """Take in a key; returns whether it was one for walking or pressing."""
        if event.type == pygame.MOUSEBUTTONDOWN:
            self.is_seen = False
        if event.type != pygame.KEYDOWN:
            return False
        if event.key in _TAKE and self.is_seen and not event.mod & pygame.KMOD_ALT:
            self._press()
            return True
        if event.key not in STEPS:
            return False
        if self.is_seen:
            self._step(*STEPS[event.key])
        self.is_seen = True
        return True

    def _step(self, down: int, right: int) -> None:
        row, column = self.at
        if down:
            row = min(max(row + down, 0), len(self._rows) - 1)
            column = self._nearest(self._rows[row])
        else:
            column = min(max(column + right, 0), len(self._rows[row]) - 1)
        self.at = (row, column)

    def _nearest(self, row: list[UIButton]) -> int:
        """The button of another row that stands under or over the present one."""
        x = self.button.rect.centerx
        return min(range(len(row)), key=lambda i: abs(row[i].rect.centerx - x))

    def _press(self) -> None:
        made = self.button
        if made.is_enabled:
            press = pygame.event.Event(
                pygame_gui.UI_BUTTON_PRESSED,
                ui_element=made,
                ui_object_id=made.most_specific_combined_id,
            )
            pygame.event.post(press)

    def draw(self, target: pygame.Surface, ui: SkinnedManager) -> None:
        """Draw the rim around the button that has the keyboard."""
        if self.is_seen and self.button.visible:
            rim = self.button.rect.inflate(ui.px(4), ui.px(4))
            ui.interface.frames["focus"].draw(target, rim, ui.art)
