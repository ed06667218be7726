"""Any server that speaks OpenAI's protocol, over the `openai` package.

Everything is streamed under the hood, even if the caller wants the whole text: a stream
that is cut frees the server at once, a plain call that times out often does not. The
package's own repetitions are off; `Retrying` decides about those.
"""

import json
import time
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import httpx2
import numpy as np
import openai

from engine.backends.address import clean_address
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
from engine.backends.dialect import Dialect
from engine.backends.errors import (
    BackendError,
    Cancelled,
    Misshapen,
    NoSuchModel,
    NotThisProtocol,
    Rejected,
    ServerFault,
    Unable,
    WrongKey,
)
from engine.backends.keys import Key
from engine.backends.lanes import Lanes
from engine.backends.openai_errors import Asked, translate
from engine.backends.presets import PRESETS, Preset
from engine.backends.reply import Raw, read_reply
from engine.backends.streaming import read_stream
from engine.backends.tokens import estimate_tokens
from engine.memory.vectors import Matrix

T = TypeVar("T")

_CONNECT_SECONDS = 5.0
_PATIENCE_SECONDS = 600.0
_MOST_LESSONS = 8
_LONGEST_SENT = 80


class OpenAICompatible:
    """A model behind an OpenAI-compatible address.

    Args:
        model: its name; `models` tells which there are.
        preset: kind of server.
        address: base address; the preset's if empty.
        key: if the server wants one.
        embedding_model: name of the model for vectors; empty for none.
        parallel: exchanges at a time; the preset's if None.
        context: tokens of prompt and reply; the preset's if None.

    Raises:
        BadAddress: the address is none.
    """

    def __init__(
        self,
        model: str,
        *,
        preset: Preset = PRESETS["custom"],
        address: str = "",
        key: Key | None = None,
        embedding_model: str = "",
        parallel: int | None = None,
        context: int | None = None,
    ) -> None:
        self.address = clean_address(address or preset.address)
        self._key = key or Key()
        self._preset = preset
        self._dialect = Dialect(preset, model)
        self._embedding_model = embedding_model
        self._parallel = parallel or preset.parallel
        self._context = context or preset.context
        self._lanes = Lanes(self._make_client)

    def __repr__(self) -> str:
        return f"OpenAICompatible({self.name!r}, address={self.address!r})"

    @property
    def name(self) -> str:
        """Name of the model."""
        return self._dialect.model

    @property
    def capabilities(self) -> Capabilities:
        """What it can do; the form of structured replies as learnt by now."""
        form = self._dialect.form
        return Capabilities(
            json_schema=form in ("json_schema", "json_object_schema"),
            json_object=form != "text",
            embeddings=bool(self._embedding_model),
            parallel=self._parallel,
            context=self._context,
        )

    def complete(
        self, prompt: Prompt, cancel: CancelToken, on_text: OnText | None = None
    ) -> Completion:
        """One exchange, put in whatever way this server understands."""
        if not self.name:
            raise NoSuchModel(model="", address=self.address)
        for _ in range(_MOST_LESSONS):
            request = self._dialect.request(prompt)
            try:
                return self._exchange(prompt, request, cancel, on_text)
            except (Rejected, ServerFault, Misshapen) as error:
                if not self._learnt(error, request):
                    raise
        raise Unable(model=self.name, ability="chat")

    def choose(self, question: Question, cancel: CancelToken) -> Choice:
        """The option that the model names."""
        return choose_by_reply(self, question, cancel)

    def embed(
        self, texts: Sequence[str], cancel: CancelToken, origin: Origin | None = None
    ) -> Matrix:
        """Vectors by the embedding model."""
        if not self._embedding_model:
            raise Unable(model=self.name, ability="embeddings")
        if not texts:
            return np.zeros((0, 0), np.float32)

        def ask(client: openai.OpenAI, timeout: openai.Timeout) -> Matrix:
            reply = client.embeddings.with_raw_response.create(
                model=self._embedding_model,
                input=list(texts),
                encoding_format="float",
                timeout=timeout,
            )
            rows = sorted(self._listed(reply.content), key=lambda row: row["index"])
            return np.array([row["embedding"] for row in rows], np.float32)

        vectors = self._call(ask, self._embedding_model, cancel)
        if vectors.ndim != 2 or len(vectors) != len(texts):
            raise NotThisProtocol(address=self.address, detail=str(vectors.shape))
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        unit: Matrix = vectors / np.maximum(lengths, np.float32(1e-12))
        return unit

    def models(self, cancel: CancelToken) -> tuple[str, ...]:
        """The models that the server offers."""

        def ask(client: openai.OpenAI, timeout: openai.Timeout) -> tuple[str, ...]:
            reply = client.models.with_raw_response.list(timeout=timeout)
            return tuple(sorted(str(row["id"]) for row in self._listed(reply.content)))

        return self._call(ask, self.name, cancel)

    def close(self) -> None:
        """Cut all exchanges and close all connections."""
        self._lanes.close()

    # ------------------------------------------------------------ one exchange

    def _exchange(
        self,
        prompt: Prompt,
        request: dict[str, Any],
        cancel: CancelToken,
        on_text: OnText | None,
    ) -> Completion:
        started = time.monotonic()
        raw = self._call(
            lambda client, timeout: read_stream(client, request, timeout, on_text),
            self.name,
            cancel,
        )
        counted = raw.input_tokens > 0
        if not counted:
            raw = _estimated(raw, request)
        text = read_reply(prompt, raw)
        if prompt.schema is not None:
            self._dialect.prove()
        return Completion(
            text,
            raw.input_tokens,
            raw.output_tokens,
            time.monotonic() - started,
            self.name,
            "length" if raw.finish == "length" else "stop",
            counted,
        )

    def _listed(self, body: bytes) -> list[dict[str, Any]]:
        """The rows of a reply that is a list; the package believes whatever comes."""
        try:
            rows = json.loads(body)["data"]
            if all(isinstance(row, dict) for row in rows):
                return list(rows)
        except (ValueError, TypeError, KeyError):
            pass
        sent = self._key.scrub(body.decode(errors="replace")).strip()
        raise NotThisProtocol(address=self.address, detail=sent[:_LONGEST_SENT])

    def _learnt(self, error: BackendError, request: dict[str, Any]) -> bool:
        if isinstance(error, Misshapen):
            # A server that ignores what it does not know gives itself away by prose.
            is_prose = not self._dialect.is_proven and "{" not in error.reply
            return is_prose and self._dialect.loosen(request)
        said = error.details.get("detail", "")
        if isinstance(error, ServerFault):
            # llama-cpp-python's server calls an unknown form its own fault.
            return "Input should be" in said and self._dialect.learn(said, request)
        return self._dialect.learn(said, request)

    # ------------------------------------------------------------ the connection

    def _make_client(self, http: httpx2.Client) -> openai.OpenAI:
        client = openai.OpenAI(
            api_key=self._key.reveal() or "none",
            base_url=self.address,
            max_retries=0,
            http_client=http,
        )
        # These come from the environment and are meant for OpenAI only.
        client.organization = client.project = None
        return client

    def _call(
        self,
        ask: Callable[[openai.OpenAI, openai.Timeout], T],
        model: str,
        cancel: CancelToken,
    ) -> T:
        """Ask on a connection that is cut on cancel; foreign errors stop here."""
        cancel.check()
        if not self._key.is_sendable:
            raise WrongKey(address=self.address)
        try:
            with self._lanes.lane() as lane, cancel.stopping(lane.cut):
                result = ask(lane.client, _timeout(cancel))
            failed = None
        except BackendError as error:
            failed = error
        except Exception as error:
            asked = Asked(self.address, model, self._key, cancel.seconds)
            failed = translate(error, asked)
        # Raised out here, or the foreign error would come along as its context, and
        # with it the request and its key. And a connection that was cut on purpose
        # looks broken, or like a short reply, from inside.
        cancel.check()
        if failed is not None:
            raise Cancelled if self._lanes.is_closed else failed
        return result


def _timeout(cancel: CancelToken) -> openai.Timeout:
    seconds = cancel.remaining
    whole = _PATIENCE_SECONDS if seconds is None else max(seconds, 0.001)
    return openai.Timeout(whole, connect=min(_CONNECT_SECONDS, whole))


def _estimated(raw: Raw, request: dict[str, Any]) -> Raw:
    read = json.dumps(request["messages"], ensure_ascii=False)
    return Raw(
        raw.text,
        raw.thinking,
        raw.refusal,
        raw.finish,
        estimate_tokens(read),
        estimate_tokens(raw.text + raw.thinking),
    )
