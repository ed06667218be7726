"""What a day will cost is told before it begins."""

from pathlib import Path

from engine.backends.prices import Price, PriceTable, load_prices
from engine.estimate import WHOLE, DayEstimate, estimate_day, estimate_told
from engine.minds.choice import LocalModel, MindChoice, PersonModel, ServerModel
from engine.roots import assets_root
from engine.store.decisions import Usage

PRICES = PriceTable("USD", {"dear": Price(10, 100), "cheap": Price(1, 10)}, "2025-12")
DEAR = ServerModel(preset="custom", address="http://x", model="dear")
CHEAP = DEAR.model_copy(update={"model": "cheap"})


def server(model: ServerModel = DEAR, **more: object) -> MindChoice:
    return MindChoice(kind="server", server=model, **more)


def estimated(choice: MindChoice, people: int = 4, **more: object) -> DayEstimate:
    found = estimate_day(choice, people, PRICES, **more)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_the_routine_is_free() -> None:
    assert estimate_day(MindChoice(), 25, PRICES) is None


def test_a_new_town_is_estimated_by_the_usual_day() -> None:
    found = estimated(server())
    assert found.exchanges == 4 * WHOLE.exchanges
    assert found.money == PRICES.prices["dear"].cost(
        found.input_tokens, found.output_tokens
    )
    assert not found.measured


def test_a_town_that_has_lived_is_estimated_by_its_own_days() -> None:
    usage = (
        Usage("2023-02-13", "dear", 400, 80_000, 8_000),
        Usage("2023-02-14", "dear", 100, 20_000, 2_000),
    )
    found = estimated(server(), usage=usage, whole_days=1)
    assert found.measured
    assert (found.exchanges, found.input_tokens, found.output_tokens) == (
        400,
        80_000,
        8_000,
    )
    half = estimated(server(), usage=usage, whole_days=0)
    assert half.exchanges == 4 * WHOLE.exchanges
    assert half.input_tokens == 200 * half.exchanges


def test_people_with_models_of_their_own_cost_what_those_cost() -> None:
    own = tuple(PersonModel(agent=f"P{n}", model=CHEAP) for n in range(2))
    mixed, dear = estimated(server(people=own)), estimated(server())
    cheap = estimated(server(CHEAP))
    costs = [one.money or 0.0 for one in (cheap, mixed, dear)]
    assert 0 < costs[0] < costs[2]
    assert round(costs[1], 6) == round((costs[0] + costs[2]) / 2, 6)


def test_a_model_that_the_table_does_not_know_has_no_price() -> None:
    unknown = DEAR.model_copy(update={"model": "mystery"})
    assert estimated(server(unknown)).money is None


def test_a_model_in_the_process_costs_nothing_and_is_asked_less() -> None:
    found = estimated(MindChoice(kind="local", local=LocalModel()))
    assert found.money == 0
    assert found.exchanges < WHOLE.exchanges * 4


def test_it_is_said_how_far_a_limit_goes() -> None:
    whole = estimated(server())
    half = estimated(server(tokens_per_day=whole.tokens // 2))
    assert round(half.covered, 3) == 0.5
    keys = [one.key for one in estimate_told(half, server())]
    assert keys == ["estimate.day", "estimate.covered"]


def test_the_table_that_comes_along_says_when_its_prices_were_known() -> None:
    table = load_prices(Path(assets_root()) / "prices.toml")
    assert table.as_of
    for name in ("gpt-5-mini", "gpt-5-nano", "gpt-5"):
        assert table.of(name) is not None
    prices = [table.of(name) for name in ("gpt-5-nano", "gpt-5-mini", "gpt-5")]
    # The first entry that fits counts, so the narrower names must stand first.
    assert [one.input for one in prices if one] == sorted(
        {one.input for one in prices if one}
    )
    for price in table.prices.values():
        assert price.output >= price.input or not price.output
