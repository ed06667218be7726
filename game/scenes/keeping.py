"""What the player keeps of a town: a quick save, a way back to it, photos."""

from collections.abc import Callable
from datetime import datetime

import pygame

from engine.commands import Save
from engine.phrase import Phrase, say
from game import paths
from game.app import App
from game.play import Play
from game.scenes.ask import Ask
from game.scenes.opening import OpeningTown
from game.scenes.pacing import Pacing

QUICK = "quick"
"""The slot of F5 and F9."""

Tell = Callable[[Phrase, bool], None]
"""Shows a message; the second is whether it is a warning."""


class Keeping:
    """Saves, loads and takes photos.

    Args:
        app: the window.
        play: the town.
        pacing: stands still while a question is asked.
        tell: shows a message.
    """

    def __init__(self, app: App, play: Play, pacing: Pacing, tell: Tell) -> None:
        self._app, self._play, self._pacing, self._tell = app, play, pacing, tell

    def save(self) -> None:
        """Keep the town in the quick slot; the engine tells when it is done."""
        self._play.link.send(Save(QUICK))

    def load(self) -> None:
        """Go back to the quick slot, after a question."""
        slot = paths.slots(self._play.path) / f"{QUICK}.town"
        locale = self._app.locale
        if not slot.is_file():
            self._tell(say("interface.load.no_quick"), False)
            return

        def load() -> None:
            scene = OpeningTown.of_slot(self._app, slot, self._play.path)
            self._app.turn_to(scene)

        if self._app.settings.confirm:
            self._pacing.hold()
            title, text = locale("load.quick_title"), locale("load.quick")
            word = locale("load.quick_yes")
            self._app.push(Ask(self._app, title, text, word, load))
        else:
            load()

    def photograph(self, draw: Callable[[pygame.Surface], None]) -> None:
        """Keep what `draw` draws as a picture."""
        folder = paths.photos()
        file = folder / f"{datetime.now():%Y-%m-%d %H-%M-%S}.png"
        picture = pygame.Surface(self._app.size).convert()
        draw(picture)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            pygame.image.save(picture, file)
        except (OSError, pygame.error) as error:
            reason = str(error)
            failed = say("interface.photo.failed", file=str(file), reason=reason)
            self._tell(failed, True)
        else:
            self._tell(say("interface.photo.taken", file=str(file)), False)

    def stop_for(self, reason: Phrase) -> None:
        """The engine stopped: say why in a sentence, then go to the title."""
        app = self._app
        app.failure = reason
        text = app.locale("failed.text", reason=reason)

        def leave() -> None:
            from game.scenes.title import Title

            app.turn_to(Title(app))

        title, word = app.locale("failed.title"), app.locale("failed.leave")
        app.push(Ask(app, title, text, word, leave, only_tells=True))
