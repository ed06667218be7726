"""The mind of the town that is played: begun with, watched, and asked for reasons."""

from collections.abc import Callable

from engine.commands import ChangeMind
from engine.phrase import Phrase, say
from engine.runner_events import (
    Event,
    MindChanged,
    MindFailed,
    MindUsed,
)
from game.app import App
from game.play import Play
from game.scenes.mind_words import SPENT
from game.scenes.pacing import Pacing

Tell = Callable[[Phrase, bool], None]
"""Says something in passing; whether it is a warning."""


class Minding:
    """Lets the chosen mind think, and tells what becomes of it.

    Args:
        app: the window.
        play: the town.
        pacing: stands still while a panel about minds is open.
        tell: says something in passing.
    """

    def __init__(self, app: App, play: Play, pacing: Pacing, tell: Tell) -> None:
        self._app, self._play, self._pacing, self._tell = app, play, pacing, tell
        self._spent_on = ""

    def begin(self) -> None:
        """Let the mind of the settings think for this town."""
        self._app.playing = self._play
        if self._app.settings.mind.model is not None:
            self._play.link.send(ChangeMind(self._app.settings.mind))

    def end(self) -> None:
        """The town is left."""
        self._app.playing = None

    def open_why(self, agent: str = "") -> None:
        """Tell why somebody does what they do; everybody if empty."""
        from game.scenes.why import Why

        self._pacing.hold()
        self._app.push(Why(self._app, self._play, agent))

    def take(self, event: Event) -> None:
        """Tell what there is to tell of an event."""
        match event:
            case MindUsed():
                self._tell_limit(event)
            case MindChanged(name=name):
                key = "routine_thinks" if name == "routine" else "model_thinks"
                self._tell(say(f"interface.minds.{key}", model=name), False)
            case MindFailed(reason=reason):
                self._tell(reason, True)
            case _:
                pass

    def _tell_limit(self, used: MindUsed) -> None:
        """Say once a day that no more may be spent on it."""
        trouble = used.trouble
        if trouble is not None and trouble.key == SPENT and used.day != self._spent_on:
            self._spent_on = used.day
            self._tell(say("interface.mind_light.spent", trouble=trouble), True)
