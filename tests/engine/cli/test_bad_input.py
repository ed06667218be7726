"""Whatever is wrong with what is given: one clear sentence, exit 1, nothing lost."""

import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from engine.cli.app import obey
from engine.roots import ASSETS_VARIABLE
from engine.store import opening
from engine.store.schema import VERSION
from tests.engine.cli.conftest import Call, Called
from tests.small_town import BASE

Break = Callable[[Path], object]


def is_told(called: Called, *parts: object) -> None:
    """The call ended with one line that holds all of this, and no traceback."""
    assert called.status == 1
    assert called.out == ""
    for part in parts:
        assert str(part) in called.complaint
    assert "error." not in called.complaint
    assert "Traceback" not in called.err


def content(path: Path) -> object:
    """All that a file holds; how often it was opened for writing does not count."""
    if not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
            return list(db.iterdump())
    except sqlite3.DatabaseError:
        return path.read_bytes()


def cut(name: str, at: int = 60) -> Break:
    def broken(assets: Path) -> None:
        path = assets / name
        path.write_text(path.read_text(encoding="utf-8")[:-at], encoding="utf-8")

    return broken


def instead(name: str, old: str, new: str) -> Break:
    def broken(assets: Path) -> None:
        path = assets / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) >= 1
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return broken


def gone(name: str) -> Break:
    return lambda assets: (assets / name).unlink()


def binary(name: str) -> Break:
    return lambda assets: (assets / name).write_bytes(b"\x00\xff\xfe\x9c" * 40)


ANN = "personas/ann_ash.toml"
TOWN = f"bases/{BASE}.toml"
MAP = "maps/hamlet.tmx"

BROKEN_ASSETS: dict[str, tuple[Break, str]] = {
    "no base": (gone(TOWN), TOWN),
    "half a base": (cut(TOWN, 10), TOWN),
    "a base of bytes": (binary(TOWN), TOWN),
    "a base without people": (instead(TOWN, "people", "folk"), TOWN),
    "a base with a stranger": (instead(TOWN, "bob_birch", "eve_elm"), "eve_elm"),
    "no persona": (gone(ANN), ANN),
    "half a persona": (cut(ANN, 4), ANN),
    "a persona of bytes": (binary(ANN), ANN),
    "a persona without a name": (instead(ANN, 'name = "Ann Ash"', ""), ANN),
    "a persona of no age": (instead(ANN, "age = 41", 'age = "old"'), ANN),
    "a persona with a new trait": (instead(ANN, "friendly", "frendly"), "frendly"),
    "no map": (gone(MAP), MAP),
    "half a map": (cut(MAP), MAP),
    "a map of bytes": (binary(MAP), MAP),
    "a map without walls": (instead(MAP, '"collision"', '"colission"'), "collision"),
    "no tileset": (gone("maps/tiles.tsx"), "tiles.tsx"),
    "half a tileset": (cut("maps/tiles.tsx", 5), "tiles.tsx"),
    "no activities": (gone("activities.toml"), "activities.toml"),
    "half the activities": (cut("activities.toml", 20), "activities.toml"),
    "an activity without icon": (
        instead("activities.toml", 'icon = "sleep"\n', ""),
        "sleep.icon",
    ),
    "no places": (gone("places.toml"), "places.toml"),
    "half the places": (cut("places.toml", 3), "places.toml"),
    "no traits": (gone("traits.toml"), "traits.toml"),
    "broken topics": (cut("topics.toml", 3), "topics.toml"),
}


@pytest.mark.parametrize(
    ("breaks", "named"), BROKEN_ASSETS.values(), ids=BROKEN_ASSETS.keys()
)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_town_is_founded_on_broken_assets(
    breaks: Break, named: str, language: str, call: Call, folder: Path
) -> None:
    breaks(folder / "assets")
    fresh = folder / "fresh.town"
    is_told(call("new", fresh, "--base", BASE, "--lang", language), named)
    assert not list(folder.glob("fresh*"))


@pytest.mark.parametrize("breaks", [gone(MAP), cut(MAP), gone("activities.toml")])
def test_a_town_waits_unchanged_until_its_assets_are_mended(
    breaks: Break, call: Call, town: Path
) -> None:
    before = content(town)
    breaks(town.parent / "assets")
    for command in (("run", "--steps", 1), ("info",), ("verify",)):
        is_told(call(command[0], town, *command[1:]))
    assert content(town) == before


def test_without_any_sentences_it_still_says_what_is_missing(
    call: Call, town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ASSETS_VARIABLE, str(town.parent / "nowhere"))
    is_told(call("info", town), "nowhere", ASSETS_VARIABLE)
    assert "资源" in call("info", town, "--lang", "zh").complaint


def test_broken_sentences_are_told_in_plain_words(call: Call, town: Path) -> None:
    binary("locale/en/errors.toml")(town.parent / "assets")
    is_told(call("info", town), "locale")


# ------------------------------------------------------------------ town files


def foreign_text(path: Path) -> None:
    path.write_text("Dear diary, " * 100, encoding="utf-8")


def foreign_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE bookmark(url TEXT)")
        db.commit()


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")


