"""What is worth telling is found among a town's events."""

from datetime import datetime

from engine.clock import Clock
from engine.events import (
    ActionStarted,
    ConversationStarted,
    FeelingChanged,
    NewsLearned,
    PlanChanged,
    ThoughtFormed,
    TownEvent,
)
from engine.happenings import GREAT, SMALL, Happening, Watcher
from engine.minds.mind import News
from engine.phrase import literal, say
from engine.snapshot import AgentView, Snapshot

CAFE = "the Ville:Hobbs Cafe:cafe"
PARTY = News(
    "party",
    "event",
    literal("a party"),
    ("Ann",),
    "love",
    8,
    CAFE,
    datetime(2023, 2, 14, 17),
    datetime(2023, 2, 14, 19),
    "Ann",
)


def told(*events: TownEvent) -> list[Happening]:
    clock = Clock(datetime(2023, 2, 14, 16, 50))
    watcher = Watcher(clock, {"party": PARTY}, town())
    return list(watcher.read(events))


def town(activity: str = "", step: int = 0) -> Snapshot:
    people = [
        AgentView(
            name, (1, 1), literal("x"), activity, "", CAFE, 0, 9, "sit", True, False
        )
        for name in ("Ann", "Bob")
    ]
    return Snapshot(step, datetime(2023, 2, 14, 16, 50), tuple(people), (), ())


def began(agent: str, activity: str, step: int) -> ActionStarted:
    return ActionStarted(step, agent, literal("x"), activity, "party", CAFE, 99, "sit")


def test_a_talk_is_told_with_its_place_and_its_number() -> None:
    (talk,) = told(ConversationStarted(1, 7, ("Ann", "Bob"), CAFE))
    assert (talk.kind, talk.conversation, talk.address) == ("talk", 7, CAFE)


def test_a_talk_of_three_says_how_many_more_there_are() -> None:
    (talk,) = told(ConversationStarted(1, 7, ("Ann", "Bob", "Cat"), CAFE))
    assert talk.text.key == "happening.talk_of_many"
    assert talk.text.part("more") == 1


def test_news_is_told_with_its_words_but_not_when_it_was_always_known() -> None:
    heard = NewsLearned(1, "Bob", "party", "Ann", 7)
    known = NewsLearned(1, "Bob", "party", "", None)
    (news,) = told(known, heard)
    assert news.text.part("news") == PARTY.text
    assert news.people == ("Ann", "Bob")


def test_a_little_warmth_is_no_story_but_a_quarrel_is() -> None:
    (quarrel,) = told(
        FeelingChanged(1, "Ann", "Bob", 3, 1), FeelingChanged(2, "Ann", "Bob", 1, -2)
    )
    assert (quarrel.kind, quarrel.weight) == ("quarrel", GREAT)


def test_reflections_are_told_and_notes_are_not() -> None:
    (insight,) = told(
        ThoughtFormed(1, "Ann", 3, say("thought.note.ask"), 4),
        ThoughtFormed(1, "Ann", 4, say("thought.insight.meets"), 4),
    )
    assert (insight.kind, insight.weight) == ("insight", SMALL)


def test_a_party_begins_once_however_many_come() -> None:
    found = told(began("Ann", "host_party", 60), began("Bob", "attend_party", 61))
    assert [one.kind for one in found] == ["party"]


def test_a_party_that_goes_on_when_the_town_is_opened_does_not_begin_again() -> None:
    clock = Clock(datetime(2023, 2, 14, 16, 50))
    watcher = Watcher(clock, {"party": PARTY}, town("attend_party", 60))
    assert list(watcher.read([began("Bob", "attend_party", 61)])) == []


def test_a_meeting_on_another_day_is_not_the_party() -> None:
    assert told(began("Ann", "host_party", 60 + 8640)) == []


def test_a_changed_plan_is_told_where_the_person_is() -> None:
    (change,) = told(PlanChanged(1, "Bob", say("plan.invited")))
    assert (change.kind, change.address) == ("plan", CAFE)
