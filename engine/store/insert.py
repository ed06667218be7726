"""Adds a row to a table of a town file, with its checksum."""

import sqlite3
from collections.abc import Sequence

from engine.store.checksum import Value, checksum

Row = Sequence[Value]
"""A row of one of our tables, without its checksum."""

_OR = {"text": "OR IGNORE ", "meta": "OR REPLACE "}
"""A text may be there already, and what is settled may be settled anew."""


def insert(db: sqlite3.Connection, table: str, row: Row) -> None:
    """Add a row, within the transaction that is open."""
    marks = ", ?" * len(row)
    db.execute(
        f"INSERT {_OR.get(table, '')}INTO {table} VALUES(?{marks})",
        (*row, checksum(row)),
    )
