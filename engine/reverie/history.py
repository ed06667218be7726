"""History CSV: who has which past, as the original's "load history" reads it."""

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.commands import AddHistory
from engine.errors import FolderError
from engine.reverie.report import Report
from engine.reverie.spelling import mentioned, nearest

HEADER = ("name", "whisper")

LARGEST = 16 * 2**20
"""Bytes of a history file."""

WEIGHTY, USUAL = 8, 5
"""Importance of a whisper that calls itself important, and of any other."""

_TIES: tuple[tuple[str, str, int], ...] = (
    (r"crush on|in love with", "crush", 6),
    (r"married|husband|wife|spouse|partner", "partner", 8),
    (r"your (?:son|daughter|child)\b", "child", 8),
    (r"your (?:father|mother|dad|mom|mum|parents?)\b", "parent", 7),
    (r"(?:close|good|best|old|loyal)? ?friends?\b", "friend", 5),
    (r"classmates?", "classmate", 3),
    (r"dorm ?mates?|room ?mates?|house ?mates?|live (?:together|with)", "housemate", 3),
    (r"colleagues?|co-?workers?|work (?:together|with)", "colleague", 2),
    (r"neighbou?rs?", "neighbour", 2),
    (r"customer", "customer", 2),
    (r"dislikes?|rivals?|hates?|competitors?", "rival", -4),
    (r"know|known|acquaint\w*|aquaint\w*", "acquaintance", 1),
)
"""What a text may say of a tie: pattern, kind, feeling; the first found counts."""

_AFTER = "to|with|for|about|of|from|at|on|by|like|than|tell|tells|told|love|loves|help"

_PERSONS: tuple[tuple[str, str], ...] = (
    (r"\b[Yy]ou and ((?:[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*)*)", r"\1 and I"),
    (r"\b[Yy]ou are\b", "I am"),
    (r"\b[Yy]ou['’]re\b", "I'm"),
    (r"\b[Yy]ou were\b", "I was"),
    (r"\b[Aa]re you\b", "am I"),
    (r"\b[Yy]ourself\b", "myself"),
    (r"\b[Yy]ours\b", "mine"),
    (r"\bYour\b", "My"),
    (r"\byour\b", "my"),
    (rf"\b({_AFTER}) you\b", r"\1 me"),
    (r"(?<=\w )you(?=[.,;!?]|$)", "me"),
    (r"\b[Yy]ou\b", "I"),
    ("你们", "我们"),
    ("你", "我"),
)
"""From the second person to the first, in this order."""


def read_history(
    path: Path, people: Sequence[str], report: Report
) -> tuple[AddHistory, ...]:
    """The thoughts of a history file, as commands for a town.

    Args:
        path: of the file.
        people: full English names of all who live in the town.
        report: takes in what was odd.

    Raises:
        FolderError: the file cannot be read, or is about nobody in the town.
    """
    names = {_plain(name): name for name in people}
    commands: list[AddHistory] = []
    for number, (who, whispers) in _rows(path, _text(path), names, report):
        name = names.get(_plain(who))
        if name is None:
            near = nearest(who, people)
            report.add("history_name", f"{number}: {who[:40]} ({near}?)")
            continue
        others = [other for other in people if other != name]
        for whisper in whispers.split(";"):
            words = _clean(whisper)
            if not words:
                report.add("history_empty", f"{number}: {name}")
                continue
            commands.append(_command(name, words, others, f"{number}", report))
    if not commands:
        raise FolderError("error.history.nobody", file=path)
    return tuple(commands)


def first_person(text: str) -> str:
    """What was said to somebody as they say it: "You like tea", "I like tea"."""
    for pattern, instead in _PERSONS:
        text = re.sub(pattern, instead, text)
    return text[:1].upper() + text[1:]


def _command(
    name: str, words: str, others: Sequence[str], place: str, report: Report
) -> AddHistory:
    about = tuple(mentioned(words, others, place, report))
    told = " ".join(words.split())
    tie = next((one for one in _TIES if re.search(one[0], told, re.I)), None)
    # Of several people in one sentence nobody knows which one the tie is with.
    ties = ((about[0], tie[1], tie[2]),) if tie and len(about) == 1 else ()
    weight = WEIGHTY if "important" in words.lower() else USUAL
    return AddHistory(name, first_person(told), about, ties, weight)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise FolderError("error.reverie.large", file=path, most=LARGEST >> 20)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise FolderError("error.history.missing", file=path) from error
    except OSError as error:
        reason = error.strerror or error
        raise FolderError("error.history.closed", file=path, reason=reason) from error
    is_utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise FolderError("error.history.encoding", file=path) from error


def _rows(
    path: Path, text: str, names: dict[str, str], report: Report
) -> Iterator[tuple[int, tuple[str, str]]]:
    """Row number, name and whispers of each row that holds anything."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for fields in reader:
            number = reader.line_num
            if not any(field.strip() for field in fields):
                continue
            start = tuple(field.strip().casefold() for field in fields[:2])
            if start == HEADER and _plain(fields[0]) not in names:
                continue
            if len(fields) > 2:
                report.add("history_commas", f"{number}: {fields[0].strip()}")
            yield number, (fields[0].strip(), ",".join(fields[1:]))
    except csv.Error as error:
        raise FolderError("error.history.csv", file=path, reason=error) from error


def _clean(whisper: str) -> str:
    return whisper.replace("*", "").strip()


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
