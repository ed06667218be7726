"""People files: written, read again, and refused in words."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.agents.persona import Bilingual, Names
from engine.assets import load_languages
from engine.errors import PeopleError
from engine.people.beginnings import copy_of, load_beginning
from engine.people.file import (
    LONGEST_TEXT,
    MOST_BYTES,
    is_name,
    keep_people,
    load_people,
    people_text,
)
from engine.people.people import MOST_PEOPLE, People, titled
from engine.roots import assets_root
from engine.tidy import NAME, tidy

ASSETS = assets_root()
BASES = ("n3", "n5", "n7", "n9", "n25")


def base(name: str) -> People:
    return copy_of(load_beginning(ASSETS, name))


THREE = people_text(base("n3"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ours.people"


@pytest.mark.parametrize("name", BASES)
def test_a_base_of_the_game_is_kept_and_read_again_as_it_was(
    name: str, file: Path
) -> None:
    people = base(name)
    keep_people(people, file)
    assert load_people(file, ASSETS) == people


NAMES = (
    st.text(min_size=1)
    .map(lambda name: tidy(re.sub("[:：]", " ", name), NAME))
    .filter(is_name)
)
TEXTS = st.text(min_size=1).map(lambda text: tidy(text, LONGEST_TEXT)).filter(bool)


@settings(max_examples=15)
@given(
    NAMES,
    NAMES,
    TEXTS,
    TEXTS,
    st.integers(1, 120),
    st.floats(0, 1),
    st.sampled_from(("07:00", "05:30", "08:15")),
)
def test_whoever_can_be_made_is_read_again_as_they_were(
    tmp_path_factory: pytest.TempPathFactory,
    name: str,
    short: str,
    english: str,
    chinese: str,
    age: int,
    temper: float,
    wake: str,
) -> None:
    file = tmp_path_factory.mktemp("made") / "one.people"
    people = base("n3")
    words = Bilingual(en=english, zh=chinese)
    called = Bilingual(en=name, zh=short)
    made = people.personas[0].model_copy(
        update={
            "name": name,
            "names": Names(full=called, short=called),
            "age": age,
            "temper": temper,
            "learned": words,
            "wake": wake,
            "ties": (),
        }
    )
    others = set(people.names[1:])
    if name.casefold() in {other.casefold() for other in others}:
        return
    changed = people.changed(people.personas[0].name, made)
    keep_people(changed, file)
    assert load_people(file, ASSETS) == changed


@settings(max_examples=40)
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.mktemp("bytes") / "any.people"
    file.write_bytes(content)
    with pytest.raises(PeopleError):
        load_people(file, ASSETS)


@settings(max_examples=40)
@given(st.integers(0, len(THREE) - 1), st.text(max_size=4))
def test_a_damaged_file_is_read_or_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, place: int, scrap: str
) -> None:
    file = tmp_path_factory.mktemp("damage") / "any.people"
    file.write_text(THREE[:place] + scrap + THREE[place + 7 :], encoding="utf-8")
    try:
        load_people(file, ASSETS)
    except PeopleError:
        return


def refusal(file: Path, text: str) -> tuple[str, str]:
    """Key and English sentence of the error that a text is refused with."""
    file.write_text(text, encoding="utf-8")
    with pytest.raises(PeopleError) as caught:
        load_people(file, ASSETS)
    phrase = caught.value.phrase
    languages = load_languages(ASSETS)
    told = {code: languages[code].tell(phrase) for code in languages}
    assert not any(re.search(r"[{}]|error\.", words) for words in told.values())
    return phrase.key.removeprefix("error.people."), told["en"]


def first(pattern: str, instead: str) -> str:
    text, count = re.subn(
        pattern, lambda _: instead, THREE, count=1, flags=re.MULTILINE
    )
    assert count == 1
    return text


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (THREE.removeprefix("format = 1\n"), "foreign"),
        (first("format = 1", "format = 2"), "newer"),
        (first("format = 1", "format = true"), "foreign"),
        (THREE[: THREE.index("[[persona]]")], "nobody"),
        ('format = 1\npersona = ["Ann"]', "field_missing"),
        (THREE + "\n[[persona]]\n" * MOST_PEOPLE, "many"),
        (first("^age = .*$", ""), "field_missing"),
        (first("^age = .*$", "age = 999"), "field_wrong"),
        (first("^age = .*$", "age = 30\nhobby = 1"), "field_unknown"),
        (first('^map = ".*"$', 'map = "../../secret.tmx"'), "path"),
        (first('^sprite = ".*"$', 'sprite = "../../secret"'), "path"),
        (first("^start = .*$", "start = 2023-02-13T00:00:00Z"), "moment"),
        (first("^start = .*$", "start = 0001-01-01T00:00:00"), "moment"),
        (first('^name = ".*"$', 'name = "Ann: the first"'), "name"),
        (first('^name = ".*"$', f'name = "{"A" * 33}"'), "name"),
        (first('^name = ".*"$', 'name = "Ann\\u202e"'), "unseen"),
        (first("^innate = ..*$", 'innate = ["brave beyond words"]'), "trait"),
        (first('^wake = ".*"$', 'wake = "02:00"'), "sleep"),
        (first('to = "', 'to = "Nobody '), "person"),
        (first('learned = { en = "', f'learned = {{ en = "{"x" * 601}'), "long"),
        ("format = 1\n[[persona", "broken"),
        ("x = " + "[" * 100_000, "broken"),
    ],
)
def test_a_file_is_refused_for_its_own_reason(file: Path, text: str, key: str) -> None:
    assert refusal(file, text)[0] == key


def test_the_line_of_a_wrong_field_is_told(file: Path) -> None:
    lines = THREE.split("\n")
    _, line, _ = (n for n, one in enumerate(lines) if one.startswith("age = "))
    lines[line] = "age = 0"
    told = refusal(file, "\n".join(lines))[1]
    assert f"(line {line + 1}, persona #2.age)" in told


def test_two_of_one_name_are_refused(file: Path) -> None:
    names = [persona.name for persona in base("n3").personas]
    key, told = refusal(file, THREE.replace(names[1], names[0].upper()))
    assert key == "twice"
    assert names[0].upper() in told


def test_a_huge_file_is_not_read(file: Path) -> None:
    assert refusal(file, THREE + "#" * MOST_BYTES)[0] == "large"


def test_a_folder_and_nothing_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.people"):
        with pytest.raises(PeopleError):
            load_people(path, ASSETS)


def test_a_file_that_cannot_be_written_is_told_and_leaves_nothing(
    tmp_path: Path,
) -> None:
    (tmp_path / "taken.people").mkdir()
    with pytest.raises(PeopleError):
        keep_people(base("n3"), tmp_path / "taken.people")
    assert [one.name for one in tmp_path.iterdir()] == ["taken.people"]


def test_who_is_called_otherwise_is_known_by_the_new_name() -> None:
    people = base("n25")
    old = "Isabella Rodriguez"
    persona = next(one for one in people.personas if one.name == old)
    renamed = people.changed(old, persona.model_copy(update={"name": "Belle Roy"}))
    assert old not in named(renamed)
    assert "Belle Roy" in named(renamed)
    assert len(renamed.base.news) == len(people.base.news)


def test_who_is_gone_is_not_spoken_of() -> None:
    people = base("n25").without("Isabella Rodriguez")
    assert "Isabella Rodriguez" not in named(people)
    assert "valentine_party" not in {news.id for news in people.base.news}


def named(people: People) -> set[str]:
    """Everybody that people and news lead to."""
    ties = {tie.to for one in people.personas for tie in one.ties}
    memories = {who for one in people.personas for m in one.memories for who in m.about}
    news = {who for one in people.base.news for who in (*one.about, *one.known_to)}
    return {*ties, *memories, *news, *people.names}


def test_a_title_is_the_same_in_both_languages() -> None:
    assert titled(base("n3"), "我们").base.title == Bilingual(en="我们", zh="我们")
