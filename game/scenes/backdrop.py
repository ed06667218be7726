"""The town that lives behind the title and the scenes over it."""

import math
import tempfile
from pathlib import Path

import pygame

from engine.errors import UserError
from engine.phrase import Phrase
from game.loading import Job
from game.play import MAP, Maps, Opening, Play, demo_of
from game.view.camera import Camera
from game.view.show import Tell
from game.view.sprites import Sprites
from game.view.stage import Stage

ZOOM = 3.0
DRIFT_SECONDS = 150.0
"""How long the camera takes for its way round the town."""

FADE_SECONDS = 0.8
DAWN_PACE = 64.0
"""Steps a second until `DAWN_STEPS`: the morning comes while one looks."""

DAWN_STEPS = 900
PACE = 6.0
DAWN = 5.67
"""The hour shown before the engine is there."""


class Backdrop:
    """Opens a small town of its own in a temporary folder and drifts over it.

    Args:
        maps: the maps read so far.
        sprites: pictures of people.
        tell: writes out what is said.
        window: size of the window.
    """

    def __init__(
        self, maps: Maps, sprites: Sprites, tell: Tell, window: tuple[int, int]
    ) -> None:
        self._folder = tempfile.TemporaryDirectory(
            prefix="smallville-", ignore_cleanup_errors=True
        )
        path = Path(self._folder.name) / "title.town"
        self._opening: Opening | None = Opening(
            path, maps, sprites, tell, demo_of(path)
        )
        self.play: Play | None = None
        self._early: Job[Stage] | None = Job(lambda: Stage(maps.get(MAP), sprites))
        self._stage: Stage | None = None
        self._hurries = True
        self.problem: Phrase | None = None
        self._camera: Camera | None = None
        self._window = window
        self._seconds = 0.0

    @property
    def is_ready(self) -> bool:
        """Whether there is something to draw."""
        return self._stage is not None or self.play is not None

    @property
    def shown(self) -> float:
        """How far it has faded in, 0 to 1."""
        return min(1.0, self._seconds / FADE_SECONDS)

    def resize(self, window: tuple[int, int]) -> None:
        """Take on another window."""
        self._window = window
        if self._camera is not None:
            self._camera.resize(window)

    def update(self, seconds: float, still: bool) -> None:
        """Let the town and the camera go on; `still` for reduced motion."""
        if self._opening is not None:
            self._wait()
        if self._early is not None and self._early.done:
            self._show_early(self._early)
        if self.play is not None:
            self._live(self.play, seconds)
        if self._camera is not None:
            self._seconds += seconds
            self._drift(0.0 if still else self._seconds)

    def _show_early(self, early: Job[Stage]) -> None:
        """Show the empty map until the engine is there."""
        self._early = None
        try:
            self._stage = early.result()
        except UserError as error:
            self.problem = error.phrase
            return
        self._stage.set_hour(DAWN, frozenset())
        self._begin(self._stage.map.size)

    def _live(self, play: Play, seconds: float) -> None:
        for event in play.link.drain():
            play.show.take(event)
        play.show.update(seconds)
        if self._hurries and play.show.step >= DAWN_STEPS:
            self._hurries = False
            play.link.set_pace(PACE)

    def _wait(self) -> None:
        assert self._opening is not None
        try:
            self.play = self._opening.poll()
        except UserError as error:
            self.problem = error.phrase
            self._opening = None
            return
        if self.play is not None:
            self._opening = None
            self._begin(self.play.show.stage.map.size)
            self.play.link.set_pace(DAWN_PACE)

    def _begin(self, size: tuple[int, int]) -> None:
        if self._camera is None:
            self._camera = Camera(size, self._window, zoom=ZOOM, goal=ZOOM)

    def _drift(self, seconds: float) -> None:
        """A slow oval over the middle of the town."""
        assert self._camera is not None
        width, height = self._camera.world
        turn = 2 * math.pi * seconds / DRIFT_SECONDS
        x = width * (0.5 + 0.26 * math.sin(turn + 0.9))
        y = height * (0.5 + 0.24 * math.cos(turn + 0.9))
        self._camera.look_at(x, y, at_once=True)

    def draw(self, target: pygame.Surface) -> None:
        """Draw the town, if it is there."""
        if self._camera is None:
            return
        if self.play is not None:
            self.play.show.draw(target, self._camera)
        elif self._stage is not None:
            self._stage.draw(target, self._camera, (), round(self._seconds * 1000))

    def close(self) -> None:
        """End its engine and remove its file, without holding up a frame."""
        opening, play, folder = self._opening, self.play, self._folder
        self._opening = self.play = None

        def end() -> None:
            if opening is not None:
                opening.close()
            if play is not None:
                play.close()
            folder.cleanup()

        Job(end)
