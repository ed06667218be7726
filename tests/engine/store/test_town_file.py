"""The town file: written each step, resumed exactly, and it tells the past."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import (
    TownBusy,
    TownDamaged,
    TownExists,
    TownForeign,
    TownMissing,
    TownNewer,
)
from engine.replay import catch_up
from engine.settings import Settings
from engine.simulation import Simulation
from engine.snapshot import TownView
from engine.store.codec import pack_moves, unpack_moves
from engine.store.keyframe import view_of, world_hash
from engine.store.recording import Recording
from engine.store.slots import keep_slot, take_slot
from engine.store.town_file import Charter, TownFile
from tests.drawn_town import DrawnTown
from tests.engine.cognition.test_converse import town_of_talkers

TILES = st.tuples(st.integers(0, 300), st.integers(0, 300))


def founded(town: DrawnTown, path: Path) -> TownFile:
    ground = town.state.ground
    charter = Charter("Test", "n2", "none.tmx", ground.clock.start, Settings())
    people = list(ground.lore.personas.values())
    TownFile.found(path, charter, people, town.state).close()
    file = TownFile.open(path)
    file.follow(town.state)
    return file


def record(town: DrawnTown, file: TownFile, steps: int) -> None:
    for _ in range(steps):
        landings = town.thinking.land(town.simulation.due())
        file.append(town.simulation.step((), landings), town.state)


def reopened(town: DrawnTown, path: Path) -> Simulation:
    with Recording(path) as recording:
        simulation = Simulation(recording.state(town.state.ground))
        catch_up(simulation, recording, recording.steps())
    return simulation


@given(st.lists(st.tuples(TILES, TILES), max_size=30))
def test_moves_are_read_as_they_were_written(
    pairs: list[tuple[tuple[int, int], ...]],
) -> None:
    before = [old for old, _ in pairs]
    after = [new for _, new in pairs]
    assert unpack_moves(before, pack_moves(before, after)) == after


@given(st.lists(TILES, max_size=9), st.binary(max_size=20))
def test_other_bytes_than_moves_never_pass_for_moves(
    before: list[tuple[int, int]], data: bytes
) -> None:
    try:
        after = unpack_moves(before, data)
    except ValueError:
        return
    assert len(after) == len(before)


def test_a_walking_step_takes_half_a_byte_an_agent() -> None:
    before = [(x, 0) for x in range(25)]
    assert len(pack_moves(before, [(x, 1) for x in range(25)])) == 13


def test_a_town_goes_on_the_same_whenever_it_was_closed(tmp_path: Path) -> None:
    whole = town_of_talkers()
    whole.play(700)
    town = town_of_talkers()
    path = tmp_path / "t.town"
    file = founded(town, path)
    for number in range(7):
        record(town, file, 100)
        if number % 2:
            file.mark(town.state)
        file.close()
        town.simulation = reopened(town, path)
        file = TownFile.open(path)
        file.follow(town.state)
    file.close()
    assert world_hash(town.state) == world_hash(whole.state)


def test_the_past_looks_as_it_looked(tmp_path: Path) -> None:
    town = town_of_talkers()
    path = tmp_path / "t.town"
    file = founded(town, path)
    looks = []
    for _ in range(900):
        record(town, file, 1)
        looks.append(view_of(town.state))
    with Recording(path) as recording:
        for step in range(0, 900, 37):
            assert recording.snapshot(step) == looks[step]
    file.close()


def test_events_alone_keep_a_view_up_to_date() -> None:
    town = town_of_talkers()
    view = TownView.of(view_of(town.state))
    for event in town.play(900):
        view.apply(event)
    assert view.snapshot(town.state.clock.at(town.state.step)) == view_of(town.state)


def test_a_slot_is_a_whole_town_while_the_other_goes_on(tmp_path: Path) -> None:
    town = town_of_talkers()
    path, slot, again = (tmp_path / name for name in ("t.town", "s.town", "u.town"))
    file = founded(town, path)
    record(town, file, 400)
    before = world_hash(town.state)
    keep_slot(path, slot)
    record(town, file, 50)
    file.close()
    take_slot(slot, again)
    assert world_hash(reopened(town, again).state) == before


def test_half_a_copy_of_a_killed_program_is_swept_away(tmp_path: Path) -> None:
    path, slot = tmp_path / "t.town", tmp_path / "[s].town"
    founded(DrawnTown(), path).close()
    left, fresh = (tmp_path / f".[s].town.{pid}.part" for pid in (1, 2))
    for part in (left, fresh):
        part.write_bytes(b"half")
    os.utime(left, (0, 0))
    keep_slot(path, slot)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(
        [fresh.name, slot.name, path.name]
    )


def test_a_failing_write_leaves_the_last_whole_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = town_of_talkers()
    path = tmp_path / "t.town"
    file = founded(town, path)
    record(town, file, 100)
    kept = world_hash(town.state)

    def broken(*_: object) -> None:
        raise OSError("the disk went away")

    with monkeypatch.context() as patch:
        patch.setattr("engine.store.town_file.insert", broken)
        with pytest.raises(OSError, match="went away"):
            record(town, file, 1)
    file.close()
    assert world_hash(reopened(town, path).state) == kept


def test_a_keyframe_that_could_not_be_written_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it took along is lived again when the town is opened."""
    town = town_of_talkers()
    path = tmp_path / "t.town"
    file = founded(town, path)
    record(town, file, 500)
    kept = world_hash(town.state)

    def broken(*_: object) -> bytes:
        raise OSError("the disk went away")

    with monkeypatch.context() as patch:
        patch.setattr("engine.store.town_file.view_of", broken)
        with pytest.raises(OSError, match="went away"):
            file.mark(town.state)
    file.mark(town.state)
    file.close()
    assert world_hash(reopened(town, path).state) == kept


def test_a_town_is_gone_on_with_by_one_program_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "t.town"
    file = founded(DrawnTown(), path)
    with pytest.raises(TownBusy):
        TownFile.open(path)
    file.close()
    TownFile.open(path).close()
    assert [one.name for one in tmp_path.iterdir()] == ["t.town"]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", TownForeign),
        (b"a letter to a friend", TownForeign),
        (b"SQLite format 3\x00" + bytes(84), TownForeign),
    ],
)
def test_a_file_of_something_else_is_refused(
    tmp_path: Path, content: bytes, error: type[Exception]
) -> None:
    path = tmp_path / "t.town"
    path.write_bytes(content)
    with pytest.raises(error):
        TownFile.open(path)


def test_a_missing_a_second_a_newer_and_a_cut_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "t.town"
    with pytest.raises(TownMissing):
        TownFile.open(path)
    town = DrawnTown()
    founded(town, path).close()
    with pytest.raises(TownExists):
        founded(town, path)
    whole = path.read_bytes()
    path.write_bytes(whole[:60] + (99).to_bytes(4, "big") + whole[64:])
    with pytest.raises(TownNewer):
        TownFile.open(path)
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(TownDamaged):
        TownFile.open(path)
