"""The books of all exchanges as a table: by function, by model or by person."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import pygame

from engine.snapshot import MetricRow
from game.locale import Locale
from game.ui.page import SMALL, Page
from game.view.overlay import line_height
from game.view.wrap import shorten

COLUMNS = ("exchanges", "failed", "seconds", "slowest", "read", "written")

FIRST = 0.34
"""Share of the width that the names take."""

GROUPS = ("function", "model", "agent")
"""By what the rows can be put together."""


@dataclass(frozen=True, slots=True)
class Sum:
    """Rows put together.

    Attributes:
        exchanges: all that were sent.
        failures: how many failed, by reason, the most frequent first.
        seconds: of all together; `slowest` of the longest.
    """

    exchanges: int
    failures: tuple[tuple[str, int], ...]
    seconds: float
    slowest: float
    read: int
    written: int

    @property
    def failed(self) -> int:
        """How many failed."""
        return sum(count for _, count in self.failures)

    @property
    def mean(self) -> float:
        """Seconds an exchange took."""
        return self.seconds / self.exchanges if self.exchanges else 0.0


def together(rows: Iterable[MetricRow]) -> Sum:
    """All rows as one."""
    rows = list(rows)
    failures: dict[str, int] = {}
    for row in rows:
        for why, count in row.failures:
            failures[why] = failures.get(why, 0) + count
    return Sum(
        sum(row.exchanges for row in rows),
        tuple(sorted(failures.items(), key=lambda pair: (-pair[1], pair[0]))),
        sum(row.seconds for row in rows),
        max((row.slowest for row in rows), default=0.0),
        sum(row.input_tokens for row in rows),
        sum(row.output_tokens for row in rows),
    )


def grouped(rows: Sequence[MetricRow], group: str) -> dict[str, Sum]:
    """Sums by one column, the one with most tokens first."""
    names: dict[str, list[MetricRow]] = {}
    for row in rows:
        names.setdefault(str(getattr(row, group)), []).append(row)
    sums = {name: together(some) for name, some in names.items()}
    order = sorted(sums, key=lambda name: (-sums[name].read - sums[name].written, name))
    return {name: sums[name] for name in order}


def figures_page(
    page: Page, rows: Sequence[MetricRow], group: str, locale: Locale
) -> None:
    """Write the table, and below it why exchanges failed."""
    if not rows:
        page.paragraph(locale("minds.nothing_used"), colour="muted")
        return
    heads = [locale(f"minds.column_{name}") for name in COLUMNS]
    _line(page, locale(f"minds.by_{group}"), heads, "muted")
    page.rule()
    whole = together(rows)
    _line(page, locale("minds.all"), _cells(whole), "text", bold=True)
    for name, one in grouped(rows, group).items():
        _line(page, _named(name, group, locale), _cells(one), "text")
    if whole.failures:
        page.gap(8)
        reasons = locale("person.comma").join(
            locale("minds.failure", why=_reason(why, locale), count=count)
            for why, count in whole.failures
        )
        page.paragraph(
            locale("minds.failures", reasons=reasons), colour="warning", size=SMALL
        )


def _reason(why: str, locale: Locale) -> str:
    return locale(f"failure.{why}")


def _named(name: str, group: str, locale: Locale) -> str:
    if group == "agent":
        return locale.name(name, short=False) if name else locale("minds.nobody")
    if group == "function":
        return locale(f"decision.{name}") if name else locale("minds.nobody")
    return name


def _cells(one: Sum) -> list[str]:
    return [
        f"{one.exchanges:,}",
        f"{one.failed:,}" if one.failed else "-",
        f"{one.mean:.2f}",
        f"{one.slowest:.2f}",
        f"{one.read:,}",
        f"{one.written:,}",
    ]


def _line(
    page: Page, first: str, cells: Sequence[str], colour: str, bold: bool = False
) -> None:
    font, shade = page.font(SMALL, bold), page.colour(colour)
    start = round(page.width * FIRST)
    wide = (page.width - start) // len(cells)
    measure: Callable[[str], int] = lambda text: font.size(text)[0]  # noqa: E731
    words = shorten(first, start - page.px(6), measure)

    def draw(target: pygame.Surface, top: int) -> None:
        target.blit(font.render(words, True, shade), (0, top))
        for place, cell in enumerate(cells):
            text = shorten(cell, wide - page.px(4), measure)
            right = start + (place + 1) * wide
            target.blit(font.render(text, True, shade), (right - measure(text), top))

    page.add(line_height(font) + page.px(3), draw)
