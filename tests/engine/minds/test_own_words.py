"""What people are asked they tell as themselves, in both languages."""

from collections.abc import Callable
from datetime import timedelta
from string import Formatter

import pytest

from engine.language import LANGUAGES, Language, read_catalogue
from engine.minds.lore import Lore
from engine.minds.mind import Ask, DecisionRequest, KnownNews, News, Remembered, Reply
from engine.minds.routine import RoutineMind
from engine.minds.routine.own_words import KINDS, THOUGHT, own_words
from engine.phrase import Part, Phrase, bilingual, literal, person, say
from engine.roots import assets_root
from tests.engine.minds.asking import CAFE, MIDNIGHT, situation

ISABELLA, KLAUS, MARIA = "Isabella Rodriguez", "Klaus Mueller", "Maria Lopez"
NOON = MIDNIGHT + timedelta(hours=12)

KEPT = tuple(f"{THOUGHT}{kind}" for kind in KINDS)

PARTY = News(
    "party",
    "event",
    bilingual("Isabella is giving a party", "伊莎贝拉要办派对"),
    (ISABELLA,),
    "party",
    8,
    host=ISABELLA,
    own=bilingual("I am giving a party", "我要办派对"),
)

TEA = literal("Tea is good.")

Asked = Callable[..., str]


@pytest.fixture
def asked(mind: RoutineMind, languages: dict[str, Language]) -> Asked:
    """Asks somebody who remembers one thing, about Maria, and knows of the party."""

    def ask(name: str, question: str, text: Phrase = TEA, address: str = CAFE) -> str:
        source = "" if name == ISABELLA else ISABELLA
        context = Ask(
            situation(name, NOON, address),
            question,
            literal(""),
            (),
            (KnownNews(PARTY, 0, source),),
            (Remembered(1, text, 1, 8, about=(MARIA,)),),
            (),
        )
        reply = mind.answer(DecisionRequest(-1, "answer", name, 0, 0, context))
        assert isinstance(reply, Reply)
        return languages["en"].tell(reply.words)

    return ask


def slots(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_thought_that_is_kept_has_a_sentence_in_the_first_person(
    code: str,
) -> None:
    sentences = read_catalogue(assets_root() / "locale" / code)
    kept = [key for key in sentences if key.startswith(KEPT)]
    assert kept
    for key in kept:
        own = sentences[f"answer.own.{key.removeprefix(THOUGHT)}"]
        assert slots(own) <= slots(sentences[key]) - {"me"}
        assert own[-1] in ".。”"


def test_a_talk_one_had_is_told_as_ones_own(asked: Asked) -> None:
    names: dict[str, Part] = {"me": person(ISABELLA), "who": person(MARIA)}
    talk = say("thought.talk.news", news=PARTY.text, **names)
    said = asked(ISABELLA, "Blue or green?", talk)
    assert "Maria and I talked about this: I am giving a party." in said
    assert "Isabella" not in said


def test_the_host_tells_of_the_party_as_ones_own(asked: Asked) -> None:
    said = asked(ISABELLA, "Is there a party?")
    assert said == "I am giving a party. I am the host, so I shall certainly be there."


def test_who_heard_it_from_the_host_says_so(asked: Asked) -> None:
    said = asked(KLAUS, "Is there a party?")
    assert said.startswith("Isabella is giving a party. I have it from Isabella")


def test_whose_plans_it_were_is_not_mixed_up(languages: dict[str, Language]) -> None:
    def told(whose: str) -> str:
        names: dict[str, Part] = {"me": person(KLAUS), "who": person(MARIA)}
        talk = say("thought.talk.own", whose=person(whose), **names)
        return languages["en"].tell(own_words(talk, KLAUS))

    assert told(KLAUS) == "I told Maria what I have in mind."
    assert told(MARIA) == "Maria told me what she had in mind."


def test_what_a_model_or_the_player_wrote_is_told_as_it_is() -> None:
    words = literal("Klaus wonders about the sea")
    assert own_words(words, KLAUS) == words


def test_one_is_in_ones_own_room(asked: Asked, lore: Lore) -> None:
    home = lore.personas[KLAUS].home
    bed = f"{lore.world}:{home.sector}:{home.arena}:bed"
    said = asked(KLAUS, "What are you doing?", address=bed)
    assert said == "I am reading in my room."


def test_what_one_always_says_of_somebody_is_said_once(
    asked: Asked, lore: Lore
) -> None:
    tie = next(one for one in lore.personas[KLAUS].ties if one.to == MARIA)
    said = asked(KLAUS, "What do you think of Maria?", tie.note.phrase)
    assert said.count(tie.note.en) == 1
