"""A question fits its room, measured over a real day of everybody's questions."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.assets import load_languages
from engine.backends.backend import Capabilities, Prompt
from engine.backends.schema import plain
from engine.backends.scripted import ScriptedBackend
from engine.backends.tokens import estimate_tokens
from engine.errors import MindError
from engine.events import DecisionAsked
from engine.founding import TownOptions
from engine.minds.language import LanguageMind, MindOptions
from engine.minds.language.packing import Several, packed
from engine.minds.lore import Lore
from engine.minds.mind import DecisionRequest
from engine.minds.routine import RoutineMind
from engine.town import new_town, open_town
from tests.engine.minds.conftest import ASSETS

MOST = 900
"""Tokens of a question, on average and, by our own estimate, each."""

Day = tuple[Lore, list[DecisionRequest]]


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    """All that three people ask themselves in a day and the night after it."""
    path = tmp_path_factory.mktemp("day") / "n3.town"
    new_town(path, TownOptions(base="n3", seed=7), ASSETS)
    town = open_town(path, ASSETS)
    try:
        requests = [
            event.request
            for _ in range(10_000)
            for event in town.step().events
            if isinstance(event, DecisionAsked)
        ]
        yield town.lore, requests
    finally:
        town.close()


def prompts(day: Day, options: MindOptions, context: int = 8192) -> Iterator[Prompt]:
    lore, requests = day
    able = Capabilities(json_schema=True, context=context)
    model = ScriptedBackend(capabilities=able)
    languages = load_languages(Path(ASSETS), lore.personas)
    mind = LanguageMind(model, lore, RoutineMind(lore), languages, options)
    return (mind.prompt(request, model) for request in requests)


def size(prompt: Prompt) -> int:
    """Tokens of the whole, the form of the reply among them."""
    form = json.dumps(plain(prompt.schema or {}), ensure_ascii=False)
    return estimate_tokens(prompt.system + prompt.user + form.replace(", ", ","))


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh"])
def test_questions_of_a_whole_day_have_at_most_900_tokens(
    language: str, day: Day
) -> None:
    sizes = [size(one) for one in prompts(day, MindOptions(language=language))]
    assert len(sizes) > 60
    assert sum(sizes) / len(sizes) <= 0.9 * MOST
    assert max(sizes) <= MOST


@pytest.mark.parametrize("language", ["en", "zh"])
def test_prompt_and_reply_stay_within_a_small_context(language: str, day: Day) -> None:
    context = 1500
    wide = MindOptions(language=language, input_tokens=5000)
    for prompt in prompts(day, wide, context):
        assert size(prompt) + prompt.max_tokens <= context


def test_a_context_without_room_is_said(day: Day) -> None:
    with pytest.raises(MindError) as raised:
        list(prompts(day, MindOptions(), context=300))
    assert raised.value.cause.key == "mind.no_room"


def test_a_day_costs_less_than_a_hundred_thousand_tokens_a_person(day: Day) -> None:
    total = sum(
        size(one) + one.max_tokens for one in prompts(day, MindOptions(language="en"))
    )
    assert total / 3 <= 100_000


# ----------------------------------------------------------------------- packing


def lines(name: str, rank: int, from_front: bool = False) -> Several:
    words = tuple(f"{name} number {count} of some length" for count in range(10))
    return Several(name, f"{name}:", words, rank, from_front=from_front)


def test_the_lowest_rank_is_left_out_first() -> None:
    whole = packed(("begin", lines("low", 0), lines("high", 1), "end"), 1000)
    cut = packed(("begin", lines("low", 0), lines("high", 1), "end"), 130)
    assert whole.kept == {"low": 10, "high": 10}
    assert cut.kept["high"] == 10
    assert 0 < cut.kept["low"] < 10
    assert "low number 0 " in cut.text
    assert estimate_tokens(cut.text) <= 130


def test_of_a_talk_the_oldest_lines_go() -> None:
    cut = packed((lines("talk", 0, from_front=True),), 40)
    assert "talk number 9 " in cut.text
    assert "talk number 0 " not in cut.text


def test_a_part_without_lines_leaves_no_heading() -> None:
    assert packed(("begin", Several("none", "Nothing:", ())), 100).text == "begin"
