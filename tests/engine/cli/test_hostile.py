"""Town files made to do harm: refused with the reason, in one clear sentence."""

import json
import sqlite3
import struct
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from engine.store.checksum import checksum
from tests.engine.cli.conftest import Call
from tests.engine.cli.test_bad_input import content, is_told

Harm = Callable[[sqlite3.Connection], None]


def added(statement: str) -> Harm:
    return lambda db: db.executescript(statement).close()


def resealed(db: sqlite3.Connection, table: str, **values: Any) -> None:
    """Change the last row of a table, with a checksum that fits."""
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    *row, _ = db.execute(f"SELECT * FROM {table} ORDER BY 1 DESC").fetchone()
    for name, value in values.items():
        row[columns.index(name)] = value
    marks = ", ?" * len(row)
    db.execute(f"REPLACE INTO {table} VALUES(?{marks})", (*row, checksum(row)))


def charter(db: sqlite3.Connection, **values: Any) -> None:
    query = "SELECT value FROM meta WHERE key = 'charter'"
    ((text,),) = db.execute(query).fetchall()
    known = json.loads(text)
    for name, value in values.items():
        of = known if name in known else known["settings"]
        of[name] = value
    row = ("charter", json.dumps(known))
    db.execute("REPLACE INTO meta VALUES(?, ?, ?)", (*row, checksum(row)))


def sprite(db: sqlite3.Connection) -> None:
    ((text,),) = db.execute("SELECT persona FROM agent WHERE id = 2").fetchall()
    text = text.replace('"adam_smith"', '"../../../secret"')
    resealed(db, "agent", persona=text)


def state(db: sqlite3.Connection, change: Callable[[Any], None]) -> None:
    query = "SELECT state FROM keyframe ORDER BY step DESC"
    known = json.loads(zlib.decompress(db.execute(query).fetchone()[0]))
    change(known)
    packed = zlib.compress(json.dumps(known).encode())
    resealed(db, "keyframe", state=packed)


def off_the_map(db: sqlite3.Connection) -> None:
    state(db, lambda known: known["lives"][0].update(tile=[900, 900]))


def no_number(db: sqlite3.Connection) -> None:
    query = "SELECT length(vector) / 2 FROM text"
    (numbers,) = db.execute(query).fetchone()
    resealed(db, "text", vector=struct.pack("<e", float("nan")) * numbers)


def other_kinds(db: sqlite3.Connection) -> None:
    """Text where numbers should be, in a table that claims to be strict."""
    ((sql,),) = db.execute("SELECT sql FROM sqlite_master WHERE name = 'step'")
    db.execute("PRAGMA writable_schema = on")
    db.execute(
        "UPDATE sqlite_master SET sql = ? WHERE name = 'step'",
        (sql.replace(" STRICT", ""),),
    )
    db.commit()
    db.execute("PRAGMA writable_schema = reset")
    resealed(db, "step", events="many")
    db.execute("PRAGMA writable_schema = on")
    db.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'step'", (sql,))


HARMS: dict[str, tuple[Harm, str, str]] = {
    "a trigger": (
        added("CREATE TRIGGER t AFTER INSERT ON step BEGIN DELETE FROM event; END"),
        "not those of a town",
        "不是小镇的表",
    ),
    "a view without end": (
        added(
            "CREATE VIEW v AS WITH RECURSIVE n(x) AS"
            " (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
        ),
        "not those of a town",
        "不是小镇的表",
    ),
    "a table more": (
        added("CREATE TABLE more(x)"),
        "not those of a town",
        "不是小镇的表",
    ),
    "a giant blob": (
        lambda db: resealed(db, "keyframe", view=bytes(70_000_000)),
        "too big",
        "too big",
    ),
    "a bomb": (
        lambda db: resealed(db, "keyframe", state=zlib.compress(bytes(200_000_000), 9)),
        "more than any town holds",
        "比任何小镇都大",
    ),
    "other kinds of values": (other_kinds, "non-INTEGER value in step", "step.events"),
    "a path for a map": (
        lambda db: charter(db, map="../../secret.tmx"),
        "../../secret.tmx",
        "../../secret.tmx",
    ),
    "a path for a picture": (sprite, "../../../secret", "../../../secret"),
    "steps without time": (
        lambda db: charter(db, seconds_per_step=0),
        "0 seconds",
        "0 秒",
    ),
    "somebody off the map": (off_the_map, "not on the map", "not on the map"),
    "vectors of no numbers": (no_number, "no numbers", "no numbers"),
}


SLOW = pytest.mark.slow


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    ("harm", "en", "zh"),
    [
        pytest.param(*told, id=name, marks=SLOW if name == "a giant blob" else ())
        for name, told in HARMS.items()
    ],
)
def test_a_file_made_to_do_harm_is_refused_with_the_reason(
    harm: Harm, en: str, zh: str, language: str, call: Call, town: Path
) -> None:
    with closing(sqlite3.connect(town)) as db:
        harm(db)
        db.commit()
    before = content(town)
    reason = {"en": en, "zh": zh}[language]
    is_told(call("run", town, "--steps", 1, "--lang", language), town.name, reason)
    if harm is not other_kinds:
        # Whoever looks at a town does not read that row.
        is_told(call("info", town, "--lang", language), town.name, reason)
    assert content(town) == before
