"""Every kind of decision, answered by a model that does as it is told."""

import json
from dataclasses import replace
from typing import Any

import pytest

from engine.backends.errors import Misshapen
from engine.backends.scripted import ScriptedBackend
from engine.language import Language
from engine.minds.language import MindOptions
from engine.minds.lore import Lore
from engine.minds.mind import (
    DayPlan,
    Insights,
    Kept,
    KnownNews,
    PlanDay,
    Ratings,
    Reaction,
    Reply,
    Revised,
    Said,
    Tasks,
    Utterance,
)
from engine.phrase import literal
from engine.settings import DecisionKind
from engine.thinking import EXPECTED
from tests.engine.minds.asking import CAFE, MONDAY, PARTY
from tests.engine.minds.language.player import play
from tests.engine.minds.language.questions import (
    ISABELLA,
    KINDS,
    KLAUS,
    KNOWN,
    MARIA,
    Asked,
    asked,
    context_of,
    lines_of,
)

Languages = dict[str, Language]


def reply(**fields: Any) -> str:
    return json.dumps(fields, ensure_ascii=False)


def faults(asked: Asked) -> tuple[str, ...]:
    """What the model was told was wrong with its first reply."""
    repair = asked.prompts[-1].repair
    assert repair is not None
    return repair.faults


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_one_exchange(
    kind: DecisionKind, language: str, lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages, options=MindOptions(language=language))
    thought = town.think(kind)
    assert isinstance(thought.answer, EXPECTED[kind])
    (exchange,) = thought.exchanges
    assert exchange.reply
    assert exchange.prompt.endswith(town.prompts[0].user)
    assert thought.answered_by == "scripted"


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_says_what_it_is_for(
    kind: DecisionKind, lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages)
    town.think(kind, id=42)
    origin = town.prompts[0].origin
    day = MONDAY.isoformat()
    got = (origin.function, origin.agent, origin.day, origin.decision)
    assert got == (kind, KLAUS, day, 42)


def test_the_beginning_of_a_prompt_stays_the_same(
    lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages)
    for kind in KINDS:
        town.think(kind)
    assert len({prompt.system for prompt in town.prompts}) == 1
    assert "Speaks softly" in town.prompts[0].system


def test_each_person_may_have_their_own_model(lore: Lore, languages: Languages) -> None:
    own = ScriptedBackend(script=play, name="own")
    town = asked(lore, languages, others={KLAUS: own})
    assert town.think("react").answered_by == "own"
    assert not town.prompts
    assert town.mind.lanes == 32


# ---------------------------------------------------------------------------- day


def day(
    *blocks: tuple[str, str, str], wake: str = "07:00", sleep: str = "23:00"
) -> str:
    told = [{"start": a, "what": b, "place": c} for a, b, c in blocks]
    return reply(wake=wake, blocks=told, sleep=sleep)


USUAL = (
    ("07:00", "getting ready for the day", "home"),
    ("08:00", "having breakfast", "Hobbs Cafe"),
    ("09:00", "counting the pigeons", "Johnson Park"),
    ("12:00", "studying", "the college library"),
    ("19:00", "reading", "home"),
)


def planned(lore: Lore, languages: Languages, *replies: str) -> DayPlan:
    answer = asked(lore, languages, *replies).think("plan_day").answer
    assert isinstance(answer, DayPlan)
    return answer


def test_a_day_has_no_gaps_and_no_endless_blocks(
    lore: Lore, languages: Languages
) -> None:
    plan = planned(lore, languages, day(*USUAL))
    ends = [block.start + block.minutes for block in plan.blocks]
    assert plan.wake == plan.blocks[0].start == 420
    assert [block.start for block in plan.blocks[1:]] == ends[:-1]
    assert ends[-1] == plan.sleep == 1380
    assert all(block.minutes <= 240 for block in plan.blocks)


