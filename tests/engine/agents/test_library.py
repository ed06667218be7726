"""Personas and bases that can be used, and what is said of those that cannot."""

import tomllib
from pathlib import Path

import pytest

from engine.agents.library import load_base, load_persona, load_personas, slug_of
from engine.errors import BaseError, PersonaError, UserError

LOCALE = Path(__file__).parents[3] / "assets" / "locale"

ANNA = """
name = "Anna Bell"
names.full = { en = "Anna Bell", zh = "安娜·贝尔" }
names.short = { en = "Anna", zh = "安娜" }
age = 30
pronoun = "she"
sprite = "anna_bell"
innate = ["kind"]
interests = ["art"]
wake = "07:00"
sleep = "23:00"
learned = { en = "Anna paints.", zh = "安娜画画。" }
currently = { en = "Anna paints.", zh = "安娜在画画。" }
lifestyle = { en = "Anna is up at seven.", zh = "安娜七点起床。" }
speech = { en = "Speaks softly.", zh = "说话轻声。" }
home = { sector = "House", arena = "room" }
work.title = { en = "painter", zh = "画家" }
work.activity = "paint"
work.start = "09:00"
work.end = "17:00"
habits = [{ activity = "read", start = "20:00" }]

[[concerns]]
id = "picture"
topic = "art"
what = { en = "the picture", zh = "那幅画" }
detail = { en = "It is not done.", zh = "还没画完。" }

[[ties]]
to = "Ben Hall"
kind = "friend"
note = { en = "Ben is my friend.", zh = "本是我的朋友。" }
"""

