"""Export: the original's own loader reads the folder, and it imports back equal."""

import filecmp
import json
import os
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from engine.commands import Whisper
from engine.errors import UserError
from engine.founding import TownOptions
from engine.reverie.exporting import Exported, export_folder
from engine.reverie.importing import import_folder
from engine.reverie.notes import NOTES
from engine.reverie.scratch import DEFAULTS
from engine.roots import assets_root
from engine.store.keyframe import world_hash
from engine.store.recording import Recording
from engine.town import new_town, open_town, read_state, verify
from tests.reverie_folder import (
    BEGINNING,
    Deed,
    Play,
    Player,
    change,
    remove,
    two_people,
)

pytestmark = pytest.mark.slow

ASSETS = assets_root()

TALK = [["Ada Brook", "Is it a good fork?"], ["Ben Okoye", "It rings true."]]


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A morning of three people of ours, with a talk and a whisper in it."""
    path = tmp_path_factory.mktemp("lived") / "t.town"
    start = datetime(2023, 2, 13, 5, 30)
    new_town(path, TownOptions(base="n3", start=start), ASSETS)
    town = open_town(path, ASSETS)
    for _ in range(3000):
        town.step()
    town.step([Whisper("Klaus Mueller", "Somebody @ home must have told her.")])
    town.close()
    return path


@pytest.fixture(scope="module")
def written(lived: Path, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    return export_folder(lived, tmp_path_factory.mktemp("out") / "morning", ASSETS)


def recorded() -> Play:
    """A recording with a talk, all kinds of memories and odd emoji."""
    talk = [
        Deed((75, 21), "chatting @ <persona> Ben Okoye", "🗣️🎹", TALK),
        Deed((75, 21), "chatting @ <persona> Ben Okoye", "🗣️🎹", TALK),
    ]
    answer = [
        Deed((76, 21), "chatting @ <persona> Ada Brook", "💬", TALK),
        Deed((76, 21), "chatting @ <persona> Ada Brook", "💬", TALK),
    ]
    play = two_people(start=BEGINNING.replace(hour=10))
    ada, ben = play.players
    ada.deeds += [*talk, Deed((75, 21), emoji="🦤")]
    ben.deeds += [*answer, Deed((76, 21))]
    ada.scratch = {"mood": "fine", "concept_forget": 77, "chatting_with_buffer": {}}
    ada.nodes = [
        {"created": "2023-03-04 09:00:00"},
        {
            "type": "chat",
            "created": "2023-03-04 10:00:50",
            "predicate": "chat with",
            "object": "Ben Okoye",
            "description": "about forks",
            "keywords": ["Ada Brook", "Ben Okoye"],
            "filling": TALK,
        },
        {
            "type": "thought",
            "created": "2023-03-04 10:00:50",
            "depth": 1,
            "filling": ["node_2"],
        },
    ]
    return play


# ------------------------------------------------- what the original's loader wants


def files_of(folder: Path, name: str) -> dict[str, Any]:
    own = folder / "personas" / name / "bootstrap_memory"
    memory = own / "associative_memory"
    return {
        "scratch": json.loads((own / "scratch.json").read_text()),
        "places": json.loads((own / "spatial_memory.json").read_text()),
        **{
            name: json.loads((memory / f"{name}.json").read_text())
            for name in ("nodes", "embeddings", "kw_strength")
        },
    }


def moment(text: str) -> datetime:
    return datetime.strptime(text, "%B %d, %Y, %H:%M:%S")


def load_as_the_original_does(folder: Path) -> None:
    """Read every field the way the original's loader does; it trusts its files."""
    meta = json.loads((folder / "reverie/meta.json").read_text())
    assert meta == json.loads((folder / "meta.json").read_text())
    datetime.strptime(meta["start_date"], "%B %d, %Y")
    now = moment(meta["curr_time"])
    stood = json.loads((folder / f"environment/{meta['step']}.json").read_text())
    for name in meta["persona_names"]:
        assert {type(stood[name][axis]) for axis in "xy"} == {int}
        files = files_of(folder, name)
        _load_scratch(files["scratch"], name, now)
        _load_memories(files)
        for arenas in files["places"]["the Ville"].values():
            for things in arenas.values():
                assert all(isinstance(thing, str) for thing in things)


def _load_scratch(scratch: dict[str, Any], name: str, now: datetime) -> None:
    assert list(scratch)[: len(DEFAULTS)] == list(DEFAULTS)
    assert scratch["name"] == name
    assert moment(scratch["curr_time"]) < now
    moment(scratch["act_start_time"])
    assert type(scratch["act_duration"]) is int
    assert type(scratch["importance_trigger_curr"]) is int
    for field in ("f_daily_schedule", "f_daily_schedule_hourly_org"):
        assert sum(minutes for _, minutes in scratch[field]) == 1440
        assert all(minutes > 0 for _, minutes in scratch[field])
    if scratch["chatting_end_time"]:
        moment(scratch["chatting_end_time"])
    assert all(len(tile) == 2 for tile in scratch["planned_path"])


