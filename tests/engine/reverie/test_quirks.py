"""What is odd in a folder is mended, counted and told; none of it stops an import."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.assets import load_ground, load_languages
from engine.errors import UserError
from engine.memory.memory import Memory
from engine.phrase import literal
from engine.reverie.importing import import_folder
from engine.reverie.report import RULES, Report
from engine.roots import assets_root
from engine.state import State
from engine.store.recording import Recording
from engine.town import open_town
from tests.reverie_folder import (
    CAFE,
    Deed,
    Play,
    Player,
    change,
    remove,
    two_people,
    walk,
    write,
)

ASSETS = assets_root()

META = "reverie/meta.json"
OWN = "personas/Ada Brook/bootstrap_memory"


def imported(
    tmp_path: Path,
    play: Play | None = None,
    spoil: Callable[[Path], object] = lambda root: None,
    shape: str = "storage",
) -> Report:
    """Import a folder after something was done to it."""
    root = getattr(play or two_people(), shape)(tmp_path / "folder")
    spoil(root)
    return import_folder(root, tmp_path / "t.town", ASSETS).report


def tiles(tmp_path: Path, name: str = "Ada Brook") -> list[tuple[int, int]]:
    with Recording(tmp_path / "t.town") as record:
        looks = [record.snapshot(step) for step in range(-1, record.steps())]
    return [next(one.tile for one in look.agents if one.name == name) for look in looks]


def state_of(tmp_path: Path) -> State:
    with Recording(tmp_path / "t.town") as record:
        ground = load_ground(ASSETS, record.charter, record.personas())
        return record.state(ground)


def memories(tmp_path: Path) -> list[Memory]:
    return list(state_of(tmp_path).agents["Ada Brook"].stream)


def with_nodes(*nodes: dict[str, Any]) -> Play:
    play = two_people()
    play.players[0].nodes = list(nodes)
    return play


def with_scratch(**fields: Any) -> Play:
    play = two_people()
    play.players[0].scratch = fields
    return play


# ------------------------------------------------------------------- the steps


def test_steps_after_the_last_saved_one_are_left_out(tmp_path: Path) -> None:
    def forget(root: Path) -> None:
        change(root / "reverie/meta.json", step=2, curr_time="March 04, 2023, 00:00:20")

    report = imported(tmp_path, spoil=forget)
    assert report["steps_more"] == 1
    assert tiles(tmp_path) == [(74, 21), (74, 22), (74, 23)]


def test_a_missing_movement_takes_its_tiles_from_the_environment(
    tmp_path: Path,
) -> None:
    report = imported(
        tmp_path, spoil=lambda root: remove(root, "movement/1.json", "movement/3.json")
    )
    assert (report["gap"], report["steps_fewer"]) == (2, 1)
    assert tiles(tmp_path) == [(74, 21), (74, 22), (74, 23), (75, 23), (75, 23)]


def test_a_step_with_zeros_before_its_number_is_no_step(tmp_path: Path) -> None:
    report = imported(
        tmp_path, spoil=lambda root: write(root / "movement/001.json", {})
    )
    assert (report["other_file"], report["gap"]) == (1, 0)


def test_half_a_letter_is_read_as_an_unknown_one(tmp_path: Path) -> None:
    def halve(root: Path) -> None:
        path = root / "movement/1.json"
        path.write_text(path.read_text().replace("playing", "\\ud83d playing"))

    play = with_scratch(learned="A tuner \ud800 of pianos, \U0001f3b9 and all.")
    imported(tmp_path, play, spoil=halve)
    with Recording(tmp_path / "t.town") as record:
        learned = {one.name: one.learned.en for one in record.personas()}["Ada Brook"]
    assert learned == "A tuner \ufffd of pianos, \U0001f3b9 and all."


@pytest.mark.parametrize("shape", ["storage", "compressed"])
def test_a_number_of_five_thousand_digits_counts_for_none(
    tmp_path: Path, shape: str
) -> None:
    def add(root: Path) -> None:
        change(
            root / OWN / "associative_memory/nodes.json", **{"node_" + "9" * 5000: {}}
        )
        if shape == "compressed":
            change(root / "master_movement.json", **{"9" * 5000: {}})

    assert imported(tmp_path, spoil=add, shape=shape)["node_broken"] == 1


def test_without_a_present_time_it_is_counted_from_the_first_day(
    tmp_path: Path,
) -> None:
    report = imported(tmp_path, spoil=lambda root: change(root / META, curr_time=None))
    assert report["meta_date"] == 1
    with Recording(tmp_path / "t.town") as record:
        assert f"{record.charter.start:%F %T}" == "2023-03-04 00:00:00"


def test_without_either_file_everybody_is_held_where_they_were(tmp_path: Path) -> None:
    imported(
        tmp_path,
        spoil=lambda root: remove(root, "movement/1.json", "environment/2.json"),
    )
    assert tiles(tmp_path)[2] == (74, 22)


def test_a_missing_key_of_a_compressed_recording_is_a_gap(tmp_path: Path) -> None:
    def punch(root: Path) -> None:
        path = root / "master_movement.json"
        table = json.loads(path.read_text())
        del table["1"]
        write(path, table)

    report = imported(tmp_path, spoil=punch, shape="compressed")
    assert report["gap"] == 1
    assert tiles(tmp_path)[2] == (74, 22)


def test_a_step_file_that_was_being_written_counts_as_a_gap(tmp_path: Path) -> None:
    def cut(root: Path) -> None:
        (root / "movement/2.json").write_text('{"persona": {"Ada')

    report = imported(tmp_path, spoil=cut)
    assert (report["step_broken"], report["gap"]) == (1, 1)


@pytest.mark.parametrize(
    "entry",
    [
        {"movement": [1], "description": "x @ y"},
        {"movement": ["1", 2], "description": "x @ y"},
        {"movement": [74, 22], "description": None},
        "walks",
        None,
    ],
)
def test_an_entry_of_wrong_types_counts_as_not_recorded(
    tmp_path: Path, entry: object
) -> None:
    def spoil(root: Path) -> None:
        path = root / "movement/2.json"
        whole = json.loads(path.read_text())
        whole["persona"]["Ada Brook"] = entry
        write(path, whole)

    report = imported(tmp_path, spoil=spoil)
    assert report["step_broken"] == 1
    assert tiles(tmp_path)[3] == (75, 23)


def test_where_somebody_stood_counts_more_than_where_they_meant_to_go(
    tmp_path: Path,
) -> None:
    def move(root: Path) -> None:
        path = root / "environment/2.json"
        whole = json.loads(path.read_text())
        whole["Ada Brook"] |= {"x": 75, "y": 22}
        write(path, whole)

    report = imported(tmp_path, spoil=move)
    assert report["browser"] == 1
    assert tiles(tmp_path)[2] == (75, 22)


def test_a_jump_stays_a_jump(tmp_path: Path) -> None:
    play = two_people()
    play.players[0].deeds[2] = Deed((126, 46))
    play.players[0].deeds[3] = Deed((126, 46))
    report = imported(tmp_path, play)
    assert report["jump"] == 1
    assert tiles(tmp_path)[2:4] == [(74, 23), (126, 46)]


@pytest.mark.parametrize("tile", [(68, 27), (-5, 4), (900, 900)])
def test_who_stands_in_a_wall_or_outside_is_put_on_the_nearest_free_tile(
    tmp_path: Path, tile: tuple[int, int]
) -> None:
    play = two_people()
    play.players[0].deeds[3] = Deed(tile)
    report = imported(tmp_path, play)
    assert report["off_map"] == 1
    town = open_town(tmp_path / "t.town", ASSETS)
    assert town.ground.world.is_standing(town.snapshot().agents[0].tile)
    town.close()


def test_files_that_are_no_steps_are_passed_over(tmp_path: Path) -> None:
    def litter(root: Path) -> None:
        (root / "movement/.DS_Store").write_bytes(b"\0")
        (root / "environment/1 copy.json").write_text("{}")

    assert imported(tmp_path, spoil=litter)["other_file"] == 2


def test_another_rate_is_kept_for_watching_and_refused_for_going_on(
    tmp_path: Path,
) -> None:
    report = imported(tmp_path, two_people(seconds=90))
    assert report["rate"] == 1
    with Recording(tmp_path / "t.town") as record:
        assert record.snapshot(3).game_time.strftime("%H:%M") == "00:06"
    with pytest.raises(UserError, match="rate"):
        open_town(tmp_path / "t.town", ASSETS)


def test_a_rate_that_fits_into_a_minute_goes_on(tmp_path: Path) -> None:
    imported(tmp_path, two_people(seconds=30))
    town = open_town(tmp_path / "t.town", ASSETS)
    for _ in range(130):
        town.step()
    assert town.ground.clock.at(town.step_number).hour == 1
    town.close()


# ------------------------------------------------------- what is done, and where


@pytest.mark.parametrize(
    ("description", "doing", "address"),
    [
        (f"tuning @ {CAFE}:PIANO ", "tuning", f"{CAFE}:piano"),
        (f"mail to a@b.c @ home @ {CAFE}", "mail to a@b.c @ home", CAFE),
        ("idling", "idling", CAFE),
        ("waiting @ <waiting> 74 22", "waiting", CAFE),
        (f"strolling @ {CAFE}:<random>", "strolling", CAFE),
        ("tea @ the Ville:Hobbs Cafe:attic:chest", "tea", "the Ville:Hobbs Cafe"),
        ("dreaming @ Atlantis:Palace", "dreaming", CAFE),
        ("tea @ the Ville:hobbs cafe:empty arena", "tea", "the Ville:Hobbs Cafe"),
        ("None @ None", None, CAFE),
    ],
)
def test_every_way_to_tell_a_place_is_understood(
    tmp_path: Path, description: str, doing: str | None, address: str
) -> None:
    play = two_people()
    for deed in play.players[0].deeds:
        deed.description = description
    imported(tmp_path, play)
    with Recording(tmp_path / "t.town") as record:
        ada = record.snapshot(3).agents[0]
    assert ada.address == address
    if doing is not None:
        assert ada.doing == literal(doing)


def test_the_prefix_of_another_program_is_taken_off_the_emoji(tmp_path: Path) -> None:
    play = two_people()
    for deed in play.players[0].deeds:
        deed.emoji = "🧠💡->☕"
    report = imported(tmp_path, play)
    assert report["emoji"] >= 1
    with Recording(tmp_path / "t.town") as record:
        assert record.snapshot(0).agents[0].icon == "coffee"


def test_a_talk_with_somebody_who_is_not_there_is_no_talk(tmp_path: Path) -> None:
    play = two_people()
    play.players[0].deeds = [Deed((74, 21), chat=[["Zoe Zimt", "Boo!"]])] * 4
    report = imported(tmp_path, play)
    assert report["talk_alone"] >= 1
    with Recording(tmp_path / "t.town") as record:
        assert record.snapshot(2).conversations == ()


# ------------------------------------------------------------------ the memories


def test_a_gap_in_the_numbers_of_nodes_is_closed(tmp_path: Path) -> None:
    def punch(root: Path) -> None:
        path = root / OWN / "associative_memory/nodes.json"
        table = json.loads(path.read_text())
        del table["node_2"]
        write(path, table)

    play = with_nodes(
        {}, {"object": "gone"}, {"type": "thought", "filling": ["node_1", "node_2"]}
    )
    report = imported(tmp_path, play, punch)
    assert (report["node_number"], report["filling"]) == (1, 1)
    kept = memories(tmp_path)
    assert [one.id for one in kept] == [0, 1]
    assert kept[1].evidence == (0,)


def test_evidence_as_a_bare_string_is_a_list_of_one(tmp_path: Path) -> None:
    report = imported(
        tmp_path, with_nodes({}, {"type": "thought", "filling": "node_1"})
    )
    assert report["filling"] == 1
    assert memories(tmp_path)[1].evidence == (0,)


def test_evidence_younger_than_its_thought_is_dropped(tmp_path: Path) -> None:
    imported(tmp_path, with_nodes({"type": "thought", "filling": ["node_2"]}, {}))
    assert memories(tmp_path)[0].evidence == ()


def test_a_shifted_triple_is_set_right(tmp_path: Path) -> None:
    shifted = {
        "subject": "Ben Okoye",
        "predicate": "Ben Okoye",
        "object": "is",
        "description": "Ben Okoye is tuning a harp",
    }
    assert imported(tmp_path, with_nodes(shifted))["triple"] == 1
    assert memories(tmp_path)[0].triple == ("Ben Okoye", "is", "tuning a harp")


def test_things_seen_idle_again_are_counted_with_the_first(tmp_path: Path) -> None:
    idle = {
        "subject": f"{CAFE}:piano",
        "object": "idle",
        "description": "piano is idle",
    }
    later = idle | {"created": "2023-03-04 00:00:20"}
    play = with_nodes(
        idle, {}, later, {"type": "thought", "filling": ["node_3", "node_2"]}
    )
    assert imported(tmp_path, play)["idle"] == 1
    kept = memories(tmp_path)
    assert [one.count for one in kept] == [2, 1, 1]
    assert kept[2].evidence == (0, 1)
    assert state_of(tmp_path).agents["Ada Brook"].stream.last_accessed(0) == 2


@pytest.mark.parametrize(
    ("value", "kept"), [(0, 1), (14, 10), (None, 3), ("high", 3), (7.0, 7)]
)
def test_an_odd_importance_is_brought_into_its_bounds(
    tmp_path: Path, value: object, kept: int
) -> None:
    assert imported(tmp_path, with_nodes({"poignancy": value}))["importance"] == 1
    assert memories(tmp_path)[0].importance == kept


def test_a_date_that_is_none_takes_that_of_its_neighbour(tmp_path: Path) -> None:
    play = with_nodes(
        {"created": "2023-03-04 00:00:20"}, {"created": "yesterday", "object": "x"}
    )
    assert imported(tmp_path, play)["node_date"] == 1
    assert [one.created for one in memories(tmp_path)] == [2, 2]


def test_nodes_without_words_are_left_out_and_unknown_kinds_are_events(
    tmp_path: Path,
) -> None:
    play = with_nodes({"description": "  "}, {"type": "dream", "description": "flying"})
    report = imported(tmp_path, play)
    assert (report["node_broken"], report["node_type"]) == (1, 1)
    assert [one.kind for one in memories(tmp_path)] == ["event"]


def test_memories_that_cannot_be_read_leave_a_person_without_any(
    tmp_path: Path,
) -> None:
    def spoil(root: Path) -> None:
        remove(root, f"{OWN}/associative_memory", f"{OWN}/spatial_memory.json")

    report = imported(tmp_path, spoil=spoil)
    assert (report["memories_missing"], report["places_missing"]) == (1, 1)
    assert memories(tmp_path) == []


# -------------------------------------------------------------------- the people


def test_people_without_folder_and_folders_without_name_are_left_out(
    tmp_path: Path,
) -> None:
    def shuffle(root: Path) -> None:
        (root / "personas/Ben Okoye").rename(root / "personas/Bea Okoye")

    report = imported(tmp_path, spoil=shuffle)
    assert (report["no_folder"], report["no_name"]) == (1, 1)
    assert list(state_of(tmp_path).agents) == ["Ada Brook"]


def test_a_name_with_more_blanks_finds_its_folder(tmp_path: Path) -> None:
    def rename(root: Path) -> None:
        (root / "personas/Ada Brook").rename(root / "personas/Ada  Brook ")

    report = imported(tmp_path, spoil=rename)
    assert report["no_folder"] == 0
    assert list(state_of(tmp_path).agents) == ["Ada Brook", "Ben Okoye"]


def test_blanks_in_a_listed_name_cost_nobody_their_movement(tmp_path: Path) -> None:
    names = [" Ada  Brook", "Ben Okoye"]
    report = imported(
        tmp_path, spoil=lambda root: change(root / META, persona_names=names)
    )
    assert report["gap"] == 0
    agents = state_of(tmp_path).agents
    assert list(agents) == ["Ada Brook", "Ben Okoye"]
    assert agents["Ada Brook"].tile == (75, 23)


def test_a_scratch_with_missing_and_extra_fields_is_read(tmp_path: Path) -> None:
    def spoil(root: Path) -> None:
        path = root / OWN / "scratch.json"
        fields = json.loads(path.read_text())
        del fields["vision_r"], fields["chat"]
        write(path, fields | {"mood": "fine", "relationship": {}})

    report = imported(tmp_path, spoil=spoil)
    assert (report["field_missing"], report["field_extra"]) == (2, 1)


def test_a_schedule_is_brought_to_the_length_of_a_day(tmp_path: Path) -> None:
    play = with_scratch(
        f_daily_schedule_hourly_org=[
            ["sleeping", 300],
            ["x", 0],
            ["y", -5],
            ["z", 2000],
        ]
    )
    assert imported(tmp_path, play)["schedule"] >= 1


def test_the_label_before_a_concern_is_taken_off(tmp_path: Path) -> None:
    report = imported(tmp_path, with_scratch(currently="Status: Ada looks for a harp."))
    assert report["status"] == 1
    ada = state_of(tmp_path).agents["Ada Brook"]
    assert ada.currently.part("en") == "Ada looks for a harp."


def test_hours_that_cannot_be_read_are_the_usual_ones(tmp_path: Path) -> None:
    assert imported(tmp_path, with_scratch(lifestyle="Ada sleeps little."))["lifestyle"]
    ada = state_of(tmp_path).agents["Ada Brook"].persona
    assert (ada.wake, ada.sleep) == ("07:00", "23:00")


def test_a_home_that_the_map_does_not_have_is_replaced(tmp_path: Path) -> None:
    report = imported(tmp_path, with_scratch(living_area="the Ville:Castle:tower"))
    assert report["home"] == 1
    state = state_of(tmp_path)
    home = state.agents["Ada Brook"].persona.home
    assert f"the Ville:{home.sector}:{home.arena}" in state.ground.world.arenas


def test_a_relationship_of_another_program_becomes_a_tie(tmp_path: Path) -> None:
    table = {"Ben Okoye": {"relationship": "old friends", "feeling": "warm"}}
    buffer = {"Ben Okoye": 40, "Zoe Zimt": 3}
    imported(tmp_path, with_scratch(relationship=table, chatting_with_buffer=buffer))
    ada = state_of(tmp_path).agents["Ada Brook"]
    assert ada.bonds["Ben Okoye"].summary == literal("old friends; warm")
    assert ada.rested_from == {"Ben Okoye": 44}


def test_more_than_twenty_five_strangers_all_have_pictures(tmp_path: Path) -> None:
    play = Play(
        [Player(f"Mo{chr(97 + n)} Ode", (74, 21), walk((74, 22))) for n in range(26)]
    )
    imported(tmp_path, play)
    with Recording(tmp_path / "t.town") as record:
        people = record.personas()
    assert len({one.sprite for one in people}) == 25


def test_every_rule_has_a_sentence_in_both_languages() -> None:
    for language in load_languages(ASSETS).values():
        report = Report()
        for rule in RULES:
            report.add(rule, "here")
        for finding in report.findings:
            assert language.tell(finding.phrase) != finding.phrase.key
