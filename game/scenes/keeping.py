"""What the player keeps of a town: a quick save, a way back to it, photos."""

import io
from collections.abc import Callable
from datetime import datetime

import pygame

from engine.commands import Save
from engine.phrase import Phrase, Ref, say
from engine.runner_events import Saved
from game import paths
from game.app import App
from game.play import Play
from game.scenes.ask import Ask
from game.scenes.load import Saving
from game.scenes.opening import OpeningTown
from game.scenes.pacing import Pacing
from game.slots import QUICK, next_auto

PICTURE = (256, 144)
"""Size of the picture that a slot keeps."""

Tell = Callable[[Phrase, bool], None]
"""Shows a message; the second is whether it is a warning."""

Draw = Callable[[pygame.Surface], None]
"""Draws on a surface of the window's size."""


class Keeping:
    """Saves, loads and takes photos.

    Args:
        app: the window.
        play: the town.
        pacing: stands still while a question is asked.
        tell: shows a message.
        draw: draws the town without the interface.
    """

    def __init__(
        self, app: App, play: Play, pacing: Pacing, tell: Tell, draw: Draw
    ) -> None:
        self._app, self._play, self._pacing, self._tell = app, play, pacing, tell
        self._draw = draw
        self._kept_at = play.opened.steps

    def save(self, slot: str = QUICK) -> None:
        """Keep the town in a slot; the engine tells when it is done."""
        self._play.link.send(Save(slot, self._picture()))
        self._kept_at = self._play.link.past.steps

    def tell_saved(self, saved: Saved) -> None:
        """The engine has kept what was asked for."""
        time = f"{self._play.opened.clock.at(saved.step):%H:%M}"
        told = say("interface.slots.saved", name=saved.slot)
        if saved.slot == QUICK:
            told = say("interface.saved", time=time)
        self._tell(told, False)

    def keep_by_itself(self) -> None:
        """Keep the town in the next slot of its own, if anything happened since."""
        link = self._play.link
        if self._app.settings.autosave and self._has_gone_on():
            slot = next_auto(self._play.path, self._app.spared)
            link.send(Save(slot, self._picture()))
            self._kept_at = link.past.steps

    def _has_gone_on(self) -> bool:
        link = self._play.link
        is_ours = self._play.path.parent == paths.towns() and not link.is_recording
        return is_ours and link.past.steps > self._kept_at

    def _picture(self) -> bytes:
        """What the town looks like, as a PNG; nothing while its past is shown."""
        if self._play.link.looks_back:
            return b""
        whole = pygame.Surface(self._app.size)
        self._draw(whole)
        small = pygame.transform.smoothscale(whole, PICTURE)
        stream = io.BytesIO()
        pygame.image.save(small, stream, "picture.png")
        return stream.getvalue()

    def saving(self) -> Saving:
        """How the sheet of slots saves this town."""
        moment = self._play.opened.clock.at(max(self._play.link.past.steps - 1, 0))
        day = Ref("day", moment.date().isoformat())
        time = f"{moment:%H.%M}"
        name = self._app.locale.tell(say("interface.slots.name", day=day, time=time))
        return Saving(name, self.save)

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

    def photograph(self, draw: Draw) -> None:
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
