"""Decides what to do about a failed exchange: wait and ask, ask again, or give up.

The one place where this is decided. A reply that cannot be used is asked for once more
with its faults named; a server in trouble gets time; everything else goes up at once,
and the routine answers.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from engine.backends.backend import Backend, Completion, OnText, Prompt
from engine.backends.cancel import CancelToken
from engine.backends.errors import (
    BackendError,
    BadReply,
    CutOff,
    OnlyThinking,
    RateLimited,
    Remedy,
)
from engine.backends.failed import asked, failed
from engine.backends.wrapper import T, Wish, Wrapper, wish_of

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 30.0
_MORE_ROOM = 2


class Retrying(Wrapper):
    """Asks again where that can help.

    Args:
        inner: the backend inside.
        attempts: exchanges at most for one question, where waiting may help.
        first_wait: seconds before the second; each wait after is twice as long.
        longest_wait: seconds we are ready to wait because a server asks for it; if
            it asks for more, the question is given up.
    """

    def __init__(
        self,
        inner: Backend,
        attempts: int = 3,
        first_wait: float = _FIRST_WAIT,
        longest_wait: float = _LONGEST_WAIT,
    ) -> None:
        super().__init__(inner)
        self._attempts = attempts
        self._first_wait = first_wait
        self._longest_wait = longest_wait
        self._lock = threading.Lock()
        self._not_before = 0.0

    def complete(
        self, prompt: Prompt, cancel: CancelToken, on_text: OnText | None = None
    ) -> Completion:
        """One exchange, or two if the first reply could not be used."""
        try:
            return self._asked(prompt, cancel, on_text)
        except BadReply as error:
            if error.remedy is not Remedy.ASK_AGAIN or prompt.repair is not None:
                raise
            first = error
        second = _second_try(prompt, first)
        try:
            completion = self._asked(second, cancel, None)
        except BackendError as error:
            # Both tries can be looked at: one error leads to the other.
            raise error from first
        earlier = failed(self.name, asked(prompt), first)
        return replace(completion, repaired=True, failed=earlier)

    def around(self, wish: Wish, cancel: CancelToken, ask: Callable[[], T]) -> T:
        """Ask, and ask again after a wait if the failure may pass."""
        for attempt in range(1, self._attempts + 1):
            self._queue(cancel)
            try:
                return ask()
            except BackendError as error:
                if error.remedy is not Remedy.WAIT or attempt == self._attempts:
                    raise
                self._wait(error, attempt, cancel)
        raise AssertionError("the last attempt returns or raises")

    def _asked(
        self, prompt: Prompt, cancel: CancelToken, on_text: OnText | None
    ) -> Completion:
        shown = on_text

        def ask() -> Completion:
            # Only the first attempt is streamed, or its words would come twice.
            nonlocal shown
            show, shown = shown, None
            return self.inner.complete(prompt, cancel, show)

        return self.around(wish_of(prompt), cancel, ask)

    def _queue(self, cancel: CancelToken) -> None:
        """All exchanges keep still while the server wants to be left alone."""
        left = self._not_before - time.monotonic()
        if left > 0:
            cancel.sleep(left)

    def _wait(self, error: BackendError, attempt: int, cancel: CancelToken) -> None:
        seconds = self._first_wait * 2.0 ** (attempt - 1)
        if isinstance(error, RateLimited) and error.retry_after is not None:
            seconds = error.retry_after
            if seconds > self._longest_wait or _is_too_long(seconds, cancel):
                raise error
            with self._lock:
                self._not_before = max(self._not_before, time.monotonic() + seconds)
        elif _is_too_long(seconds, cancel):
            raise error
        cancel.sleep(seconds)


def _is_too_long(seconds: float, cancel: CancelToken) -> bool:
    # The true cause says more than a deadline that passed while waiting.
    remaining = cancel.remaining
    return not cancel.cancelled and remaining is not None and remaining <= seconds


def _second_try(prompt: Prompt, error: BadReply) -> Prompt:
    if isinstance(error, CutOff | OnlyThinking):
        prompt = replace(prompt, max_tokens=prompt.max_tokens * _MORE_ROOM)
    if not error.reply:
        # Nothing came, so there is nothing to point at.
        return prompt
    return prompt.asked_again(error.reply, error.faults)
