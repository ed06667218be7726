"""Whatever a mind does, however slowly: there is an answer, at its own step."""

import random
import threading
import time
from collections.abc import Callable
from itertools import pairwise

import pytest

from engine.backends.cancel import CancelToken
from engine.errors import MindError
from engine.events import DecisionLanded
from engine.minds.mind import Answer, DecisionRequest, Mind, Revised, Thought
from engine.phrase import literal
from engine.store.keyframe import world_hash
from engine.thinking import Thinking
from tests.drawn_town import DrawnTown, ScriptedMind
from tests.engine.cognition.test_converse import town_of_talkers
from tests.threads import threads_end


class Slow:
    """Another mind's answers, thought about for a while on threads."""

    name = "slow"

    def __init__(
        self, mind: Mind, lanes: int = 1, pause: Callable[[], float] = float
    ) -> None:
        self.lanes = lanes
        self._mind = mind
        self._pause = pause
        self.cancelled: list[int] = []

    def think(self, request: DecisionRequest, cancel: CancelToken) -> Thought:
        try:
            cancel.sleep(self._pause())
        except MindError:
            self.cancelled.append(request.id)
            raise
        return Thought(self._mind.answer(request))


def request() -> DecisionRequest:
    town = DrawnTown()
    town.play(61)
    return town.mind.asked[0]


def live(town: DrawnTown, thinking: Thinking, steps: int) -> list[DecisionLanded]:
    town.thinking = thinking
    landed = []
    for _ in range(steps):
        thinking.begin(town.state.pending.values())
        landed += [e for e in town.play(1) if isinstance(e, DecisionLanded)]
    thinking.close()
    return landed


@pytest.mark.parametrize("lanes", [1, 4, 16])
@pytest.mark.parametrize("most", [0.0, 0.01])
def test_the_town_is_the_same_however_many_think_and_however_long(
    lanes: int, most: float
) -> None:
    quick = town_of_talkers()
    quick.play(900)
    town = town_of_talkers()
    chance = random.Random(lanes)
    slow = Slow(town.mind, lanes, lambda: most * chance.random())
    landed = live(town, Thinking(town.mind, slow), 900)
    assert {event.answered_by for event in landed} == {"slow"}
    assert world_hash(town.state) == world_hash(quick.state)


def test_a_mind_that_fails_is_stood_in_for_and_the_cause_is_told() -> None:
    def fail(_: DecisionRequest) -> Answer:
        raise MindError("the model is asleep")

    routine = ScriptedMind()
    slow = Slow(ScriptedMind({"plan_day": fail}))
    thinking = Thinking(routine, slow)
    (landing,) = thinking.land([request()])
    thinking.close()
    assert (landing.answered_by, landing.cause) == (
        "scripted",
        literal("the model is asleep"),
    )
    assert [one.kind for one in routine.asked] == ["plan_day"]


def test_an_answer_to_another_question_is_none() -> None:
    def wrong(_: DecisionRequest) -> Answer:
        return Revised(literal("What?"))

    thinking = Thinking(ScriptedMind(), Slow(ScriptedMind({"plan_day": wrong})))
    (landing,) = thinking.land([request()])
    thinking.close()
    assert landing.cause is not None
    assert landing.cause.key == "mind.misfit"


def test_a_fault_of_our_own_is_not_taken_for_a_mind_s() -> None:
    def broken(_: DecisionRequest) -> Answer:
        raise ZeroDivisionError

    thinking = Thinking(ScriptedMind(), Slow(ScriptedMind({"plan_day": broken})))
    with pytest.raises(ZeroDivisionError):
        thinking.land([request()])
    thinking.close()


def test_who_does_not_wait_lets_the_routine_answer_and_drops_the_late_one() -> None:
    slow = Slow(ScriptedMind(), pause=lambda: 30.0)
    thinking = Thinking(ScriptedMind(), slow, waits=False)
    asked = request()
    thinking.begin([asked])
    assert thinking.awaited([asked]) == ()
    (landing,) = thinking.land([asked])
    assert landing.cause is not None
    assert landing.cause.key == "mind.late"
    thinking.close()


def test_the_town_knows_for_whom_it_waits() -> None:
    thinking = Thinking(ScriptedMind(), Slow(ScriptedMind(), pause=lambda: 0.05))
    asked = request()
    thinking.begin([asked])
    assert thinking.awaited([asked]) == ("Ann Ash",)
    thinking.wait([asked], 5)
    assert thinking.awaited([asked]) == ()
    thinking.close()


def test_closing_cancels_what_is_being_thought_about_at_once() -> None:
    slow = Slow(ScriptedMind(), 4, pause=lambda: 60.0)
    thinking = Thinking(ScriptedMind(), slow)
    thinking.begin([request()])
    time.sleep(0.05)
    began = time.monotonic()
    thinking.close()
    while not slow.cancelled and time.monotonic() - began < 5:
        time.sleep(0.005)
    assert slow.cancelled == [0]


def test_no_thread_is_left_behind() -> None:
    before = threading.active_count()
    for _ in range(5):
        Thinking(ScriptedMind(), Slow(ScriptedMind(), 8)).close()
    assert threads_end(before)


def test_the_most_urgent_question_is_thought_about_first() -> None:
    town = DrawnTown()
    town.play(1)
    order: list[int] = []

    class Noting(ScriptedMind):
        def answer(self, request: DecisionRequest) -> Answer:
            order.append(request.lands_at)
            return super().answer(request)

    asked = [
        DecisionRequest(id, "plan_day", "Ann Ash", 0, 100 - id, one.context)
        for id, one in enumerate([*town.state.pending.values()] * 4)
    ]
    thinking = Thinking(ScriptedMind(), Slow(Noting(), pause=lambda: 0.01))
    thinking.begin(asked)
    thinking.land(asked)
    thinking.close()
    # The one that was begun before the others came may be any.
    assert all(a <= b for a, b in pairwise(order[1:]))


def test_a_step_refuses_answers_that_are_not_due() -> None:
    town = DrawnTown()
    town.play(60)
    with pytest.raises(ValueError, match="due"):
        town.simulation.step((), ())