def test_known_words_become_activities_and_other_words_stay(
    lore: Lore, languages: Languages
) -> None:
    plan = planned(lore, languages, day(*USUAL))
    by_start = {block.start: block for block in plan.blocks}
    assert by_start[480].activity == "breakfast"
    assert by_start[480].place == CAFE
    assert by_start[540].activity == ""
    assert by_start[540].doing == literal("counting the pigeons")
    assert by_start[540].place == "the Ville:Johnson Park:park"


def test_home_is_the_room_that_suits(lore: Lore, languages: Languages) -> None:
    plan = planned(lore, languages, day(*USUAL))
    assert plan.blocks[0].activity == "morning_routine"
    assert "bathroom" in plan.blocks[0].place


def test_a_promise_is_kept_whatever_the_model_plans(
    lore: Lore, languages: Languages
) -> None:
    start, end = PARTY.start, PARTY.end
    assert start is not None
    assert end is not None
    today = replace(
        PARTY,
        start=start.replace(day=MONDAY.day),
        end=end.replace(day=MONDAY.day),
    )
    context = context_of("plan_day", lore)
    assert isinstance(context, PlanDay)
    promised = (KnownNews(today, 0, ISABELLA, attends=True),)
    town = asked(lore, languages, day(*USUAL))
    plan = town.think("plan_day", replace(context, news=promised)).answer
    assert isinstance(plan, DayPlan)
    (party,) = [block for block in plan.blocks if block.news]
    assert (party.start, party.minutes, party.place) == (17 * 60, 120, CAFE)


def test_a_plan_may_end_after_midnight(lore: Lore, languages: Languages) -> None:
    plan = planned(lore, languages, day(*USUAL, sleep="00:30"))
    assert plan.sleep == 24 * 60 + 30


def test_going_to_bed_is_no_block(lore: Lore, languages: Languages) -> None:
    plan = planned(lore, languages, day(*USUAL, ("22:00", "sleeping", "home")))
    assert plan.sleep == 22 * 60
    assert all(block.activity != "sleep" for block in plan.blocks)


@pytest.mark.parametrize(
    ("told", "fault"),
    [
        (day(*USUAL, wake="01:00"), "is no day"),
        (day(*USUAL, wake="07:00", sleep="09:00"), "is no day"),
        (day(*reversed(USUAL)), "one after another"),
        (day(*USUAL[:4], ("19:00", "现在看书", "home")), "English"),
    ],
)
def test_a_day_that_cannot_be_is_asked_for_again(
    told: str, fault: str, lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages, told)
    assert isinstance(town.think("plan_day").answer, DayPlan)
    assert any(fault in one for one in faults(town))


def test_a_shop_is_not_left_alone(lore: Lore, languages: Languages) -> None:
    context = context_of("plan_day", lore)
    assert isinstance(context, PlanDay)
    here = replace(context.situation, agent=ISABELLA)
    town = asked(lore, languages, day(*USUAL), day(*USUAL))
    with pytest.raises(Misshapen):
        town.think("plan_day", replace(context, situation=here, news=()))
    assert any("Hobbs Cafe" in one for one in faults(town))


# -------------------------------------------------------------------------- detail


def task(minutes: int, thing: str = "the cafe table", **fields: Any) -> dict[str, Any]:
    usual = {"doing": "underlining", "icon": "write", "pose": "sit"}
    return {**usual, "minutes": minutes, "thing": thing, **fields}


def detailed(lore: Lore, languages: Languages, *tasks: dict[str, Any]) -> Tasks:
    answer = asked(lore, languages, reply(tasks=tasks)).think("detail").answer
    assert isinstance(answer, Tasks)
    return answer


def seat(lore: Lore, languages: Languages) -> str:
    """What the seats of the cafe are called."""
    town = asked(lore, languages)
    town.think("detail")
    told = town.prompts[0].user
    return told.split("Things there: ")[1].split(",")[0]


