"""A chronicle tells what the recording holds, all of it, in either language."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from engine.chronicle import Teller
from engine.clock import Clock
from engine.days import Diary
from engine.events import (
    ActionStarted,
    ConversationEnded,
    ConversationStarted,
    FeelingChanged,
    InvitationAnswered,
    LineSpoken,
    NewsLearned,
    PlanChanged,
    ThoughtFormed,
    TownEvent,
)
from engine.language import LANGUAGES, Language, Names, read_catalogue
from engine.minds.mind import News
from engine.phrase import literal
from engine.snapshot import AgentView, Snapshot
from tests.drawn_town import LOCALE, activity, persona

CLOCK = Clock(datetime(2023, 2, 13))

HOUR = 360

ROOM, CAFE = "w:home:room", "w:Hobbs Cafe:cafe"

PARTY = News("party", "event", literal("there is a party"), ("Ann Ash",), "love", 8)

NAMES = Names(
    {one.name: one for one in (persona("Ann Ash"), persona("Bob Birch"))},
    {name: activity(name) for name in ("bake", "sleep")},
    {
        "sectors": {},
        "arenas": {
            "home:room": {"en": "the room", "zh": "房间", "in_en": "in the room"},
            "Hobbs Cafe:cafe": {"en": "Hobbs Cafe", "zh": "咖啡馆"},
        },
    },
    {},
)


def beginning() -> Snapshot:
    asleep = [
        AgentView(
            name,
            (1, 1),
            literal("sleeping"),
            "sleep",
            "sleep",
            ROOM,
            0,
            99999,
            "lie",
            True,
            True,
        )
        for name in ("Ann Ash", "Bob Birch")
    ]
    return Snapshot(-1, CLOCK.start, tuple(asleep), (), ())


def does(step: int, who: str, what: str, task: str, where: str) -> ActionStarted:
    asleep = what == "sleep"
    return ActionStarted(
        step, who, literal(task), what, "work", where, step + 60, "stand", asleep
    )


DAY: tuple[TownEvent, ...] = (
    does(6 * HOUR, "Ann Ash", "bake", "kneading", f"{ROOM}:table"),
    does(6 * HOUR + 30, "Ann Ash", "bake", "rolling", f"{ROOM}:stove"),
    does(7 * HOUR, "Bob Birch", "", "staring", CAFE),
    ConversationStarted(8 * HOUR, 4, ("Ann Ash", "Bob Birch"), CAFE),
    LineSpoken(8 * HOUR, 4, "Ann Ash", literal("Come to my <b>party</b>*!"), 2890),
    NewsLearned(8 * HOUR + 1, "Bob Birch", "party", "Ann Ash", 4),
    InvitationAnswered(8 * HOUR + 2, "Bob Birch", "party", True),
    LineSpoken(8 * HOUR + 3, 4, "Bob Birch", literal("Gladly."), 2890),
    ConversationEnded(8 * HOUR + 9, 4, ("Ann Ash", "Bob Birch"), 2),
    PlanChanged(8 * HOUR + 10, "Bob Birch", literal("There is a party.")),
    ThoughtFormed(8 * HOUR + 11, "Bob Birch", 3, literal("Ann is kind"), 4),
    FeelingChanged(8 * HOUR + 12, "Ann Ash", "Bob Birch", 4, 2),
    does(22 * HOUR, "Ann Ash", "sleep", "sleeping", f"{ROOM}:bed"),
    does(30 * HOUR, "Ann Ash", "bake", "kneading", f"{ROOM}:table"),
)


def told(code: str = "en", events: tuple[TownEvent, ...] = DAY) -> list[str]:
    diary = Diary(CLOCK, beginning())
    diary.read(events)
    language = Language(code, read_catalogue(LOCALE / code), NAMES)
    teller = Teller(language, CLOCK, {"party": PARTY})
    return [text for day in diary.days for text in teller.day(day)]


def holding(part: str, texts: list[str]) -> Iterator[str]:
    return (text for text in texts if part in text)


def test_each_day_has_its_own_chapter() -> None:
    chapters = [text for text in told() if text.startswith("## ")]
    assert chapters == ["## Monday, 13 February", "## Tuesday, 14 February"]


def test_it_says_who_got_up_and_went_to_bed_when() -> None:
    texts = told()
    assert "Up in the morning: Ann at 06:00 and Bob at 07:00." in texts
    assert "Ann went to bed at 22:00." in texts
    assert "Up in the morning: Ann at 06:00." in texts


def test_tasks_of_one_activity_are_told_together_with_their_place() -> None:
    (text,) = holding("kneading, rolling", told())
    assert "From 06:00 Ann was bake in the room (kneading, rolling)." in text


def test_chinese_does_not_say_the_place_twice() -> None:
    start = DAY[0], does(7 * HOUR, "Bob Birch", "", "咖啡馆里发呆", CAFE)
    (text,) = holding("发呆", told("zh", start))
    assert "咖啡馆里发呆" in text
    assert "咖啡馆咖啡馆" not in text


def test_a_conversation_is_told_word_for_word_with_what_came_of_it() -> None:
    texts = told()
    start = texts.index("#### 08:00, Ann and Bob, Hobbs Cafe")
    assert texts[start + 1].startswith("**Ann:** Come to my")
    assert texts[start + 2] == "*Bob learned from Ann: there is a party.*"
    assert texts[start + 3] == "*Bob promised to come.*"
    assert texts[start + 4] == "**Bob:** Gladly."


def test_words_of_others_cannot_dress_up_the_page() -> None:
    (line,) = holding("Come to my", told())
    assert line == "**Ann:** Come to my &lt;b>party&lt;/b>\\*!"


def test_thoughts_plans_and_feelings_stand_with_their_person() -> None:
    texts = told()
    bob = texts.index("### Bob Birch")
    notes = next(text for text in texts[bob:] if text.startswith("- "))
    assert notes.splitlines() == [
        "- 08:01, the plan changed: There is a party.",
        "- 08:01, a thought: Ann is kind.",
    ]
    assert "- 08:02, warmer towards Bob (2 → 4)." in texts


def test_news_is_traced_from_mouth_to_mouth() -> None:
    assert "- “there is a party”: Ann told Bob at 08:00." in told()


def test_a_conversation_that_goes_on_is_not_forgotten() -> None:
    assert "*They are still talking.*" in told(events=DAY[:5])


@pytest.mark.parametrize("code", LANGUAGES)
def test_both_languages_tell_the_same_chapters(code: str) -> None:
    def shape(texts: list[str]) -> list[str]:
        return [text.split()[0] for text in texts if text[0] == "#"]

    assert shape(told(code)) == shape(told("en"))
    assert not any("chronicle." in text for text in told(code))
