"""Reads files of a folder that anybody may have made: carefully, within limits."""

import json
import os
import re
from collections.abc import Iterator
from math import isfinite
from pathlib import Path
from typing import Any

from engine.errors import FolderError
from engine.phrase import Phrase, literal, say

LARGEST = 512 * 2**20
"""Bytes of a file; the largest known, vectors of 10,000 memories, are never read."""

MOST_FILES = 2_000_000
"""Files of one folder."""

DEEPEST = 32
"""Lists and objects within each other."""

LONGEST_NAME = 80
"""Letters of a person's name."""

MOST_DIGITS = 12
"""Digits of a number in a file's name or a key."""

_SURROGATE = re.compile(
    r"\\\\|\\u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}"
    r"|(?P<half>\\u[Dd][89A-Fa-f][0-9A-Fa-f]{2})"
)
"""An escaped backslash, a whole pair, or half a letter that no text can hold."""


class Unreadable(Exception):
    """A file that is not there or says nothing; the reason is a phrase."""

    def __init__(self, file: str, reason: Phrase) -> None:
        self.file = file
        self.reason = reason
        super().__init__(f"{file}: {reason}")

    def refuse(self) -> FolderError:
        """The error for a file one cannot do without."""
        return FolderError("error.reverie.file", file=self.file, reason=self.reason)


class Folder:
    """A folder whose files are read and nothing outside of it.

    Args:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._real = root.resolve()

    def has(self, name: str) -> bool:
        """Whether there is such a file or folder."""
        return (self.root / name).exists()

    def folders(self, name: str) -> list[str]:
        """Names of the folders in a folder, in order; none if it is not there.

        Raises:
            FolderError: a link leads out of the whole.
        """
        try:
            with os.scandir(self.root / name) as entries:
                found = sorted(entry.name for entry in entries if entry.is_dir())
        except OSError:
            return []
        for one in found:
            self._inside(self.root / name / one)
        return found

    def numbered(self, name: str) -> tuple[dict[int, Path], list[str]]:
        """Files called by a number in a folder, and the names of all others.

        Raises:
            FolderError: there are too many, or a link leads out of the whole.
        """
        found: dict[int, Path] = {}
        others: list[str] = []
        self._inside(self.root / name)
        for entry in self._entries(self.root / name):
            stem, _, suffix = entry.name.rpartition(".")
            number = number_in(stem)
            if suffix != "json" or number is None:
                others.append(f"{name}/{entry.name}")
                continue
            if entry.is_symlink():
                self._inside(Path(entry.path))
            found[number] = Path(entry.path)
            if len(found) > MOST_FILES:
                raise FolderError("error.reverie.many", file=name, most=MOST_FILES)
        return found, sorted(others)

    def json(self, name: str) -> Any:
        """What a file of the folder says.

        Raises:
            Unreadable: it is not there, or is no JSON.
            FolderError: it is larger or deeper than any of ours, or outside.
        """
        path = self.root / name
        self._inside(path)
        return read_json(path, name)

    def _inside(self, path: Path) -> None:
        try:
            real = path.resolve()
        except (OSError, RuntimeError) as error:
            raise FolderError("error.reverie.link", file=path) from error
        if not real.is_relative_to(self._real):
            raise FolderError("error.reverie.link", file=path)

    def _entries(self, path: Path) -> Iterator[os.DirEntry[str]]:
        try:
            with os.scandir(path) as entries:
                yield from entries
        except OSError:
            return


def read_json(path: Path, name: str) -> Any:
    """What a JSON file says; see `Folder.json`."""
    try:
        if path.stat().st_size > LARGEST:
            raise FolderError("error.reverie.large", file=name, most=LARGEST >> 20)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable(name, say("reverie.reason.missing")) from error
    except OSError as error:
        raise Unreadable(name, literal(str(error.strerror or error))) from error
    try:
        text = _whole(data.decode(json.detect_encoding(data)).removeprefix("\ufeff"))
        value = json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except UnicodeDecodeError as error:
        raise Unreadable(name, say("reverie.reason.encoding")) from error
    except RecursionError as error:
        raise FolderError("error.reverie.deep", file=name, most=DEEPEST) from error
    except ValueError as error:
        reason = say("reverie.reason.json", reason=str(error))
        raise Unreadable(name, reason) from error
    if data.count(b"[") + data.count(b"{") > DEEPEST and _is_deep(value):
        raise FolderError("error.reverie.deep", file=name, most=DEEPEST)
    return value


def number_in(text: str) -> int | None:
    """The number that a key or a file's name is, or None: "007" is none of ours."""
    if not (text.isascii() and text.isdigit()) or len(text) > MOST_DIGITS:
        return None
    return int(text) if text == "0" or text[0] != "0" else None


def tidy(name: str) -> str:
    """A person's name without blanks around it and with single ones inside."""
    return " ".join(name.split())


def _whole(text: str) -> str:
    """JSON text in which half a surrogate pair is the sign for an unknown letter."""

    def mend(found: re.Match[str]) -> str:
        return "\\ufffd" if found["half"] else found[0]

    return _SURROGATE.sub(mend, text) if "\\u" in text else text


def check_name(name: str) -> None:
    """Look whether a person's name may become the name of a folder.

    Raises:
        FolderError: it may not.
    """
    odd = any(not letter.isprintable() or letter in '/\\:*?"<>|' for letter in name)
    if odd or not name.strip(" .") or ".." in name or len(name) > LONGEST_NAME:
        told = "".join(one if one.isprintable() else "?" for one in name)
        raise FolderError("error.reverie.name", name=told[:LONGEST_NAME])


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no number")


def _finite(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(f"{text} is too large")
    return number


def _is_deep(value: object) -> bool:
    layer = [value]
    for _ in range(DEEPEST):
        layer = [
            inner
            for one in layer
            if isinstance(one, (dict, list))
            for inner in (one.values() if isinstance(one, dict) else one)
            if isinstance(inner, (dict, list))
        ]
        if not layer:
            return False
    return True
