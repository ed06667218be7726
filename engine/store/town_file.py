"""Writes a town file: one transaction a step, a keyframe each game hour."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from engine.agents.agent import Agent
from engine.agents.persona import Persona
from engine.events import AgentsMoved, DecisionAsked, DecisionLanded, StepFinished
from engine.settings import Settings
from engine.simulation import Step
from engine.state import State
from engine.store.codec import dump, dump_table, pack, pack_moves
from engine.store.keyframe import keyframe_of, touched_of, view_of
from engine.store.opening import create, open_for_writing, plainly
from engine.world.grid import Tile

CHAIN_BYTES = 8

_UNSEEN = (AgentsMoved, DecisionAsked, DecisionLanded, StepFinished)
"""Events that stand in tables of their own."""


@dataclass(frozen=True, slots=True)
class Charter:
    """What is settled when a town is founded.

    Attributes:
        title: as the player named it.
        base: it was founded on.
        map: file name in `assets/maps`.
        start: game time of step 0.
        embedder: name of the embedder its vectors come from.
        world: name of the world.
    """

    title: str
    base: str
    map: str
    start: datetime
    settings: Settings
    embedder: str
    world: str


class TownFile:
    """The one writer of a town file; belongs to the thread that made it.

    Args:
        path: of the file.
        db: opened for writing.
        chain: running hash after the last step in it.
    """

    def __init__(self, path: Path, db: sqlite3.Connection, chain: bytes) -> None:
        self.path = path
        self._db = db
        self._chain = chain
        self._written: dict[str, int] = {}
        self._tiles: list[Tile] = []

    @classmethod
    def found(
        cls, path: Path, charter: Charter, personas: Sequence[Persona], state: State
    ) -> "TownFile":
        """Make the file of a new town and write its beginning.

        Raises:
            TownFileError: it cannot be made.
        """
        file = cls(path, create(path), bytes(CHAIN_BYTES))
        with plainly(path):
            db = file._db
            db.execute("BEGIN IMMEDIATE")
            db.execute("INSERT INTO meta VALUES('charter', ?)", (dump(charter),))
            db.executemany(
                "INSERT INTO agent(name, persona) VALUES(?, ?)",
                ((one.name, one.model_dump_json()) for one in personas),
            )
            file._write_memories(state)
            file._write_keyframe(state)
            db.execute("COMMIT")
        file.follow(state)
        return file

    @classmethod
    def open(cls, path: Path) -> "TownFile":
        """Open a town file to go on with it; `follow` its state before writing.

        Raises:
            TownFileError: it cannot be gone on with.
        """
        db = open_for_writing(path)
        with plainly(path):
            row = db.execute(
                "SELECT chain FROM step ORDER BY step DESC LIMIT 1"
            ).fetchone()
        return cls(path, db, bytes(CHAIN_BYTES) if row is None else bytes(row[0]))

    def follow(self, state: State) -> None:
        """Take note of what is in the file already: all of this state."""
        self._written = {name: len(one.stream) for name, one in state.agents.items()}
        self._tiles = [agent.tile for agent in state.agents.values()]

    def append(self, step: Step, state: State) -> None:
        """Write a finished step and all that came of it, or nothing at all.

        Raises:
            TownFileError: there is no space left, or the file went away.
        """
        with plainly(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._write(step, state)
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
        self.follow(state)

    def mark(self, state: State) -> None:
        """Write a keyframe now, so that the town opens at once from here."""
        with plainly(self.path):
            known = self._db.execute(
                "SELECT 1 FROM keyframe WHERE step = ?", (state.step,)
            )
            if known.fetchone():
                return
            self._db.execute("BEGIN IMMEDIATE")
            self._write_keyframe(state)
            self._db.execute("COMMIT")

    def close(self) -> None:
        """Fold everything into the one file and let it go."""
        with plainly(self.path):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._db.close()

    def _write(self, step: Step, state: State) -> None:
        tiles = [agent.tile for agent in state.agents.values()]
        moves = pack_moves(self._tiles, tiles)
        chain = Chain(self._chain)
        chain.take(moves)
        self._write_inputs(step, chain)
        self._write_events(step, chain)
        self._write_memories(state)
        self._chain = chain.digest()
        self._db.execute(
            "INSERT INTO step VALUES(?, ?, ?)", (step.number, moves, self._chain)
        )
        if state.step % state.clock.steps_per_hour == 0:
            self._write_keyframe(state)

    def _write_inputs(self, step: Step, chain: "Chain") -> None:
        for seq, command in enumerate(step.commands):
            kind, data = type(command).__name__, dump(command)
            chain.take(data.encode())
            self._db.execute(
                "INSERT INTO command VALUES(?, ?, ?, ?)", (step.number, seq, kind, data)
            )
        for landing in step.landings:
            answer = dump(landing.answer)
            chain.take(answer.encode())
            self._db.execute(
                "UPDATE decision SET landed_at = ?, answer_kind = ?, answer = ?,"
                " answered_by = ?, cause = ? WHERE id = ?",
                (
                    step.number,
                    type(landing.answer).__name__,
                    answer,
                    landing.answered_by,
                    None if landing.cause is None else dump(landing.cause),
                    landing.id,
                ),
            )

    def _write_events(self, step: Step, chain: "Chain") -> None:
        for seq, event in enumerate(step.events):
            if isinstance(event, DecisionAsked):
                self._write_request(event, chain)
            elif not isinstance(event, _UNSEEN):
                data = dump(event)
                chain.take(data.encode())
                self._db.execute(
                    "INSERT INTO event VALUES(?, ?, ?, ?)",
                    (step.number, seq, type(event).__name__, data),
                )

    def _write_request(self, event: DecisionAsked, chain: "Chain") -> None:
        request = event.request
        data = dump(request).encode()
        chain.take(data)
        self._db.execute(
            "INSERT INTO decision(id, kind, agent, asked_at, lands_at, request)"
            " VALUES(?, ?, ?, ?, ?, ?)",
            (
                request.id,
                request.kind,
                request.agent,
                request.asked_at,
                request.lands_at,
                pack(data),
            ),
        )

    def _write_memories(self, state: State) -> None:
        for agent in state.agents.values():
            written = self._written.get(agent.name, 0)
            if len(agent.stream) > written:
                self._write_stream(agent, written)

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


class Chain:
    """The running hash: each step's hash holds all that went before."""

    def __init__(self, before: bytes) -> None:
        self._hash = blake2b(before, digest_size=CHAIN_BYTES)

    def take(self, data: bytes) -> None:
        """Let some bytes of the step count, and where they end."""
        self._hash.update(len(data).to_bytes(4, "little"))
        self._hash.update(data)

    def digest(self) -> bytes:
        """The hash of everything so far."""
        return self._hash.digest()
