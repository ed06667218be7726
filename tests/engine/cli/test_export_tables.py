"""`export --format`: all that a town says, as tables, in round numbers and words."""

import csv
import json
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from engine.research.writing import GUIDE, TABLES
from engine.roots import assets_root
from engine.store.recording import Recording
from engine.town import read_state
from tests.engine.cli.conftest import Call

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture
def tables(call: Call, town: Path, folder: Path) -> Rows:
    """Everything, read again from JSON lines."""
    out = folder / "tables"
    called = call("export", town, out, "--format", "jsonl", "--json")
    assert called.status == 0
    found = {
        one.name: [
            json.loads(line)
            for line in (out / f"{one.name}.jsonl").read_text("utf-8").splitlines()
        ]
        for one in TABLES
    }
    assert called.data["rows"] == {name: len(rows) for name, rows in found.items()}
    return found


def count(town: Path, query: str) -> int:
    with closing(sqlite3.connect(town)) as db:
        ((number,),) = db.execute(query)
    return int(number)


def test_nothing_is_left_out(tables: Rows, town: Path) -> None:
    assert len(tables["events"]) == count(town, "SELECT count(*) FROM event")
    assert len(tables["decisions"]) == count(town, "SELECT count(*) FROM decision")
    state = read_state(town, assets_root())
    known = {agent.name: len(agent.stream) for agent in state.agents.values()}
    assert Counter(row["agent"] for row in tables["memories"]) == known
    kinds = Counter(row["kind"] for row in tables["events"])
    assert len(tables["lines"]) == kinds["LineSpoken"] > 0
    assert len(tables["actions"]) == kinds["ActionStarted"]
    assert len(tables["talks"]) == kinds["ConversationStarted"]
    assert len(tables["news"]) == kinds["NewsLearned"]
    assert all(row["text"] for row in tables["lines"] + tables["memories"])


def test_movement_leads_to_where_everybody_stands(
    tables: Rows, town: Path, steps: int
) -> None:
    with Recording(town) as recording:
        for step in (0, steps // 2, steps):
            seen = {
                row["agent"]: row for row in tables["movement"] if row["step"] <= step
            }
            for agent in recording.snapshot(step - 1).agents:
                assert (seen[agent.name]["x"], seen[agent.name]["y"]) == agent.tile


def test_a_retrieval_tells_of_a_memory_and_why_it_was_chosen(tables: Rows) -> None:
    known = {(row["agent"], row["memory"]) for row in tables["memories"]}
    asked = {row["decision"] for row in tables["decisions"]}
    scored = [row for row in tables["retrievals"] if row["score"]]
    assert scored
    for row in tables["retrievals"]:
        assert (row["agent"], row["memory"]) in known
        assert row["decision"] in asked
    for row in scored:
        parts = row["recency"] + row["relevance"] + row["importance_score"]
        assert row["score"] == pytest.approx(parts)


def test_csv_says_the_same_as_json_lines(
    tables: Rows, call: Call, town: Path, folder: Path
) -> None:
    out = folder / "csv"
    assert call("export", town, out, "--format", "csv").status == 0
    for table in TABLES:
        with (out / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        assert tuple(header) == table.columns
        assert rows == [
            [in_a_cell(value) for value in row.values()] for row in tables[table.name]
        ]


def in_a_cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@pytest.mark.parametrize(("language", "told"), [("en", "tiles from"), ("zh", "格数")])
def test_every_column_is_explained(
    language: str, told: str, call: Call, town: Path, folder: Path
) -> None:
    out = folder / "tables"
    call("export", town, out, "--format", "csv", "--lang", language)
    guide = (out / GUIDE).read_text("utf-8")
    assert told in guide
    assert "research." not in guide
    for table in TABLES:
        assert all(f"- `{column}`: " in guide for column in table.columns)


def test_an_export_never_writes_over_anything(
    call: Call, town: Path, folder: Path
) -> None:
    called = call("export", town, folder, "--format", "csv")
    assert called.status == 1
    assert str(folder) in called.complaint
