"""The whole town as one small picture."""

import pygame

from game.view.town_map import TownMap


def draw_overview(town_map: TownMap, size: tuple[int, int]) -> pygame.Surface:
    """The town by day without its people; may be called from any thread.

    Args:
        town_map: what is drawn.
        size: of the picture in screen pixels.
    """
    whole = town_map.ground.copy()
    for thing in town_map.things:
        whole.blit(town_map.pictures[thing.tile], (thing.x, thing.y))
    for piece in town_map.foreground:
        whole.blit(piece.surface, (piece.x, piece.y))
    return pygame.transform.smoothscale(whole, size)
