"""The small readers: dates, hours of a lifestyle, emoji, what a text means."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.agents.activities import load_activities
from engine.memory.lexical import LexicalEmbedder
from engine.reverie.dates import read_moment, read_stamp, write_moment, write_stamp
from engine.reverie.icons import Icons
from engine.reverie.lifestyle import hours
from engine.reverie.wording import Wording, embedding_key, is_sleep, parts
from engine.roots import assets_root

ASSETS = assets_root()

MOMENTS = st.datetimes().map(lambda moment: moment.replace(microsecond=0))


@given(MOMENTS)
def test_dates_are_read_as_they_were_written(moment: datetime) -> None:
    assert read_moment(write_moment(moment)) == moment
    assert read_stamp(write_stamp(moment)) == moment


@given(st.text() | st.none() | st.integers())
def test_what_is_no_date_is_none(text: object) -> None:
    assert read_moment(text) is None
    assert read_stamp(text) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("March 04, 2023, 08:01:10", datetime(2023, 3, 4, 8, 1, 10)),
        ("march 4, 2023", datetime(2023, 3, 4)),
        ("  February  13,  2023,  0:00:00 ", datetime(2023, 2, 13)),
        ("February 30, 2023", None),
        ("März 04, 2023", None),
        ("2023-03-04", None),
    ],
)
def test_month_names_are_english_whatever_the_system_speaks(
    text: str, moment: datetime | None
) -> None:
    assert read_moment(text) == moment


@pytest.mark.parametrize(
    ("sentence", "rhythm"),
    [
        ("Ada goes to bed around 11pm, awakes up around 6am.", ("06:00", "23:00")),
        ("Ada goes to bed around 2am, awakes up around 9am", ("09:00", "26:00")),
        ("goes to bed around 10:30pm, wakes up at 7 a.m.", ("07:00", "22:30")),
        ("gets up around 5:45am, goes to sleep at 9", ("05:45", "21:00")),
        ("goes to bed around midnight, awakes up around 6am", None),
        ("goes to bed around 6am, awakes up around 7am", None),
        ("", None),
    ],
)
def test_wake_and_bed_hours_are_read_from_the_lifestyle(
    sentence: str, rhythm: tuple[str, str] | None
) -> None:
    assert hours(sentence) == rhythm


@pytest.mark.parametrize(
    ("emoji", "icon"),
    [("😴", "sleep"), ("🛏️", "sleep"), ("☕🥐", "coffee"), ("🦤", ""), ("", "")],
)
def test_emoji_find_the_nearest_icon(emoji: str, icon: str) -> None:
    assert Icons(ASSETS).icon(emoji) == icon


def test_every_icon_comes_back_from_its_emoji() -> None:
    icons = Icons(ASSETS)
    names = ("sleep", "coffee", "teach", "wash_dishes", "talk", "love")
    assert [icons.icon(icons.emoji(name)) for name in names] == list(names)


@pytest.mark.parametrize(
    ("text", "asleep"),
    [
        ("sleeping", True),
        ("Ada is asleep", True),
        ("getting ready to sleep", False),
        ("preparing for sleeping", False),
        ("serving sleepy guests", False),
    ],
)
def test_sleep_is_told_from_getting_ready_for_it(text: str, asleep: bool) -> None:
    assert is_sleep(text) is asleep


def test_a_part_of_an_activity_stands_in_brackets() -> None:
    assert parts("cooking (frying eggs)") == ("cooking", "frying eggs")
    assert parts("cooking") == ("cooking", "")
    assert embedding_key("Ada is cooking (frying eggs)") == "frying eggs"
    assert embedding_key("Ada hums") == "Ada hums"


def test_texts_find_the_activity_they_are_about() -> None:
    wording = Wording(load_activities(ASSETS / "activities.toml"), LexicalEmbedder())
    assert wording.activity("having lunch") == "lunch"
    assert wording.activity("having a lunch break") == ""
    assert wording.guess("taking a lunch break") == "lunch"
    assert wording.guess("zorbing qualmly") == ""
