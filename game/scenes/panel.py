"""What every panel of the town can do, and what it may use."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

import pygame

from engine.happenings import Happening
from engine.phrase import Phrase
from engine.runner_events import Event
from game.app import App
from game.play import Play
from game.scenes.watching import Watching
from game.story import Story
from game.ui.sheet import Sheet
from game.ui.skin import SkinnedManager
from game.ui.walk import Walk
from game.view.camera import Camera


@dataclass(frozen=True, slots=True)
class Desk:
    """What a panel may use.

    Attributes:
        app: the window.
        play: the town; its view is what is seen now.
        story: what has happened so far.
        watching: the chosen person.
        choose: lets the player watch somebody, or nobody.
        visit: brings the camera to where something happened.
        look: brings the camera to a point of the world, in art pixels.
        camera: from where one looks at the town.
        remake: makes all panels anew.
        tell: shows a message.
    """

    app: App
    play: Play
    story: Story
    watching: Watching
    choose: Callable[[str | None], None]
    visit: Callable[[Happening], None]
    look: Callable[[float, float], None]
    camera: Callable[[], Camera]
    remake: Callable[[], None]
    tell: Callable[[Phrase], None]


class Panel:
    """Something that lies over the town while it goes on.

    A panel makes its widgets in `build`, which is called again whenever language, size
    or scale has changed; what it shows is then drawn over them by `draw`.

    Args:
        desk: what it may use.

    Attributes:
        title: key of its title in the catalogue.
        width: at 100 %; None takes all the room there is.
        sheet: its frame, while it is built.
        walk: its buttons, as the arrow keys walk over them.
    """

    title: ClassVar[str] = ""
    width: ClassVar[int | None] = None

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.sheet: Sheet | None = None
        self.walk: Walk | None = None
        self._at = (0, 0)
        self._was_seen = False

    @property
    def rect(self) -> pygame.Rect | None:
        """Where it lies, while it is built."""
        return self.sheet.rect if self.sheet is not None else None

    def build(self, ui: SkinnedManager, room: pygame.Rect) -> None:
        """Make the frame and what is in it.

        Args:
            ui: the manager of the scene.
            room: what of the window is free.
        """
        self.drop()
        locale = self.desk.app.locale
        rect = room.copy()
        if self.width is not None:
            rect.width = min(room.width, ui.px(self.width))
        close = locale("person.close")
        self.sheet = Sheet(ui, rect, locale(self.title), close)
        self.furnish(self.sheet)
        if self.walk is not None:
            self.walk.is_seen = self._was_seen

    def furnish(self, sheet: Sheet) -> None:
        """Make what is in the frame; set `walk`."""
        self.walk = Walk([[sheet.close]])

    def drop(self) -> None:
        """Take the widgets away; what was chosen stays."""
        if self.walk is not None:
            self._at, self._was_seen = self.walk.at, self.walk.is_seen
        if self.sheet is not None:
            self.sheet.kill()
        self.sheet = None

    def turn_to(self, address: str) -> None:
        """Show what lies at an address; a panel that has no places stays as it is."""

    def take(self, event: Event) -> None:
        """Take in what the engine told."""

    def press(self, element: object) -> bool:
        """A button was pressed; returns whether the panel must be made anew."""
        del element
        return False

    def hear(self, event: pygame.event.Event) -> bool:
        """Take in keys and pointer; returns whether nobody else should."""
        return self.walk is not None and self.walk.hear(event)

    def update(self, seconds: float) -> None:
        """Let a frame's time pass."""

    def draw(self, target: pygame.Surface) -> None:
        """Draw what is no widget."""
        if self.walk is not None and self.sheet is not None:
            self.walk.draw(target, self.sheet.ui)
