import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import combinations, pairwise

import pytest

from engine.language import Language
from engine.minds.lore import Lore
from engine.minds.mind import Block, Bond, KnownNews, News, Remembered
from engine.minds.routine import RoutineMind
from engine.minds.routine.talk.scene import moves_of
from engine.phrase import bilingual, person, say
from tests.engine.minds.asking import CAFE, MIDNIGHT, NAMES, PARTY, Table, bond

ISABELLA, KLAUS, MARIA = "Isabella Rodriguez", "Klaus Mueller", "Maria Lopez"
CARLOS, GIORGIO, SAM, TOM = "Carlos Gomez", "Giorgio Rossi", "Sam Moore", "Tom Moreno"
PAIRS = tuple(combinations(NAMES, 2))


def kinds(table: Table) -> list[str]:
    return [kind for line in table.lines for kind, _ in moves_of(line)]


def test_any_two_talk_to_an_end_without_repeating_themselves(
    lore: Lore, mind: RoutineMind
) -> None:
    for number, (one, other) in enumerate(PAIRS):
        people = (one, other) if number % 2 else (other, one)
        table = Table(lore, mind, people, number)
        table.news[ISABELLA] = [KnownNews(PARTY, 0, "")]
        table.talk()
        assert 4 <= len(table.lines) <= 16
        assert table.said[-1].ends
        assert not any(said.ends for said in table.said[:-1])
        used = [key for line in table.lines for key in line.template.split("+")]
        assert len(used) == len(set(used))
        assert [line.speaker for line in table.lines[:2]] == list(people)


def test_lines_are_complete_in_both_languages(
    lore: Lore, mind: RoutineMind, languages: dict[str, Language]
) -> None:
    for number, people in enumerate(PAIRS[::7]):
        for line in Table(lore, mind, people, number).talk():
            for language in languages.values():
                text = language.tell(line.words)
                assert text
                assert "{" not in text
                assert not re.search(r"talk\.[a-z_]+\.\d", text)


def test_a_hundred_talks_hardly_repeat_a_line(
    lore: Lore, mind: RoutineMind, languages: dict[str, Language]
) -> None:
    used: tuple[str, ...] = ()
    told: Counter[str] = Counter()
    for number in range(100):
        people = PAIRS[number * 37 % len(PAIRS)]
        table = Table(lore, mind, people, number, used=used)
        table.talk()
        used = tuple(line.template for line in reversed(table.lines)) + used[:550]
        told.update(languages["en"].tell(line.words) for line in table.lines)
    repeats = sum(count - 1 for count in told.values())
    assert repeats / told.total() < 0.06


def test_both_say_goodbye(lore: Lore, mind: RoutineMind) -> None:
    for number, people in enumerate(PAIRS[::5]):
        table = Table(lore, mind, people, number)
        table.talk()
        *_, last_but_one, last = table.lines
        assert moves_of(last_but_one)[-1][0].startswith(("bye", "storm_off"))
        assert moves_of(last)[-1][0].startswith(("bye_back", "storm_off_back"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ask_day", "say_day"),
        ("ask_plans", "say_plans"),
        ("ask_concern", "answer_concern"),
        ("answer_concern", ("support", "doubt")),
        ("invite", ("attend", "going_too", "not_going")),
        ("ask_third", "third_"),
    ],
)
def test_a_line_answers_the_one_before(
    lore: Lore, mind: RoutineMind, first: str, second: str | tuple[str, ...]
) -> None:
    found = 0
    for number, people in enumerate(PAIRS):
        table = Table(lore, mind, people, number)
        table.news[ISABELLA] = [KnownNews(PARTY, 0, "")]
        lines = table.talk()
        for line, after in pairwise(lines):
            if moves_of(line)[-1][0] == first:
                assert moves_of(after)[0][0].startswith(second)
                found += 1
    assert found >= 3


# ------------------------------------------------------------------------- news


def test_a_host_invites_and_the_guest_says_whether_they_come(
    lore: Lore, mind: RoutineMind
) -> None:
    answers = set()
    for number, guest in enumerate(NAMES):
        if guest == ISABELLA:
            continue
        table = Table(lore, mind, (ISABELLA, guest), number)
        table.news[ISABELLA] = [KnownNews(PARTY, 0, "")]
        table.talk()
        known = [one for one in table.news.get(guest, []) if one.news.id == PARTY.id]
        assert all(one.source == ISABELLA for one in known)
        answers |= {one.attends for one in known}
    assert {True, False} <= answers


