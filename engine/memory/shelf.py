"""Memories as a town file keeps them: in columns, read when somebody wants them.

A town of ten days has tens of thousands of memories, of which a step touches a few.
So they come from the file as plain columns; a text that many remember is one text.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from engine.memory.memory import Chat, Memory, MemoryKind, ObservedEvent, Thought
from engine.phrase import Phrase

CLASSES: tuple[type[Memory], ...] = (ObservedEvent, Thought, Chat)
"""By place: the number of a kind in columns."""

KINDS: tuple[MemoryKind, ...] = ("event", "thought", "chat")
"""The same by name."""

TextOf = Callable[[int], Phrase]
"""Gives the text of a key; what it raises ends the step."""


class Columns(NamedTuple):
    """Memories one after another, a list for each of their parts; see `Memory`.

    Attributes:
        kind: places in `CLASSES`.
        times: how often each was observed.
        text: keys of texts.
    """

    kind: list[int]
    created: list[int]
    importance: list[int]
    depth: list[int]
    times: list[int]
    conversation: list[int | None]
    text: list[int]
    subject: list[str]
    predicate: list[str]
    object: list[str]
    about: list[tuple[str, ...]]
    evidence: list[tuple[int, ...]]

    @classmethod
    def empty(cls) -> "Columns":
        """No memories."""
        return cls._make([] for _ in cls._fields)

    @classmethod
    def of(cls, memories: Iterable[Memory], keys: Iterable[int]) -> "Columns":
        """Memories in columns, with the keys of their texts."""
        columns = cls.empty()
        for memory, key in zip(memories, keys, strict=True):
            columns.kind.append(KINDS.index(memory.kind))
            columns.created.append(memory.created)
            columns.importance.append(memory.importance)
            columns.depth.append(memory.depth)
            columns.times.append(memory.count)
            columns.conversation.append(memory.conversation)
            columns.text.append(key)
            columns.subject.append(memory.subject)
            columns.predicate.append(memory.predicate)
            columns.object.append(memory.object)
            columns.about.append(memory.about)
            columns.evidence.append(memory.evidence)
        return columns

    def extend(self, more: "Columns") -> None:
        """Put more memories after these."""
        own: tuple[list[Any], ...] = self
        others: tuple[list[Any], ...] = more
        for column, new in zip(own, others, strict=True):
            column.extend(new)

    def first(self, number: int) -> "Columns":
        """The first so many of them."""
        return Columns._make(column[:number] for column in self)

    @property
    def number(self) -> int:
        """How many there are.

        Raises:
            ValueError: the columns differ in length.
        """
        lengths = {len(column) for column in self}
        if len(lengths) > 1:
            raise ValueError("columns of memories differ in length")
        return lengths.pop()


class Shelf:
    """Memories that nobody has read yet.

    Args:
        columns: of them all.
        text: gives the text of a key.
    """

    def __init__(self, columns: Columns, text: TextOf) -> None:
        self._columns = columns
        self._text = text

    def read(self, id: int) -> Memory:
        """The memory of an identity, as it was when it was put here."""
        columns = self._columns
        return CLASSES[columns.kind[id]](
            created=columns.created[id],
            text=self._text(columns.text[id]),
            importance=columns.importance[id],
            subject=columns.subject[id],
            predicate=columns.predicate[id],
            object=columns.object[id],
            about=columns.about[id],
            evidence=columns.evidence[id],
            depth=columns.depth[id],
            count=columns.times[id],
            conversation=columns.conversation[id],
            id=id,
        )

    def triples(self) -> Sequence[tuple[str, str, str]]:
        """Subject, predicate and object of each."""
        columns = self._columns
        return list(
            zip(columns.subject, columns.predicate, columns.object, strict=True)
        )

    def about(self) -> Sequence[tuple[str, ...]]:
        """Names under which each is found again."""
        return self._columns.about
