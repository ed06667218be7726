"""The mind of a running town: changed, watched, and asked for its reasons."""

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from engine.backends.keyring_keys import hold_key
from engine.backends.keys import Key
from engine.backends.presets import PRESETS
from engine.commands import (
    ChangeMind,
    ExportMetrics,
    InspectMind,
    InspectWhy,
    SetPace,
)
from engine.events import DecisionLanded, StepFinished
from engine.founding import TownOptions
from engine.minding import BEAT
from engine.minds.choice import MindChoice, ServerModel
from engine.roots import ASSETS_VARIABLE
from engine.runner import Runner
from engine.runner_events import (
    Event,
    MetricsFailed,
    MetricsWritten,
    MindChanged,
    MindFailed,
    MindInspected,
    MindUsed,
    TownOpened,
    WhyTold,
)
from engine.store.decisions import DecisionRecording
from engine.town import new_town, open_town, verify
from tests.model_server import ModelServer
from tests.playing import play_along
from tests.small_town import BASE, ROOT, small_assets
from tests.threads import threads_end

SOON = 60.0

E = TypeVar("E")


class Watched:
    """A running town and what it tells."""

    def __init__(self, path: Path, assets: Path) -> None:
        self.path = path
        self.seen: list[Event] = []
        self.runner = Runner(lambda: open_town(path, assets), path.parent / "slots")
        self.runner.start()

    def all(self, kind: type[E]) -> list[E]:
        self.seen.extend(self.runner.drain())
        return [event for event in self.seen if isinstance(event, kind)]

    def until(self, kind: type[E], number: int = 1) -> E:
        """Wait until something of a class was told for the nth time."""
        end = time.monotonic() + SOON
        while time.monotonic() < end:
            if len(found := self.all(kind)) >= number:
                return found[number - 1]
            time.sleep(0.005)
        raise AssertionError(f"no {kind.__name__}")

    def until_by(self, mind: str) -> DecisionLanded:
        """Wait until a decision of a mind's has landed."""
        end = time.monotonic() + SOON
        while time.monotonic() < end:
            for one in self.all(DecisionLanded):
                if one.answered_by == mind:
                    return one
            time.sleep(0.005)
        raise AssertionError(f"nothing by {mind}")

    def close(self) -> None:
        self.runner.stop()
        self.runner.join(SOON)
        assert not self.runner.is_running


@pytest.fixture(scope="session")
def hamlet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Assets of a small town, with the game's prices."""
    assets = small_assets(tmp_path_factory.mktemp("minding"))
    prices = (ROOT / "assets" / "prices.toml").read_text(encoding="utf-8")
    (assets / "prices.toml").write_text(
        prices + '[[price]]\nmodel = "town-1"\ninput = 1.0\noutput = 1.0\n',
        encoding="utf-8",
    )
    return assets


@pytest.fixture
def watched(
    tmp_path: Path, hamlet: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Watched]:
    monkeypatch.setenv(ASSETS_VARIABLE, str(hamlet))
    path = tmp_path / "hamlet.town"
    new_town(path, TownOptions(base=BASE), hamlet)
    one = Watched(path, hamlet)
    yield one
    one.close()


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer(answer=play_along) as one:
        yield one


def choice(server: ModelServer, model: str = "town-1", **more: Any) -> MindChoice:
    chosen = ServerModel(
        preset="custom", address=server.address, model=model, parallel=4
    )
    return MindChoice(kind="server", server=chosen, **more)


def test_an_embedding_model_is_chosen_with_the_mind_that_brings_it(
    watched: Watched, server: ModelServer
) -> None:
    chosen = choice(server)
    meant = chosen.server.model_copy(update={"embedding_model": "vectors-1"})
    watched.runner.send(SetPace(None))
    watched.runner.send(ChangeMind(chosen.model_copy(update={"server": meant})))
    assert watched.until_by("vectors-1").kind == "embed"


def test_another_mind_takes_over_in_a_running_town(
    watched: Watched, server: ModelServer
) -> None:
    watched.runner.send(SetPace(None))
    watched.until(StepFinished, 5)
    watched.runner.send(ChangeMind(choice(server)))
    assert watched.until(MindChanged).name == "town-1"
    watched.until_by("town-1")
    watched.runner.send(ChangeMind(MindChoice()))
    assert watched.until(MindChanged, 2).name == "routine"


