"""The link to the engine: owns the runner, sends commands, drains events."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from engine.commands import Command, Pause, Resume, SetPace
from engine.phrase import Phrase
from engine.runner_events import (
    Event,
    MindAwaited,
    MindChanged,
    MindFailed,
    MindInspected,
    MindUsed,
    PaceSet,
    RunnerFailed,
    RunnerStopped,
    Saved,
    SaveFailed,
    TownOpened,
    WhyTold,
)
from engine.snapshot import MetricRow
from game import paths
from game.logbook import LOG

if TYPE_CHECKING:
    from engine import Town

STOP_SECONDS = 5.0
"""How long a closing window waits for the engine to finish its step."""

STRUGGLE = 6.0
"""Seconds for which a failed exchange is shown, if nothing worse comes of it."""


class Link:
    """One town's engine on its own thread, as the window sees it.

    Args:
        opening: opens the town; called on the engine's thread.

    Attributes:
        paused: whether the town stands still.
        pace: steps a second, None for as fast as it goes.
        skipping: whether it hurries to the next event or to the morning.
        mind: name of the mind that answers, "routine" for the built-in one.
        trouble: why its last decisions were left to the routine, or None.
        used: what models were used for on the present game day, or None.
        metrics: all that was counted, as it was last told.
        why: the decisions that were last asked for, or None.
        awaited: who keeps the town waiting by thinking.
        failure: why the engine has stopped, or None.
    """

    def __init__(self, opening: Callable[[], Town]) -> None:
        # The engine is heavy: the first frame is shown before it is imported.
        from engine import Runner

        self._runner = Runner(opening, slots=paths.slots())
        self.paused = True
        self.pace: float | None = 4.0
        self.skipping = False
        self.mind = "routine"
        self.trouble: Phrase | None = None
        self.used: MindUsed | None = None
        self._failed_at = -STRUGGLE
        self.metrics: tuple[MetricRow, ...] = ()
        self.why: WhyTold | None = None
        self.awaited: tuple[str, ...] = ()
        self.failure: Phrase | None = None
        self.stopped = False

    def start(self) -> None:
        """Open the town; it stands still until it is given a pace."""
        self._runner.start()

    def send(self, command: Command) -> None:
        """Ask the engine for something."""
        if not self.stopped and self.failure is None:
            self._runner.send(command)

    def pause(self) -> None:
        """Stop between two steps."""
        self.paused = True
        self.send(Pause())

    def resume(self) -> None:
        """Go on."""
        self.paused = False
        self.send(Resume())

    def set_pace(self, pace: float | None) -> None:
        """Go at a speed; it shows at once, before the engine has answered."""
        self.pace, self.paused = pace, False
        self.send(SetPace(pace))

    def drain(self) -> Iterator[Event]:
        """What has happened since the last frame."""
        for event in self._runner.drain():
            _note(event)
            match event:
                case PaceSet(steps_per_second=pace, paused=paused, skipping=skipping):
                    self.pace, self.paused, self.skipping = pace, paused, skipping
                    self.awaited = ()
                case TownOpened(mind=mind) | MindChanged(name=mind):
                    self.mind, self.trouble = mind, None
                case MindUsed(trouble=trouble):
                    self._note_failures(event)
                    self.used, self.trouble = event, trouble
                case MindInspected(rows=rows):
                    self.metrics = rows
                case WhyTold():
                    self.why = event
                case MindAwaited(agents=agents):
                    self.awaited = agents
                case RunnerFailed(reason=reason):
                    self.failure = reason
                case RunnerStopped():
                    self.stopped = True
                case _:
                    pass
            yield event

    def _note_failures(self, used: MindUsed) -> None:
        before = self.used
        known = before.failed if before is not None and before.day == used.day else 0
        if used.failed > known:
            self._failed_at = time.monotonic()

    @property
    def is_struggling(self) -> bool:
        """Whether an exchange has failed lately; it may be under way again."""
        return time.monotonic() - self._failed_at < STRUGGLE

    def close(self) -> None:
        """End the engine; every finished step is in the town file."""
        self._runner.stop()
        # A fault was told as an event already; nobody is left to raise it for.
        with suppress(Exception):
            self._runner.join(STOP_SECONDS)
        self.stopped = True


def _note(event: Event) -> None:
    """Put down in the log what one asks for when something has gone wrong."""
    match event:
        case TownOpened(title=title, map=name, mind=mind, clock=clock, lore=lore):
            people = len(lore.personas)
            told = (title, people, clock.start, name, mind)
            LOG.info("opened %s: %d people from %s, %s, mind %s", *told)
        case MindChanged(name=name):
            LOG.info("mind %s", name)
        case Saved(slot=slot, step=step):
            LOG.info("kept in slot %s at step %d", slot, step)
        case MindFailed(reason=reason) | SaveFailed(reason=reason):
            LOG.warning("%s", reason)
        case RunnerFailed(reason=reason):
            LOG.error("the engine stopped: %s", reason)
        case _:
            pass