def test_news_passes_from_mouth_to_mouth(lore: Lore, mind: RoutineMind) -> None:
    fire = News(
        "fire",
        "fact",
        bilingual("the bakery oven exploded", "面包房的烤炉炸了"),
        (),
        "neighbourhood",
        10,
    )
    heard = {KLAUS: KnownNews(fire, 0, "")}
    number = 0
    for _ in range(3):
        for teller, listener in PAIRS:
            if (teller in heard) == (listener in heard):
                continue
            people = (teller, listener) if teller in heard else (listener, teller)
            number += 1
            table = Table(lore, mind, people, number)
            table.news[people[0]] = [heard[people[0]]]
            table.talk()
            for one in table.news.get(people[1], []):
                if one.news.id == fire.id:
                    heard[people[1]] = one
    assert len(heard) > 12
    for name, known in heard.items():
        chain = [name]
        while heard[chain[-1]].source:
            chain.append(heard[chain[-1]].source)
        assert chain[-1] == KLAUS, known


def test_nobody_tells_what_the_other_is_known_to_know(
    lore: Lore, mind: RoutineMind
) -> None:
    for shared, source in (((KLAUS,), ""), ((), KLAUS)):
        for number in range(20):
            table = Table(lore, mind, (MARIA, KLAUS), number)
            known = KnownNews(PARTY, 0, source, shared_with=shared)
            table.news[MARIA] = [known]
            table.news[KLAUS] = [KnownNews(PARTY, 0, "")]
            table.talk()
            for line in table.lines:
                assert not (line.speaker == MARIA and line.tells)


def test_a_party_that_is_over_is_no_news(lore: Lore, mind: RoutineMind) -> None:
    for number in range(10):
        table = Table(
            lore, mind, (ISABELLA, KLAUS), number, now=MIDNIGHT + timedelta(days=2)
        )
        table.news[ISABELLA] = [KnownNews(PARTY, 0, "")]
        assert not any(line.tells for line in table.talk())


def test_who_has_heard_already_says_so(lore: Lore, mind: RoutineMind) -> None:
    plan = replace(PARTY, kind="plan", start=None, end=None, host="")
    reactions = set()
    for number in range(40):
        table = Table(lore, mind, (ISABELLA, KLAUS), number)
        table.news[ISABELLA] = [KnownNews(plan, 0, "")]
        table.news[KLAUS] = [KnownNews(plan, 0, MARIA)]
        table.talk()
        for line, after in pairwise(table.lines):
            if line.speaker == ISABELLA and line.tells:
                reactions.add(moves_of(after)[0][0])
    assert reactions == {"knew", "knew_from"}


# ----------------------------------------------------------- liking and disliking


def test_who_cannot_stand_each_other_quarrel_and_the_town_hears_of_it(
    lore: Lore, mind: RoutineMind
) -> None:
    born = []
    for number in range(30):
        table = Table(lore, mind, (CARLOS, GIORGIO), number)
        table.talk()
        news = [news for said in table.said for news in said.begins]
        if news:
            born.append(news[0])
            assert table.remember(CARLOS).feelings[0][1] < 0
            assert set(kinds(table)) & {"storm_off"}
    assert born
    assert {news.kind for news in born} == {"gossip"}
    assert {news.about for news in born} == {(CARLOS, GIORGIO)}
    assert len({news.id for news in born}) == 1


def test_friends_of_even_temper_do_not_quarrel(lore: Lore, mind: RoutineMind) -> None:
    for number in range(30):
        table = Table(lore, mind, (ISABELLA, MARIA), number)
        table.talk()
        assert not {"needle", "snap"} & set(kinds(table))


