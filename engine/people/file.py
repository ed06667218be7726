"""A `.people` file: a base and its people in one, to be kept, shared and read again.

It may come from anywhere: each of its words is looked at before it is believed.
"""

import os
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from engine.agents.authored_file import AuthoredFile, Location, entry_of
from engine.agents.base import Base, SeedNews
from engine.agents.library import check_news
from engine.agents.persona import Bilingual, Persona
from engine.agents.vocabulary import Vocabulary
from engine.errors import PeopleError
from engine.people.people import MOST_PEOPLE, People, among_themselves
from engine.people.toml import written
from engine.phrase import Phrase, say
from engine.store.plausible import is_plain
from engine.tidy import NAME, is_seen, tidy

ENDING = ".people"

FORMAT = 1
"""Version of the files we write. A later one is refused, an earlier one understood."""

MOST_BYTES = 2_000_000
"""A hundred people of ours are a fifth of it."""

LONGEST_TEXT = 600
"""Letters of any text."""

YEARS = range(1900, 2200)
"""When a town can begin."""


class _Written(BaseModel):
    """What stands in a file; see `Base` for the fields but the last."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: int
    title: Bilingual
    map: str = "smallville.tmx"
    start: datetime
    reflection_threshold: Annotated[int, Field(ge=20, le=1000)] = 150
    news: tuple[SeedNews, ...] = ()
    persona: tuple[Persona, ...]


def load_people(path: Path, assets: Path) -> People:
    """Read a people file, everything in it checked but the places of its map.

    Raises:
        PeopleError: it is missing, no people file, of a newer game, or something in it
            cannot be; the error names the line, the field and what is wrong.
    """
    file = AuthoredFile(path, PeopleError, "people")
    table = _readable(file)
    lines = _Lines(path.read_text(encoding="utf-8"))
    said = file.fit(_Written, table, lines.place_of)
    _check(said, file, lines, file.vocabulary(assets))
    fields = {name: getattr(said, name) for name in Base.model_fields if name in table}
    numbers = tuple(f"person_{count}" for count, _ in enumerate(said.persona, 1))
    return People(Base(**fields, people=numbers), said.persona)


def keep_people(people: People, path: Path) -> None:
    """Write a people file, whole or not at all, over an older one.

    Raises:
        PeopleError: it cannot be written.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(people_text(people), encoding="utf-8", newline="\n")
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        reason = error.strerror or error
        raise PeopleError(
            "error.people.unwritable", file=path, reason=reason
        ) from error


def people_text(people: People) -> str:
    """What a people file says; what is as usual is left out."""
    kept = among_themselves(people.base, people.personas)
    base = kept.base.model_dump(exclude_defaults=True, exclude={"people", "news"})
    news = [one.model_dump(exclude_defaults=True) for one in kept.base.news]
    personas = [one.model_dump(exclude_defaults=True) for one in kept.personas]
    table = {"format": FORMAT, **base, "map": kept.base.map}
    told = {"news": news} if news else {}
    return written({**table, **told, "persona": personas})


