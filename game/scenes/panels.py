"""The panels of the town: which there are, and which one is open.

A new panel is a class of its own in `game.scenes`, and one line of `PANELS`.
"""

import pygame

from engine.runner_events import Event
from game.input import Act
from game.scenes.calendar import Calendar
from game.scenes.diary import Diary
from game.scenes.event_log import EventLog
from game.scenes.map_panel import MapPanel
from game.scenes.panel import Desk, Panel
from game.scenes.place_panel import PlacePanel
from game.scenes.relations import Relations
from game.ui.skin import SkinnedManager

PANELS: dict[Act, type[Panel]] = {
    Act.LOG: EventLog,
    Act.RELATIONS: Relations,
    Act.CALENDAR: Calendar,
    Act.DIARY: Diary,
    Act.MAP: MapPanel,
    Act.PLACE: PlacePanel,
}
"""Every panel by what opens and closes it."""

EDGE = 8
"""Least distance from the window's edge at 100 %."""

NARROW = 560
"""With less room than that at 100 % a panel lies over the person's."""


class Panels:
    """One panel lies open, or none.

    Args:
        desk: what panels may use.

    Attributes:
        open: the panel that is open.
    """

    def __init__(self, desk: Desk) -> None:
        self._made: dict[Act, Panel] = {}
        self._desk = desk
        self.open: Panel | None = None
        self._act: Act | None = None

    @property
    def rect(self) -> pygame.Rect | None:
        """Where the open panel lies."""
        return self.open.rect if self.open is not None else None

    def toggle(self, act: Act) -> bool:
        """Open a panel, or close it if it is open; whether there is such a panel."""
        if act not in PANELS:
            return False
        if act is self._act:
            self.close()
            return True
        self._open(act)
        return True

    def show_place(self, address: str) -> None:
        """Open the panel of places at one of them, or at a thing."""
        if self._act is not Act.PLACE:
            self._open(Act.PLACE)
        if self.open is not None:
            self.open.turn_to(address)

    def _open(self, act: Act) -> None:
        self.close()
        if act not in self._made:
            self._made[act] = PANELS[act](self._desk)
        self.open, self._act = self._made[act], act

    def close(self) -> None:
        """Close what is open; it opens again as it was left."""
        self.drop()
        self.open = self._act = None

    def covers(self, ui: SkinnedManager, width: int, side: int) -> bool:
        """Whether the open panel needs the place of the person's panel.

        Args:
            ui: the manager of the scene.
            width: of the window.
            side: what the person's panel would take of it.
        """
        wanted = self.open and (self.open.width or NARROW)
        return bool(wanted) and width - side < ui.px(int(wanted or 0) + 2 * EDGE)

    def build(self, ui: SkinnedManager, top: int, right: int, foot: int = 0) -> None:
        """Make the open panel between the top bar and what is at the right."""
        if self.open is not None:
            edge = ui.px(EDGE)
            height = ui.window_resolution[1] - top - foot - 2 * edge
            room = pygame.Rect(edge, top + edge, right - 2 * edge, height)
            self.open.build(ui, room)

    def drop(self) -> None:
        """Take the widgets away."""
        if self.open is not None:
            self.open.drop()

    def take(self, event: Event) -> None:
        """Let every panel that was ever opened take in what the engine told."""
        for panel in self._made.values():
            panel.take(event)

    def press(self, element: object) -> bool:
        """A button was pressed; returns whether all must be made anew."""
        panel = self.open
        if panel is None or panel.sheet is None:
            return False
        if element is panel.sheet.close:
            self.close()
            return True
        return panel.press(element)

    def hear(self, event: pygame.event.Event) -> bool:
        """Let the open panel hear; returns whether nobody else should."""
        return self.open is not None and self.open.hear(event)

    def update(self, seconds: float) -> None:
        """Let a frame's time pass."""
        if self.open is not None:
            self.open.update(seconds)

    def draw(self, target: pygame.Surface) -> None:
        """Draw what of the open panel is no widget."""
        if self.open is not None:
            self.open.draw(target)
