"""Opens a town file: the right program's, the right version, whole.

What SQLite says is mapped here, once, to sentences a person understands.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from engine.errors import (
    TownBusy,
    TownDamaged,
    TownExists,
    TownFileError,
    TownForeign,
    TownMissing,
    TownNewer,
    TownUnwritable,
)
from engine.phrase import say
from engine.store.codec import LARGEST
from engine.store.schema import (
    APPLICATION_ID,
    VERSION,
    climb,
    expected_schema,
    schema_of,
    version_of,
)

_MAGIC = b"SQLite format 3\x00"

_OF_A_TEXT = re.compile(r" with text ")
"""What SQLite repeats after it is broken, and nobody can read."""

_MEANINGS: dict[int, tuple[type[TownFileError], str]] = {
    sqlite3.SQLITE_FULL: (TownUnwritable, "error.town.full"),
    sqlite3.SQLITE_READONLY: (TownUnwritable, "error.town.unwritable"),
    sqlite3.SQLITE_CANTOPEN: (TownUnwritable, "error.town.unwritable"),
    sqlite3.SQLITE_PERM: (TownUnwritable, "error.town.unwritable"),
    sqlite3.SQLITE_IOERR: (TownUnwritable, "error.town.unwritable"),
    sqlite3.SQLITE_BUSY: (TownBusy, "error.town.busy"),
    sqlite3.SQLITE_LOCKED: (TownBusy, "error.town.busy"),
    sqlite3.SQLITE_CORRUPT: (TownDamaged, "error.town.damaged"),
    sqlite3.SQLITE_NOTADB: (TownForeign, "error.town.foreign"),
}


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn whatever SQLite raises into one of our errors."""
    try:
        yield
    except UnicodeDecodeError as error:
        reason = say("damage.sqlite", words=str(error))
        raise TownDamaged("error.town.damaged", file=path, reason=reason) from error
    except sqlite3.Error as error:
        # The low byte is the kind of error, the rest tells it apart further.
        code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        kind, key = _MEANINGS.get(code, (TownDamaged, "error.town.damaged"))
        words = _OF_A_TEXT.split(str(error))[0]
        told = say("damage.sqlite", words=words) if kind is TownDamaged else words
        raise kind(key, file=path, reason=told) from error


def create(path: Path) -> sqlite3.Connection:
    """Make an empty town file.

    Raises:
        TownExists: there is a file of that name.
        TownUnwritable: the folder cannot be written.
    """
    if path.exists():
        raise TownExists("error.town.exists", file=path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise TownUnwritable(
            "error.town.unwritable", file=path, reason=reason
        ) from error
    with plainly(path):
        db = _connect(path.absolute().as_uri() + "?mode=rwc")
        try:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _prepare_writing(db)
            climb(db)
        except BaseException:
            db.close()
            discard(path)
            raise
    return db


def discard(path: Path) -> None:
    """Take away a file that was never finished, with what SQLite put beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def open_for_writing(path: Path) -> sqlite3.Connection:
    """Open a town file to go on with it; nobody else can until it is closed.

    Raises:
        TownFileError: whatever is wrong with it.
    """
    check(path)
    with plainly(path):
        db = _connect(path.absolute().as_uri() + "?mode=rw")
        try:
            # Held until the connection closes: a second writer is refused at once.
            db.execute("PRAGMA locking_mode = NORMAL")
            _bring_up(db, path)
            _prepare_writing(db)
        except BaseException:
            db.close()
            raise
    return db


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open a town file to look at it, also while another thread writes it.

    A file of an older version stays as it is: a copy of it in memory is looked at.

    Raises:
        TownFileError: whatever is wrong with it.
    """
    check_header(path)
    with plainly(path):
        db = _connect(path.absolute().as_uri() + "?mode=ro")
        try:
            _check_tables(db, path)
            if version_of(db) < VERSION:
                db = _in_memory(db)
                _bring_up(db, path)
            db.execute("PRAGMA query_only = on")
        except BaseException:
            db.close()
            raise
        return db


def check(path: Path) -> None:
    """Look whether a file is a sound town file of a version we know.

    Raises:
        TownFileError: it is not, and why.
    """
    check_header(path)
    with plainly(path):
        db = _connect(path.absolute().as_uri() + "?mode=rw")
        try:
            _check_tables(db, path)
            (verdict,) = db.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                reason = say("damage.structure", words=str(verdict))
                raise TownDamaged("error.town.damaged", file=path, reason=reason)
        finally:
            db.close()


def _check_tables(db: sqlite3.Connection, path: Path) -> None:
    version = version_of(db)
    if version < 1 or schema_of(db) != expected_schema(version):
        reason = say("damage.tables")
        raise TownDamaged("error.town.damaged", file=path, reason=reason)


def _in_memory(db: sqlite3.Connection) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        db.backup(copy)
    finally:
        db.close()
    return copy


def _bring_up(db: sqlite3.Connection, path: Path) -> None:
    try:
        climb(db)
    except ValueError as error:
        reason = say("damage.value", words=str(error))
        raise TownDamaged("error.town.damaged", file=path, reason=reason) from error


def check_header(path: Path) -> None:
    """Look at a file's first bytes: is it a town file, and not of a newer game?

    Raises:
        TownMissing: there is none.
        TownForeign: it belongs to another program.
        TownNewer: a newer game wrote it.
        TownUnwritable: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise TownMissing("error.town.missing", file=path) from None
    except OSError as error:
        why = error.strerror or error
        raise TownUnwritable("error.town.unreadable", file=path, reason=why) from error
    application = int.from_bytes(header[68:72], "big")
    if header[:16] != _MAGIC or application != APPLICATION_ID:
        raise TownForeign("error.town.foreign", file=path, reason="")
    if len(header) < 100:
        reason = say("damage.cut")
        raise TownDamaged("error.town.damaged", file=path, reason=reason)
    if int.from_bytes(header[60:64], "big") > VERSION:
        raise TownNewer("error.town.newer", file=path)


def _connect(uri: str) -> sqlite3.Connection:
    db = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=2.0)
    # Nothing that stands in a file may call for more than a town needs.
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST)
    db.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 0)
    db.execute("PRAGMA trusted_schema = off")
    db.execute("PRAGMA cell_size_check = on")
    return db


def _prepare_writing(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA journal_mode = WAL")
    # A power cut may lose the last steps, never the file.
    db.execute("PRAGMA synchronous = NORMAL")
    # In pages of 4 KB. The same pages change at every step: what waits longer is
    # folded into the file less often.
    db.execute("PRAGMA wal_autocheckpoint = 4000")
