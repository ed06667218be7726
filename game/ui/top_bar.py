"""The bar at the top: town, date and time, pace, people awake, mind, menu."""

from dataclasses import dataclass

import pygame
from pygame_gui.elements import UIButton, UILabel

from game.settings import PACES
from game.ui.skin import SkinnedManager
from game.ui.wardrobe import BODY, SIZES
from game.ui.widgets import button, label, panel, press, switch_off, wear
from game.view.fonts import Fonts
from game.view.wrap import shorten

HEIGHT = 44
"""Height at 100 %."""

DIVIDER = 20
"""Room that a dividing line takes, at 100 %."""

LEAST_WORDS = 90
"""Room that is worth a word about the mind, at 100 %."""

PACE_MARKS = ("slower", "play", "fast", "faster", "fastest")
"""A sign for each of `PACES`."""


@dataclass(frozen=True, slots=True)
class BarText:
    """What the bar says, in the present language."""

    town: str
    date: str
    weather: str
    time: str
    pace: str
    people: str
    mind: str
    mind_tip: str
    light: str


@dataclass(frozen=True, slots=True)
class BarTips:
    """What is told when the pointer rests on a button."""

    pause: str
    paces: tuple[str, ...]
    menu: str
    help: str
    weather: str


class TopBar:
    """Made of widgets; `show` changes what is different.

    Args:
        ui: the manager of the scene.
        tips: words for the buttons.
        menu: the word on the menu button.
        text: what it says at first; its lengths decide where things stand.
        fonts: letters at the present scale.
    """

    def __init__(
        self,
        ui: SkinnedManager,
        tips: BarTips,
        menu: str,
        text: BarText,
        fonts: Fonts,
    ) -> None:
        self._ui = ui
        self._tips = tips
        self._text = text
        self._fonts = fonts
        self.light: UIButton
        self.sky: UIButton
        width = ui.window_resolution[0]
        self.height = ui.px(HEIGHT)
        self._panel = panel(ui, pygame.Rect(0, 0, width, self.height), "@head")
        self.pause: UIButton
        self.paces: list[UIButton] = []
        self._x = ui.px(14)
        self._labels: dict[str, UILabel] = {}
        self._end = self._right(menu)
        self._left()

    def _right(self, menu: str) -> int:
        ui, width = self._ui, self._ui.window_resolution[0]
        wide = ui.px(76)
        x = width - wide - ui.px(12)
        self.menu = button(
            ui, self._box(x, wide), menu, inside=self._panel, tip=self._tips.menu
        )
        x -= ui.px(40)
        self.help = button(
            ui,
            self._box(x, ui.px(34)),
            "",
            "@mark_question",
            self._panel,
            self._tips.help,
        )
        x -= ui.px(40)
        self.light = button(
            ui,
            self._box(x, ui.px(34)),
            "",
            f"@mark_{self._text.light}",
            self._panel,
            self._text.mind_tip,
        )
        return x - ui.px(8)

    def _left(self) -> None:
        ui = self._ui
        self._words("town", self._text.town, "@heading", 0, 0.8)
        self._divide()
        self._clock()
        self._divide()
        self.pause = self._sign("pause", self._tips.pause)
        for mark, tip in zip(PACE_MARKS, self._tips.paces, strict=True):
            self.paces.append(self._sign(mark, tip))
        self._x += ui.px(4)
        self._words("pace", self._text.pace, "@muted", ui.px(38))
        self._words_of_people()
        self._words_of_mind()

    def _words_of_people(self) -> None:
        """How many there are, if there is room for it."""
        text = self._text.people
        wide = self._wide(text, "@left") + self._ui.px(10)
        if self._x + self._ui.px(DIVIDER) + wide <= self._end:
            self._divide()
            self._words("people", text, "@left", wide)

    def _words_of_mind(self) -> None:
        """As much about the mind as there is room for, beside its light."""
        room = self._end - self._x - self._ui.px(DIVIDER)
        if room >= self._ui.px(LEAST_WORDS):
            self._divide()
            text = self._fitting(self._text.mind, room)
            made = label(self._ui, self._box(self._x, room), text, "@left", self._panel)
            self._labels["mind"] = made
            self._x = self._end

    def _fitting(self, text: str, room: int) -> str:
        # pygame_gui writes some signs wider than these letters are.
        width, face = round(0.92 * room), self._fonts.get(BODY)
        return shorten(text, width, lambda words: face.size(words)[0])

    def _box(self, x: int, width: int) -> pygame.Rect:
        high = self._ui.px(32)
        return pygame.Rect(x, (self.height - self._ui.px(4) - high) // 2, width, high)

    def _sign(self, mark: str, tip: str) -> UIButton:
        wide = self._ui.px(38)
        made = button(
            self._ui, self._box(self._x, wide), "", f"@mark_{mark}", self._panel, tip
        )
        self._x += wide + self._ui.px(4)
        return made

    def _words(
        self, name: str, text: str, look: str, width: int, grow: float = 0.0
    ) -> None:
        """A label as wide as its text now, with some room for longer ones."""
        wide = width or self._wide(text, look, 1.0 + 0.3 * grow) + self._ui.px(10)
        if self._x + wide > self._end:
            return
        rect = self._box(self._x, wide)
        self._labels[name] = label(self._ui, rect, text, look, self._panel)
        self._x += wide

    def _wide(self, text: str, look: str, factor: float = 1.0) -> int:
        face = self._fonts.get(SIZES.get(look, BODY), bold=look in SIZES)
        return round(face.size(text)[0] * factor)

    def _clock(self) -> None:
        ui, text = self._ui, self._text
        wide = max(self._wide(text.date, "@small"), self._wide(text.time, "@clock"))
        wide += ui.px(12)
        for name, top, high, look in (
            ("date", 1, 18, "@small"),
            ("time", 13, 28, "@clock"),
        ):
            place = pygame.Rect(self._x, ui.px(top), wide, ui.px(high))
            words = getattr(text, name)
            self._labels[name] = label(ui, place, words, look, self._panel)
        self._x += wide
        place, look = self._box(self._x, ui.px(34)), f"@mark_{text.weather}"
        self.sky = button(ui, place, "", look, self._panel, self._tips.weather)
        self._x = place.right

    def _divide(self) -> None:
        ui = self._ui
        self._x += ui.px(8)
        if self._x < self._end:
            high = self.height - ui.px(18)
            rect = pygame.Rect(self._x, ui.px(7), ui.px(2), high)
            made = panel(ui, rect, "@rule", 2)
            switch_off(made)
        self._x += ui.px(12)

    def show(self, text: BarText, paused: bool, pace: float | None) -> None:
        """Say what is different now."""
        for name, made in self._labels.items():
            words = getattr(text, name)
            if words == getattr(self._text, name):
                continue
            if name == "mind":
                words = self._fitting(words, made.rect.width)
            made.set_text(words)
        if text.weather != self._text.weather:
            wear(self.sky, f"@mark_{text.weather}")
        self._show_light(text)
        self._text = text
        press(self.pause, paused)
        for step, sign in zip(PACES, self.paces, strict=True):
            press(sign, not paused and step == pace)

    def _show_light(self, text: BarText) -> None:
        if text.mind_tip != self._text.mind_tip:
            self.light.tool_tip_text = text.mind_tip
        if text.light != self._text.light:
            wear(self.light, f"@mark_{text.light}")
