"""Reads a reply as it comes, whatever way the server sends it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import openai

from engine.backends.backend import OnText
from engine.backends.errors import NotThisProtocol
from engine.backends.reply import Raw

_LONGEST_REPLY = 1_000_000


class _Gathered:
    """The parts of a reply so far."""

    def __init__(self, on_text: OnText | None) -> None:
        self._on_text = on_text
        self._text: list[str] = []
        self._thinking: list[str] = []
        self._refusal: list[str] = []
        self._finish = ""
        self._input_tokens = 0
        self._output_tokens = 0
        self._size = 0

    def add(self, part: Mapping[str, Any]) -> None:
        """One chunk of a stream, or a whole reply."""
        usage = part.get("usage") or {}
        self._input_tokens = usage.get("prompt_tokens") or self._input_tokens
        self._output_tokens = usage.get("completion_tokens") or self._output_tokens
        for choice in part.get("choices") or ():
            self._finish = choice.get("finish_reason") or self._finish
            self._say(choice.get("delta") or choice.get("message") or {})

    @property
    def is_too_long(self) -> bool:
        """Whether the server goes on for ever."""
        return self._size > _LONGEST_REPLY

    def raw(self) -> Raw:
        """All of it."""
        return Raw(
            "".join(self._text),
            "".join(self._thinking),
            "".join(self._refusal),
            # A stream that ends without a word of why was cut off.
            self._finish or "length",
            self._input_tokens,
            self._output_tokens,
        )

    def _say(self, message: Mapping[str, Any]) -> None:
        text = message.get("content") or ""
        thought = message.get("reasoning_content") or message.get("reasoning") or ""
        self._text.append(text)
        self._thinking.append(thought)
        self._refusal.append(message.get("refusal") or "")
        self._size += len(text) + len(thought)
        if text and self._on_text is not None:
            self._on_text(text)


def read_stream(
    client: openai.OpenAI,
    request: Mapping[str, Any],
    timeout: openai.Timeout,
    on_text: OnText | None,
) -> Raw:
    """Send a request and gather the reply.

    Raises:
        NotThisProtocol: a web page or something else came.
        Exception: whatever the package raises; the caller translates it.
    """
    gathered = _Gathered(on_text)
    create = client.chat.completions.with_streaming_response.create
    with create(**request, timeout=timeout) as response:
        kind = response.headers.get("content-type", "")
        if "event-stream" in kind:
            for part in _parts(response):
                gathered.add(part)
                if gathered.is_too_long:
                    break
        elif "json" in kind:
            # Some servers do not stream; then the reply comes in one piece.
            gathered.add(_whole(client, response.read()))
        else:
            raise NotThisProtocol(address=_address(client), detail=kind or "?")
    return gathered.raw()


def _parts(response: openai.APIResponse[Any]) -> Iterator[Mapping[str, Any]]:
    """The chunks of a stream of server-sent events.

    The package would make a checked object of each, at about a millisecond a word:
    with sixteen exchanges at a time that alone would stop the window.
    """
    for line in response.iter_lines():
        field, _, data = line.partition(":")
        if field != "data" or data.strip() == "[DONE]":
            continue
        part = json.loads(data)
        if not isinstance(part, dict):
            raise NotThisProtocol(
                address=str(response.http_request.url), detail=data[:80]
            )
        if part.get("error"):
            told = part["error"]
            said = told.get("message") if isinstance(told, dict) else told
            raise openai.APIError(str(said), response.http_request, body=told)
        yield part


def _whole(client: openai.OpenAI, body: bytes) -> Mapping[str, Any]:
    reply = json.loads(body)
    if not isinstance(reply, dict) or "choices" not in reply:
        raise NotThisProtocol(
            address=_address(client), detail=body[:80].decode(errors="replace")
        )
    return reply


def _address(client: openai.OpenAI) -> str:
    """As one types it into the settings."""
    return str(client.base_url).rstrip("/")
