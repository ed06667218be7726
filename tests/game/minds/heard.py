"""A link to an engine that says only what a test wants to hear."""

from pathlib import Path

from engine.commands import Command
from engine.runner_events import Event
from game.link import Link
from tests.game.stand_in import StandInRunner


class Heard(Link):
    """A link that hears what a test tells."""

    def __init__(self) -> None:
        super().__init__(None, Path("heard.town"))
        self.runner = StandInRunner()
        self._runner = self.runner  # type: ignore[assignment]

    def hear(self, *events: Event) -> None:
        for event in events:
            self.runner.tell(event)
        list(self.drain())

    @property
    def sent(self) -> list[Command]:
        return self.runner.sent
