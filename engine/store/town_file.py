"""Writes a town file: one transaction a step, a keyframe each game hour."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import BaseFileLock

from engine.agents.agent import Agent
from engine.agents.persona import Persona
from engine.minds.mind import DecisionRequest, Landing
from engine.settings import Settings
from engine.simulation import Step
from engine.state import State
from engine.store.claim import claim, give_back
from engine.store.codec import dump, dump_all, dump_table, pack
from engine.store.cut import cut_off
from engine.store.encoded import BEGINNING, EncodedStep, encode, tiles_of
from engine.store.keyframe import keyframe_of, touched_of, view_of
from engine.store.opening import (
    check_header,
    create,
    discard,
    open_for_writing,
    plainly,
)
from engine.store.past import Past, write_past
from engine.store.slots import PICTURE
from engine.world.grid import Tile


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
        chain: running hash after the last step in it.
        lock: claim on the file, given back when it is closed.
    """

    def __init__(
        self, path: Path, db: sqlite3.Connection, chain: bytes, lock: BaseFileLock
    ) -> None:
        self.path = path
        self._lock = lock
        self._db = db
        self._chain = chain
        self._written: dict[str, int] = {}
        self._tiles: dict[str, Tile] = {}
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
        file = _claimed(path, lambda lock: cls(path, create(path), BEGINNING, lock))
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
        return _claimed(path, lambda lock: cls._opened(path, lock))

    @classmethod
    def _opened(cls, path: Path, lock: BaseFileLock) -> "TownFile":
        db = open_for_writing(path)
        with plainly(path):
            row = db.execute(
                "SELECT chain FROM step ORDER BY step DESC LIMIT 1"
            ).fetchone()
        return cls(path, db, BEGINNING if row is None else bytes(row[0]), lock)

    def follow(self, state: State) -> None:
        """Take note of what is in the file already: all of this state."""
        self._written = {name: len(one.stream) for name, one in state.agents.items()}
        self._tiles = tiles_of(state)

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
            cut_off(self._db, state)
            self._db.execute(
                "UPDATE meta SET value = ? WHERE key = 'charter'", (dump(charter),)
            )
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
        with self._transaction():
            self._write_requests(((request, dump(request).encode()),))
            self._write_landing(request.asked_at, landing, dump(landing.answer))

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
        self._db.execute("INSERT INTO meta VALUES('charter', ?)", (dump(charter),))
        self._db.executemany(
            "INSERT INTO agent(name, persona) VALUES(?, ?)",
            ((one.name, one.model_dump_json()) for one in personas),
        )
        if past is not None:
            self._chain = write_past(self._db, past, state.clock)
        self._write_memories(state)
        self._write_keyframe(state)
        self._db.execute("COMMIT")

    def _write(self, step: Step, state: State) -> None:
        tiles = tiles_of(state)
        encoded = encode(step, self._tiles, tiles, self._chain)
        self._tiles = tiles
        self._write_landings(encoded)
        self._write_happenings(encoded)
        self._write_memories(state)
        self._db.execute(
            "INSERT INTO step VALUES(?, ?, ?)",
            (encoded.number, encoded.moves, encoded.chain),
        )
        self._chain = encoded.chain
        if state.step % state.clock.steps_per_hour == 0:
            self._write_keyframe(state)

    def _write_landings(self, encoded: EncodedStep) -> None:
        for landing, answer in encoded.landings:
            self._write_landing(encoded.number, landing, answer)

    def _write_landing(self, step: int, landing: Landing, answer: str) -> None:
        self._db.execute(
            "UPDATE decision SET landed_at = ?, answer_kind = ?, answer = ?,"
            " answered_by = ?, cause = ?, exchanges = ? WHERE id = ?",
            (
                step,
                type(landing.answer).__name__,
                answer,
                landing.answered_by,
                None if landing.cause is None else dump(landing.cause),
                dump_all(landing.exchanges) if landing.exchanges else None,
                landing.id,
            ),
        )

    def _write_happenings(self, encoded: EncodedStep) -> None:
        # Row by row: most steps have none, and to prepare for many costs more.
        for seq, (kind, text) in enumerate(encoded.commands):
            self._db.execute(
                "INSERT INTO command VALUES(?, ?, ?, ?)",
                (encoded.number, seq, kind, text),
            )
        for event in encoded.events:
            self._db.execute(
                "INSERT INTO event VALUES(?, ?, ?, ?)", (encoded.number, *event)
            )
        self._write_requests(encoded.requests)

    def _write_requests(
        self, requests: Sequence[tuple[DecisionRequest, bytes]]
    ) -> None:
        for one, data in requests:
            self._db.execute(
                "INSERT INTO decision(id, kind, agent, asked_at, lands_at, request)"
                " VALUES(?, ?, ?, ?, ?, ?)",
                (one.id, one.kind, one.agent, one.asked_at, one.lands_at, pack(data)),
            )

    def _write_memories(self, state: State) -> None:
        for agent in state.agents.values():
            written, known = self._written.get(agent.name, 0), len(agent.stream)
            if known > written:
                self._write_stream(agent, written)
                self._written[agent.name] = known

    def _write_stream(self, agent: Agent, written: int) -> None:
        self._db.executemany(
            "INSERT INTO memory VALUES(?, ?, ?, ?, ?, ?)",
            (
                (
                    agent.order + 1,
                    memory.id,
                    memory.kind,
                    memory.created,
                    dump(memory),
                    agent.stream.vectors.packed(memory.id),
                )
                for memory in agent.stream.since(written)
            ),
        )

    def _write_keyframe(self, state: State) -> None:
        self._db.execute(
            "INSERT INTO keyframe VALUES(?, ?, ?, ?)",
            (
                state.step,
                pack(dump(keyframe_of(state)).encode()),
                dump_table(touched_of(state)),
                pack(dump(view_of(state)).encode()),
            ),
        )


def _claimed(path: Path, make: Callable[[BaseFileLock], TownFile]) -> TownFile:
    """Open a file under a claim, which goes back if that fails."""
    lock = claim(path)
    try:
        return make(lock)
    except BaseException:
        give_back(lock)
        raise
