"""A long list of which only the seen rows are drawn."""

from collections.abc import Callable

import pygame

from game.ui.scroll import Scroll
from game.ui.skin import SkinnedManager

PAGE = 8
"""Rows that Page Up and Page Down move."""

DrawRow = Callable[[pygame.Surface, pygame.Rect, int], None]
"""Draws a row into a rectangle, by its index."""

MOVES = {
    pygame.K_UP: -1,
    pygame.K_DOWN: 1,
    pygame.K_PAGEUP: -PAGE,
    pygame.K_PAGEDOWN: PAGE,
}


class Rows:
    """Rows of one height, one of which is chosen.

    Args:
        ui: the manager of the scene.
        room: where they are seen.
        height: of a row in screen pixels.
        draw_row: draws one.

    Attributes:
        count: how many there are.
        chosen: index of the chosen one, or -1.
    """

    def __init__(
        self, ui: SkinnedManager, room: pygame.Rect, height: int, draw_row: DrawRow
    ) -> None:
        self._ui, self._height, self._draw_row = ui, height, draw_row
        self.scroll = Scroll(room, 0, ui.interface, ui.scale, ui.art)
        self.count = 0
        self.chosen = -1

    def show(self, count: int, chosen: int) -> None:
        """Show another number of rows."""
        self.count = count
        self.chosen = min(chosen, count - 1)
        self.scroll.height = count * self._height
        self.scroll.to(self.scroll.top)

    def choose(self, index: int) -> None:
        """Choose a row and bring it into view."""
        if self.count:
            self.chosen = min(max(index, 0), self.count - 1)
            top = self.chosen * self._height
            self.scroll.show(top, top + self._height)

    def hear(self, event: pygame.event.Event) -> bool:
        """Take in wheel, click and keys; returns whether it was for the list."""
        if event.type == pygame.KEYDOWN:
            return self._key(event.key)
        if self.scroll.hear(event):
            return True
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            index = self.at(event.pos)
            if index is not None:
                self.choose(index)
                return True
        return False

    def _key(self, key: int) -> bool:
        if not self.count:
            return False
        if key in MOVES:
            if key == pygame.K_UP and self.chosen <= 0:
                return False
            self.choose(self.chosen + MOVES[key])
            return True
        return False

    def at(self, point: tuple[int, int]) -> int | None:
        """Index of the row under a point of the window."""
        seen = self.scroll.seen
        if not seen.collidepoint(point):
            return None
        index = (point[1] - seen.top + self.scroll.top) // self._height
        return index if index < self.count else None

    def draw(self, target: pygame.Surface) -> None:
        """Draw the rows that are seen, the chosen one marked, and the bar."""
        seen = self.scroll.seen
        before = target.get_clip()
        target.set_clip(seen.clip(before))
        first = self.scroll.top // self._height
        last = (self.scroll.top + seen.height) // self._height
        colours = self._ui.interface.colours
        for index in range(first, min(last + 1, self.count)):
            top = seen.top + index * self._height - self.scroll.top
            place = pygame.Rect(seen.left, top, seen.width, self._height)
            if index == self.chosen:
                target.fill(colours["row"], place)
                edge = (place.left, place.top, self._ui.px(3), place.height)
                target.fill(colours["accent"], edge)
            self._draw_row(target, place, index)
        target.set_clip(before)
        self.scroll.draw(target)
