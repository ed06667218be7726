"""What every scene can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from game.app import App
    from game.ui.skin import SkinnedManager


FRAMES_PER_SECOND = 60
WHILE_LOADING = 30
"""Frames a second while a town is opened: the rest of the time goes into that."""

DIM = (44, 36, 78)
DIM_ALPHA = 110
"""How dark it is beneath a scene that lies over another."""


class Scene:
    """One full screen. Scenes lie on a stack; the top one hears the player.

    A scene makes its widgets in `build`, which is called again whenever the language,
    the size of the window or the scale of the interface has changed.

    Attributes:
        app: the window and what all scenes share.
        ui: the widgets of this scene.
        covers: whether nothing of the scenes beneath is seen.
        frames_per_second: at most so many are drawn.
    """

    covers = True
    frames_per_second = FRAMES_PER_SECOND

    def __init__(self, app: App) -> None:
        self.app = app
        self._veil: pygame.Surface | None = None
        self.ui: SkinnedManager = app.take_ui()

    def enter(self) -> None:
        """Called when the scene comes to lie on the stack."""
        self.rebuild()

    def rebuild(self) -> None:
        """Make all widgets anew."""
        self.app.give_ui(self.ui)
        self.ui = self.app.take_ui()
        self.build()

    def build(self) -> None:
        """Make the widgets."""

    def resume(self) -> None:
        """Called when the scene above has gone."""

    def leave(self) -> None:
        """Called when the scene goes; let go of what it holds."""
        self.app.give_ui(self.ui)

    def handle(self, event: pygame.event.Event) -> None:
        """Hear an event of the player; widgets first."""
        self.ui.process_events(event)

    def update(self, seconds: float, on_top: bool) -> None:
        """Let a frame's time pass."""
        if on_top:
            self.ui.update(seconds)

    def draw(self, target: pygame.Surface) -> None:
        """Draw the scene; what lies beneath is dimmed first."""
        if not self.covers:
            size = target.get_size()
            if self._veil is None or self._veil.get_size() != size:
                self._veil = pygame.Surface(size)
                self._veil.fill(DIM)
                self._veil.set_alpha(DIM_ALPHA)
            target.blit(self._veil, (0, 0))
        self.ui.draw_ui(target)
