"""Slots: kept copies of a town file, whole or not there at all."""

import os
from contextlib import suppress
from pathlib import Path

from engine.errors import TownUnwritable
from engine.store.opening import check, check_header, open_for_reading, plainly


def keep_slot(source: Path, target: Path) -> None:
    """Copy a town file, also while it is being written, over an older copy.

    The copy is made under another name, forced to the disk and then renamed: whatever
    happens meanwhile, a slot is either the old copy or the new one.

    Raises:
        TownFileError: the copy could not be made.
    """
    fresh = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        _copy(source, fresh)
        _force_to_disk(fresh)
        os.replace(fresh, target)
    except OSError as error:
        reason = error.strerror or error
        raise TownUnwritable(
            "error.town.unwritable", file=target, reason=reason
        ) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def take_slot(slot: Path, live: Path) -> None:
    """Begin again from a slot: copy it over a town file that nobody has open.

    Raises:
        TownFileError: the slot is damaged, or the copy could not be made.
    """
    check(slot)
    keep_slot(slot, live)
    # What an interrupted run left beside the old file does not belong to the new one.
    for suffix in ("-wal", "-shm"):
        with suppress(OSError):
            live.with_name(live.name + suffix).unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    check_header(source)
    db = open_for_reading(source)
    try:
        with plainly(target):
            db.execute("PRAGMA query_only = off")
            db.execute("VACUUM INTO ?", (str(target),))
    finally:
        db.close()


def _force_to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
