"""What shines by itself at night: the glass of lamps and the panes of lit windows.

The light field darkens everything; these pixels are laid over it again as they are.
"""

import numpy as np
import pygame
import pygame.surfarray

from game.view.light import LightField
from game.view.things import Things
from game.view.town_map import Light, Look, Thing, TownMap

GLASS = (0x2D4A80, 0x3A76AB, 0x57A2C6, 0x8FD0D8, 0xDCF3EA)
"""Tones of window panes by day, from dark to light."""

WARM = (0xB5742F, 0xE6B045, 0xE6B045, 0xF8DE88, 0xF8DE88)
"""The same panes with a light behind them."""

REACH = (11, 14, 4)
"""Where the panes of a window light are: pixels to each side, up and down."""

Pane = tuple[pygame.Surface, int, int]
"""A picture and its upper left in art pixels."""

Point = tuple[int, int]


class Glow:
    """What shines, and where.

    Args:
        town_map: whose windows and lamps they are.
        field: says which lights are on.
        things: says which lamps are lit.
    """

    def __init__(self, town_map: TownMap, field: LightField, things: Things) -> None:
        self._map = town_map
        self._field = field
        self._things = things
        self._panes = {
            place: pane
            for place, light in enumerate(town_map.lights)
            if light.kind == "window" and (pane := _pane(town_map, light)) is not None
        }
        self._glass: dict[Look, pygame.Surface] = {}

    def sparks(self, area: pygame.Rect) -> list[tuple[pygame.Surface, Point]]:
        """What shines in an area of the world, placed from its upper left."""
        left, top = area.topleft
        panes = (
            self._panes[lamp] for lamp in self._field.burning if lamp in self._panes
        )
        sparks = [
            (picture, (x - left, y - top))
            for picture, x, y in panes
            if area.colliderect(x, y, *picture.get_size())
        ]
        for thing in self._things.lit:
            if area.colliderect(thing.x, thing.y, thing.width, thing.height):
                where = (thing.x - left, thing.y - top)
                sparks.append((self._glass_of(thing), where))
        return sparks

    def _glass_of(self, thing: Thing) -> pygame.Surface:
        """What is different in the picture of the lit lamp."""
        found = self._glass.get(thing.look)
        if found is None:
            kind, variant, _ = thing.look
            looks, pictures = self._map.looks, self._map.pictures
            lit = pictures[looks[kind, variant, "lit"]]
            idle = pictures[looks[kind, variant, "idle"]]
            found = self._glass[thing.look] = _difference(lit, idle)
        return found


def _difference(lit: pygame.Surface, idle: pygame.Surface) -> pygame.Surface:
    result = lit.copy()
    if lit.get_size() == idle.get_size():
        same = pygame.surfarray.array2d(lit) == pygame.surfarray.array2d(idle)
        alpha = pygame.surfarray.pixels_alpha(result)
        alpha[same] = 0
        del alpha
    return result


def _pane(town_map: TownMap, light: Light) -> Pane | None:
    """The panes above a window light, recoloured; None if no glass is found."""
    side, up, down = REACH
    area = pygame.Rect(
        int(light.x) - side, int(light.y) - up, 2 * side, up + down
    ).clip(town_map.ground.get_rect())
    if not area.width or not area.height:
        return None
    seen = town_map.ground.subsurface(area).copy()
    for piece in town_map.foreground:
        seen.blit(piece.surface, (piece.x - area.x, piece.y - area.y))
    colours = pygame.surfarray.array3d(seen).astype(np.int64)
    codes = colours[..., 0] << 16 | colours[..., 1] << 8 | colours[..., 2]
    picture = pygame.Surface(area.size, pygame.SRCALPHA)
    pixels = pygame.surfarray.pixels3d(picture)
    alpha = pygame.surfarray.pixels_alpha(picture)
    for glass, warm in zip(GLASS, WARM, strict=True):
        here = codes == glass
        pixels[here] = (warm >> 16, warm >> 8 & 255, warm & 255)
        alpha[here] = 255
    found = bool(alpha.any())
    del pixels, alpha
    return (picture, area.x, area.y) if found else None
