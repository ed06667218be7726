"""Whatever a mind does, there is an answer, and the landing says whose."""

import pytest

from engine.errors import MindError
from engine.minds.mind import Answer, DecisionRequest, Revised
from engine.phrase import literal
from engine.thinking import Thinking
from tests.drawn_town import DrawnTown, ScriptedMind


def request() -> DecisionRequest:
    town = DrawnTown()
    town.play(61)
    return town.mind.asked[0]


def test_the_mind_s_own_answer_lands_under_its_name() -> None:
    asked = request()
    (landing,) = Thinking(ScriptedMind(), ScriptedMind()).land([asked])
    assert (landing.id, landing.answered_by, landing.cause) == (0, "scripted", None)


def test_a_mind_that_fails_is_stood_in_for_and_the_cause_is_told() -> None:
    def fail(_: DecisionRequest) -> Answer:
        raise MindError("the model is asleep")

    routine = ScriptedMind()
    (landing,) = Thinking(ScriptedMind({"plan_day": fail}), routine).land([request()])
    assert landing.cause == literal("the model is asleep")
    assert [one.kind for one in routine.asked] == ["plan_day"]


def test_an_answer_to_another_question_is_none() -> None:
    def wrong(_: DecisionRequest) -> Answer:
        return Revised(literal("What?"))

    mind = ScriptedMind({"plan_day": wrong})
    (landing,) = Thinking(mind, ScriptedMind()).land([request()])
    assert landing.cause is not None


def test_a_fault_of_our_own_is_not_taken_for_a_mind_s() -> None:
    def broken(_: DecisionRequest) -> Answer:
        raise ZeroDivisionError

    mind = ScriptedMind({"plan_day": broken})
    with pytest.raises(ZeroDivisionError):
        Thinking(mind, ScriptedMind()).land([request()])


def test_a_step_refuses_answers_that_are_not_due() -> None:
    town = DrawnTown()
    town.play(60)
    with pytest.raises(ValueError, match="due"):
        town.simulation.step((), ())
