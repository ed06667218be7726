"""Work that would hold up a frame, done on a thread of its own."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Found = TypeVar("Found")

NAME = "loading"


LONGEST_WAIT = 3.0
"""Seconds that work may take when the game ends."""


def finish() -> None:
    """Wait for work that is under way, but not long.

    A thread that is still in a library when the interpreter ends takes the whole
    process down.
    """
    for thread in threading.enumerate():
        if thread.name == NAME:
            thread.join(LONGEST_WAIT)


class Job(Generic[Found]):
    """A call on a worker thread; ask `done` each frame, then `result` once.

    Args:
        work: what to do; it must not touch the window's surface.
    """

    def __init__(self, work: Callable[[], Found]) -> None:
        self._work = work
        self._found: list[Found] = []
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, daemon=True, name=NAME)
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether it has ended, well or badly."""
        return not self._thread.is_alive()

    def result(self) -> Found:
        """What the work returned; its error is raised here."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._found[0]

    def _run(self) -> None:
        try:
            self._found.append(self._work())
        except Exception as error:  # told to whoever asks for the result
            self._error = error
