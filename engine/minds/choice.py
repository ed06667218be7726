"""Who shall think for the people, as the player chooses it.

A choice holds no key: whoever shows it may write it down anywhere. Keys are in the
system's keyring or in the environment; see `engine.backends.keyring_keys`.
"""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from engine.backends.presets import PRESETS

Work = Literal["by_model", "whole", "colour"]
"""How much a model does: what its profile says, everything, or choosing and colouring
only, with the routine doing the rest."""


class _Chosen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class LocalModel(_Chosen):
    """A quantized model in this process.

    Attributes:
        file: in GGUF format; None for the small one that an optional package brings.
        threads: for the computation; one fewer than there are cores if None.
        context: tokens of prompt and reply together.
    """

    kind: Literal["local"] = "local"
    file: Path | None = None
    threads: int | None = Field(None, ge=1, le=256)
    context: int = Field(4096, ge=512, le=1_048_576)


class ServerModel(_Chosen):
    """A model behind an OpenAI-compatible address.

    Attributes:
        preset: kind of server, a key of `PRESETS`.
        address: base address; the preset's if empty.
        model: its name.
        parallel: exchanges at a time; the preset's if None.
        context: tokens of prompt and reply together; the preset's if None.
        embedding_model: tells what memories mean; the built-in vectors if empty.
    """

    kind: Literal["server"] = "server"
    preset: str = "openai"
    address: str = ""
    model: str = ""
    parallel: int | None = Field(None, ge=1, le=64)
    context: int | None = Field(None, ge=512, le=10_000_000)
    embedding_model: str = Field("", max_length=200)

    @field_validator("preset")
    @classmethod
    def _known(cls, preset: str) -> str:
        if preset not in PRESETS:
            raise ValueError(f"one of {', '.join(PRESETS)}")
        return preset

    @field_validator("address")
    @classmethod
    def _without_password(cls, written: str) -> str:
        """What stands before an @ may be a password, and this is written to files."""
        scheme, apart, rest = written.rpartition("://")
        return f"{scheme}{apart}{rest.rpartition('@')[2]}"

    @field_validator("model", "embedding_model")
    @classmethod
    def _trimmed(cls, written: str) -> str:
        return written.strip()


ModelChoice = LocalModel | ServerModel


class PersonModel(_Chosen):
    """Another model for one person.

    Attributes:
        agent: full English name.
    """

    agent: str
    model: Annotated[ModelChoice, Field(discriminator="kind")]


class MindChoice(_Chosen):
    """All that the player sets about minds; it can be changed in a running town.

    The parts for a local model and for a server are both kept, so that one can go back
    and forth between them.

    Attributes:
        kind: who thinks: the built-in routine, a local model, or one on a server.
        people: other models for some; they count only while a model thinks at all.
        tokens_per_day: limit for a game day, read and written; None is no limit.
        money_per_day: limit for a game day in the price table's currency.
        waits: whether the town holds its breath for late answers; else the routine
            answers in their place.
        deadline: seconds for one question with all its tries.
        language: in which the people think and talk; the town's own if None.
        work: how much the model does.
        reuse: whether plans and details are used again when a situation is alike.
    """

    kind: Literal["routine", "local", "server"] = "routine"
    local: LocalModel = LocalModel()
    server: ServerModel = ServerModel()
    people: tuple[PersonModel, ...] = ()
    tokens_per_day: int | None = Field(None, ge=0)
    money_per_day: float | None = Field(None, ge=0, allow_inf_nan=False)
    waits: bool = True
    deadline: float = Field(60.0, ge=1, le=3600, allow_inf_nan=False)
    language: Literal["en", "zh"] | None = None
    work: Work = "by_model"
    reuse: bool = True

    @property
    def model(self) -> ModelChoice | None:
        """The model for everybody, or None for the routine."""
        match self.kind:
            case "local":
                return self.local
            case "server":
                return self.server
            case "routine":
                return None

    @property
    def embeddings(self) -> str:
        """The model that tells what memories mean; empty for the built-in vectors."""
        return self.server.embedding_model if self.kind == "server" else ""

    def thinks_like(self, other: "MindChoice") -> bool:
        """Whether both ask the same models in the same way.

        They may still differ in their limits and in whether the town waits.
        """
        return self._without_limits() == other._without_limits()

    def _without_limits(self) -> "MindChoice":
        limits = {"tokens_per_day": None, "money_per_day": None, "waits": True}
        return self.model_copy(update=limits)
