"""Shows a recorded town again: any step, forward at any speed, without a mind.

It has the door of the runner, so a window that shows a living town can show its past
by the same means. It opens the town file for itself and only reads it, also while the
town lives on.
"""

import queue
import time
from pathlib import Path
from typing import Never

from engine.assets import load_ground
from engine.commands import (
    Command,
    Inspect,
    InspectBonds,
    InspectWhy,
    LookAt,
    Pause,
    Resume,
    SetPace,
    SkipToEvent,
    SkipToMorning,
    StepOnce,
    Stop,
)
from engine.details import bonds_of, details_of
from engine.engine_thread import PATIENCE, EngineThread
from engine.happenings import Watcher
from engine.pace import Pace, Skip
from engine.phrase import say
from engine.reel import Reel
from engine.runner_events import (
    AgentInspected,
    CommandRefused,
    EventReached,
    PaceSet,
    RunnerStopped,
    TimeShown,
    TownOpened,
    WhyTold,
)
from engine.simulation import Step
from engine.store.decisions import DecisionRecording
from engine.store.recording import Recording
from engine.why import view_of_decision

SETTLING = 0.15
"""Seconds one must look at a moment before all of a person is worked out for it."""


class Replayer(EngineThread[Never]):
    """Shows a recorded town on a thread of its own.

    Args:
        path: the town file.
        assets: folder of the game's files.
        step: the first to be shown; the last one if None.
    """

    def __init__(self, path: Path, assets: Path, step: int | None = None) -> None:
        super().__init__("replayer")
        self._path = path
        self._assets = assets
        self._first = step
        self._pace = Pace()
        self._skip: Skip | None = None
        self._once = False
        self._stopping = False
        self._asked_about = ""
        self._looked_at = 0.0

    def _work(self) -> None:
        with Recording(self._path) as recording:
            charter = recording.charter
            ground = load_ground(self._assets, charter, recording.personas())
            self._reel = Reel(recording, ground)
            last = recording.steps() - 1
            shown = self._reel.go_to(last if self._first is None else self._first)
            self._watcher = Watcher(ground.clock, recording.news(), shown)
            self._tell(
                TownOpened(
                    charter.title,
                    charter.map,
                    charter.settings.mind,
                    ground.lore,
                    ground.clock,
                    shown,
                    last + 1,
                    charter.lived_from,
                )
            )
            self._tell_pace()
            while not self._stopping:
                self._take_commands()
                self._answer()
                if self._may_step():
                    self._step()
        self._tell(RunnerStopped(self._reel.step + 1))

    # ------------------------------------------------------------ commands

    def _take_commands(self) -> None:
        """Obey all that waits; of several moments to look at only the last counts."""
        wait = self._wait()
        looked: LookAt | None = None
        while True:
            try:
                command = (
                    self._commands.get(timeout=wait)
                    if wait
                    else self._commands.get_nowait()
                )
            except queue.Empty:
                break
            if isinstance(command, LookAt):
                looked = command
            else:
                if looked is not None:
                    self._look_at(looked.step)
                    looked = None
                self._obey(command)
            wait = 0.0
        if looked is not None:
            self._look_at(looked.step)

    def _wait(self) -> float:
        if self._asked_about:
            return min(self._wait_for_steps(), max(self._settled(), 0.001))
        return self._wait_for_steps()

    def _settled(self) -> float:
        """Seconds until one has looked at the same moment for long enough."""
        return self._looked_at + SETTLING - time.monotonic()

    def _wait_for_steps(self) -> float:
        if self._once or self._stopping:
            return 0.0
        wait = 0.0 if self._skip is not None else self._pace.wait()
        if wait is None:
            return 60.0
        return wait if self._may_hurry() else max(wait, PATIENCE)

    def _may_hurry(self) -> bool:
        return self._has_room(None if self._skip else self._pace.steps_per_second)

    def _may_step(self) -> bool:
        if self._stopping or self._once:
            return not self._stopping
        due = self._skip is not None or self._pace.wait() == 0.0
        return due and self._may_hurry()

    def _obey(self, command: Command) -> None:
        match command:
            case Pause():
                self._pace.paused, self._skip = True, None
                self._tell_pace()
            case Resume():
                self._pace.paused = False
                self._pace.set(self._pace.steps_per_second)
                self._tell_pace()
            case SetPace(steps_per_second=speed):
                self._pace.set(speed)
                self._pace.paused, self._skip = False, None
                self._tell_pace()
            case StepOnce():
                self._once = True
            case SkipToEvent() | SkipToMorning():
                hour = self._reel.hour
                self._skip = Skip(command, hour, self._reel.awake)
                self._tell_pace()
            case Inspect(agent=name):
                self._asked_about = name
            case InspectBonds():
                self._tell(bonds_of(self._reel.state()))
            case InspectWhy():
                self._why(command)
            case Stop():
                self._stopping = True
            case _:
                # Nothing that was can be changed.
                self._tell(CommandRefused(say("error.past.unchangeable")))

    def _answer(self) -> None:
        """Tell about somebody, but not at every moment one only drags past."""
        if self._asked_about and self._settled() <= 0:
            name, self._asked_about = self._asked_about, ""
            self._inspect(name)

    def _look_at(self, step: int) -> None:
        self._skip, self._once = None, False
        self._looked_at = time.monotonic()
        shown = self._reel.go_to(step)
        self._watcher.begin(shown)
        self._tell(TimeShown(shown))

    def _inspect(self, name: str) -> None:
        state = self._reel.state()
        agent = state.agents.get(name)
        if agent is not None:
            self._tell(AgentInspected(details_of(agent, state)))

    def _why(self, command: InspectWhy) -> None:
        until = self._reel.step if command.until is None else command.until
        with DecisionRecording(self._path) as recording:
            found = recording.latest(
                command.agent, command.count, min(until, self._reel.step)
            )
        told = tuple(view_of_decision(one) for one in found)
        self._tell(WhyTold(command.agent, told))

    # ------------------------------------------------------------ going on

    def _step(self) -> None:
        events = self._reel.forward()
        self._once = False
        if not events:
            self._pace.paused, self._skip = True, None
            self._tell_pace()
            return
        self._pace.stepped()
        self._tell_step(events)
        step = Step(self._reel.step, (), (), events)
        happenings = tuple(self._watcher.read(events))
        skip = self._skip
        if skip is not None and skip.reached(step, self._reel.hour, happenings):
            self._skip = None
            found = skip.found(happenings)
            if found is not None:
                self._tell(EventReached(found))
            self._tell_pace()

    def _tell_pace(self) -> None:
        self._tell(
            PaceSet(
                self._pace.steps_per_second,
                self._pace.paused and self._skip is None,
                self._skip is not None,
            )
        )