def test_minutes_add_up(lore: Lore, languages: Languages) -> None:
    thing = seat(lore, languages)
    answer = detailed(lore, languages, task(20, thing), task(25, thing))
    assert sum(one.minutes for one in answer.tasks) == 60
    assert answer.tasks[0].minutes < answer.tasks[1].minutes


def test_a_thing_is_an_object_that_is_there(lore: Lore, languages: Languages) -> None:
    thing = seat(lore, languages)
    answer = detailed(lore, languages, task(30, thing), task(30, "nothing"))
    assert answer.tasks[0].address == f"{CAFE}:cafe customer seating"
    assert answer.tasks[1].address == CAFE


def test_what_is_taken_is_said(lore: Lore, languages: Languages) -> None:
    town = asked(lore, languages)
    town.think("detail")
    assert "the piano (taken)" in town.prompts[0].user


def test_minutes_far_off_are_asked_for_again(lore: Lore, languages: Languages) -> None:
    thing = seat(lore, languages)
    town = asked(lore, languages, reply(tasks=[task(5, thing)]))
    town.think("detail")
    assert faults(town) == ("the minutes must add up to 60, not 5",)


# ---------------------------------------------------------------------------- talk


def line(words: str, **fields: Any) -> str:
    usual = {"ends": False, "tells": [], "comes": 0, "declines": 0, "new_fact": ""}
    return reply(line=words, **{**usual, **fields})


def said(lore: Lore, languages: Languages, told: str) -> Said:
    answer = asked(lore, languages, told).think("utterance").answer
    assert isinstance(answer, Said)
    return answer


def test_a_line_names_the_news_it_tells(lore: Lore, languages: Languages) -> None:
    # What Maria does not know yet comes first.
    answer = said(lore, languages, line("Isabella gives a party!", tells=[1]))
    assert answer.words == literal("Isabella gives a party!")
    assert answer.tells == ("party",)


def test_a_promise_has_the_identity_of_its_event(
    lore: Lore, languages: Languages
) -> None:
    assert said(lore, languages, line("I will be there.", comes=1)).attends == "party"
    assert said(lore, languages, line("I cannot.", declines=1)).declines == "party"


def test_a_new_fact_is_born_with_the_line(lore: Lore, languages: Languages) -> None:
    fact = "Klaus has found an old map of the town."
    answer = said(lore, languages, line("I found a map!", new_fact=fact))
    (news,) = answer.begins
    assert answer.tells == (news.id,)
    assert news.text == literal(fact.rstrip("."))
    assert news.about == (KLAUS,)


def test_one_talk_brings_one_new_fact_of_a_person(
    lore: Lore, languages: Languages
) -> None:
    context = context_of("utterance", lore)
    assert isinstance(context, Utterance)
    lines = list(context.lines)
    lines[1] = replace(lines[1], tells=("fact_map",))
    town = asked(lore, languages, options=MindOptions())
    town.think("utterance", replace(context, lines=tuple(lines)))
    assert "new_fact" not in str(town.prompts[0].schema)


@pytest.mark.parametrize(
    "words",
    ['"Good day."', "Klaus: Good day.", "«Good day.»", "Klaus Mueller: Good day."],
)
def test_a_line_is_only_ones_own_words(
    words: str, lore: Lore, languages: Languages
) -> None:
    assert said(lore, languages, line(words)).words == literal("Good day.")


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("slow but it MOVES", "said before"),
        ("", "empty"),
        ("...", "empty"),
        ("你好，玛丽亚，今天天气不错", "English"),
        ("As an AI language model, I have no friends.", "as the person"),
        ("I'm sorry, but I can't help with that.", "as the person"),
    ],
)
def test_a_line_that_is_none_is_asked_for_again(
    words: str, fault: str, lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages, line(words), line("Good day."))
    answer = town.think("utterance").answer
    assert isinstance(answer, Said)
    assert answer.words == literal("Good day.")
    assert any(fault in one for one in faults(town))


