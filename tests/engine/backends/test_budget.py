import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from engine.backends.backend import Origin
from engine.backends.budget import Allowance, Budget, Budgeted, Spent
from engine.backends.cancel import CancelToken
from engine.backends.errors import BudgetSpent, Misshapen
from engine.backends.prices import Price, PriceError, PriceTable, load_prices
from engine.backends.scripted import ScriptedBackend
from tests.engine.backends.contract import FORM, QUESTION, TEXT
from tests.engine.backends.test_scripted import reply

ASSETS = Path(__file__).parents[3] / "assets"
TABLE = PriceTable("USD", {"script*": Price(input=1000.0, output=2000.0)})
TODAY = replace(TEXT, origin=Origin(day="2023-02-13"))


def budgeted(
    tokens: int | None = None, money: float | None = None
) -> tuple[Budgeted, Budget, ScriptedBackend]:
    budget = Budget(TABLE, Allowance(tokens, money))
    inner = ScriptedBackend(script=reply)
    return Budgeted(inner, budget), budget, inner


def spend(backend: Budgeted) -> None:
    for _ in range(50):
        backend.complete(TODAY, CancelToken())


def test_what_was_spent_is_known_by_day() -> None:
    backend, budget, _ = budgeted()
    done = backend.complete(TODAY, CancelToken())
    spent = budget.spent("2023-02-13")
    assert spent.tokens == done.input_tokens + done.output_tokens
    cost = done.input_tokens * 0.001 + done.output_tokens * 0.002
    assert spent.money == pytest.approx(cost)
    assert budget.spent("2023-02-14") == Spent()
    assert budget.total() == spent


def test_at_the_limit_nothing_is_sent() -> None:
    backend, budget, inner = budgeted(tokens=100)
    with pytest.raises(BudgetSpent) as caught:
        spend(backend)
    assert budget.spent("2023-02-13").tokens <= 100
    assert 0 < len(inner.prompts) < 50
    assert caught.value.details["limit"] == "100"


def test_money_is_a_limit_too() -> None:
    backend, budget, _ = budgeted(money=0.2)
    with pytest.raises(BudgetSpent) as caught:
        spend(backend)
    assert 0.0 < budget.spent("2023-02-13").money <= 0.2
    assert caught.value.details["limit"] == "0.20 USD"


def test_a_new_day_has_a_new_allowance() -> None:
    backend, _, _ = budgeted(tokens=60)
    backend.complete(TODAY, CancelToken())
    with pytest.raises(BudgetSpent):
        backend.complete(TODAY, CancelToken())
    backend.complete(replace(TEXT, origin=Origin(day="2023-02-14")), CancelToken())


def test_the_limit_holds_with_many_exchanges_at_a_time() -> None:
    budget = Budget(TABLE, Allowance(tokens=300))
    inner = ScriptedBackend(script=reply, latency=0.02)
    backend = Budgeted(inner, budget)

    def ask(_: int) -> bool:
        try:
            backend.complete(TODAY, CancelToken(5.0))
        except BudgetSpent:
            return False
        return True

    with ThreadPoolExecutor(16) as pool:
        sent = list(pool.map(ask, range(48)))
    assert 0 < sum(sent) < 48
    assert budget.spent("2023-02-13").tokens <= 300


def test_a_reply_that_cannot_be_used_costs_all_the_same() -> None:
    budget = Budget(TABLE)
    backend = Budgeted(ScriptedBackend(["Six."]), budget)
    with pytest.raises(Misshapen):
        backend.complete(replace(FORM, origin=TODAY.origin), CancelToken())
    assert budget.spent("2023-02-13").tokens > 0


def test_what_was_set_aside_comes_back() -> None:
    backend, budget, _ = budgeted(tokens=10_000)
    question = replace(QUESTION, prompt=TODAY)
    for _ in range(20):
        backend.choose(question, CancelToken())
    left = 10_000 - budget.spent("2023-02-13").tokens
    budget.hold("2023-02-13", left, 0.0)
    with pytest.raises(BudgetSpent):
        budget.hold("2023-02-13", 1, 0.0)


def test_the_limit_can_be_changed_in_a_running_town() -> None:
    backend, budget, _ = budgeted(tokens=1)
    with pytest.raises(BudgetSpent):
        backend.complete(TODAY, CancelToken())
    budget.allowance = Allowance()
    backend.complete(TODAY, CancelToken())


def test_accounts_can_be_kept_and_taken_up_again() -> None:
    budget = Budget(TABLE, Allowance(tokens=100))
    budget.restore({"2023-02-13": Spent(99, 0.0)})
    with pytest.raises(BudgetSpent):
        Budgeted(ScriptedBackend(script=reply), budget).complete(TODAY, CancelToken())


# ---------------------------------------------------------------- prices


def test_the_table_that_comes_with_the_game_can_be_read() -> None:
    table = load_prices(ASSETS / "prices.toml")
    mini = table.of("gpt-4o-mini-2024-07-18")
    assert mini is not None
    assert mini.cost(1_000_000, 1_000_000) == pytest.approx(mini.input + mini.output)
    assert table.of("SmolLM2-135M-Instruct.Q4_1.gguf") == Price(0.0, 0.0)
    assert table.of("models/gemini-2.5-flash-lite") is not None
    assert table.of("a model of next year") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "currency = 3",
        'currency = "USD"\n[[price]]\nmodel = "x"\ninput = -1\noutput = 0',
        'currency = "USD"\n[[price]]\nmodel = "x"\ninput = nan\noutput = 0',
        'currency = "USD"\n[[price]]\nmodel = "x"\ninput = 1',
        'currency = "USD"\n[[price]]\nmodel = "x"\ninput = 1\noutput = 1\nper = 1',
        "not toml at all",
    ],
)
def test_a_broken_table_is_said(text: str, tmp_path: Path) -> None:
    file = tmp_path / "prices.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(PriceError):
        load_prices(file)
    with pytest.raises(PriceError):
        load_prices(tmp_path / "none.toml")


def test_two_who_settle_at_once_lose_nothing() -> None:
    budget = Budget(TABLE)

    def settle() -> None:
        for _ in range(200):
            budget.hold("d", 2, 0.0)
            budget.settle("d", (2, 0.0), 1, 0.0)

    threads = [threading.Thread(target=settle) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert budget.spent("d").tokens == 800
