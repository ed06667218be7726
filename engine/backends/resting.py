"""Leaves a backend alone for a while when it fails again and again.

Without it, each of 25 people would wait for the same dead server in turn. The routine
answers meanwhile, at once.
"""

import threading
import time
from collections.abc import Callable

from engine.backends.backend import Backend
from engine.backends.cancel import CancelToken
from engine.backends.errors import (
    BackendError,
    Misfit,
    Passing,
    Rejected,
    Resting,
    Unable,
)
from engine.backends.wrapper import T, Wish, Wrapper


class Rested(Wrapper):
    """Hands exchanges on, except after failures in a row.

    Args:
        inner: the backend inside.
        failures: how many in a row are too many.
        seconds: how long to leave it alone.
    """

    def __init__(
        self, inner: Backend, failures: int = 3, seconds: float = 20.0
    ) -> None:
        super().__init__(inner)
        self._most = failures
        self._seconds = seconds
        self._lock = threading.Lock()
        self._row = 0
        self._until = 0.0
        self._last: BackendError | None = None

    def around(self, wish: Wish, cancel: CancelToken, ask: Callable[[], T]) -> T:
        """Ask, unless it is being left alone."""
        self._refuse_while_resting()
        try:
            result = ask()
        except (Rejected, Unable):
            # About this one question, not about the backend.
            raise
        except (Misfit, Passing) as error:
            self._count(error)
            raise
        with self._lock:
            self._row = 0
        return result

    def _refuse_while_resting(self) -> None:
        with self._lock:
            left = self._until - time.monotonic()
            last = self._last
        if left > 0 and last is not None:
            raise Resting(model=self.name, seconds=f"{left:.0f}", cause=last.cause)

    def _count(self, error: BackendError) -> None:
        with self._lock:
            self._row += 1
            self._last = error
            if self._row >= self._most:
                self._until = time.monotonic() + self._seconds
