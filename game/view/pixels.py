"""What is done to pictures before they are shown."""

import pygame


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


def hollow(picture: pygame.Surface) -> pygame.Surface:
    """White and clear where a picture is opaque; multiplied, it cuts that out."""
    result = pygame.Surface(picture.get_size(), pygame.SRCALPHA)
    result.fill((255, 255, 255, 255))
    # Only the alpha is taken away: black as light, and as opaque as the picture.
    shape = picture.copy()
    shape.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    result.blit(shape, (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
    return result
