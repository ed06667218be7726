"""The servers that people have, with what is known of each beforehand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Form = Literal["json_schema", "json_object_schema", "json_object", "text"]
"""How a reply is held to a schema, from the firmest to the loosest.

"json_object_schema" is the way of llama.cpp's family: JSON mode with the schema beside
it.
"""

FORMS: tuple[Form, ...] = ("json_schema", "json_object_schema", "json_object", "text")


@dataclass(frozen=True, slots=True)
class Preset:
    """A kind of server.

    Attributes:
        id: name in settings files.
        name: name in the list, a proper name in any language.
        address: base address to begin with.
        needs_key: whether it can be used without a key.
        key_variable: environment variable the key is usually in.
        form: what to try first for structured replies.
        strict: whether a schema must be without bounds, with all fields required.
        limit: name of the field for the longest reply.
        parallel: exchanges at a time to begin with.
        context: tokens to count on where the server does not say.
        extra: more fields of the request, such as to switch off thinking.
    """

    id: str
    name: str
    address: str
    needs_key: bool
    key_variable: str = ""
    form: Form = "json_schema"
    strict: bool = False
    limit: str = "max_tokens"
    parallel: int = 1
    context: int = 4096
    embeddings: bool = True
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)


_NO_THINKING = {"chat_template_kwargs": {"enable_thinking": False}}

PRESETS: Mapping[str, Preset] = {
    preset.id: preset
    for preset in (
        Preset(
            "openai",
            "OpenAI",
            "https://api.openai.com/v1",
            needs_key=True,
            key_variable="OPENAI_API_KEY",
            strict=True,
            limit="max_completion_tokens",
            parallel=16,
            context=128_000,
        ),
        Preset(
            "ollama",
            "Ollama",
            "http://localhost:11434/v1",
            needs_key=False,
            extra={"reasoning_effort": "none"},
        ),
        Preset(
            "lm_studio",
            "LM Studio",
            "http://localhost:1234/v1",
            needs_key=False,
        ),
        Preset(
            "llama_cpp",
            "llama.cpp server",
            "http://localhost:8080/v1",
            needs_key=False,
            extra=_NO_THINKING,
        ),
        Preset(
            "vllm",
            "vLLM",
            "http://localhost:8000/v1",
            needs_key=False,
            parallel=16,
            context=8192,
            extra=_NO_THINKING,
        ),
        Preset(
            "gemini",
            "Google Gemini",
            "https://generativelanguage.googleapis.com/v1beta/openai",
            needs_key=True,
            key_variable="GEMINI_API_KEY",
            strict=True,
            parallel=8,
            context=128_000,
            extra={"reasoning_effort": "none"},
        ),
        Preset(
            "deepseek",
            "DeepSeek",
            "https://api.deepseek.com/v1",
            needs_key=True,
            key_variable="DEEPSEEK_API_KEY",
            form="json_object",
            parallel=8,
            context=64_000,
            embeddings=False,
        ),
        Preset(
            "qwen",
            "Qwen (阿里云百炼)",
            "https://dashscope.aliyuncs.com/compatible-mode/v1",
            needs_key=True,
            key_variable="DASHSCOPE_API_KEY",
            form="json_object",
            parallel=8,
            context=32_000,
            extra={"enable_thinking": False},
        ),
        Preset(
            "ernie",
            "ERNIE (百度千帆)",
            "https://qianfan.baidubce.com/v2",
            needs_key=True,
            key_variable="QIANFAN_API_KEY",
            form="json_object",
            parallel=4,
            context=8192,
        ),
        Preset(
            "custom",
            "…",
            "http://localhost:8000/v1",
            needs_key=False,
            key_variable="OPENAI_API_KEY",
        ),
    )
}