def test_a_paused_town_changes_its_mind_as_well(
    watched: Watched, server: ModelServer
) -> None:
    watched.until(TownOpened)
    watched.runner.send(ChangeMind(choice(server)))
    assert watched.until(MindChanged).name == "town-1"


def test_a_mind_that_cannot_be_had_leaves_all_as_it_is(
    watched: Watched, server: ModelServer
) -> None:
    watched.runner.send(ChangeMind(choice(server)))
    watched.until(MindChanged)
    watched.runner.send(ChangeMind(choice(server, model="")))
    assert watched.until(MindFailed).reason.key == "error.backend.model_unnamed"
    watched.runner.send(SetPace(None))
    watched.until_by("town-1")


def test_a_mind_is_made_anew_for_another_key(
    watched: Watched, server: ModelServer
) -> None:
    server.key = "sk-right"
    chosen = choice(server)
    watched.runner.send(ChangeMind(chosen))
    watched.until(MindChanged)
    hold_key(Key("sk-right"), PRESETS["custom"], server.address)
    watched.runner.send(ChangeMind(chosen, anew=True))
    watched.until(MindChanged, 2)
    watched.runner.send(SetPace(None))
    watched.until_by("town-1")


def test_only_the_latest_wish_counts(watched: Watched, server: ModelServer) -> None:
    for model in ("town-1", "town-2"):
        watched.runner.send(ChangeMind(choice(server, model=model)))
    watched.until(MindChanged)
    time.sleep(0.3)
    assert [one.name for one in watched.all(MindChanged)] == ["town-2"]


def test_new_limits_need_no_new_mind(watched: Watched, server: ModelServer) -> None:
    watched.runner.send(ChangeMind(choice(server)))
    watched.until(MindChanged)
    built = watched.runner._minding._built
    watched.runner.send(ChangeMind(choice(server, tokens_per_day=1, waits=False)))
    watched.until(MindChanged, 2)
    assert watched.runner._minding._built is built
    watched.runner.send(SetPace(None))
    while (landed := watched.until(DecisionLanded)).cause is None:
        time.sleep(0.01)
    assert landed.cause is not None
    assert server.requests == []


def test_what_is_used_is_told_once_a_second(
    watched: Watched, server: ModelServer
) -> None:
    watched.runner.send(ChangeMind(choice(server, tokens_per_day=900_000)))
    watched.until(MindChanged)
    watched.runner.send(SetPace(None))
    began = time.monotonic()
    watched.until_by("town-1")
    used = watched.until(MindUsed, 2)
    assert used.exchanges > 0
    assert used.input_tokens > used.output_tokens > 0
    tokens = used.input_tokens + used.output_tokens
    assert used.money == pytest.approx(tokens / 1e6)
    assert (used.token_limit, used.currency) == (900_000, "USD")
    told = len(watched.all(MindUsed))
    assert told <= (time.monotonic() - began) / BEAT + 2


