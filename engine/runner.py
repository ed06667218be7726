"""The engine's thread: commands in, events out, pace, pause, stop.

Nothing here decides anything about the town. A fault does not die on the thread: it
comes out as `RunnerFailed`, and `join` raises it.
"""

import queue
import threading
from collections.abc import Callable
from pathlib import Path

from engine.cognition.obey import check
from engine.commands import (
    ChangeMind,
    Command,
    ExportMetrics,
    Inspect,
    InspectBonds,
    InspectMind,
    InspectWhy,
    Interview,
    LookAt,
    LookNow,
    Pause,
    Resume,
    Save,
    SetPace,
    SkipToEvent,
    SkipToMorning,
    StepOnce,
    Stop,
    TownCommand,
)
from engine.details import bonds_of, details_of
from engine.engine_thread import PATIENCE, EngineThread
from engine.errors import TownFileError, UserError
from engine.happenings import Watcher
from engine.interviewing import Interviewing
from engine.minding import BEAT, Minding, Ready
from engine.pace import Pace, Skip
from engine.runner_events import (
    AgentInspected,
    CommandRefused,
    EventReached,
    Happened,
    MindAwaited,
    PaceSet,
    RunnerStopped,
    Saved,
    SaveFailed,
    TimeShown,
    TownOpened,
)
from engine.simulation import Step
from engine.store.slots import keep_slot
from engine.tidy import tidied
from engine.town import Town


