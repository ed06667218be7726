"""History: a CSV of whispers becomes thoughts, in one recorded step of the town."""

from pathlib import Path

import pytest

from engine.assets import load_languages
from engine.commands import AddHistory
from engine.errors import UserError
from engine.phrase import literal
from engine.reverie.history import first_person, read_history
from engine.reverie.importing import import_folder
from engine.reverie.report import Report
from engine.reverie.spelling import distance, mentioned, nearest
from engine.roots import assets_root
from engine.town import open_town, read_state, verify
from tests.reverie_folder import two_people

ASSETS = assets_root()

PEOPLE = ("Ada Brook", "Ben Okoye", "Abigail Chen", "Abel Chen")


def read(
    tmp_path: Path, text: str | bytes, report: Report | None = None
) -> tuple[AddHistory, ...]:
    path = tmp_path / "history.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_history(path, PEOPLE, report or Report())


def thoughts(commands: tuple[AddHistory, ...]) -> list[tuple[str, str]]:
    return [(one.agent, one.thought) for one in commands]


def test_whispers_become_thoughts_in_the_first_person(tmp_path: Path) -> None:
    text = 'Name,Whisper\nAda Brook,"You bake bread; your oven is old;"\n'
    report = Report()
    assert thoughts(read(tmp_path, text, report)) == [
        ("Ada Brook", "I bake bread"),
        ("Ada Brook", "My oven is old"),
    ]
    assert report["history_empty"] == 1


@pytest.mark.parametrize(
    ("told", "thought"),
    [
        ("You are tired", "I am tired"),
        ("You and Ben Okoye are friends", "Ben Okoye and I are friends"),
        ("Ben is loyal to you and brave", "Ben is loyal to me and brave"),
        ("Nobody knows you.", "Nobody knows me."),
        ("you're late; are you?", "I'm late; am I?"),
        ("Everyone yearns for youth", "Everyone yearns for youth"),
        ("the fork is yours", "The fork is mine"),
        ("你喜欢茶", "我喜欢茶"),
    ],
)
def test_you_turns_into_i(told: str, thought: str) -> None:
    assert first_person(told) == thought


def test_commas_without_quotes_lose_nothing(tmp_path: Path) -> None:
    report = Report()
    text = "Name,Whisper\nAda Brook,For planning, you write lists, always\n"
    assert thoughts(read(tmp_path, text, report)) == [
        ("Ada Brook", "For planning, I write lists, always")
    ]
    assert report["history_commas"] == 1


def test_asterisks_blanks_bom_and_windows_lines_are_no_trouble(tmp_path: Path) -> None:
    text = "Name , Whisper\r\n  Ada  Brook ,  *You  sing*  \r\n\r\n"
    assert thoughts(read(tmp_path, text.encode("utf-8-sig"))) == [
        ("Ada Brook", "I sing")
    ]


def test_excels_other_encoding_is_read_too(tmp_path: Path) -> None:
    assert thoughts(read(tmp_path, "Ada Brook,你爱唱歌\n".encode("utf-16"))) == [
        ("Ada Brook", "我爱唱歌")
    ]


def test_a_file_without_header_begins_with_its_first_row(tmp_path: Path) -> None:
    assert len(read(tmp_path, "Ada Brook,You sing\nBen Okoye,You hum\n")) == 2


def test_an_unknown_name_is_told_with_the_nearest_and_the_rest_is_loaded(
    tmp_path: Path,
) -> None:
    report = Report()
    commands = read(tmp_path, "Ada Brok,You sing\nBen Okoye,You hum\n", report)
    assert thoughts(commands) == [("Ben Okoye", "I hum")]
    (finding,) = report.findings
    assert finding.rule == "history_name"
    assert finding.places == ["1: Ada Brok (Ada Brook?)"]


