"""A model that plays along: sensible replies for every kind, by the form asked for."""

import json
import zlib
from typing import Any

from engine.backends.backend import Prompt

WORDS = {
    "en": ("the morning smells of rain", "I had better hurry", "it was a good talk"),
    "zh": ("早上有雨的味道", "我得赶紧了", "这次聊得不错"),
}


def play(prompt: Prompt) -> str:
    """A reply in the form asked for."""
    makers = {"plan_day": _day, "detail": _tasks}
    maker = makers.get(prompt.origin.function)
    reply = maker(prompt) if maker else _filled(dict(prompt.schema or {}), prompt)
    return json.dumps(reply, ensure_ascii=False)


def _day(prompt: Prompt) -> object:
    (places,) = _options(prompt, "place")
    hours = ("07:00", "08:00", "12:30", "13:30", "18:00", "20:30")
    stays = (0, 1, 1, 1, 1, 0)
    what = WORDS[prompt.language]
    return {
        "wake": "07:00",
        "blocks": [
            {
                "start": hour,
                "what": what[index % len(what)],
                "place": places[min(stay, len(places) - 1)],
            }
            for index, (hour, stay) in enumerate(zip(hours, stays, strict=True))
        ],
        "sleep": "22:30",
    }


def _tasks(prompt: Prompt) -> object:
    minutes = _minutes(prompt)
    ((thing, *_),) = _options(prompt, "thing")
    ((icon, *_),) = _options(prompt, "icon")
    first, second = WORDS[prompt.language][:2]
    return {
        "tasks": [
            {
                "doing": words,
                "minutes": length,
                "thing": thing,
                "icon": icon,
                "pose": "stand",
            }
            for words, length in (
                (first, max(1, minutes // 2)),
                (second, max(1, minutes - minutes // 2)),
            )
        ]
    }


def _minutes(prompt: Prompt) -> int:
    marks = {"en": ("Your next ", " minutes"), "zh": ("接下来的 ", " 分钟")}
    begin, end = marks[prompt.language]
    return int(prompt.user.split(begin)[1].split(end)[0])


def _options(prompt: Prompt, field: str) -> list[list[str]]:
    found: list[list[str]] = []

    def look(part: Any) -> None:
        if isinstance(part, dict):
            if field in part.get("properties", {}):
                found.append(part["properties"][field]["enum"])
            for each in part.values():
                look(each)

    look(prompt.schema)
    return found


def _filled(schema: dict[str, Any], prompt: Prompt) -> Any:
    """The shortest value that fits a schema; texts differ from prompt to prompt."""
    named = schema.get("$defs", {})

    def fill(part: dict[str, Any], name: str) -> Any:
        if "$ref" in part:
            return fill(named[part["$ref"].rpartition("/")[2]], name)
        if "enum" in part:
            return part["enum"][-1 if name == "choice" else 0]
        match part["type"]:
            case "object":
                return {key: fill(one, key) for key, one in part["properties"].items()}
            case "array":
                least = _length(part, name, prompt)
                return [fill(part["items"], name) for _ in range(least)]
            case "string":
                number = zlib.crc32(f"{prompt.digest}{name}".encode())
                words = WORDS[prompt.language][number % 3]
                return "" if name == "new_fact" else f"{words} {number % 1000}"
            case "integer":
                return part.get("minimum", 0)
            case "boolean":
                return int(prompt.digest[0], 16) % 3 == 0
        raise AssertionError(part)

    return fill(schema, "")


def _length(part: dict[str, Any], name: str, prompt: Prompt) -> int:
    if name == "ratings":
        return len([line for line in prompt.user.splitlines() if line[:1].isdigit()])
    if name in ("people", "because", "insights"):
        return 1
    return int(part.get("minItems", 0))
