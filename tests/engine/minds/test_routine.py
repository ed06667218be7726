"""The smaller questions: react, reflect, revise, remember, the interview."""

from dataclasses import replace
from datetime import timedelta

import pytest

from engine.language import Language
from engine.minds.lore import Lore
from engine.minds.mind import (
    Ask,
    Bond,
    Context,
    DecisionRequest,
    Insights,
    KnownNews,
    News,
    React,
    Reaction,
    Reflect,
    Remembered,
    Reply,
    Revise,
    Revised,
    SeenAgent,
)
from engine.minds.routine import RoutineMind
from engine.phrase import Phrase, Ref, activity, bilingual, person, place, say
from engine.settings import DecisionKind
from tests.engine.minds.asking import (
    CAFE,
    MIDNIGHT,
    PARTY,
    Planner,
    Table,
    bond,
    bonds_of,
    situation,
)

ISABELLA, KLAUS, MARIA = "Isabella Rodriguez", "Klaus Mueller", "Maria Lopez"
NOON = MIDNIGHT + timedelta(hours=12)


def ask(mind: RoutineMind, kind: DecisionKind, me: str, context: Context) -> object:
    request = DecisionRequest(0, kind, me, 0, 1, context)
    answer = mind.answer(request)
    assert answer == mind.answer(request)
    return answer


# ------------------------------------------------------------------------- react


def talks(
    lore: Lore,
    mind: RoutineMind,
    me: str,
    other: str,
    kept: Bond | None = None,
    news: tuple[KnownNews, ...] = (),
    asleep: bool = False,
) -> float:
    """How often one talks to another whom one sees."""
    seen = SeenAgent(other, bilingual("reading", "看书"), "read", CAFE, asleep)
    count = 0
    for minute in range(400):
        here = situation(me, NOON + timedelta(minutes=minute), CAFE)
        context = React(here, seen, kept or bond(lore, me, other), news, ())
        answer = ask(mind, "react", me, context)
        assert isinstance(answer, Reaction)
        count += answer.choice == "talk"
    return count / 400


def test_nobody_talks_to_sleepers(lore: Lore, mind: RoutineMind) -> None:
    assert talks(lore, mind, ISABELLA, MARIA, asleep=True) == 0


def test_friends_and_news_make_talk_likelier(lore: Lore, mind: RoutineMind) -> None:
    friend = talks(lore, mind, ISABELLA, MARIA)
    disliked = talks(lore, mind, ISABELLA, "Hailey Johnson", Bond("x", "rival", -6))
    eager = talks(lore, mind, ISABELLA, MARIA, news=(KnownNews(PARTY, 0, ""),))
    assert 0 < disliked < friend < 0.5
    told = KnownNews(replace(PARTY, about=()), 0, "", shared_with=(MARIA,))
    assert talks(lore, mind, ISABELLA, MARIA, news=(told,)) == friend
    assert eager > friend


def test_a_fresh_quarrel_keeps_two_apart(lore: Lore, mind: RoutineMind) -> None:
    carlos, giorgio = "Carlos Gomez", "Giorgio Rossi"
    quarrel = News(
        "quarrel_a_b_2023-02-13",
        "gossip",
        bilingual("they quarrelled", "他们吵了架"),
        (carlos, giorgio),
        "neighbourhood",
        6,
    )
    step = situation(carlos, NOON).step
    fresh = (KnownNews(quarrel, step, ""),)
    assert talks(lore, mind, carlos, giorgio, news=fresh) < talks(
        lore, mind, carlos, giorgio
    )


# ---------------------------------------------------------------------- remember


def test_a_talk_leaves_a_summary_and_the_news(
    lore: Lore, mind: RoutineMind, languages: dict[str, Language]
) -> None:
    for number in range(30):
        table = Table(lore, mind, (ISABELLA, KLAUS), number)
        table.news[ISABELLA] = [KnownNews(PARTY, 0, "")]
        table.talk()
        if any(line.tells for line in table.lines):
            break
    kept = table.remember(KLAUS, (PARTY,))
    assert kept.learned == (PARTY.id,)
    assert kept.importance >= 6
    assert kept.memo is not None
    assert "party" in languages["en"].tell(kept.summary)
    assert "派对" in languages["zh"].tell(kept.memo)


def test_every_summary_can_be_read(
    lore: Lore, mind: RoutineMind, languages: dict[str, Language]
) -> None:
    for number in range(60):
        table = Table(lore, mind, (MARIA, KLAUS) if number % 2 else (KLAUS, ISABELLA))
        table.number = number
        table.talk()
        for name in table.people:
            kept = table.remember(name)
            for text in (kept.summary, kept.memo, kept.plan_note):
                for language in languages.values():
                    told = language.tell(text) if text else ""
                    assert "thought." not in told
                    assert "{" not in told


# ------------------------------------------------------------- reflect and revise


def memories() -> tuple[Remembered, ...]:
    saw = [
        Remembered(
            id,
            say("memory.saw", who=person(MARIA), what=bilingual("reading", "看书")),
            id * 10,
            2,
            about=(MARIA,),
        )
        for id in range(5)
    ]
    did = [
        Remembered(
            id,
            say("memory.did", what=activity("research_paper"), where=place(CAFE)),
            id * 10,
            4,
            about=(KLAUS,),
        )
        for id in range(5, 9)
    ]
    return (*saw, *did)


