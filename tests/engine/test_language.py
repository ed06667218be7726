"""Phrases in two languages, from one catalogue."""

from pathlib import Path

import pytest

from engine.language import Language, Names, read_catalogue
from engine.phrase import (
    Ref,
    activity,
    bilingual,
    literal,
    person,
    place,
    say,
)
from tests.drawn_town import ACTIVITIES, persona

LOCALE = Path(__file__).parents[2] / "assets" / "locale"

PLACES = {
    "sectors": {
        "Inn": {"en": "the Inn", "zh": "客栈", "in_en": "at the Inn", "in_zh": "在客栈"}
    },
    "arenas": {"Inn:hall": {"en": "the hall", "zh": "大厅"}},
    "objects": {"bed": {"en": "bed", "zh": "床"}},
}

SENTENCES = {
    "met": "{who} met {whom:full}; {whom:they} thanked {who:them} for {who:their} time",
    "does": "{who} is {what}, then will {what:plan}",
    "where": "{place:in}",
    "when": "{day} {clock}",
    "nested": "He said: {words}",
}


def language(code: str = "en") -> Language:
    ann = persona("Ann Ash")
    bob = persona("Bob Birch", pronoun="he")
    names = Names({"Ann Ash": ann, "Bob Birch": bob}, ACTIVITIES, PLACES, {})
    return Language(code, SENTENCES | read_catalogue(LOCALE / code), names)


def test_people_have_short_and_full_names_and_pronouns() -> None:
    told = language()("met", who=person("Ann Ash"), whom=person("Bob Birch"))
    assert told == "Ann met Bob Birch; he thanked her for her time"


def test_an_activity_has_its_forms() -> None:
    told = language()("does", who=person("Ann Ash"), what=activity("work"))
    assert told == "Ann is work, then will work"


@pytest.mark.parametrize(("code", "told"), [("en", "at the Inn"), ("zh", "在客栈")])
def test_a_place_comes_with_its_preposition(code: str, told: str) -> None:
    assert language(code)("where", place=place("w:Inn")) == told


def test_the_innermost_known_part_names_a_place() -> None:
    tongue = language()
    assert tongue.place("w:Inn:hall") == "the hall"
    assert tongue.place("w:Inn:hall:bed") == "bed"
    assert tongue.place("w:Inn:cellar") == "the Inn"
    assert tongue.place("") == "outdoors"


@pytest.mark.parametrize(
    ("code", "told"),
    [("en", "Tuesday, 14 February 17:05"), ("zh", "2月14日星期二 17:05")],
)
def test_days_and_hours_are_said_as_one_says_them(code: str, told: str) -> None:
    day, clock = Ref("day", "2023-02-14"), Ref("clock", str(17 * 60 + 5))
    assert language(code)("when", day=day, clock=clock) == told


def test_words_in_both_languages_choose_by_the_reader() -> None:
    words = say("nested", words=bilingual("Good day", "你好"))
    assert language("en").tell(words) == "He said: Good day"
    assert language("zh").tell(words) == "He said: 你好"


def test_a_literal_stays_as_it_is_even_with_braces() -> None:
    assert language().tell(literal("{who} knows?")) == "{who} knows?"
    assert language()("nested", words=literal("{x}")) == "He said: {x}"


def test_the_order_of_parts_does_not_matter() -> None:
    assert say("k", a="1", b="2") == say("k", b="2", a="1")
