"""Takes out of the packaged folder what is only there for those who debug it."""

import shutil
import subprocess
import sys
from pathlib import Path

PATCHED = {"numpy.libs", "pygame_ce.libs", "numpy", "pygame"}
"""Folders whose libraries were rewritten after linking; `strip` would break them."""


def strip_symbols(folder: Path) -> None:
    """Take names of C functions out of libraries, where the system has `strip`.

    An interpreter built on the spot carries tens of megabytes of them.
    """
    strip = shutil.which("strip")
    if sys.platform != "linux" or strip is None:
        return
    for path in sorted(folder.rglob("*.so*")):
        inside = set(path.relative_to(folder).parts)
        if path.is_symlink() or not path.is_file() or inside & PATCHED:
            continue
        subprocess.run([strip, "--strip-unneeded", path], check=True)


def link_twins(folder: Path) -> None:
    """Make links of copies: a wheel cannot hold links, so libraries come thrice."""
    if sys.platform == "win32" or not folder.is_dir():
        return
    kept: dict[bytes, Path] = {}
    for path in sorted(folder.iterdir(), key=lambda each: len(each.name), reverse=True):
        if path.is_symlink() or not path.is_file():
            continue
        first = kept.setdefault(path.read_bytes(), path)
        if first is not path:
            path.unlink()
            path.symlink_to(first.name)


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder, a link counting nothing."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )
