"""Reads personas and bases, and says what is wrong with them.

The files stand together in one folder of assets: `personas/<slug>.toml`,
`bases/<name>.toml`, and beside them the words they may use.
"""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from engine.agents.base import Base, SeedNews
from engine.agents.persona import Persona
from engine.agents.vocabulary import Vocabulary
from engine.errors import BaseError, PersonaError, UserError
from engine.misfit import misfit

Model = TypeVar("Model", bound=BaseModel)

LONGEST_VALUE = 40
"""Letters of a wrong value that are shown."""


def slug_of(name: str) -> str:
    """The file name of a person, without ".toml": "Mei Lin" lives in mei_lin."""
    return name.lower().replace(" ", "_")


def load_persona(path: Path) -> Persona:
    """One persona, with its fields checked but not the words it uses.

    Raises:
        PersonaError: the file is missing, is no TOML, or a field is not what it must
            be; the error names the file and the field.
    """
    return _persona_file(path).load(Persona)


def load_personas(folder: Path, slugs: Iterable[str]) -> tuple[Persona, ...]:
    """Personas in the order of their slugs, all they refer to checked.

    A tie may lead to anybody who has a file in the folder, asked for or not.

    Args:
        folder: the personas; the words they may use are in the folder above.
        slugs: names of the files, without ".toml".

    Raises:
        PersonaError: a file is missing or wrong, or names a trait, a topic, an
            activity or a person that does not exist.
    """
    files = [_persona_file(folder / f"{slug}.toml") for slug in slugs]
    people = [file.load(Persona) for file in files]
    words = _persona_file(folder).vocabulary(folder.parent)
    names = {persona.name for persona in people}
    if len(names) < len(people):
        raise PersonaError("error.persona.twice", file=folder)
    for file, persona in zip(files, people, strict=True):
        _check_persona(persona, words, names, file)
    return tuple(people)


def load_base(path: Path) -> Base:
    """A base, its news checked against its people and the topics.

    Raises:
        BaseError: the file is missing or wrong; the error names the file, the field
            and what is wrong.
    """
    file = _File(path, BaseError, "base")
    base = file.load(Base)
    if len(set(base.people)) < len(base.people):
        raise file.problem("people_twice")
    if len({news.id for news in base.news}) < len(base.news):
        raise file.problem("news_twice")
    words = file.vocabulary(path.parent.parent)
    for news in base.news:
        _check_news(news, base, words, file)
    return base


@dataclass(frozen=True, slots=True)
class _File:
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
        try:
            return model.model_validate(self._read())
        except ValidationError as error:
            raise self._wrong_field(error) from error

    def vocabulary(self, assets: Path) -> Vocabulary:
        """The words that stand in a folder of assets."""
        try:
            return Vocabulary.read(assets)
        except OSError as error:
            raise self.problem("words_missing", words=error.filename) from error
        except ValueError as error:
            raise self.problem("words_broken", words=assets, reason=error) from error

    def _read(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise self.problem("missing") from error
        except OSError as error:
            raise self.problem("closed", reason=error.strerror) from error
        except (ValueError, RecursionError) as error:
            raise self.problem("broken", reason=error) from error

    def _wrong_field(self, error: ValidationError) -> UserError:
        first = error.errors()[0]
        entry = _entry(first["loc"])
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


def _persona_file(path: Path) -> _File:
    return _File(path, PersonaError, "persona")


def _entry(location: Sequence[str | int]) -> str:
    """Where in the file: "ties #3.to" is the `to` of the third of the ties."""
    told = ""
    for part in location:
        told += f" #{part + 1}" if isinstance(part, int) else f".{part}"
    return told.removeprefix(".")


def _check_persona(
    persona: Persona, words: Vocabulary, names: set[str], file: _File
) -> None:
    for sentence, details in words.mistakes(persona):
        raise file.problem(sentence, **details)
    for count, tie in enumerate(persona.ties, 1):
        there = file.path.with_name(f"{slug_of(tie.to)}.toml")
        if tie.to == persona.name or not (tie.to in names or there.is_file()):
            raise file.problem("person", entry=f"ties #{count}.to", word=tie.to)


def _check_news(news: SeedNews, base: Base, words: Vocabulary, file: _File) -> None:
    people = set(base.people)
    named = (*news.about, *news.known_to, *((news.host,) if news.host else ()))
    for name in named:
        if slug_of(name) not in people:
            raise file.problem("news_person", news=news.id, word=name)
    if news.topic not in words.topics:
        raise file.problem("news_topic", news=news.id, word=news.topic)
    if news.kind == "event" and not (
        news.place and news.start and news.end and news.start < news.end
    ):
        raise file.problem("news_event", news=news.id)
