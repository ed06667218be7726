"""Lays the light of the hour on pictures.

In the dark a picture loses some of its colour and takes on the tint of the night;
in lamplight it keeps its colours and grows warm. Both are sums of two products: of
the picture and of the picture in grey, each with a colour of its own.
"""

import pygame

from game.view.hours import STEPS, Bytes, Mood, mood
from game.view.light import LightField


class Veil:
    """The light over a town at an hour.

    Args:
        field: where light falls.
    """

    def __init__(self, field: LightField) -> None:
        self._field = field
        self._mood = mood(12.0)
        self._colours: list[Bytes] = []
        self._greys: list[Bytes] = []
        self._mix(self._mood)

    def _mix(self, mood: Mood) -> None:
        self._mood = mood
        self._colours, self._greys = mood.factors(), mood.grey_factors()

    def lay(self, picture: pygame.Surface, area: pygame.Rect, mood: Mood) -> None:
        """Light a picture of an area of the world, in place."""
        if mood != self._mood:
            self._mix(mood)
        if mood.plain:
            return
        if not mood.dark:
            picture.fill(self._colours[0], special_flags=pygame.BLEND_RGB_MULT)
            return
        grey = pygame.transform.grayscale(picture)
        for part, colours in ((picture, self._colours), (grey, self._greys)):
            light = self._field.painted(area, colours)
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
        if mood != self._mood:
            self._mix(mood)
        if mood.plain:
            return picture
        result = picture.copy()
        result.fill(self._colours[step], special_flags=pygame.BLEND_RGB_MULT)
        if mood.dark:
            grey = pygame.transform.grayscale(picture)
            grey.fill(self._greys[step], special_flags=pygame.BLEND_RGB_MULT)
            result.blit(grey, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
            result.fill(mood.sheen, special_flags=pygame.BLEND_RGB_ADD)
        return result

    def step_at(self, x: float, y: float) -> int:
        """How much lamplight falls on a world point, from 0 to `STEPS` - 1."""
        return round(self._field.level_at(x, y) * (STEPS - 1))
