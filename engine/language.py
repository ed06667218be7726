"""Writes phrases out in the reader's language.

The catalogue is a folder a language, `assets/locale/en/*.toml` and `…/zh/*.toml`: flat
tables of key and sentence. A sentence names its slots as in `str.format`; a format
specification chooses a form of what stands there:

    {who}         the short name        {who:full} {who:they} {who:them} {who:their}
    {what}        an activity, as after "is"        {what:plan} {what:done}
    {where}       a place               {where:in} with its preposition
    {when}        a day or an hour

Names of people come from their personas, of places from `assets/places.toml`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from engine.agents.activity import Activity
from engine.agents.persona import Bilingual, Persona
from engine.phrase import BILINGUAL, LITERAL, Part, Phrase, Ref

_PRONOUNS: dict[str, dict[str, dict[str, str]]] = {
    "en": {
        "he": {"they": "he", "them": "him", "their": "his"},
        "she": {"they": "she", "them": "her", "their": "her"},
        "they": {"they": "they", "them": "them", "their": "their"},
    },
    "zh": {
        "he": {"they": "他", "them": "他", "their": "他的"},
        "she": {"they": "她", "them": "她", "their": "她的"},
        "they": {"they": "他们", "them": "他们", "their": "他们的"},
    },
}


class _Shown(str):
    """A slot's text with its other forms, chosen by the format specification."""

    forms: dict[str, str]

    def __new__(cls, text: str, forms: dict[str, str] | None = None) -> "_Shown":
        shown = super().__new__(cls, text)
        shown.forms = forms or {}
        return shown

    def __format__(self, form: str) -> str:
        return self.forms.get(form, str(self)) if form else str(self)


@dataclass(frozen=True, slots=True)
class Names:
    """What things are called in both languages, besides the catalogue's sentences.

    Attributes:
        personas: by full English name.
        activities: by identity.
        places: contents of `assets/places.toml`.
        words: contents of `assets/traits.toml` and `assets/topics.toml`, by kind.
        news: text of the town's news by identity; it grows.
    """

    personas: Mapping[str, Persona]
    activities: Mapping[str, Activity]
    places: Mapping[str, Any]
    words: Mapping[str, Mapping[str, Any]]


class Language:
    """One language: a catalogue and the names that go with it.

    Args:
        code: "en" or "zh".
        sentences: the catalogue, by key.
        names: what people, places and activities are called.
    """

    def __init__(self, code: str, sentences: Mapping[str, str], names: Names) -> None:
        self.code = code
        self._sentences = sentences
        self._names = names

    @cached_property
    def keys(self) -> frozenset[str]:
        """All keys of the catalogue."""
        return frozenset(self._sentences)

    @property
    def states(self) -> tuple[str, ...]:
        """The states of things that have a name."""
        return tuple(self._names.places.get("states", {}))

    def __call__(self, key: str, **parts: Part) -> str:
        """The sentence of a key, its slots filled; the key itself if there is none."""
        sentence = self._sentences.get(key)
        if sentence is None:
            return key
        shown = {name: self._show(value) for name, value in parts.items()}
        return sentence.format_map(shown) if shown else sentence.format()

    def tell(self, phrase: Phrase) -> str:
        """A phrase, written out."""
        if phrase.key == LITERAL:
            return str(phrase.part("text"))
        if phrase.key == BILINGUAL:
            return str(phrase.part(self.code))
        return self(phrase.key, **dict(phrase.parts))

    def name(self, agent: str, short: bool = True) -> str:
        """What a person is called."""
        persona = self._names.personas.get(agent)
        if persona is None:
            return agent
        names = persona.names.short if short else persona.names.full
        return self._of(names)

    def place(self, address: str) -> str:
        """Name of the innermost place of an address, as "the kitchen of …"."""
        return str(self._place(address))

    def _show(self, part: Part) -> _Shown:
        match part:
            case Phrase():
                return _Shown(self.tell(part))
            case Ref():
                return self._show_ref(part)
            case _:
                return _Shown(str(part))

    def _show_ref(self, ref: Ref) -> _Shown:
        match ref.kind:
            case "person":
                return self._person(ref.id)
            case "place":
                return self._place(ref.id)
            case "activity":
                return self._activity(ref.id)
            case "day":
                return _Shown(self._day(ref.id))
            case "clock":
                return _Shown(self._clock(int(ref.id)))
            case "object":
                return self._entry(self._names.places.get("objects", {}), ref.id)
            case "state":
                return self._entry(self._names.places.get("states", {}), ref.id)
            case "trait" | "topic":
                return self._entry(self._names.words.get(ref.kind, {}), ref.id)
            case "news":
                return _Shown(ref.id)

    def _person(self, name: str) -> _Shown:
        persona = self._names.personas.get(name)
        if persona is None:
            return _Shown(name)
        forms = dict(_PRONOUNS[self.code][persona.pronoun])
        forms["full"] = self._of(persona.names.full)
        return _Shown(self._of(persona.names.short), forms)

    def _activity(self, name: str) -> _Shown:
        found = self._names.activities.get(name)
        if found is None:
            return _Shown(name)
        forms = {"plan": self._of(found.plan), "done": self._of(found.done)}
        return _Shown(self._of(found.doing), forms)

    def _place(self, address: str) -> _Shown:
        parts = address.split(":")[1:]
        tables = ("sectors", "arenas", "objects")
        for depth in range(len(parts), 0, -1):
            table = self._names.places.get(tables[min(depth, 3) - 1], {})
            key = parts[-1] if depth == 3 else ":".join(parts[:depth])
            if depth <= len(parts) and key in table:
                return self._entry(table, key)
        return self._unnamed(parts)

    def _unnamed(self, parts: list[str]) -> _Shown:
        """A place that only its map names, such as a map of one's own."""
        if not parts or len(parts) > 2:
            return _Shown(parts[-1] if parts else self("place.outdoors"))
        house, room = parts[0], parts[-1]
        name = house
        if room.casefold() not in house.casefold():
            name = self("place.room", room=room, house=house)
        return _Shown(name, {"in": self("place.in", place=name)})

    def _entry(self, table: Mapping[str, Any], key: str) -> _Shown:
        entry = table.get(key)
        if entry is None:
            return _Shown(key)
        suffix = f"_{self.code}"
        forms = {
            name.removesuffix(suffix): str(text)
            for name, text in entry.items()
            if name.endswith(suffix)
        }
        return _Shown(str(entry[self.code]), forms)

    def _day(self, iso: str) -> str:
        day = date.fromisoformat(iso)
        return self(
            "time.day",
            weekday=self(f"time.weekday.{day.weekday()}"),
            month=self(f"time.month.{day.month}"),
            day=day.day,
        )

    def _clock(self, minute: int) -> str:
        return f"{minute // 60 % 24:02d}:{minute % 60:02d}"

    def _of(self, words: Bilingual) -> str:
        return words.zh if self.code == "zh" else words.en


LANGUAGES = ("en", "zh")


def read_catalogue(folder: Path) -> dict[str, str]:
    """All sentences of one language: every `.toml` of a folder, keys made flat."""
    sentences: dict[str, str] = {}
    for file in sorted(folder.glob("*.toml")):
        with file.open("rb") as stream:
            sentences.update(_flat(tomllib.load(stream), ""))
    return sentences


def _flat(table: Mapping[str, Any], prefix: str) -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in table.items():
        name = f"{prefix}{key}"
        if isinstance(value, Mapping):
            flat.update(_flat(value, f"{name}."))
        else:
            flat[name] = str(value)
    return flat
