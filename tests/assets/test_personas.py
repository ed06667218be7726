"""The people of the town and its bases: facts kept, words in both languages."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from engine.agents.base import Base
from engine.agents.library import load_base, load_personas, slug_of
from engine.agents.persona import Bilingual, Persona
from engine.agents.vocabulary import minutes, night
from engine.world.tmx import load_world

ASSETS = Path(__file__).parents[2] / "assets"
FACTS: dict[str, dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("people.toml").read_text(encoding="utf-8")
)
BASES = {"n25": 25, "n9": 9, "n7": 7, "n5": 5, "n3": 3}

WORKING_HOURS = {
    "Isabella Rodriguez": ("08:00", "20:00"),
    "Arthur Burton": ("17:00", "22:00"),
    "Mei Lin": ("10:00", "14:00"),
    "Ayesha Khan": ("10:00", "14:00"),
    "John Lin": ("09:00", "17:00"),
    "Carmen Ortiz": ("08:00", "18:00"),
}

SEEN_FROM_THE_OTHER_SIDE = {
    "partner": {"partner"},
    "parent": {"child"},
    "child": {"parent"},
    "teacher": {"student"},
    "student": {"teacher"},
    "colleague": {"colleague"},
    "housemate": {"housemate", "crush"},
    "classmate": {"classmate", "friend", "crush"},
    "customer": {"acquaintance", "friend", "customer"},
    "mentor": {"friend", "student"},
}

SENTENCES = {"learned", "currently", "lifestyle", "speech", "detail", "note"}


@cache
def _base(name: str) -> Base:
    return load_base(ASSETS / "bases" / f"{name}.toml")


@cache
def _people() -> dict[str, Persona]:
    personas = load_personas(ASSETS / "personas", _base("n25").people)
    return {persona.name: persona for persona in personas}


@cache
def _places() -> dict[str, Any]:
    return tomllib.loads((ASSETS / "places.toml").read_text(encoding="utf-8"))


def _texts(model: BaseModel, field: str = "") -> Iterator[tuple[str, Bilingual]]:
    """Every text of a model in both languages, with the name of its field."""
    if isinstance(model, Bilingual):
        yield field, model
        return
    for name in type(model).model_fields:
        value = getattr(model, name)
        parts = value if isinstance(value, tuple) else (value,)
        for part in parts:
            if isinstance(part, BaseModel):
                yield from _texts(part, name)


def _tables(table: dict[str, Any], way: str = "") -> Iterator[tuple[str, str, str]]:
    """Pairs of words in a table: where they stand, English, Chinese."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _tables(value, f"{way}/{key}")
        elif key.endswith("en"):
            yield f"{way}/{key}", value, table[f"{key.removesuffix('en')}zh"]


def _check_pair(where: str, en: str, zh: str) -> None:
    assert en.strip() == en, where
    assert zh.strip() == zh, where
    assert not re.search(r"[㐀-鿿]", en), f"Chinese in English: {where}: {en}"
    assert not re.search(r"[A-Za-z]", zh), f"English in Chinese: {where}: {zh}"
    assert re.search(r"[一-鿿]", zh), f"no Chinese: {where}: {zh}"
    assert not re.search(r"[,.;:!?]", zh), f"half-width mark: {where}: {zh}"


def test_all_25_people_of_the_facts_live_in_the_whole_town() -> None:
    assert set(_people()) == set(FACTS)
    assert len({slug_of(name) for name in FACTS}) == 25


@pytest.mark.parametrize("name", FACTS)
def test_a_person_is_who_the_facts_say(name: str) -> None:
    persona, facts = _people()[name], FACTS[name]
    assert persona.names.full.en == name
    assert persona.age == facts["age"]
    assert list(persona.innate) == facts["innate"]
    assert [persona.home.sector, persona.home.arena] == facts["home"]
    assert persona.work.sector == facts.get("workplace", "")
    assert persona.wake == facts["wake"]
    day = 24 * 60
    assert minutes(persona.sleep) % day == minutes(facts["sleep"]) % day


