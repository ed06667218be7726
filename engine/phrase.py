"""What is said and remembered, apart from the language it is read in.

A `Phrase` is a key of the catalogue with its parts (who, what, where, when, from whom).
It is written out in the reader's language when it is shown, so the same seed gives
the same town in English and in Chinese, and changing the language changes the past
as well. Words of a model or of the player, which exist in one language only, are
`literal`.
"""

from dataclasses import dataclass
from typing import Literal

LITERAL = ""
"""The key of a phrase that is its own text."""

BILINGUAL = "@"
"""The key of a phrase that holds its own text in both languages."""

RefKind = Literal[
    "person",
    "place",
    "object",
    "activity",
    "news",
    "day",
    "clock",
    "state",
    "trait",
    "topic",
]


@dataclass(frozen=True, slots=True)
class Ref:
    """Something with a name in each language.

    Attributes:
        kind: what it is; "place" is an address, "object" a kind of game object,
            "activity" an entry of the activity library, "news" an identity of news,
            "day" an ISO date, "clock" minutes since midnight, "state" a state of an
            object, "trait" a word for a character trait.
        id: its identity, never shown.
    """

    kind: RefKind
    id: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing that can be said, with its parts in a fixed order.

    Attributes:
        key: entry of the catalogue; `LITERAL` for a text that stands for itself.
        parts: name and value of each slot. A plain string is shown as it is.
    """

    key: str
    parts: tuple[tuple[str, "str | int | Ref | Phrase"], ...] = ()

    def part(self, name: str) -> "str | int | Ref | Phrase | None":
        """The value of a slot, or None."""
        return next((value for slot, value in self.parts if slot == name), None)


Part = str | int | Ref | Phrase


def say(key: str, **parts: Part) -> Phrase:
    """A phrase from its key and its parts; their order does not matter."""
    return Phrase(key, tuple(sorted(parts.items())))


def literal(text: str) -> Phrase:
    """A phrase that is its own text, in whatever language it was written."""
    return Phrase(LITERAL, (("text", text),))


def person(name: str) -> Ref:
    """A person, by the name that identifies them in the town."""
    return Ref("person", name)


def place(address: str) -> Ref:
    """A place, by its address `world:sector[:arena[:object]]`."""
    return Ref("place", address)


def activity(name: str) -> Ref:
    """An activity of the library, by its identity."""
    return Ref("activity", name)


def bilingual(en: str, zh: str) -> Phrase:
    """Words that carry both languages with them, so a saved town keeps them."""
    return Phrase(BILINGUAL, (("en", en), ("zh", zh)))
