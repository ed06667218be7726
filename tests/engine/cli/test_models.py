"""Models looked for, tried and used from the command line."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.backends.presets import PRESETS
from engine.cli import models as command
from engine.cli.mind_options import PresetName
from engine.errors import UserError
from engine.minds.allowance import allowance_of
from engine.minds.choice import MindChoice, ServerModel
from tests.engine.cli.conftest import Call
from tests.model_server import ModelServer
from tests.playing import play_along
from tests.small_town import ROOT


@pytest.fixture(autouse=True)
def prices(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The game's prices beside the town, and no key of this computer's."""
    text = (ROOT / "assets" / "prices.toml").read_text(encoding="utf-8")
    (folder / "prices.toml").write_text(text, encoding="utf-8")
    for name in ("SMALLVILLE_API_KEY", "OPENAI_API_KEY", "DEEPSEEK_API_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer(answer=play_along) as one:
        yield one


def test_every_kind_of_server_can_be_asked_for() -> None:
    assert [one.value for one in PresetName] == list(PRESETS)


def test_a_server_is_tried_with_one_exchange(call: Call, server: ModelServer) -> None:
    told = call("models", "--address", server.address, "--model", "town-1", "--json")
    assert told.status == 0
    (found,) = told.data["backends"]
    assert found["models"] == ["town-1", "town-2"]
    assert found["works"] is True
    assert found["verdict"]["seconds"] > 0
    assert found["verdict"]["grade"] in ("good", "small")
    assert len(server.requests) == 1


def test_people_are_told_the_same(call: Call, server: ModelServer) -> None:
    told = call("models", "--address", server.address, "--model", "town-1")
    assert "town-1, town-2" in told.out
    assert server.address in told.out


def test_a_server_that_refuses_is_an_error_with_its_reason(
    call: Call, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.key = "sk-right"
    monkeypatch.setenv("SMALLVILLE_API_KEY", "sk-wrong")
    told = call("models", "--address", server.address, "--model", "town-1", "--json")
    assert told.status == 1
    (found,) = told.data["backends"]
    assert found["works"] is False
    assert found["verdict"]["reason"] == "wrong_key"


def test_without_a_wish_everything_at_hand_is_looked_for(
    call: Call, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = ServerModel(preset="ollama", address=server.address)
    monkeypatch.setattr(
        command,
        "_usual",
        lambda: [
            MindChoice(kind="local"),
            MindChoice(kind="server", server=here),
            MindChoice(kind="server", server=ServerModel(preset="openai")),
        ],
    )
    told = call("models", "--json")
    assert told.status == 0
    _, ollama, openai = told.data["backends"]
    assert ollama["verdict"]["model"] == "town-1"
    assert openai["problem"]


def test_servers_with_a_key_are_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "deepseek" not in {one.server.preset for one in command._usual()}
    monkeypatch.setenv("DEEPSEEK_API_KEY", "sk-1")
    assert "deepseek" in {one.server.preset for one in command._usual()}


def test_a_town_is_run_with_a_model(
    call: Call, folder: Path, server: ModelServer
) -> None:
    town, figures = folder / "minded.town", folder / "used.csv"
    assert call("new", town, "--base", "hamlet", "--mind", "language").status == 0
    ran = call(
        *("run", town, "--steps", 200, "--json", "--address", server.address),
        *("--model", "town-1", "--parallel", 3, "--metrics", figures),
    )
    assert ran.status == 0, ran.err
    mind = ran.data["mind"]
    assert mind["name"] == "town-1"
    assert mind["exchanges"] == len(server.requests) > 0
    assert mind["failures"] == {}
    rows = list(csv.DictReader(figures.read_text(encoding="utf-8").splitlines()))
    assert sum(int(row["exchanges"]) for row in rows) == mind["exchanges"]
    info = call("info", town, "--json").data
    assert info["mind"] == "language"
    assert info["tokens"] > 0
    assert {one for minds in info["decisions"].values() for one in minds} == {"town-1"}
    told = call("info", town).out
    assert "town-1" in told
    assert call("verify", town).status == 0


@pytest.mark.slow
def test_a_town_may_go_by_the_meanings_of_an_embedding_model(
    call: Call, folder: Path
) -> None:
    town = folder / "meaning.town"
    call("new", town, "--base", "hamlet", "--start", "2023-02-13 07:00")
    with ModelServer(answer=play_along, dimension=24) as server:
        ran = call(
            *("run", town, "--steps", 700, "--json", "--address", server.address),
            *("--model", "town-1", "--embeddings", "vectors-1"),
        )
    assert ran.status == 0, ran.err
    told = call("info", town, "--json").data
    assert told["embeddings"]["model"] == "vectors-1"
    assert told["embeddings"]["dimension"] == 24
    assert told["embeddings"]["texts"] > 0
    assert told["decisions"]["embed"]["vectors-1"] > 0
    assert "vectors-1" in call("info", town).out
    assert call("verify", town).status == 0


def test_a_mind_that_is_not_heard_is_told_with_the_reason(
    call: Call, folder: Path, server: ModelServer
) -> None:
    town = folder / "minded.town"
    call("new", town, "--base", "hamlet")
    server.fail_always("403")
    ran = call(
        *("run", town, "--steps", 100, "--address", server.address),
        *("--model", "town-1"),
    )
    assert ran.status == 0
    info = call("info", town, "--json").data
    assert sum(info["causes"]["error.backend.forbidden"].values()) > 0
    assert "town-1" in call("info", town).out


def test_the_budget_holds(call: Call, folder: Path, server: ModelServer) -> None:
    town = folder / "minded.town"
    call("new", town, "--base", "hamlet")
    call(
        *("run", town, "--steps", 100, "--address", server.address),
        *("--model", "town-1", "--budget", "10"),
    )
    assert server.requests == []
    info = call("info", town, "--json").data
    assert "error.backend.budget_spent" in info["causes"]


def test_the_routine_runs_a_town_that_was_founded_for_a_model(
    call: Call, folder: Path
) -> None:
    town = folder / "minded.town"
    call("new", town, "--base", "hamlet", "--mind", "language")
    ran = call("run", town, "--steps", 5, "--mind", "routine", "--json")
    assert ran.data["mind"]["name"] == "routine"


def test_a_model_that_cannot_be_had_is_one_clear_line(
    call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.minds.building.bundled_model", lambda: None)
    town = folder / "minded.town"
    call("new", town, "--base", "hamlet", "--mind", "language")
    for arguments in (
        ("--mind", "language"),
        ("--preset", "openai", "--model", "gpt-5-nano"),
        ("--preset", "ollama"),
        ("--address", "http://", "--model", "m"),
        ("--budget", "plenty", "--preset", "ollama", "--model", "m"),
        ("--metrics", "used.xls"),
    ):
        ran = call("run", town, "--steps", 5, *arguments)
        assert ran.status == 1
        assert len(ran.err.splitlines()) == 1
        assert "Traceback" not in ran.err
    assert call("info", town, "--json").data["step"] == 0


@pytest.mark.parametrize(
    ("written", "allowance"),
    [
        ("", (None, None)),
        ("200000", (200_000, None)),
        ("200k", (200_000, None)),
        ("1.5M", (1_500_000, None)),
        ("200,000", (200_000, None)),
        ("0.50USD", (None, 0.5)),
        ("$2", (None, 2.0)),
        ("0.5", (None, 0.5)),
        ("2 usd", (None, 2.0)),
    ],
)
def test_budgets_are_understood(
    written: str, allowance: tuple[int | None, float | None]
) -> None:
    assert allowance_of(written) == allowance


def test_what_is_no_budget_is_said() -> None:
    with pytest.raises(UserError):
        allowance_of("plenty")


def test_figures_can_be_had_as_json_too(
    call: Call, folder: Path, server: ModelServer
) -> None:
    town, figures = folder / "minded.town", folder / "used.json"
    call("new", town, "--base", "hamlet")
    call(
        *("run", town, "--steps", 100, "--address", server.address),
        *("--model", "town-1", "--metrics", figures),
    )
    assert json.loads(figures.read_text(encoding="utf-8"))["total"]["exchanges"] > 0
