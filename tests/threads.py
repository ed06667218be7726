"""Waits for threads to end, however slow the machine is."""

import threading
import time

PATIENCE = 60.0


def threads_end(most: int) -> bool:
    """Whether there are soon no more threads than `most`."""
    end = time.monotonic() + PATIENCE
    while threading.active_count() > most and time.monotonic() < end:
        time.sleep(0.01)
    return threading.active_count() <= most
