"""How a day goes by: asleep, up, at work, to bed; each answer at its own step."""

from engine.events import (
    ActionStarted,
    AgentArrived,
    AgentsMoved,
    DayPlanned,
    DecisionAsked,
    DecisionLanded,
)
from engine.minds.mind import DayPlan, DecisionRequest
from tests.drawn_town import DrawnTown, ScriptedMind, day_plan


def test_everybody_begins_asleep_in_a_bed_of_their_own() -> None:
    town = DrawnTown()
    tiles = {agent.tile for agent in town.state.agents.values()}
    assert tiles == {town.drawn.tile("a"), town.drawn.tile("b")}
    assert all(agent.asleep for agent in town.state.agents.values())


def test_the_day_is_planned_in_bed_and_lands_sixty_steps_later() -> None:
    town = DrawnTown()
    planned = town.play_until(DayPlanned)
    asked = next(
        e for e in town.happened(DecisionAsked) if e.request.kind == "plan_day"
    )
    assert planned.step == asked.step + 60


def test_one_gets_up_at_the_planned_minute_and_walks_to_work() -> None:
    town = DrawnTown()
    started = town.play_until(ActionStarted)
    assert town.state.clock.at(started.step).strftime("%H:%M") == "07:00"
    arrived = town.play_until(AgentArrived)
    assert town.drawn.world.address_at(arrived.tile) == "w:cafe:hall"


def test_nobody_walks_through_walls_or_further_than_a_tile() -> None:
    town = DrawnTown()
    tiles = {name: agent.tile for name, agent in town.state.agents.items()}
    for event in town.play(2000):
        if isinstance(event, AgentsMoved):
            for name, (x, y) in event.moves:
                before = tiles[name]
                assert abs(before[0] - x) + abs(before[1] - y) == 1
                assert town.drawn.world.grid.is_walkable((x, y))
                tiles[name] = (x, y)


def test_two_people_never_settle_on_the_same_tile() -> None:
    town = DrawnTown()
    town.play_until(AgentArrived)
    town.play(100)
    tiles = [agent.tile for agent in town.state.agents.values()]
    assert len(set(tiles)) == len(tiles)


def test_after_the_last_block_one_goes_to_bed_and_plans_the_next_day() -> None:
    town = DrawnTown()
    town.play(360 * 17)
    assert all(agent.asleep for agent in town.state.agents.values())
    days = {event.day for event in town.happened(DayPlanned)}
    assert days == {"2023-02-13", "2023-02-14"}


def test_sleepers_are_asked_nothing_but_the_night_s_questions() -> None:
    town = DrawnTown()
    town.play(360 * 17)
    town.mind.asked.clear()
    town.play(360 * 6)
    assert {one.kind for one in town.mind.asked} <= {"revise", "plan_day"}


def test_every_answer_lands_exactly_when_it_was_said_to() -> None:
    town = DrawnTown()
    town.play(3000)
    promised = {
        event.request.id: event.request.lands_at
        for event in town.happened(DecisionAsked)
    }
    landed = town.happened(DecisionLanded)
    assert landed
    assert all(event.step == promised[event.id] for event in landed)


def test_a_plan_that_lands_after_its_wake_hour_is_begun_at_once() -> None:
    def late(request: DecisionRequest) -> DayPlan:
        return day_plan(("work", "w:cafe:hall", 300, 1000), sleep=1300)

    town = DrawnTown(mind=ScriptedMind({"plan_day": late}))
    started = town.play_until(ActionStarted)
    assert started.activity == "work"
    assert started.step <= 60 + 48 + 30