@pytest.mark.parametrize("name", FACTS)
def test_a_person_has_a_tie_to_everybody_the_facts_know_of(name: str) -> None:
    ties = [tie.to for tie in _people()[name].ties]
    assert len(ties) == len(set(ties))
    assert set(FACTS[name]["knows"]) <= set(ties)


@pytest.mark.parametrize("name", FACTS)
def test_a_tie_is_felt_from_both_sides(name: str) -> None:
    for tie in _people()[name].ties:
        back = [other.kind for other in _people()[tie.to].ties if other.to == name]
        assert back, f"{tie.to} has no tie to {name}"
        assert back[0] in SEEN_FROM_THE_OTHER_SIDE.get(tie.kind, {back[0]}), (
            f"{name} calls {tie.to} {tie.kind}, who calls them {back[0]}"
        )


@pytest.mark.parametrize("name", WORKING_HOURS)
def test_working_hours_are_those_of_the_facts(name: str) -> None:
    work = _people()[name].work
    assert (work.start, work.end) == WORKING_HOURS[name]
    assert work.fixed


@pytest.mark.parametrize("name", FACTS)
def test_a_person_has_enough_to_tell_a_life(name: str) -> None:
    persona = _people()[name]
    assert 2 <= len(persona.concerns) <= 4
    assert 4 <= len(persona.habits) <= 8
    assert 3 <= len(persona.memories) <= 6
    assert len(persona.interests) >= 4
    assert not set(persona.interests) & set(persona.dislikes)
    assert len({concern.id for concern in persona.concerns}) == len(persona.concerns)
    assert 5 * 60 <= night(persona) <= 10 * 60


@pytest.mark.parametrize("name", FACTS)
def test_a_person_goes_only_to_places_that_are_and_that_they_know(name: str) -> None:
    persona = _people()[name]
    known = {persona.home.sector, persona.work.sector, *persona.knows} - {""}
    assert known <= set(_places()["sectors"])
    work = f"{persona.work.sector}:{persona.work.arena}"
    arenas = {f"{persona.home.sector}:{persona.home.arena}", work} - {":"}
    meals = persona.meals
    wanted = {*meals.breakfast, *meals.lunch, *meals.dinner}
    wanted |= {habit.place for habit in persona.habits}
    arenas |= wanted - {"home", ""}
    assert arenas <= set(_places()["arenas"])
    assert {arena.split(":")[0] for arena in arenas} <= known
    assert persona.work.object in {"", *_places()["objects"]}


@pytest.mark.parametrize("name", FACTS)
def test_habits_fall_into_waking_hours(name: str) -> None:
    persona = _people()[name]
    for habit in persona.habits:
        if habit.start:
            begins = minutes(habit.start)
            assert minutes(persona.wake) < begins, habit
            assert begins + habit.minutes <= minutes(persona.sleep), habit


@pytest.mark.parametrize("name", FACTS)
def test_every_text_of_a_person_is_in_both_languages(name: str) -> None:
    persona = _people()[name]
    for field, text in _texts(persona):
        _check_pair(f"{name} {field}", text.en, text.zh)
        if field in SENTENCES:
            assert text.en.endswith((".", '."')), text.en
            assert text.zh.endswith(("。", "。”")), text.zh


@pytest.mark.parametrize("name", FACTS)
def test_a_person_has_pictures(name: str) -> None:
    sprite = _people()[name].sprite
    assert (ASSETS / "characters" / f"{sprite}.png").is_file()
    assert (ASSETS / "portraits" / f"{sprite}.png").is_file()


def test_no_sentence_is_told_of_two_people() -> None:
    texts = [
        text.en
        for persona in _people().values()
        for field, text in _texts(persona)
        if field in SENTENCES or field == "memories"
    ]
    assert len(texts) == len(set(texts))


def test_names_differ_in_both_languages() -> None:
    for form in ("full", "short"):
        for code in ("en", "zh"):
            names = [
                getattr(getattr(persona.names, form), code)
                for persona in _people().values()
            ]
            assert len(set(names)) == 25, (form, code)


