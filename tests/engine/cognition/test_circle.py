"""Talks of three: joined, heard by all, left by one, remembered by everybody."""

from itertools import pairwise

import pytest

from engine.agents.conversation import Conversation
from engine.cognition.circle import LARGEST, join, may_join
from engine.cognition.converse import begin_talk
from engine.events import (
    ConversationEnded,
    ConversationJoined,
    ConversationLeft,
    LineSpoken,
)
from engine.minds.mind import Answer, DecisionRequest, Remember, Said, Utterance
from engine.phrase import literal
from tests.drawn_town import DrawnTown, ScriptedMind, persona

NAMES = ("Ann Ash", "Bob Birch", "Carl Cole")


def chat(request: DecisionRequest) -> Answer:
    """Everybody has something to say; Carl takes leave at his second turn."""
    context = request.context
    assert isinstance(context, Utterance)
    mine = sum(line.speaker == request.agent for line in context.lines)
    leaves = request.agent == "Carl Cole" and mine >= 1
    words = f"{request.agent} says {len(context.lines)}"
    return Said(literal(words), ends=leaves or len(context.lines) >= 12)


@pytest.fixture
def town() -> DrawnTown:
    """Ann and Bob talk; Carl has just joined them."""
    carl = {"sector": "home", "arena": "ann's room"}
    people = (
        persona("Ann Ash"),
        persona("Bob Birch", pronoun="he"),
        persona("Carl Cole", home=carl),
    )
    town = DrawnTown(people=people, mind=ScriptedMind({"utterance": chat}))
    town.play(3 * 360)
    ann, bob, carl_cole = (town.state.agents[name] for name in NAMES)
    begin_talk(ann, bob, town.state)
    town.play_until(LineSpoken)
    talk = town.state.conversations[0]
    assert may_join(carl_cole, talk, town.state)
    join(carl_cole, talk, town.state)
    town.play(1)
    return town


def talk_of(town: DrawnTown) -> Conversation:
    talk = town.state.conversations[0]
    assert isinstance(talk, Conversation)
    return talk


def test_who_joins_is_seen_to_and_comes_near(town: DrawnTown) -> None:
    (joined,) = town.happened(ConversationJoined)
    assert joined.people == NAMES
    town.play(12)
    (ax, ay), (cx, cy) = (town.state.agents[one].tile for one in (NAMES[0], NAMES[2]))
    assert max(abs(ax - cx), abs(ay - cy)) <= 2


def test_everybody_gets_a_turn(town: DrawnTown) -> None:
    town.play_until(ConversationEnded)
    spoken = [event.agent for event in town.happened(LineSpoken)]
    assert set(spoken) == set(NAMES)
    assert all(a != b for a, b in pairwise(spoken))


def test_one_may_leave_and_the_others_go_on(town: DrawnTown) -> None:
    left = town.play_until(ConversationLeft)
    assert left.agent == "Carl Cole"
    assert left.people == NAMES[:2]
    assert town.state.agents["Carl Cole"].conversation is None
    town.play_until(LineSpoken)
    assert talk_of(town).people == NAMES[:2]


def test_all_three_remember_the_two_others(town: DrawnTown) -> None:
    town.play_until(ConversationEnded)
    town.play(30)
    asked = {
        one.agent: {bond.other for bond in one.context.others}
        for one in town.mind.asked
        if isinstance(one.context, Remember)
    }
    assert asked == {name: set(NAMES) - {name} for name in NAMES}
    for name in NAMES:
        (kept,) = town.state.agents[name].stream.latest(1, ("chat",))
        assert set(kept.about) == set(NAMES) - {name}


def test_a_full_circle_takes_nobody_in(town: DrawnTown) -> None:
    talk = talk_of(town)
    talk.people = ("Ann Ash", "Bob Birch", "x", "y")[:LARGEST]
    carl = town.state.agents["Carl Cole"]
    carl.conversation = None
    assert not may_join(carl, talk, town.state)
