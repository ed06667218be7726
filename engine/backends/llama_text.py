"""Writes prompts out for a model in the process: as a chat, or as a text to go on."""

from typing import Any

from engine.backends.backend import Prompt
from engine.backends.wording import quoted_reply, repair_request

FEW_SHOT_END = "\n\n"
"""What ends a reply in a few-shot text."""


def harmless(text: str) -> str:
    """The text without marks that the model would take for the end of a message.

    Memories, names and the player's words stand in prompts; none of them may begin a
    message of its own.
    """
    return text.replace("<|", "< |").replace("|>", "| >").replace("[INST", "[ INST")


def few_shot(prompt: Prompt) -> tuple[str, str]:
    """What stays the same, and the whole text, which the reply goes on."""
    parts = [harmless(prompt.system)] if prompt.system else []
    parts += [
        f"{harmless(each.user)}\n{harmless(each.reply)}" for each in prompt.examples
    ]
    beginning = "".join(part + FEW_SHOT_END for part in parts)
    return beginning, f"{beginning}{harmless(prompt.user)}\n"


def chat(prompt: Prompt, formatter: Any) -> tuple[str, str]:
    """The same by the model's template.

    Args:
        prompt: to write out.
        formatter: a `llama_cpp.llama_chat_format.Jinja2ChatFormatter`.
    """
    messages = [{"role": "user", "content": harmless(prompt.user)}]
    if prompt.system:
        messages.insert(0, {"role": "system", "content": harmless(prompt.system)})
    if prompt.repair is not None:
        reply = harmless(quoted_reply(prompt))
        messages.append({"role": "assistant", "content": reply})
        messages.append({"role": "user", "content": harmless(repair_request(prompt))})
    whole: str = formatter(messages=messages).prompt
    return whole[: max(0, whole.find(harmless(prompt.user)))], whole
