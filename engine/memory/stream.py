"""The memory stream and retrieval from it (paper, section 4.1)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from engine.memory.memory import UNSTORED, Memory, MemoryKind, Thought
from engine.memory.score import faded, ranked, spread
from engine.memory.shelf import KINDS, Columns, Shelf, TextOf
from engine.memory.vectors import Matrix, Vector, Vectors
from engine.phrase import Phrase
from engine.settings import PAPER_WEIGHTS, Weights

_EVENT = KINDS.index("event")

_FIRST_ROWS = 64


@dataclass(frozen=True, slots=True)
class Scored:
    """A retrieved memory and why: three factors, 0 to 1 among the candidates.

    Attributes:
        score: their weighted sum.
    """

    memory: Memory
    recency: float
    relevance: float
    importance: float
    score: float


class Looks(NamedTuple):
    """What changed of memories since they were made, a list for each part.

    Attributes:
        ids: whose.
        steps: of last access.
        times: observed.
    """

    ids: list[int]
    steps: list[int]
    times: list[int]
    importance: list[int]

    def extend(self, more: "Looks") -> None:
        """Put later looks after these."""
        for own, new in zip(self, more, strict=True):
            own.extend(new)


class MemoryStream:
    """All memories of one agent in the order in which they were made.

    What retrieval weighs stands in numpy columns beside the memories: when each was
    last accessed, its importance, its kind, its vector. Memories that come from a
    town file stay on their shelf until somebody wants to read them.
    """

    def __init__(self, dimension: int) -> None:
        """An empty stream.

        Args:
            dimension: of the vectors, the embedder's.
        """
        self.vectors = Vectors(dimension)
        self._memories: list[Memory | None] = []
        self._shelf = Shelf(Columns.empty(), _no_text)
        self._accessed = np.zeros(_FIRST_ROWS, np.int64)
        self._importance = np.zeros(_FIRST_ROWS, np.float32)
        self._count = np.zeros(_FIRST_ROWS, np.int32)
        self._kind = np.zeros(_FIRST_ROWS, np.int8)
        self._changed: set[int] = set()

    def __len__(self) -> int:
        """Number of memories."""
        return len(self._memories)

    def __iter__(self) -> Iterator[Memory]:
        """All memories, the oldest first."""
        return map(self._read, range(len(self)))

    @overload
    def __getitem__(self, id: int) -> Memory: ...
    @overload
    def __getitem__(self, id: slice) -> Sequence[Memory]: ...
    def __getitem__(self, id: int | slice) -> Memory | Sequence[Memory]:
        """The memory of an identity, or those of a range of identities."""
        places = range(len(self))[id]
        return self._read(places) if isinstance(places, int) else self._all(places)

    def text(self, id: int) -> Phrase:
        """What a memory says."""
        return self[id].text

    # ------------------------------------------------------------ remembering

    def add(self, memory: Memory, vector: Vector) -> Memory:
        """Take in a new memory.

        Args:
            memory: without an identity. The depth of a `Thought` follows from its
                evidence.
            vector: of its text, length 1.

        Returns:
            The memory as it is kept, with its identity.

        Raises:
            ValueError: it has an identity already, or evidence that does not exist.
        """
        if memory.id != UNSTORED:
            raise ValueError(f"memory {memory.id} is in a stream already")
        if any(not 0 <= id < len(self) for id in memory.evidence):
            raise ValueError(f"evidence {memory.evidence} of {len(self)} memories")
        depth = memory.depth
        if isinstance(memory, Thought):
            depth = 1 + max((self[id].depth for id in memory.evidence), default=0)
        kept = replace(memory, id=len(self), depth=depth)
        self._keep(kept, kept.created)
        self.vectors.append(vector)
        return kept

    def same(self, subject: str, predicate: str, object: str) -> Memory | None:
        """The latest event with this subject, predicate and object."""
        id = self._by_triple.get((subject, predicate, object))
        return None if id is None else self[id]

    def repeat(self, id: int, step: int) -> Memory:
        """Count another observation of an event, instead of a new memory."""
        memory = replace(self[id], count=self[id].count + 1)
        self._memories[id] = memory
        self._count[id] = memory.count
        self._accessed[id] = step
        self._changed.add(id)
        return memory

    def rate(self, id: int, importance: int) -> Memory:
        """Give a memory another importance."""
        memory = replace(self[id], importance=importance)
        self._memories[id] = memory
        self._importance[id] = importance
        self._changed.add(id)
        return memory

    # ------------------------------------------------------------ finding again

    def retrieve(
        self,
        query: Vector,
        now_step: int,
        n: int,
        *,
        weights: Weights = PAPER_WEIGHTS,
        decay: float = 0.995,
        steps_per_hour: int = 360,
        kinds: Sequence[MemoryKind] = KINDS,
        touch: bool = True,
        likeness: Vector | None = None,
    ) -> list[Scored]:
        """The memories that matter most for a question now.

        Each factor is spread over 0 to 1 among the candidates. Of equal scores the
        newest memory comes first.

        Args:
            query: vector of the question.
            now_step: the present step.
            n: how many at most.
            weights: of the three factors.
            decay: factor of recency per game hour since the last access, over 0 to 1.
            steps_per_hour: of the town's clock.
            kinds: candidates.
            likeness: of each memory to the question, if better known than by `query`.
            touch: whether what is returned counts as accessed now; not for an
                interview, which leaves no trace.
        """
        rows = self._candidates(kinds)
        accessed = self._accessed[rows]
        if n < 1 or len(accessed) == 0:
            return []
        recency = spread(faded(now_step - accessed, decay, steps_per_hour))
        if likeness is None:
            likeness = self.vectors.similarity(query)
        relevance = spread(likeness[rows])
        importance = spread(self._importance[rows])
        score = (
            weights.recency * recency
            + weights.relevance * relevance
            + weights.importance * importance
        )
        best = ranked(score, n)
        ids = best if isinstance(rows, slice) else rows[best]
        if touch:
            self._touch(ids, now_step)
        return [
            Scored(self._read(id), *factors)
            for id, *factors in zip(
                ids.tolist(),
                recency[best].tolist(),
                relevance[best].tolist(),
                importance[best].tolist(),
                score[best].tolist(),
                strict=True,
            )
        ]

    def about(self, name: str) -> tuple[Memory, ...]:
        """Memories about a name, in any case of letters; the newest first."""
        wanted = name.casefold()
        shelved = self._shelf.about()
        about = [
            shelved[id] if kept is None else kept.about
            for id, kept in enumerate(self._memories)
        ]
        return tuple(
            self[id]
            for id in reversed(range(len(self)))
            if any(one.casefold() == wanted for one in about[id])
        )

    def latest(self, n: int, kinds: Sequence[MemoryKind] = KINDS) -> tuple[Memory, ...]:
        """The last memories of some kinds, the newest first."""
        if n < 1:
            return ()
        rows = self._candidates(kinds)
        ids = range(len(self)) if isinstance(rows, slice) else rows.tolist()
        return self._all(ids[: -n - 1 : -1])

    def last_accessed(self, id: int) -> int:
        """The step at which a memory was made, repeated or last retrieved."""
        if not 0 <= id < len(self):
            raise IndexError(id)
        return int(self._accessed[id])

    # ------------------------------------------------------------ keeping

    def since(self, id: int) -> tuple[Memory, ...]:
        """Memories from an identity on: what is not in the town file yet."""
        return self._all(range(id, len(self)))

    def take_changed(self) -> tuple[int, ...]:
        """Identities of memories accessed, repeated or rated since the last call."""
        changed = tuple(sorted(self._changed))
        self._changed.clear()
        return changed

    def touch(self, id: int, step: int) -> None:
        """Count a memory as accessed at a step."""
        self._accessed[id] = step
        self._changed.add(id)

    def accessed(self) -> NDArray[np.int64]:
        """A copy of the column of last accesses, by identity."""
        return self._accessed[: len(self)].copy()

    @classmethod
    def restore(
        cls,
        dimension: int,
        memories: Sequence[Memory],
        accessed: Sequence[int] | NDArray[np.int64],
        packed: Sequence[bytes],
    ) -> "MemoryStream":
        """A stream as it was kept.

        Args:
            dimension: of the vectors.
            memories: in order, with their identities 0, 1, 2, …
            accessed: the step of the last access to each.
            packed: the vector of each, as `Vectors.packed` gave it.

        Raises:
            ValueError: the parts do not fit together.
        """
        if not len(memories) == len(accessed) == len(packed):
            raise ValueError("memories, accesses and vectors differ in number")
        stream = cls(dimension)
        for memory, step in zip(memories, accessed, strict=True):
            if memory.id != len(stream):
                raise ValueError(f"memory {memory.id} where {len(stream)} should be")
            stream._keep(memory, int(step))
        stream.vectors.unpack(packed)
        return stream

    @classmethod
    def reopen(cls, columns: Columns, matrix: Matrix, text: TextOf) -> "MemoryStream":
        """A stream as a town file keeps it, its memories unread.

        As far as the columns tell, nothing was accessed since it was made; see `look`.

        Args:
            columns: all memories in order.
            matrix: the vector of each, on the grain, shape (n, dimension); it is the
                stream's from now on.
            text: gives the text of a key.

        Raises:
            ValueError: the parts do not fit together.
            OverflowError: a number is none of ours.
        """
        if columns.number != len(matrix):
            raise ValueError("memories and vectors differ in number")
        stream = cls(matrix.shape[1])
        stream.vectors = Vectors.of(matrix)
        stream._memories = [None] * columns.number
        stream._shelf = Shelf(columns, text)
        stream._accessed = np.array(columns.created, np.int64)
        stream._importance = np.array(columns.importance, np.float32)
        stream._count = np.array(columns.times, np.int32)
        stream._kind = np.array(columns.kind, np.int8)
        return stream

    def look(self, looks: Looks) -> None:
        """Bring memories of a file to where they were at a later keyframe.

        Raises:
            IndexError, ValueError: there is no such memory.
        """
        # Of several looks at one memory the last one counts: that is what is written.
        ids = np.array(looks.ids, np.intp)
        self._accessed[ids] = looks.steps
        self._count[ids] = looks.times
        self._importance[ids] = looks.importance

    def take_looks(self) -> Looks:
        """What was accessed, repeated or rated since this was last called."""
        ids = list(self.take_changed())
        return Looks(
            ids,
            self._accessed[ids].tolist(),
            self._count[ids].tolist(),
            self._importance[ids].astype(int).tolist(),
        )

    def _read(self, id: int) -> Memory:
        kept = self._memories[id]
        if kept is None:
            kept = self._memories[id] = replace(
                self._shelf.read(id),
                importance=int(self._importance[id]),
                count=int(self._count[id]),
            )
        return kept

    def _all(self, ids: Sequence[int]) -> tuple[Memory, ...]:
        return tuple(self._read(id) for id in ids)

    @cached_property
    def _by_triple(self) -> dict[tuple[str, str, str], int]:
        shelved = self._shelf.triples()
        kinds = self._kind[: len(self)].tolist()
        return {
            shelved[id] if kept is None else kept.triple: id
            for id, (kept, kind) in enumerate(zip(self._memories, kinds, strict=True))
            if kind == _EVENT
        }

    def _keep(self, memory: Memory, accessed: int) -> None:
        id = len(self)
        if id == len(self._accessed):
            self._grow()
        self._accessed[id] = accessed
        self._importance[id] = memory.importance
        self._count[id] = memory.count
        self._kind[id] = KINDS.index(memory.kind)
        if memory.kind == "event":
            self._by_triple[memory.triple] = id
        self._memories.append(memory)

    def _grow(self) -> None:
        more = max(_FIRST_ROWS, len(self._accessed))
        self._accessed = np.pad(self._accessed, (0, more))
        self._importance = np.pad(self._importance, (0, more))
        self._count = np.pad(self._count, (0, more))
        self._kind = np.pad(self._kind, (0, more))

    def _candidates(self, kinds: Sequence[MemoryKind]) -> NDArray[np.intp] | slice:
        """Rows of the columns; all of them as a slice, which copies nothing."""
        if set(kinds) >= set(KINDS):
            return slice(0, len(self))
        column = self._kind[: len(self)]
        wanted = np.zeros(len(self), np.bool_)
        for kind in kinds:
            wanted |= column == KINDS.index(kind)
        return np.flatnonzero(wanted)

    def _touch(self, ids: NDArray[np.intp], step: int) -> None:
        self._accessed[ids] = step
        self._changed.update(ids.tolist())


def _no_text(key: int) -> Phrase:
    raise AssertionError(f"no memory came with text {key}")
