"""Puts the packaged folder into one file for download, with its checksum."""

import gzip
import hashlib
import os
import platform
import sys
import tarfile
import zipfile
from pathlib import Path

from engine.version import VERSION

EARLIEST = 315_532_800
"""The first second that a ZIP archive can tell: 1 January 1980."""

SYSTEMS = {"linux": "linux", "darwin": "macos", "win32": "windows"}


def archive_name(with_model: bool) -> str:
    """Name of the archive without its ending."""
    system = SYSTEMS.get(sys.platform, sys.platform)
    machine = platform.machine().lower()
    return "-".join(
        ("smallville", VERSION, system, machine, *(() if with_model else ("no-model",)))
    )


def pack(folder: Path, name: str) -> Path:
    """Pack a folder beside itself; the same files give the same archive.

    Args:
        folder: what is packed.
        name: of the archive, without its ending.

    Returns:
        The archive; beside it lies `<archive>.sha256`.
    """
    if sys.platform == "win32":
        archive = folder.with_name(f"{name}.zip")
        _zip(folder, archive)
    else:
        archive = folder.with_name(f"{name}.tar.gz")
        _tar(folder, archive)
    with archive.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    sums = archive.with_name(f"{archive.name}.sha256")
    sums.write_text(f"{digest}  {archive.name}\n", encoding="utf-8")
    return archive


def _tar(folder: Path, archive: Path) -> None:
    """Links stay links, and programs can be started."""
    moment = _moment()

    def alike(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with (
        archive.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=moment) as packed,
        tarfile.open(mode="w", fileobj=packed) as tar,
    ):
        for path in (folder, *sorted(folder.rglob("*"))):
            name = path.relative_to(folder.parent).as_posix()
            tar.add(path, name, recursive=False, filter=alike)


def _zip(folder: Path, archive: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                name = path.relative_to(folder.parent).as_posix()
                entry = zipfile.ZipInfo(name)
                packed.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)


def _moment() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH", EARLIEST))
