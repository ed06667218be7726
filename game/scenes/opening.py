"""Between two scenes: a town is being opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from engine.errors import UserError
from engine.phrase import Phrase
from game import paths
from game.app import App
from game.play import (
    Opener,
    Opening,
    Watched,
    branch_of,
    founding_of,
    opening_of,
    slot_of,
)
from game.scenes.scene import WHILE_LOADING, Scene
from game.scenes.still import Still
from game.ui.skin import art_scale

if TYPE_CHECKING:
    from engine import TownOptions

BUSY = "error.town.busy"
"""The sentence for a town that another window or program has open."""

MORNING = 6 * 360 - 1
"""Step of the demo day at which one begins to watch: at six, before they get up."""

DIVERGED = "error.town.diverged"
"""The rules have changed since the town was lived; a branch can go on."""


class OpeningTown(Scene):
    """Shows that something is going on, then the town.

    Args:
        app: the window.
        path: the town file.
        opening: opens it on the engine's thread.
    """

    frames_per_second = WHILE_LOADING

    def __init__(self, app: App, path: Path, opening: Opener) -> None:
        super().__init__(app)
        self._path = path
        self._opener = opening
        self._opening: Opening | None = None
        self._seconds = 0.0
        self._still = Still(paths.assets() / "title" / "dawn.png")
        self._handed_on = False

    @classmethod
    def of_file(cls, app: App, path: Path) -> OpeningTown:
        """Opens a town file."""
        return cls(app, path, opening_of(path))

    @classmethod
    def of_slot(cls, app: App, slot: Path, path: Path) -> OpeningTown:
        """Begins again from a kept copy, in the town file `path`."""
        app.spared = slot
        return cls(app, path, slot_of(slot, path))

    @classmethod
    def of_branch(
        cls, app: App, source: Path, path: Path, step: int, title: str
    ) -> OpeningTown:
        """Opens a new town that goes on from a past step of another."""
        return cls(app, path, branch_of(source, path, step, title))

    @classmethod
    def of_recording(cls, app: App, path: Path, step: int) -> OpeningTown:
        """Opens a town only to watch its record, from a step on."""
        return cls(app, path, Watched(step))

    @classmethod
    def of_demo(cls, app: App) -> OpeningTown:
        """Opens the demo day that comes with the game, in the morning."""
        return cls(app, paths.demo(), Watched(MORNING, paths.packed_demo()))

    @classmethod
    def of_new(cls, app: App, path: Path, options: TownOptions) -> OpeningTown:
        """Founds a town and opens it."""
        return cls(app, path, founding_of(path, options, app.maps))

    def enter(self) -> None:
        """Begin to open; the scenes before have let go of their town by now."""
        super().enter()
        app = self.app
        self._opening = Opening(
            self._path, app.maps, app.sprites, app.locale.tell, self._opener
        )

    def update(self, seconds: float, on_top: bool) -> None:
        """Wait for the town."""
        super().update(seconds, on_top)
        self._seconds += seconds
        if self._opening is None:
            return
        try:
            play = self._opening.poll()
        except UserError as error:
            from game.scenes.title import Title

            # A town that is open elsewhere can be continued once it is closed there.
            if error.phrase.key != BUSY:
                self.app.broken.add(self._path)
            self.app.failure = error.phrase
            self.app.turn_to(Title(self.app, error.phrase))
            if error.phrase.key == DIVERGED:
                _offer_branch(self.app, self._path, error.phrase)
            return
        if play is not None:
            from game.scenes.town import TownScene

            self._handed_on = True
            self.app.failure = None
            self.app.locale.learn(play.languages)
            self.app.turn_to(TownScene(self.app, play))

    def leave(self) -> None:
        """Give up, unless the town has been handed on."""
        super().leave()
        if self._opening is not None and not self._handed_on:
            self._opening.close()

    def draw(self, target: pygame.Surface) -> None:
        """A word in the middle, with dots that walk, over the sleeping town."""
        self._still.draw(target)
        interface, art = self.app.interface, art_scale(self.app.scale)
        font = self.app.fonts.get(18, bold=True)
        words = self.app.locale("opening")
        dots = "." * (1 + int(self._seconds * 3) % 3)
        text = font.render(words + dots, True, interface.colours["tag_text"])
        frame = interface.frames["tag"]
        place = pygame.Rect((0, 0), frame.outer(font.size(words + "..."), art))
        place.center = target.get_rect().center
        frame.draw(target, place, art)
        target.blit(text, frame.inner(place, art))


def _offer_branch(app: App, path: Path, problem: Phrase) -> None:
    """Ask whether a new town shall go on from the last moment that is certain."""
    from game.scenes.ask import Ask
    from game.scenes.new_town import free_path

    step, hour = int(str(problem.part("step"))), str(problem.part("hour"))
    target = free_path(paths.towns(), path.stem)

    def branch() -> None:
        app.turn_to(OpeningTown.of_branch(app, path, target, step, target.stem))

    title, yes = app.locale("diverged.title"), app.locale("diverged.yes")
    text = app.locale("diverged.ask", town=path.stem, hour=hour, name=target.stem)
    app.push(Ask(app, title, text, yes, branch))
