"""A mind made of the player's choice, with its wrappers, meter and budget."""

from collections.abc import Iterator
from typing import Any

import pytest

from engine.backends.budget import Budget
from engine.backends.cancel import CancelToken
from engine.backends.errors import BackendError, BudgetSpent, KeyMissing, ModelUnnamed
from engine.backends.metering import Meter
from engine.backends.prices import Price, PriceTable
from engine.language import Language
from engine.minds.building import BuiltMind, build
from engine.minds.choice import LocalModel, MindChoice, PersonModel, ServerModel
from engine.minds.lore import Lore
from engine.minds.mind import Answer, DayPlan, DecisionRequest
from engine.minds.routine import RoutineMind
from tests.engine.minds.language.questions import (
    KLAUS,
    MARIA,
    context_of,
    request_of,
)
from tests.model_server import ModelServer
from tests.playing import play_along

PRICES = PriceTable("USD", {"town-*": Price(1.0, 2.0)})


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer(answer=play_along) as one:
        yield one


class Builder:
    """Builds minds in one place with one set of books."""

    def __init__(
        self, lore: Lore, mind: RoutineMind, languages: dict[str, Language]
    ) -> None:
        self.meter = Meter()
        self.budget = Budget(PRICES)
        self._parts = (lore, mind, languages, self.meter, self.budget)
        self.built: list[BuiltMind] = []

    def __call__(
        self,
        choice: MindChoice,
        decided: list[tuple[DecisionRequest, Answer]] | None = None,
    ) -> BuiltMind:
        built = build(choice, *self._parts, decided=decided or ())
        assert built is not None
        self.built.append(built)
        return built


@pytest.fixture
def builder(
    lore: Lore, mind: RoutineMind, languages: dict[str, Language]
) -> Iterator[Builder]:
    one = Builder(lore, mind, languages)
    yield one
    for built in one.built:
        built.close()


def choice(server: ModelServer, **more: Any) -> MindChoice:
    model = ServerModel(preset="custom", address=server.address, model="town-1")
    return MindChoice(kind="server", server=model, **more)


def test_the_routine_is_no_mind_to_be_built(builder: Builder) -> None:
    assert build(MindChoice(), *builder._parts) is None


def test_a_built_mind_answers_and_is_metered(
    builder: Builder, server: ModelServer, lore: Lore
) -> None:
    built = builder(choice(server))
    request = request_of("plan_day", context_of("plan_day", lore))
    thought = built.mind.think(request, CancelToken())
    assert isinstance(thought.answer, DayPlan)
    assert thought.answered_by == built.mind.name == "town-1"
    ((row, tally),) = builder.meter.rows().items()
    assert row[:3] == ("plan_day", "town-1", KLAUS)
    assert tally.exchanges == 1
    spent = builder.budget.spent("2023-02-13")
    assert spent.tokens == tally.tokens
    assert spent.money > 0


def test_at_the_limit_the_mind_says_so(
    builder: Builder, server: ModelServer, lore: Lore
) -> None:
    built = builder(choice(server, tokens_per_day=10))
    request = request_of("plan_day", context_of("plan_day", lore))
    with pytest.raises(BudgetSpent):
        built.mind.think(request, CancelToken())
    assert server.requests == []


def test_some_may_have_models_of_their_own(
    builder: Builder, server: ModelServer, lore: Lore
) -> None:
    own = ServerModel(preset="custom", address=server.address, model="town-2")
    mine = PersonModel(agent=KLAUS, model=own)
    built = builder(choice(server, people=(mine,)))
    request = request_of("reflect", context_of("reflect", lore))
    assert built.mind.think(request, CancelToken()).answered_by == "town-2"
    assert [body["model"] for body in server.requests] == ["town-2"]


def test_people_with_the_same_model_share_it(
    builder: Builder, server: ModelServer
) -> None:
    same = choice(server).server
    people = tuple(PersonModel(agent=name, model=same) for name in (KLAUS, MARIA))
    assert len(builder(choice(server, people=people)).backends) == 1


def test_parallel_calls_are_as_many_as_wanted(
    builder: Builder, server: ModelServer
) -> None:
    model = choice(server).server.model_copy(update={"parallel": 5})
    assert builder(MindChoice(kind="server", server=model)).mind.lanes == 5


def test_a_mind_knows_what_was_decided_before(
    builder: Builder, server: ModelServer, lore: Lore
) -> None:
    request = request_of("plan_day", context_of("plan_day", lore))
    first = builder(choice(server)).mind.think(request, CancelToken()).answer
    asked = len(server.requests)
    built = builder(choice(server), [(request, first), (request, first)])
    assert built.mind.think(request, CancelToken()).answer == first
    assert len(server.requests) == asked


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (ServerModel(preset="ollama"), ModelUnnamed),
        (ServerModel(preset="deepseek", model="deepseek-chat"), KeyMissing),
    ],
)
def test_what_is_missing_is_said_before_anything_changes(
    builder: Builder,
    wrong: ServerModel,
    error: type[BackendError],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("SMALLVILLE_API_KEY", "DEEPSEEK_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(error):
        builder(MindChoice(kind="server", server=wrong, tokens_per_day=1))
    assert builder.budget.allowance.tokens is None


def test_one_model_that_cannot_be_had_is_enough(
    builder: Builder, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.minds.building.bundled_model", lambda: None)
    mine = PersonModel(agent=KLAUS, model=LocalModel())
    with pytest.raises(BackendError):
        builder(choice(server, people=(mine,)))


def test_a_reply_that_makes_no_answer_is_a_failure_in_the_books(
    builder: Builder, lore: Lore
) -> None:
    # It talks English, whatever it is asked.
    with ModelServer() as server:
        built = builder(choice(server, language="zh"))
        request = request_of("utterance", context_of("utterance", lore))
        with pytest.raises(BackendError):
            built.mind.think(request, CancelToken(5.0))
    total = builder.meter.total()
    assert (total.exchanges, total.failed) == (2, 2)
    assert total.failures == {"misshapen": 2}
