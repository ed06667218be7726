"""Every kind of decision can be told in words, in both languages."""

import pytest

from engine.language import LANGUAGES, Language
from engine.minds.lore import Lore
from engine.minds.mind import Exchange, Landing, Rate, Remember
from engine.minds.routine import RoutineMind
from engine.phrase import Phrase, literal
from engine.settings import DecisionKind
from engine.store.decisions import Decided
from engine.why import view_of_decision
from tests.engine.minds.conftest import languages, lore, mind
from tests.engine.minds.language.questions import (
    KINDS,
    MEMORIES,
    context_of,
    request_of,
)

__all__ = ["languages", "lore", "mind"]


@pytest.mark.parametrize("kind", KINDS)
def test_question_and_answer_are_sentences_in_both_languages(
    kind: DecisionKind, lore: Lore, mind: RoutineMind, languages: dict[str, Language]
) -> None:
    request = request_of(kind, context_of(kind, lore))
    landing = Landing(request.id, mind.answer(request), "routine")
    view = view_of_decision(Decided(request, 4330, landing))
    assert view.answer
    for code in LANGUAGES:
        for told in (view.question, *view.answer):
            sentence = languages[code].tell(told)
            assert sentence
            assert "{" not in sentence
            assert not sentence.startswith("why.")


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_retrieved_comes_with_its_scores(
    kind: DecisionKind, lore: Lore, mind: RoutineMind
) -> None:
    context = context_of(kind, lore)
    request = request_of(kind, context)
    landing = Landing(request.id, mind.answer(request), "routine")
    retrieved = view_of_decision(Decided(request, 4330, landing)).retrieved
    has_none = isinstance(context, Rate | Remember)
    assert retrieved == (() if has_none else MEMORIES)


def test_cost_and_cause_are_told(lore: Lore, mind: RoutineMind) -> None:
    request = request_of("revise", context_of("revise", lore))
    exchanges = tuple(
        Exchange("m", "Why?", reply, seconds, 100, 10)
        for reply, seconds in (("bad", 0.5), ("good", 0.25))
    )
    cause: Phrase = literal("The model is tired.")
    landing = Landing(1, mind.answer(request), "routine", cause, exchanges)
    view = view_of_decision(Decided(request, 4330, landing))
    assert (view.seconds, view.input_tokens, view.output_tokens) == (0.75, 200, 20)
    assert view.cause == cause
    assert [one.reply for one in view.exchanges] == ["bad", "good"]
