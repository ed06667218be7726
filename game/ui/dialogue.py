"""The dialogue at the foot of the window: a face, what was said, a line to write in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pygame
import pygame_gui
from pygame_gui.elements import UIButton, UIImage, UITextEntryLine

from engine.language import Language
from engine.phrase import Phrase
from game.ui.frames import Interface
from game.ui.page import Page
from game.ui.skin import SkinnedManager
from game.ui.stops import Stops
from game.ui.wardrobe import BODY
from game.ui.widgets import button, entry, focus, label, panel, picture, press, remove
from game.view.fonts import Fonts
from game.view.wrap import shorten

WIDTH, HEIGHT = 780, 236
"""At 100 %."""

FACE = 104
"""Room for the portrait, at 100 %."""

AUDIENCE = 28
"""Height of the button that tells who hears it, at 100 %."""

LONGEST = 300
"""Letters that can be written at once; the town cuts what is longer."""

_ROWS = (pygame.K_UP, pygame.K_DOWN)
_ACTS = (
    *(pygame.K_LEFT, pygame.K_RIGHT),
    *(pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE),
)
"""Keys of a walk through the buttons."""


@dataclass(frozen=True, slots=True)
class Told:
    """One line of a dialogue: who said it, and what.

    Attributes:
        who: what the speaker is called; empty for a remark.
        words: what was said.
    """

    who: str
    words: Phrase


class Dialogue:
    """The widgets; they are made anew when what can be done changes.

    Args:
        ui: the manager of the scene.
        fonts: letters at the present scale.
        interface: colours and frames.
        room: where it may lie; it stands on the lower edge.
        words: of the buttons and the head.
        modes: name and word of each way to talk.
        mode: the one that is chosen.
        deeds: name and word of each button that stands in place of the line, or the
            line itself if there is none.
        audience: who hears what is written, on a button over the line; none if empty.

    Attributes:
        rect: where it lies.
        line: to write in, or None.
        send: sends what was written, or None.
        audience: lets the player choose who hears it, or None.
    """

    def __init__(
        self,
        ui: SkinnedManager,
        fonts: Fonts,
        interface: Interface,
        room: pygame.Rect,
        words: Mapping[str, str],
        modes: Sequence[tuple[str, str]],
        mode: str,
        deeds: Sequence[tuple[str, str]],
        audience: str = "",
    ) -> None:
        self._ui, self._fonts, self._interface = ui, fonts, interface
        size = (min(ui.px(WIDTH), room.width), min(ui.px(HEIGHT), room.height))
        self.rect = pygame.Rect((0, 0), size)
        self.rect.midbottom = room.midbottom
        self._panel = panel(ui, self.rect, height=3)
        whole = pygame.Rect((0, 0), size)
        pad = ui.px(8)
        self._inner = interface.frames["panel"].inner(whole, ui.art).inflate(-pad, -pad)
        self._head(words)
        self.modes = self._modes(modes, mode)
        self.line: UITextEntryLine | None = None
        self.send: UIButton | None = None
        self.audience: UIButton | None = None
        self.deeds: dict[str, UIButton] = {}
        if audience:
            self.audience = self._make_audience(audience)
        if deeds:
            self._make_deeds(deeds)
        else:
            self._make_line(words)
        self._stops = self._make_stops()
        self._page: UIImage | None = None
        self._face: UIImage | None = None

    def _left(self) -> int:
        return self._inner.left + self._ui.px(FACE + 8)

    def _head(self, words: Mapping[str, str]) -> None:
        ui, inner, size = self._ui, self._inner, self._ui.px(28)
        place = pygame.Rect(inner.right - size, inner.top, size, size)
        self.close = button(
            ui, place, "", "@mark_close", self._panel, tip=words["close"]
        )
        name = pygame.Rect(self._left(), inner.top, inner.width - ui.px(FACE), size)
        name.width = place.left - name.left - ui.px(8)
        label(ui, name, words["name"], "@heading", self._panel)

    def _modes(
        self, modes: Sequence[tuple[str, str]], mode: str
    ) -> dict[str, UIButton]:
        ui = self._ui
        room = self._inner.right - self._left()
        wide = room // len(modes)
        made = {}
        for place, (name, word) in enumerate(modes):
            rect = pygame.Rect(
                self._left() + place * wide,
                self._inner.top + ui.px(32),
                wide - ui.px(4),
                ui.px(28),
            )
            made[name] = button(ui, rect, word, inside=self._panel)
            press(made[name], name == mode)
        return made

    def _foot(self) -> pygame.Rect:
        ui = self._ui
        high = ui.px(34)
        return pygame.Rect(
            self._left(),
            self._inner.bottom - high,
            self._inner.right - self._left(),
            high,
        )

    def _make_line(self, words: Mapping[str, str]) -> None:
        ui, foot = self._ui, self._foot()
        wide = ui.px(96)
        line = pygame.Rect(
            foot.left, foot.top, foot.width - wide - ui.px(6), foot.height
        )
        self.line = entry(ui, line, "", self._panel, words["empty"])
        self.line.set_text_length_limit(LONGEST)
        place = pygame.Rect(foot.right - wide, foot.top, wide, foot.height)
        self.send = button(ui, place, words["send"], "@primary", self._panel)
        focus(ui, self.line)

    def _make_deeds(self, deeds: Sequence[tuple[str, str]]) -> None:
        foot, gap = self._foot(), self._ui.px(6)
        wide = (foot.width - gap * (len(deeds) - 1)) // len(deeds)
        for number, (name, word) in enumerate(deeds):
            left = foot.left + number * (wide + gap)
            place = pygame.Rect(left, foot.top, wide, foot.height)
            look = "@primary" if number == 0 else ""
            self.deeds[name] = button(self._ui, place, word, look, self._panel)

    def _make_audience(self, words: str) -> UIButton:
        ui, foot = self._ui, self._foot()
        place = pygame.Rect(foot.left, 0, foot.width, ui.px(AUDIENCE))
        place.bottom = foot.top - ui.px(6)
        font = self._fonts.get(BODY)
        room = place.width - ui.px(24)
        fitting = shorten(words, room, lambda text: font.size(text)[0])
        return button(ui, place, fitting, inside=self._panel)

    # ------------------------------------------------------------ keys

    @property
    def is_writing(self) -> bool:
        """Whether keys go into the line."""
        return self.line is not None and bool(self.line.is_focused)

    @property
    def has_arrows(self) -> bool:
        """Whether the arrow keys are for it and not for the town."""
        return self.is_writing or self._stops.by_keys

    def _make_stops(self) -> Stops:
        """Tab, up and down begin at what one most likely wants next."""
        over = [self.audience] if self.audience is not None else []
        foot = [self.line, self.send, *self.deeds.values()]
        below = [stop for stop in foot if stop is not None]
        stops = [*self.modes.values(), *over, *below, self.close]
        made = Stops(self._ui, stops)
        made.at = stops.index(below[0]) - (0 if self.line is not None else 1)
        return made

    def point(self, event: pygame.event.Event) -> None:
        """A button of the mouse takes the rim away from what keys had come to."""
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._stops.hear(event)

    def hear(self, event: pygame.event.Event) -> bool:
        """Let keys write and walk; returns whether nobody else should hear one."""
        if event.type != pygame.KEYDOWN:
            return False
        if event.key == pygame.K_TAB or (self.has_arrows and event.key in _ROWS):
            self._stops.hear(event)
            return True
        if self.is_writing:
            # Letters are for the line; Escape and the like are for the town.
            return bool(event.key < pygame.K_F1 and event.key != pygame.K_ESCAPE)
        if not self._stops.by_keys or event.key not in _ACTS:
            return False
        pressed = self._stops.hear(event)
        if pressed is not None:
            made = pygame.event.Event(
                pygame_gui.UI_BUTTON_PRESSED,
                ui_element=pressed,
                ui_object_id=pressed.most_specific_combined_id,
            )
            pygame.event.post(made)
        return True

    # ------------------------------------------------------------ what is shown

    def show_face(self, face: pygame.Surface) -> None:
        """Show who one talks with."""
        if self._face is not None:
            remove(self._face)
        place = face.get_rect(topleft=(self._inner.left + self._ui.px(2), 0))
        place.top = self._inner.top + self._ui.px(4)
        self._face = picture(self._ui, place, face, self._panel)

    def show_lines(self, told: Sequence[Told], hint: str, language: Language) -> None:
        """Show the last of what was said, as much as there is room for."""
        ui = self._ui
        top = self._inner.top + ui.px(66)
        room = pygame.Rect(
            self._left(), top, self._inner.right - self._left(), self._words_end() - top
        )
        room.height -= ui.px(6)
        page = Page(self._fonts, self._interface, room.width)
        for one in told:
            words = language.tell(one.words)
            text = f"{one.who}  {words}" if one.who else words
            page.paragraph(text, colour="text" if one.who else "muted")
            page.gap(3)
        if not told:
            page.paragraph(hint, colour="muted")
        drawn = page.finish()
        part = pygame.Rect(0, 0, room.width, min(room.height, drawn.get_height()))
        part.bottom = drawn.get_height()
        if self._page is not None:
            remove(self._page)
        place = pygame.Rect(room.topleft, part.size)
        self._page = picture(ui, place, drawn.subsurface(part), self._panel)

    def _words_end(self) -> int:
        """Down to where words may stand."""
        over = 0 if self.audience is None else self._ui.px(AUDIENCE + 6)
        return self._foot().top - over

    def kill(self) -> None:
        """Take all away."""
        remove(self._panel)
