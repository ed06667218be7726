"""Looks at every row of a town file: is it as it was written, and are all there?"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from engine.phrase import say
from engine.snapshot import Snapshot
from engine.state import State
from engine.store.codec import dump_as, load, unpack
from engine.store.encoded import link
from engine.store.keyframe import Keyframe, keyframe_of, view_of
from engine.store.memories import Made, Touched, made_since, touched_of
from engine.store.recording import Recording

Rows = tuple[Any, ...]

# Below 0 are questions of the player, which belong to no step.
_ASKED = "SELECT * FROM decision WHERE id >= 0 ORDER BY id"

_KINDS: tuple[Any, ...] = (Keyframe, Snapshot, Made, Touched)


@dataclass(frozen=True, slots=True)
class RecordedFrame:
    """A keyframe as it stands in the file, unpacked.

    Attributes:
        parts: state, look, new memories, and what became of the old ones.
        known: how many memories of each agent the keyframe before counts.
    """

    step: int
    parts: tuple[bytes, ...]
    known: dict[str, int]

    def is_of(self, state: State) -> bool:
        """Whether it is what would be written of a state now; takes its accesses."""
        made, _ = made_since(state, self.known)
        values = keyframe_of(state), view_of(state), made, touched_of(state)
        return all(
            # Read first: an older game may have left out what it did not know yet.
            dump_as(kind, load(kind, part)) == dump_as(kind, value)
            for kind, part, value in zip(_KINDS, self.parts, values, strict=True)
        )


class WholeRecording(Recording):
    """A town file of which every row is looked at."""

    def first_changed(self) -> int | None:
        """The first step that is not as it was written, or None.

        It looks at what stands in the file, without living anything again.

        Raises:
            TownFileError: damaged is what belongs to no step.
        """
        changed = self._first_broken_link()
        if changed is None:
            self.check()
        return changed

    def keyframes(self, start: int) -> Iterator["RecordedFrame"]:
        """The keyframes from a step on, of which there is one before."""
        known = self._frame(start - 1).memories
        where = "WHERE step >= ? ORDER BY step"
        memories = self._table("memory", where, start)
        for step, *parts in self._table("keyframe", where, start):
            at, *more = next(memories, (None,))
            if at != step:
                raise self._damaged(say("damage.no_memories", step=step))
            whole = tuple(self._unpacked(part) for part in (*parts, *more))
            yield RecordedFrame(step, whole, known)
            known = json.loads(whole[0])["memories"]

    def embeds(self, state: State) -> bool:
        """Whether texts have the vectors that their memories have in a state."""
        kept = {key: vector for key, _, vector in self._table("text")}
        made, _ = self._memories(self.steps())
        return all(
            kept.get(key) == state.agents[name].stream.vectors.packed(id)
            for name, columns in made.items()
            for id, key in enumerate(columns.text)
        )

    def _first_broken_link(self) -> int | None:
        chain = self._founded()
        tables = [
            _Ahead(self._ordered("command"), 0),
            _Ahead(self._ordered("landing", "WHERE seq >= 0"), 0),
            _Ahead(map(_asked, self._rows(_ASKED)), 3),
            _Ahead(self._ordered("event"), 0),
        ]
        expected = 0
        for step, moves, number, written, _ in self._rows(
            "SELECT * FROM step ORDER BY step"
        ):
            if step != expected:
                return expected
            try:
                rows = [table.of(step) for table in tables]
                chain = link(chain, moves, *rows)
            except (ValueError, TypeError):
                return expected
            if chain != written or number != len(rows[3]):
                return expected
            expected += 1
        return None if all(table.is_at_end for table in tables) else expected

    def _ordered(self, table: str, where: str = "") -> Iterator[Rows]:
        query = f"SELECT * FROM {table} {where} ORDER BY step, seq"
        return (row[:-1] for row in self._rows(query))


class _Ahead:
    """Takes the rows of one step after another from a table in that order."""

    def __init__(self, rows: Iterable[Rows], column: int) -> None:
        self._rows = iter(rows)
        self._column = column
        self._next = next(self._rows, None)

    @property
    def is_at_end(self) -> bool:
        return self._next is None

    def of(self, step: int) -> list[Rows]:
        found: list[Rows] = []
        while self._next is not None and self._next[self._column] == step:
            found.append(self._next)
            self._next = next(self._rows, None)
        return found


def _asked(row: Rows) -> Rows:
    """A decision as it counts in the running hash: with its request unpacked."""
    return (*row[:5], unpack(row[5]).decode())
