"""Slots: which there are, how they may be called, which is written next."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game import paths
from game.slots import (
    AUTOS,
    LONGEST,
    find_kept,
    find_slots,
    free_name,
    is_taken,
    next_auto,
    problem_of,
    tidy,
)


def file(path: Path, age: int = 0) -> Path:
    """A file that is no town, so many seconds old."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"no town")
    now = path.stat().st_mtime
    os.utime(path, (now - age, now - age))
    return path


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("a/b", "sign"),
        ("..\\x", "sign"),
        ("what?", "sign"),
        ("a\nb", "sign"),
        ("..", "dot"),
        (".hidden", "dot"),
        ("the end.", "dot"),
        ("CON", "reserved"),
        ("nul.old", "reserved"),
        ("Com1", "reserved"),
        ("x" * 300, "long"),
        ("party 🎉", "emoji"),
        ("❤", "emoji"),
        ("quick", "ours"),
        ("auto 2", "ours"),
    ],
)
def test_what_cannot_be_a_name_is_told(name: str, why: str) -> None:
    problem = problem_of(name)
    assert problem is not None
    assert problem.key == f"interface.slots.name_{why}"


@pytest.mark.parametrize(
    "name", ["Before the party", "派对之前", "13 février", "Con artist", "a.b", "10.30"]
)
def test_all_other_names_are_fine(name: str) -> None:
    assert problem_of(name) is None


@given(st.text(max_size=LONGEST + 10))
def test_a_name_without_a_problem_is_one_file_in_the_folder(name: str) -> None:
    if problem_of(name) is not None:
        return
    path = Path("slots") / f"{tidy(name)}.town"
    assert path.parent == Path("slots")
    assert path.stem == tidy(name)
    assert len(f".{path.name}.1234567.part".encode()) < 255


def test_the_oldest_copy_of_its_own_is_written_over() -> None:
    town = paths.towns() / "Ville.town"
    folder = paths.slots(town)
    assert next_auto(town) == "auto 1"
    for number in range(1, AUTOS + 1):
        file(folder / f"auto {number}.town", age=100 * number)
    assert next_auto(town) == f"auto {AUTOS}"
    assert next_auto(town, folder / f"auto {AUTOS}.town") == f"auto {AUTOS - 1}"


def test_slots_stand_with_their_town_and_damaged_ones_tell_why() -> None:
    town = file(paths.towns() / "Ville.town", age=50)
    other = file(paths.towns() / "Other.town", age=10)
    file(paths.slots(town) / "quick.town")
    file(paths.slots(town) / "auto 1.town", age=5)
    file(paths.slots(town) / "Before the party.town", age=90)
    file(paths.slots(paths.towns() / "Gone.town") / "quick.town", age=99)
    kept = find_kept(first=other)
    assert [one.town.stem for one in kept] == ["Other", *["Ville"] * 4, "Gone"]
    assert [one.kind for one in kept] == [
        "town",
        *("town", "quick", "auto", "named"),
        "quick",
    ]
    assert all(one.info.problem is not None for one in kept)
    assert len(find_slots(town)) == 3


def test_a_copy_gets_a_name_that_is_free() -> None:
    town = paths.towns() / "Ville.town"
    file(paths.slots(town) / "Party.town")
    file(paths.slots(town) / "party 2.town")
    assert is_taken(town, "PARTY")
    assert not is_taken(town, "Parties")
    assert free_name(town, "Party") == "Party 3"
    assert problem_of(free_name(town, "x" * LONGEST)) is None
