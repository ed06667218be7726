"""A server on this machine that speaks OpenAI's protocol, for tests.

Its replies come from the hash of the prompt and fit the schema that is asked for, so a
town that thinks with it is the same every time, whatever the speed and the number
of slots. Every fault that a real server or model can have comes on demand:

    with ModelServer(slots=4, latency=0.01) as server:
        server.fail_next("429_retry_after")
        OpenAICompatible("town-1", address=server.address)

It listens on the loopback address only.
"""

import hashlib
import json
import math
import select
import socket
import struct
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random
from types import TracebackType
from typing import Any, Self

from engine.backends.schema import inlined
from tests.conforming import conforming, sentence

REPLY_FAULTS = (
    "empty",
    "thinking_only",
    "fences",
    "truncated",
    "wrong_enum",
    "wrong_sum",
    "refusal",
    "repeated",
    "other_language",
    "prose",
)
"""Faults of a model: a reply comes, but not the one that was asked for."""

STATUS_FAULTS = (
    "401",
    "403",
    "404",
    "408",
    "409",
    "429",
    "429_retry_after",
    "429_quota",
    "500",
    "502",
    "503",
    "overflow",
)
"""Faults of a server that it owns up to."""

LINE_FAULTS = ("reset", "stall", "late", "early_end", "error_in_stream", "html")
"""Faults on the way, and those of servers that are none of ours."""

FAULTS = REPLY_FAULTS + STATUS_FAULTS + LINE_FAULTS

_STATUS_BODIES: Mapping[str, tuple[str, str]] = {
    "401": ("Incorrect API key provided: {key}.", "invalid_api_key"),
    "403": ("You may not use this model.", "permission_denied"),
    "404": ("The model `{model}` does not exist.", "model_not_found"),
    "408": ("The request took too long.", "timeout"),
    "409": ("Another request is being worked on.", "conflict"),
    "429": ("Rate limit reached.", "rate_limit_exceeded"),
    "429_retry_after": ("Rate limit reached.", "rate_limit_exceeded"),
    "429_quota": ("You exceeded your current quota.", "insufficient_quota"),
    "500": ("Something broke.", "server_error"),
    "502": ("Bad gateway.", "server_error"),
    "503": ("Overloaded.", "server_error"),
    "overflow": (
        "This model's maximum context length is {context} tokens.",
        "context_length_exceeded",
    ),
}

_PAGE = b"<!DOCTYPE html><html><body><h1>Welcome to the hotel network</h1></body>"

Answer = Callable[[Mapping[str, Any]], str]
"""Makes the text of a reply from the body of a request."""


