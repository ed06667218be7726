"""A disk that fills up in the middle of a save: nothing lost, nothing half-written."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.errors import TownUnwritable
from engine.store.integrity import WholeRecording
from engine.store.slots import keep_slot, make_copy, take_slot
from tests.engine.cognition.test_converse import town_of_talkers
from tests.engine.store.test_town_file import founded, record

resource = pytest.importorskip("resource", reason="limits of a process are of Unix")


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("part", [0.0, 0.3, 0.6, 0.95])
def test_a_slot_that_does_not_fit_leaves_the_old_one(
    part: float, tmp_path: Path
) -> None:
    town = town_of_talkers()
    path, slot = tmp_path / "t.town", tmp_path / "s.town"
    file = founded(town, path)
    record(town, file, 200)
    keep_slot(path, slot)
    old = slot.read_bytes()
    record(town, file, 200)
    file.mark(town.state)
    with room_for(int(part * len(old))), pytest.raises(TownUnwritable) as refused:
        keep_slot(path, slot)
    assert refused.value.phrase.part("file") == str(slot)
    assert slot.read_bytes() == old
    assert not list(tmp_path.glob(".s.town*"))
    record(town, file, 50)
    keep_slot(path, slot)
    file.close()
    with WholeRecording(slot) as recording:
        assert recording.steps() == 450
        assert recording.first_changed() is None


def test_a_copy_that_fails_leaves_no_journal_either(tmp_path: Path) -> None:
    town = town_of_talkers()
    path, slot = tmp_path / "t.town", tmp_path / "s.town"
    founded(town, path).close()

    def fill_up(part: Path) -> None:
        part.with_name(f"{part.name}-journal").write_bytes(b"half")
        raise OSError(errno.ENOSPC, "no space")

    with pytest.raises(TownUnwritable):
        make_copy(path, slot, fill_up)
    assert [file.name for file in tmp_path.iterdir()] == ["t.town"]


def test_a_slot_that_cannot_be_taken_leaves_the_town(tmp_path: Path) -> None:
    town = town_of_talkers()
    path, slot = tmp_path / "t.town", tmp_path / "s.town"
    file = founded(town, path)
    record(town, file, 100)
    keep_slot(path, slot)
    record(town, file, 30)
    file.close()
    before = path.read_bytes()
    with room_for(20_000), pytest.raises(TownUnwritable):
        take_slot(slot, path)
    assert path.read_bytes() == before


def test_a_town_that_finds_no_room_keeps_its_last_whole_step(tmp_path: Path) -> None:
    town = town_of_talkers()
    path = tmp_path / "t.town"
    file = founded(town, path)
    record(town, file, 300)
    with room_for(200_000), pytest.raises(TownUnwritable):
        record(town, file, 3000)
    file.close()
    with WholeRecording(path) as recording:
        assert recording.first_changed() is None
        assert 300 <= recording.steps() < 3300