def test_after_a_while_a_quarrel_may_be_made_up(lore: Lore, mind: RoutineMind) -> None:
    quarrel = News(
        "quarrel_klaus-mueller_maria-lopez_2023-02-12",
        "gossip",
        bilingual("Klaus and Maria quarrelled", "克劳斯和玛丽亚吵架了"),
        (KLAUS, MARIA),
        "neighbourhood",
        6,
    )
    peace = set()
    for number in range(20):
        table = Table(lore, mind, (KLAUS, MARIA), number)
        table.news = {one: [KnownNews(quarrel, 0, "")] for one in (KLAUS, MARIA)}
        table.talk()
        peace |= {news.id for said in table.said for news in said.begins}
    assert peace == {"peace_klaus-mueller_maria-lopez_2023-02-13"}


def test_secret_love_stammers(lore: Lore, mind: RoutineMind) -> None:
    assert bond(lore, KLAUS, MARIA).kind == "crush"
    made = set()
    for number in range(20):
        table = Table(lore, mind, (KLAUS, MARIA), number)
        table.talk()
        made |= set(kinds(table))
    assert {"greet_shy", "crush"} <= made


def test_strangers_introduce_themselves(lore: Lore, mind: RoutineMind) -> None:
    table = Table(lore, mind, ("Wolfgang Schulz", "Carmen Ortiz"))
    assert moves_of(table.talk()[0])[0][0] == "greet_stranger"
    again = Table(lore, mind, ("Wolfgang Schulz", "Carmen Ortiz"))
    again.bonds["Wolfgang Schulz"] = Bond("Carmen Ortiz", "acquaintance", 1, talks=1)
    assert moves_of(again.talk()[0])[0][0] != "greet_stranger"


# ------------------------------------------------------------------- from memory


def test_what_one_saw_today_is_told_and_nothing_else_is(
    lore: Lore, mind: RoutineMind
) -> None:
    step = 12 * 360 - 500
    seen = Remembered(
        3,
        say("memory.saw", who=person(SAM), what=bilingual("feeding ducks", "喂鸭子")),
        step,
        2,
        about=(SAM,),
    )
    told = 0
    for number in range(40):
        table = Table(lore, mind, (ISABELLA, MARIA), number)
        table.memories[ISABELLA] = (seen,)
        for line in table.talk():
            for kind, words in moves_of(line):
                if kind in ("saw", "saw_talking"):
                    assert (kind, words.part("third")) == ("saw", person(SAM))
                    told += 1
    assert told


def test_the_day_is_told_as_it_was_planned(lore: Lore, mind: RoutineMind) -> None:
    known = lore.activities["jog"]
    jogged = Block(
        8 * 60, 60, "jog", known.doing.phrase, "the Ville:Johnson Park:park", "sport"
    )
    told = set()
    for number in range(60):
        table = Table(lore, mind, (ISABELLA, MARIA), number)
        table.plans[MARIA] = (jogged,)
        for line in table.talk():
            told |= {
                words.part("what")
                for kind, words in moves_of(line)
                if kind == "say_day" and line.speaker == MARIA
            }
    assert {getattr(what, "id", "") for what in told} == {"jog"}


# -------------------------------------------------------------- words of others


def test_words_that_nobody_authored_are_answered(lore: Lore, mind: RoutineMind) -> None:
    table = Table(lore, mind, (TOM, ISABELLA))
    table.hear(TOM, "Good day!")
    assert table.speak(ISABELLA).template.startswith("talk.greet_back")
    table.hear(TOM, "What is the meaning of it all?")
    assert table.speak(ISABELLA).template.startswith("talk.hear_question")
    table.hear(TOM, "再见！")
    assert table.speak(ISABELLA).ends


def test_a_stranger_to_the_lore_can_be_talked_with(
    lore: Lore, mind: RoutineMind
) -> None:
    table = Table(lore, mind, ("Ada Visitor", ISABELLA))
    table.bonds[ISABELLA] = Bond("Ada Visitor", "acquaintance", 0)
    for text in ("Hello there", "A fine town", "I came by boat", "Well, goodbye"):
        table.hear("Ada Visitor", text)
        last = table.speak(ISABELLA)
    assert last.ends


def test_a_talk_at_the_rules_end_takes_leave(lore: Lore, mind: RoutineMind) -> None:
    table = Table(lore, mind, (MARIA, KLAUS), place=CAFE)
    for _ in range(14):
        table.hear(KLAUS, "Tell me more.")
    assert "talk.bye" in table.speak(MARIA).template
