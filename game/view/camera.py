"""Where one looks at the town from, and how near.

World coordinates are pixels of the art (16 to a tile); screen coordinates are pixels
of the window. Zoom comes to rest on `RESTS`, all multiples of 1/8, so a chunk of 256
and a tile of 16 art pixels are whole on the screen.
"""

import math
from dataclasses import dataclass

RESTS = (0.375, 0.5, 0.625, 0.75, 0.875, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0)
"""Zooms at which the camera comes to rest."""

NEAR = 1e-3
GLIDE_SECONDS = 0.09
FOLLOW_SECONDS = 0.25
MARGIN = 0.35
"""How much of the view may lie outside the town, as a share of the view."""


@dataclass
class Camera:
    """A view of a world of a certain size through a window of a certain size.

    Attributes:
        world: size of the world in art pixels.
        window: size of the window in screen pixels.
        x: the world point in the middle of the window; `y` likewise.
        zoom: screen pixels to an art pixel, now.
        goal: the zoom it is going to.
        gliding: whether changes are smooth; off for reduced motion.
    """

    world: tuple[int, int]
    window: tuple[int, int]
    x: float = 0.0
    y: float = 0.0
    zoom: float = 2.0
    goal: float = 2.0
    gliding: bool = True
    _pointer: tuple[int, int] | None = None
    _target: tuple[float, float] | None = None

    @property
    def resting(self) -> bool:
        """Whether the zoom stands on one of its steps."""
        return self.zoom == self.goal

    @property
    def offset(self) -> tuple[int, int]:
        """Screen position of the world's origin, negated; whole pixels."""
        width, height = self.window
        return (
            round(self.x * self.zoom - width / 2),
            round(self.y * self.zoom - height / 2),
        )

    def to_screen(self, x: float, y: float) -> tuple[int, int]:
        """Screen position of a world point."""
        left, top = self.offset
        return math.floor(x * self.zoom) - left, math.floor(y * self.zoom) - top

    def to_world(self, x: float, y: float) -> tuple[float, float]:
        """World point under a screen position."""
        left, top = self.offset
        return (x + left) / self.zoom, (y + top) / self.zoom

    def seen(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what is in view, in world pixels."""
        return (*self.to_world(0, 0), *self.to_world(*self.window))

    def resize(self, window: tuple[int, int]) -> None:
        """Take on another window; the point in the middle stays there."""
        self.window = window
        self._hold()

    def move(self, right: float, down: float) -> None:
        """Shift the view by screen pixels at once."""
        self._target = None
        self.x += right / self.zoom
        self.y += down / self.zoom
        self._hold()

    def look_at(self, x: float, y: float, at_once: bool = False) -> None:
        """Bring a world point to the middle, gliding there unless `at_once`."""
        if at_once or not self.gliding:
            self.x, self.y, self._target = x, y, None
            self._hold()
        else:
            self._target = (x, y)

    def step_zoom(self, steps: int, pointer: tuple[int, int] | None = None) -> None:
        """Zoom in (positive) or out by steps, keeping the point under `pointer`."""
        nearest = min(range(len(RESTS)), key=lambda i: abs(RESTS[i] - self.goal))
        least = max(0, self._least())
        place = min(len(RESTS) - 1, max(least, nearest + steps))
        self.set_zoom(RESTS[place], pointer)

    def set_zoom(self, zoom: float, pointer: tuple[int, int] | None = None) -> None:
        """Go to a zoom, keeping the world point under `pointer` where it is."""
        self.goal = zoom
        self._pointer = pointer
        if not self.gliding:
            self._zoom_to(zoom)

    def fit(self, at_once: bool = False) -> None:
        """Show the whole town, or as much as the least zoom allows."""
        self.set_zoom(RESTS[max(0, self._least())])
        self._target = None
        if at_once or not self.gliding:
            self._pointer = None
            self._zoom_to(self.goal)
        self.look_at(self.world[0] / 2, self.world[1] / 2, at_once)

    def update(self, seconds: float) -> None:
        """Glide on for a frame."""
        if self._target is not None:
            self._glide(seconds, *self._target)
        if self.zoom != self.goal:
            share = 1 - math.exp(-seconds / GLIDE_SECONDS)
            nearer = self.zoom * (self.goal / self.zoom) ** share
            close = abs(math.log(self.goal / nearer)) < 0.01
            self._zoom_to(self.goal if close else nearer)

    def _glide(self, seconds: float, x: float, y: float) -> None:
        share = 1 - math.exp(-seconds / FOLLOW_SECONDS)
        self.x += (x - self.x) * share
        self.y += (y - self.y) * share
        if math.hypot(x - self.x, y - self.y) * self.zoom < 0.5:
            self.x, self.y, self._target = x, y, None
        self._hold()

    def _zoom_to(self, zoom: float) -> None:
        pointer = self._pointer
        if pointer is None:
            self.zoom = zoom
        else:
            width, height = self.window
            right, down = pointer[0] - width / 2, pointer[1] - height / 2
            x, y = self.x + right / self.zoom, self.y + down / self.zoom
            self.zoom = zoom
            self.x, self.y = x - right / zoom, y - down / zoom
        self._hold()

    def _least(self) -> int:
        """Index of the largest rest at which the whole world is in view, or 1."""
        fitting = min(self.window[i] / self.world[i] for i in (0, 1))
        whole = [i for i, rest in enumerate(RESTS) if rest <= fitting + NEAR]
        return min(whole[-1] if whole else 0, RESTS.index(1.0))

    def _hold(self) -> None:
        """Keep the view over the town."""
        width, height = self.world
        spare = [MARGIN * self.window[i] / self.zoom for i in (0, 1)]
        half = [self.window[i] / 2 / self.zoom for i in (0, 1)]
        low_x, low_y = half[0] - spare[0], half[1] - spare[1]
        self.x = _between(self.x, low_x, width - low_x)
        self.y = _between(self.y, low_y, height - low_y)


def _between(value: float, low: float, high: float) -> float:
    return (low + high) / 2 if low > high else min(max(value, low), high)
