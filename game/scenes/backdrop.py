"""The town that lives behind the title and the scenes over it."""

import math
import tempfile
from pathlib import Path

import pygame

from engine.errors import TownUnwritable, UserError
from engine.phrase import Phrase
from game.loading import Job
from game.play import MAP, Maps, Opening, Play, demo_of
from game.view.camera import Camera
from game.view.figures import NOBODY
from game.view.show import Tell
from game.view.sprites import Sprites
from game.view.stage import Stage
from game.view.town_map import TownMap

ZOOM = 3.0
DRIFT_SPEED = 14.0
"""Art pixels a second that the camera goes."""

LOOK_SECONDS = 14.0
"""How long it goes to one person before it looks for the next."""

NEAREST = 60.0
"""Who is nearer than this is being looked at already."""

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
        self.play: Play | None = None
        self.problem: Phrase | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._opening: Opening | None = None
        self._open(maps, sprites, tell)
        self._early: Job[Stage] | None = Job(lambda: Stage(maps.get(MAP), sprites))
        self._stage: Stage | None = None
        self._hurries = True
        self._look_on = 0.0
        self._goal = (0.0, 0.0)
        self._camera: Camera | None = None
        self._window = window
        self._seconds = 0.0

    def _open(self, maps: Maps, sprites: Sprites, tell: Tell) -> None:
        """Found the town, where there is room for it."""
        try:
            self._folder = tempfile.TemporaryDirectory(
                prefix="smallville-", ignore_cleanup_errors=True
            )
        except OSError as error:
            self.problem = TownUnwritable(
                "error.town.unwritable",
                file=error.filename or "smallville-*",
                reason=error.strerror,
            ).phrase
            return
        path = Path(self._folder.name) / "title.town"
        self._opening = Opening(path, maps, sprites, tell, demo_of(path))

    @property
    def is_ready(self) -> bool:
        """Whether there is something to draw."""
        return self._stage is not None or self.play is not None

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
            self._drift(0.0 if still else seconds)

    def _show_early(self, early: Job[Stage]) -> None:
        """Show the empty map until the engine is there."""
        self._early = None
        if self.play is not None:
            return
        try:
            self._stage = early.result()
        except UserError as error:
            self.problem = error.phrase
            return
        self._stage.set_hour(DAWN, frozenset())
        self._begin(self._stage.map)

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
            # The empty map has done its part; its painted blocks are forty megabytes.
            self._opening = self._stage = None
            self._begin(self.play.show.stage.map)
            self.play.link.set_pace(DAWN_PACE)

    def _begin(self, town_map: TownMap) -> None:
        if self._camera is None:
            x, y = first_sight(town_map)
            self._camera = Camera(town_map.size, self._window, x, y, ZOOM, ZOOM)

    def _drift(self, seconds: float) -> None:
        """Go slowly to where somebody is up and about, and on to the next."""
        camera = self._camera
        assert camera is not None
        if self._seconds >= self._look_on:
            self._look_on = self._seconds + LOOK_SECONDS
            self._goal = self._next_goal()
        right, down = self._goal[0] - camera.x, self._goal[1] - camera.y
        far = math.hypot(right, down)
        if far > 1:
            step = min(1.0, DRIFT_SPEED * seconds / far)
            x, y = camera.x + right * step, camera.y + down * step
            camera.look_at(x, y, at_once=True)

    def _next_goal(self) -> tuple[float, float]:
        """Where somebody not far away is awake; else the middle of the town."""
        camera = self._camera
        assert camera is not None
        people = self.play.show if self.play is not None else None
        awake = [
            (figure.x + 8, figure.y + 12)
            for figure in (people.figures if people is not None else ())
            if people is not None and not people.view.agents[figure.name].asleep
        ]
        here = (camera.x, camera.y)
        around = [at for at in awake if math.dist(at, here) > NEAREST]
        width, height = camera.world
        middle = (width * 0.5, height * 0.35)
        return min(around, key=lambda at: math.dist(at, here), default=middle)

    def draw(self, target: pygame.Surface) -> None:
        """Draw the town, if it is there."""
        if self._camera is None:
            return
        if self.play is not None:
            self.play.show.draw(target, self._camera)
        elif self._stage is not None:
            self._stage.draw(target, self._camera, NOBODY, round(self._seconds * 1000))

    def close(self) -> None:
        """End its engine and remove its file, without holding up a frame."""
        opening, play, folder = self._opening, self.play, self._folder
        self._opening = self.play = None

        def end() -> None:
            if opening is not None:
                opening.close()
            if play is not None:
                play.close()
            if folder is not None:
                folder.cleanup()

        Job(end)


def first_sight(town_map: TownMap) -> tuple[float, float]:
    """Where most beds stand together, in art pixels: there the day begins."""
    beds = [(bed.x, bed.y) for bed in town_map.things if bed.look[0] == "bed"]
    width, height = town_map.size
    return min(
        beds,
        key=lambda here: sum(sorted(math.dist(here, other) for other in beds)[:8]),
        default=(width // 2, height // 2),
    )
