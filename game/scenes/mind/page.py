"""Settings about minds: who thinks, within what limits, how, and what it used."""

import pygame
from pygame_gui.core import UIElement
from pygame_gui.elements import UIButton

from engine.minds.choice import MindChoice
from engine.settings import Ablations
from game.app import App
from game.scenes.mind.desk import Desk
from game.scenes.mind.how import HowTab
from game.scenes.mind.limits import LimitsTab
from game.scenes.mind.parts import PartsTab
from game.scenes.mind.tab import Tab
from game.scenes.mind.used import UsedTab
from game.scenes.mind.who import WhoTab
from game.scenes.scene import Scene
from game.ui.form import Form
from game.ui.stops import Stops
from game.ui.widgets import button, press

TABS: dict[str, type[Tab]] = {
    "who": WhoTab,
    "limits": LimitsTab,
    "how": HowTab,
    "parts": PartsTab,
    "used": UsedTab,
}

ROWS = 8
"""Rows of the sheet, the tabs among them."""


class MindPage(Scene):
    """What is chosen here counts when the page is left, in a running town at once.

    Args:
        app: the window.
        choice: to begin with, if not the one of the settings.
        tab: which part to show first.
        founding: parts left out of a town that is yet to be founded, or None.

    Attributes:
        choice: what is chosen so far.
        founding: as given, and as it is changed here.
        desk: what is under way.
    """

    covers = False

    def __init__(
        self,
        app: App,
        choice: MindChoice | None = None,
        tab: str = "who",
        founding: Ablations | None = None,
    ) -> None:
        super().__init__(app)
        self.choice = choice or app.settings.mind
        self.founding = founding
        self.desk = Desk()
        self._open = tab
        self._tabs: dict[str, Tab] = {name: kind(self) for name, kind in TABS.items()}
        self._heads: dict[str, UIButton] = {}
        self._done: UIButton
        self._stops: Stops | None = None

    @property
    def tab(self) -> Tab:
        """The part that is shown."""
        return self._tabs[self._open]

    def build(self) -> None:
        """Make the sheet with the part that is shown."""
        ui, say = self.ui, self.app.locale
        form = Form(ui, say("minds.title"), ROWS, width=720, share=0.27)
        place = form.whole_row()
        wide = place.width // len(TABS)
        self._heads = {}
        for number, name in enumerate(TABS):
            box = pygame.Rect(
                place.left + number * wide, place.top, wide - ui.px(4), ui.px(28)
            )
            made = button(ui, box, say(f"minds.tab_{name}"), "@tab", form.inside)
            press(made, name == self._open)
            self._heads[name] = made
        self.tab.build(form)
        (self._done,) = form.feet([(say("done"), "@primary")])
        stops = [*self._heads.values(), *self.tab.stops, self._done]
        self._stops = Stops(ui, stops, self._stops)

    def rebuild(self) -> None:
        """Keep what was written when the widgets are made anew."""
        if self._stops is not None:
            self.tab.take()
        super().rebuild()

    def change(self, choice: MindChoice) -> None:
        """Choose otherwise, and show it."""
        if choice.model != self.choice.model:
            self.desk.stop()
        self.choice = choice
        super().rebuild()

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Tabs, controls, Enter on the last of them; Escape goes back."""
        super().handle(event)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self._go_back()
            return
        self.tab.hear(event)
        if self._stops is not None:
            pressed = self._stops.hear(event)
            if pressed is not None:
                self._press(pressed)

    def _press(self, element: UIElement) -> None:
        if element is self._done:
            self._go_back()
            return
        for name, made in self._heads.items():
            if element is made and name != self._open:
                self.tab.take()
                self._open = name
                super().rebuild()
                return
        self.tab.press(element)

    def _go_back(self) -> None:
        self.tab.take()
        self.app.choose_mind(self.choice, self.desk.has_new_key)
        self.app.pop()

    def leave(self) -> None:
        """Stop what is under way."""
        self.desk.stop()
        super().leave()

    def update(self, seconds: float, on_top: bool) -> None:
        """Take in what is done on other threads."""
        has_models = self.desk.poll()
        super().update(seconds, on_top)
        if on_top:
            if has_models:
                self.tab.offer_models()
            self.tab.update(seconds)
