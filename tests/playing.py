"""What a model server replies that plays along: sensible answers of every kind."""

from collections.abc import Mapping
from typing import Any

from engine.backends.backend import Origin, Prompt
from engine.backends.schema import inlined
from tests.engine.minds.language.player import play

_FUNCTIONS = {"wake": "plan_day", "tasks": "detail"}
"""Kinds of decision, by a field of their form."""


def play_along(body: Mapping[str, Any]) -> str:
    """A reply to the body of a request."""
    schema = inlined(body["response_format"]["json_schema"]["schema"])
    kinds = [kind for field, kind in _FUNCTIONS.items() if field in _fields(schema)]
    system, user = (body["messages"][index]["content"] for index in (0, 1))
    is_chinese = any("\u4e00" <= letter <= "\u9fff" for letter in system)
    prompt = Prompt(
        system,
        user,
        schema,
        seed=body.get("seed"),
        language="zh" if is_chinese else "en",
        origin=Origin(function="".join(kinds)),
    )
    return play(prompt)


def _fields(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    fields: Mapping[str, Any] = schema.get("properties", {})
    return fields
