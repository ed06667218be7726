"""One question to a model: its words, the form of its reply, and how that is read."""

from collections.abc import Callable
from dataclasses import dataclass

from engine.backends.backend import Schema
from engine.minds.mind import Answer


@dataclass(frozen=True, slots=True)
class Enquiry:
    """What a module of a kind of decision makes of a context.

    Attributes:
        user: what changes of the prompt; the beginning is the same for a person.
        schema: form of the reply.
        read: makes the answer of a reply; raises `Unusable`.
        max_tokens: longest reply.
        temperature: how freely the model speaks.
    """

    user: str
    schema: Schema
    read: Callable[[str], Answer]
    max_tokens: int
    temperature: float = 0.7
