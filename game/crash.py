"""A crash report on disk, for the player to send to whoever can mend it."""

import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from game.discreet import hide_secrets
from game.logbook import about_the_system, tail

KEPT = 10
"""Reports that are kept, the newest."""

LINES = 60
"""Lines of the log that go into a report."""


def write_report(error: BaseException, folder: Path, logs: Path) -> Path | None:
    """Write down what happened, without secrets.

    Args:
        error: what ended the game.
        folder: where reports are kept.
        logs: the folder of the log, whose end goes into the report.

    Returns:
        The report, or None if nothing can be written there.
    """
    file = folder / f"{datetime.now():%Y-%m-%d %H-%M-%S}.txt"
    text = "\n".join(
        (
            about_the_system(),
            f"{datetime.now():%Y-%m-%d %H:%M:%S}",
            "",
            "".join(traceback.format_exception(error)),
            *tail(logs, LINES),
            "",
        )
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text(hide_secrets(text), encoding="utf-8")
    except OSError:
        return None
    for old in sorted(folder.glob("*.txt"))[:-KEPT]:
        with suppress(OSError):
            old.unlink()
    return file
