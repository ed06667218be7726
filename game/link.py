"""The link to the engine: owns its threads, sends commands, drains events.

A town has two of them behind one door: a runner that lives it and, while one looks
back, a replayer that shows its past. Whoever shows the town need not know which.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from engine.commands import (
    ChangeMind,
    Command,
    ExportMetrics,
    InspectMind,
    LookNow,
    Pause,
    Resume,
    Save,
    SetPace,
)
from engine.events import StepFinished
from engine.phrase import Phrase
from engine.runner_events import (
    AgentInspected,
    CommandRefused,
    Event,
    MetricsFailed,
    MetricsWritten,
    MindAwaited,
    MindChanged,
    MindFailed,
    MindInspected,
    MindUsed,
    PaceSet,
    RunnerEvent,
    RunnerFailed,
    RunnerStopped,
    Saved,
    SaveFailed,
    TimeShown,
    TownOpened,
    WhyTold,
)
from engine.snapshot import MetricRow
from game import paths
from game.logbook import LOG
from game.past import Past

if TYPE_CHECKING:
    from engine import Replayer, Runner, Town

STOP_SECONDS = 5.0
"""How long a closing window waits for the engine to finish its step."""

FOR_THE_PRESENT = (ChangeMind, ExportMetrics, InspectMind, Save)
"""What is meant for the living town wherever one looks."""

OF_THE_MOMENT = (AgentInspected, CommandRefused, MindAwaited, WhyTold)
"""What a runner tells of the present only; it does not fit into the past."""

STRUGGLE = 6.0
"""Seconds for which a failed exchange is shown, if nothing worse comes of it."""


class Link:
    """One town's engine on its own thread, as the window sees it.

    Args:
        opening: opens the town; called on the engine's thread.
        path: the town file.

    Attributes:
        past: the recorded steps.
        paused: whether what is shown stands still.
        pace: steps a second, None for as fast as it goes.
        skipping: whether it hurries to the next event or to the morning.
        mind: name of the mind that answers, "routine" for the built-in one.
        trouble: why its last decisions were left to the routine, or None.
        used: what models were used for on the present game day, or None.
        metrics: all that was counted, as it was last told.
        figures: what became of the last figures that were to be written, or None.
        why: the decisions that were last asked for, or None.
        awaited: who keeps the town waiting by thinking.
        failure: why the engine has stopped, or None.
    """

    def __init__(self, opening: Callable[[], Town] | None, path: Path) -> None:
        # The engine is heavy: the first frame is shown before it is imported.
        from engine import Runner

        self._runner: Runner | None = None
        if opening is not None:
            self._runner = Runner(opening, slots=paths.slots(path))
        self.past = Past(path)
        self._looks_back = False
        self._returning = False
        self._went_on = False
        self._unseen: list[Event] = []
        self.paused = True
        self.pace: float | None = 4.0
        self.skipping = False
        self.mind = "routine"
        self.trouble: Phrase | None = None
        self.used: MindUsed | None = None
        self._failed_at = -STRUGGLE
        self.metrics: tuple[MetricRow, ...] = ()
        self.figures: MetricsWritten | MetricsFailed | None = None
        self.why: WhyTold | None = None
        self.awaited: tuple[str, ...] = ()
        self.failure: Phrase | None = None
        self.stopped = False

    @classmethod
    def to_recording(cls, path: Path, step: int) -> Link:
        """A link to a town that is only looked at, from a step on."""
        link = cls(None, path)
        link._looks_back = True
        link.past.begin(step)
        return link

    @property
    def is_recording(self) -> bool:
        """Whether there is only a past: nobody lives in this town now."""
        return self._runner is None

    @property
    def looks_back(self) -> bool:
        """Whether the past is shown."""
        return self._looks_back

    def start(self) -> None:
        """Open the town; it stands still until it is given a pace."""
        if self._runner is not None:
            self._runner.start()

    def send(self, command: Command) -> None:
        """Ask the engine for something."""
        engine = self._engine_for(command)
        if engine is not None and not self.stopped and self.failure is None:
            engine.send(command)

    def _engine_for(self, command: Command) -> Runner | Replayer | None:
        if self._looks_back and not (
            self._runner is not None and isinstance(command, FOR_THE_PRESENT)
        ):
            return self.past.replayer
        return self._runner

    # ------------------------------------------------------------ pace

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

    # ------------------------------------------------------------ past and present

    def look_at(self, step: int, *, waits: bool = True) -> None:
        """Show the town as it was after a step.

        Args:
            step: -1 is the beginning.
            waits: whether the living town stands still meanwhile.
        """
        if not self._looks_back:
            self._went_on = not self.paused
            if waits and self._went_on and self._runner is not None:
                self._runner.send(Pause())
            self._looks_back, self._returning = True, False
            self.paused, self.skipping, self.awaited = True, False, ()
        self.past.look_at(step)

    def return_to_present(self) -> None:
        """Show the living town again; it goes on if it did before."""
        runner = self._runner
        if runner is None or not self._looks_back:
            return
        self.past.pause()
        self._looks_back, self._returning = False, True
        self.paused = not self._went_on
        runner.send(LookNow())
        runner.send(Resume() if self._went_on else Pause())

    # ------------------------------------------------------------ events

    def drain(self) -> Iterator[Event]:
        """What has happened since the last frame, in the time that is shown."""
        yield from self._drain_past()
        if self._runner is None:
            return
        for event in self._runner.drain():
            if isinstance(event, StepFinished):
                self.past.grow(event.step + 1)
            if isinstance(event, TimeShown):
                self._returning = False
            if self._is_of_present(event):
                self._note(event)
                yield event
            elif not isinstance(event, OF_THE_MOMENT):
                self._unseen.append(event)

    def take_unseen(self) -> list[Event]:
        """What happened in the living town while the past was shown."""
        unseen, self._unseen = self._unseen, []
        return unseen

    def _is_of_present(self, event: Event) -> bool:
        """Whether an event of the living town is to be shown now."""
        if not self._looks_back and not self._returning:
            return True
        return isinstance(event, RunnerEvent) and not (
            isinstance(event, OF_THE_MOMENT)
            or (self._looks_back and isinstance(event, PaceSet | TimeShown))
        )

    def _drain_past(self) -> Iterator[Event]:
        for event in self.past.drain():
            if isinstance(event, RunnerFailed) and self._runner is not None:
                self.return_to_present()
                yield CommandRefused(event.reason)
            elif self._looks_back and (
                self.is_recording or not isinstance(event, TownOpened | RunnerStopped)
            ):
                self._note(event)
                yield event

    def _note(self, event: Event) -> None:
        _log(event)
        match event:
            case PaceSet(steps_per_second=pace, paused=paused, skipping=skipping):
                self.pace, self.paused, self.skipping = pace, paused, skipping
                self.awaited = ()
            case TownOpened(mind=mind):
                self.mind, self.trouble = mind, None
                self.past.steps = event.steps
                self.past.lived_from = event.lived_from
            case MindChanged(name=mind):
                self.mind, self.trouble = mind, None
            case MindUsed(trouble=trouble):
                self._note_failures(event)
                self.used, self.trouble = event, trouble
            case MindInspected(rows=rows):
                self.metrics = rows
            case MetricsWritten() | MetricsFailed():
                self.figures = event
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
        # First the reader: the writer leaves one plain file when nobody looks.
        self.past.close(STOP_SECONDS)
        if self._runner is not None:
            self._runner.stop()
            # A fault was told as an event already; nobody is left to raise it for.
            with suppress(Exception):
                self._runner.join(STOP_SECONDS)
        self.stopped = True


def _log(event: Event) -> None:
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
            LOG.warning("%s", _plain(reason))
        case RunnerFailed(reason=reason):
            LOG.error("the engine stopped: %s", _plain(reason))
        case _:
            pass


def _plain(reason: Phrase) -> str:
    """A phrase for the log: its key and parts, in no language."""
    parts = (f"{name}={value}" for name, value in reason.parts)
    return " ".join((reason.key, *parts))
