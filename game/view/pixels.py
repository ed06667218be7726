"""What is done to pictures before they are shown: scaling and greying."""

import pygame

from game.view.hours import GREYING

GREYS = 4
"""Steps in which things lose their colour at dusk."""


def greyed(picture: pygame.Surface, grey: int) -> pygame.Surface:
    """A picture that has lost colour by `grey` of `GREYS` steps; alpha stays."""
    if not grey:
        return picture
    veil = pygame.transform.grayscale(picture)
    veil.set_alpha(round(255 * GREYING * grey / GREYS))
    result = picture.copy()
    result.blit(veil, (0, 0))
    return result


def scaled(picture: pygame.Surface, zoom: float) -> pygame.Surface:
    """A picture at a zoom: crisp when larger, smooth when smaller."""
    if zoom == 1:
        return picture
    size = (
        max(1, round(picture.get_width() * zoom)),
        max(1, round(picture.get_height() * zoom)),
    )
    scale = pygame.transform.smoothscale if zoom < 1 else pygame.transform.scale
    return scale(picture, size)
