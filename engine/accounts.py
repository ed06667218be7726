"""What the minds of a town have used, by game day, over all its minds.

The accounts go on from what the town's file tells, so that closing and opening a town
does not give it a second allowance for the same day.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.backends.budget import Budget, Spent
from engine.backends.metering import Meter, Tally
from engine.backends.prices import FREE, PriceTable, load_prices
from engine.phrase import Phrase
from engine.runner_events import MindUsed
from engine.store.decisions import DecisionRecording, Usage

PRICES = "prices.toml"
"""The price table: the player's own beside the towns, else the game's."""


@dataclass(frozen=True, slots=True)
class _Day:
    """Where a game day's sums begin.

    Attributes:
        before: what the meter had counted when the day began.
        opened: what was used on this day before the town was opened.
    """

    day: str
    before: Tally = field(default_factory=Tally)
    opened: Tally = field(default_factory=Tally)


class Accounts:
    """Meter and budget of a town, begun with what its file tells.

    Args:
        recording: of the town.
        prices: what tokens cost.

    Attributes:
        meter: counts since the town was opened.
        budget: knows the game days before as well.
    """

    def __init__(self, recording: DecisionRecording, prices: PriceTable) -> None:
        usage = recording.usage()
        self.meter = Meter()
        self.budget = Budget(prices)
        self.budget.restore(_spent(usage, prices))
        today = recording.clock.day_of(recording.steps()).isoformat()
        self._day = _Day(today, opened=_used_on(today, usage))

    def used(self, name: str, day: str, trouble: Phrase | None) -> MindUsed:
        """What went on a game day up to now.

        Args:
            name: of the mind.
            day: ISO date, never one before those asked for earlier.
            trouble: why the last decisions were left to the routine.
        """
        total = self.meter.total()
        if day != self._day.day:
            self._day = _Day(day, before=total)
        before, opened = self._day.before, self._day.opened
        failures = Counter(total.failures)
        failures.subtract(before.failures)
        allowance = self.budget.allowance
        return MindUsed(
            name,
            day,
            total.exchanges - before.exchanges + opened.exchanges,
            total.input_tokens - before.input_tokens + opened.input_tokens,
            total.output_tokens - before.output_tokens + opened.output_tokens,
            self.budget.spent(day).money,
            self.budget.prices.currency,
            tuple(sorted((why, count) for why, count in failures.items() if count)),
            allowance.tokens,
            allowance.money,
            trouble,
        )


def prices_for(town: Path, assets: Path) -> PriceTable:
    """The price table that counts for a town file.

    Raises:
        PriceError: it is missing or broken.
    """
    own = town.parent / PRICES
    return load_prices(own if own.is_file() else assets / PRICES)


def _spent(usage: Sequence[Usage], prices: PriceTable) -> dict[str, Spent]:
    days: dict[str, Spent] = {}
    for row in usage:
        price = prices.of(row.model) or FREE
        days[row.day] = days.get(row.day, Spent()).plus(
            row.input_tokens + row.output_tokens,
            price.cost(row.input_tokens, row.output_tokens),
        )
    return days


def _used_on(day: str, usage: Sequence[Usage]) -> Tally:
    whole = Tally()
    for row in usage:
        if row.day == day:
            whole.add(
                Tally(
                    row.exchanges,
                    input_tokens=row.input_tokens,
                    output_tokens=row.output_tokens,
                )
            )
    return whole
