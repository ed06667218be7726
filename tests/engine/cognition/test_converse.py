"""Talks: how they begin, what they carry, how they end."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from engine.cognition.converse import start
from engine.events import (
    ConversationEnded,
    ConversationStarted,
    DecisionAsked,
    FeelingChanged,
    InvitationAnswered,
    LineSpoken,
    NewsBorn,
    NewsLearned,
    PlanChanged,
    ThoughtFormed,
)
from engine.minds.mind import (
    Answer,
    DecisionRequest,
    Kept,
    News,
    Reaction,
    Remember,
    Said,
    Utterance,
)
from engine.phrase import literal
from tests.drawn_town import LEGEND, DrawnTown, ScriptedMind, persona

PARTY: Mapping[str, Any] = {
    "id": "party",
    "kind": "event",
    "about": ("Ann Ash",),
    "text": {"en": "there is a party", "zh": "有个派对"},
    "topic": "love",
    "place": "cafe:hall",
    "start": "2023-02-13T17:00:00",
    "end": "2023-02-13T19:00:00",
    "host": "Ann Ash",
    "known_to": ("Ann Ash",),
}


def talkative(request: DecisionRequest) -> Reaction:
    return Reaction("talk", literal("hello"))


def three_lines(request: DecisionRequest) -> Said:
    context = request.context
    assert isinstance(context, Utterance)
    number = len(context.lines)
    return Said(
        literal(f"Line {number} of {request.agent}."),
        ends=number == 2,
        tells=("party",) if number == 0 else (),
        attends="party" if number == 1 else "",
    )


def fond(request: DecisionRequest) -> Kept:
    context = request.context
    assert isinstance(context, Remember)
    other = context.others[0].other
    return Kept(literal("We talked."), 5, literal("Nice."), None, ((other, 2),))


def town_of_talkers(**replies: Any) -> DrawnTown:
    said: dict[Any, Any] = {
        "react": talkative,
        "utterance": three_lines,
        "remember": fond,
    }
    return DrawnTown(mind=ScriptedMind(said | replies), news=(PARTY,))


def test_two_who_meet_talk_line_by_line_until_one_ends_it() -> None:
    town = town_of_talkers()
    town.play_until(ConversationEnded)
    lines = town.happened(LineSpoken)
    assert [line.agent for line in lines] == ["Ann Ash", "Bob Birch", "Ann Ash"]
    assert all(a.until < b.step for a, b in pairwise(lines))


def test_talkers_stand_still_and_near_each_other_while_they_talk() -> None:
    town = town_of_talkers()
    town.play_until(LineSpoken)
    places = [agent.tile for agent in town.state.agents.values()]
    while town.state.conversations:
        town.play(1)
        assert [agent.tile for agent in town.state.agents.values()] == places or (
            not town.state.conversations
        )
    (ax, ay), (bx, by) = places
    assert max(abs(ax - bx), abs(ay - by)) <= 2


def test_news_is_learned_from_the_one_who_tells_it() -> None:
    town = town_of_talkers()
    learned = town.play_until(NewsLearned)
    assert (learned.agent, learned.source, learned.news) == (
        "Bob Birch",
        "Ann Ash",
        "party",
    )
    assert "Bob Birch" in town.state.agents["Ann Ash"].news["party"].shared_with


def test_who_promises_to_come_today_makes_room_in_the_day() -> None:
    town = town_of_talkers()
    promised = town.play_until(InvitationAnswered)
    assert promised.attends
    assert [event.agent for event in town.happened(PlanChanged)] == ["Bob Birch"]
    blocks = town.state.agents["Bob Birch"].plan.blocks
    assert [(b.start, b.minutes) for b in blocks if b.news == "party"] == [(1020, 120)]


def test_after_a_talk_both_remember_it_feel_and_rest_from_each_other() -> None:
    town = town_of_talkers()
    ended = town.play_until(ConversationEnded)
    town.play(20)
    for agent in town.state.agents.values():
        (chat,) = agent.stream.latest(1, ("chat",))
        assert chat.conversation == ended.conversation
    assert {event.feeling for event in town.happened(FeelingChanged)} == {2}
    memo = town.happened(ThoughtFormed)[-1]
    thought = town.state.agents[memo.agent].stream[memo.memory]
    assert thought.depth == 1
    assert thought.evidence
    first, second = (
        town.happened(ConversationStarted)[0],
        town.play_until(ConversationStarted),
    )
    assert second.step >= ended.step + town.state.settings.talk_cooldown > first.step


def test_a_line_said_twice_ends_a_talk() -> None:
    def again(request: DecisionRequest) -> Said:
        return Said(literal("As I said."))

    town = town_of_talkers(utterance=again)
    ended = town.play_until(ConversationEnded)
    assert ended.lines == 2


def test_no_talk_is_longer_than_sixteen_lines() -> None:
    def endless(request: DecisionRequest) -> Said:
        context = request.context
        assert isinstance(context, Utterance)
        return Said(literal(f"And {len(context.lines)}."))

    town = town_of_talkers(utterance=endless)
    assert town.play_until(ConversationEnded).lines == 16


def test_nobody_passes_on_what_they_do_not_know() -> None:
    def gossip(request: DecisionRequest) -> Answer:
        return Said(literal(request.agent), tells=("invented",), ends=True)

    town = town_of_talkers(utterance=gossip)
    town.play_until(ConversationEnded)
    assert not town.happened(NewsLearned)


THREE = """
    ###########
    #aA....ttt#
    #......ttt#
    #bB....cC.#
    ###########
