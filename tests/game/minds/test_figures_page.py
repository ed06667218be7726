"""The books put together by function, model or person."""

from engine.snapshot import MetricRow
from game.ui.figures_page import grouped, together


def row(function: str, agent: str, tokens: int, **failures: int) -> MetricRow:
    failed = tuple(failures.items())
    return MetricRow(
        function, "town-1", agent, 4, 0, 0, failed, 2.0, 1.5, tokens, tokens
    )


ROWS = (
    row("utterance", "Isabella Rodriguez", 100, empty_reply=1),
    row("utterance", "Klaus Mueller", 300, empty_reply=1, timed_out=1),
    row("plan_day", "Klaus Mueller", 900),
)


def test_rows_are_summed_by_a_column_the_dearest_first() -> None:
    by_function = grouped(ROWS, "function")
    assert list(by_function) == ["plan_day", "utterance"]
    assert by_function["utterance"].exchanges == 8
    assert by_function["utterance"].read == 400
    assert by_function["utterance"].mean == 0.5
    assert list(grouped(ROWS, "agent")) == ["Klaus Mueller", "Isabella Rodriguez"]


def test_reasons_of_failures_are_counted_the_most_frequent_first() -> None:
    whole = together(ROWS)
    assert whole.failures == (("empty_reply", 2), ("timed_out", 1))
    assert whole.failed == 3
    assert whole.slowest == 1.5
