"""A CSV of memories, chosen or dropped on the town, gives people a past."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.commands import AddHistory
from engine.errors import UserError
from engine.phrase import Phrase, say
from game.app import App
from game.loading import Job
from game.play import Play
from game.scenes.ask import Ask
from game.scenes.pacing import Pacing
from game.scenes.pick_file import PickFile

ENDING = ".csv"


@dataclass(frozen=True, slots=True)
class Pasts:
    """What a file tells.

    Attributes:
        findings: what was odd, in words.
    """

    commands: tuple[AddHistory, ...]
    findings: tuple[Phrase, ...]


class GivingPasts:
    """Reads the file beside the frames, sends the memories, tells what came of it.

    Args:
        app: the window.
        play: the town.
        pacing: stands still while the outcome is told.
    """

    def __init__(self, app: App, play: Play, pacing: Pacing) -> None:
        self._app, self._play, self._pacing = app, play, pacing
        self._job: Job[Pasts] | None = None

    def choose(self) -> None:
        """Let the player choose a file, over the menu."""
        title = self._app.locale("pasts.choose")
        scene = PickFile(self._app, title, Path.home(), ENDING, self._chosen)
        self._app.push(scene)

    def _chosen(self, file: str) -> None:
        # The menu goes as well: what came of it is told over the town.
        self._app.pop()
        self.read(Path(file))

    def read(self, file: Path) -> None:
        """Give people the past that a file tells; the past itself stays as it is."""
        if self._play.link.looks_back:
            self._tell(say("interface.pasts.past"))
        elif file.suffix.lower() != ENDING:
            self._tell(say("interface.pasts.other", file=file.name))
        elif self._job is None:
            people = self._residents()
            self._job = Job(lambda: _read(file, people))

    def _residents(self) -> list[str]:
        """All but a visitor, who is the player."""
        visitor = self._play.visitor
        own = visitor.name if visitor is not None else ""
        return [name for name in self._play.opened.lore.personas if name != own]

    def update(self, on_top: bool) -> None:
        """Send what was read; wait with it while anything lies over the town."""
        if self._job is None or not self._job.done or not on_top:
            return
        job, self._job = self._job, None
        try:
            pasts = job.result()
        except UserError as error:
            self._tell(error.phrase)
            return
        for command in pasts.commands:
            self._play.link.send(command)
        people = len({command.agent for command in pasts.commands})
        count = len(pasts.commands)
        done = say("interface.pasts.done", thoughts=count, people=people)
        self._tell(done, *pasts.findings)

    def _tell(self, *told: Phrase) -> None:
        locale = self._app.locale
        text = "\n".join(locale.tell(one) for one in told)
        title, word = locale("pasts.title"), locale("done")
        self._pacing.hold()
        self._app.push(Ask(self._app, title, text, word, lambda: None, only_tells=True))


def _read(file: Path, people: Sequence[str]) -> Pasts:
    from engine import read_history
    from engine.reverie.report import Report

    report = Report()
    commands = read_history(file, people, report)
    return Pasts(commands, tuple(one.phrase for one in report.findings))