def _load_memories(files: dict[str, Any]) -> None:
    nodes = files["nodes"]
    for number in range(1, len(nodes) + 1):
        node = nodes[f"node_{number}"]
        assert node["node_count"] == number
        assert node["embedding_key"] in files["embeddings"]
        datetime.strptime(node["created"], "%Y-%m-%d %H:%M:%S")
        assert 1 <= node["poignancy"] <= 10
        assert {type(node[part]) for part in ("subject", "predicate", "object")} == {
            str
        }
        if node["type"] == "chat":
            assert all(len(line) == 2 for line in node["filling"])
        for one in node["filling"] or []:
            if node["type"] != "chat":
                assert one in nodes
    assert list(nodes) == sorted(nodes, key=lambda key: -int(key[5:]))


def test_the_original_loads_a_town_of_ours(written: Exported) -> None:
    load_as_the_original_does(written.folder)


def test_the_original_loads_a_town_that_came_from_it(tmp_path: Path) -> None:
    folder = round_trip(recorded().storage(tmp_path / "in"), tmp_path)
    load_as_the_original_does(folder)


def test_movement_is_there_for_every_step_and_the_environment_once_more(
    written: Exported, lived: Path
) -> None:
    steps = written.steps
    assert steps == 3001
    for name, count in (("movement", steps), ("environment", steps + 1)):
        assert set(os.listdir(written.folder / name)) == {
            f"{step}.json" for step in range(count)
        }
    with Recording(lived) as record:
        for step in range(0, steps, 500):
            look = record.snapshot(step - 1)
            stood = json.loads(
                (written.folder / f"environment/{step}.json").read_text()
            )
            assert {one.name: one.tile for one in look.agents} == {
                name: (place["x"], place["y"]) for name, place in stood.items()
            }


def test_movement_leads_to_the_next_environment(written: Exported) -> None:
    for step, frame in entries(written.folder):
        after = json.loads(
            (written.folder / f"environment/{step + 1}.json").read_text()
        )
        for name, entry in frame["persona"].items():
            assert entry["movement"] == [after[name]["x"], after[name]["y"]]


