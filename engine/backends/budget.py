"""Keeps an eye on what a day in the town may cost."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from engine.backends.backend import Backend
from engine.backends.cancel import CancelToken
from engine.backends.errors import BackendError, BudgetSpent
from engine.backends.prices import FREE, PriceTable
from engine.backends.tokens import estimate_tokens
from engine.backends.wrapper import T, Wish, Wrapper, usage_of


@dataclass(frozen=True, slots=True)
class Allowance:
    """The player's limits for a game day; None is no limit.

    Attributes:
        tokens: read and written together.
        money: in the price table's currency.
    """

    tokens: int | None = None
    money: float | None = None


@dataclass(frozen=True, slots=True)
class Spent:
    """What went on one game day.

    Attributes:
        tokens: read and written together.
        money: in the price table's currency, as far as the table knows the models.
    """

    tokens: int = 0
    money: float = 0.0

    def plus(self, tokens: int, money: float) -> "Spent":
        """With more spent."""
        return Spent(self.tokens + tokens, self.money + money)


class Budget:
    """The accounts by game day, shared by all backends of a town.

    Args:
        prices: what tokens cost.
        allowance: the limits; may be changed at any time.
    """

    def __init__(self, prices: PriceTable, allowance: Allowance | None = None) -> None:
        self.prices = prices
        self.allowance = allowance or Allowance()
        self._lock = threading.Lock()
        self._days: dict[str, Spent] = {}
        self._held: dict[str, Spent] = {}

    def spent(self, day: str) -> Spent:
        """What went on a game day, an ISO date; exchanges under way not included."""
        with self._lock:
            return self._days.get(day, Spent())

    def total(self) -> Spent:
        """What went on all days together."""
        with self._lock:
            whole = Spent()
            for each in self._days.values():
                whole = whole.plus(each.tokens, each.money)
            return whole

    def restore(self, days: dict[str, Spent]) -> None:
        """Go on from accounts that were kept."""
        with self._lock:
            self._days = dict(days)

    def hold(self, day: str, tokens: int, money: float) -> None:
        """Set aside what an exchange may cost at most, before it is sent.

        So the limit holds with many exchanges at a time as well.

        Raises:
            BudgetSpent: it would go over the limit.
        """
        with self._lock:
            spent = self._days.get(day, Spent())
            held = self._held.get(day, Spent())
            self._check(spent, held.plus(tokens, money))
            self._held[day] = held.plus(tokens, money)

    def settle(
        self, day: str, held: tuple[int, float], tokens: int, money: float
    ) -> None:
        """Give back what was set aside and book what it really cost."""
        with self._lock:
            self._days[day] = self._days.get(day, Spent()).plus(tokens, money)
            self._held[day] = self._held[day].plus(-held[0], -held[1])

    def _check(self, spent: Spent, wanted: Spent) -> None:
        tokens, money = self.allowance.tokens, self.allowance.money
        if tokens is not None and spent.tokens + wanted.tokens > tokens:
            raise BudgetSpent(spent=f"{spent.tokens:,}", limit=f"{tokens:,}")
        # Sums of fractions may miss by a hair.
        if money is not None and spent.money + wanted.money > money + 1e-9:
            currency = self.prices.currency
            raise BudgetSpent(
                spent=f"{spent.money:.2f} {currency}", limit=f"{money:.2f} {currency}"
            )


class Budgeted(Wrapper):
    """Sends nothing that the budget cannot bear.

    Args:
        inner: the backend inside.
        budget: the accounts.
    """

    def __init__(self, inner: Backend, budget: Budget) -> None:
        super().__init__(inner)
        self._budget = budget

    def around(self, wish: Wish, cancel: CancelToken, ask: Callable[[], T]) -> T:
        """Set aside, ask, and book."""
        day = wish.origin.day
        price = self._budget.prices.of(self.name) or FREE
        read = sum(estimate_tokens(text) for text in wish.texts)
        most = read + wish.max_tokens, price.cost(read, wish.max_tokens)
        self._budget.hold(day, *most)
        used = (0, 0)
        try:
            result = ask()
            used = usage_of(result, wish)
            return result
        except BackendError as error:
            used = (error.input_tokens, error.output_tokens)
            raise
        finally:
            self._budget.settle(day, most, sum(used), price.cost(*used))
