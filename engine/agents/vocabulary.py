"""The words that personas and news may use, and what a persona gets wrong."""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path

from engine.agents.persona import Persona

SHORTEST_SLEEP, LONGEST_SLEEP = 5, 10
"""Hours that a persona's usual night must have at least and at most."""

Mistake = tuple[str, dict[str, object]]
"""The last part of a key in the catalogue, and what fills its sentence."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that persona and base files may use.

    Attributes:
        traits: entries of `assets/traits.toml`; `topics` of `assets/topics.toml`.
        activities: identities of `assets/activities.toml`.
    """

    traits: frozenset[str]
    topics: frozenset[str]
    activities: frozenset[str]

    @classmethod
    def read(cls, assets: Path) -> "Vocabulary":
        """The words of a folder of assets.

        Raises:
            OSError: a file is missing or cannot be read.
            ValueError: a file is no TOML.
        """
        return cls(
            _words(assets / "traits.toml", "traits"),
            _words(assets / "topics.toml", "topics"),
            _words(assets / "activities.toml"),
        )

    def mistakes(self, persona: Persona) -> Iterator[Mistake]:
        """What a persona names that nobody knows, and hours that cannot be."""
        yield from _unknown("trait", self.traits, _named("innate", persona.innate))
        yield from _unknown("topic", self.topics, _topics(persona))
        yield from _unknown("activity", self.activities, _activities(persona))
        yield from _hours(persona)


def minutes(hour: str) -> int:
    """Minutes since midnight of "HH:MM"; hours past 24 are after midnight."""
    return int(hour[:2]) * 60 + int(hour[3:])


def night(persona: Persona) -> int:
    """Minutes of a persona's usual sleep."""
    return (minutes(persona.wake) - minutes(persona.sleep)) % (24 * 60)


def _words(path: Path, table: str = "") -> frozenset[str]:
    """The keys of a file or of a table in it."""
    written = path.stat()
    return _read(path, table, written.st_mtime_ns, written.st_size)


@lru_cache(maxsize=16)
def _read(path: Path, table: str, *_written: int) -> frozenset[str]:
    """Read a file once: they are long, and each of a list of bases asks for them."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path.name}: {error}") from error
    return frozenset(found.get(table, {}) if table else found)


Place = tuple[str, str]
"""Where in the file a word stands, and the word."""


def _named(field: str, words: Iterable[str]) -> Iterator[Place]:
    for count, word in enumerate(words, 1):
        yield f"{field} #{count}", word


def _topics(persona: Persona) -> Iterator[Place]:
    concerns = (
        (f"concerns #{count}.topic", concern.topic)
        for count, concern in enumerate(persona.concerns, 1)
    )
    return chain(
        _named("interests", persona.interests),
        _named("dislikes", persona.dislikes),
        concerns,
    )


def _activities(persona: Persona) -> Iterator[Place]:
    habits = (
        (f"habits #{count}.activity", habit.activity)
        for count, habit in enumerate(persona.habits, 1)
    )
    return chain(
        [("work.activity", persona.work.activity)],
        _named("work.others", persona.work.others),
        habits,
    )


def _unknown(
    kind: str, known: frozenset[str], words: Iterable[Place]
) -> Iterator[Mistake]:
    for entry, word in words:
        if word not in known:
            yield kind, {"entry": entry, "word": word}


def _hours(persona: Persona) -> Iterator[Mistake]:
    if not SHORTEST_SLEEP * 60 <= night(persona) <= LONGEST_SLEEP * 60:
        yield (
            "sleep",
            {
                "sleep": persona.sleep,
                "wake": persona.wake,
                "least": SHORTEST_SLEEP,
                "most": LONGEST_SLEEP,
            },
        )
    if minutes(persona.work.end) <= minutes(persona.work.start):
        yield "work", {"start": persona.work.start, "end": persona.work.end}