class ModelServer:
    """A server for the length of a `with` block.

    Args:
        slots: replies at a time; the others wait their turn.
        latency: seconds for each reply.
        models: names it knows; any name will do if there are none.
        key: the only accepted one, or "" for any.
        forms: ways of holding a reply to a schema that it knows.
        unknown_fields: fields that it refuses.
        streams: whether it streams; if not, the reply comes in one piece.
        dimension: of its vectors; 0 for none.
        context: tokens it can read, by its own rough count.
        retry_after: what "429_retry_after" asks for, in seconds.
        storm: share of requests, 0 to 1, that get a fault, by the hash of their prompt
            and how often it came.
        answer: makes the replies instead of the prompt's hash.

    Attributes:
        requests: body of each request for a completion, in order of arrival.
        headers: the headers that came with each.
        most_at_once: most replies that were worked on at the same time.
        aborted: replies that nobody waited for any longer.
    """

    def __init__(
        self,
        *,
        slots: int = 64,
        latency: float = 0.0,
        models: tuple[str, ...] = ("town-1", "town-2"),
        key: str = "",
        forms: tuple[str, ...] = ("json_schema", "json_object"),
        unknown_fields: tuple[str, ...] = (),
        streams: bool = True,
        dimension: int = 16,
        context: int = 100_000,
        retry_after: float = 0.05,
        storm: float = 0.0,
        answer: Answer | None = None,
    ) -> None:
        self.latency = latency
        self.models = models
        self.key = key
        self.forms = forms
        self.unknown_fields = unknown_fields
        self.streams = streams
        self.dimension = dimension
        self.context = context
        self.retry_after = retry_after
        self.storm = storm
        self.answer = answer
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.most_at_once = 0
        self.aborted = 0
        self._slots = threading.Semaphore(slots)
        self._lock = threading.Lock()
        self._working = 0
        self._faults: deque[str] = deque()
        self._seen: Counter[str] = Counter()
        self._always = ""
        self._stopping = threading.Event()
        self._server = _Listener(self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.01,), daemon=True
        )

    @property
    def address(self) -> str:
        """Base address, as one types it into the settings."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def fail_next(self, *faults: str) -> None:
        """Give the next requests these faults, one each; "" for none."""
        assert set(faults) <= {*FAULTS, ""}, faults
        self._faults.extend(faults)

    def fail_always(self, fault: str) -> None:
        """Give every request this fault from now on; "" for none."""
        assert fault in FAULTS or not fault, fault
        self._always = fault

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._thread.join()
        self._server.close_connections()
        self._server.server_close()

    # ------------------------------------------------------------ for the handlers

    def note(self, body: dict[str, Any], headers: dict[str, str]) -> str:
        """Keep a request and say which fault it gets."""
        with self._lock:
            self.requests.append(body)
            self.headers.append(headers)
            if self._faults:
                return self._faults.popleft()
        if self._always or self.storm == 0.0:
            return self._always
        with self._lock:
            # The same prompt may fare better the next time, but always alike.
            digest = _digest(body)
            self._seen[digest] += 1
            chance = Random(f"storm/{digest}/{self._seen[digest]}")
        return chance.choice(FAULTS) if chance.random() < self.storm else ""

    def work(self, seconds: float, connection: socket.socket) -> Iterator[None]:
        """Take a slot and be busy with a reply, unless nobody waits for it."""
        while not self._slots.acquire(timeout=0.005):
            self._listen(connection)
        with self._lock:
            self._working += 1
            self.most_at_once = max(self.most_at_once, self._working)
        try:
            self.pause(seconds, connection)
            yield
        finally:
            with self._lock:
                self._working -= 1
            self._slots.release()

    def pause(self, seconds: float, connection: socket.socket) -> None:
        """Let time go by, unless nobody waits."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._listen(connection, min(left, 0.02))

    def _listen(self, connection: socket.socket, seconds: float = 0.0) -> None:
        if self._stopping.is_set():
            raise Gone
        readable, _, _ = select.select([connection], [], [], seconds)
        if readable and not connection.recv(1, socket.MSG_PEEK):
            with self._lock:
                self.aborted += 1
            raise Gone

    def reply(self, body: Mapping[str, Any], fault: str) -> str:
        """Text of the reply, with a model's fault in it if wanted."""
        chance = Random(_digest(body))
        if self.answer is not None:
            text = self.answer(body)
            return _spoil_value(json.loads(text), fault, chance) if fault else text
        schema = _schema(body)
        if schema is None:
            return _spoil_text(sentence(chance), fault, chance)
        value = conforming(inlined(schema), chance)
        return _spoil_value(value, fault, chance)

    def vector(self, text: str) -> list[float]:
        """A vector from a text's hash."""
        chance = Random(text)
        return [chance.gauss(0.0, 1.0) for _ in range(self.dimension)]


