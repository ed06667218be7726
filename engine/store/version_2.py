"""The rung from version 1 to 2 of a town file.

Version 1 kept every memory as JSON with a vector of its own, and an answer in the row
of its question. Since version 2 nothing that was written changes any more, memories
stand in columns beside the keyframes, and every row ends with a checksum.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from typing import Any

from engine.store.checksum import Value, checksum, plain, text_key
from engine.store.codec import pack, unpack

Row = tuple[Value, ...]

# Strict tables let SQLite itself refuse a file with text where numbers should be.
_TABLES = (
    # charter and origin as JSON.
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL,"
    " sum INTEGER NOT NULL) WITHOUT ROWID, STRICT",
    # The persona is kept whole: a town outlives changes to the files it came from.
    "CREATE TABLE agent(id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL,"
    " persona TEXT NOT NULL, sum INTEGER NOT NULL) STRICT",
    # One row a step: who moved (see codec.pack_moves), how many rows of events it
    # has, and the running hash.
    "CREATE TABLE step(step INTEGER PRIMARY KEY, moves BLOB NOT NULL,"
    " events INTEGER NOT NULL, chain BLOB NOT NULL, sum INTEGER NOT NULL) STRICT",
    "CREATE TABLE event(step INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " kind TEXT NOT NULL, data TEXT NOT NULL, sum INTEGER NOT NULL,"
    " PRIMARY KEY(step, seq)) WITHOUT ROWID, STRICT",
    "CREATE TABLE command(step INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " kind TEXT NOT NULL, data TEXT NOT NULL, sum INTEGER NOT NULL,"
    " PRIMARY KEY(step, seq)) WITHOUT ROWID, STRICT",
    "CREATE TABLE decision(id INTEGER PRIMARY KEY, kind TEXT NOT NULL,"
    " agent TEXT NOT NULL, asked_at INTEGER NOT NULL, lands_at INTEGER NOT NULL,"
    " request BLOB NOT NULL, sum INTEGER NOT NULL) STRICT",
    # seq is the order in which answers took effect; id that of the decision.
    "CREATE TABLE landing(step INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " id INTEGER NOT NULL REFERENCES decision(id), kind TEXT NOT NULL,"
    " answer TEXT NOT NULL, answered_by TEXT NOT NULL, cause TEXT, exchanges TEXT,"
    " sum INTEGER NOT NULL, PRIMARY KEY(step, seq)) WITHOUT ROWID, STRICT",
    # What many remember in the same words is one text; see checksum.text_key.
    "CREATE TABLE text(key INTEGER PRIMARY KEY, phrase TEXT NOT NULL,"
    " vector BLOB NOT NULL, sum INTEGER NOT NULL) STRICT",
    # state: all that changes but the memories; view: what one sees.
    "CREATE TABLE keyframe(step INTEGER PRIMARY KEY, state BLOB NOT NULL,"
    " view BLOB NOT NULL, sum INTEGER NOT NULL) STRICT",
    # Since the keyframe before: made: memories in columns, see memory.shelf.Columns;
    # touched: what was accessed, repeated or rated, see memory.stream.Looks.
    "CREATE TABLE memory(step INTEGER PRIMARY KEY REFERENCES keyframe(step),"
    " made BLOB NOT NULL, touched BLOB NOT NULL, sum INTEGER NOT NULL) STRICT",
)

_OLD = ("meta", "agent", "step", "event", "command", "decision", "memory", "keyframe")

_KINDS = ("event", "thought", "chat")

_BEGINNING = bytes(8)


def climb_to_2(db: sqlite3.Connection) -> None:
    """Bring a file of version 1 to version 2, within the transaction that is open.

    Raises:
        ValueError: what stands in it is damaged.
    """
    for name in _OLD:
        db.execute(f"ALTER TABLE {name} RENAME TO {name}_1")
    for statement in _TABLES:
        db.execute(statement)
    for name in ("meta", "agent", "event", "command"):
        _copy(db, name, f"SELECT * FROM {name}_1")
    asked = "SELECT id, kind, agent, asked_at, lands_at, request FROM decision_1"
    _copy(db, "decision", asked)
    _copy(db, "keyframe", "SELECT step, state, view FROM keyframe_1")
    try:
        _copy_memories(db)
        _copy_landings(db)
        _copy_steps(db)
    except (LookupError, TypeError) as error:
        raise ValueError(str(error)) from error
    for name in _OLD:
        db.execute(f"DROP TABLE {name}_1")


def _copy(db: sqlite3.Connection, table: str, query: str) -> None:
    for row in db.execute(query):
        _insert(db, table, row)


def _insert(db: sqlite3.Connection, table: str, row: Row) -> None:
    marks = ", ".join("?" * (len(row) + 1))
    db.execute(f"INSERT INTO {table} VALUES({marks})", (*row, checksum(row)))


def _copy_memories(db: sqlite3.Connection) -> None:
    """To each keyframe those that were made since the one before."""
    memories = _read_memories(db)
    known = dict.fromkeys(memories, 0)
    frames = db.execute(
        "SELECT step, state, touched FROM keyframe_1 WHERE length(state) > 0"
        " ORDER BY step"
    )
    for step, state, touched in frames:
        counts = json.loads(unpack(state))["memories"]
        made = {name: memories[name][known[name] : counts[name]] for name in known}
        known = counts
        _insert(
            db,
            "memory",
            (
                step,
                _packed(_tables(made, 12)),
                _packed(_tables(json.loads(unpack(touched)), 4)),
            ),
        )


def _read_memories(db: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    """A row for each memory, by agent; what they say goes into its own table."""
    names = [name for (name,) in db.execute("SELECT name FROM agent_1 ORDER BY id")]
    memories: dict[str, list[tuple[Any, ...]]] = {name: [] for name in names}
    known: set[int] = set()
    query = "SELECT agent, kind, data, vector FROM memory_1 ORDER BY agent, id"
    for agent, kind, data, vector in db.execute(query):
        one = json.loads(data)
        phrase = _json(one["text"])
        key = text_key(phrase)
        if key not in known:
            known.add(key)
            _insert(db, "text", (key, phrase, vector))
        row = (
            *(_KINDS.index(kind), one["created"], one["importance"], one["depth"]),
            *(one["count"], one["conversation"], key, one["subject"]),
            *(one["predicate"], one["object"], one["about"], one["evidence"]),
        )
        memories[names[agent - 1]].append(row)
    return memories


def _copy_landings(db: sqlite3.Connection) -> None:
    """In the order in which answers take effect: due step, acting order, kind."""
    query = (
        "SELECT landed_at, decision_1.id, answer_kind, answer, answered_by, cause,"
        " exchanges FROM decision_1 JOIN agent_1 ON agent_1.name = agent"
        " WHERE landed_at IS NOT NULL ORDER BY landed_at, lands_at, agent_1.id, kind"
    )
    for step, rows in groupby(db.execute(query), itemgetter(0)):
        for seq, row in enumerate(rows):
            _insert(db, "landing", (step, seq, *row[1:]))


def _copy_steps(db: sqlite3.Connection) -> None:
    """Look at each step's hash of version 1, and write that of version 2."""
    commands = _by_step(db, "SELECT step, step, seq, kind, data FROM command")
    landings = _by_step(
        db,
        "SELECT step, step, seq, id, kind, answer, answered_by, cause FROM landing",
    )
    asked = _by_step(
        db,
        "SELECT asked_at, id, kind, agent, asked_at, lands_at, request FROM decision",
    )
    events = _by_step(db, "SELECT step, step, seq, kind, data FROM event")
    before, chain = _BEGINNING, _founded(db)
    for step, moves, written in db.execute("SELECT * FROM step_1 ORDER BY step"):
        happened = events.get(step, [])
        requests = [unpack(row[-1]) for row in asked.get(step, ())]
        said = [row[3] for row in commands.get(step, ())]
        said += [row[4] for row in landings.get(step, ())]
        before = _linked(
            before,
            [moves, *map(str.encode, said), *requests]
            + [row[3].encode() for row in happened],
        )
        if before != written:
            raise ValueError(f"step {step} is not as it was written")
        decisions = [
            (*row[:-1], request.decode())
            for row, request in zip(asked.get(step, ()), requests, strict=True)
        ]
        rows = [*commands.get(step, ()), *landings.get(step, ()), *decisions]
        rows += happened
        chain = _linked(chain, [moves, *map(plain, rows)])
        _insert(db, "step", (step, moves, len(happened), chain))


def _founded(db: sqlite3.Connection) -> bytes:
    first = db.execute(
        "SELECT state, made FROM keyframe JOIN memory USING(step) ORDER BY step LIMIT 1"
    ).fetchone()
    # There is none in a new file, which climbs before anything stands in it.
    return _linked(b"", [unpack(part) for part in first]) if first else _BEGINNING


def _by_step(db: sqlite3.Connection, query: str) -> dict[int, list[tuple[Any, ...]]]:
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for step, *row in db.execute(f"{query} ORDER BY 2, 3"):
        found[step].append(tuple(row))
    return found


def _linked(chain: bytes, parts: Iterable[bytes]) -> bytes:
    hashed = blake2b(chain, digest_size=8)
    for data in parts:
        hashed.update(len(data).to_bytes(4, "little"))
        hashed.update(data)
    return hashed.digest()


def _tables(
    by_agent: Mapping[str, Sequence[Sequence[object]]], number: int
) -> dict[str, list[list[object]]]:
    """Rows of so many values as columns; of those agents who have any."""
    return {
        name: [[row[place] for row in rows] for place in range(number)]
        for name, rows in by_agent.items()
        if rows
    }


def _packed(value: object) -> bytes:
    return pack(_json(value).encode())


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
