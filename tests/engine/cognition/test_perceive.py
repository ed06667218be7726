"""What people notice, what they take for old, and what they remember of it."""

from itertools import pairwise

from engine.commands import SetObject, Whisper
from engine.events import ObjectChanged, ThoughtFormed
from engine.minds.mind import (
    DayPlan,
    DecisionRequest,
    Insight,
    Insights,
    React,
    Reflect,
)
from engine.phrase import literal, say
from engine.settings import Ablations, Settings
from tests.drawn_town import DrawnTown, ScriptedMind, day_plan

FAR = """
    #########################
    #aA.....................#
    #......................B#
    #.....................bB#
    #########################
"""

APART = """
    ######
    #aA#B#
    #..#b#
    ##.#.#
    #....#
    ######
"""


def noticed(town: DrawnTown, name: str, other: str) -> int:
    stream = town.state.agents[name].stream
    return sum(
        memory.count
        for memory in stream.latest(999, ("event",))
        if memory.subject == other
    )


def test_people_in_one_room_notice_each_other() -> None:
    town = DrawnTown()
    town.play(800)
    assert noticed(town, "Ann Ash", "Bob Birch") > 0
    assert noticed(town, "Bob Birch", "Ann Ash") > 0


def at_home(request: DecisionRequest) -> DayPlan:
    first = request.agent.split()[0].lower()
    return day_plan(("rest", f"w:home:{first}'s room", 420, 600), sleep=1320)


def test_nobody_is_seen_from_afar_or_through_a_wall() -> None:
    legend = {
        "a": "home:ann's room:bed",
        "A": "home:ann's room",
        "b": "home:bob's room:bed",
        "B": "home:bob's room",
        ".": "cafe:hall",
    }
    town = DrawnTown(FAR, mind=ScriptedMind({"plan_day": at_home}), legend=legend)
    town.play(1000)
    assert noticed(town, "Ann Ash", "Bob Birch") == 0
    town = DrawnTown(APART, mind=ScriptedMind({"plan_day": at_home}), legend=legend)
    town.play(1000)
    assert noticed(town, "Ann Ash", "Bob Birch") == 0


def test_sleepers_notice_nothing() -> None:
    town = DrawnTown()
    town.play(300)
    assert all(
        not agent.stream.latest(9, ("event",)) for agent in town.state.agents.values()
    )


def test_the_same_sight_again_is_counted_and_not_remembered_anew() -> None:
    town = DrawnTown()
    town.play(360 * 14)
    for agent in town.state.agents.values():
        today = [m.triple for m in agent.stream.latest(999, ("event",))]
        assert len(today) == len(set(today))


def test_one_thinks_of_reacting_to_somebody_once_in_a_while_only() -> None:
    town = DrawnTown()
    town.play(360 * 14)
    asked: dict[frozenset[str], list[int]] = {}
    for request in town.mind.asked:
        if isinstance(request.context, React):
            pair = frozenset((request.agent, request.context.other.name))
            asked.setdefault(pair, []).append(request.asked_at)
    for steps in asked.values():
        assert all(b - a >= 180 for a, b in pairwise(steps))


def test_a_whisper_becomes_a_thought_of_one_s_own() -> None:
    town = DrawnTown()
    town.simulation.step((Whisper("Ann Ash", "I could paint."),), ())
    (thought,) = town.state.agents["Ann Ash"].stream.latest(1, ("thought",))
    assert thought.text == say("thought.voice", words="I could paint.")


def test_the_player_sets_the_state_of_a_thing() -> None:
    town = DrawnTown()
    step = town.simulation.step((SetObject("w:cafe:hall:table", "burning"),), ())
    assert any(
        isinstance(event, ObjectChanged) and event.state == "burning"
        for event in step.events
    )


def reflecting(request: DecisionRequest) -> Insights:
    context = request.context
    assert isinstance(context, Reflect)
    first = context.memories[0].memory
    return Insights(
        (literal("Why?"),),
        (
            Insight(literal("Because."), (first,), 7),
            Insight(literal("Out of the blue."), (99999,), 7),
        ),
    )


def test_enough_of_importance_makes_one_reflect_on_evidence_only() -> None:
    town = DrawnTown(
        mind=ScriptedMind({"reflect": reflecting}),
        settings=Settings(reflection_threshold=3),
    )
    town.play(360 * 14)
    thoughts = [event.text for event in town.happened(ThoughtFormed)]
    assert literal("Because.") in thoughts
    assert literal("Out of the blue.") not in thoughts


def test_reflection_can_be_switched_off() -> None:
    town = DrawnTown(
        settings=Settings(
            reflection_threshold=3, ablations=Ablations(no_reflection=True)
        )
    )
    town.play(360 * 14)
    assert all(request.kind != "reflect" for request in town.mind.asked)


def test_without_retrieval_the_latest_memories_are_used() -> None:
    town = DrawnTown(settings=Settings(ablations=Ablations(no_retrieval=True)))
    town.play(360 * 14)
    asked = [r.context for r in town.mind.asked if isinstance(r.context, React)]
    assert asked
    for context in asked:
        ids = [one.memory for one in context.memories]
        assert ids == sorted(ids, reverse=True)