BASE = """
title = { en = "Two", zh = "两个人" }
start = 2023-02-13T00:00:00
people = ["anna_bell", "ben_hall"]

[[news]]
id = "supper"
kind = "event"
about = ["Anna Bell"]
text = { en = "Anna gives a supper", zh = "安娜请吃晚饭" }
topic = "art"
place = "House:room"
start = 2023-02-14T18:00:00
end = 2023-02-14T20:00:00
host = "Anna Bell"
known_to = ["Anna Bell"]
"""


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A small folder of assets with two people who know each other."""
    for folder in ("personas", "bases"):
        (tmp_path / folder).mkdir()
    (tmp_path / "traits.toml").write_text("[traits]\nkind = {}\n", "utf-8")
    (tmp_path / "topics.toml").write_text("[topics]\nart = {}\n", "utf-8")
    (tmp_path / "activities.toml").write_text("[paint]\n[read]\n", "utf-8")
    (tmp_path / "personas" / "anna_bell.toml").write_text(ANNA, "utf-8")
    ben = ANNA.replace("Ben Hall", "?").replace("Anna Bell", "Ben Hall")
    ben = ben.replace("?", "Anna Bell")
    (tmp_path / "personas" / "ben_hall.toml").write_text(ben, "utf-8")
    (tmp_path / "bases" / "two.toml").write_text(BASE, "utf-8")
    return tmp_path


def _spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def _told(error: UserError, code: str = "en") -> str:
    """The error as its reader sees it; a missing key or slot fails."""
    file = LOCALE / code / "errors.toml"
    sentences = tomllib.loads(file.read_text("utf-8"))
    return str(sentences[error.phrase.key].format_map(dict(error.phrase.parts)))


def _persona_error(assets: Path, slug: str = "anna_bell") -> PersonaError:
    with pytest.raises(PersonaError) as caught:
        load_personas(assets / "personas", [slug])
    return caught.value


def _base_error(assets: Path) -> BaseError:
    with pytest.raises(BaseError) as caught:
        load_base(assets / "bases" / "two.toml")
    return caught.value


def test_the_file_of_a_person_is_named_after_them() -> None:
    assert slug_of("Isabella Rodriguez") == "isabella_rodriguez"


def test_a_persona_is_read_from_its_file(assets: Path) -> None:
    anna = load_persona(assets / "personas" / "anna_bell.toml")
    assert (anna.name, anna.age, anna.work.title.zh) == ("Anna Bell", 30, "画家")
    assert anna.meals.dinner == ("home",)


def test_personas_come_in_the_order_asked_for(assets: Path) -> None:
    found = load_personas(assets / "personas", ["ben_hall", "anna_bell"])
    assert [persona.name for persona in found] == ["Ben Hall", "Anna Bell"]


def test_a_tie_may_lead_to_somebody_who_lives_elsewhere(assets: Path) -> None:
    found = load_personas(assets / "personas", ["anna_bell"])
    assert found[0].ties[0].to == "Ben Hall"


def test_a_missing_persona_is_named(assets: Path) -> None:
    error = _persona_error(assets, "carl_dean")
    assert error.phrase.key == "error.persona.missing"
    assert "carl_dean.toml" in _told(error)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"name = ", "error.persona.broken"),
        (b"\xff\xfe\x00", "error.persona.broken"),
        (b"x = " + b"[" * 20_000, "error.persona.broken"),
        (b"", "error.persona.field_missing"),
    ],
)
def test_a_damaged_persona_is_refused(assets: Path, content: bytes, key: str) -> None:
    (assets / "personas" / "anna_bell.toml").write_bytes(content)
    error = _persona_error(assets)
    assert error.phrase.key == key
    assert "anna_bell.toml" in _told(error)


def test_a_folder_in_place_of_a_persona_is_refused(assets: Path) -> None:
    (assets / "personas" / "carl_dean.toml").mkdir()
    error = _persona_error(assets, "carl_dean")
    assert error.phrase.key == "error.persona.closed"


@pytest.mark.parametrize(
    ("old", "new", "key", "entry"),
    [
        ("age = 30\n", "", "field_missing", "age"),
        ("age = 30", "age = 300", "field_wrong", "age"),
        ('"07:00"', '"7 in the morning"', "field_wrong", "wake"),
        ("age = 30", "age = 30\nheight = 170", "field_unknown", "height"),
        ('zh = "画家"', 'zh = ""', "field_wrong", "work.title.zh"),
        ('"friend"', '"pal"', "field_wrong", "ties #1.kind"),
        ('["kind"]', '["kind", "blue"]', "trait", "innate #2"),
        ('["art"]', '["stamps"]', "topic", "interests #1"),
        ('topic = "art"', 'topic = "stamps"', "topic", "concerns #1.topic"),
        ('"paint"', '"juggle"', "activity", "work.activity"),
        ('"read"', '"juggle"', "activity", "habits #1.activity"),
        ('to = "Ben Hall"', 'to = "Ben Hal"', "person", "ties #1.to"),
        ('to = "Ben Hall"', 'to = "Anna Bell"', "person", "ties #1.to"),
    ],
)
def test_a_mistake_is_told_with_its_place_in_both_languages(
    assets: Path, old: str, new: str, key: str, entry: str
) -> None:
    _spoil(assets / "personas" / "anna_bell.toml", old, new)
    error = _persona_error(assets)
    assert error.phrase.key == f"error.persona.{key}"
    for code in ("en", "zh"):
        assert f"“{entry}”" in _told(error, code)
        assert "anna_bell.toml" in _told(error, code)


@pytest.mark.parametrize(("sleep", "fine"), [("26:00", True), ("26:30", False)])
def test_a_night_has_five_to_ten_hours(assets: Path, sleep: str, fine: bool) -> None:
    _spoil(assets / "personas" / "anna_bell.toml", '"23:00"', f'"{sleep}"')
    if fine:
        assert load_personas(assets / "personas", ["anna_bell"])
    else:
        error = _persona_error(assets)
        assert error.phrase.key == "error.persona.sleep"
        assert sleep in _told(error)


def test_work_ends_after_it_begins(assets: Path) -> None:
    _spoil(assets / "personas" / "anna_bell.toml", '"17:00"', '"08:00"')
    assert "08:00" in _told(_persona_error(assets))


def test_two_people_of_one_name_are_refused(assets: Path) -> None:
    (assets / "personas" / "anna_two.toml").write_text(ANNA, "utf-8")
    with pytest.raises(PersonaError) as caught:
        load_personas(assets / "personas", ["anna_bell", "anna_two"])
    assert caught.value.phrase.key == "error.persona.twice"


def test_a_missing_list_of_words_is_named(assets: Path) -> None:
    (assets / "topics.toml").unlink()
    assert "topics.toml" in _told(_persona_error(assets))
    assert "topics.toml" in _told(_base_error(assets))


def test_a_damaged_list_of_words_is_refused(assets: Path) -> None:
    (assets / "traits.toml").write_text("[traits", "utf-8")
    assert _persona_error(assets).phrase.key == "error.persona.words_broken"
    assert _base_error(assets).phrase.key == "error.base.words_broken"


def test_a_base_is_read_with_its_news(assets: Path) -> None:
    base = load_base(assets / "bases" / "two.toml")
    assert base.people == ("anna_bell", "ben_hall")
    assert base.reflection_threshold == 150
    assert base.news[0].host == "Anna Bell"


def test_a_missing_base_is_named(assets: Path) -> None:
    (assets / "bases" / "two.toml").unlink()
    assert "two.toml" in _told(_base_error(assets))


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("title =", "title", "broken"),
        ("start = 2023-02-13T00:00:00\n", "", "field_missing"),
        ('people = ["anna_bell", "ben_hall"]', "people = []", "field_wrong"),
        ('"ben_hall"]', '"../../secrets"]', "field_wrong"),
        ('"ben_hall"]', '"anna_bell"]', "people_twice"),
        ('known_to = ["Anna Bell"]', 'known_to = ["Carl Dean"]', "news_person"),
        ('host = "Anna Bell"', 'host = "Carl Dean"', "news_person"),
        ('topic = "art"', 'topic = "stamps"', "news_topic"),
        ("end = 2023-02-14T20:00:00", "end = 2023-02-14T17:00:00", "news_event"),
        ('place = "House:room"', 'place = ""', "news_event"),
    ],
)
def test_a_mistake_in_a_base_is_told_in_both_languages(
    assets: Path, old: str, new: str, key: str
) -> None:
    _spoil(assets / "bases" / "two.toml", old, new)
    error = _base_error(assets)
    assert error.phrase.key == f"error.base.{key}"
    for code in ("en", "zh"):
        assert "two.toml" in _told(error, code)


def test_two_pieces_of_news_of_one_id_are_refused(assets: Path) -> None:
    path = assets / "bases" / "two.toml"
    text = path.read_text("utf-8")
    path.write_text(text + text[text.index("[[news]]") :], "utf-8")
    assert _base_error(assets).phrase.key == "error.base.news_twice"


@pytest.mark.parametrize("code", ["en", "zh"])
def test_every_sentence_names_the_file(code: str) -> None:
    sentences = tomllib.loads((LOCALE / code / "errors.toml").read_text("utf-8"))
    for key, sentence in sentences.items():
        if key.startswith(("error.persona.", "error.base.")):
            assert "{file}" in sentence, key
