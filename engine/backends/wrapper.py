"""What all wrappers share: a backend around a backend."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from engine.backends.backend import (
    Backend,
    Capabilities,
    Choice,
    Completion,
    OnText,
    Origin,
    Prompt,
    Question,
)
from engine.backends.cancel import CancelToken
from engine.backends.tokens import estimate_tokens
from engine.memory.vectors import Matrix

T = TypeVar("T", Completion, Choice, Matrix)


@dataclass(frozen=True, slots=True)
class Wish:
    """An exchange about to happen, of whatever kind.

    Attributes:
        origin: what it is for.
        texts: everything that will be read.
        max_tokens: the most that will be written.
        prompt: the prompt, if it is a completion.
    """

    origin: Origin
    texts: tuple[str, ...]
    max_tokens: int
    prompt: Prompt | None = None


class Wrapper:
    """A backend that hands everything on; subclasses change what they are about.

    Args:
        inner: the backend inside.
    """

    def __init__(self, inner: Backend) -> None:
        self.inner = inner

    @property
    def name(self) -> str:
        """Name of the model."""
        return self.inner.name

    @property
    def capabilities(self) -> Capabilities:
        """What the backend inside can do."""
        return self.inner.capabilities

    def complete(
        self, prompt: Prompt, cancel: CancelToken, on_text: OnText | None = None
    ) -> Completion:
        """One exchange."""
        return self.around(
            wish_of(prompt),
            cancel,
            lambda: self.inner.complete(prompt, cancel, on_text),
        )

    def choose(self, question: Question, cancel: CancelToken) -> Choice:
        """The best of the options."""
        prompt = question.prompt
        texts = (prompt.system, prompt.user, *question.options)
        wish = Wish(prompt.origin, texts, prompt.max_tokens)
        return self.around(wish, cancel, lambda: self.inner.choose(question, cancel))

    def embed(
        self, texts: Sequence[str], cancel: CancelToken, origin: Origin | None = None
    ) -> Matrix:
        """One row for each text."""
        wish = Wish(origin or Origin(function="embed"), tuple(texts), 0)
        return self.around(
            wish, cancel, lambda: self.inner.embed(texts, cancel, origin)
        )

    def models(self, cancel: CancelToken) -> tuple[str, ...]:
        """Names of the models that can be had."""
        return self.inner.models(cancel)

    def close(self) -> None:
        """Close the backend inside."""
        self.inner.close()

    def around(self, wish: Wish, cancel: CancelToken, ask: Callable[[], T]) -> T:
        """Carry out one exchange; what a subclass does before and after is here."""
        return ask()


def wish_of(prompt: Prompt) -> Wish:
    """The exchange that a prompt is about to be."""
    return Wish(prompt.origin, (prompt.system, prompt.user), prompt.max_tokens, prompt)


def usage_of(result: Completion | Choice | Matrix, wish: Wish) -> tuple[int, int]:
    """Tokens read and written by what an exchange brought."""
    if isinstance(result, Completion | Choice):
        return result.input_tokens, result.output_tokens
    return sum(estimate_tokens(text) for text in wish.texts), 0