class Runner(EngineThread[Ready]):
    """Runs a town on a thread of its own.

    Args:
        opening: opens the town; called on the new thread, which then owns it.
        slots: folder in which `Save` keeps copies.
    """

    def __init__(self, opening: Callable[[], Town], slots: Path) -> None:
        super().__init__("engine")
        self._opening = opening
        self._slots = slots
        self._pace = Pace()
        self._skip: Skip | None = None
        self._watcher: Watcher | None = None
        self._orders: list[TownCommand] = []
        self._stopping = False
        self._once = False
        self._thinkers: tuple[str, ...] = ()
        self._minding = Minding(self._tell, self._commands.put)
        self._interviewing = Interviewing(self._tell)
        self._savers: list[threading.Thread] = []

    # ------------------------------------------------- the engine's thread

    def _work(self) -> None:
        town = self._opening()
        try:
            self._live(town)
        except Exception as error:
            self._fail(error)
        finally:
            self._leave(town)

    def _live(self, town: Town) -> None:
        self._tell(
            TownOpened(
                town.charter.title,
                town.charter.map,
                town.thinking.name,
                town.lore,
                town.ground.clock,
                town.snapshot(),
                town.step_number,
                town.charter.lived_from,
            )
        )
        self._tell_pace()
        while not self._stopping:
            self._take_commands(town)
            self._minding.observe(town)
            self._interviewing.attend(town)
            if self._may_step() and not self._holds_breath(town):
                self._step(town)

    def _take_commands(self, town: Town) -> None:
        """Obey all that waits; wait for more while there is nothing to do."""
        wait = self._wait()
        while True:
            try:
                command = (
                    self._commands.get(timeout=wait)
                    if wait
                    else (self._commands.get_nowait())
                )
            except queue.Empty:
                return
            self._obey(command, town)
            wait = 0.0

    def _wait(self) -> float:
        """Seconds until there may be something to do besides commands."""
        if self._once or self._stopping:
            return 0.0
        if self._skip is not None:
            wait: float | None = 0.0
        else:
            wait = self._pace.wait()
        if wait is None and self._interviewing.is_waiting:
            return PATIENCE
        if wait is None:
            return BEAT if self._minding.is_thinking else 60.0
        return wait if self._may_hurry() else max(wait, PATIENCE)

    def _may_step(self) -> bool:
        if self._stopping:
            return False
        if self._once:
            return True
        due = self._skip is not None or self._pace.wait() == 0.0
        return due and self._may_hurry()

    def _may_hurry(self) -> bool:
        return self._has_room(None if self._skip else self._pace.steps_per_second)

    def _holds_breath(self, town: Town) -> bool:
        """Wait a moment for those who are still thinking, and tell who they are."""
        thinkers = town.awaited()
        if thinkers != self._thinkers:
            self._thinkers = thinkers
            self._tell(MindAwaited(thinkers))
        if thinkers:
            town.thinking.wait(town.simulation.due(), PATIENCE)
        return bool(thinkers)

    def _step(self, town: Town) -> None:
        orders, self._orders = self._orders, []
        watcher = self._watching(town)
        step = town.step(orders)
        self._pace.stepped()
        self._tell_step(step.events)
        self._minding.note(step.events)
        happenings = tuple(watcher.read(step.events))
        for happening in happenings:
            self._tell(Happened(happening))
        if self._once:
            self._once = False
        skip = self._skip
        if skip is not None and skip.reached(step, _hour(town, step), happenings):
            self._skip = None
            found = skip.found(happenings)
            if found is not None:
                self._tell(EventReached(found))
            self._tell_pace()

    def _watching(self, town: Town) -> Watcher:
        if self._watcher is None:
            state = town.simulation.state
            self._watcher = Watcher(state.clock, state.news, town.snapshot())
        return self._watcher

    def _obey(self, command: Command | Ready, town: Town) -> None:
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
                self._begin_skip(command, town)
            case Inspect(agent=name):
                self._inspect(name, town)
            case InspectBonds():
                self._tell(bonds_of(town.simulation.state))
            case Interview():
                self._interviewing.ask(command, town)
            case InspectWhy():
                self._minding.why(command, town)
            case InspectMind():
                self._minding.inspect()
            case ExportMetrics():
                self._minding.export(command)
            case ChangeMind(choice=choice, anew=anew):
                self._minding.change(choice, town, anew)
            case Ready():
                for order in self._minding.take(command, town):
                    self._order(order, town)
            case LookNow():
                self._tell(TimeShown(town.snapshot()))
            case Save():
                self._save(command, town)
            case Stop():
                self._stopping = True
            case LookAt():
                # The present is shown here; the past is for a replayer.
                pass
            case _:
                self._order(command, town)

    def _order(self, command: TownCommand, town: Town) -> None:
        """A command to the town waits for the next step, if it can take effect."""
        command = tidied(command)
        try:
            check(command, town.simulation.state)
        except UserError as error:
            self._tell(CommandRefused(error.phrase))
        else:
            self._orders.append(command)

    def _begin_skip(self, goal: SkipToEvent | SkipToMorning, town: Town) -> None:
        state = town.simulation.state
        awake = sum(not agent.asleep for agent in state.agents.values())
        self._skip = Skip(goal, state.clock.at(state.step).hour, awake)
        self._tell_pace()

    def _inspect(self, name: str, town: Town) -> None:
        state = town.simulation.state
        agent = state.agents.get(name)
        if agent is not None:
            self._tell(AgentInspected(details_of(agent, state)))

    def _save(self, command: Save, town: Town) -> None:
        """Keep a copy on a thread of its own: the town does not stop for it.

        Nor for a keyframe: from the last one it is lived again when it is opened.
        """
        slot, picture = command.slot, command.picture
        source, step = town.file.path, town.step_number
        target = self._slots / f"{slot}.town"

        def save() -> None:
            try:
                keep_slot(source, target, picture)
            except UserError as error:
                self._tell(SaveFailed(slot, error.phrase))
            else:
                self._tell(Saved(slot, step))

        saver = threading.Thread(target=save, name="saver")
        self._savers.append(saver)
        saver.start()

    def _leave(self, town: Town) -> None:
        for saver in self._savers:
            saver.join()
        try:
            town.close()
        except TownFileError as error:
            self._fail(error)
        self._minding.close()
        self._tell(RunnerStopped(town.step_number))

    def _tell_pace(self) -> None:
        self._tell(
            PaceSet(
                self._pace.steps_per_second,
                self._pace.paused and self._skip is None,
                self._skip is not None,
            )
        )


def _hour(town: Town, step: Step) -> int:
    return town.ground.clock.at(step.number).hour