def test_secret_loves_stay_out_of_what_people_ask_after() -> None:
    for persona in _people().values():
        for tie in persona.ties:
            if tie.kind != "crush":
                continue
            told = " ".join(
                f"{concern.what.en} {concern.detail.en}" for concern in persona.concerns
            )
            assert tie.to.split()[0] not in told


@pytest.mark.parametrize(("name", "count"), BASES.items())
def test_a_base_has_its_people_and_its_news(name: str, count: int) -> None:
    base = _base(name)
    assert len(base.people) == count
    assert load_personas(ASSETS / "personas", base.people)
    assert base.start.isoformat() == "2023-02-13T00:00:00"
    assert base.reflection_threshold == (250 if name == "n25" else 150)
    assert len(base.news) >= 2
    _check_pair(f"{name} title", base.title.en, base.title.zh)


@pytest.mark.parametrize("name", BASES)
def test_news_of_a_base_is_known_to_few_and_told_in_both_languages(name: str) -> None:
    for news in _base(name).news:
        assert 1 <= len(news.known_to) <= 2
        assert not news.place or news.place in _places()["arenas"]
        for text in (news.text, news.own):
            if text is not None:
                _check_pair(news.id, text.en, text.zh)
                assert not text.en.endswith(".")
                assert not text.zh.endswith("。")


def test_concerns_that_would_give_news_away_name_it() -> None:
    news = {one.id: one for base in BASES for one in _base(base).news}
    linked = [
        (persona.name, concern.news)
        for persona in _people().values()
        for concern in persona.concerns
        if concern.news
    ]
    assert {id for _, id in linked} <= set(news)
    for name, id in linked:
        assert name in {*news[id].known_to, *news[id].about}, (name, id)
    for one in _base("n25").news:
        if one.own is not None:
            assert (one.about[0], one.id) in linked


def test_the_party_is_isabellas_and_hers_alone_to_tell() -> None:
    party = next(news for news in _base("n25").news if news.id == "valentine_party")
    assert party.known_to == ("Isabella Rodriguez",)
    assert party.host == "Isabella Rodriguez"
    assert party.place == "Hobbs Cafe:cafe"
    assert party.start is not None
    assert party.end is not None
    assert party.start.isoformat() == "2023-02-14T17:00:00"
    assert party.end.isoformat() == "2023-02-14T19:00:00"


def test_the_candidacy_is_known_to_the_moores() -> None:
    plan = next(news for news in _base("n25").news if news.id == "sam_candidacy")
    assert plan.known_to == ("Sam Moore", "Jennifer Moore")


def test_the_base_of_three_is_isabella_maria_and_klaus() -> None:
    assert _base("n3").people == ("isabella_rodriguez", "maria_lopez", "klaus_mueller")


@pytest.mark.parametrize("file", ["places", "traits", "topics"])
def test_words_are_in_both_languages(file: str) -> None:
    table = tomllib.loads((ASSETS / f"{file}.toml").read_text(encoding="utf-8"))
    pairs = list(_tables(table))
    assert pairs
    for where, en, zh in pairs:
        _check_pair(where, en, zh)


def test_every_place_of_the_map_has_a_name() -> None:
    world = load_world(ASSETS / "maps" / "smallville.tmx")
    rooms = world.rooms().values()
    assert set(_places()["sectors"]) == {room.sector for room in rooms}
    assert set(_places()["arenas"]) == {f"{room.sector}:{room.name}" for room in rooms}
    kinds = {thing.kind for room in rooms for thing in room.objects}
    assert set(_places()["objects"]) == kinds


def test_errors_are_told_in_both_languages() -> None:
    told = {
        code: tomllib.loads(
            (ASSETS / "locale" / code / "errors.toml").read_text(encoding="utf-8")
        )
        for code in ("en", "zh")
    }
    assert set(told["en"]) == set(told["zh"])
    for key, sentence in told["en"].items():
        slots = sorted(re.findall(r"{(\w+)}", sentence))
        assert slots == sorted(re.findall(r"{(\w+)}", told["zh"][key])), key
