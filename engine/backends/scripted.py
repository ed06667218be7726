"""A backend that says what it is told to say: for tests, and to play a recording."""

import json
import threading
import time
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from engine.backends.backend import (
    Capabilities,
    Choice,
    Completion,
    OnText,
    Origin,
    Prompt,
    Question,
)
from engine.backends.cancel import CancelToken
from engine.backends.choosing import choose_by_reply
from engine.backends.errors import BackendError, Cancelled, EmptyReply
from engine.backends.reply import Raw, read_reply
from engine.backends.tokens import estimate_tokens
from engine.memory.vectors import Matrix

Reply = str | BackendError
"""What comes: a text, raw as from a model, or an error."""

Script = Callable[[Prompt], Reply]
"""Replies to a prompt; called from worker threads."""

_DIMENSION = 16


class ScriptedBackend:
    """Replies from a queue, then from a script.

    Args:
        replies: come first, in order, whoever asks.
        script: comes when the queue is empty; nothing means an empty reply.
        latency: seconds for each reply.
        capabilities: what it claims to be able to do.
        name: of the model.

    Attributes:
        prompts: all it was asked, in order.
        most_at_once: most exchanges that were under way at the same time.
    """

    def __init__(
        self,
        replies: Iterable[Reply] = (),
        script: Script | None = None,
        *,
        latency: float = 0.0,
        capabilities: Capabilities | None = None,
        name: str = "scripted",
    ) -> None:
        self.prompts: list[Prompt] = []
        self.most_at_once = 0
        self._name = name
        self._capabilities = capabilities or Capabilities(
            json_schema=True, json_object=True, embeddings=True, parallel=16
        )
        self._script = script
        self._latency = latency
        self._replies = deque(replies)
        self._lock = threading.Lock()
        self._under_way = 0
        self._closed = False

    @classmethod
    def from_recording(cls, file: Path) -> "ScriptedBackend":
        """One that replies as a recording by `JsonLines` did."""
        replies: dict[str, str] = {}
        with file.open(encoding="utf-8") as stream:
            for line in stream:
                told: Mapping[str, str] = json.loads(line)
                if told["reply"] is not None and not told["options"]:
                    replies[told["digest"]] = told["reply"]
        return cls(
            script=lambda prompt: replies.get(prompt.digest, EmptyReply()),
            name="recording",
        )

    @property
    def name(self) -> str:
        """Name of the model."""
        return self._name

    @property
    def capabilities(self) -> Capabilities:
        """What it claims."""
        return self._capabilities

    def complete(
        self, prompt: Prompt, cancel: CancelToken, on_text: OnText | None = None
    ) -> Completion:
        """The next reply."""
        started = time.monotonic()
        reply = self._next(prompt, cancel)
        if isinstance(reply, BackendError):
            raise reply
        if on_text is not None and reply:
            on_text(reply)
        read = estimate_tokens(prompt.system + prompt.user)
        raw = Raw(
            reply, input_tokens=read, output_tokens=max(1, estimate_tokens(reply))
        )
        return Completion(
            read_reply(prompt, raw),
            raw.input_tokens,
            raw.output_tokens,
            time.monotonic() - started,
            self.name,
        )

    def choose(self, question: Question, cancel: CancelToken) -> Choice:
        """The option that the next reply names."""
        return choose_by_reply(self, question, cancel)

    def embed(
        self, texts: Sequence[str], cancel: CancelToken, origin: Origin | None = None
    ) -> Matrix:
        """Vectors from the texts' checksums."""
        self._check(cancel)
        rows = [
            np.random.default_rng(zlib.crc32(text.encode())).standard_normal(_DIMENSION)
            for text in texts
        ]
        vectors = np.array(rows, np.float32).reshape(len(rows), _DIMENSION)
        unit: Matrix = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return unit

    def models(self, cancel: CancelToken) -> tuple[str, ...]:
        """Itself."""
        self._check(cancel)
        return (self.name,)

    def close(self) -> None:
        """Reply no more."""
        self._closed = True

    def _next(self, prompt: Prompt, cancel: CancelToken) -> Reply:
        self._check(cancel)
        with self._lock:
            self.prompts.append(prompt)
            self._under_way += 1
            self.most_at_once = max(self.most_at_once, self._under_way)
            reply = self._replies.popleft() if self._replies else None
        try:
            if self._latency:
                cancel.sleep(self._latency)
            if reply is None:
                reply = self._script(prompt) if self._script else ""
            return reply
        finally:
            with self._lock:
                self._under_way -= 1

    def _check(self, cancel: CancelToken) -> None:
        cancel.check()
        if self._closed:
            raise Cancelled
