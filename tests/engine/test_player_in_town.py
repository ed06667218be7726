"""The player's hand in a small town: all of it recorded, all of it lived again."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from engine.cognition.obey import check
from engine.commands import (
    EndTalk,
    EnterTown,
    Interview,
    LeaveTown,
    PlantNews,
    SetObject,
    SetWeather,
    Speak,
    TalkTo,
    TownCommand,
    WalkTo,
    Whisper,
)
from engine.errors import UserError
from engine.events import (
    ConversationEnded,
    ConversationStarted,
    LineSpoken,
    NewsLearned,
    ObjectChanged,
    PlanChanged,
    ThingNoticed,
    TownEvent,
    VisitorCame,
    VisitorLeft,
    WeatherChanged,
)
from engine.founding import TownOptions
from engine.interviewing import answered, question_of
from engine.runner_events import InterviewAnswered
from engine.store.recording import Recording
from engine.town import Town, new_town, open_town, verify
from tests.small_town import BASE, small_assets

TEN = 4 * 360
"""Steps until ten in the morning."""

DAY = 8640
"""Steps of a day."""

FIRST = 13
"""Day of the month on which the town begins."""

STOVE = "the Hamlet:Hobbs Cafe:cafe:cooking area"


@dataclass
class Played:
    """A small town that a test plays; it can be closed and opened at any time."""

    path: Path
    assets: Path
    town: Town
    events: list[TownEvent] = field(default_factory=list)

    def do(self, *commands: TownCommand, steps: int = 1) -> list[TownEvent]:
        for command in commands:
            check(command, self.town.simulation.state)
        happened: list[TownEvent] = []
        for number in range(steps):
            happened += self.town.step(commands if number == 0 else ()).events
        self.events += happened
        return happened

    def until(self, kind: type, most: int = 400) -> Any:
        for _ in range(most):
            for event in self.do():
                if isinstance(event, kind):
                    return event
        raise AssertionError(f"no {kind.__name__} in {most} steps")

    def reopen(self) -> None:
        before = self.town.world_hash()
        self.town.close()
        self.town = open_town(self.path, self.assets)
        assert self.town.world_hash() == before

    def agent(self, name: str) -> Any:
        return self.town.simulation.state.agents[name]


@pytest.fixture(scope="module")
def at_ten(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a town that stands at ten in the morning; never changed."""
    folder = tmp_path_factory.mktemp("at_ten")
    assets = small_assets(folder)
    new_town(folder / "hamlet.town", TownOptions(base=BASE, seed=2), assets)
    town = open_town(folder / "hamlet.town", assets)
    for _ in range(TEN):
        town.step()
    town.close()
    return folder


@pytest.fixture
def played(at_ten: Path, tmp_path: Path) -> Iterator[Played]:
    path = tmp_path / "hamlet.town"
    shutil.copy(at_ten / "hamlet.town", path)
    assets = at_ten / "assets"
    one = Played(path, assets, open_town(path, assets))
    yield one
    one.town.close()


def free_person(played: Played) -> str:
    state = played.town.simulation.state
    return next(one.name for one in state.agents.values() if one.is_free)


def meet(played: Played, name: str) -> None:
    """Let the visitor come in beside somebody and walk up to them."""
    x, y = played.agent(name).tile
    played.do(EnterTown("Wren", "a travelling painter", "red", (x + 1, y)))
    played.do(TalkTo(name))
    played.do(steps=10)


def told(played: Played, name: str, question: str) -> InterviewAnswered:
    """What somebody answers in an interview."""
    asked = question_of(Interview(name, question), played.town)
    return answered(asked, played.town)


