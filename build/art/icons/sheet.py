"""A sheet of icons: the text grids of one file, drawn side by side in rows of eight."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from art.canvas import Canvas
from art.icons.paint import SIZE, GridError, icon

COLUMNS = 8

SOURCES = Path(__file__).parent


@dataclass(frozen=True)
class Entry:
    """One icon of a sheet: its name, its place, its picture, and words about it."""

    name: str
    index: int
    canvas: Canvas
    facts: dict[str, Any]


def read(name: str) -> tuple[Entry, ...]:
    """The icons of `<name>.toml` in the order of the file.

    Raises:
        GridError: a grid cannot be drawn; the message names the icon.
    """
    table = tomllib.loads((SOURCES / f"{name}.toml").read_text(encoding="utf-8"))
    entries = []
    for index, (key, facts) in enumerate(table.items()):
        try:
            canvas = icon(facts["grid"])
        except GridError as error:
            raise GridError(f"{name}.{key}: {error}") from error
        words = {fact: value for fact, value in facts.items() if fact != "grid"}
        entries.append(Entry(key, index, canvas, words))
    return tuple(entries)


def sheet(entries: tuple[Entry, ...]) -> Canvas:
    """All icons in rows of eight, the index counted row by row."""
    rows = -(-len(entries) // COLUMNS)
    canvas = Canvas(COLUMNS * SIZE, rows * SIZE)
    for entry in entries:
        row, column = divmod(entry.index, COLUMNS)
        canvas.paste(entry.canvas, column * SIZE, row * SIZE)
    return canvas


def listing(title: str, entries: tuple[Entry, ...]) -> str:
    """The file that says where each icon stands, as TOML."""
    lines = [f"# {title}", f"size = {SIZE}", f"columns = {COLUMNS}"]
    for entry in entries:
        lines += ["", f"[icons.{entry.name}]", f"index = {entry.index}"]
        lines += [f"{fact} = {_toml(value)}" for fact, value in entry.facts.items()]
    return "\n".join(lines) + "\n"


def _toml(value: str | list[str]) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    return "[" + ", ".join(_toml(part) for part in value) + "]"
