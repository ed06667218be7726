"""How far it is, on standard error: a bar on a terminal, else a line now and then."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from engine.cli.voice import Voice

Progress = Callable[[int, int], None]
"""Is told how many of how many steps are done."""

REDRAWN = 0.1
"""Seconds between two looks of the bar."""

PARTS = 10
"""Lines that a whole run writes where there is no bar."""


@contextmanager
def progress(voice: Voice, key: str) -> Iterator[Progress]:
    """Show how far something is.

    Args:
        voice: to speak with.
        key: of the sentence that names it, without slots.
    """
    if sys.stderr.isatty():
        with _bar(voice.language(key)) as tell:
            yield tell
    else:
        yield _lines(voice)


def _lines(voice: Voice) -> Progress:
    told = 0

    def tell(done: int, total: int) -> None:
        nonlocal told
        part = done * PARTS // total if total else PARTS
        if part > told:
            told = part
            voice.aside("cli.progress", done=done, total=total)

    return tell


@contextmanager
def _bar(title: str) -> Iterator[Progress]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    drawn = 0.0
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        # A thread of its own would wake during steps for nothing.
        auto_refresh=False,
    ) as bar:
        task = bar.add_task(title, total=None)

        def tell(done: int, total: int) -> None:
            nonlocal drawn
            now = time.monotonic()
            if done == total or now - drawn >= REDRAWN:
                drawn = now
                bar.update(task, completed=done, total=total, refresh=True)

        yield tell
