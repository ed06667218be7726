"""Damaged files: none ends in a traceback, and none is taken for good in silence.

Whatever is damaged, either it is told in a sentence, or all that the file says is what
it said before.
"""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from engine import TownOptions, new_town, open_town
from engine.commands import Whisper
from engine.errors import TownFileError
from engine.store.integrity import WholeRecording
from engine.store.keyframe import world_hash
from engine.store.opening import check
from engine.store.reader import TABLES
from engine.town import read_state
from tests.small_town import BASE, small_assets

DAMAGES = 12
"""Files of each kind of damage; `tests.benchmarks.damage` tries more."""

STEPS = 800

Damage = Callable[[bytearray, random.Random], bytearray]


@dataclass(frozen=True)
class Sound:
    """A town of half a morning, and all that its file says."""

    path: Path
    assets: Path
    said: Any


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    return sound_town(tmp_path_factory.mktemp("sound"))


def sound_town(folder: Path) -> Sound:
    """Live half a morning of a small town."""
    path, assets = folder / "t.town", small_assets(folder)
    new_town(path, TownOptions(base=BASE), assets)
    town = open_town(path, assets)
    town.step([Whisper("Ann Ash", "The left side burns everything.")])
    for _ in range(STEPS):
        town.step()
    town.close()
    return Sound(path, assets, said(path, assets))


def is_told(damage: Damage, sound: Sound, luck: random.Random, path: Path) -> bool:
    """Damage a copy: whether that is told; if not, it says all that it said before."""
    path.write_bytes(damage(bytearray(sound.path.read_bytes()), luck))
    try:
        assert said(path, sound.assets) == sound.said
    except (TownFileError, Differs):
        return True
    finally:
        path.unlink()
    return False


class Differs(Exception):
    """What `verify` tells as the first step that differs."""


def said(path: Path, assets: Path) -> Any:
    """All that a file says, every row of it; raises what a player would be told."""
    check(path)
    with WholeRecording(path) as recording:
        if recording.first_changed() is not None:
            raise Differs
        rows = [list(recording.rows(table)) for table in TABLES]
        look = recording.snapshot(STEPS // 2)
    return rows, look, world_hash(read_state(path, assets))


def one_bit(data: bytearray, luck: random.Random) -> bytearray:
    data[luck.randrange(len(data))] ^= 1 << luck.randrange(8)
    return data


def random_bytes(data: bytearray, luck: random.Random) -> bytearray:
    start = luck.randrange(len(data))
    length = min(luck.choice((1, 16, 512)), len(data) - start)
    data[start : start + length] = luck.randbytes(length)
    return data


def cut(data: bytearray, luck: random.Random) -> bytearray:
    return data[: luck.randrange(len(data))]


DAMAGING: tuple[Damage, ...] = (one_bit, random_bytes, cut)


@pytest.mark.slow
@pytest.mark.parametrize("damage", DAMAGING)
def test_no_damage_is_taken_for_good(
    damage: Damage, sound: Sound, tmp_path: Path
) -> None:
    luck, path = random.Random(damage.__name__), tmp_path / "damaged.town"
    told = sum(is_told(damage, sound, luck, path) for _ in range(DAMAGES))
    # Bits of empty pages say nothing.
    assert told >= DAMAGES // 4


WHAT_IT_SAYS = {
    "meta": "value",
    "agent": "persona",
    "step": "moves",
    "event": "data",
    "command": "data",
    "decision": "request",
    "landing": "answer",
    "text": "phrase",
    "memory": "made",
    "keyframe": "view",
}
"""A column of each table."""


@pytest.mark.parametrize("table", TABLES)
def test_a_row_that_was_changed_is_not_read(
    table: str, sound: Sound, tmp_path: Path
) -> None:
    path = Path(shutil.copy(sound.path, tmp_path))
    column = WHAT_IT_SAYS[table]
    with closing(sqlite3.connect(path)) as db:
        kind = "BLOB" if column in {"moves", "request", "made", "view"} else "TEXT"
        db.execute(f"UPDATE {table} SET {column} = CAST({column} || ' ' AS {kind})")
        db.commit()
    with pytest.raises(TownFileError), WholeRecording(path) as recording:
        recording.check()