def entries(folder: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    count = len(os.listdir(folder / "movement"))
    for step in range(0, count, 50):
        yield step, json.loads((folder / f"movement/{step}.json").read_text())


def test_every_description_holds_one_address_of_the_world(written: Exported) -> None:
    for step, frame in entries(written.folder):
        for entry in frame["persona"].values():
            assert entry["description"].count("@") == 1
            assert entry["description"].split(" @ ")[1].startswith("the Ville")
            assert entry["pronunciatio"]
        at = frame["meta"]["curr_time"]
        assert moment(at) == datetime(2023, 2, 13, 5, 30 + step // 6 % 30) or step


def test_the_compressed_recording_says_the_same_in_changes(written: Exported) -> None:
    table = json.loads((written.folder / "master_movement.json").read_text())
    assert list(table) == [str(step) for step in range(written.steps)]
    now: dict[str, Any] = {}
    for step in range(written.steps):
        now |= table[str(step)]
        if step % 250 == 0:
            whole = json.loads((written.folder / f"movement/{step}.json").read_text())
            assert now == whole["persona"]
    assert sum(not changes for changes in table.values()) > 1000


def test_nothing_else_stands_where_the_pages_take_files_for_steps_or_people(
    written: Exported,
) -> None:
    assert sorted(os.listdir(written.folder)) == [
        "environment",
        "master_movement.json",
        "meta.json",
        "movement",
        "personas",
        "reverie",
        NOTES,
    ]
    names = {"Isabella Rodriguez", "Maria Lopez", "Klaus Mueller"}
    assert set(os.listdir(written.folder / "personas")) == names


def test_every_file_is_ascii(written: Exported) -> None:
    for path in (written.folder / "personas").rglob("*.json"):
        path.read_bytes().decode("ascii")
    (written.folder / "movement/2000.json").read_bytes().decode("ascii")


# -------------------------------------------------------------------- and back again


def round_trip(folder: Path, tmp_path: Path, name: str = "out") -> Path:
    town = tmp_path / f"{name}.town"
    import_folder(folder, town, ASSETS)
    return export_folder(town, tmp_path / name, ASSETS).folder


def assert_same_files(one: Path, other: Path) -> None:
    names = [
        str(path.relative_to(one))
        for path in one.rglob("*.json")
        if path.name not in ("meta.json", NOTES)
    ]
    assert len(names) > 10
    _, different, missing = filecmp.cmpfiles(one, other, names, shallow=False)
    assert (different, missing) == ([], [])


def test_a_town_of_ours_comes_back_the_same_to_the_last_bit(
    lived: Path, written: Exported, tmp_path: Path
) -> None:
    town = tmp_path / "t.town"
    done = import_folder(written.folder, town, ASSETS)
    assert done.report.findings == ()
    assert world_hash(read_state(town, ASSETS)) == world_hash(read_state(lived, ASSETS))
    with Recording(town) as one, Recording(lived) as other:
        assert list(one.events(0, 3001)) == list(other.events(0, 3001))
        for step in range(-1, 3001, 100):
            assert one.snapshot(step) == other.snapshot(step)


def test_it_lives_on_exactly_as_the_other_does(
    lived: Path, written: Exported, tmp_path: Path
) -> None:
    copy = tmp_path / "t.town"
    import_folder(written.folder, copy, ASSETS)
    again = open_town(copy, ASSETS)
    with Recording(lived) as record:
        assert record.steps() == again.step_number
    hashes = []
    for _ in range(200):
        again.step()
    hashes.append(again.world_hash())
    again.close()
    assert verify(copy, ASSETS) is None
    other = open_town(lived_copy(lived, tmp_path), ASSETS)
    for _ in range(200):
        other.step()
    hashes.append(other.world_hash())
    other.close()
    assert hashes[0] == hashes[1]


def lived_copy(lived: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "copy.town"
    copy.write_bytes(lived.read_bytes())
    return copy


def test_without_our_notes_the_folder_still_comes_back_equal(
    written: Exported, tmp_path: Path
) -> None:
    notes = (written.folder / NOTES).read_bytes()
    remove(written.folder, NOTES)
    try:
        again = round_trip(written.folder, tmp_path)
    finally:
        (written.folder / NOTES).write_bytes(notes)
    assert_same_files(written.folder, again)


@pytest.mark.parametrize("shape", ["storage", "compressed"])
def test_a_folder_of_the_original_comes_back_equal(tmp_path: Path, shape: str) -> None:
    play = recorded()
    first = round_trip(getattr(play, shape)(tmp_path / "in"), tmp_path)
    for step, frame in enumerate(play.frames()):
        written = json.loads((first / f"movement/{step}.json").read_text())
        assert written["persona"] == frame
    for player in play.players:
        files = files_of(first, player.name)
        assert files["scratch"] == play.scratch(player)
        assert files["places"] == player.places
        for key, node in play.nodes(player).items():
            ours = files["nodes"][key]
            same = node.keys() - {"type_count", "expiration", "embedding_key"}
            assert {part: ours[part] for part in same} == {
                part: node[part] for part in same
            }
    assert_same_files(first, round_trip(first, tmp_path, "again"))


def test_notes_that_no_longer_fit_are_passed_over(
    written: Exported, tmp_path: Path
) -> None:
    own = "personas/Maria Lopez/bootstrap_memory/scratch.json"
    before = (written.folder / own).read_bytes()
    change(written.folder / own, currently="Maria has lived on elsewhere.")
    try:
        done = import_folder(written.folder, tmp_path / "t.town", ASSETS)
    finally:
        (written.folder / own).write_bytes(before)
    assert done.report["notes_old"] == 1
    maria = read_state(tmp_path / "t.town", ASSETS).agents["Maria Lopez"]
    assert maria.currently.part("en") == "Maria has lived on elsewhere."


@pytest.mark.parametrize("notes", ["{}", "[]", '{"version": 1}', "nonsense"])
def test_notes_that_are_none_are_passed_over(tmp_path: Path, notes: str) -> None:
    folder = two_people().storage(tmp_path / "in")
    (folder / NOTES).write_text(notes)
    report = import_folder(folder, tmp_path / "t.town", ASSETS).report
    assert report["notes_old"] == 1


def test_an_imported_town_that_lived_on_tells_its_new_schedule(tmp_path: Path) -> None:
    town = tmp_path / "t.town"
    import_folder(recorded().storage(tmp_path / "in"), town, ASSETS)
    alive = open_town(town, ASSETS)
    for _ in range(40):
        alive.step()
    alive.close()
    folder = export_folder(town, tmp_path / "out", ASSETS).folder
    load_as_the_original_does(folder)
    meta = json.loads((folder / "meta.json").read_text())
    assert (meta["step"], meta["fork_sim_code"]) == (47, "in")
    ada = files_of(folder, "Ada Brook")["scratch"]
    assert (ada["mood"], ada["concept_forget"]) == ("fine", 77)
    assert ada["f_daily_schedule"][1] == ["tuning pianos", 900]


def test_a_base_is_written_as_a_base(tmp_path: Path) -> None:
    new_town(tmp_path / "t.town", TownOptions(base="n3"), ASSETS)
    folder = export_folder(tmp_path / "t.town", tmp_path / "base", ASSETS).folder
    assert not (folder / "movement").exists()
    scratch = files_of(folder, "Maria Lopez")["scratch"]
    nothing = ("curr_time", "curr_tile", "act_address", "act_start_time", "chat")
    assert [scratch[field] for field in nothing] == [None] * 5
    assert scratch["act_event"] == ["Maria Lopez", None, None]
    assert "Maria Lopez" in scratch["lifestyle"]
    meta = json.loads((folder / "meta.json").read_text())
    assert (meta["step"], meta["fork_sim_code"]) == (0, "base")


# ------------------------------------------------------------------ names and files


def test_a_name_that_the_original_cannot_hold_is_refused_or_renamed(
    tmp_path: Path,
) -> None:
    name = "Ada van Brook"
    play = Play([Player(name, (74, 21), [Deed((74, 22))])])
    town = tmp_path / "t.town"
    import_folder(play.storage(tmp_path / "in"), town, ASSETS)
    with pytest.raises(UserError, match="export_name"):
        export_folder(town, tmp_path / "out", ASSETS)
    assert not (tmp_path / "out").exists()
    renamed = {name: "Ada Brook"}
    folder = export_folder(town, tmp_path / "out", ASSETS, renamed).folder
    assert os.listdir(folder / "personas") == ["Ada Brook"]
    load_as_the_original_does(folder)


@pytest.mark.parametrize(
    ("rename", "key"),
    [
        ({"Ada Brook": "Ben Okoye"}, "export_twice"),
        ({"Ada Brook": "Ada"}, "export_name"),
        ({"Ada Brook": "Ada_B Brook"}, "export_name"),
        ({"Ada Brook": "../ Brook"}, "name"),
        ({"Zoe Zimt": "Zoe Zahn"}, "rename"),
    ],
)
def test_a_new_name_must_fit_too(
    tmp_path: Path, rename: dict[str, str], key: str
) -> None:
    town = tmp_path / "t.town"
    import_folder(two_people().storage(tmp_path / "in"), town, ASSETS)
    with pytest.raises(UserError, match=rf"reverie\.{key} "):
        export_folder(town, tmp_path / "out", ASSETS, rename)


def test_a_new_name_stands_wherever_the_old_one_stood(tmp_path: Path) -> None:
    town = tmp_path / "t.town"
    import_folder(recorded().storage(tmp_path / "in"), town, ASSETS)
    rename = {"Ben Okoye": "Bo Odum"}
    folder = export_folder(town, tmp_path / "out", ASSETS, rename).folder
    ada = files_of(folder, "Ada Brook")["nodes"]["node_2"]
    assert (ada["object"], ada["keywords"][1]) == ("Bo Odum", "Bo Odum")
    assert ada["filling"][1][0] == "Bo Odum"
    frame = json.loads((folder / "movement/4.json").read_text())["persona"]
    assert frame["Ada Brook"]["description"].endswith("<persona> Bo Odum")
    assert frame["Ada Brook"]["chat"][1][0] == "Bo Odum"
    assert files_of(folder, "Bo Odum")["scratch"]["act_event"][0] == "Bo Odum"


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    town = tmp_path / "t.town"
    import_folder(two_people().storage(tmp_path / "in"), town, ASSETS)
    (tmp_path / "out").mkdir()
    (tmp_path / "out/mine.txt").write_text("mine")
    with pytest.raises(UserError, match="export_there"):
        export_folder(town, tmp_path / "out", ASSETS)
    assert os.listdir(tmp_path / "out") == ["mine.txt"]
    (tmp_path / "out/mine.txt").unlink()
    assert export_folder(town, tmp_path / "out", ASSETS).steps == 4


def test_letters_that_the_pages_do_not_accept_leave_the_folders_name(
    tmp_path: Path,
) -> None:
    town = tmp_path / "t.town"
    import_folder(two_people().storage(tmp_path / "in"), town, ASSETS)
    folder = export_folder(town, tmp_path / "my town (2)!", ASSETS).folder
    assert re.fullmatch(r"[A-Za-z0-9_-]+", folder.name)
    assert folder.exists()


def test_an_export_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = tmp_path / "t.town"
    import_folder(two_people().storage(tmp_path / "in"), town, ASSETS)
    before = sorted(os.listdir(tmp_path))
    write_text = Path.write_text

    def full(path: Path, *args: Any, **options: Any) -> int:
        if path.name == "2.json":
            raise OSError(28, "No space left on device")
        return write_text(path, *args, **options)

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(UserError, match="No space left"):
        export_folder(town, tmp_path / "out", ASSETS)
    assert sorted(os.listdir(tmp_path)) == before