def test_what_ails_a_mind_is_told(
    watched: Watched, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMALLVILLE_API_KEY", "sk-some")
    server.fail_always("401")
    watched.runner.send(ChangeMind(choice(server)))
    watched.until(MindChanged)
    watched.runner.send(SetPace(None))
    end = time.monotonic() + SOON
    while time.monotonic() < end:
        if troubled := [one for one in watched.all(MindUsed) if one.trouble]:
            break
        time.sleep(0.02)
    trouble = troubled[-1].trouble
    assert trouble is not None
    assert trouble.key in ("error.backend.wrong_key", "error.backend.resting")
    assert dict(troubled[-1].failures)["wrong_key"] == troubled[-1].failed > 0
    assert any(isinstance(one, StepFinished) for one in watched.seen)


def test_whoever_asks_why_is_told_the_reasons(
    watched: Watched, server: ModelServer
) -> None:
    watched.runner.send(ChangeMind(choice(server)))
    watched.until(MindChanged)
    watched.runner.send(SetPace(None))
    landed = watched.until_by("town-1")
    watched.runner.send(InspectWhy(landed.agent, count=500))
    told = watched.until(WhyTold)
    assert told.problem is None
    assert {one.agent for one in told.decisions} == {landed.agent}
    steps = [one.landed_at for one in told.decisions]
    assert steps == sorted(steps, reverse=True)
    (decision,) = [one for one in told.decisions if one.id == landed.id]
    assert decision.answered_by == "town-1"
    assert decision.answer
    assert decision.question.key == f"why.{landed.kind}"
    assert decision.seconds > 0
    assert decision.input_tokens > 0
    assert json.loads(decision.exchanges[0].reply)
    watched.runner.send(InspectWhy(landed.agent, until=landed.step - 1))
    past = watched.until(WhyTold, 2)
    assert landed.id not in {one.id for one in past.decisions}


def test_the_books_are_shown_and_exported(
    watched: Watched, server: ModelServer, tmp_path: Path
) -> None:
    watched.runner.send(ChangeMind(choice(server)))
    watched.until(MindChanged)
    watched.runner.send(SetPace(None))
    watched.until_by("town-1")
    watched.runner.send(InspectMind())
    rows = watched.until(MindInspected).rows
    assert {row.model for row in rows} == {"town-1"}
    assert sum(row.exchanges for row in rows) > 0
    for name in ("used.json", "used.csv"):
        watched.runner.send(ExportMetrics(tmp_path / name))
    watched.until(MetricsWritten, 2)
    assert json.loads((tmp_path / "used.json").read_text())["rows"]
    assert (tmp_path / "used.csv").read_text().startswith("function,model,agent,")
    watched.runner.send(ExportMetrics(tmp_path / "used.txt"))
    assert watched.until(MetricsFailed).reason.key == "error.metrics.ending"
    watched.runner.send(ExportMetrics(tmp_path / "nowhere" / "used.csv"))
    watched.until(MetricsFailed, 2)


def test_a_town_that_changed_its_mind_can_be_lived_again(
    watched: Watched, server: ModelServer, hamlet: Path
) -> None:
    watched.runner.send(ChangeMind(choice(server)))
    watched.until(MindChanged)
    watched.runner.send(SetPace(None))
    watched.until_by("town-1")
    watched.runner.send(ChangeMind(MindChoice()))
    watched.until(MindChanged, 2)
    watched.close()
    assert verify(watched.path, hamlet) is None
    with DecisionRecording(watched.path) as recording:
        usage = recording.usage()
    assert [row.model for row in usage] == ["town-1"]


def test_a_town_goes_on_with_the_day_s_accounts(
    watched: Watched, server: ModelServer, hamlet: Path
) -> None:
    watched.runner.send(ChangeMind(choice(server)))
    watched.until(MindChanged)
    watched.runner.send(SetPace(None))
    watched.until_by("town-1")
    watched.close()
    with DecisionRecording(watched.path) as recording:
        (before,) = recording.usage()
    again = Watched(watched.path, hamlet)
    again.runner.send(ChangeMind(choice(server)))
    used = again.until(MindUsed)
    again.close()
    assert used.day == before.day
    assert used.exchanges >= before.exchanges
    assert used.input_tokens >= before.input_tokens


def test_leaving_a_town_does_not_wait_for_its_model(
    watched: Watched, server: ModelServer
) -> None:
    server.latency = 60.0
    watched.runner.send(ChangeMind(choice(server)))
    watched.until(MindChanged)
    watched.runner.send(SetPace(None))
    end = time.monotonic() + SOON
    while not server.requests and time.monotonic() < end:
        time.sleep(0.01)
    assert server.requests
    began = time.monotonic()
    watched.close()
    assert time.monotonic() - began < server.latency / 2


def test_changing_minds_leaves_no_threads(
    watched: Watched, server: ModelServer
) -> None:
    watched.runner.send(ChangeMind(choice(server)))
    watched.until(MindChanged)
    watched.runner.send(SetPace(None))
    watched.until_by("town-1")
    before = threading.active_count()
    for number in range(6):
        model = ("town-2", "town-1")[number % 2]
        watched.runner.send(ChangeMind(choice(server, model=model)))
        watched.until(MindChanged, number + 2)
    assert threads_end(before + 4)
