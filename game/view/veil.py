"""Lays the light of the hour on pictures.

In the dark a picture loses some of its colour and takes on the tint of the night;
in lamplight it keeps its colours and grows warm. Both are sums of two products: of
the picture and of the picture in grey, each with a colour of its own.
"""

from functools import lru_cache

import numpy as np
import pygame
from numpy.typing import NDArray

from game.view.hours import STEPS, Bytes, Mood
from game.view.light import LightField


@lru_cache(maxsize=8)
def _mixed(mood: Mood) -> tuple[list[Bytes], list[Bytes]]:
    """Colours by step of lamplight, and those for the picture in grey."""
    return mood.factors(), mood.grey_factors()


class Veil:
    """The light over a town at an hour.

    Args:
        field: where light falls.
    """

    def __init__(self, field: LightField) -> None:
        self._field = field

    def lay(self, picture: pygame.Surface, area: pygame.Rect, mood: Mood) -> None:
        """Light a picture of an area of the world, in place."""
        if mood.plain:
            return
        colours, greys = _mixed(mood)
        if not mood.dark:
            picture.fill(colours[0], special_flags=pygame.BLEND_RGB_MULT)
            return
        grey = pygame.transform.grayscale(picture)
        for part, shades in ((picture, colours), (grey, greys)):
            light = self._field.painted(area, shades)
            part.blit(light, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        picture.blit(grey, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        picture.fill(mood.sheen, special_flags=pygame.BLEND_RGB_ADD)

    def lit(self, picture: pygame.Surface, step: int, mood: Mood) -> pygame.Surface:
        """A small picture with the same light all over it.

        Args:
            picture: stays as it is.
            step: how much lamplight, from 0 to `STEPS` - 1.
            mood: the colours of the hour.
        """
        if mood.plain:
            return picture
        colours, greys = _mixed(mood)
        result = picture.copy()
        result.fill(colours[step], special_flags=pygame.BLEND_RGB_MULT)
        if mood.dark:
            grey = pygame.transform.grayscale(picture)
            grey.fill(greys[step], special_flags=pygame.BLEND_RGB_MULT)
            result.blit(grey, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
            result.fill(mood.sheen, special_flags=pygame.BLEND_RGB_ADD)
        return result

    def steps_at(
        self, x: NDArray[np.float64], y: NDArray[np.int64], mood: Mood
    ) -> NDArray[np.int64]:
        """How much lamplight falls on world points, from 0 to `STEPS` - 1 each."""
        if not mood.dark:
            return np.zeros(len(x), np.int64)
        levels = self._field.levels_at(x, y)
        return np.rint(levels * (STEPS - 1)).astype(np.int64)
