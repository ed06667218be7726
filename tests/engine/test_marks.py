"""Which events leave a mark on the timeline, and what it tells."""

from engine.events import (
    AgentsMoved,
    ConversationStarted,
    NewsBorn,
    NewsLearned,
    ThoughtFormed,
)
from engine.marks import Mark, mark_of
from engine.minds.mind import News
from engine.phrase import literal

PARTY = News("party", "event", literal("There is a party"), ("Ann",), "love", 8)
NEWS = {"party": PARTY}


def test_a_talk_leaves_a_mark_with_those_who_talk() -> None:
    event = ConversationStarted(7, 1, ("Ann", "Bob"), "cafe")
    assert mark_of(event, NEWS) == Mark(7, "talk", ("Ann", "Bob"))


def test_news_that_pass_on_tell_what_and_from_whom() -> None:
    event = NewsLearned(9, "Bob", "party", "Ann", 1)
    assert mark_of(event, NEWS) == Mark(9, "news", ("Bob", "Ann"), PARTY.text)
    assert mark_of(NewsBorn(3, PARTY), {}) == Mark(3, "news", ("Ann",), PARTY.text)


def test_an_insight_leaves_a_mark_with_its_words() -> None:
    event = ThoughtFormed(5, "Ann", 12, literal("I like cake"), 6)
    assert mark_of(event, {}) == Mark(5, "reflection", ("Ann",), literal("I like cake"))


def test_steps_leave_none() -> None:
    assert mark_of(AgentsMoved(1, ()), NEWS) is None
