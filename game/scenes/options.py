"""Settings: language, size, full screen, pace, motion, questions."""

from collections.abc import Callable
from functools import partial

import pygame
import pygame_gui
from pygame_gui.elements import UIButton

from game.app import App
from game.locale import NAMES
from game.scenes.scene import Scene
from game.settings import SCALES
from game.ui.form import Form
from game.ui.widgets import button, press, switch_off

PACE_WORDS = ("¼×", "1×", "4×", "16×", "≫")


class Options(Scene):
    """Every change takes effect at once; there is nothing to confirm.

    Args:
        app: the window.
    """

    covers = False

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._does: list[tuple[UIButton, Callable[[], None]]] = []

    def build(self) -> None:
        """Make a row of choices for each setting."""
        app, say, chosen = self.app, self.app.locale, self.app.settings
        self._does = []
        form = Form(self.ui, say("options.title"), 7, width=640, share=0.36)
        self._row(
            form,
            say("options.language"),
            [
                (name, code == chosen.language, {"language": code})
                for code, name in NAMES.items()
            ],
        )
        self._row(
            form,
            say("options.scale"),
            [(f"{s} %", s == chosen.scale, {"scale": s}) for s in SCALES],
        )
        self._row(
            form,
            say("options.pace"),
            [
                (word, place == chosen.pace, {"pace": place})
                for place, word in enumerate(PACE_WORDS)
            ],
        )
        for name in ("full_screen", "reduced_motion", "confirm", "past_waits"):
            value = bool(getattr(chosen, name))
            self._row(
                form,
                say(f"options.{name}"),
                [
                    (say("yes"), value, {name: True}),
                    (say("no"), not value, {name: False}),
                ],
            )
        self._mind_row(form)
        (back,) = form.feet([(say("done"), "@primary")])
        self._does.append((back, app.pop))

    def _mind_row(self, form: Form) -> None:
        """The way to all that is chosen about minds."""
        say, chosen = self.app.locale, self.app.settings.mind
        place = form.row(say("options.mind"))
        word = say("options.mind_open", name=say(f"minds.{chosen.kind}"))
        made = button(self.ui, place, word, inside=form.inside)
        self._does.append((made, self._open_minds))

    def _open_minds(self) -> None:
        from game.scenes.mind.page import MindPage

        self.app.push(MindPage(self.app))

    def resume(self) -> None:
        """Another mind may have been chosen."""
        self.rebuild()

    def _row(
        self, form: Form, words: str, choices: list[tuple[str, bool, dict[str, object]]]
    ) -> None:
        place, ui = form.row(words), self.ui
        wide = min(place.width // len(choices), ui.px(140))
        for number, (word, on, change) in enumerate(choices):
            box = pygame.Rect(
                place.left + number * wide, place.top, wide - ui.px(6), place.height
            )
            made = button(ui, box, word, inside=form.inside)
            if on:
                press(made)
            elif int(str(change.get("scale", 0))) > self.app.largest_scale:
                switch_off(made)
            else:
                self._does.append((made, partial(self.app.change, **change)))

    def handle(self, event: pygame.event.Event) -> None:
        """Do what a button says; Escape goes back."""
        super().handle(event)
        if event.type == pygame.KEYDOWN and event.key in (
            pygame.K_ESCAPE,
            pygame.K_RETURN,
        ):
            self.app.pop()
        elif event.type == pygame_gui.UI_BUTTON_PRESSED:
            for made, does in self._does:
                if made is event.ui_element:
                    does()
                    return