def test_insights_rest_on_memories_that_say_so(
    lore: Lore, mind: RoutineMind, languages: dict[str, Language]
) -> None:
    bonds = bonds_of(lore.personas[KLAUS])
    context = Reflect(situation(KLAUS, NOON), memories(), bonds)
    answer = ask(mind, "reflect", KLAUS, context)
    assert isinstance(answer, Insights)
    by_key = {one.text.key: one for one in answer.insights}
    assert set(by_key["thought.insight.love"].evidence) <= set(range(5))
    assert set(by_key["thought.insight.activity"].evidence) <= set(range(5, 9))
    assert answer.questions
    told = [languages["en"].tell(one.text) for one in answer.insights]
    assert any("Maria" in text for text in told)


def test_without_memories_there_are_no_insights(mind: RoutineMind) -> None:
    answer = ask(mind, "reflect", KLAUS, Reflect(situation(KLAUS, NOON), (), ()))
    assert answer == Insights((), ())


def test_the_night_before_a_party_one_thinks_of_it(
    lore: Lore, mind: RoutineMind, languages: dict[str, Language]
) -> None:
    persona = lore.personas[KLAUS]
    coming = (KnownNews(PARTY, 0, MARIA, attends=True),)
    context = Revise(situation(KLAUS, NOON), persona.currently.phrase, (), coming)
    answer = ask(mind, "revise", KLAUS, context)
    assert isinstance(answer, Revised)
    assert answer.requirement is not None
    assert answer.currently.part("base") == persona.currently.phrase
    assert "17:00" in languages["en"].tell(answer.currently)


def test_nights_do_not_pile_up_in_what_occupies_one(
    lore: Lore, mind: RoutineMind
) -> None:
    currently = lore.personas[KLAUS].currently.phrase
    for day in range(5):
        here = situation(KLAUS, NOON + timedelta(days=day))
        answer = ask(mind, "revise", KLAUS, Revise(here, currently, (), ()))
        assert isinstance(answer, Revised)
        currently = answer.currently
        assert currently.part("base") == lore.personas[KLAUS].currently.phrase


# --------------------------------------------------------------------- interview


@pytest.fixture
def interview(
    lore: Lore, mind: RoutineMind, plan: Planner, languages: dict[str, Language]
) -> "Interview":
    return Interview(lore, mind, plan, languages)


def _heard_of_the_party() -> Phrase:
    names = {"me": person(KLAUS), "who": person(MARIA)}
    return say("thought.memo.news", news=PARTY.text, **names)


class Interview:
    """Asks Klaus, who has heard of the party from Maria and will come."""

    def __init__(
        self,
        lore: Lore,
        mind: RoutineMind,
        plan: Planner,
        languages: dict[str, Language],
    ) -> None:
        self.lore, self.mind, self.languages = lore, mind, languages
        self.blocks = plan(KLAUS).blocks
        self.heard = Remembered(7, _heard_of_the_party(), 1, 8)

    def __call__(self, question: str, code: str = "en") -> str:
        return self.languages[code].tell(self.reply(question).words)

    def reply(self, question: str) -> Reply:
        persona = self.lore.personas[KLAUS]
        context = Ask(
            situation(KLAUS, NOON, CAFE),
            question,
            persona.currently.phrase,
            bonds_of(persona),
            (KnownNews(PARTY, 0, MARIA, attends=True),),
            (self.heard,),
            self.blocks,
        )
        answer = ask(self.mind, "answer", KLAUS, context)
        assert isinstance(answer, Reply)
        return answer


@pytest.mark.parametrize(
    ("question", "code", "words"),
    [
        ("Who are you?", "en", "Klaus Mueller"),
        ("你是谁？", "zh", "克劳斯"),
        ("What are you doing?", "en", "reading"),
        ("你在做什么？", "zh", "看书"),
        ("What are your plans for later?", "en", "I am going to"),
        ("接下来有什么打算？", "zh", "我打算"),
        ("What did you do today?", "en", "I "),
        ("Have you heard of the party?", "en", "Maria told me"),
        ("你知道派对吗？", "zh", "玛丽亚"),
        ("Will you go to the Valentine's party?", "en", "I am going"),
        ("Who runs for mayor?", "en", "I have heard nothing"),
        ("谁在竞选镇长？", "zh", "没听说"),
        ("Any news?", "en", "party"),
        ("What do you think of Maria?", "en", "Maria"),
        ("你觉得玛丽亚怎么样？", "zh", "玛丽亚"),
        ("Do you know Carmen Ortiz?", "en", "hardly know"),
        ("What worries you?", "en", "occupies me most"),
        ("你在担心什么？", "zh", "惦记"),
    ],
)
def test_the_interview_understands(
    interview: Interview, question: str, code: str, words: str
) -> None:
    assert words in interview(question, code)


def test_an_answer_names_the_memories_it_rests_on(interview: Interview) -> None:
    assert interview.reply("Have you heard of the party?").memories == (7,)


def test_what_is_not_understood_is_answered_from_memory(interview: Interview) -> None:
    assert "party" in interview("Blue or green?")


def test_an_empty_memory_answers_from_identity(lore: Lore, mind: RoutineMind) -> None:
    persona = lore.personas[KLAUS]
    here = situation(KLAUS, NOON)
    for question in ("Who are you?", "Any news?", "The party?", "Blue or green?", ""):
        context = Ask(here, question, persona.currently.phrase, (), (), (), ())
        answer = ask(mind, "answer", KLAUS, context)
        assert isinstance(answer, Reply)
        assert answer.words.key.startswith("answer.")


def test_days_are_told_in_the_readers_language(languages: dict[str, Language]) -> None:
    note = say(
        "thought.note.attend",
        me=person(KLAUS),
        where=place(CAFE),
        day=Ref("day", "2023-02-14"),
        clock=Ref("clock", "1020"),
    )
    assert "17:00" in languages["en"].tell(note)
    assert "17:00" in languages["zh"].tell(note)
