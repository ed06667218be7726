"""A town whose model fails in every way, three times of ten, goes on living."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest

from engine import Language, TownOptions, load_languages, new_town, open_town
from engine.backends.budget import Budget
from engine.backends.metering import Meter
from engine.backends.prices import PriceTable
from engine.events import (
    ActionStarted,
    DecisionAsked,
    DecisionLanded,
    LineSpoken,
    TownEvent,
)
from engine.minds.building import build
from engine.minds.choice import MindChoice, ServerModel
from engine.minds.routine import RoutineMind
from engine.phrase import Phrase
from engine.town import Town
from tests.model_server import ModelServer
from tests.playing import play_along

pytestmark = pytest.mark.slow

ASSETS = Path(__file__).parents[2] / "assets"
HOUR = 360

TRACES = (
    *("```", "JSON", "json", "error", "Error", "Exception", "Traceback", "{", "}"),
    *("<html", "DOCTYPE", "API", "HTTP", "can't help with that"),
    *("reply", "context length", "timed out", "None"),
)
"""What would give away that words are not a person's."""

SLOTS = 8

E = TypeVar("E")


@dataclass
class Stormy:
    """What came of a town in a storm."""

    town: Town
    language: Language
    meter: Meter
    events: list[TownEvent] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    def words(self) -> Iterator[Phrase]:
        """All that anybody said, did, planned, remembered and thinks."""
        for event in self.events:
            match event:
                case LineSpoken(words=words):
                    yield words
                case ActionStarted(doing=doing):
                    yield doing
        for agent in self.town.simulation.state.agents.values():
            yield agent.currently
            for memory in agent.stream:
                yield memory.text
            for bond in agent.bonds.values():
                if bond.summary is not None:
                    yield bond.summary
            for plan in (agent.plan, agent.tomorrow):
                yield from (block.doing for block in (plan.blocks if plan else ()))


def lived(folder: Path, base: str, first: int, hours: int) -> Stormy:
    """A town whose model fails three times of ten, after some hours without it."""
    path = folder / "storm.town"
    new_town(path, TownOptions(base=base, seed=3), ASSETS)
    town = open_town(path, ASSETS)
    languages = load_languages(ASSETS, town.lore.personas)
    stormy = Stormy(town, languages["en"], Meter())
    for _ in range(first * HOUR):
        town.step()
    with ModelServer(storm=0.3, answer=play_along, retry_after=0.01) as server:
        model = ServerModel(
            preset="custom", address=server.address, model="town-1", parallel=SLOTS
        )
        built = build(
            # Stalls and late replies are given up soon, or this would take hours.
            MindChoice(kind="server", server=model, deadline=1.0),
            town.lore,
            RoutineMind(town.lore),
            languages,
            stormy.meter,
            Budget(PriceTable("USD", {})),
        )
        assert built is not None
        town.think_with(built.mind)
        for number in range(hours * HOUR):
            stormy.events.extend(town.step().events)
            if number % HOUR == HOUR - 1:
                stormy.threads.append(_own_threads())
        built.close()
    return stormy


def _own_threads() -> int:
    """Threads of ours: those of the server in this process are left out."""
    return sum("process_request" not in one.name for one in threading.enumerate())


WINDOWS = [
    pytest.param(("n3", 0, 24), marks=pytest.mark.slow, id="a day of three"),
    pytest.param(("n25", 7, 2), id="a morning of all"),
]
"""Base, first hour and number of hours."""


@pytest.fixture(scope="module", params=WINDOWS)
def stormy(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stormy]:
    """What came of it."""
    one = lived(tmp_path_factory.mktemp("storm"), *request.param)
    yield one
    one.town.close()


def test_there_was_a_storm_and_the_model_was_heard_all_the_same(
    stormy: Stormy,
) -> None:
    total = stormy.meter.total()
    assert 0.1 < total.failed / total.exchanges < 0.6
    assert len(total.failures) > 5
    landed = stormy.of(DecisionLanded)
    by_model = [one for one in landed if one.answered_by == "town-1"]
    assert len(by_model) > len(landed) / 2


def test_every_decision_has_an_outcome_at_its_own_step(stormy: Stormy) -> None:
    asked = {one.request.id: one.request for one in stormy.of(DecisionAsked)}
    landed = {one.id: one for one in stormy.of(DecisionLanded)}
    for id, request in asked.items():
        if request.lands_at < stormy.town.step_number:
            assert landed[id].step == request.lands_at
    for one in landed.values():
        assert (one.cause is None) or one.answered_by == "routine"


def test_each_cause_is_a_sentence(stormy: Stormy) -> None:
    causes = [one.cause for one in stormy.of(DecisionLanded) if one.cause]
    assert causes
    for cause in causes:
        told = stormy.language.tell(cause)
        assert told
        assert not told.startswith(("error.", "mind."))


def test_no_error_text_is_said_done_planned_or_remembered(stormy: Stormy) -> None:
    found = {
        (trace, told)
        for told in {stormy.language.tell(words) for words in stormy.words()}
        for trace in TRACES
        if trace in told
    }
    assert not found


def test_the_number_of_threads_does_not_grow(stormy: Stormy) -> None:
    # The desks, a timer or two for each, and the engine's own.
    assert max(stormy.threads) <= 1 + 3 * SLOTS + 4
