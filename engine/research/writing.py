"""Writes all that a town file says into a folder of tables."""

import csv
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

from engine.assets import load_languages, told_activities
from engine.errors import FolderError
from engine.language import Language
from engine.research import life, people, thought
from engine.research.table import Cell, Row, Source, Table
from engine.store.decisions import DecisionRecording
from engine.town import read_state

Format = Literal["jsonl", "csv"]

TABLES: tuple[Table, ...] = (*people.TABLES, *life.TABLES, *thought.TABLES)

GUIDE = "COLUMNS.md"
"""The file that says what stands in each column."""


@dataclass(frozen=True, slots=True)
class Written:
    """What came of an export; `rows` by table."""

    folder: Path
    rows: Mapping[str, int]


def write_tables(
    town: Path, folder: Path, assets: Path, format: Format, code: str
) -> Written:
    """Write every table, and what their columns mean; or nothing at all.

    Args:
        town: the town file.
        folder: to write; it must not exist, or be empty.
        assets: folder of the game's files.
        format: of the tables.
        code: language of texts, "en" or "zh".

    Raises:
        UserError: the town cannot be read, or the folder not be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderError("error.reverie.export_there", file=folder)
    state = read_state(town, assets)
    fresh = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    try:
        fresh.mkdir(parents=True)
        with DecisionRecording(town) as recording:
            personas = {one.name: one for one in recording.personas()}
            library = told_activities(assets, recording.charter.map)
            language = load_languages(assets, personas, library)[code]
            source = Source(recording, state, language)
            rows = {one.name: _write(one, source, fresh, format) for one in TABLES}
        (fresh / GUIDE).write_text(_guide(language), encoding="utf-8")
        if folder.exists():
            folder.rmdir()
        fresh.replace(folder)
    except OSError as error:
        reason = error.strerror or error
        raise FolderError(
            "error.reverie.export_write", file=folder, reason=reason
        ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return Written(folder, rows)


def _write(table: Table, source: Source, folder: Path, format: Format) -> int:
    path = folder / f"{table.name}.{format}"
    with path.open("w", encoding="utf-8", newline="") as file:
        return _WRITERS[format](file, table.columns, table.rows(source))


def _write_csv(file: IO[str], columns: Sequence[str], rows: Iterable[Row]) -> int:
    number = 0
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_flat(cell) for cell in row])
        number += 1
    return number


def _write_lines(file: IO[str], columns: Sequence[str], rows: Iterable[Row]) -> int:
    number = 0
    for row in rows:
        file.write(_json(dict(zip(columns, row, strict=True))) + "\n")
        number += 1
    return number


_WRITERS: Mapping[Format, Callable[[IO[str], Sequence[str], Iterable[Row]], int]] = {
    "csv": _write_csv,
    "jsonl": _write_lines,
}


def _flat(cell: Cell) -> Cell:
    """What has parts stands in a cell as JSON."""
    if isinstance(cell, list | dict):
        return _json(cell)
    return str(cell).lower() if isinstance(cell, bool) else cell


def _json(value: Cell) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _guide(language: Language) -> str:
    return "\n".join(_guide_lines(language)) + "\n"


def _guide_lines(language: Language) -> Iterator[str]:
    yield f"# {language('research.title')}"
    for table in TABLES:
        told = language(f"research.table.{table.name}")
        yield f"\n## {table.name}\n\n{told}\n"
        for column in table.columns:
            yield f"- `{column}`: {language(f'research.column.{column}')}"
