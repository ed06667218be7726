"""The memory stream and retrieval from it (paper, section 4.1)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import overload

import numpy as np
from numpy.typing import NDArray

from engine.memory.memory import UNSTORED, Memory, MemoryKind, Thought
from engine.memory.score import faded, ranked, spread
from engine.memory.vectors import Vector, Vectors
from engine.settings import PAPER_WEIGHTS, Weights

KINDS: tuple[MemoryKind, ...] = ("event", "thought", "chat")

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


class MemoryStream:
    """All memories of one agent in the order in which they were made.

    What retrieval weighs stands in numpy columns beside the memories: when each was
    last accessed, its importance, its kind, its vector.
    """

    def __init__(self, dimension: int) -> None:
        """An empty stream.

        Args:
            dimension: of the vectors, the embedder's.
        """
        self.vectors = Vectors(dimension)
        self._memories: list[Memory] = []
        self._by_kind: dict[MemoryKind, list[int]] = {kind: [] for kind in KINDS}
        self._by_name: dict[str, list[int]] = {}
        self._by_triple: dict[tuple[str, str, str], int] = {}
        self._accessed = np.zeros(_FIRST_ROWS, np.int64)
        self._importance = np.zeros(_FIRST_ROWS, np.float32)
        self._kind = np.zeros(_FIRST_ROWS, np.int8)
        self._changed: set[int] = set()

    def __len__(self) -> int:
        """Number of memories."""
        return len(self._memories)

    def __iter__(self) -> Iterator[Memory]:
        """All memories, the oldest first."""
        return iter(self._memories)

    @overload
    def __getitem__(self, id: int) -> Memory: ...
    @overload
    def __getitem__(self, id: slice) -> Sequence[Memory]: ...
    def __getitem__(self, id: int | slice) -> Memory | Sequence[Memory]:
        """The memory of an identity, or those of a range of identities."""
        return self._memories[id]

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
            touch: whether what is returned counts as accessed now; not for an
                interview, which leaves no trace.
        """
        rows = self._candidates(kinds)
        accessed = self._accessed[rows]
        if n < 1 or len(accessed) == 0:
            return []
        recency = spread(faded(now_step - accessed, decay, steps_per_hour))
        relevance = spread(self.vectors.similarity(query)[rows])
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
            Scored(self._memories[id], *factors)
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
        ids = self._by_name.get(name.casefold(), ())
        return tuple(self[id] for id in reversed(ids))

    def latest(self, n: int, kinds: Sequence[MemoryKind] = KINDS) -> tuple[Memory, ...]:
        """The last memories of some kinds, the newest first."""
        if n < 1:
            return ()
        ids = sorted(id for kind in kinds for id in self._by_kind[kind][-n:])
        return tuple(self[id] for id in reversed(ids[-n:]))

    def last_accessed(self, id: int) -> int:
        """The step at which a memory was made, repeated or last retrieved."""
        if not 0 <= id < len(self):
            raise IndexError(id)
        return int(self._accessed[id])

    # ------------------------------------------------------------ keeping

    def since(self, id: int) -> tuple[Memory, ...]:
        """Memories from an identity on: what is not in the town file yet."""
        return tuple(self._memories[id:])

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

    def _keep(self, memory: Memory, accessed: int) -> None:
        id = len(self)
        if id == len(self._accessed):
            self._grow()
        self._memories.append(memory)
        self._accessed[id] = accessed
        self._importance[id] = memory.importance
        self._kind[id] = KINDS.index(memory.kind)
        self._by_kind[memory.kind].append(id)
        if memory.kind == "event":
            self._by_triple[memory.triple] = id
        for name in dict.fromkeys(name.casefold() for name in memory.about):
            self._by_name.setdefault(name, []).append(id)

    def _grow(self) -> None:
        more = len(self._accessed)
        self._accessed = np.pad(self._accessed, (0, more))
        self._importance = np.pad(self._importance, (0, more))
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
