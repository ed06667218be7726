"""Keeps two programs from going on with the same town at once."""

from contextlib import suppress
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from engine.errors import TownBusy, TownUnwritable


def claim(path: Path) -> BaseFileLock:
    """Claim a town file for this program until the claim is given back.

    Raises:
        TownBusy: another program has it.
        TownUnwritable: nothing can be written beside it.
    """
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise TownBusy("error.town.busy", file=path, reason="") from None
    except OSError as error:
        reason = error.strerror or error
        raise TownUnwritable(
            "error.town.unwritable", file=path, reason=reason
        ) from error
    return lock


def give_back(lock: BaseFileLock) -> None:
    """Let others have the town file."""
    with suppress(OSError):
        Path(lock.lock_file).unlink(missing_ok=True)
    lock.release()
