"""Towns founded, run and looked at from the command line."""

import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from engine.events import LineSpoken
from engine.listing import town_info
from engine.people.beginnings import copy_of, load_beginning
from engine.people.file import keep_people
from engine.roots import HOME_VARIABLE, assets_root
from engine.store.recording import Recording
from tests.engine.cli.conftest import Call
from tests.own_map import hamlet
from tests.small_town import BASE, PEOPLE, ROOT


def test_a_new_town_begins_with_everybody_asleep(call: Call, folder: Path) -> None:
    path = folder / "fresh.town"
    assert call("new", path, "--base", BASE).status == 0
    shown = call("show", path, "--json").data
    assert shown["step"] == 0
    assert shown["game_time"] == "2023-02-13 06:00:00"
    assert list(shown["agents"]) == list(PEOPLE)
    assert all(one["asleep"] for one in shown["agents"].values())


def test_a_town_is_founded_as_asked(call: Call, folder: Path) -> None:
    path = folder / "fresh.town"
    call(
        *("new", path, "--base", BASE, "--seed", 7, "--start", "2023-03-01 22:30"),
        *("--title", "Elsewhere", "--lang", "zh", "--mind", "routine"),
    )
    info = call("info", path, "--json").data
    assert info["title"] == "Elsewhere"
    assert info["seed"] == 7
    assert info["language"] == "zh"
    assert info["start"] == info["game_time"] == "2023-03-01 22:30:00"


def test_a_town_is_founded_from_a_people_file(call: Call, folder: Path) -> None:
    file, path = folder / "ours.people", folder / "fresh.town"
    assets = assets_root()
    keep_people(copy_of(load_beginning(assets, BASE)), file)
    assert call("new", path, "--base", file).status == 0
    info = call("info", path, "--json").data
    assert info["base"] == "ours"
    assert call("show", path, "--json").data["step"] == 0


def test_a_people_file_that_cannot_be_used_is_told(call: Call, folder: Path) -> None:
    file, path = folder / "ours.people", folder / "fresh.town"
    file.write_text("format = 2", encoding="utf-8")
    refused = call("new", path, "--base", file, "--lang", "en")
    assert refused.status == 1
    assert "newer game (format 2)" in refused.err
    assert not path.exists()


def test_running_makes_the_steps_asked_for(call: Call, town: Path, steps: int) -> None:
    ran = call("run", town, "--steps", 25, "--json")
    assert ran.status == 0
    assert ran.data["made"] == 25
    assert ran.data["step"] == steps + 25
    assert ran.data["finished"] is True


def test_running_until_a_time_stops_there(call: Call, town: Path) -> None:
    before = datetime.fromisoformat(call("info", town, "--json").data["game_time"])
    goal = before + timedelta(minutes=7)
    call("run", town, "--until", goal.isoformat(" "))
    info = call("info", town, "--json").data
    assert info["game_time"] == goal.isoformat(" ")
    past = before.isoformat(" ")
    assert call("run", town, "--until", past, "--json").data["made"] == 0


def test_the_hash_after_a_run_is_the_hash_of_the_file(call: Call, town: Path) -> None:
    ran = call("run", town, "--steps", 10, "--json").data
    assert call("info", town, "--json").data["world_hash"] == ran["world_hash"]


def test_two_runs_are_one_longer_run(call: Call, town: Path, folder: Path) -> None:
    other = folder / "other.town"
    shutil.copy(town, other)
    whole = call("run", town, "--steps", 60, "--json").data
    call("run", other, "--steps", 31)
    halves = call("run", other, "--steps", 29, "--json").data
    assert halves["world_hash"] == whole["world_hash"]


def test_info_counts_who_answered(call: Call, town: Path, steps: int) -> None:
    info = call("info", town, "--json").data
    assert info["step"] == steps
    assert info["agents"] == len(PEOPLE)
    assert info["memories"] > 10
    assert info["decisions"]["plan_day"] == {"routine": 2}
    assert info["tokens"] == 0
    assert info["mind"] == "routine"


def test_looking_at_a_town_leaves_one_unchanged_file(call: Call, town: Path) -> None:
    before = town.read_bytes()
    for command in (("info",), ("show",), ("verify",), ("chronicle",)):
        assert call(*command, town).status == 0
    assert town.read_bytes() == before
    assert [path.name for path in town.parent.glob("hamlet.town*")] == ["hamlet.town"]


def test_show_tells_any_step_of_the_past(call: Call, town: Path, steps: int) -> None:
    past = call("show", town, "--step", 400, "--json").data
    present = call("show", town, "--json").data
    assert past["step"] == 400
    assert past["game_time"] == "2023-02-13 07:06:40"
    assert present["step"] == steps
    ann = past["agents"]["Ann Ash"]
    assert ann["address"].startswith("the Hamlet:house:")
    assert len(ann["tile"]) == 2
    assert ann["action"]
    assert ann["icon"]


def test_show_tells_who_talks_with_whom(call: Call, town: Path, steps: int) -> None:
    with Recording(town) as recording:
        spoken = [
            event
            for event in recording.events(0, steps)
            if isinstance(event, LineSpoken)
        ]
    first = spoken[0]
    other = next(name for name in PEOPLE if name != first.agent)
    shown = call("show", town, "--step", first.step + 1, "--json").data["agents"]
    talk = shown[other]["conversation"]
    assert talk["with"] == [first.agent]
    assert talk["speaker"] == first.agent
    assert talk["words"]
    before = call("show", town, "--step", 100, "--json").data["agents"]
    assert before[other]["conversation"] is None


