"""What a day of a town will cost with a model, told before it is begun.

From what the town has used so far, as far as its file tells; else from a measured day
of 25 people (`python -m tests.benchmarks.exchanges`).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.accounts import prices_for
from engine.backends.llama import bundled_model
from engine.backends.prices import PriceTable
from engine.minds.choice import LocalModel, MindChoice, ModelChoice, ServerModel
from engine.phrase import Phrase, say
from engine.roots import assets_root
from engine.store.decisions import DecisionRecording, Usage

ENOUGH = 200
"""Exchanges from which a town's own averages say more than the usual ones."""


@dataclass(frozen=True, slots=True)
class Habit:
    """What one person's day takes.

    Attributes:
        exchanges: a day.
        read: tokens an exchange.
        written: tokens an exchange.
        measured: whether this very town has shown it.
    """

    exchanges: float
    read: float
    written: float
    measured: bool = False


WHOLE = Habit(160, 561, 85)
"""A model that does everything, on a day that is new to it; measured with n25. What is
written is worked out from the forms of the replies."""

COLOUR = Habit(10, 40, 0)
"""A small model that chooses and colours; measured with SmolLM2 and n3."""


@dataclass(frozen=True, slots=True)
class DayEstimate:
    """About what a game day of everybody will take.

    Attributes:
        money: in `currency`, or None if the price table does not know a model.
        as_of: when the prices were looked up, as the table says it.
        measured: whether this town's own past was looked at.
        covered: the part of the day that the limits allow, at most 1.
    """

    people: int
    exchanges: int
    input_tokens: int
    output_tokens: int
    money: float | None
    currency: str
    as_of: str
    measured: bool
    covered: float = 1.0

    @property
    def tokens(self) -> int:
        """Read and written."""
        return self.input_tokens + self.output_tokens


def estimate_town(path: Path, choice: MindChoice) -> DayEstimate | None:
    """What a game day of a town will take; None with the routine, which is free.

    Raises:
        UserError: the town's file or the price table cannot be read.
    """
    if choice.model is None:
        return None
    with DecisionRecording(path) as recording:
        people = recording.count("agent")
        days = recording.steps() // recording.clock.steps_per_day
        usage = recording.usage()
    return estimate_day(
        choice, people, prices_for(path, assets_root()), usage, whole_days=days
    )


def estimate_new(people: int, folder: Path, choice: MindChoice) -> DayEstimate | None:
    """What a game day of a town will take that is still to be founded in a folder.

    Raises:
        UserError: the price table cannot be read.
    """
    prices = prices_for(folder / "new.town", assets_root())
    return estimate_day(choice, people, prices)


def estimate_day(
    choice: MindChoice,
    people: int,
    prices: PriceTable,
    usage: Sequence[Usage] = (),
    whole_days: int = 0,
) -> DayEstimate | None:
    """What a game day will take; None with the routine, which is free.

    Args:
        choice: of the models and the limits.
        people: how many live in the town.
        prices: what tokens cost.
        usage: of the town so far.
        whole_days: that it has lived.
    """
    if choice.model is None:
        return None
    habit = _habit(choice, people, usage, whole_days)
    exchanges = round(people * habit.exchanges)
    read, written = round(exchanges * habit.read), round(exchanges * habit.written)
    money = _money(choice, people, prices, read, written)
    return DayEstimate(
        people,
        exchanges,
        read,
        written,
        money,
        prices.currency,
        prices.as_of,
        habit.measured,
        _covered(choice, read + written, money),
    )


def estimate_told(estimate: DayEstimate, choice: MindChoice) -> tuple[Phrase, ...]:
    """An estimate in sentences, for the window and the command line alike."""
    model = choice.model
    name = "" if model is None else _name(model)
    sentences = [
        say(
            "estimate.day",
            people=str(estimate.people),
            model=name,
            exchanges=f"{estimate.exchanges:,}",
            read=f"{estimate.input_tokens:,}",
            written=f"{estimate.output_tokens:,}",
            money=_price(estimate),
        )
    ]
    if estimate.measured:
        sentences.append(say("estimate.measured"))
    if estimate.covered < 1:
        percent = f"{100 * estimate.covered:.0f}"
        sentences.append(say("estimate.covered", percent=percent))
    return tuple(sentences)


def _price(estimate: DayEstimate) -> Phrase:
    if estimate.money is None:
        return say("estimate.money.unknown")
    if not estimate.money:
        return say("estimate.money.free")
    money = f"{estimate.money:.2f}"
    if not estimate.as_of:
        return say("estimate.money", money=money, currency=estimate.currency)
    return say(
        "estimate.money.dated",
        money=money,
        currency=estimate.currency,
        date=estimate.as_of,
    )


def _name(model: ModelChoice) -> str:
    if isinstance(model, ServerModel):
        return model.model
    file = model.file or bundled_model()
    return "GGUF" if file is None else file.name


def _habit(
    choice: MindChoice, people: int, usage: Sequence[Usage], whole_days: int
) -> Habit:
    usual = COLOUR if _only_colours(choice) else WHOLE
    exchanges = sum(row.exchanges for row in usage)
    if exchanges < ENOUGH:
        return usual
    days: Counter[str] = Counter()
    for row in usage:
        days[row.day] += row.exchanges
    # The fullest day: one with half a day of a model would promise too little.
    daily = max(days.values()) / people if whole_days else usual.exchanges
    read = sum(row.input_tokens for row in usage) / exchanges
    written = sum(row.output_tokens for row in usage) / exchanges
    return Habit(daily, read, written, measured=True)


def _only_colours(choice: MindChoice) -> bool:
    if choice.work == "by_model":
        # The file that comes along is a small one; of others only their head tells.
        return isinstance(choice.model, LocalModel) and choice.model.file is None
    return choice.work == "colour"


def _money(
    choice: MindChoice, people: int, prices: PriceTable, read: int, written: int
) -> float | None:
    """Shared out by person: some may have models of their own."""
    assert choice.model is not None
    own = [one.model for one in choice.people][:people]
    models = own + [choice.model] * (people - len(own))
    whole = 0.0
    for model in models:
        cost = _cost(model, prices, read, written)
        if cost is None:
            return None
        whole += cost / max(1, people)
    return whole


def _cost(
    model: ModelChoice, prices: PriceTable, read: int, written: int
) -> float | None:
    if isinstance(model, LocalModel):
        return 0.0
    price = prices.of(model.model)
    return None if price is None else price.cost(read, written)


def _covered(choice: MindChoice, tokens: int, money: float | None) -> float:
    parts = [1.0]
    if choice.tokens_per_day is not None and tokens:
        parts.append(choice.tokens_per_day / tokens)
    if choice.money_per_day is not None and money:
        parts.append(choice.money_per_day / money)
    return min(parts)
