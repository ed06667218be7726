"""Answers the same question from memory the second time."""

import threading
from collections import OrderedDict
from dataclasses import replace

from engine.backends.backend import Backend, Completion, OnText, Prompt
from engine.backends.cancel import CancelToken
from engine.backends.metering import Meter, Tally, row_of
from engine.backends.wrapper import Wrapper

_POLL_SECONDS = 0.05


class Caching(Wrapper):
    """Keeps the last completions by their prompt.

    Two who ask the same at the same time share one exchange, so a town goes the same
    way however many exchanges run side by side.

    Args:
        inner: the backend inside.
        meter: enters what came from memory, if given.
        entries: completions kept at most.
    """

    def __init__(
        self, inner: Backend, meter: Meter | None = None, entries: int = 2000
    ) -> None:
        super().__init__(inner)
        self._meter = meter
        self._entries = entries
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Completion] = OrderedDict()
        self._open: dict[str, threading.Event] = {}

    def complete(
        self, prompt: Prompt, cancel: CancelToken, on_text: OnText | None = None
    ) -> Completion:
        """From memory, or by an exchange."""
        digest = f"{self.name}/{prompt.digest}"
        while True:
            cancel.check()
            with self._lock:
                known = self._kept.get(digest)
                asking = self._open.get(digest)
                if known is None and asking is None:
                    self._open[digest] = done = threading.Event()
                    break
            if known is not None:
                return self._remember(digest, known, prompt, on_text)
            if asking is not None:
                asking.wait(_POLL_SECONDS)
        try:
            completion = super().complete(prompt, cancel, on_text)
            self._keep(digest, completion)
            return completion
        finally:
            with self._lock:
                del self._open[digest]
            done.set()

    def _remember(
        self, digest: str, known: Completion, prompt: Prompt, on_text: OnText | None
    ) -> Completion:
        with self._lock:
            if digest in self._kept:
                self._kept.move_to_end(digest)
        if self._meter is not None:
            self._meter.add(row_of(prompt.origin, self.name), Tally(cached=1))
        if on_text is not None:
            on_text(known.text)
        return replace(
            known, input_tokens=0, output_tokens=0, seconds=0.0, cached=True, failed=()
        )

    def _keep(self, digest: str, completion: Completion) -> None:
        with self._lock:
            self._kept[digest] = completion
            while len(self._kept) > self._entries:
                self._kept.popitem(last=False)