def test_a_visitor_talks_with_people_who_remember_it(played: Played) -> None:
    name = free_person(played)
    meet(played, name)
    played.do(Speak("Hello! I paint ships."), steps=20)
    played.do(Speak("Where are you right now?"), steps=20)
    played.do(Speak("Goodbye!"))
    played.until(ConversationEnded)
    spoken = [one for one in played.events if isinstance(one, LineSpoken)]
    assert {one.agent for one in spoken} == {"Wren", name}
    played.do(steps=60)
    bond = played.agent(name).bonds["Wren"]
    assert bond.talks == 1
    about = [one for one in played.agent(name).stream if "Wren" in one.about]
    assert {"chat", "thought"} <= {one.kind for one in about}
    assert any("I paint ships" in str(one.text) for one in about)


def test_who_met_a_visitor_greets_them_as_somebody_they_know(played: Played) -> None:
    name = free_person(played)
    meet(played, name)
    played.do(Speak("Bye!"))
    played.until(ConversationEnded)
    played.do(LeaveTown(), steps=30)
    meet(played, name)
    said = played.do(Speak("Hello there."), steps=20)
    (answer,) = (
        one for one in said if isinstance(one, LineSpoken) and one.agent == name
    )
    assert answer.words.key.startswith("talk.greet_again")


def test_people_remember_a_visitor_the_next_day(played: Played) -> None:
    name = free_person(played)
    meet(played, name)
    played.do(Speak("Hello! I paint ships."), steps=20)
    played.do(Speak("Goodbye!"))
    played.until(ConversationEnded)
    played.do(LeaveTown(), steps=DAY)
    played.reopen()
    assert played.town.snapshot().game_time.day == FIRST + 1
    opinion = told(played, name, "What do you think of Wren?")
    assert "I paint ships" in str(opinion.words)
    assert {played.agent(name).stream[one].kind for one in opinion.memories} == {
        "thought"
    }
    while not played.agent(name).is_free:
        played.do()
    before = len(played.events)
    meet(played, name)
    played.do(Speak("Good morning."), steps=20)
    greeting = next(
        one.words
        for one in played.events[before:]
        if isinstance(one, LineSpoken) and one.agent == name
    )
    assert "talk.greet_again" in str(greeting)
    assert "stranger" not in str(greeting)
    played.town.close()
    assert verify(played.path, played.assets) is None
    played.town = open_town(played.path, played.assets)


def test_a_town_with_a_player_in_it_verifies_and_goes_on_at_any_step(
    played: Played,
) -> None:
    name = free_person(played)
    steps: list[Callable[[], object]] = [
        lambda: meet(played, name),
        lambda: played.do(Speak("There is a concert on Friday.", news=True)),
        lambda: played.do(steps=15),
        lambda: played.do(Whisper(name, "I should go to the park.")),
        lambda: played.do(SetObject(STOVE, "burning"), steps=9),
        lambda: played.do(
            PlantNews((), "The mill is for sale."), SetWeather("rain", 1)
        ),
        lambda: told(played, name, "Any news?"),
        lambda: played.do(PlantNews((name,), "The miller is in love.")),
        lambda: played.do(EndTalk(), steps=5),
        lambda: played.do(WalkTo((20, 9)), steps=20),
        lambda: played.do(LeaveTown(), steps=400),
    ]
    for step in steps:
        step()
        played.reopen()
    assert {VisitorCame, VisitorLeft, WeatherChanged, ObjectChanged, NewsLearned} <= {
        type(one) for one in played.events
    }
    played.town.close()
    assert verify(played.path, played.assets) is None
    with Recording(played.path) as recording:
        look = recording.snapshot(recording.steps() - 1)
    played.town = open_town(played.path, played.assets)
    assert look == played.town.snapshot()


def test_what_a_visitor_tells_as_news_is_passed_on(played: Played) -> None:
    name = free_person(played)
    meet(played, name)
    played.do(Speak("There is a concert on Friday.", news=True))
    learned = [one for one in played.events if isinstance(one, NewsLearned)]
    assert [one.agent for one in learned if one.source == "Wren"] == [name]


def test_who_is_left_standing_takes_leave_in_the_end(played: Played) -> None:
    name = free_person(played)
    meet(played, name)
    assert played.until(ConversationEnded).people == ("Wren", name)
    assert played.agent(name).conversation is None


