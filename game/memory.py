"""Keeps glibc from holding on to memory that the game has done with."""

import sys
from contextlib import suppress

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD, M_ARENA_MAX = -1, -3, -8
"""Numbers of `mallopt`'s options in glibc's `malloc.h`."""

MEGABYTE = 1 << 20


def hold_little() -> None:
    """Keep one store of memory, not one a thread; call it before threads are begun.

    What a thread that loads a town has freed is else of no use to the others. The
    interpreter's lock leaves little for the stores to quarrel about.
    """
    if sys.platform == "linux":
        import ctypes

        # Other C libraries for Linux have no such call, and no such habit.
        with suppress(AttributeError, OSError):
            tune = ctypes.CDLL(None).mallopt
            tune(M_ARENA_MAX, 1)
            # A picture of a screen's size goes back to the system when it is dropped.
            tune(M_MMAP_THRESHOLD, MEGABYTE)
            tune(M_TRIM_THRESHOLD, 4 * MEGABYTE)


def give_back_memory() -> None:
    """Let the system have what was freed; by itself glibc keeps tens of megabytes."""
    if sys.platform == "linux":
        import ctypes

        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)
