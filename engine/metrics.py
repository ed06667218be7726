"""What minds used, as a table: for the window, and as a file of JSON or CSV."""

import os
from pathlib import Path

from engine.backends.metering import Meter
from engine.errors import UserError
from engine.snapshot import MetricRow

ENDINGS = (".json", ".csv")
"""Endings of file names, each a form of table."""


class MetricsError(UserError):
    """A file of figures that cannot be written."""


def rows_of(meter: Meter) -> tuple[MetricRow, ...]:
    """All rows of the books, frozen."""
    return tuple(
        MetricRow(
            row.function,
            row.model,
            row.agent,
            tally.exchanges,
            tally.cached,
            tally.repaired,
            tuple(sorted(tally.failures.items())),
            tally.seconds,
            tally.slowest,
            tally.input_tokens,
            tally.output_tokens,
            row.without,
        )
        for row, tally in meter.rows().items()
    )


def check_ending(file: Path) -> None:
    """Whether a file's name says which form it shall have.

    Raises:
        MetricsError: it ends neither in .json nor in .csv.
    """
    if file.suffix.lower() not in ENDINGS:
        raise MetricsError("error.metrics.ending", file=file)


def write_metrics(meter: Meter, file: Path) -> None:
    """Write the books; what stood there before is replaced as a whole.

    Raises:
        MetricsError: the name's ending is unknown, or the file cannot be written.
    """
    check_ending(file)
    text = meter.to_json() if file.suffix.lower() == ".json" else meter.to_csv()
    half = file.with_name(f"{file.name}.new")
    try:
        half.write_text(text, encoding="utf-8", newline="")
        os.replace(half, file)
    except OSError as error:
        reason = error.strerror or str(error)
        raise MetricsError(
            "error.metrics.unwritable", file=file, reason=reason
        ) from error
