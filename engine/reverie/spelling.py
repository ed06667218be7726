"""Names in texts, also misspelt ones: "Abigail Chan" is Abigail Chen."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from engine.reverie.report import Report

FARTHEST = 2
"""Letters that may be wrong in a first and last name together."""

_OWNING = re.compile("[’']s$")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def nearest(name: str, names: Iterable[str]) -> str:
    """The name most like another; empty if there are none."""
    return min(names, key=lambda one: distance(name.lower(), one.lower()), default="")


def distance(one: str, other: str) -> int:
    """How many letters to put in, leave out or change between two words."""
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, against in enumerate(other, 1):
            changed = before + (letter != against)
            before, row[j] = row[j], min(changed, row[j] + 1, row[j - 1] + 1)
    return row[-1]


def mentioned(text: str, names: Sequence[str], place: str, report: Report) -> list[str]:
    """Whom a text is about, in the order of the names.

    Full names count, misspelt ones if they can mean one person only, and first names
    that nobody else has.

    Args:
        text: as written; it is not changed.
        names: full names of who there is.
        place: where it stands; corrections are reported with it.
        report: takes them in.
    """
    found = {name for name in names if name.lower() in text.lower()}
    for pair in _pairs(text):
        if pair in names:
            continue
        near = [name for name in names if distance(pair, name) <= FARTHEST]
        if len(near) == 1:
            if near[0] not in found:
                report.add("history_spelling", f"{place}: {pair} → {near[0]}")
            found.add(near[0])
    firsts = [name.split()[0] for name in names]
    words = set(_WORD.findall(text))
    for name, first in zip(names, firsts, strict=True):
        if firsts.count(first) == 1 and words & {first, f"{first}'s", f"{first}’s"}:
            found.add(name)
    return [name for name in names if name in found]


def _pairs(text: str) -> Iterator[str]:
    """Words with capitals that stand side by side."""
    for one, other in pairwise(_WORD.finditer(text)):
        if text[one.end() : other.start()] == " " and (
            one[0][0].isupper() and other[0][0].isupper()
        ):
            yield f"{one[0]} {_OWNING.sub('', other[0])}"