def other_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE event")
        db.commit()


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def never_finished(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM meta")
        db.commit()


def folder_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


UNUSABLE: dict[str, Break] = {
    "nothing": Path.unlink,
    "a text": foreign_text,
    "another program's": foreign_database,
    "a newer game's": newer,
    "one of other tables": other_tables,
    "half of one": cut_off,
    "an empty one": emptied,
    "an unfinished one": never_finished,
    "a folder": folder_instead,
}


@pytest.mark.parametrize("command", ["info", "show", "verify", "chronicle", "run"])
@pytest.mark.parametrize("breaks", UNUSABLE.values(), ids=UNUSABLE.keys())
def test_an_unusable_town_file_is_named_and_left_as_it_is(
    breaks: Break, command: str, call: Call, town: Path
) -> None:
    breaks(town)
    before = content(town)
    arguments = ("--steps", 3) if command == "run" else ()
    is_told(call(command, town, *arguments), town.name)
    assert content(town) == before


@pytest.mark.parametrize("seed", range(12))
def test_a_file_damaged_anywhere_never_ends_in_a_traceback(
    seed: int, call: Call, town: Path, steps: int
) -> None:
    luck = random.Random(seed)
    data = bytearray(town.read_bytes())
    for _ in range(luck.choice((1, 3, 20))):
        start, length = luck.randrange(len(data)), luck.choice((1, 4, 64, 500))
        end = min(len(data), start + length)
        data[start:end] = luck.randbytes(end - start)
    town.write_bytes(data)
    for command in (("info",), ("show", "--step", steps // 2), ("chronicle",)):
        called = call(command[0], town, *command[1:])
        assert called.status in (0, 1)
        if called.status == 1:
            is_told(called, town.name)


def test_an_existing_file_is_never_overwritten(call: Call, town: Path) -> None:
    before = town.read_bytes()
    is_told(call("new", town, "--base", BASE), town)
    assert town.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_named(call: Call, folder: Path) -> None:
    (folder / "file").write_text("not a folder")
    path = folder / "file" / "fresh.town"
    is_told(call("new", path, "--base", BASE), path)


def test_an_unknown_base_is_named(call: Call, folder: Path) -> None:
    is_told(call("new", folder / "fresh.town", "--base", "n26"), "n26")


def test_a_step_that_was_not_lived_is_refused(
    call: Call, town: Path, steps: int
) -> None:
    is_told(call("show", town, "--step", steps + 1), steps + 1, steps)


def test_a_chronicle_that_cannot_be_written_is_told(call: Call, town: Path) -> None:
    is_told(call("chronicle", town, "--out", town.parent), town.parent)


def test_a_missing_map_is_told(call: Call, folder: Path) -> None:
    called = call("check-map", folder / "none.tmx")
    assert called.status == 1
    assert "no such file" in called.out


# ------------------------------------------------------------------ a full disk


def fill_up(patch: pytest.MonkeyPatch, most: int) -> None:
    """Let SQLite find the disk full when a file has that many pages."""
    connect = opening._connect

    def narrow(uri: str) -> sqlite3.Connection:
        db = connect(uri)
        db.execute(f"PRAGMA max_page_count = {most}")
        return db

    patch.setattr(opening, "_connect", narrow)


def test_a_disk_too_full_for_a_new_town_is_told(
    call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("new", folder / "other.town", "--base", BASE)
    with closing(sqlite3.connect(folder / "other.town")) as db:
        ((pages,),) = db.execute("PRAGMA page_count")
    fill_up(monkeypatch, pages - 2)
    is_told(call("new", folder / "fresh.town", "--base", BASE), "fresh.town")
    assert not list(folder.glob("fresh*"))


def test_when_the_disk_fills_up_all_finished_steps_are_kept(
    call: Call, town: Path, steps: int, folder: Path
) -> None:
    whole = folder / "whole.town"
    shutil.copy(town, whole)
    with closing(sqlite3.connect(town)) as db:
        ((pages,),) = db.execute("PRAGMA page_count")
    with pytest.MonkeyPatch.context() as patch:
        fill_up(patch, pages + 4)
        called = call("run", town, "--steps", 2000)
    assert called.status == 1
    assert "no space left" in called.err.splitlines()[-1]
    info = call("info", town, "--json").data
    assert info["step"] > steps
    assert call("verify", town).status == 0
    made = info["step"] - steps
    lived = call("run", whole, "--steps", made, "--json").data
    assert lived["world_hash"] == info["world_hash"]
    again = call("run", town, "--steps", 400, "--json").data
    further = call("run", whole, "--steps", 400, "--json").data
    assert again["world_hash"] == further["world_hash"]
    assert call("verify", town).status == 0


# ------------------------------------------------------------------ wrong usage

MISUSED = {
    "an unknown command": ("grow",),
    "no town": ("info",),
    "an unknown option": ("info", "x.town", "--loud"),
    "one argument too many": ("info", "x.town", "y.town"),
    "an option without its value": ("new", "x.town", "--base"),
    "a value for a switch": ("info", "x.town", "--json=3"),
    "no goal": ("run", "x.town"),
    "two goals": ("run", "x.town", "--steps", "1", "--until", "2023-02-14 00:00"),
    "a word for a number": ("run", "x.town", "--steps", "many"),
    "steps backwards": ("run", "x.town", "--steps", "-1"),
    "a time that is none": ("new", "x.town", "--start", "tomorrow"),
    "an unknown language": ("info", "x.town", "--lang", "fr"),
    "an unknown mind": ("new", "x.town", "--mind", "oracle"),
}


SPOKEN = re.compile("[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}")
"""Three words of English in a row."""


@pytest.mark.parametrize("arguments", MISUSED.values(), ids=MISUSED.keys())
@pytest.mark.parametrize("language", ["en_GB.UTF-8", "zh_CN.UTF-8"])
def test_wrong_usage_is_told_in_one_line(
    arguments: tuple[str, ...],
    language: str,
    call: Call,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    called = call(*arguments)
    assert called.status == 2
    assert called.out == ""
    assert called.complaint
    assert "cli." not in called.complaint
    assert any("一" <= letter <= "鿿" for letter in called.complaint) == (
        language == "zh_CN.UTF-8"
    )
    assert bool(SPOKEN.search(called.complaint)) == (language == "en_GB.UTF-8")


def test_obey_is_what_the_program_ends_with() -> None:
    assert obey(["--help"]) == 0
