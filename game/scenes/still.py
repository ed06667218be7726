"""The town before dawn as a picture, for as long as the town itself is not there."""

from pathlib import Path

import pygame

ZOOM = 3
"""Screen pixels to an art pixel, as behind the title."""


class Still:
    """Draws the picture so that it fills a window of any size.

    Args:
        file: the picture, in art pixels.
    """

    def __init__(self, file: Path) -> None:
        self._art = pygame.image.load(file).convert()
        self._fitted = pygame.Surface((0, 0))

    def draw(self, target: pygame.Surface) -> None:
        """Fill the window."""
        size = target.get_size()
        if self._fitted.get_size() != size:
            self._fitted = self._fit(*size)
        target.blit(self._fitted, (0, 0))

    def _fit(self, width: int, height: int) -> pygame.Surface:
        """The middle of the picture at its zoom, or larger if it would not suffice."""
        art = self._art
        enough = max(-(-width // art.get_width()), -(-height // art.get_height()))
        zoom = max(ZOOM, enough)
        part = pygame.Rect(0, 0, -(-width // zoom) + 1, -(-height // zoom) + 1)
        part.center = art.get_rect().center
        part = part.clip(art.get_rect())
        whole = pygame.transform.scale_by(art.subsurface(part), zoom)
        fitted = pygame.Surface((width, height)).convert()
        left = (art.get_width() / 2 - part.left) * zoom - width / 2
        top = (art.get_height() / 2 - part.top) * zoom - height / 2
        fitted.blit(whole, (-round(left), -round(top)))
        return fitted
