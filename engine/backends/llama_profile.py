"""What a model file is good for, from its head.

Measured with llama-cpp-python on two cores: models of 135 and 270 million parameters
hold any form under a grammar, but what they write is seldom sensible, while choosing
between plain words is right 14 times of 16. Few-shot text suits them better than chat.
"""

from dataclasses import dataclass
from typing import Literal

from engine.backends.gguf import Gguf

_SMALL = 1_000_000_000
_TINY = 400_000_000


@dataclass(frozen=True, slots=True)
class ModelProfile:
    """How to talk with a model, and about what.

    Attributes:
        form: "chat" by its own template, or "few_shot" as a text that goes on.
        is_small: ask it only to choose and to colour; the routine does the rest.
    """

    form: Literal["chat", "few_shot"]
    is_small: bool


def profile_of(model: Gguf) -> ModelProfile:
    """The profile that fits a model."""
    has_chat = bool(model.chat_template) and model.parameters >= _TINY
    return ModelProfile("chat" if has_chat else "few_shot", model.parameters < _SMALL)
