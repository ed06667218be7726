"""Reads the library of activities."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from pydantic import ValidationError

from engine.agents.activity import Activity
from engine.errors import ActivityError
from engine.misfit import misfit


def load_activities(path: Path) -> Mapping[str, Activity]:
    """The activities of a library file, by identity, in the file's order.

    Raises:
        ActivityError: the file is missing, is no TOML, or an entry is not what an
            `Activity` must be; the error names the file and the entry.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ActivityError("error.activities.missing", file=path) from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ActivityError(
            "error.activities.broken", file=path, reason=error
        ) from error
    return MappingProxyType(
        {name: _activity(path, name, table) for name, table in tables.items()}
    )


def _activity(path: Path, name: str, table: object) -> Activity:
    try:
        return Activity.model_validate(table)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in (name, *first["loc"]))
        raise ActivityError(
            "error.activities.entry", file=path, entry=where, reason=misfit(first)
        ) from error
