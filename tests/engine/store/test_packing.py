"""Packed towns come out as they went in, or not at all."""

import lzma
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from engine.errors import TownDamaged, TownForeign
from engine.store.packing import pack_town, unpack_town
from engine.town import verify
from tests.engine.recorded_town import RecordedTown, record_town


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> RecordedTown:
    return record_town(tmp_path_factory.mktemp("recorded"), 800, 400)


def rows(path: Path) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(path)) as db:
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: db.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names
        }


def test_every_value_of_every_row_comes_out_as_it_went_in(
    recorded: RecordedTown, tmp_path: Path
) -> None:
    packed, town = tmp_path / "day.packed", tmp_path / "deep" / "day.town"
    pack_town(recorded.path, packed)
    unpack_town(packed, town)
    assert rows(town) == rows(recorded.path)
    assert verify(town, recorded.assets) is None
    assert packed.stat().st_size < recorded.path.stat().st_size / 5


@pytest.mark.parametrize("at", [0, 40, 2000, -30])
def test_a_damaged_one_is_refused_and_leaves_nothing(
    recorded: RecordedTown, tmp_path: Path, at: int
) -> None:
    packed, town = tmp_path / "day.packed", tmp_path / "day.town"
    pack_town(recorded.path, packed)
    data = bytearray(packed.read_bytes())
    data[at] ^= 0x55
    packed.write_bytes(data)
    with pytest.raises(TownDamaged):
        unpack_town(packed, town)
    packed.write_bytes(lzma.compress(b"\x00\x00\x00\x02{}"))
    with pytest.raises(TownDamaged):
        unpack_town(packed, town)
    assert not list(tmp_path.glob("*.town")) + list(tmp_path.glob(".*"))


def test_only_towns_are_packed(tmp_path: Path) -> None:
    path = tmp_path / "x.town"
    path.write_bytes(b"no town")
    with pytest.raises(TownForeign):
        pack_town(path, tmp_path / "x.packed")
