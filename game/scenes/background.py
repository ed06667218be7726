"""How a town goes on while another window has the keyboard: within limits."""

from engine.runner_events import Event, MindUsed
from game.app import App
from game.link import Link

MINUTE = 60.0


class Background:
    """Stops the town when it may not go on, and lets it go again.

    Args:
        app: the window, which knows whether it has the keyboard.
        link: to the engine.
    """

    def __init__(self, app: App, link: Link) -> None:
        self._app, self._link = app, link
        self._exchanges = 0
        self._begun_with = 0
        self._seconds = 0.0
        self._held = False

    def take(self, event: Event) -> None:
        """Count what models were asked."""
        if isinstance(event, MindUsed):
            if event.exchanges < self._exchanges:
                # Another game day: the engine counts from nothing again.
                self._begun_with -= self._exchanges
            self._exchanges = event.exchanges

    def update(self, seconds: float) -> None:
        """Let a frame's time pass."""
        self._seconds += seconds
        if self._seconds >= MINUTE:
            self._seconds, self._begun_with = 0.0, self._exchanges
        if self._may_go():
            self._let_go()
        else:
            self._hold()

    def _may_go(self) -> bool:
        chosen = self._app.settings
        if self._app.is_focused:
            return True
        if not chosen.idle_runs:
            return False
        if chosen.idle_calls < 0 or self._link.mind == "routine":
            return True
        return self._exchanges - self._begun_with < chosen.idle_calls

    def _hold(self) -> None:
        if not self._held and not self._link.paused:
            self._held = True
            self._link.pause()

    def _let_go(self) -> None:
        if self._held:
            self._held = False
            self._link.resume()
