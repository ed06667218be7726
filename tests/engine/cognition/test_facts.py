"""Facts that a model tells get an identity, and a way that can be traced."""

from typing import Any

from engine.events import ConversationEnded, LineSpoken, NewsBorn, NewsLearned
from engine.minds.mind import (
    DecisionRequest,
    Kept,
    News,
    Reaction,
    Remember,
    Said,
    Utterance,
)
from engine.phrase import literal
from engine.settings import Ablations, Settings
from tests.drawn_town import DrawnTown, ScriptedMind

BOAT = News("fact_boat", "fact", literal("Ann has bought a red boat"), (), "love", 4)


def tell_of_the_boat(request: DecisionRequest) -> Said:
    context = request.context
    assert isinstance(context, Utterance)
    if context.lines:
        return Said(literal("A boat!"), ends=True)
    return Said(literal("I have a boat."), tells=(BOAT.id,), begins=(BOAT,))


def town_of(settings: Settings | None = None, **replies: Any) -> DrawnTown:
    said: dict[Any, Any] = {
        "react": lambda request: Reaction("talk", literal("hello")),
        "utterance": tell_of_the_boat,
        **replies,
    }
    return DrawnTown(mind=ScriptedMind(said), settings=settings)


def after_the_talk(town: DrawnTown) -> None:
    town.play_until(ConversationEnded)
    town.play(town.state.settings.delays.remember + 2)


def test_who_hears_a_new_fact_has_it_from_the_speaker() -> None:
    town = town_of()
    town.play_until(ConversationEnded)
    line = town.happened(LineSpoken)[0]
    (born,) = town.happened(NewsBorn)
    sources = {event.agent: event.source for event in town.happened(NewsLearned)}
    assert born.news == BOAT
    assert line.tells == (BOAT.id,)
    assert sources.pop(line.agent) == ""
    assert list(sources.values()) == [line.agent]


def test_the_same_fact_in_other_words_keeps_its_identity() -> None:
    again = News("fact_2", "fact", literal("Ann has bought a red boat!"), (), "love", 4)

    def keep(request: DecisionRequest) -> Kept:
        return Kept(literal("A boat."), 3, heard=(again,))

    town = town_of(remember=keep)
    after_the_talk(town)
    assert [event.news.id for event in town.happened(NewsBorn)] == [BOAT.id]


def test_a_fact_that_only_the_listener_noted_is_news_from_the_other() -> None:
    cat = News("fact_cat", "fact", literal("there is a cat in the well"), (), "love", 4)

    def keep(request: DecisionRequest) -> Kept:
        context = request.context
        assert isinstance(context, Remember)
        first = request.agent < context.others[0].other
        return Kept(literal("A cat."), 3, heard=(cat,) if first else ())

    town = town_of(remember=keep)
    after_the_talk(town)
    learned = [one for one in town.happened(NewsLearned) if one.news == cat.id]
    assert [(one.agent, one.source) for one in learned] == [("Ann Ash", "Bob Birch")]


def opinion_of(request: DecisionRequest) -> Kept:
    context = request.context
    assert isinstance(context, Remember)
    other = context.others[0].other
    return Kept(
        literal("We talked."),
        3,
        literal("A memo."),
        opinions=((other, literal("One can trust them.")),),
    )


def test_an_opinion_is_kept_as_social_memory() -> None:
    town = town_of(remember=opinion_of)
    after_the_talk(town)
    bond = town.state.agents["Ann Ash"].bond("Bob Birch")
    assert bond.summary == literal("One can trust them.")


def test_without_social_memory_there_are_memories_in_its_place() -> None:
    settings = Settings(ablations=Ablations(no_social_memory=True))
    town = town_of(settings, remember=opinion_of)
    after_the_talk(town)
    assert town.state.agents["Ann Ash"].bond("Bob Birch").summary is None
    contexts = (one.context for one in town.mind.asked)
    asked = [one for one in contexts if isinstance(one, Utterance)]
    assert asked
    assert all(bond.summary is None for one in asked for bond in one.others)
