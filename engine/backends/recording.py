"""Shows every exchange to somebody: the "why?" panel, a file, a test."""

import json
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.backends.backend import Backend, Choice, Completion, OnText, Prompt
from engine.backends.backend import Question as Options
from engine.backends.cancel import CancelToken
from engine.backends.errors import BackendError
from engine.backends.wrapper import Wrapper
from engine.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Exchange:
    """A prompt with what became of it.

    Attributes:
        number: counts up over the life of the recorder.
        reply: the text, the option taken, or None if it failed.
        options: what there was to choose from, if it was a choice.
        scores: of the options, if the model gives any.
        failure: why it failed, or None.
        reason: the same in a word, or "".
    """

    number: int
    prompt: Prompt
    model: str
    seconds: float
    reply: str | None
    input_tokens: int = 0
    output_tokens: int = 0
    cached: bool = False
    repaired: bool = False
    options: tuple[str, ...] = ()
    scores: tuple[float, ...] | None = None
    failure: Phrase | None = None
    reason: str = ""


Sink = Callable[[Exchange], None]
"""Is told each exchange, on the worker's thread."""


class Recording(Wrapper):
    """Tells a sink of each completion and choice.

    Args:
        inner: the backend inside.
        sink: is told.
    """

    def __init__(self, inner: Backend, sink: Sink) -> None:
        super().__init__(inner)
        self._sink = sink
        self._lock = threading.Lock()
        self._number = 0

    def complete(
        self, prompt: Prompt, cancel: CancelToken, on_text: OnText | None = None
    ) -> Completion:
        """One exchange, told to the sink."""
        started = time.monotonic()
        try:
            done = self.inner.complete(prompt, cancel, on_text)
        except BackendError as error:
            self._tell_failure(prompt, error, started)
            raise
        exchange = Exchange(
            self._next(),
            prompt,
            done.model,
            time.monotonic() - started,
            done.text,
            done.input_tokens,
            done.output_tokens,
            done.cached,
            done.repaired,
        )
        self._sink(exchange)
        return done

    def choose(self, question: Options, cancel: CancelToken) -> Choice:
        """A choice, told to the sink."""
        started = time.monotonic()
        try:
            choice = self.inner.choose(question, cancel)
        except BackendError as error:
            self._tell_failure(question.prompt, error, started, question.options)
            raise
        exchange = Exchange(
            self._next(),
            question.prompt,
            choice.model,
            time.monotonic() - started,
            question.options[choice.index],
            choice.input_tokens,
            choice.output_tokens,
            options=question.options,
            scores=choice.scores,
        )
        self._sink(exchange)
        return choice

    def _tell_failure(
        self,
        prompt: Prompt,
        error: BackendError,
        started: float,
        options: tuple[str, ...] = (),
    ) -> None:
        exchange = Exchange(
            self._next(),
            prompt,
            self.name,
            time.monotonic() - started,
            None,
            error.input_tokens,
            error.output_tokens,
            options=options,
            failure=error.cause,
            reason=error.reason,
        )
        self._sink(exchange)

    def _next(self) -> int:
        with self._lock:
            self._number += 1
            return self._number


class Journal:
    """A sink that keeps the last exchanges, for the window.

    Args:
        length: how many.
    """

    def __init__(self, length: int = 500) -> None:
        self._lock = threading.Lock()
        self._kept: deque[Exchange] = deque(maxlen=length)

    def __call__(self, exchange: Exchange) -> None:
        with self._lock:
            self._kept.append(exchange)

    def last(self, agent: str = "", count: int = 20) -> tuple[Exchange, ...]:
        """The latest first; of one person, or of all."""
        with self._lock:
            kept = list(self._kept)
        found = [
            each for each in reversed(kept) if agent in ("", each.prompt.origin.agent)
        ]
        return tuple(found[:count])


class JsonLines:
    """A sink that writes each exchange as a line of JSON.

    Args:
        file: is added to.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()

    def __call__(self, exchange: Exchange) -> None:
        plain = asdict(exchange)
        plain["digest"] = exchange.prompt.digest
        line = json.dumps(plain, ensure_ascii=False, default=str)
        with self._lock, self._file.open("a", encoding="utf-8") as stream:
            stream.write(f"{line}\n")
