"""A bar that is filled as far as something is: rest, food, progress."""

import pygame

from game.ui.frames import Interface


def draw_meter(
    surface: pygame.Surface,
    rect: pygame.Rect,
    share: float,
    interface: Interface,
    colour: str = "good",
    scale: int = 2,
) -> None:
    """Draw a trough over `rect`, filled to `share`.

    Args:
        surface: where to draw.
        rect: the whole bar in screen pixels.
        share: 0 for empty to 1 for full; what is beyond counts as the end.
        interface: where the frames are.
        colour: "good", "warning", "accent" or "link".
        scale: screen pixels an art pixel.
    """
    trough = interface.frames["trough"]
    trough.draw(surface, rect, scale)
    filled = trough.inner(rect, scale)
    filled.width = round(filled.width * min(max(share, 0.0), 1.0))
    if filled.width and filled.height:
        interface.frames[f"meter_{colour}"].draw(surface, filled, scale)
