"""The menu over a town: go on, keep it, give people a past, settings, leave."""

from collections.abc import Callable
from pathlib import Path

import pygame
from pygame_gui.elements import UIButton

from game.app import App
from game.scenes.load import Saving
from game.scenes.scene import Scene
from game.ui.choices import Choices
from game.ui.form import PAD, Form
from game.ui.widgets import button

CHOICES = ("resume", "save", "load", "pasts", "settings", "leave", "quit")


class Menu(Scene):
    """Lies over the town, which stands still meanwhile.

    Args:
        app: the window.
        town: the town file that is open.
        saving: how the town is saved; None for one that is only watched.
        give_pasts: lets the player choose a file of memories; None likewise.
    """

    covers = False

    def __init__(
        self,
        app: App,
        town: Path,
        saving: Saving | None,
        give_pasts: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(app)
        self._town = town
        self._saving = saving
        self._give_pasts = give_pasts
        self._buttons: dict[str, UIButton] = {}
        self._keys: Choices | None = None

    def build(self) -> None:
        """Make the buttons."""
        ui, say = self.ui, self.app.locale
        # What is only watched can be neither saved nor changed.
        lacks = {"save": self._saving is None, "pasts": self._give_pasts is None}
        choices = [one for one in CHOICES if not lacks.get(one)]
        form = Form(ui, say("menu.title"), len(choices) * 0.85 - 0.3, width=320)
        self._buttons = {}
        for name in choices:
            place = form.whole_row()
            place.height = ui.px(PAD + 18)
            self._buttons[name] = button(
                ui, place, say(f"menu.{name}"), inside=form.inside
            )
        self._keys = Choices(self._buttons, self._keys.chosen if self._keys else "")

    def handle(self, event: pygame.event.Event) -> None:
        """Escape goes back to the town."""
        super().handle(event)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.app.pop()
        elif self._keys is not None:
            self._go(self._keys.hear(event))

    def _go(self, choice: str) -> None:
        match choice:
            case "resume":
                self.app.pop()
            case "save":
                from game.scenes.load import Load

                self.app.push(Load(self.app, self._town, self._and_resume()))
            case "load":
                from game.scenes.load import Load

                self.app.push(Load(self.app, self._town))
            case "pasts":
                if self._give_pasts is not None:
                    self._give_pasts()
            case "settings":
                from game.scenes.options import Options

                self.app.push(Options(self.app))
            case "leave":
                from game.scenes.title import Title

                self.app.turn_to(Title(self.app))
            case "quit":
                self.app.close()

    def _and_resume(self) -> Saving | None:
        """To save, and go back to the town at once."""
        saving = self._saving
        if saving is None:
            return None

        def save(slot: str) -> None:
            self.app.pop()
            saving.save(slot)

        return Saving(saving.name, save)