def test_people_in_the_text_are_found_also_misspelt(tmp_path: Path) -> None:
    report = Report()
    text = "Ada Brook,You know Ben Okoje; You met Abigail Chan; You miss Ben\n"
    commands = read(tmp_path, text, report)
    assert [one.about for one in commands] == [
        ("Ben Okoye",),
        ("Abigail Chen",),
        ("Ben Okoye",),
    ]
    assert report["history_spelling"] == 2
    assert "Ben Okoje" in commands[0].thought


def test_a_name_that_two_could_bear_is_nobodys() -> None:
    people = ("Ann Lee", "Anna Lee")
    assert mentioned("I saw Anne Lee", people, "1", Report()) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("you have a secret crush on Ben Okoye", "crush"),
        ("You and Ben Okoye are close friends and classmates", "friend"),
        ("You and Ben Okoye are dormmates", "housemate"),
        ("Ben Okoye is your son", "child"),
        ("You are married to Ben Okoye", "partner"),
        ("You owe Ben Okoye a favour", None),
        ("Ben Okoye and Abel Chen are friends", None),
    ],
)
def test_ties_are_read_where_one_person_is_meant(
    tmp_path: Path, text: str, kind: str | None
) -> None:
    (command,) = read(tmp_path, f"Ada Brook,{text}\n")
    assert [tie[1] for tie in command.ties] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "nobody"),
        (b"Name,Whisper\n", "nobody"),
        (b"Zoe Zimt,You sing\n", "nobody"),
        (b"Ada Brook,;;  ;\n", "nobody"),
        (b"Ada Brook\n", "nobody"),
        ("Ada Brook,Du übst".encode("latin-1"), "encoding"),
        (b"\x89PNG\r\n\x1a\n", "encoding"),
        (b'Ada Brook,"You sing\n', "csv"),
        (b"Ada Brook,You\0sing\n" + b'"', "csv"),
    ],
)
def test_a_file_that_tells_nothing_is_refused_in_both_languages(
    tmp_path: Path, content: bytes, key: str
) -> None:
    with pytest.raises(UserError) as caught:
        read(tmp_path, content)
    assert caught.value.phrase.key == f"error.history.{key}"
    for language in load_languages(ASSETS).values():
        assert language.tell(caught.value.phrase) != caught.value.phrase.key


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="missing"):
        read_history(tmp_path / "none.csv", PEOPLE, Report())


def test_a_town_with_a_history_verifies_and_remembers(tmp_path: Path) -> None:
    town_file = tmp_path / "t.town"
    import_folder(two_people().storage(tmp_path / "in"), town_file, ASSETS)
    town = open_town(town_file, ASSETS)
    town.step()
    text = "Ada Brook,This is important -- you have a crush on Ben Okoye\n"
    town.step(read(tmp_path, text))
    for _ in range(30):
        town.step()
    town.close()
    assert verify(town_file, ASSETS) is None
    ada = read_state(town_file, ASSETS).agents["Ada Brook"]
    (thought,) = ada.stream.latest(1, ("thought",))
    words = literal("This is important -- I have a crush on Ben Okoye")
    assert (thought.text, thought.importance) == (words, 8)
    assert thought in ada.stream.about("Ben Okoye")
    assert (ada.bonds["Ben Okoye"].kind, ada.bonds["Ben Okoye"].feeling) == ("crush", 6)


def test_a_history_does_not_overwrite_a_tie_there_is(tmp_path: Path) -> None:
    town_file = tmp_path / "t.town"
    import_folder(two_people().storage(tmp_path / "in"), town_file, ASSETS)
    town = open_town(town_file, ASSETS)
    town.step(read(tmp_path, "Ada Brook,You and Ben Okoye are rivals\n"))
    town.step(read(tmp_path, "Ada Brook,You and Ben Okoye are good friends\n"))
    town.close()
    ada = read_state(town_file, ASSETS).agents["Ada Brook"]
    assert ada.bonds["Ben Okoye"].kind == "rival"


def test_distances_count_letters() -> None:
    assert distance("Chan", "Chen") == 1
    assert distance("", "abc") == 3
    assert nearest("Ada Brok", PEOPLE) == "Ada Brook"
    assert nearest("x", ()) == ""
