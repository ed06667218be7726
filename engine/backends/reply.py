"""From the raw text of a model to a reply that can be used, or a typed error."""

import json
import re
from dataclasses import dataclass

from engine.backends.backend import Prompt
from engine.backends.errors import (
    BadReply,
    CutOff,
    EmptyReply,
    Misshapen,
    OnlyThinking,
    Refused,
)
from engine.backends.schema import faults

_THOUGHT = re.compile(
    r"<(think|thinking|thought|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE
)
# Some servers swallow the opening tag with the template.
_THOUGHT_END = re.compile(
    r"\A.*?</(?:think|thinking|thought|reasoning)>", re.DOTALL | re.IGNORECASE
)
_FENCE = re.compile(r"```[a-zA-Z0-9_-]*[ \t]*\n?(.*?)(?:```|\Z)", re.DOTALL)
# Only what assistants say: people in a town are sorry, too, and cannot come.
_REFUSAL = re.compile(
    r"\A\W*(?:"
    r"(?:.{0,40}?\b(?:sorry|apologi[sz]e|afraid)\b.{0,30}?)?"
    r"\bi(?:['’]m| am)? (?:can(?:no|['’])?t|(?:am )?(?:unable|not able) to|won['’]?t)"
    r" (?:help with|assist|comply|do that|provide|continue with|fulfil|engage in"
    r"|participate in|create|generate|satisfy|respond to|discuss)"
    r"|.{0,40}?\bas an? (?:ai|artificial intelligence|(?:large )?language model)\b"
    r"|.{0,20}?(?:不能|无法|没法|没办法)(?:为[你您])?"
    r"(?:回答|提供|协助|满足|完成|处理|生成|参与|继续)(?:这|此|该|您|你|任何|相关)"
    r"|.{0,20}?作为(?:一个|一名|一款)?(?:ai|人工智能|(?:大型?)?语言模型)"
    r")",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Raw:
    """What came over the line.

    Attributes:
        text: all content, thinking that the server did not sort out included.
        thinking: what the server called thinking.
        refusal: what the server called a refusal.
        finish: the server's word for why it ended, such as "stop" or "length".
    """

    text: str
    thinking: str = ""
    refusal: str = ""
    finish: str = "stop"
    input_tokens: int = 0
    output_tokens: int = 0


def read_reply(prompt: Prompt, raw: Raw) -> str:
    """The reply itself: JSON that fits the prompt's schema, or plain text.

    Raises:
        BadReply: it cannot be used; the error says how and keeps what it cost.
    """
    text = without_thinking(raw.text)
    if raw.refusal or raw.finish == "content_filter":
        raise _bad(Refused, raw, raw.refusal or text)
    if not text:
        thought = bool(raw.thinking.strip() or raw.text.strip())
        raise _bad(OnlyThinking if thought else EmptyReply, raw, "")
    if prompt.schema is None:
        if is_refusal(text):
            raise _bad(Refused, raw, text)
        return unfenced(text)
    return _structured(prompt, raw, text)


def without_thinking(text: str) -> str:
    """The text without what a model thought aloud first."""
    text = _THOUGHT.sub("", text)
    return _THOUGHT_END.sub("", text).strip()


def unfenced(text: str) -> str:
    """What stands between code fences, if the text consists of them."""
    fence = _FENCE.fullmatch(text.strip())
    return fence[1].strip() if fence else text.strip()


def is_refusal(text: str) -> bool:
    """Whether a reply only says that the model will not reply."""
    return _REFUSAL.match(text.strip()) is not None


def find_json(text: str) -> object:
    """The first JSON object or array in a text, fences and talk around it or not.

    Raises:
        ValueError: there is none, or it has no end.
    """
    fence = _FENCE.search(text)
    inside = fence[1] if fence else text
    start = re.search(r"[\[{]", inside)
    if start is None:
        raise ValueError("no JSON object")
    value: object
    # Grammars let line ends into strings, which strict JSON does not.
    decoder = json.JSONDecoder(strict=False)
    value, _ = decoder.raw_decode(inside[start.start() :])
    return value


def _structured(prompt: Prompt, raw: Raw, text: str) -> str:
    try:
        value = find_json(text)
    except (ValueError, RecursionError) as error:
        raise _no_json(raw, text, str(error)) from None
    wrong = faults(prompt.schema or {}, value)
    if wrong:
        raise _bad(Misshapen, raw, text, wrong)
    return json.dumps(value, ensure_ascii=False)


def _no_json(raw: Raw, text: str, why: str) -> BadReply:
    if raw.finish == "length" or _is_begun(text):
        return _bad(CutOff, raw, text, ("the JSON ends too early; be shorter",))
    if is_refusal(text):
        return _bad(Refused, raw, text)
    return _bad(Misshapen, raw, text, (f"it is not JSON: {why}",))


def _is_begun(text: str) -> bool:
    # More opened than closed: the end is missing, rather than the beginning wrong.
    bare = re.sub(r'"(?:\\.|[^"\\])*"', "", text)
    opened = bare.count("{") + bare.count("[")
    return opened > bare.count("}") + bare.count("]")


def _bad(
    kind: type[BadReply], raw: Raw, reply: str, wrong: tuple[str, ...] = ()
) -> BadReply:
    return kind(
        reply=reply,
        faults=wrong,
        input_tokens=raw.input_tokens,
        output_tokens=raw.output_tokens,
        detail="; ".join(wrong) or reply[:120],
    )
