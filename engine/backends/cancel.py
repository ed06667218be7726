"""Stopping an exchange from another thread, or at its deadline."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from engine.backends.errors import Cancelled, TimedOut


class CancelToken:
    """Handed along with an exchange; whoever keeps it can stop the exchange.

    It belongs to one exchange, its repetitions and waits included. Time here is wall
    time: how long the caller is willing to wait, and nothing in the town.

    Args:
        seconds: until the deadline, counted from now; None waits for ever.
    """

    def __init__(self, seconds: float | None = None) -> None:
        self.seconds = seconds
        self._deadline = None if seconds is None else time.monotonic() + seconds
        self._cancelled = threading.Event()
        self._lock = threading.Lock()
        self._stops: list[Callable[[], None]] = []

    def cancel(self) -> None:
        """Stop the exchange, from any thread; again and again does no harm."""
        with self._lock:
            self._cancelled.set()
            stops = list(self._stops)
        for stop in stops:
            stop()

    @property
    def cancelled(self) -> bool:
        """Whether somebody stopped it."""
        return self._cancelled.is_set()

    @property
    def remaining(self) -> float | None:
        """Seconds until the deadline, at least 0; None without one."""
        if self._deadline is None:
            return None
        return max(0.0, self._deadline - time.monotonic())

    @property
    def stopped(self) -> bool:
        """Whether it is cancelled or its time is over."""
        return self.cancelled or self.remaining == 0.0

    def check(self) -> None:
        """Go on, or not.

        Raises:
            Cancelled: somebody stopped it.
            TimedOut: its time is over.
        """
        if self.cancelled:
            raise Cancelled
        if self.remaining == 0.0:
            raise TimedOut(seconds=f"{self.seconds:g}")

    def sleep(self, seconds: float) -> None:
        """Wait, but not beyond the deadline, and not after `cancel`.

        Raises:
            Cancelled: somebody stopped it meanwhile.
            TimedOut: its time is over, or would be before the wait is.
        """
        remaining = self.remaining
        if remaining is not None and remaining < seconds:
            raise TimedOut(seconds=f"{self.seconds:g}")
        self._cancelled.wait(seconds)
        self.check()

    @contextmanager
    def stopping(self, stop: Callable[[], None]) -> Iterator[None]:
        """While inside, `stop` is called when cancelled or at the deadline.

        It is called on another thread, at once if it is too late already, and may be
        called twice.
        """
        with self._lock:
            self._stops.append(stop)
            late = self.stopped
        remaining = self.remaining
        # A little late, so that `check` agrees that it is over.
        alarm = threading.Timer((remaining or 0.0) + 0.001, stop)
        alarm.daemon = True
        try:
            if late:
                stop()
            elif remaining is not None:
                alarm.start()
            yield
        finally:
            alarm.cancel()
            with self._lock:
                self._stops.remove(stop)
