"""The log file: what the program did, for whoever has to find out what went wrong.

It is turned over when it has grown, so that it never fills a disk, and secrets are
taken out of every line before it is written.
"""

import faulthandler
import logging
import platform
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

from engine.version import VERSION
from game.discreet import hide_secrets

LOG = logging.getLogger("smallville")
"""What the window writes to; the engine's own libraries join it with warnings."""

FILE = "smallville.log"
FAULTS = "fault.log"
"""Where the interpreter writes when it is brought down by a library in C."""

LARGEST = 512_000
"""Bytes of a log file before it is turned over."""

KEPT = 3
"""Older log files that are kept."""


class DiscreetFormatter(logging.Formatter):
    """Writes one line a message, tracebacks below, without secrets."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The line without secrets."""
        return hide_secrets(super().format(record))


@contextmanager
def logbook(folder: Path) -> Iterator[None]:
    """Keep a log in a folder for as long as the program runs.

    A folder that cannot be written means no log; the game plays all the same.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        writer = RotatingFileHandler(
            folder / FILE, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8"
        )
        faults = (folder / FAULTS).open("w", encoding="utf-8")
    except OSError:
        yield
        return
    writer.setFormatter(DiscreetFormatter())
    # A handler must never stop the game, whatever becomes of the disk.
    writer.handleError = _overlook  # type: ignore[method-assign]
    root, level, usual_hook = logging.getLogger(), LOG.level, threading.excepthook
    root.addHandler(writer)
    LOG.setLevel(logging.INFO)
    threading.excepthook = _note_thread
    faulthandler.enable(faults)
    LOG.info("%s", about_the_system())
    try:
        yield
    finally:
        LOG.info("ended")
        faulthandler.disable()
        faults.close()
        threading.excepthook = usual_hook
        LOG.setLevel(level)
        root.removeHandler(writer)
        writer.close()


def about_the_system() -> str:
    """Version of the game, of Python and of the system, on one line."""
    kind = "packaged" if getattr(sys, "frozen", False) else "source"
    python = platform.python_version()
    return f"Smallville {VERSION} ({kind}), Python {python}, {platform.platform()}"


def tail(folder: Path, lines: int) -> list[str]:
    """The last lines of the log, none if there is no log."""
    try:
        text = (folder / FILE).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return text.splitlines()[-lines:]


def _overlook(record: logging.LogRecord) -> None:
    """A line that cannot be written is lost."""


def _note_thread(fault: threading.ExceptHookArgs) -> None:
    name = fault.thread.name if fault.thread is not None else "?"
    value = fault.exc_value or fault.exc_type()
    LOG.error("thread %s ended", name, exc_info=value)
