"""Tries a model out, for the Test button: one real exchange and a plain verdict.

If memories shall be understood by a model of their own, that one is asked as well.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationError

from engine.backends.backend import Backend, Prompt, Question
from engine.backends.cancel import CancelToken
from engine.backends.errors import (
    BackendError,
    BadReply,
    CutOff,
    Misshapen,
    Unable,
)
from engine.backends.llama import LlamaBackend
from engine.backends.retrying import Retrying
from engine.language import Language
from engine.minds.building import backend_of, check_named
from engine.minds.choice import MindChoice, ModelChoice
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.tongue import is_written_in
from engine.phrase import Phrase, say

Grade = Literal["good", "slow", "small", "failed"]

SLOW = 8.0
"""Seconds for one exchange from which a town has to wait for it often."""

PATIENCE = 45.0
"""Seconds for a whole trial; a local model is loaded in them as well."""

FETCHING = 10.0
"""Seconds for a list of models."""

_RIGHT = "grocery"
_PLACES = ("park", "grocery", "library", "bed")
_SHORTEST, _LONGEST = 1, 240


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a trial.

    Attributes:
        grade: "small" is good enough to choose and to colour, while the routine does
            the rest.
        sentence: the verdict in plain words, with what to do if it is a bad one.
        model: its name, if it got so far.
        seconds: wall time of the exchange.
        reply: the model's own words.
        reason: of a failure, in a word.
    """

    grade: Grade
    sentence: Phrase
    model: str = ""
    seconds: float = 0.0
    input_tokens: int = 0
    output_tokens: int = 0
    reply: str = ""
    reason: str = ""


class TrialReply(Form):
    """What is asked of the model: a choice, a number, and a line to say."""

    place: str
    minutes: Annotated[int, Field(ge=_SHORTEST, le=_LONGEST)]
    line: Annotated[str, StringConstraints(min_length=1, max_length=200)]


def try_out(
    choice: MindChoice, language: Language, cancel: CancelToken | None = None
) -> Verdict:
    """Ask the chosen model one question, as a town would.

    It takes up to 45 seconds, so it belongs on a thread of its own.

    Args:
        choice: what was chosen.
        language: in which the people shall think.
        cancel: to stop it before its time.
    """
    model = choice.model
    if model is None:
        return Verdict("good", say("mind.choice.routine"))
    try:
        check_named(model)
        backend = backend_of(model)
    except BackendError as error:
        return _failed(error)
    token = CancelToken(PATIENCE)
    try:
        with (cancel or CancelToken()).stopping(token.cancel):
            verdict = _tried(backend, choice, language, token)
            if choice.embeddings:
                backend.embed((language("prompt.trial.choose"),), token)
            return verdict
    except BackendError as error:
        return _failed(error, backend.name)
    finally:
        backend.close()


def offered_models(
    model: ModelChoice, cancel: CancelToken | None = None
) -> tuple[str, ...]:
    """The models that a server offers, or the name of the file.

    Raises:
        BackendError: they cannot be had; it says why.
    """
    backend = backend_of(model)
    token = CancelToken(FETCHING)
    try:
        with (cancel or CancelToken()).stopping(token.cancel):
            return backend.models(token)
    finally:
        backend.close()


def _tried(
    backend: Backend, choice: MindChoice, language: Language, cancel: CancelToken
) -> Verdict:
    if isinstance(backend, LlamaBackend):
        # The first exchange would wait for it; a town waits once.
        backend.load(cancel)
    if _only_colours(backend, choice):
        return _chosen(backend, language, cancel)
    try:
        done = Retrying(backend).complete(_prompt(language), cancel)
    except (Misshapen, CutOff, Unable) as error:
        return Verdict(
            "small",
            say("mind.choice.too_small", model=backend.name),
            backend.name,
            reply=error.reply if isinstance(error, BadReply) else "",
            reason=error.reason,
        )
    grade, key = _graded(done.text, done.seconds, language)
    return Verdict(
        grade,
        say(key, model=done.model, seconds=f"{done.seconds:.1f}"),
        done.model,
        done.seconds,
        done.input_tokens,
        done.output_tokens,
        done.text,
    )


def _only_colours(backend: Backend, choice: MindChoice) -> bool:
    if choice.work == "by_model":
        return isinstance(backend, LlamaBackend) and backend.profile.is_small
    return choice.work == "colour"


def _chosen(backend: Backend, language: Language, cancel: CancelToken) -> Verdict:
    """What a small model is asked in a town: to choose between plain words."""
    options = tuple(_place(place, language) for place in _PLACES)
    question = Question(
        Prompt("", language("prompt.trial.choose"), language=language.code),
        language("prompt.trial.beginning"),
        language("prompt.trial.neutral"),
        options,
    )
    choice = Retrying(backend).choose(question, cancel)
    key = "mind.choice.small_slow" if choice.seconds > SLOW else "mind.choice.small"
    return Verdict(
        "small",
        say(key, model=choice.model, seconds=f"{choice.seconds:.1f}"),
        choice.model,
        choice.seconds,
        choice.input_tokens,
        choice.output_tokens,
        options[choice.index],
    )


def _prompt(language: Language) -> Prompt:
    places = [_place(place, language) for place in _PLACES]
    return Prompt(
        language("prompt.trial.rules"),
        language(
            "prompt.trial.ask", places=language("prompt.trial.comma").join(places)
        ),
        narrowed(TrialReply, {"place": places}),
        max_tokens=160,
        temperature=0.0,
        language=language.code,
    )


def _graded(text: str, seconds: float, language: Language) -> tuple[Grade, str]:
    try:
        reply = TrialReply.model_validate_json(text)
    except ValidationError:
        return "small", "mind.choice.too_small"
    knows = reply.place == _place(_RIGHT, language)
    if not knows or not is_written_in(language.code, reply.line):
        return "small", "mind.choice.too_small"
    if seconds > SLOW:
        return "slow", "mind.choice.slow"
    return "good", "mind.choice.good"


def _place(place: str, language: Language) -> str:
    return language(f"prompt.trial.place.{place}")


def _failed(error: BackendError, model: str = "") -> Verdict:
    return Verdict("failed", error.cause, model, reason=error.reason)
