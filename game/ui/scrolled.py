"""A page that is longer than its place: wheel and keys move it."""

import pygame
from pygame_gui.core.interfaces import IContainerLikeInterface

from game.ui.page import Page
from game.ui.skin import SkinnedManager
from game.ui.widgets import picture

WHEEL = 48
"""Pixels a notch of the wheel moves it at 100 %."""

RAIL = 6
"""Width of the sign that shows where one is, at 100 %."""


class Scrolled:
    """Shows part of a page.

    Args:
        ui: the manager of the scene.
        rect: where, in screen pixels inside the container.
        inside: the container.
    """

    def __init__(
        self,
        ui: SkinnedManager,
        rect: pygame.Rect,
        inside: IContainerLikeInterface,
    ) -> None:
        self._ui = ui
        self._size = rect.size
        self._whole = pygame.Surface((1, 1), pygame.SRCALPHA)
        self._regions: list[tuple[pygame.Rect, str]] = []
        self._top = 0
        empty = pygame.Surface(rect.size, pygame.SRCALPHA)
        self._image = picture(ui, rect, empty, inside)

    @property
    def width(self) -> int:
        """Width a page may have, in screen pixels."""
        return self._size[0] - self._ui.px(RAIL + 8)

    def show(self, page: Page, from_top: bool = False) -> None:
        """Show another page; the place scrolled to stays if it can."""
        self._whole = page.finish()
        self._regions = page.regions
        self._move_to(0 if from_top else self._top)

    def hear(self, event: pygame.event.Event) -> None:
        """Move by wheel, or by page up and page down."""
        if event.type == pygame.MOUSEWHEEL:
            if self._image.rect.collidepoint(pygame.mouse.get_pos()):
                self._move_to(self._top - event.y * self._ui.px(WHEEL))
        elif event.type == pygame.KEYDOWN:
            page = self._size[1] - self._ui.px(WHEEL)
            if event.key == pygame.K_PAGEDOWN:
                self._move_to(self._top + page)
            elif event.key == pygame.K_PAGEUP:
                self._move_to(self._top - page)

    def key_at(self, point: tuple[int, int]) -> str:
        """What a click there means, or empty."""
        if not self._image.rect.collidepoint(point):
            return ""
        left, top = self._image.rect.topleft
        inside = (point[0] - left, point[1] - top + self._top)
        return next((key for r, key in self._regions if r.collidepoint(inside)), "")

    def _move_to(self, top: int) -> None:
        beyond = self._whole.get_height() - self._size[1]
        self._top = max(0, min(top, beyond))
        image = pygame.Surface(self._size, pygame.SRCALPHA)
        image.blit(self._whole, (0, -self._top))
        if beyond > 0:
            self._draw_rail(image, beyond)
        self._image.set_image(image)

    def _draw_rail(self, image: pygame.Surface, beyond: int) -> None:
        colours, high = self._ui.interface.colours, self._size[1]
        wide = self._ui.px(RAIL)
        rail = pygame.Rect(self._size[0] - wide, 0, wide, high)
        image.fill(colours["paper_shade"], rail)
        thumb = rail.copy()
        thumb.height = max(wide * 2, high * high // (high + beyond))
        thumb.top = (high - thumb.height) * self._top // beyond
        image.fill(colours["muted"], thumb)
