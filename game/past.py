"""A town's past as the window looks at it: the replayer, and how long it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from engine.commands import LookAt, Pause
from engine.runner_events import Event, RunnerFailed, TownOpened
from game import paths

if TYPE_CHECKING:
    from engine import Replayer


class Past:
    """The recorded steps of a town.

    Args:
        path: the town file.

    Attributes:
        replayer: shows the past; None until somebody looks.
        steps: how many are recorded.
        lived_from: before this step the town was recorded elsewhere.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.replayer: Replayer | None = None
        self.steps = 0
        self.lived_from = 0

    def begin(self, step: int | None = None) -> None:
        """Open the record, if it is not open yet."""
        from engine import Replayer

        if self.replayer is None:
            self.replayer = Replayer(self._path, paths.assets(), step)
            self.replayer.start()

    def look_at(self, step: int) -> None:
        """Show the town as it was after a step."""
        self.begin()
        assert self.replayer is not None
        self.replayer.send(LookAt(step))

    def pause(self) -> None:
        """Play no further."""
        if self.replayer is not None:
            self.replayer.send(Pause())

    def grow(self, steps: int) -> None:
        """Note how many steps there are by now."""
        self.steps = max(self.steps, steps)

    def drain(self) -> Iterator[Event]:
        """What the replayer has told."""
        if self.replayer is None:
            return
        failed = False
        for event in self.replayer.drain():
            failed |= isinstance(event, RunnerFailed)
            if isinstance(event, TownOpened):
                self.lived_from = event.lived_from
                self.grow(event.steps)
            yield event
        if failed:
            # The next look tries anew.
            self.replayer = None

    def close(self, seconds: float) -> None:
        """Let the record go, waiting so long at most."""
        replayer, self.replayer = self.replayer, None
        if replayer is not None:
            replayer.stop()
            # A fault was told as an event already.
            with suppress(Exception):
                replayer.join(seconds)