def _readable(file: AuthoredFile) -> dict[str, Any]:
    """The file as a table, if it is ours and not too much."""
    try:
        size = file.path.stat().st_size
    except FileNotFoundError as error:
        raise file.problem("missing") from error
    except OSError as error:
        raise file.problem("closed", reason=error.strerror) from error
    if size > MOST_BYTES:
        raise file.problem("large", most=MOST_BYTES // 1_000_000)
    table = file.read()
    version, personas = table.get("format"), table.get("persona")
    if type(version) is not int or version < 1:
        raise file.problem("foreign")
    if version > FORMAT:
        raise file.problem("newer", version=version)
    if not isinstance(personas, list) or not personas:
        raise file.problem("nobody")
    if len(personas) > MOST_PEOPLE:
        raise file.problem("many", people=len(personas), most=MOST_PEOPLE)
    return table


class _Lines:
    """Finds the line of a field, so that an editor can be sent there."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    def place_of(self, location: Location) -> Phrase:
        """The line and the name of a field."""
        return say(
            "error.people.place", line=self._line(location), entry=entry_of(location)
        )

    def _line(self, location: Location) -> int:
        match location:
            case ["persona" | "news" as table, int(number), *rest]:
                head = self._head(str(table), number)
                return self._key(str(rest[0]), head) if rest else head
            case [field, *_]:
                return self._key(str(field), 1)
            case _:
                return 1

    def _head(self, table: str, number: int) -> int:
        """The line where an entry of a list of tables begins."""
        header = re.compile(rf"\s*\[\[\s*{table}\s*\]\]")
        heads = [n for n, line in enumerate(self._lines, 1) if header.match(line)]
        return heads[number] if number < len(heads) else 1

    def _key(self, field: str, begin: int) -> int:
        """The first line from one on that gives a field; that one if none does."""
        for number, line in enumerate(self._lines[begin:], begin + 1):
            if line.lstrip().startswith("[[") and begin > 1:
                break
            if re.match(rf"\s*\"?{re.escape(field)}\"?\s*[=.]", line):
                return number
        return begin


def _check(
    said: _Written, file: AuthoredFile, lines: _Lines, words: Vocabulary
) -> None:
    """Refuse what no town of ours could begin with."""
    for location, text in _texts(said.model_dump()):
        if len(text) > LONGEST_TEXT:
            entry = lines.place_of(location)
            raise file.problem("long", entry=entry, most=LONGEST_TEXT)
        if not all(map(is_seen, text)):
            raise file.problem("unseen", entry=lines.place_of(location))
    if not is_plain(said.map):
        raise file.problem("path", entry=lines.place_of(("map",)), word=said.map)
    _check_moments(said, file, lines)
    _check_names(said, file, lines)
    names = {persona.name for persona in said.persona}
    for number, persona in enumerate(said.persona):
        _check_persona(persona, ("persona", number), names, words, file, lines)
    if len({news.id for news in said.news}) < len(said.news):
        raise file.problem("news_twice")
    for news in said.news:
        check_news(news, names.__contains__, words, file)


def _texts(value: object, *location: str | int) -> Iterator[tuple[Location, str]]:
    """Every text of a table and where it stands."""
    match value:
        case str():
            yield location, value
        case dict():
            for key, one in value.items():
                yield from _texts(one, *location, key)
        case tuple() | list():
            for number, one in enumerate(value):
                yield from _texts(one, *location, number)


def _check_moments(said: _Written, file: AuthoredFile, lines: _Lines) -> None:
    moments: list[tuple[Location, datetime | None]] = [(("start",), said.start)]
    for number, news in enumerate(said.news):
        moments.append((("news", number, "start"), news.start))
        moments.append((("news", number, "end"), news.end))
    for location, moment in moments:
        if moment and (moment.tzinfo is not None or moment.year not in YEARS):
            entry = lines.place_of(location)
            first, last = YEARS[0], YEARS[-1]
            raise file.problem("moment", entry=entry, first=first, last=last)


def _check_names(said: _Written, file: AuthoredFile, lines: _Lines) -> None:
    known: set[str] = set()
    for number, persona in enumerate(said.persona):
        forms = (("full", persona.names.full), ("short", persona.names.short))
        named: list[tuple[Location, str]] = [(("name",), persona.name)]
        for form, words in forms:
            named += [
                (("names", form, "en"), words.en),
                (("names", form, "zh"), words.zh),
            ]
        for location, name in named:
            if not is_name(name):
                entry = lines.place_of(("persona", number, *location))
                raise file.problem("name", entry=entry, word=name[:NAME], most=NAME)
        if persona.name.casefold() in known:
            entry = lines.place_of(("persona", number, "name"))
            raise file.problem("twice", entry=entry, word=persona.name)
        known.add(persona.name.casefold())


def is_name(name: str) -> bool:
    """Whether somebody can be called so: a colon parts addresses and speakers."""
    return bool(name) and tidy(name, NAME) == name and not {":", "："} & set(name)


def _check_persona(
    persona: Persona,
    where: tuple[str, int],
    names: set[str],
    words: Vocabulary,
    file: AuthoredFile,
    lines: _Lines,
) -> None:
    if not is_plain(persona.sprite):
        entry = lines.place_of((*where, "sprite"))
        raise file.problem("path", entry=entry, word=persona.sprite)
    for sentence, details in words.mistakes(persona):
        told = str(details.get("entry", ""))
        field = re.split(r"[ .]", told)[0] if told else _HOURS[sentence]
        line = lines.place_of((*where, field)).part("line")
        entry = say(
            "error.people.place",
            line=line or 1,
            entry=f"{entry_of(where)}.{told or field}",
        )
        raise file.problem(sentence, **{**details, "entry": entry})
    for number, tie in enumerate(persona.ties):
        if tie.to == persona.name or tie.to not in names:
            entry = lines.place_of((*where, "ties", number, "to"))
            raise file.problem("person", entry=entry, word=tie.to)


_HOURS = {"sleep": "sleep", "work": "work"}
"""The field that a sentence about hours is about."""
