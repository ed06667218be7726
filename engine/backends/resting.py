"""Leaves a backend alone for a while when it fails again and again.

Without it, each of 25 people would wait for the same dead server in turn. The routine
answers meanwhile, at once.
"""

import threading
import time
from collections.abc import Callable
from math import ceil

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

_MOST_DOUBLINGS = 20


class Rested(Wrapper):
    """Hands exchanges on, except after failures in a row.

    Args:
        inner: the backend inside.
        failures: how many in a row are too many.
        first_rest: seconds to leave it alone then. If it fails again afterwards, twice
            as long, and so on.
        longest_rest: at most.
    """

    def __init__(
        self,
        inner: Backend,
        failures: int = 5,
        first_rest: float = 1.0,
        longest_rest: float = 60.0,
    ) -> None:
        super().__init__(inner)
        self._most = failures
        self._first_rest = first_rest
        self._longest_rest = longest_rest
        self._lock = threading.Lock()
        self._row = 0
        self._rests = 0
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
            self._row = self._rests = 0
        return result

    def _refuse_while_resting(self) -> None:
        with self._lock:
            left = self._until - time.monotonic()
            last = self._last
        if left > 0 and last is not None:
            raise Resting(model=self.name, seconds=ceil(left), cause=last.cause)

    def _count(self, error: BackendError) -> None:
        with self._lock:
            self._row += 1
            self._last = error
            now = time.monotonic()
            # Those already under way when the rest began do not make it longer.
            if self._row >= self._most and now >= self._until:
                rest = self._first_rest * 2.0**self._rests
                self._rests = min(self._rests + 1, _MOST_DOUBLINGS)
                self._until = now + min(rest, self._longest_rest)
