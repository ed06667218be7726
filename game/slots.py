"""What the player keeps of towns: which slots there are, and how they may be called."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine import TownInfo, list_towns
from engine.phrase import Phrase, say
from game import paths

QUICK = "quick"
"""The slot of F5 and F9."""

AUTO = "auto"
"""How the slots begin that the game keeps by itself."""

AUTOS = 3
"""How many of those there are; the oldest is written over."""

LONGEST = 60
"""Characters of a name: with three bytes each it fits any file system."""

Kind = Literal["town", "quick", "auto", "named"]

_UNFIT = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f]')

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for itself, whatever follows after a dot."""

_OURS = re.compile(rf"{QUICK}|{AUTO} \d+", re.IGNORECASE)

_PICTOGRAPHS = frozenset(("So", "Sk", "Cs", "Co", "Cn", "Cf"))
"""Categories of signs our letters do not have, emoji among them."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A town file, or a kept copy of one.

    Attributes:
        town: where the town itself lies, be it there or not.
    """

    info: TownInfo
    kind: Kind
    town: Path

    @property
    def name(self) -> str:
        """What the player called it."""
        return self.info.path.stem


def kind_of(path: Path) -> Kind:
    """What a slot is, by its name."""
    if path.stem == QUICK:
        return "quick"
    return "auto" if is_auto(path.stem) else "named"


def is_auto(name: str) -> bool:
    """Whether the game keeps this slot by itself."""
    return _OURS.fullmatch(name) is not None and name != QUICK


def find_kept(first: Path | None = None) -> list[Kept]:
    """All towns with their slots, the latest first.

    Args:
        first: the town that comes before all others.
    """
    towns = {info.path: Kept(info, "town", info.path) for info in _list(paths.towns())}
    groups: dict[Path, list[Kept]] = {path: [kept] for path, kept in towns.items()}
    for folder in sorted(paths.all_slots().glob("*/")):
        town = paths.towns() / f"{folder.name}.town"
        slots = [Kept(info, kind_of(info.path), town) for info in _list(folder)]
        if slots:
            groups.setdefault(town, []).extend(slots)
    ordered = sorted(groups.items(), key=lambda group: _latest(group[1]), reverse=True)
    ordered.sort(key=lambda group: group[0] != first)
    return [kept for _, group in ordered for kept in group]


def find_slots(town: Path) -> list[Kept]:
    """The slots of one town, the latest first."""
    found = _list(paths.slots(town))
    return [Kept(info, kind_of(info.path), town) for info in found]


def _list(folder: Path) -> tuple[TownInfo, ...]:
    return list_towns(folder)


def _latest(group: Iterable[Kept]) -> float:
    return max(kept.info.written.timestamp() for kept in group)


def next_auto(town: Path, spared: Path | None = None) -> str:
    """The slot the game keeps next by itself: a free one, or the oldest.

    Args:
        town: whose.
        spared: a slot that is about to be opened.
    """
    folder = paths.slots(town)
    names = [f"{AUTO} {number}" for number in range(1, AUTOS + 1)]
    names = [name for name in names if folder / f"{name}.town" != spared]

    def age(name: str) -> float:
        try:
            return (folder / f"{name}.town").stat().st_mtime
        except OSError:
            return 0.0

    return min(names, key=age)


def keep_before(town: Path, slot: Path) -> None:
    """Keep how a town stands, unless that is kept, before a slot takes its place.

    Raises:
        TownFileError: it cannot be kept, so that its place must not be taken.
    """
    from engine import keep_slot

    if not town.is_file():
        return
    now = next(info for info in list_towns(town.parent) if info.path == town)
    kept = any(
        one.kind == "auto" and one.info.step == now.step for one in find_slots(town)
    )
    if now.problem is None and not kept:
        keep_slot(town, paths.slots(town) / f"{next_auto(town, slot)}.town")


def free_name(town: Path, name: str) -> str:
    """A slot's name like another that is not taken yet."""
    number, taken = 2, {path.stem.casefold() for path in _files(town)}
    stem = name[: LONGEST - 4]
    while f"{stem} {number}".casefold() in taken:
        number += 1
    return f"{stem} {number}"


def is_taken(town: Path, name: str) -> bool:
    """Whether a slot has this name; large letters and small count alike."""
    return any(path.stem.casefold() == name.casefold() for path in _files(town))


def _files(town: Path) -> list[Path]:
    return list(paths.slots(town).glob("*.town"))


def tidy(name: str) -> str:
    """A name as it is kept: letters in one form, no blanks around it."""
    return unicodedata.normalize("NFC", name).strip()


def problem_of(name: str) -> Phrase | None:
    """Why a slot cannot be called so, or None."""
    name = tidy(name)
    unfit = _UNFIT.search(name)
    if not name:
        return say("interface.slots.name_empty")
    if len(name) > LONGEST:
        return say("interface.slots.name_long", count=len(name), most=LONGEST)
    if unfit is not None:
        sign = unfit.group() if unfit.group().isprintable() else "␣"
        return say("interface.slots.name_sign", sign=sign)
    if name.startswith(".") or name.endswith("."):
        return say("interface.slots.name_dot")
    if _RESERVED.fullmatch(name):
        return say("interface.slots.name_reserved", name=name)
    if _OURS.fullmatch(name):
        return say("interface.slots.name_ours", name=name)
    if any(unicodedata.category(sign) in _PICTOGRAPHS for sign in name):
        return say("interface.slots.name_emoji")
    return None
