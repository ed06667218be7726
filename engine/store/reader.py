"""Reads rows of a town file, and believes none that is not as it was written."""

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from engine.errors import TownDamaged
from engine.phrase import Phrase, say
from engine.store.checksum import checksum
from engine.store.codec import load, unpack
from engine.store.opening import open_for_reading, plainly

TABLES = (
    *("meta", "agent", "step", "event", "command", "decision", "landing"),
    *("text", "memory", "keyframe"),
)
"""All of a town file."""


class TownReader:
    """An open town file. Close it, or use it in a `with`.

    A connection belongs to the thread that opened it, so whoever looks at the past
    opens a reader of their own; one writer and any number of readers do not disturb
    each other.

    Args:
        path: of the file.

    Raises:
        TownFileError: it is no town file of a version we know.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._db = open_for_reading(path)

    def __enter__(self) -> Self:
        """The reader itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    def check(self) -> None:
        """Look at every row, whether it is as it was written.

        Raises:
            TownFileError: one is wrong.
        """
        for table in TABLES:
            for _ in self.rows(table):
                pass

    def rows(self, table: str) -> Iterator[tuple[Any, ...]]:
        """All rows of a table, without their checksums.

        Raises:
            TownFileError: one is not as it was written.
        """
        return self._table(table)

    def count(self, table: str) -> int:
        """How many rows a table of ours has."""
        ((rows,),) = self._rows(f"SELECT count(*) FROM {table}")
        return int(rows)

    def _table(
        self, table: str, where: str = "", *values: object
    ) -> Iterator[tuple[Any, ...]]:
        """Rows of a table of ours, without their checksums.

        Args:
            table: its name.
            where: what follows it in the query.
            values: of the query's marks.

        Raises:
            TownFileError: a row is not as it was written.
        """
        for row in self._rows(f"SELECT * FROM {table} {where}", *values):
            if checksum(row[:-1]) != row[-1]:
                raise self._damaged(say("damage.row", table=table))
            yield row[:-1]

    def _rows(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        with plainly(self.path):
            # No `yield from`: it would close the cursor after the connection.
            for row in self._db.execute(query, values):  # noqa: UP028
                yield row

    def _kind(self, kinds: dict[str, Any], name: str) -> type:
        kind: type | None = kinds.get(name)
        if kind is None:
            raise self._damaged(say("damage.kind", kind=name))
        return kind

    def _load(self, kind: type, text: str | bytes) -> Any:
        try:
            return load(kind, text)
        except ValueError as error:
            raise self._broken(error) from error

    def _unpacked(self, data: bytes) -> bytes:
        try:
            return unpack(data)
        except ValueError as error:
            raise self._damaged(say("damage.packed")) from error

    def _broken(self, error: Exception) -> TownDamaged:
        """What is said of a value that is none of ours."""
        words = (str(error).splitlines() or [""])[0]
        return self._damaged(say("damage.value", words=words))

    def _damaged(self, reason: Phrase) -> TownDamaged:
        return TownDamaged("error.town.damaged", file=self.path, reason=reason)
