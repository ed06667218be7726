"""What memories mean is asked of a model, some at a time, and then gone by."""

from collections.abc import Callable

import numpy as np

from engine.cognition.embed import FEWEST, REST, choose_embeddings
from engine.cognition.retrieve import recall
from engine.events import DecisionAsked
from engine.memory.meanings import written_out
from engine.memory.memory import Thought
from engine.minds.mind import DecisionRequest, Embed, Meant
from engine.phrase import Phrase, literal
from tests.drawn_town import DrawnTown, ScriptedMind

ANN = "Ann Ash"
QUESTION = literal("who bakes?")
FLOUR = literal("flour and yeast")


def meant(request: DecisionRequest) -> Meant:
    """Flour is near the question, everything else far from it."""
    assert isinstance(request.context, Embed)
    near = {QUESTION, FLOUR}
    rows = [[text in near, text not in near] for text in request.context.texts]
    return Meant("vectors-1", 2, written_out(np.array(rows, np.float32)))


def nothing(request: DecisionRequest) -> Meant:
    return Meant()


def town_with(reply: Callable[[DecisionRequest], Meant]) -> DrawnTown:
    town = DrawnTown(mind=ScriptedMind({"embed": reply}))
    choose_embeddings(town.state, "vectors-1")
    for number in range(FEWEST):
        remember(town, literal(f"who bakes number {number}?"))
    remember(town, FLOUR)
    town.state.agents[ANN].wondered.append(QUESTION)
    return town


def remember(town: DrawnTown, text: Phrase) -> None:
    thought = Thought(created=0, text=text, importance=5, subject=ANN)
    town.state.agents[ANN].stream.add(thought, town.state.embed(text))


def asked(town: DrawnTown) -> list[tuple[DecisionRequest, Embed]]:
    requests = [one.request for one in town.happened(DecisionAsked)]
    return [
        (one, one.context)
        for one in requests
        if isinstance(one.context, Embed) and one.agent == ANN
    ]


def wake(town: DrawnTown) -> None:
    while town.state.agents[ANN].asleep:
        town.play(10)


def first_of(town: DrawnTown) -> Phrase:
    (found,) = recall(town.state.agents[ANN], town.state, QUESTION, 1, touch=False)
    return found.text


def test_one_retrieves_by_meaning_once_it_is_known() -> None:
    town = town_with(meant)
    assert first_of(town) != FLOUR
    wake(town)
    town.play(town.state.settings.delays.embed + 1)
    assert first_of(town) == FLOUR


def test_every_text_is_put_to_the_model_once() -> None:
    town = town_with(meant)
    wake(town)
    town.play(2 * 360)
    texts = [text for _, context in asked(town) for text in context.texts]
    assert {QUESTION, FLOUR} <= set(texts)
    assert len(texts) == len(set(texts))


def test_after_a_failure_the_same_is_asked_again_an_hour_later() -> None:
    town = town_with(nothing)
    wake(town)
    town.play(REST + 2 * town.state.settings.delays.embed)
    (first, told), (second, again), *_ = asked(town)
    assert again.since == told.since
    assert second.asked_at >= first.lands_at + REST
    assert FLOUR in again.texts


def test_nothing_is_asked_while_no_model_is_chosen() -> None:
    town = town_with(meant)
    choose_embeddings(town.state, "")
    wake(town)
    town.play(360)
    assert asked(town) == []
