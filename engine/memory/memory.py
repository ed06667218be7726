"""One entry of a memory stream: an event, a thought or a chat (paper, section 4.1)."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from engine.phrase import Phrase

MemoryKind = Literal["event", "thought", "chat"]

UNSTORED = -1
"""The identity of a memory that no stream has taken in yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What one remembers of one thing; the stream gives it its identity.

    Attributes:
        id: its place in the stream, from 0.
        created: step.
        text: what is remembered, in words.
        importance: 1 mundane to 10 poignant.
        subject: who or what it is about, `predicate` and `object` what of it: an
            agent's name or an address, "is", "idle".
        about: names under which it is found again: people, objects, places.
        evidence: identities of the memories it rests on.
        depth: 0 for what was seen or said, for a thought 1 more than its evidence.
        count: how often it was observed in the same way.
        conversation: identity of the talk it comes from.
    """

    kind: ClassVar[MemoryKind]

    created: int
    text: Phrase
    importance: int
    subject: str = ""
    predicate: str = ""
    object: str = ""
    about: tuple[str, ...] = ()
    evidence: tuple[int, ...] = ()
    depth: int = 0
    count: int = 1
    conversation: int | None = None
    id: int = UNSTORED

    @property
    def triple(self) -> tuple[str, str, str]:
        """Subject, predicate and object: what makes two observations the same."""
        return (self.subject, self.predicate, self.object)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservedEvent(Memory):
    """Something seen: a person who does something, an object in a state."""

    kind: ClassVar[MemoryKind] = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thought(Memory):
    """Something concluded, planned, or put into one's mind."""

    kind: ClassVar[MemoryKind] = "thought"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat(Memory):
    """A conversation one took part in."""

    kind: ClassVar[MemoryKind] = "chat"