def test_a_recorded_town_is_identical_when_lived_again(call: Call, town: Path) -> None:
    assert call("verify", town).out == "identical\n"
    verified = call("verify", town, "--json").data
    assert verified["identical"] is True
    assert verified["first_difference"] is None


def test_a_changed_decision_is_found_at_its_step(call: Call, town: Path) -> None:
    db = sqlite3.connect(town)
    ((landed, seq),) = db.execute(
        "SELECT step, seq FROM landing WHERE kind = 'Said' ORDER BY step, seq LIMIT 1"
    )
    db.execute(
        "UPDATE landing SET answer = json_set(answer, '$.words',"
        ' json(\'{"key": "", "parts": [["text", "Boo."]]}\'))'
        " WHERE step = ? AND seq = ?",
        (landed, seq),
    )
    db.commit()
    db.close()
    verified = call("verify", town, "--json")
    assert verified.status == 1
    assert verified.data["first_difference"] == landed
    assert str(landed) in call("verify", town).out


def test_json_stands_alone_on_standard_output(call: Call, town: Path) -> None:
    for command in (("info",), ("show",), ("verify",), ("run", "--steps", 5)):
        called = call(command[0], town, *command[1:], "--json")
        assert isinstance(called.data, dict)


def test_progress_goes_to_standard_error(call: Call, town: Path) -> None:
    called = call("run", town, "--steps", 20)
    assert "20 of 20 steps" in called.err
    assert "20 of 20" not in called.out


def test_check_map_passes_a_sound_map(call: Call, folder: Path) -> None:
    called = call("check-map", folder / "assets/maps/hamlet.tmx", "--json")
    assert called.status == 0
    assert called.data["problems"] == []


def test_check_map_tells_layer_and_tile_of_every_problem(
    call: Call, folder: Path
) -> None:
    path = folder / "assets/maps/hamlet.tmx"
    text = path.read_text(encoding="utf-8")
    text = text.replace('name="toilet"', 'name=""')
    text = text.replace('name="bed" x="16"', 'name="bed" x="4096"')
    path.write_text(text, encoding="utf-8")
    called = call("check-map", path, "--json")
    assert called.status == 1
    told = {(one["kind"], one["layer"]) for one in called.data["problems"]}
    assert told >= {("nameless", "objects"), ("outside", "objects")}
    assert [18, 4] in [one["tile"] for one in called.data["problems"]]
    lines = call("check-map", path).out.splitlines()
    assert any("(18, 4)" in line for line in lines)


def test_a_town_on_a_map_of_ones_own_goes_on_when_the_map_has_gone(
    call: Call, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    drawn = hamlet().save(tmp_path / "drawn" / "hill.tmx")
    path = folder / "hill.town"
    assert call("new", path, "--base", BASE, "--map", drawn).status == 0
    shutil.rmtree(drawn.parent)
    assert call("run", path, "--steps", 30).status == 0
    assert call("verify", path).status == 0
    assert call("info", path, "--json").data["map"].startswith("hill-")
    shutil.rmtree(tmp_path / "home" / "maps")
    assert "hill-" in call("run", path, "--steps", 1).complaint


def test_a_map_nobody_can_live_on_is_refused_before_there_is_a_town(
    call: Call, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    path = folder / "hill.town"
    refused = call("new", path, "--base", BASE, "--map", tmp_path / "none.tmx")
    assert refused.status == 1
    assert "none.tmx" in refused.complaint
    assert not path.exists()


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_keeps_every_finished_step(
    number: signal.Signals, call: Call, town: Path, steps: int
) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "engine", "run", town, "--steps", "1000000", "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 60
    while town_info(town).step < steps + 5 and time.monotonic() < deadline:
        time.sleep(0.05)
    running.send_signal(number)
    out, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Traceback" not in err
    assert '"finished": false' in out
    info = call("info", town, "--json").data
    assert info["step"] > steps
    assert f'"world_hash": "{info["world_hash"]}"' in out
    assert call("verify", town).status == 0


@pytest.mark.slow
def test_a_town_can_be_lived_without_parts_of_the_minds(
    call: Call, folder: Path
) -> None:
    town = folder / "less.town"
    parts = ("--without", "reflection", "--without", "social-memory")
    call("new", town, "--base", BASE, *parts)
    assert call("info", town, "--json").data["without"] == [
        "reflection",
        "social_memory",
    ]
    assert "social memory" in call("info", town).out
    call("run", town, "--steps", 10, "--without", "retrieval")
    assert call("info", town, "--json").data["without"] == ["retrieval"]
    call("run", town, "--steps", 10)
    call("run", town, "--steps", 10, "--without", "nothing")
    told = [call("show", town, "--step", at, "--json").data for at in (5, 15, 25)]
    assert [one["without"] for one in told] == [["retrieval"], ["retrieval"], []]
    assert call("info", town, "--json").data["without"] == []
    assert call("verify", town).status == 0
