"""What a small model does: it chooses and colours, the routine does the rest."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from engine.backends.backend import Capabilities, Choice, Prompt, Question
from engine.backends.cancel import CancelToken
from engine.backends.errors import ServerFault
from engine.backends.scripted import Reply, ScriptedBackend
from engine.language import Language
from engine.minds.language import LanguageMind, MindOptions
from engine.minds.lore import Lore
from engine.minds.mind import DayPlan, Kept, Ratings, Said, Thought, Utterance
from engine.minds.routine.talk.scene import JOIN
from engine.settings import DecisionKind
from tests.engine.minds.language.questions import (
    KLAUS,
    context_of,
    request_of,
    routine_of,
)

Languages = dict[str, Language]
Scores = Callable[[Question], Sequence[float]]


class Scoring(ScriptedBackend):
    """Reads the scores of options from a function, as a local model would."""

    def __init__(self, scores: Scores, script: Callable[[Prompt], Reply]) -> None:
        super().__init__(
            script=script, capabilities=Capabilities(scores=True), name="small"
        )
        self.questions: list[Question] = []
        self._scores = scores

    def choose(self, question: Question, cancel: CancelToken) -> Choice:
        self.questions.append(question)
        scores = tuple(self._scores(question))
        return Choice(scores.index(max(scores)), scores, 9, 0, 0.1, self.name)


def last(question: Question) -> Sequence[float]:
    """Likes the last option best."""
    return range(len(question.options))


def words(text: str) -> Callable[[Prompt], Reply]:
    return lambda prompt: json.dumps({"line": text}, ensure_ascii=False)


def think(
    lore: Lore,
    languages: Languages,
    kind: DecisionKind,
    model: Scoring,
    *,
    step: int = 0,
    language: str = "en",
) -> Thought:
    options = MindOptions(language=language)
    mind = LanguageMind(model, lore, routine_of(lore), languages, options)
    context = greeting(lore, step) if step else context_of(kind, lore)
    return mind.think(request_of(kind, context), CancelToken())


def greeting(lore: Lore, step: int) -> Utterance:
    """Klaus is the first to speak."""
    context = context_of("utterance", lore)
    assert isinstance(context, Utterance)
    here = replace(context.situation, step=step)
    return replace(context, situation=here, lines=())


def routine(lore: Lore, kind: DecisionKind) -> object:
    return routine_of(lore).answer(request_of(kind, context_of(kind, lore)))


@pytest.mark.parametrize("kind", ["detail", "react", "reflect", "revise", "answer"])
def test_the_routine_does_what_small_models_cannot(
    kind: DecisionKind, lore: Lore, languages: Languages
) -> None:
    model = Scoring(last, words("x"))
    thought = think(lore, languages, kind, model)
    assert thought.answer == routine(lore, kind)
    assert thought.answered_by == "routine"
    assert not model.prompts
    assert not model.questions


def test_free_blocks_are_filled_as_the_model_likes(
    lore: Lore, languages: Languages
) -> None:
    model = Scoring(last, words("x"))
    thought = think(lore, languages, "plan_day", model)
    usual = routine(lore, "plan_day")
    assert isinstance(thought.answer, DayPlan)
    assert isinstance(usual, DayPlan)
    changed = [
        (mine, theirs)
        for mine, theirs in zip(thought.answer.blocks, usual.blocks, strict=True)
        if mine != theirs
    ]
    assert 0 < len(changed) == len(model.questions) == len(thought.exchanges)
    for mine, theirs in changed:
        assert (mine.start, mine.minutes) == (theirs.start, theirs.minutes)
        assert mine.activity != theirs.activity
        assert mine.place in lore.rooms
    assert thought.answered_by == "small"


def test_a_model_that_agrees_changes_nothing(lore: Lore, languages: Languages) -> None:
    first = Scoring(lambda question: [-one for one in last(question)], words("x"))
    thought = think(lore, languages, "plan_day", first)
    assert thought.answer == routine(lore, "plan_day")


def test_options_are_plain_words_that_end_a_sentence(
    lore: Lore, languages: Languages
) -> None:
    model = Scoring(last, words("x"))
    think(lore, languages, "plan_day", model)
    question = model.questions[0]
    assert question.beginning.endswith("likes to")
    assert question.neutral.endswith("likes to")
    assert "Klaus" in question.beginning
    assert "Klaus" not in question.neutral
    assert len(set(question.options)) == len(question.options) >= 2


@pytest.mark.parametrize(("favoured", "low", "high"), [(0, 1, 3), (1, 8, 10)])
def test_importance_is_read_from_two_phrases(
    favoured: int, low: int, high: int, lore: Lore, languages: Languages
) -> None:
    def sure(question: Question) -> Sequence[float]:
        return (4.0, 0.0) if favoured == 0 else (0.0, 4.0)

    answer = think(lore, languages, "rate", Scoring(sure, words("x"))).answer
    assert isinstance(answer, Ratings)
    assert len(answer.values) == 3
    assert all(low <= value <= high for value in answer.values)


def test_what_stays_of_a_talk_weighs_as_the_model_feels(
    lore: Lore, languages: Languages
) -> None:
    def strongly(question: Question) -> Sequence[float]:
        return (0.0, 9.0)

    answer = think(lore, languages, "remember", Scoring(strongly, words("x"))).answer
    usual = routine(lore, "remember")
    assert isinstance(answer, Kept)
    assert isinstance(usual, Kept)
    assert answer.importance > usual.importance
    assert answer.summary == usual.summary


# ---------------------------------------------------------------------- colouring


def light_step(lore: Lore, languages: Languages) -> int:
    """A step at which Klaus says something light, and the model may add to it."""
    for step in range(4320, 4350):
        model = Scoring(last, words("The cups are warm today."))
        if think(lore, languages, "utterance", model, step=step).exchanges:
            return step
    raise AssertionError("nothing light was said")


def test_a_light_line_gets_a_few_words_more(lore: Lore, languages: Languages) -> None:
    step = light_step(lore, languages)
    model = Scoring(last, words("The cups are warm today."))
    answer = think(lore, languages, "utterance", model, step=step).answer
    assert isinstance(answer, Said)
    assert answer.words.key == JOIN
    told = languages["en"].tell(answer.words)
    assert told.endswith("The cups are warm today.")


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "no end",
        "Isabella told me so.",
        "Come at 17:00.",
        "你好。",
        "As an AI, I cannot say.",
        "Did Maria come with Isabella?",
        f"{'word ' * 40}.",
    ],
)
def test_words_that_are_no_good_are_left_out(
    bad: str, lore: Lore, languages: Languages
) -> None:
    step = light_step(lore, languages)
    answer = think(
        lore, languages, "utterance", Scoring(last, words(bad)), step=step
    ).answer
    assert isinstance(answer, Said)
    plainly = request_of("utterance", greeting(lore, step))
    assert answer == routine_of(lore).answer(plainly)


def test_a_backend_that_fails_is_said(lore: Lore, languages: Languages) -> None:
    def fail(prompt: Prompt) -> Reply:
        return ServerFault(address="x", detail="503")

    step = light_step(lore, languages)
    with pytest.raises(ServerFault):
        think(lore, languages, "utterance", Scoring(last, fail), step=step)


def test_the_player_may_overrule_what_a_model_is_good_at(
    lore: Lore, languages: Languages
) -> None:
    model = ScriptedBackend(name="big")
    mind = LanguageMind(
        model, lore, routine_of(lore), languages, MindOptions(small=True)
    )
    request = request_of("react", context_of("react", lore))
    assert mind.think(request, CancelToken()).answered_by == "routine"
    assert request.agent == KLAUS
