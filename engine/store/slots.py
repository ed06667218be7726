"""Slots: kept copies of a town file, whole or not there at all."""

import base64
import glob
import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from engine.errors import TownUnwritable
from engine.store.insert import insert
from engine.store.opening import check, check_header, discard, open_for_reading, plainly
from engine.store.reader import TownReader

LEFT_BEHIND = 3600.0
"""Seconds after which half a copy belongs to nobody any more."""

PICTURE = "picture"
"""The row of `meta` that holds what the town looked like, a PNG."""


def keep_slot(source: Path, target: Path, picture: bytes = b"") -> None:
    """Copy a town file, also while it is being written, over an older copy.

    Args:
        source: the town file.
        target: the slot.
        picture: what the town looks like now, a PNG; empty for none.

    Raises:
        TownFileError: the copy could not be made.
    """
    make_copy(source, target, partial(_keep_picture, picture) if picture else None)


def make_copy(
    source: Path, target: Path, finish: Callable[[Path], None] | None = None
) -> None:
    """Copy a town file over another, or in its place.

    The copy is made under another name, forced to the disk and then renamed: whatever
    happens meanwhile, the target is either what it was or the whole copy.

    Args:
        source: the town file.
        target: its copy.
        finish: changes the copy before it gets its name.

    Raises:
        TownFileError: the copy could not be made.
    """
    fresh = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target)
        fresh.unlink(missing_ok=True)
        _copy(source, fresh, target)
        if finish is not None:
            finish(fresh)
        _force_to_disk(fresh)
        os.replace(fresh, target)
    except OSError as error:
        reason = error.strerror or error
        raise TownUnwritable(
            "error.town.unwritable", file=target, reason=reason
        ) from error
    finally:
        # A disk that is full also leaves the journal of the copy behind.
        discard(fresh)


def take_slot(slot: Path, live: Path) -> None:
    """Begin again from a slot: copy it over a town file that nobody has open.

    Raises:
        TownFileError: the slot is damaged, or the copy could not be made.
    """
    check(slot)
    with TownReader(slot) as reader:
        # It has lain there long, and becomes the town from now on.
        reader.check()
    keep_slot(slot, live)
    # What an interrupted run left beside the old file does not belong to the new one.
    for suffix in ("-wal", "-shm"):
        with suppress(OSError):
            live.with_name(live.name + suffix).unlink(missing_ok=True)


def _sweep(target: Path) -> None:
    """Take away what a program left here that was killed while it made a copy."""
    for part in target.parent.glob(f".{glob.escape(target.name)}.*.part*"):
        if time.time() - part.stat().st_mtime > LEFT_BEHIND:
            part.unlink(missing_ok=True)


def _copy(source: Path, fresh: Path, target: Path) -> None:
    """Copy a town file; what goes wrong is told of the name one knows, the target's."""
    check_header(source)
    db = open_for_reading(source)
    try:
        with plainly(target):
            db.execute("PRAGMA query_only = off")
            db.execute("VACUUM INTO ?", (str(fresh),))
    finally:
        db.close()


def _keep_picture(picture: bytes, path: Path) -> None:
    text = base64.b64encode(picture).decode()
    with plainly(path):
        db = sqlite3.connect(path)
        try:
            with db:
                insert(db, "meta", (PICTURE, text))
        finally:
            db.close()


def _force_to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
