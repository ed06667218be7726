"""The few sentences that a backend itself adds to a prompt, in both languages."""

import json
from collections.abc import Sequence

from engine.backends.backend import Prompt, Question
from engine.backends.schema import plain

_SCHEMA = {
    "en": "Reply with one JSON object and nothing else. It must fit this JSON schema:",
    "zh": "只回复一个 JSON 对象，不要有其他内容。它必须符合下面的 JSON schema：",
}

_REPAIR = {
    "en": "This reply cannot be used: {faults}. Answer the same question again,"
    " complete and in the form asked for.",
    "zh": "这个回答不能用：{faults}。请按要求的格式，完整地重新回答同一个问题。",
}

_NO_FAULT = {
    "en": "it has not the form asked for",
    "zh": "格式不符合要求",
}

_CHOICE = {
    "en": "Choose exactly one of these:",
    "zh": "从下列选项中恰好选一个：",
}

_LONGEST_QUOTED = 800


def schema_request(prompt: Prompt) -> str:
    """Asks for JSON of the prompt's schema, where a server cannot enforce it."""
    schema = json.dumps(
        plain(prompt.schema or {}), ensure_ascii=False, separators=(",", ":")
    )
    return f"{_SCHEMA[_of(prompt)]}\n{schema}"


def repair_request(prompt: Prompt) -> str:
    """Names what was wrong with the first reply."""
    faults = prompt.repair.faults if prompt.repair else ()
    language = _of(prompt)
    return _REPAIR[language].format(faults="; ".join(faults) or _NO_FAULT[language])


def quoted_reply(prompt: Prompt) -> str:
    """The first reply, cut if it ran away."""
    reply = prompt.repair.reply if prompt.repair else ""
    return reply[:_LONGEST_QUOTED] or "…"


def choice_request(question: Question) -> str:
    """The question with its options, for a model that is told them."""
    prompt = question.prompt
    return f"{prompt.user}\n\n{_CHOICE[_of(prompt)]}\n{_lines(question.options)}"


def _lines(options: Sequence[str]) -> str:
    return "\n".join(f"- {option}" for option in options)


def _of(prompt: Prompt) -> str:
    return prompt.language if prompt.language in _SCHEMA else "en"
