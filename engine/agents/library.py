"""Reads personas and bases, and says what is wrong with them.

The files stand together in one folder of assets: `personas/<slug>.toml`,
`bases/<name>.toml`, and beside them the words they may use.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from engine.agents.authored_file import AuthoredFile
from engine.agents.base import Base, SeedNews
from engine.agents.persona import Persona
from engine.agents.vocabulary import Vocabulary
from engine.errors import BaseError, PersonaError


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
    file = AuthoredFile(path, BaseError, "base")
    base = file.load(Base)
    if len(set(base.people)) < len(base.people):
        raise file.problem("people_twice")
    if len({news.id for news in base.news}) < len(base.news):
        raise file.problem("news_twice")
    words = file.vocabulary(path.parent.parent)
    people = set(base.people)
    for news in base.news:
        check_news(news, lambda name: slug_of(name) in people, words, file)
    return base


def _persona_file(path: Path) -> AuthoredFile:
    return AuthoredFile(path, PersonaError, "persona")


def _check_persona(
    persona: Persona, words: Vocabulary, names: set[str], file: AuthoredFile
) -> None:
    for sentence, details in words.mistakes(persona):
        raise file.problem(sentence, **details)
    for count, tie in enumerate(persona.ties, 1):
        there = file.path.with_name(f"{slug_of(tie.to)}.toml")
        if tie.to == persona.name or not (tie.to in names or there.is_file()):
            raise file.problem("person", entry=f"ties #{count}.to", word=tie.to)


def check_news(
    news: SeedNews,
    is_known: Callable[[str], bool],
    words: Vocabulary,
    file: AuthoredFile,
) -> None:
    """Refuse news of strangers, of no topic, or of an event nobody could go to.

    Args:
        news: of a base.
        is_known: whether somebody of a full English name is among its people.
        words: what news may use.
        file: that says it.

    Raises:
        UserError: as the file tells its errors.
    """
    named = (*news.about, *news.known_to, *((news.host,) if news.host else ()))
    for name in named:
        if not is_known(name):
            raise file.problem("news_person", news=news.id, word=name)
    if news.topic not in words.topics:
        raise file.problem("news_topic", news=news.id, word=news.topic)
    if news.kind == "event" and not (
        news.place and news.start and news.end and news.start < news.end
    ):
        raise file.problem("news_event", news=news.id)
