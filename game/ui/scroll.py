"""A part of something tall that is seen, and the bar that says which part."""

import pygame

from game.ui.frames import Interface

BAR = 10
"""Width of the bar at 100 %."""

WHEEL = 48
"""Pixels at 100 % that one notch of the wheel moves."""

LINE = 40
"""Pixels at 100 % that an arrow key moves."""

LEAST_THUMB = 24


class Scroll:
    """Where one has scrolled to; wheel and thumb move it.

    Args:
        room: where the content is seen, the bar at its right included.
        height: of the whole content.
        interface: frames of the bar.
        scale: size of the interface, 1.0 for 100 %.
        art: screen pixels an art pixel.

    Attributes:
        top: first row of the content that is seen.
    """

    def __init__(
        self,
        room: pygame.Rect,
        height: int,
        interface: Interface,
        scale: float,
        art: int,
    ) -> None:
        self.room = room
        self.height = height
        self.top = 0
        self._interface, self._scale, self._art = interface, scale, art
        self._held: int | None = None

    @property
    def bar(self) -> pygame.Rect:
        """The groove at the right."""
        wide = round(BAR * self._scale)
        left, height = self.room.right - wide, self.room.height
        return pygame.Rect(left, self.room.top, wide, height)

    @property
    def seen(self) -> pygame.Rect:
        """Where the content is seen: the room without the bar."""
        gap = self.bar.width + round(4 * self._scale)
        return pygame.Rect(self.room.topleft, (self.room.width - gap, self.room.height))

    @property
    def last(self) -> int:
        """The largest `top`."""
        return max(0, self.height - self.room.height)

    def to(self, top: float) -> None:
        """Scroll so that this row is the first, as far as that goes."""
        self.top = round(min(max(top, 0), self.last))

    def show(self, top: int, bottom: int) -> None:
        """Scroll no farther than needed for these rows to be seen."""
        if top < self.top:
            self.to(top)
        elif bottom > self.top + self.room.height:
            self.to(bottom - self.room.height)

    def hear(self, event: pygame.event.Event) -> bool:
        """Take in wheel and pointer; returns whether it was for the bar."""
        if event.type == pygame.MOUSEWHEEL:
            if self.room.collidepoint(pygame.mouse.get_pos()):
                self.to(self.top - event.y * WHEEL * self._scale)
                return True
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return self._hold(event.pos)
        elif event.type == pygame.MOUSEMOTION and self._held is not None:
            self._drag(event.pos[1])
            return True
        elif event.type == pygame.MOUSEBUTTONUP and self._held is not None:
            self._held = None
            return True
        return False

    def hear_key(self, key: int) -> bool:
        """Take in a key of reading: arrows, pages, ends; returns whether it is one."""
        line = round(LINE * self._scale)
        page = self.room.height - line
        tops = {
            pygame.K_DOWN: self.top + line,
            pygame.K_UP: self.top - line,
            pygame.K_PAGEDOWN: self.top + page,
            pygame.K_SPACE: self.top + page,
            pygame.K_PAGEUP: self.top - page,
            pygame.K_HOME: 0,
            pygame.K_END: self.last,
        }
        if key in tops:
            self.to(tops[key])
        return key in tops

    def _hold(self, point: tuple[int, int]) -> bool:
        if not self.last or not self.bar.collidepoint(point):
            return False
        thumb = self._thumb()
        inside = thumb.collidepoint(point)
        self._held = point[1] - thumb.top if inside else thumb.height // 2
        self._drag(point[1])
        return True

    def _drag(self, y: int) -> None:
        way = self.bar.height - self._thumb().height
        if way > 0 and self._held is not None:
            self.to((y - self._held - self.bar.top) * self.last / way)

    def _thumb(self) -> pygame.Rect:
        bar = self.bar
        share = min(1.0, self.room.height / max(self.height, 1))
        least = round(LEAST_THUMB * self._scale)
        high = min(bar.height, max(least, round(bar.height * share)))
        top = bar.top + (bar.height - high) * self.top // max(self.last, 1)
        return pygame.Rect(bar.left, top, bar.width, high)

    def draw(self, target: pygame.Surface) -> None:
        """Draw the bar, if there is anything to scroll."""
        if self.last:
            frames = self._interface.frames
            frames["scroll_groove"].draw(target, self.bar, self._art)
            state = "pressed" if self._held is not None else "normal"
            thumb = frames[f"scroll_thumb_{state}"]
            thumb.draw(target, self._thumb(), self._art)
