"""A thread that lives or shows a town: commands in, events out, stop.

It is never ahead of whoever takes its events by more than a moment of play. A fault
does not die on the thread: it comes out as `RunnerFailed`, and `join` raises it.
"""

import queue
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Generic, TypeVar

from engine.commands import Command, Stop
from engine.errors import UserError
from engine.phrase import say
from engine.runner_events import Event, RunnerFailed

AHEAD = 1.0
"""Seconds of play the engine may be ahead of what was taken from the queue."""

FASTEST_AHEAD = 64
"""Steps it may be ahead when there is no pace."""

PATIENCE = 0.05
"""Seconds to wait for room in the queue before looking at the commands again."""

Inner = TypeVar("Inner")
"""What the thread tells itself through its queue of commands, besides them."""


class EngineThread(ABC, Generic[Inner]):
    """The door every such thread has.

    Args:
        name: of the thread.
    """

    def __init__(self, name: str) -> None:
        self._commands: queue.SimpleQueue[Command | Inner] = queue.SimpleQueue()
        self._events: queue.SimpleQueue[tuple[Event, ...]] = queue.SimpleQueue()
        self._room = threading.Condition()
        self._ahead = 0
        self._fault: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    # ------------------------------------------------- called by other threads

    def start(self) -> None:
        """Begin: the first event is `TownOpened`, or `RunnerFailed`."""
        # Frames stay smooth while the engine works if it yields often.
        sys.setswitchinterval(0.001)
        self._thread.start()

    def send(self, command: Command) -> None:
        """Ask for something; it is done before the next step."""
        self._commands.put(command)
        with self._room:
            self._room.notify()

    def drain(self) -> list[Event]:
        """All that happened since this was last called; never waits."""
        events: list[Event] = []
        while True:
            try:
                events.extend(self._events.get_nowait())
            except queue.Empty:
                break
        with self._room:
            self._ahead = 0
            self._room.notify()
        return events

    def stop(self) -> None:
        """Ask the thread to finish its step, close the town and end."""
        self.send(Stop())

    def join(self, timeout: float | None = None) -> None:
        """Wait for the end.

        Raises:
            BaseException: what the engine stopped by, if it was not asked to stop.
        """
        self._thread.join(timeout)
        if self._fault is not None:
            raise self._fault

    @property
    def is_running(self) -> bool:
        """Whether the thread has not ended."""
        return self._thread.is_alive()

    # ------------------------------------------------- the thread itself

    @abstractmethod
    def _work(self) -> None:
        """Open the town and go on until asked to stop."""

    def _run(self) -> None:
        try:
            self._work()
        except Exception as error:
            self._fail(error)

    def _has_room(self, steps_per_second: float | None) -> bool:
        """Whether another step may be told at this pace."""
        most = FASTEST_AHEAD
        if steps_per_second is not None:
            most = max(1, round(steps_per_second * AHEAD))
        with self._room:
            return self._ahead < most

    def _fail(self, fault: Exception) -> None:
        self._fault = self._fault or fault
        reason = say("error.engine", reason=repr(fault))
        if isinstance(fault, UserError):
            reason = fault.phrase
        self._tell(RunnerFailed(reason))

    def _tell(self, event: Event) -> None:
        self._events.put((event,))

    def _tell_step(self, events: Iterable[Event]) -> None:
        """Tell all of a step at once."""
        with self._room:
            self._ahead += 1
        self._events.put(tuple(events))
