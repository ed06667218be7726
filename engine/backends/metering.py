"""Keeps the books: how often, how long, how many tokens, and what failed and why.

By function, model and person, as numbers and as JSON or CSV; and by what parts of the
architecture were switched off, so that towns with and without them can be compared.
"""

import csv
import io
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from typing import NamedTuple

from engine.backends.backend import Backend, Completion, Origin
from engine.backends.cancel import CancelToken
from engine.backends.errors import BackendError
from engine.backends.wrapper import T, Wish, Wrapper, usage_of


class Row(NamedTuple):
    """What is counted apart.

    Attributes:
        function: kind of decision.
        model: its name.
        agent: full English name of the one who decides.
        without: parts of the architecture that are switched off, in words.
    """

    function: str
    model: str
    agent: str
    without: str = ""


def row_of(origin: Origin, model: str) -> Row:
    """Where an exchange is entered."""
    return Row(origin.function, model, origin.agent, origin.without)


@dataclass(slots=True)
class Tally:
    """Sums over exchanges.

    Attributes:
        exchanges: all that were sent, failed ones included.
        cached: replies that came from memory; not among the exchanges.
        repaired: replies that took a second try.
        failures: how many failed, by reason.
        seconds: wall time of all exchanges together; they may overlap.
        slowest: wall time of the longest.
        guessed: exchanges whose tokens are estimates.
    """

    exchanges: int = 0
    cached: int = 0
    repaired: int = 0
    failed: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    input_tokens: int = 0
    output_tokens: int = 0
    guessed: int = 0
    failures: Counter[str] = field(default_factory=Counter)

    @property
    def tokens(self) -> int:
        """Read and written."""
        return self.input_tokens + self.output_tokens

    def add(self, other: "Tally") -> None:
        """Take another's sums into this."""
        self.exchanges += other.exchanges
        self.cached += other.cached
        self.repaired += other.repaired
        self.failed += other.failed
        self.seconds += other.seconds
        self.slowest = max(self.slowest, other.slowest)
        self.input_tokens += other.input_tokens
        self.output_tokens += other.output_tokens
        self.guessed += other.guessed
        self.failures.update(other.failures)


class Meter:
    """The books of all exchanges, written to from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rows: dict[Row, Tally] = {}

    def add(self, row: Row, tally: Tally) -> None:
        """Enter one exchange, or many."""
        with self._lock:
            self._rows.setdefault(row, Tally()).add(tally)

    def rows(self) -> dict[Row, Tally]:
        """A copy of all rows, in order."""
        with self._lock:
            return {row: _copy(self._rows[row]) for row in sorted(self._rows)}

    def total(self) -> Tally:
        """Everything together."""
        return _sum(self.rows().values())

    def by(self, column: int) -> dict[str, Tally]:
        """Sums by one column of `Row`: 0 function, 1 model, 2 person, 3 without."""
        sums: dict[str, Tally] = {}
        for row, tally in self.rows().items():
            sums.setdefault(row[column], Tally()).add(tally)
        return dict(sorted(sums.items()))

    def to_json(self) -> str:
        """All rows and their total, as a JSON object."""
        rows = [
            {**row._asdict(), **_plain(tally)} for row, tally in self.rows().items()
        ]
        return json.dumps(
            {"total": _plain(self.total()), "rows": rows}, ensure_ascii=False, indent=2
        )

    def to_csv(self) -> str:
        """All rows as a table, failures as "reason:count" words."""
        written = io.StringIO()
        names = [name for name in _plain(Tally()) if name != "failures"]
        table = csv.writer(written, lineterminator="\n")
        table.writerow([*Row._fields, *names, "failures"])
        for row, tally in self.rows().items():
            plain = _plain(tally)
            reasons = " ".join(
                f"{why}:{count}" for why, count in sorted(tally.failures.items())
            )
            table.writerow(
                [*map(_unarmed, row), *(plain[name] for name in names), reasons]
            )
        return written.getvalue()


class Metering(Wrapper):
    """Enters every exchange in a meter.

    Args:
        inner: the backend inside.
        meter: the books, which may be shared between backends.
    """

    def __init__(self, inner: Backend, meter: Meter) -> None:
        super().__init__(inner)
        self._meter = meter

    def around(self, wish: Wish, cancel: CancelToken, ask: Callable[[], T]) -> T:
        """Ask, and write down what became of it."""
        row = row_of(wish.origin, self.name)
        started = time.monotonic()
        try:
            result = ask()
        except BackendError as error:
            error.seconds = time.monotonic() - started
            self._meter.add(row, _failed(error))
            raise
        read, written = usage_of(result, wish)
        seconds = time.monotonic() - started
        tally = Tally(1, 0, 0, 0, seconds, seconds, read, written)
        if isinstance(result, Completion):
            tally.guessed = int(not result.counted)
            # The second try of a question, whoever asks for it.
            tally.repaired = int(wish.prompt is not None and bool(wish.prompt.repair))
        self._meter.add(row, tally)
        return result


def _failed(error: BackendError) -> Tally:
    return Tally(
        exchanges=1,
        failed=1,
        seconds=error.seconds,
        slowest=error.seconds,
        input_tokens=error.input_tokens,
        output_tokens=error.output_tokens,
        failures=Counter({error.reason: 1}),
    )


def _copy(tally: Tally) -> Tally:
    return _sum([tally])


def _sum(tallies: Iterable[Tally]) -> Tally:
    whole = Tally()
    for tally in tallies:
        whole.add(tally)
    return whole


def _plain(tally: Tally) -> dict[str, object]:
    plain = asdict(tally)
    plain["failures"] = dict(sorted(tally.failures.items()))
    for name in ("seconds", "slowest"):
        plain[name] = round(plain[name], 3)
    return plain


def _unarmed(cell: str) -> str:
    # A spreadsheet would run a name that begins like a formula.
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell
