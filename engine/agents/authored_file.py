"""A file in TOML that somebody wrote by hand, and what is said when it is wrong."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from engine.agents.vocabulary import Vocabulary
from engine.errors import UserError
from engine.misfit import misfit
from engine.phrase import Phrase

Model = TypeVar("Model", bound=BaseModel)

Location = Sequence[str | int]
"""The keys and indices that lead to a field."""

LONGEST_VALUE = 40
"""Letters of a wrong value that are shown."""


def entry_of(location: Location) -> str:
    """Where in the file: "ties #3.to" is the `to` of the third of the ties."""
    told = ""
    for part in location:
        told += f" #{part + 1}" if isinstance(part, int) else f".{part}"
    return told.removeprefix(".")


@dataclass(frozen=True, slots=True)
class AuthoredFile:
    """A file and the errors that tell of it.

    Attributes:
        path: where it is.
        error: the class of its errors.
        prefix: what their keys in the catalogue begin with, after "error.".
    """

    path: Path
    error: type[UserError]
    prefix: str

    def problem(self, sentence: str, **details: object) -> UserError:
        """The error that a sentence of the catalogue tells."""
        return self.error(f"error.{self.prefix}.{sentence}", file=self.path, **details)

    def load(self, model: type[Model]) -> Model:
        """The file as a value of its model."""
        return self.fit(model, self.read())

    def fit(
        self,
        model: type[Model],
        table: Mapping[str, Any],
        where: Callable[[Location], Phrase | str] = entry_of,
    ) -> Model:
        """What the file says as a value of its model.

        Args:
            model: the class of the value.
            table: content of the file.
            where: tells the place of a wrong field.
        """
        try:
            return model.model_validate(table)
        except ValidationError as error:
            raise self._wrong_field(error, where) from error

    def vocabulary(self, assets: Path) -> Vocabulary:
        """The words that stand in a folder of assets."""
        try:
            return Vocabulary.read(assets)
        except OSError as error:
            raise self.problem("words_missing", words=error.filename) from error
        except ValueError as error:
            raise self.problem("words_broken", words=assets, reason=error) from error

    def read(self) -> dict[str, Any]:
        """What the file says, nothing of it checked."""
        try:
            return tomllib.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise self.problem("missing") from error
        except OSError as error:
            raise self.problem("closed", reason=error.strerror) from error
        except (ValueError, RecursionError) as error:
            raise self.problem("broken", reason=error) from error

    def _wrong_field(
        self, error: ValidationError, where: Callable[[Location], Phrase | str]
    ) -> UserError:
        first = error.errors()[0]
        entry = where(first["loc"])
        match first["type"]:
            case "missing":
                return self.problem("field_missing", entry=entry)
            case "extra_forbidden":
                return self.problem("field_unknown", entry=entry)
            case _:
                value = str(first["input"])[:LONGEST_VALUE]
                reason = misfit(first)
                return self.problem(
                    "field_wrong", entry=entry, value=value, reason=reason
                )
