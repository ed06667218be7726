"""The tables of a town file, and the ladder that old files climb.

A step of the ladder is run once, in the transaction that also raises the file's
version. New files climb the whole ladder too, so there is one way to a schema only.
"""

import sqlite3
from collections.abc import Callable
from functools import cache

from engine.store.version_2 import climb_to_2

APPLICATION_ID = 0x56494C45
"""Written in every town file's header: "VILE"."""

Climb = Callable[[sqlite3.Connection], None]

Definition = tuple[str, str, str]
"""Kind, name and statement of something defined in a file."""


def _first(db: sqlite3.Connection) -> None:
    for statement in (
        # title, base, map, start, settings, step_hash seed and the like, as JSON.
        "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        # The persona is kept whole: a town outlives changes to the files it came from.
        "CREATE TABLE agent(id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL,"
        " persona TEXT NOT NULL)",
        # One row a step: who moved (see codec.pack_moves) and the running hash.
        "CREATE TABLE step(step INTEGER PRIMARY KEY, moves BLOB NOT NULL,"
        " chain BLOB NOT NULL)",
        "CREATE TABLE event(step INTEGER NOT NULL, seq INTEGER NOT NULL,"
        " kind TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY(step, seq))"
        " WITHOUT ROWID",
        "CREATE TABLE command(step INTEGER NOT NULL, seq INTEGER NOT NULL,"
        " kind TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY(step, seq))"
        " WITHOUT ROWID",
        "CREATE TABLE decision(id INTEGER PRIMARY KEY, kind TEXT NOT NULL,"
        " agent TEXT NOT NULL, asked_at INTEGER NOT NULL, lands_at INTEGER NOT NULL,"
        " request BLOB NOT NULL, landed_at INTEGER, answer_kind TEXT, answer TEXT,"
        " answered_by TEXT, cause TEXT, exchanges TEXT)",
        "CREATE INDEX decision_landed ON decision(landed_at)",
        "CREATE TABLE memory(agent INTEGER NOT NULL REFERENCES agent(id),"
        " id INTEGER NOT NULL, kind TEXT NOT NULL, created INTEGER NOT NULL,"
        " data TEXT NOT NULL, vector BLOB NOT NULL, PRIMARY KEY(agent, id))"
        " WITHOUT ROWID",
        # state: all that changes but the memories; touched: which of those were
        # accessed or repeated since the keyframe before; view: what one sees.
        "CREATE TABLE keyframe(step INTEGER PRIMARY KEY, state BLOB NOT NULL,"
        " touched BLOB NOT NULL, view BLOB NOT NULL)",
    ):
        db.execute(statement)


LADDER: list[Climb] = [_first, climb_to_2]
"""The function at index n leads from version n to n + 1."""

VERSION = len(LADDER)
"""The version this game writes."""


def version_of(db: sqlite3.Connection) -> int:
    """The version of an open file."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def climb(db: sqlite3.Connection, to: int = VERSION) -> None:
    """Bring a file to a version; each rung is its own transaction.

    Raises:
        ValueError: what stands in it is damaged.
    """
    for number in range(version_of(db), to):
        db.execute("BEGIN IMMEDIATE")
        try:
            LADDER[number](db)
            db.execute(f"PRAGMA user_version = {number + 1}")
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise


@cache
def expected_schema(version: int) -> frozenset[Definition]:
    """What is defined in a sound file of a version."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    try:
        climb(db, version)
        return schema_of(db)
    finally:
        db.close()


def schema_of(db: sqlite3.Connection) -> frozenset[Definition]:
    """All that is defined in a file."""
    rows = db.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master")
    return frozenset((str(kind), str(name), str(sql)) for kind, name, sql in rows)
