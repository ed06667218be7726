"""Rain, snow and fog over the town; what falls does not fall into rooms."""

from random import Random

import numpy as np
import pygame
from numpy.typing import NDArray

from game.view.camera import Camera
from game.view.town_map import Rooms

DROPS = 0.00026
"""Drops or flakes to a pixel of the window."""

SHADES = {"rain": (214, 218, 232), "fog": (186, 190, 198)}
"""What the picture is multiplied by: each costs one pass over the window."""

HAZE = {"fog": (56, 58, 62)}
"""What is added to it."""

RAIN, FLAKE = (198, 214, 236), (250, 252, 255)

FALLS = {"rain": (90.0, 720.0), "snow": (22.0, 74.0)}
"""Screen pixels a second to the right and down at 100 %."""

FADE_SECONDS = 2.5
"""How long the weather takes to come and go."""

TILE = 16

PLACES = 4096
"""Places from which rain and snow fall, used again all over the picture."""


class WeatherView:
    """Draws what falls, and how far one sees.

    Args:
        rooms: where it is indoors.
    """

    def __init__(self, rooms: Rooms) -> None:
        indoors = np.isin(rooms.index, list(rooms.indoors) or [-2])
        self._is_open: NDArray[np.bool_] = np.pad(~_with_walls(indoors), 1)
        self._kind, self._strength = "clear", 0.0
        self._seconds = 0.0
        self._pictures: dict[tuple[str, int], pygame.Surface] = {}
        # Python's own chance: numpy's is not in the packaged game.
        chance = Random(5)
        drops = np.array([chance.random() for _ in range(3 * PLACES)])
        self._places: NDArray[np.float64] = drops[: 2 * PLACES].reshape(PLACES, 2)
        self._quick: NDArray[np.float64] = 0.75 + 0.5 * drops[2 * PLACES :]

    def update(self, seconds: float, weather: str, is_still: bool = False) -> None:
        """Let a frame's time pass.

        Args:
            seconds: since the last frame.
            weather: "clear", "rain", "snow" or "fog".
            is_still: whether nothing moves, for those who want little motion.
        """
        if not is_still:
            self._seconds += seconds
        step = 1.0 if is_still else seconds / FADE_SECONDS
        if weather == self._kind:
            self._strength = min(1.0, self._strength + step)
        else:
            self._strength -= step
            if self._strength <= 0 or self._kind == "clear":
                self._kind, self._strength = weather, 0.0

    @property
    def falls(self) -> str:
        """What is seen to fall now, "rain" or "snow", or empty."""
        return self._kind if self._kind in FALLS and self._strength > 0 else ""

    def draw(self, target: pygame.Surface, camera: Camera) -> None:
        """Draw the weather over a picture of the town."""
        if self._kind == "clear" or self._strength <= 0:
            return
        if self._kind in SHADES:
            shade = [
                round(255 - (255 - s) * self._strength) for s in SHADES[self._kind]
            ]
            target.fill(shade, special_flags=pygame.BLEND_RGB_MULT)
        if self._kind in HAZE:
            haze = [round(s * self._strength) for s in HAZE[self._kind]]
            target.fill(haze, special_flags=pygame.BLEND_RGB_ADD)
        if self._kind in FALLS:
            self._fall(target, camera)

    def _fall(self, target: pygame.Surface, camera: Camera) -> None:
        """Drops keep to the world while the camera moves."""
        width, height = target.get_size()
        count = min(len(self._places), round(width * height * DROPS * self._strength))
        right, down = FALLS[self._kind]
        left, top = camera.offset
        quick = self._quick[:count]
        home = self._places[:count]
        x = home[:, 0] * width + right * quick * self._seconds - left
        y = home[:, 1] * height + down * quick * self._seconds - top
        if self._kind == "snow":
            x = x + 14 * np.sin(self._seconds * quick * 1.7 + 9 * home[:, 0])
        x, y = x % width, y % height
        picture = self._picture(max(1, round(camera.zoom)))
        foot_x, foot_y = x + picture.get_width(), y + picture.get_height()
        zoom = camera.zoom
        outside = self._outside((x + left) / zoom, (y + top) / zoom)
        outside &= self._outside((foot_x + left) / zoom, (foot_y + top) / zoom)
        target.fblits(
            [
                (picture, (drop_x, drop_y))
                for drop_x, drop_y in zip(
                    x[outside].tolist(), y[outside].tolist(), strict=True
                )
            ]
        )

    def _picture(self, zoom: int) -> pygame.Surface:
        """One drop or flake; rain leans the way it falls."""
        key = (self._kind, zoom)
        if key not in self._pictures:
            if self._kind == "rain":
                right, down = FALLS["rain"]
                length = max(6, 7 * zoom)
                lean = max(1, round(length * right / down))
                picture = pygame.Surface((lean + 1, length + 1), pygame.SRCALPHA)
                pygame.draw.line(picture, (*RAIN, 190), (0, 0), (lean, length))
            else:
                picture = pygame.Surface((max(2, zoom), max(2, zoom)))
                picture.fill(FLAKE)

            self._pictures[key] = picture
        return self._pictures[key]

    def _outside(
        self, x: NDArray[np.float64], y: NDArray[np.float64]
    ) -> NDArray[np.bool_]:
        """Which places of the world have no roof over them; around it is nothing."""
        rows, columns = self._is_open.shape
        # The rim of the array stands for all that lies around the map.
        column = np.clip(np.floor(x / TILE).astype(int) + 1, 0, columns - 1)
        row = np.clip(np.floor(y / TILE).astype(int) + 1, 0, rows - 1)
        found: NDArray[np.bool_] = self._is_open[row, column]
        return found


def _with_walls(indoors: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Rooms with the walls and doorways around them, a tile to each side."""
    rows, columns = indoors.shape
    wide = np.pad(indoors, 1)
    shifts = [(down, right) for down in range(3) for right in range(3)]
    parts = [
        wide[down : down + rows, right : right + columns] for down, right in shifts
    ]
    found: NDArray[np.bool_] = np.logical_or.reduce(parts)
    return found
