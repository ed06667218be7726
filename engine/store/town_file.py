"""Writes a town file: one transaction a step, a keyframe each game hour."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import BaseFileLock

from engine.agents.persona import Persona
from engine.minds.mind import DecisionRequest, Landing
from engine.settings import Settings
from engine.simulation import Step
from engine.state import State
from engine.store.claim import claim, give_back
from engine.store.codec import dump, dump_as, pack, unpack
from engine.store.cut import cut_off
from engine.store.encoded import Encoder, founded, interview_rows
from engine.store.insert import insert
from engine.store.keyframe import keyframe_of, view_of
from engine.store.memories import Made, Touched, made_since, touched_of
from engine.store.opening import (
    check_header,
    create,
    discard,
    open_for_writing,
    plainly,
)
from engine.store.past import Past, write_past
from engine.store.slots import PICTURE


@dataclass(frozen=True, slots=True)
class Charter:
    """What is settled when a town is founded.

    Attributes:
        title: as the player named it.
        base: it was founded on.
        map: file name in `assets/maps`.
        start: game time of step 0.
        lived_from: the step at which life in this file begins. Earlier ones were
            recorded elsewhere: they can be looked at, but not lived again.
    """

    title: str
    base: str
    map: str
    start: datetime
    settings: Settings
    lived_from: int = 0


class TownFile:
    """The one writer of a town file; belongs to the thread that made it.

    Args:
        path: of the file.
        db: opened for writing.
        lock: claim on the file, given back when it is closed.
    """

    def __init__(self, path: Path, db: sqlite3.Connection, lock: BaseFileLock) -> None:
        self.path = path
        self._lock = lock
        self._db = db
        self._encoder: Encoder | None = None
        self._has_failed = False

    @classmethod
    def found(
        cls,
        path: Path,
        charter: Charter,
        personas: Sequence[Persona],
        state: State,
        past: Past | None = None,
    ) -> "TownFile":
        """Make the file of a new town and write its beginning.

        Args:
            path: of the file.
            charter: what is settled.
            personas: who lives in the town.
            state: at the step from which it is lived.
            past: the steps before that one, recorded elsewhere.

        Raises:
            TownFileError: it cannot be made.
        """
        file = _claimed(path, lambda lock: cls(path, create(path), lock))
        try:
            with plainly(path):
                file._write_beginning(charter, personas, state, past)
        except BaseException:
            # Half a town would only stand in the way of the next attempt.
            file._db.close()
            discard(path)
            give_back(file._lock)
            raise
        file.follow(state)
        return file

    @classmethod
    def open(cls, path: Path) -> "TownFile":
        """Open a town file to go on with it; `follow` its state before writing.

        Raises:
            TownFileError: it cannot be gone on with.
        """
        check_header(path)
        return _claimed(path, lambda lock: cls(path, open_for_writing(path), lock))

    def follow(self, state: State) -> None:
        """Take note of what is in the file already: all of this state."""
        with plainly(self.path):
            self._encoder = Encoder(self._chain_after(state.step), state)

    def append(self, step: Step, state: State) -> None:
        """Write a finished step and all that came of it, or nothing at all.

        After a failure the file has to be opened again.

        Raises:
            TownFileError: there is no space left, or the file went away.
        """
        with self._transaction():
            self._write(step, state)

    def mark(self, state: State) -> None:
        """Write a keyframe now, so that the town opens at once from here.

        Raises:
            TownFileError: there is no space left, or the file went away.
        """
        if self._has_failed:
            # It would lack the accesses that went down with the transaction.
            return
        with plainly(self.path):
            known = self._db.execute(
                "SELECT 1 FROM keyframe WHERE step = ?", (state.step,)
            ).fetchone()
        if not known:
            with self._transaction():
                self._write_keyframe(state)

    def go_back(self, state: State, charter: Charter) -> None:
        """Forget what came after a state, and go on from there under a charter.

        Raises:
            TownFileError: there is no space left, or the file went away.
        """
        with self._transaction():
            cut_off(self._db, state.step)
            insert(self._db, "meta", ("charter", dump(charter)))
            self._db.execute("DELETE FROM meta WHERE key = ?", (PICTURE,))
        self.mark(state)

    def next_interview(self) -> int:
        """An identity for a question of the player; it is below 0."""
        with plainly(self.path):
            (least,) = self._db.execute("SELECT min(id) FROM decision").fetchone()
        return min(least or 0, 0) - 1

    def note_interview(self, request: DecisionRequest, landing: Landing) -> None:
        """Keep a question of the player with its answer; the town is not touched.

        Raises:
            TownFileError: there is no space left, or the file went away.
        """
        asked, answered = interview_rows(request, landing)
        with self._transaction():
            insert(self._db, "decision", asked)
            insert(self._db, "landing", answered)

    def close(self) -> None:
        """Fold everything into the one file and let it go."""
        with plainly(self.path):
            try:
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                # One plain file can be read on a write-protected disk as well. While
                # somebody looks at the town it stays as it is.
                self._db.execute("PRAGMA busy_timeout = 0")
                with suppress(sqlite3.OperationalError):
                    self._db.execute("PRAGMA journal_mode = DELETE")
            finally:
                self._db.close()
                give_back(self._lock)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with plainly(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                self._has_failed = True
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def _write_beginning(
        self,
        charter: Charter,
        personas: Sequence[Persona],
        state: State,
        past: Past | None,
    ) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        insert(self._db, "meta", ("charter", dump(charter)))
        for id, one in enumerate(personas, 1):
            insert(self._db, "agent", (id, one.name, one.model_dump_json()))
        self._write_keyframe(state)
        if past is not None:
            chain = self._chain_after(state.step)
            write_past(self._db, past, state.clock, chain)
        self._db.execute("COMMIT")

    def _write(self, step: Step, state: State) -> None:
        if self._encoder is None:
            raise RuntimeError("a file follows a state before it takes steps")
        encoded = self._encoder.encode(step, state)
        insert(self._db, "step", encoded.step)
        # Row by row: most steps have none, and to prepare for many costs more.
        for table, rows in (
            ("command", encoded.commands),
            ("landing", encoded.landings),
            ("decision", encoded.decisions),
            ("event", encoded.events),
        ):
            for row in rows:
                insert(self._db, table, row)
        if state.step % state.clock.steps_per_hour == 0:
            self._write_keyframe(state)

    def _write_keyframe(self, state: State) -> None:
        made, texts = made_since(state, self._known_memories())
        for text in texts:
            insert(self._db, "text", text)
        look = dump(keyframe_of(state)), dump(view_of(state))
        insert(self._db, "keyframe", (state.step, *_packed(look)))
        memories = dump_as(Made, made), dump_as(Touched, touched_of(state))
        insert(self._db, "memory", (state.step, *_packed(memories)))

    def _known_memories(self) -> dict[str, int]:
        """How many memories of each agent are in the file."""
        row = self._db.execute(
            "SELECT state FROM keyframe WHERE step = (SELECT max(step) FROM memory)"
        ).fetchone()
        known: dict[str, int] = json.loads(unpack(row[0]))["memories"] if row else {}
        return known

    def _chain_after(self, step: int) -> bytes:
        """The running hash when so many steps are finished."""
        row = self._db.execute(
            "SELECT chain FROM step WHERE step = ?", (step - 1,)
        ).fetchone()
        if row is not None:
            chain: bytes = row[0]
            return chain
        first = self._db.execute(
            "SELECT state, made FROM keyframe JOIN memory USING(step)"
            " ORDER BY step LIMIT 1"
        ).fetchone()
        return founded(*map(unpack, first))


def _packed(parts: Iterable[str]) -> tuple[bytes, ...]:
    return tuple(pack(part.encode()) for part in parts)


def _claimed(path: Path, make: Callable[[BaseFileLock], TownFile]) -> TownFile:
    """Open a file under a claim, which goes back if that fails."""
    lock = claim(path)
    try:
        return make(lock)
    except BaseException:
        give_back(lock)
        raise
