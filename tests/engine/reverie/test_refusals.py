"""A folder that cannot be used is refused in words, and no town is written."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.assets import load_languages
from engine.errors import FolderError, TownExists, UserError
from engine.reverie import files
from engine.reverie.importing import import_folder
from engine.roots import assets_root
from tests.reverie_folder import change, remove, two_people, write

ASSETS = assets_root()

META = "reverie/meta.json"
SCRATCH = "personas/Ada Brook/bootstrap_memory/scratch.json"
PLACES = "personas/Ada Brook/bootstrap_memory/spatial_memory.json"

Spoil = Callable[[Path], object]


def folder(tmp_path: Path, spoil: Spoil) -> Path:
    root = two_people().storage(tmp_path / "folder")
    spoil(root)
    return root


def refusal(tmp_path: Path, root: Path) -> str:
    """The key of the error; its sentence is sound in both languages."""
    town = tmp_path / "t.town"
    with pytest.raises(UserError) as caught:
        import_folder(root, town, ASSETS)
    assert not town.exists()
    for language in load_languages(ASSETS).values():
        told = language.tell(caught.value.phrase)
        assert told != caught.value.phrase.key
        assert "{" not in told.replace("{'", "")
    return caught.value.phrase.key.removeprefix("error.reverie.")


def raw(name: str, data: bytes) -> Spoil:
    return lambda root: (root / name).write_bytes(data)


def meta(**fields: Any) -> Spoil:
    return lambda root: change(root / META, **fields)


@pytest.mark.parametrize(
    ("spoil", "key"),
    [
        (lambda root: remove(root, META), "unknown"),
        (raw(META, b"{"), "file"),
        (raw(META, b""), "file"),
        (raw(META, "{“step”: 1}".encode("gbk")), "file"),
        (raw(META, b"[1, 2]"), "file"),
        (raw(META, b'{"step": NaN}'), "file"),
        (raw(META, b'{"step": 1e999}'), "file"),
        (raw(META, b"[" * 40 + b"]" * 40), "deep"),
        (raw(META, b"[" * 200_000), "deep"),
        (meta(step=-1), "field"),
        (meta(step="3"), "field"),
        (meta(step=10**12), "field"),
        (meta(step=True), "field"),
        (meta(sec_per_step=0), "field"),
        (meta(sec_per_step=7200), "field"),
        (meta(curr_time="4. März 2023", start_date=None), "field"),
        (meta(curr_time="February 30, 2023", start_date=""), "field"),
        (meta(curr_time="January 01, 0001, 00:00:00"), "field"),
        (meta(curr_time="December 31, 9999, 23:59:59"), "field"),
        (meta(persona_names=[]), "field"),
        (meta(persona_names="Ada Brook"), "field"),
        (meta(persona_names=[3]), "field"),
        (meta(maze_name="the_moon"), "map"),
        (meta(persona_names=["../Ada"]), "name"),
        (meta(persona_names=["Ada/Brook"]), "name"),
        (meta(persona_names=["Ada\nBrook"]), "name"),
        (meta(persona_names=["  "]), "name"),
        (meta(persona_names=["A" * 81]), "name"),
        (meta(persona_names=["Nobody Here"]), "nobody"),
        (lambda root: remove(root, "personas"), "nobody"),
    ],
)
def test_a_folder_without_what_nobody_can_do_without(
    tmp_path: Path, spoil: Spoil, key: str
) -> None:
    assert refusal(tmp_path, folder(tmp_path, spoil)) == key


def test_people_whose_scratch_cannot_be_read_are_left_out_unless_it_is_all(
    tmp_path: Path,
) -> None:
    root = folder(tmp_path, raw(SCRATCH, b"\xff\xfe\x00broken"))
    done = import_folder(root, tmp_path / "one.town", ASSETS)
    assert done.people == ("Ben Okoye",)
    remove(root, "personas/Ben Okoye")
    assert refusal(tmp_path, root) == "nobody"


def test_a_folder_of_another_game_is_no_folder_of_the_original(tmp_path: Path) -> None:
    write(tmp_path / "folder/save.json", {"hp": 3})
    assert refusal(tmp_path, tmp_path / "folder") == "unknown"


def test_the_folders_of_the_chinese_version_are_recognised(tmp_path: Path) -> None:
    write(tmp_path / "folder/checkpoints/simulate-0.json", {})
    assert refusal(tmp_path, tmp_path / "folder") == "chinese"


def test_a_folder_of_several_simulations_asks_for_one(tmp_path: Path) -> None:
    two_people().storage(tmp_path / "storage/one")
    assert refusal(tmp_path, tmp_path / "storage") == "parent"


def test_half_a_compressed_recording_asks_for_the_other_half(tmp_path: Path) -> None:
    root = two_people().compressed(tmp_path / "folder")
    remove(root, "master_movement.json")
    assert refusal(tmp_path, root) == "half"


@pytest.mark.parametrize("content", [b"[]", b'{"0": ', b"\x00\xff"])
def test_a_compressed_recording_that_is_none(tmp_path: Path, content: bytes) -> None:
    root = two_people().compressed(tmp_path / "folder")
    (root / "master_movement.json").write_bytes(content)
    assert refusal(tmp_path, root) == "file"


def test_a_file_is_no_folder_and_a_town_needs_no_import(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    assert refusal(tmp_path, tmp_path / "notes.txt") == "no_folder"
    (tmp_path / "old.town").write_text("hello")
    assert refusal(tmp_path, tmp_path / "old.town") == "town"
    assert refusal(tmp_path, tmp_path / "nowhere") == "missing"


def test_a_town_that_is_there_is_left_alone(tmp_path: Path) -> None:
    root = two_people().storage(tmp_path / "folder")
    town = tmp_path / "t.town"
    town.write_text("mine")
    with pytest.raises(TownExists):
        import_folder(root, town, ASSETS)
    assert town.read_text() == "mine"


@pytest.mark.parametrize("inner", [SCRATCH, "movement/1.json", "personas/Ada Brook"])
def test_no_link_leads_out_of_the_folder(tmp_path: Path, inner: str) -> None:
    outside = two_people().storage(tmp_path / "outside")

    def link(root: Path) -> None:
        remove(root, inner)
        (root / inner).symlink_to(outside / inner)

    assert refusal(tmp_path, folder(tmp_path, link)) == "link"


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder(tmp_path, lambda root: None)
    monkeypatch.setattr(files, "LARGEST", 100)
    assert refusal(tmp_path, root) == "large"


def test_a_folder_of_too_many_files_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder(tmp_path, lambda root: None)
    monkeypatch.setattr(files, "MOST_FILES", 2)
    assert refusal(tmp_path, root) == "many"


def test_other_encodings_of_json_are_read_where_json_allows_them(
    tmp_path: Path,
) -> None:
    def recode(root: Path) -> None:
        path = root / META
        path.write_bytes(path.read_text().encode("utf-8-sig"))
        path = root / SCRATCH
        path.write_bytes(json.dumps(json.loads(path.read_text())).encode("utf-16"))

    done = import_folder(folder(tmp_path, recode), tmp_path / "t.town", ASSETS)
    assert done.people == ("Ada Brook", "Ben Okoye")


@pytest.mark.parametrize("value", [None, 3, "x", [], [[]], {"a": 3}, {"a": {"b": 1}}])
@pytest.mark.parametrize(
    "name",
    [
        PLACES,
        "personas/Ada Brook/bootstrap_memory/associative_memory/nodes.json",
        "movement/2.json",
        "environment/2.json",
    ],
)
def test_no_value_of_a_wrong_type_makes_an_import_fail(
    tmp_path: Path, name: str, value: object
) -> None:
    root = folder(tmp_path, lambda root: write(root / name, value))
    assert import_folder(root, tmp_path / "t.town", ASSETS).steps == 4


@pytest.mark.parametrize("value", [None, 3, "x", [], [[1]], {"a": 3}, True, -1, 10**30])
def test_no_field_of_a_wrong_type_makes_an_import_fail(
    tmp_path: Path, value: object
) -> None:
    def spoil(root: Path) -> None:
        fields = json.loads((root / SCRATCH).read_text())
        write(root / SCRATCH, dict.fromkeys(fields, value))

    try:
        done = import_folder(folder(tmp_path, spoil), tmp_path / "t.town", ASSETS)
    except FolderError:
        pytest.fail("a whole field is no reason to refuse")
    assert "Ada Brook" in done.people
