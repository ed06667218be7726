"""Collects the licences of everything that is packed with the game."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from bundle.parts import Part

HEAD = """# What Smallville is made with

Smallville itself is under the MIT licence (`LICENSE`). It is packed with the works of
others, whose licences stand in the folders beside this page. The libraries under the
LGPL are separate files that you may replace by your own builds.

| what | version | licence | texts |
|---|---|---|---|
"""


def write_licences(parts: Sequence[Part], own: Path, folder: Path) -> Path:
    """Write every licence text, and a page that lists them.

    Args:
        parts: what the packaged game is made of.
        own: our own licence.
        folder: where all of it goes; emptied first.

    Returns:
        The page.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(own, folder / "LICENSE")
    lines = [_line(part, folder) for part in sorted(parts, key=_order)]
    page = folder / "LICENCES.md"
    page.write_text(HEAD + "".join(lines), encoding="utf-8")
    return page


def _order(part: Part) -> tuple[str, str]:
    return part.kind, part.name.lower()


def _line(part: Part, folder: Path) -> str:
    # Several libraries of one source share their notice.
    name = "libraries" if part.kind == "library" and not part.version else part.name
    home = folder / name.replace(" ", "-").lower()
    home.mkdir(exist_ok=True)
    for name, text in part.texts.items():
        shutil.copyfile(text, home / name)
    texts = ", ".join(f"`{home.name}/{name}`" for name in part.texts)
    return f"| {part.name} | {part.version or '·'} | {part.licence} | {texts} |\n"