def test_a_whispered_wish_changes_what_one_does(played: Played) -> None:
    played.do(Whisper("Bob Birch", "I should go to the cafe."), steps=6)
    (changed,) = (one for one in played.events if isinstance(one, PlanChanged))
    assert changed.agent == "Bob Birch"
    assert played.agent("Bob Birch").action.address.startswith("the Hamlet:Hobbs Cafe")


def test_a_whispered_feeling_is_only_remembered(played: Played) -> None:
    played.do(Whisper("Bob Birch", "Life is a riddle."), steps=6)
    assert not [one for one in played.events if isinstance(one, PlanChanged)]
    (thought,) = played.agent("Bob Birch").stream.latest(1, ("thought",))
    assert thought.text.part("words") == "Life is a riddle."


def test_who_sees_a_fire_puts_it_out_and_it_is_spoken_of(played: Played) -> None:
    played.do(SetObject(STOVE, "burning"))
    (noticed,) = (one for one in played.events if isinstance(one, ThingNoticed))
    happened = played.do(steps=200)
    states = [
        one.state
        for one in happened
        if isinstance(one, ObjectChanged) and one.address == STOVE
    ]
    assert states[:2] == ["tended", "idle"]
    known = played.agent(noticed.agent).news
    assert any(id.startswith("trouble_") for id in known)


def test_an_interview_changes_nothing_but_the_record(played: Played) -> None:
    town, before = played.town, played.town.world_hash()
    for question in ("Who are you?", "What are you doing?"):
        assert told(played, "Ann Ash", question).words.key.startswith("answer.")
    assert town.world_hash() == before
    played.do(steps=30)
    played.reopen()
    played.town.close()
    assert verify(played.path, played.assets) is None
    played.town = open_town(played.path, played.assets)


def test_what_cannot_be_done_is_refused_in_words(played: Played) -> None:
    def refused(command: TownCommand) -> str:
        with pytest.raises(UserError) as caught:
            check(command, played.town.simulation.state)
        return caught.value.phrase.key.removeprefix("error.")

    assert refused(Speak("Hello")) == "visitor.none"
    assert refused(EnterTown(" \n ")) == "visitor.nameless"
    assert refused(EnterTown("ANN")) == "visitor.taken"
    assert refused(Whisper("Ann Ash", "\u202e")) == "words.empty"
    assert refused(Whisper("Nobody", "Hello")) == "agent.unknown"
    assert refused(SetObject("nowhere", "on")) == "object.unknown"
    assert refused(SetWeather("rain", 0)) == "weather.hours"
    played.do(EnterTown("Wren", tile=(1, 13)))
    assert refused(EnterTown("Wrenna")) == "visitor.here"
    assert refused(Whisper("Wren", "Hello")) == "visitor.own"
    assert refused(TalkTo("Wren")) == "visitor.self"
    assert refused(EndTalk()) == "visitor.alone"


def test_rain_sends_people_indoors_and_the_player_can_make_it(played: Played) -> None:
    played.do(Whisper("Bob Birch", "I should walk in the park."), steps=40)
    bob = played.agent("Bob Birch")
    assert bob.action.address.startswith("the Hamlet:Johnson Park")
    played.do(steps=60)
    played.do(SetWeather("rain"), steps=12)
    assert not bob.action.address.startswith("the Hamlet:Johnson Park")
    assert played.town.snapshot().weather == "rain"


def test_ten_thousand_letters_are_cut_before_they_are_said(played: Played) -> None:
    name = free_person(played)
    meet(played, name)
    said = played.do(Speak("שלום 👩\u200d🎨 " * 2000), steps=2)
    (line,) = (one for one in said if isinstance(one, LineSpoken))
    assert len(str(line.words.part("text"))) <= 280


def test_a_talk_starts_only_with_who_is_near(played: Played) -> None:
    name = free_person(played)
    meet(played, name)
    assert [one for one in played.events if isinstance(one, ConversationStarted)]
