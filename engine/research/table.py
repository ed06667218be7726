"""A table of an export: its columns, and the rows that a town makes of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engine.clock import Clock
from engine.language import Language
from engine.phrase import Phrase
from engine.state import State
from engine.store.decisions import DecisionRecording

Cell = str | int | float | bool | None | list["Cell"] | dict[str, "Cell"]
"""What stands in a column: what JSON can say."""

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where rows come from.

    Attributes:
        state: of the town after its last step.
        language: in which texts are written out.
    """

    recording: DecisionRecording
    state: State
    language: Language

    @property
    def clock(self) -> Clock:
        """Game time in the town."""
        return self.recording.clock

    @property
    def end(self) -> int:
        """How many steps there are."""
        return self.recording.steps()

    def time(self, step: int) -> str:
        """Game time at which a step begins."""
        return self.clock.at(step).isoformat(sep=" ")

    def tell(self, phrase: Phrase | None) -> str | None:
        """A text, written out."""
        return None if phrase is None else self.language.tell(phrase)


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    Attributes:
        name: of its file, too; what it holds is told by "research.table.…".
        columns: names; what each holds is told by "research.column.…".
        rows: makes them of a town.
    """

    name: str
    columns: tuple[str, ...]
    rows: Callable[[Source], Iterator[Row]]
