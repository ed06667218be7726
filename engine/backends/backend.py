"""The seam: what a mind hands to a model and what it gets back.

All calls block and are meant for worker threads. They can be stopped at any moment
with the `CancelToken` that goes with them, and fail with a `BackendError` only.
"""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from engine.backends.cancel import CancelToken
from engine.exchange import Exchange
from engine.memory.vectors import Matrix

Schema = Mapping[str, Any]
"""A JSON schema, as `pydantic` writes it."""

OnText = Callable[[str], None]
"""Is told the raw text as it comes, piece by piece, on the worker's thread."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a backend can do; a mind asks nothing else of it.

    Attributes:
        json_schema: it can be held to a schema.
        json_object: it can be held to JSON, of whatever shape.
        grammar: no token outside the asked form can come out.
        scores: it can say how likely given words are; see `Backend.choose`.
        streaming: text comes piece by piece.
        embeddings: it turns texts into vectors.
        parallel: exchanges that gain from running at the same time.
        context: tokens that prompt and reply may have together.
    """

    json_schema: bool = False
    json_object: bool = False
    grammar: bool = False
    scores: bool = False
    streaming: bool = True
    embeddings: bool = False
    parallel: int = 1
    context: int = 4096


@dataclass(frozen=True, slots=True)
class Origin:
    """What an exchange is for: kept in the books, never sent.

    Attributes:
        function: kind of decision, such as "plan_day".
        agent: full English name of the one who decides.
        day: game day, an ISO date; the budget counts by it.
        decision: identity of the decision, 0 if there is none.
        without: parts of the architecture that are switched off, in words.
    """

    function: str = ""
    agent: str = ""
    day: str = ""
    decision: int = 0
    without: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A question with its right reply, for models that learn from examples only."""

    user: str
    reply: str


@dataclass(frozen=True, slots=True)
class Repair:
    """A reply that could not be used, and why, shown to the model with a new try."""

    reply: str
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is asked.

    Attributes:
        system: what stays the same between exchanges: rules of the world, then the
            persona. A stable beginning is read once and reused.
        user: what changes.
        schema: form of the reply, or None for free text.
        max_tokens: longest reply.
        temperature: 0 always takes the likeliest word.
        seed: makes chance repeatable where the model supports it.
        language: "en" or "zh"; the words that a backend adds are in it.
        examples: written out for few-shot models only.
        repair: set on the second try.
        origin: kept in the books, not sent.
    """

    system: str
    user: str
    schema: Schema | None = field(default=None, hash=False)
    max_tokens: int = 256
    temperature: float = 0.7
    seed: int | None = None
    language: str = "en"
    examples: tuple[Example, ...] = ()
    repair: Repair | None = None
    origin: Origin = Origin()

    def asked_again(self, reply: str, faults: Sequence[str]) -> "Prompt":
        """The same prompt, with what was wrong with the first reply."""
        return replace(self, repair=Repair(reply, tuple(faults)))

    @property
    def digest(self) -> str:
        """Hash of all that is sent; equal prompts have equal digests."""
        repair = self.repair and [self.repair.reply, *self.repair.faults]
        sent = [
            self.system,
            self.user,
            self.schema,
            self.max_tokens,
            self.temperature,
            self.seed,
            [[example.user, example.reply] for example in self.examples],
            repair,
        ]
        written = json.dumps(sent, ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(written.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Completion:
    """What a model replied.

    Attributes:
        text: the reply without thinking and fences; JSON that fits the schema if one
            was given.
        seconds: wall time from asking to the last word.
        finish: "stop", or "length" when `max_tokens` ended a free text.
        counted: False if the numbers of tokens are estimates.
        cached: it came from memory and cost nothing.
        repaired: it took a second try.
        failed: the tries before it.
    """

    text: str
    input_tokens: int
    output_tokens: int
    seconds: float
    model: str
    finish: str = "stop"
    counted: bool = True
    cached: bool = False
    repaired: bool = False
    failed: tuple[Exchange, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A choice between options that are really there.

    Attributes:
        prompt: the question in words, for models that are told the options.
        beginning: a plain sentence that each option ends, such as "To buy milk,
            Isabella goes to", for models whose scores can be read.
        neutral: the same sentence with nothing in it that favours an option; its
            scores are taken off, or frequent words would always win.
        options: at least one, in plain words ("the grocery store").
    """

    prompt: Prompt
    beginning: str
    neutral: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The option taken.

    Attributes:
        index: of the option.
        scores: calibrated log-probability of each option, or None.
    """

    index: int
    scores: tuple[float, ...] | None
    input_tokens: int
    output_tokens: int
    seconds: float
    model: str


class Backend(Protocol):
    """A model that can be asked, from any thread.

    Every method may raise any `BackendError`, and no other exception.
    """

    @property
    def name(self) -> str:
        """Name of the model."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """What it can do, as far as is known by now."""
        ...

    def complete(
        self, prompt: Prompt, cancel: CancelToken, on_text: OnText | None = None
    ) -> Completion:
        """One exchange."""
        ...

    def choose(self, question: Question, cancel: CancelToken) -> Choice:
        """The best of the options, always one of them."""
        ...

    def embed(
        self, texts: Sequence[str], cancel: CancelToken, origin: Origin | None = None
    ) -> Matrix:
        """One row of length 1 for each text."""
        ...

    def models(self, cancel: CancelToken) -> tuple[str, ...]:
        """Names of the models that can be had here, in order."""
        ...

    def close(self) -> None:
        """Give everything back; it may be called twice."""
        ...
