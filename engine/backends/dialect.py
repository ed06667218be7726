"""What one server understands, learnt from its refusals and remembered.

Servers that call themselves compatible differ: in how a reply can be held to a
schema, in the name of the limit, in which extra fields they stand. We begin with what
the preset expects; each refusal teaches one thing, and the request goes out again.
"""

import threading
from typing import Any

from engine.backends.backend import Prompt
from engine.backends.presets import FORMS, Form, Preset
from engine.backends.schema import bounded, strict
from engine.backends.wording import quoted_reply, repair_request, schema_request

_LIMITS = ("max_tokens", "max_completion_tokens")
_FORM_WORDS = (
    "response_format",
    "response format",
    "json_schema",
    "json_object",
    "json schema",
    "structured output",
    "grammar",
)


class Dialect:
    """How to put a prompt to one model of one server.

    Args:
        preset: what to begin with.
        model: its name.
    """

    def __init__(self, preset: Preset, model: str) -> None:
        self.model = model
        self._preset = preset
        self._lock = threading.Lock()
        self._form: Form = preset.form
        self._limit = preset.limit
        self._omitted: frozenset[str] = frozenset()
        self._proven = False

    @property
    def form(self) -> Form:
        """How replies are held to a schema by now."""
        return self._form

    @property
    def is_proven(self) -> bool:
        """Whether a structured reply has come in this form."""
        return self._proven

    def prove(self) -> None:
        """A structured reply has come; the form stays."""
        self._proven = True

    def request(self, prompt: Prompt) -> dict[str, Any]:
        """The fields of the request, those that not every server knows included."""
        request: dict[str, Any] = {
            "model": self.model,
            "messages": self._messages(prompt),
            self._limit: prompt.max_tokens,
            "stream": True,
            **self._optional(prompt),
        }
        if prompt.schema is not None:
            request |= self._structure(prompt)
        extra = {
            name: value
            for name, value in self._preset.extra.items()
            if name not in self._omitted
        }
        if extra:
            request["extra_body"] = extra
        return request

    def learn(self, refusal: str, request: dict[str, Any]) -> bool:
        """Take a lesson from a refusal; whether to ask again.

        Args:
            refusal: what the server said.
            request: what it refused.
        """
        said = refusal.lower()
        if any(word in said for word in _FORM_WORDS) and self.loosen(request):
            return True
        if any(word in said for word in _LIMITS) and self._swap_limit(request):
            return True
        return self._omit(said, request) or self.loosen(request)

    def loosen(self, request: dict[str, Any]) -> bool:
        """Hold replies less firmly from now on; whether a looser form is left.

        Two exchanges that fail side by side teach the same lesson once.
        """
        sent = _form_of(request)
        if sent is None:
            return False
        with self._lock:
            if self._form == sent and not self._proven and sent != FORMS[-1]:
                self._form = FORMS[FORMS.index(sent) + 1]
            return FORMS.index(self._form) > FORMS.index(sent)

    def _messages(self, prompt: Prompt) -> list[dict[str, str]]:
        user = prompt.user
        if prompt.schema is not None and self._form != "json_schema":
            user = f"{user}\n\n{schema_request(prompt)}"
        messages = [{"role": "system", "content": prompt.system}]
        messages.append({"role": "user", "content": user})
        if prompt.repair is not None:
            messages.append({"role": "assistant", "content": quoted_reply(prompt)})
            messages.append({"role": "user", "content": repair_request(prompt)})
        return messages if prompt.system else messages[1:]

    def _optional(self, prompt: Prompt) -> dict[str, Any]:
        fields: dict[str, Any] = {
            "temperature": prompt.temperature,
            "stream_options": {"include_usage": True},
        }
        if prompt.seed is not None:
            fields["seed"] = prompt.seed
        return {name: it for name, it in fields.items() if name not in self._omitted}

    def _structure(self, prompt: Prompt) -> dict[str, Any]:
        schema = prompt.schema or {}
        written = strict(schema) if self._preset.strict else bounded(schema)
        match self._form:
            case "json_schema":
                named = {"name": "reply", "strict": True, "schema": written}
                return {
                    "response_format": {"type": "json_schema", "json_schema": named}
                }
            case "json_object_schema":
                return {"response_format": {"type": "json_object", "schema": written}}
            case "json_object":
                return {"response_format": {"type": "json_object"}}
            case "text":
                return {}

    def _swap_limit(self, request: dict[str, Any]) -> bool:
        sent, other = _LIMITS if _LIMITS[0] in request else _LIMITS[::-1]
        with self._lock:
            if self._limit == sent and sent == self._preset.limit:
                self._limit = other
            return self._limit != sent

    def _omit(self, said: str, request: dict[str, Any]) -> bool:
        candidates = ["temperature", "stream_options", "seed", *self._preset.extra]
        sent = request.keys() | request.get("extra_body", {}).keys()
        named = {name for name in candidates if name in said and name in sent}
        with self._lock:
            self._omitted |= named
        return bool(named)


def _form_of(request: dict[str, Any]) -> Form | None:
    wanted = request.get("response_format")
    if wanted is None:
        return None
    if wanted["type"] == "json_schema":
        return "json_schema"
    return "json_object_schema" if "schema" in wanted else "json_object"
