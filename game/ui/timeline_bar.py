"""The timeline: the life of the town as a bar at the foot of the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pygame
from pygame_gui.elements import UIButton, UILabel

from engine.clock import Clock
from engine.happenings import Happening
from game.ui.icons import IconSheet
from game.ui.skin import SkinnedManager
from game.ui.timeline_marks import LANES, REACH, Lane, draw_marks, mark_at, stamp
from game.ui.timeline_span import Span
from game.ui.widgets import button, label, panel, press, remove
from game.view.fonts import Fonts

HEIGHT = 106
"""Height at 100 %."""

LANE = 13
GROOVE = 12
TOP = 40

SPARE = 1.08
"""Room for words is so much larger: pygame_gui writes them a little wider."""

TICKS = (10, 30, 60, 120, 180, 360, 720, 1440, 2880)
"""Minutes of the game that may lie between two hours written below the bar."""

ROOM = 62
"""Pixels at 100 % that a written hour needs."""

SIGNS = (
    ("mark_back", "arrow_left"),
    ("step_back", "step_back"),
    ("play", "play"),
    ("step_forward", "step_forward"),
    ("mark_forward", "arrow_right"),
)

BARE = {"close": "close", "now": "fastest", "branch": "plus"}
"""Signs of buttons without a word."""


@dataclass(frozen=True, slots=True)
class TimelineWords:
    """What the bar says, in the present language.

    Attributes:
        tips: of the buttons, by name.
        branch: the word on a button; `now` likewise, empty for no such button.
    """

    tips: dict[str, str]
    branch: str
    now: str


@dataclass(frozen=True, slots=True)
class TimelineLook:
    """What the bar shows at a moment.

    Attributes:
        position: finished steps at the moment one looks at.
        steps: how many are recorded.
        marks: the earliest first; `version` counts up when some are added.
        saves: positions that are kept in slots.
        watched: whose marks stand out; None for everybody's.
        said: the moment in words.
        looks_back: whether that is the past.
        playing: whether it goes on.
        lived_from: before this step the town was recorded elsewhere.
    """

    position: int
    steps: int
    marks: Sequence[Happening]
    version: int
    saves: tuple[int, ...]
    watched: str | None
    said: str
    looks_back: bool
    playing: bool
    lived_from: int = 0


class TimelineBar:
    """Buttons above, the bar with its marks below.

    Args:
        ui: the manager of the scene.
        fonts: letters at the present scale.
        marks: signs of the interface.
        clock: game time.
        words: what it says.
        right: screen pixels that stay free at the right, for a panel.
        look: what it shows at first.
        span: the part of the life shown at first; all of it if None.
    """

    def __init__(
        self,
        ui: SkinnedManager,
        fonts: Fonts,
        marks: IconSheet,
        clock: Clock,
        words: TimelineWords,
        right: int,
        look: TimelineLook,
        span: Span | None,
    ) -> None:
        self._ui, self._fonts, self._icons, self._clock = ui, fonts, marks, clock
        width, height = ui.window_resolution
        self.rect = pygame.Rect(0, 0, width - right, ui.px(HEIGHT))
        self.rect.bottom = height
        self._panel = panel(ui, self.rect, "@foot")
        self.buttons: dict[str, UIButton] = {}
        self._said: UILabel = self._make_row(words, look)
        left = ui.px(40)
        self._groove = pygame.Rect(
            left, self.rect.top + ui.px(TOP + len(LANES) * LANE + 1), 0, ui.px(GROOVE)
        )
        self._groove.width = self.rect.width - left - ui.px(20)
        wide = self._groove.width
        self.span = Span.whole(look.steps, wide)
        if span is not None:
            self.span = Span(span.first, span.last, look.steps, wide)
        self._lanes = [
            Lane(kind, self.rect.top + ui.px(TOP + place * LANE), ui.px(LANE))
            for place, kind in enumerate(LANES)
        ]
        self._look = look
        self._drawn: pygame.Surface | None = None
        self._drawn_for: object = None
        self._drawn_span = self.span
        self.dragging = False

    @property
    def height(self) -> int:
        """Screen pixels it takes at the foot of the window."""
        return self.rect.height

    def _make_row(self, words: TimelineWords, look: TimelineLook) -> UILabel:
        ui, high, gap = self._ui, self._ui.px(28), self._ui.px(4)
        x, y = ui.px(12), ui.px(8)
        for name, sign in SIGNS:
            place = pygame.Rect(x, y, ui.px(34), high)
            self.buttons[name] = button(
                ui, place, "", f"@mark_{sign}", self._panel, words.tips[name]
            )
            x += ui.px(34) + gap
        end = self._make_right(words, y, high, x)
        place = pygame.Rect(x + ui.px(8), y, max(end - x - ui.px(16), 1), high)
        self._room = place.width
        return label(ui, place, self._fitting(look.said), "@left", self._panel)

    def _fitting(self, said: str) -> str:
        """The moment in words, or nothing where there is no room: it is above too."""
        wide = self._fonts.get(14).size(said)[0] * SPARE
        return said if wide <= self._room else ""

    def _make_right(self, words: TimelineWords, y: int, high: int, used: int) -> int:
        """Buttons at the right, with signs where there is no room for words."""
        ui, font = self._ui, self._fonts.get(14)
        row = [
            (name, word)
            for name, word in (("now", words.now), ("branch", words.branch))
        ]
        row = [("close", ""), *(pair for pair in row if pair[1])]
        wide = [
            ui.px(34) if not word else font.size(word)[0] + ui.px(26) for _, word in row
        ]
        if sum(wide) + ui.px(6) * len(row) > self.rect.width - used - ui.px(14):
            row = [(name, "") for name, _ in row]
            wide = [ui.px(34)] * len(row)
        x = self.rect.width - ui.px(14)
        for (name, word), length in zip(row, wide, strict=True):
            x -= length
            look = "" if word else f"@mark_{BARE[name]}"
            place = pygame.Rect(x, y, length, high)
            tip = words.tips[name]
            self.buttons[name] = button(ui, place, word, look, self._panel, tip)
            x -= ui.px(6)
        return x

    # ------------------------------------------------------------ showing

    def show(self, look: TimelineLook) -> None:
        """Show another moment, or more."""
        if look.said != self._look.said:
            self._said.set_text(self._fitting(look.said))
        if look.steps != self._look.steps:
            self.span = self.span.grown(look.steps)
        if look.position != self._look.position and not self.dragging:
            self.span = self.span.showing(look.position)
        press(self.buttons["play"], look.playing)
        self._look = look

    def draw(self, target: pygame.Surface) -> None:
        """Draw bar, marks and thumb over the panel."""
        look = self._look
        shown = (look.version, look.saves, look.watched, look.lived_from)
        if shown != self._drawn_for or not self.span.looks_like(self._drawn_span):
            # A living town grows with each frame, but by less than a pixel.
            self._drawn_for, self._drawn_span = shown, self.span
            self._drawn = self._paint()
        assert self._drawn is not None
        target.blit(self._drawn, self.rect)
        self._draw_thumb(target)

    def _paint(self) -> pygame.Surface:
        image = pygame.Surface(self.rect.size, pygame.SRCALPHA)
        interface, art = self._ui.interface, self._ui.art
        up = -self.rect.top
        groove = self._groove.move(0, up)
        lanes = [Lane(one.kind, one.top + up, one.height) for one in self._lanes]
        for lane in lanes:
            legend = stamp(interface, lane.kind, max(2, art))
            place = legend.get_rect(
                center=(groove.left // 2, lane.top + lane.height // 2)
            )
            image.blit(legend, place)
            line = pygame.Rect(groove.left, lane.top + lane.height - 1, groove.width, 1)
            image.fill(interface.colours["paper_shade"], line)
        interface.frames["trough"].draw(image, groove, art)
        self._paint_elsewhere(image, groove)
        pixel = max(1, self._ui.px(1.6))
        for position in self._look.saves:
            flag = stamp(interface, "save", pixel)
            x = round(self.span.x(position))
            if 0 <= x <= self.span.width:
                image.blit(flag, (groove.left + x, groove.top - self._ui.px(1)))
        draw_marks(
            image,
            groove.left,
            lanes,
            self._look.marks,
            self.span,
            interface,
            pixel,
            self._look.watched,
        )
        self._paint_hours(image, groove)
        return image

    def _paint_elsewhere(self, image: pygame.Surface, groove: pygame.Rect) -> None:
        """What was recorded elsewhere is hatched: no town can branch off there."""
        end = min(self.span.x(self._look.lived_from), self.span.width)
        colour = self._ui.interface.colours["groove_shade"]
        inside = groove.inflate(-2 * self._ui.art, -2 * self._ui.art)
        step = self._ui.px(6)
        for x in range(inside.left, groove.left + round(end) - inside.height, step):
            foot, head = (x, inside.bottom - 1), (x + inside.height, inside.top)
            pygame.draw.line(image, colour, foot, head)

    def _paint_hours(self, image: pygame.Surface, groove: pygame.Rect) -> None:
        colours, font = self._ui.interface.colours, self._fonts.get(12)
        clock, span = self._clock, self.span
        begin, end = clock.at(round(span.first)), clock.at(round(span.last))
        minutes = (end - begin).total_seconds() / 60
        most = max(1, span.width // self._ui.px(ROOM))
        apart = next((one for one in TICKS if minutes / one <= most), 10080)
        for moment in hours_between(begin, end, apart):
            x = groove.left + round(span.x(clock.step_of(moment)))
            image.fill(
                colours["muted"], (x, groove.bottom, max(1, self._ui.art // 2), 4)
            )
            is_day = moment.hour == moment.minute == 0
            said = f"{moment:%m-%d}" if is_day else f"{moment:%H:%M}"
            ink = colours["text" if is_day else "muted"]
            words = font.render(said, True, ink)
            place = words.get_rect(midtop=(x, groove.bottom + self._ui.px(3)))
            place.clamp_ip(image.get_rect().inflate(-self._ui.px(16), 0))
            image.blit(words, place)

    def _draw_thumb(self, target: pygame.Surface) -> None:
        x = self.span.x(self._look.position)
        if not -1 <= x <= self.span.width + 1:
            return
        interface, art = self._ui.interface, self._ui.art
        left = self._groove.left + round(x)
        top = self._lanes[0].top
        line = pygame.Rect(left, top, max(1, art // 2), self._groove.bottom - top)
        target.fill(interface.colours["ink"], line)
        name = "slider_thumb_pressed" if self.dragging else "slider_thumb_normal"
        thumb = interface.frames[name]
        size = (8 * art, 11 * art)
        place = pygame.Rect((0, 0), size)
        place.center = (left, self._groove.centery)
        thumb.draw(target, place, art)

    # ------------------------------------------------------------ pointing

    def position_at(self, point: tuple[int, int]) -> int | None:
        """The position under the pointer on the bar; on a mark, just after it."""
        mark = self.mark_at(point)
        if mark is not None:
            return mark.step + 1
        return self.span.position(point[0] - self._groove.left)

    def is_on_bar(self, point: tuple[int, int]) -> bool:
        """Whether the pointer is on the bar or its marks, not on the buttons."""
        area = self._groove.copy()
        area.height += self._groove.top - self._lanes[0].top
        area.bottom = self._groove.bottom
        return area.inflate(self._ui.px(16), self._ui.px(6)).collidepoint(point)

    def mark_at(self, point: tuple[int, int]) -> Happening | None:
        """The mark under the pointer, or None."""
        lanes = [
            lane.kind
            for lane in self._lanes
            if lane.top <= point[1] < lane.top + lane.height
        ]
        x = point[0] - self._groove.left
        reach, watched = self._ui.px(REACH), self._look.watched
        return mark_at(self._look.marks, lanes, x, self.span, reach, watched)

    def zoom(self, turns: float, point: tuple[int, int]) -> None:
        """Show a shorter or longer part of the life."""
        self.span = self.span.zoomed(turns, point[0] - self._groove.left)

    def kill(self) -> None:
        """Take all widgets away."""
        remove(self._panel)


def hours_between(begin: datetime, end: datetime, apart: int) -> Sequence[datetime]:
    """The full multiples of some minutes, counted from midnight, in a stretch."""
    midnight = begin.replace(hour=0, minute=0, second=0, microsecond=0)
    step = timedelta(minutes=apart)
    number = -(-(begin - midnight) // step)
    found = []
    while midnight + number * step <= end:
        found.append(midnight + number * step)
        number += 1
    return found