def test_a_long_talk_is_brought_to_an_end(lore: Lore, languages: Languages) -> None:
    context = context_of("utterance", lore)
    assert isinstance(context, Utterance)
    town = asked(lore, languages)
    for count in (4, 12):
        told = lines_of(f"This is line {number}." for number in range(count))
        town.think("utterance", replace(context, lines=told))
    short, long = town.prompts
    assert "take leave." not in short.user
    assert long.user.endswith("take leave.")


def test_two_bad_lines_are_no_answer(lore: Lore, languages: Languages) -> None:
    town = asked(lore, languages, line(""), line(""))
    with pytest.raises(Misshapen):
        town.think("utterance")
    assert len(town.prompts) == 2


# ------------------------------------------------------------------------ memories


def test_what_stays_of_a_talk(lore: Lore, languages: Languages) -> None:
    told = reply(
        summary="They talked about rents.",
        importance=6,
        thought="Maria worries.",
        plan="",
        people=[
            {"who": "Maria", "feeling": 2, "opinion": "She is kinder than I knew."}
        ],
        learned=[1],
        new_facts=["Maria looks for a cheaper room."],
    )
    kept = asked(lore, languages, told).think("remember").answer
    assert isinstance(kept, Kept)
    assert kept.importance == 6
    assert kept.memo == literal("Maria worries.")
    assert kept.plan_note is None
    assert kept.feelings == ((MARIA, 2),)
    assert kept.learned == ("rents",)
    assert kept.opinions == ((MARIA, literal("She is kinder than I knew.")),)
    (news,) = kept.heard
    assert news.text == literal("Maria looks for a cheaper room")
    assert news.about == (MARIA,)


def test_insights_cite_the_memories_behind_their_numbers(
    lore: Lore, languages: Languages
) -> None:
    # By score: 1 the library, 2 Maria's laugh, 3 the pen.
    insight = {"insight": "Maria likes me.", "because": [2, 3], "importance": 8}
    told = reply(questions=["Whom do I like?"], insights=[insight])
    answer = asked(lore, languages, told).think("reflect").answer
    assert isinstance(answer, Insights)
    (found,) = answer.insights
    assert found.evidence == (3, 7) or found.evidence == (7, 9)
    assert found.about == (MARIA,)
    assert found.importance == 8


def test_a_night_revises_what_occupies_one(lore: Lore, languages: Languages) -> None:
    told = reply(currently="Klaus thinks of the rents.", tomorrow="Ask Maria.")
    answer = asked(lore, languages, told).think("revise").answer
    assert answer == Revised(
        literal("Klaus thinks of the rents."), literal("Ask Maria.")
    )


def test_ratings_are_one_for_each_text(lore: Lore, languages: Languages) -> None:
    town = asked(lore, languages, reply(ratings=[1, 2]), reply(ratings=[2, 9, 4]))
    assert town.think("rate").answer == Ratings((2, 9, 4))
    assert faults(town) == ("give exactly 3 ratings",)


def test_an_interview_is_answered_with_its_memories(
    lore: Lore, languages: Languages
) -> None:
    told = reply(words="A friend who laughs at my jokes.", memories=[2])
    answer = asked(lore, languages, told).think("answer").answer
    assert answer == Reply(literal("A friend who laughs at my jokes."), (9,))


def test_waiting_takes_at_least_a_minute(lore: Lore, languages: Languages) -> None:
    told = reply(reason="She is busy.", choice="wait", minutes=0)
    answer = asked(lore, languages, told).think("react").answer
    assert answer == Reaction("wait", literal("She is busy."), 1)


def test_news_that_is_over_is_not_told(lore: Lore, languages: Languages) -> None:
    end = PARTY.end
    assert end is not None
    context = context_of("utterance", lore)
    assert isinstance(context, Utterance)
    later = replace(context.situation, now=end)
    town = asked(lore, languages)
    town.think("utterance", replace(context, situation=later, news=KNOWN))
    assert "giving a party" not in town.prompts[0].user
    assert "rents go up" in town.prompts[0].user