"""


def test_whoever_stands_by_learns_of_a_quarrel() -> None:
    quarrel = News("quarrel", "gossip", literal("they shouted"), (), "love", 6)

    def shout(request: DecisionRequest) -> Said:
        return Said(literal(f"{request.agent}!"), ends=True, begins=(quarrel,))

    legend = {**LEGEND, "c": "home:cy's room:bed", "C": "home:cy's room"}
    people = (persona("Ann Ash"), persona("Bob Birch"), persona("Cy Cole"))
    mind = ScriptedMind({"react": talkative, "utterance": shout})
    town = DrawnTown(THREE, people, mind, legend=legend)
    town.play_until(NewsBorn)
    learned = {event.agent: event.source for event in town.happened(NewsLearned)}
    speaker = town.happened(LineSpoken)[0].agent
    stander = ({"Ann Ash", "Bob Birch", "Cy Cole"} - set(_talkers(town))).pop()
    assert learned.pop(stander) == speaker
    assert set(learned.values()) == {""}


def _talkers(town: DrawnTown) -> tuple[str, ...]:
    (began,) = town.happened(ConversationStarted)[:1]
    people: tuple[str, ...] = began.people
    return people


FENCED = "\n".join(
    ["#######", "#a###b#", "#A###B#", *["#.###.#"] * 14, "#.ttt.#", "#######"]
)


def test_nobody_is_kept_waiting_by_one_who_is_too_far_round_a_wall() -> None:
    town = DrawnTown(FENCED)
    town.play(500)
    ann, bob = town.state.agents.values()
    ann.tile, bob.tile = town.drawn.tile("A"), town.drawn.tile("B")
    start(ann, bob, town.state)
    assert ann.conversation == bob.conversation == 0
    town.play(1)
    (ended,) = town.happened(ConversationEnded)
    assert ended.lines == 0
    assert ann.conversation is bob.conversation is None


def test_one_thinks_of_the_next_line_while_the_other_still_speaks() -> None:
    town = town_of_talkers()
    town.play_until(ConversationEnded)
    lines = town.happened(LineSpoken)
    questions = [one.request for one in town.happened(DecisionAsked)]
    asked = [one for one in questions if one.kind == "utterance"]
    assert [one.asked_at for one in asked[1:]] == [one.step for one in lines[:-1]]
    for request, before in zip(asked[1:], lines, strict=False):
        assert request.lands_at > before.until
        assert request.lands_at >= before.step + town.state.settings.delays.utterance
