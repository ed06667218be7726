"""A town file in as few bytes as can be, for shipping: unpacked before it is opened.

What is packed row by row in the file is unpacked first and all of it packed together,
column by column: rows that are alike then cost next to nothing. A town comes out of it
as it went in, every value of every row.
"""

import json
import lzma
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from engine.errors import TownDamaged, TownUnwritable
from engine.store.codec import pack, unpack
from engine.store.opening import check_header, plainly

MOST_BYTES = 1 << 28
"""A packed town that would be larger than this is not unpacked."""

_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]

_VALUE, _BYTES, _PACKED = 0, 1, 2
"""How a value is kept: as JSON, as bytes, or as bytes that were packed in the file."""


def pack_town(town: Path, packed: Path) -> None:
    """Write a town that nobody has open into a packed file.

    Raises:
        TownFileError: it cannot be read, or the packed file not be written.
    """
    check_header(town)
    with plainly(town), closing(sqlite3.connect(town)) as db:
        data = _written(db)
    try:
        packed.parent.mkdir(parents=True, exist_ok=True)
        packed.write_bytes(lzma.compress(data, lzma.FORMAT_XZ, filters=_FILTERS))
    except OSError as error:
        raise _unwritable(packed, error) from error


def unpack_town(packed: Path, town: Path) -> None:
    """Make a town file of a packed one: all of it, or nothing.

    Raises:
        TownFileError: the packed file is damaged, or the town cannot be written.
    """
    try:
        data = lzma.LZMADecompressor().decompress(packed.read_bytes(), MOST_BYTES)
        town.parent.mkdir(parents=True, exist_ok=True)
    except lzma.LZMAError as error:
        raise _damaged(packed, error) from error
    except OSError as error:
        raise _unwritable(packed, error) from error
    fresh = town.with_name(f".{town.name}.part")
    try:
        fresh.unlink(missing_ok=True)
        with plainly(fresh), closing(sqlite3.connect(fresh)) as db:
            _read(db, data)
        fresh.replace(town)
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise _damaged(packed, error) from error
    except OSError as error:
        raise _unwritable(town, error) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _written(db: sqlite3.Connection) -> bytes:
    tables, streams = [], []
    masters = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql NOTNULL")
    schema = [list(row) for row in masters]
    for name in (name for kind, name, _ in schema if kind == "table"):
        rows = db.execute(f'SELECT * FROM "{name}"').fetchall()
        told = []
        for values in zip(*rows, strict=True):
            column, stream = _column(values)
            told.append(column)
            streams.append(stream)
        tables.append({"name": name, "columns": told})
    marks = {
        mark: db.execute(f"PRAGMA {mark}").fetchone()[0]
        for mark in ("application_id", "user_version")
    }
    head = json.dumps({"marks": marks, "schema": schema, "tables": tables}).encode()
    return b"".join((len(head).to_bytes(4, "big"), head, *streams))


def _column(values: Iterable[Any]) -> tuple[dict[str, Any], bytes]:
    kinds, lengths, parts, plain = [], [], [], []
    for value in values:
        kind, data = _kept(value)
        kinds.append(kind)
        if kind == _VALUE:
            plain.append(value)
        else:
            lengths.append(len(data))
            parts.append(data)
    text = json.dumps(plain, ensure_ascii=False).encode()
    head = {"kinds": _runs(kinds), "lengths": lengths, "plain": len(text)}
    return head, b"".join((text, *parts))


def _kept(value: Any) -> tuple[int, bytes]:
    if not isinstance(value, bytes):
        return _VALUE, b""
    with suppress(ValueError):
        opened = unpack(value)
        if pack(opened) == value:
            return _PACKED, opened
    return _BYTES, value


def _runs(kinds: Iterable[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for kind in kinds:
        if runs and runs[-1][0] == kind:
            runs[-1][1] += 1
        else:
            runs.append([kind, 1])
    return runs


def _read(db: sqlite3.Connection, data: bytes) -> None:
    size = int.from_bytes(data[:4], "big")
    head = json.loads(data[4 : 4 + size])
    for mark, value in head["marks"].items():
        if mark not in ("application_id", "user_version"):
            raise ValueError(mark)
        db.execute(f"PRAGMA {mark} = {int(value)}")
    for _, _, statement in head["schema"]:
        db.execute(statement)
    at = 4 + size
    with db:
        for table in head["tables"]:
            columns = []
            for told in table["columns"]:
                values, at = _values(told, data, at)
                columns.append(values)
            if not columns:
                continue
            holes = ", ".join("?" * len(columns))
            rows = zip(*columns, strict=True)
            db.executemany(f'INSERT INTO "{table["name"]}" VALUES({holes})', rows)


def _values(told: dict[str, Any], data: bytes, at: int) -> tuple[list[Any], int]:
    plain = iter(json.loads(data[at : at + told["plain"]]))
    at += told["plain"]
    lengths = iter(told["lengths"])
    found: list[Any] = []
    for kind in _unrolled(told["kinds"]):
        if kind == _VALUE:
            found.append(next(plain))
            continue
        length = next(lengths)
        value = data[at : at + length]
        at += length
        found.append(pack(value) if kind == _PACKED else value)
    return found, at


def _unrolled(runs: Iterable[list[int]]) -> Iterator[int]:
    for kind, count in runs:
        for _ in range(count):
            yield kind


def _damaged(path: Path, error: Exception) -> TownDamaged:
    return TownDamaged("error.town.damaged", file=path, reason=error)


def _unwritable(path: Path, error: OSError) -> TownUnwritable:
    reason = error.strerror or error
    return TownUnwritable("error.town.unwritable", file=path, reason=reason)