class Gone(Exception):
    """Nobody waits for this reply any longer."""


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, models: ModelServer) -> None:
        self.models = models
        self._connections: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)

    def close_connections(self) -> None:
        """Let go of the connections that clients keep open."""
        for connection in list(self._connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients may leave at any time; that is what is being tested."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Listener

    def log_message(self, format: str, *args: Any) -> None:
        """Tests are quiet."""

    @property
    def models(self) -> ModelServer:
        return self.server.models

    def do_GET(self) -> None:
        if self.path.rstrip("/") != "/v1/models":
            return self._error(404, "Not found.", "not_found")
        if not self._is_let_in():
            return None
        data = [{"id": name, "object": "model"} for name in self.models.models]
        return self._json(200, {"object": "list", "data": data})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        with suppress(Gone, BrokenPipeError, ConnectionResetError):
            if not self._is_let_in():
                return
            match self.path.rstrip("/"):
                case "/v1/chat/completions":
                    self._complete(body)
                case "/v1/embeddings":
                    self._embed(body)
                case _:
                    self._error(404, "Not found.", "not_found")
            return
        self.close_connection = True

    def _is_let_in(self) -> bool:
        said = self.headers.get("authorization", "").removeprefix("Bearer ")
        if not self.models.key or said == self.models.key:
            return True
        message, code = _STATUS_BODIES["401"]
        self._error(401, message.format(key=said), code)
        return False

    def _complete(self, body: dict[str, Any]) -> None:
        models = self.models
        fault = models.note(body, dict(self.headers.items()))
        known = not models.models or body["model"] in models.models
        refused = _refused_field(models, body)
        if fault in LINE_FAULTS:
            self._fail_on_the_line(body, fault)
        elif fault in STATUS_FAULTS:
            self._fail_with_status(body, fault)
        elif not known:
            self._fail_with_status(body, "404")
        elif refused:
            self._error(400, f"Unsupported parameter: '{refused}'.", "unsupported")
        elif _size(body) > models.context:
            self._fail_with_status(body, "overflow")
        else:
            for _ in models.work(models.latency, self.connection):
                self._say(body, fault)

    def _say(self, body: dict[str, Any], fault: str) -> None:
        text = "" if fault in ("empty", "thinking_only") else None
        text = self.models.reply(body, fault) if text is None else text
        thought = "Well, let me see." if fault == "thinking_only" else ""
        limit = body.get("max_tokens") or body.get("max_completion_tokens") or 10_000
        is_long = len(text) > limit * 4 or fault == "truncated"
        text = text[: limit * 4]
        finish = "length" if is_long else "stop"
        if body.get("stream") and self.models.streams:
            self._stream(body, text, thought, finish)
        else:
            message = {"role": "assistant", "content": text}
            choice = {"index": 0, "message": message, "finish_reason": finish}
            usage = _usage(body, text)
            self._json(200, {**_head(body), "choices": [choice], "usage": usage})

    def _stream(
        self, body: dict[str, Any], text: str, thought: str, finish: str
    ) -> None:
        self._begin_stream()
        if thought:
            self._chunk(_part(body, {"reasoning_content": thought}))
        for start in range(0, len(text), 16):
            self._chunk(_part(body, {"content": text[start : start + 16]}))
        self._chunk(_part(body, {}, finish))
        if (body.get("stream_options") or {}).get("include_usage"):
            self._chunk({**_head(body), "choices": [], "usage": _usage(body, text)})
        self._event(b"[DONE]")
        self.wfile.write(b"0\r\n\r\n")

    def _fail_with_status(self, body: dict[str, Any], fault: str) -> None:
        message, code = _STATUS_BODIES[fault]
        said = message.format(
            key=self.headers.get("authorization", "").removeprefix("Bearer "),
            model=body["model"],
            context=self.models.context,
        )
        status = 400 if fault == "overflow" else int(fault[:3])
        wait = {"retry-after": f"{self.models.retry_after:g}"}
        self._error(status, said, code, wait if fault.endswith("retry_after") else {})

    def _fail_on_the_line(self, body: dict[str, Any], fault: str) -> None:
        match fault:
            case "reset":
                # Closing with a linger of nothing sends a reset instead of an end.
                self.connection.setsockopt(
                    socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
                )
                self.close_connection = True
                self.connection.close()
            case "stall":
                self._begin_stream()
                self._chunk(_part(body, {"content": "Well"}))
                self.models.pause(60.0, self.connection)
            case "late":
                self.models.pause(60.0, self.connection)
            case "early_end":
                self._begin_stream()
                self._chunk(_part(body, {"content": '{"a'}))
                self.wfile.write(b"0\r\n\r\n")
            case "error_in_stream":
                self._begin_stream()
                self._chunk({"error": {"message": "Overloaded.", "code": "overloaded"}})
                self.wfile.write(b"0\r\n\r\n")
            case "html":
                self._send(200, "text/html; charset=utf-8", _PAGE)

    def _embed(self, body: dict[str, Any]) -> None:
        if not self.models.dimension:
            return self._error(501, "This server has no embeddings.", "unsupported")
        data = [
            {"object": "embedding", "index": at, "embedding": self.models.vector(text)}
            for at, text in enumerate(body["input"])
        ]
        usage = {"prompt_tokens": 1, "total_tokens": 1}
        reply = {"object": "list", "model": body["model"], "usage": usage}
        return self._json(200, {**reply, "data": data})

    def _begin_stream(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()

    def _chunk(self, part: Mapping[str, Any]) -> None:
        self._event(json.dumps(part, ensure_ascii=False).encode())

    def _event(self, data: bytes) -> None:
        event = b"data: " + data + b"\n\n"
        self.wfile.write(b"%x\r\n%s\r\n" % (len(event), event))

    def _error(
        self,
        status: int,
        message: str,
        code: str,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        error = {"message": message, "code": code, "type": "error", "param": None}
        self._json(status, {"error": error}, headers)

    def _json(
        self, status: int, value: object, headers: Mapping[str, str] | None = None
    ) -> None:
        self._send(status, "application/json", json.dumps(value).encode(), headers)

    def _send(
        self,
        status: int,
        kind: str,
        data: bytes,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)


def _refused_field(models: ModelServer, body: Mapping[str, Any]) -> str:
    wanted = body.get("response_format")
    if wanted is not None:
        form = wanted["type"]
        if form == "json_object" and "schema" in wanted:
            form = "json_object_schema"
        # A plain JSON mode ignores the schema beside it, as most servers do.
        if form not in models.forms and wanted["type"] not in models.forms:
            return "response_format"
    return next((name for name in models.unknown_fields if name in body), "")


def _schema(body: Mapping[str, Any]) -> Mapping[str, Any] | None:
    wanted = body.get("response_format") or {}
    if "json_schema" in wanted:
        schema: Mapping[str, Any] = wanted["json_schema"]["schema"]
        return schema
    if "schema" in wanted:
        return dict(wanted["schema"])
    for message in body["messages"]:
        for line in reversed(message["content"].splitlines()):
            if line.startswith('{"') and '"type"' in line:
                with suppress(ValueError):
                    return dict(json.loads(line))
    return None


def _digest(body: Mapping[str, Any]) -> str:
    sent = [body["messages"], body.get("response_format"), body.get("seed")]
    return hashlib.sha256(json.dumps(sent, sort_keys=True).encode()).hexdigest()


def _size(body: Mapping[str, Any]) -> int:
    return sum(math.ceil(len(each["content"]) / 4) for each in body["messages"])


def _usage(body: Mapping[str, Any], text: str) -> dict[str, int]:
    read, written = _size(body), math.ceil(len(text) / 4)
    return {
        "prompt_tokens": read,
        "completion_tokens": written,
        "total_tokens": read + written,
    }


def _head(body: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": "x", "object": "chat.completion.chunk", "model": body["model"]}


def _part(
    body: Mapping[str, Any], delta: Mapping[str, str], finish: str | None = None
) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {**_head(body), "choices": [choice]}


def _spoil_text(text: str, fault: str, chance: Random) -> str:
    match fault:
        case "fences":
            return f"```\n{text}\n```"
        case "truncated":
            return text[: len(text) // 2]
        case "refusal":
            return "I'm sorry, but I can't help with that."
        case "repeated":
            return f"{text} {text} {text}"
        case "other_language":
            return "Mae'r tywydd yn braf heddiw, on'd yw hi?"
        case _:
            return text


def _spoil_value(value: Any, fault: str, chance: Random) -> str:
    match fault:
        case "wrong_enum":
            value = _changed(value, str, lambda _: "somewhere else entirely")
        case "wrong_sum":
            value = _changed(value, int, lambda number: number * 2 + 7)
        case "repeated":
            value = _changed(value, str, lambda _: "I was just about to say that.")
        case "other_language":
            value = _changed(value, str, lambda _: "Mae'r tywydd yn braf.")
    text = json.dumps(value, ensure_ascii=False)
    match fault:
        case "fences":
            return f"Here you are:\n```json\n{text}\n```\nI hope it helps!"
        case "truncated":
            return text[: max(1, len(text) - 2)]
        case "refusal":
            return "I'm sorry, but as an AI language model I can't do that."
        case "prose":
            return f"I would say that {sentence(chance)}"
        case _:
            return text


def _changed(value: Any, kind: type, change: Callable[[Any], Any]) -> Any:
    if isinstance(value, dict):
        return {name: _changed(each, kind, change) for name, each in value.items()}
    if isinstance(value, list):
        return [_changed(each, kind, change) for each in value]
    return change(value) if type(value) is kind else value
