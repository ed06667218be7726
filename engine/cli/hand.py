"""The player's hand in a town: ask, tell, edit, weather, visit."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.assets import load_languages
from engine.cli.minded import thinking_with
from engine.cli.voice import Voice
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
from engine.errors import UnknownAgent, UserError
from engine.events import LineSpoken, PlanChanged, ThingNoticed, TownEvent
from engine.interviewing import answered, question_of
from engine.language import Language
from engine.minds.choice import MindChoice
from engine.phrase import Phrase, person, say
from engine.roots import assets_root
from engine.town import Town, open_town
from engine.weather import WEATHERS, Weather

EVERYBODY = "all"
"""Stands for a name where something is told to everybody."""

SEASONS = "seasons"
"""Gives the weather back to the seasons."""

ACTIONS = ("come", "go", "walk", "talk", "say", "news", "end", "wait")
"""What a visitor can do."""


def ask_person(
    voice: Voice,
    path: Path,
    name: str,
    question: str,
    choice: MindChoice,
    as_json: bool,
) -> None:
    """Ask somebody, and tell the answer; the town stays as it is.

    Raises:
        UserError: there is no such town or person, or no question.
        MindError: the mind cannot be had.
    """
    with _opened(path) as town, thinking_with(choice, town):
        asked = Interview(person_of(name, town), question)
        reply = answered(question_of(asked, town), town)
        language = _language(voice, town)
    words = language.tell(reply.words)
    if as_json:
        voice.tell(
            {
                "agent": reply.agent,
                "question": reply.question,
                "answer": words,
                "memories": list(reply.memories),
                "answered_by": reply.answered_by,
            }
        )
    else:
        voice.write(words)


def tell_person(voice: Voice, path: Path, name: str, words: str, news: bool) -> None:
    """Put a thought into somebody's mind, or let them know some news.

    Raises:
        UserError: there is no such town or person, or nothing to tell.
    """
    with _opened(path) as town:
        everybody = name.casefold() == EVERYBODY
        if news:
            names = () if everybody else (person_of(name, town),)
            _live(voice, town, PlantNews(names, words), 1)
        else:
            _live(voice, town, Whisper(person_of(name, town), words), _CONSIDERED)
        voice.say("cli.hand.told", step=town.step_number)


def edit_thing(voice: Voice, path: Path, thing: str, state: str) -> None:
    """Put a thing of the town into a state.

    Raises:
        UserError: there is no such town or thing.
    """
    with _opened(path) as town:
        _live(voice, town, SetObject(_thing(thing, town), state), _CONSIDERED)
        voice.say("cli.hand.set", thing=thing, state=state, step=town.step_number)


def make_weather(voice: Voice, path: Path, weather: str, hours: int | None) -> None:
    """Make the weather of a town.

    Raises:
        UserError: there is no such town or weather.
    """
    wanted: Weather | None = next((one for one in WEATHERS if one == weather), None)
    if wanted is None and weather != SEASONS:
        known = ", ".join((*WEATHERS, SEASONS))
        raise UserError("error.weather.unknown", weather=weather, known=known)
    with _opened(path) as town:
        _live(voice, town, SetWeather(wanted, hours), 1)
        voice.say(
            "cli.hand.weather",
            weather=say(f"weather.{town.simulation.state.weather}"),
            step=town.step_number,
        )


def visit_town(
    voice: Voice, path: Path, action: str, words: str, about: str, steps: int
) -> None:
    """Let the visitor do something, live some steps on and tell what is said.

    Args:
        voice: speaks to whoever called.
        path: of the town file.
        action: one of `ACTIONS`.
        words: a name to come under, a person to talk to, a tile "x,y", or what to say.
        about: one line about a visitor who comes.
        steps: to live on for.

    Raises:
        UserError: it cannot be done.
    """
    with _opened(path) as town:
        command = _visit(action, words, about, town)
        _live(voice, town, command, steps)
        voice.say("cli.hand.lived", step=town.step_number)


def person_of(name: str, town: Town) -> str:
    """Whom a name means: full or short, in either language, in any case.

    Raises:
        UnknownAgent: nobody, or more than one.
    """
    wanted = name.strip().casefold()
    found = []
    for agent in town.simulation.state.agents.values():
        names = agent.persona.names
        forms = (names.full.en, names.full.zh, names.short.en, names.short.zh)
        if agent.name.casefold() == wanted:
            return agent.name
        if wanted in {form.casefold() for form in forms}:
            found.append(agent.name)
    if len(found) != 1:
        raise UnknownAgent("error.agent.unknown", name=name)
    return found[0]


_CONSIDERED = 5
"""Steps until somebody has thought about what came up."""


@contextmanager
def _opened(path: Path) -> Iterator[Town]:
    town = open_town(path, assets_root())
    try:
        yield town
    finally:
        town.close()


def _visit(action: str, words: str, about: str, town: Town) -> TownCommand | None:
    match action:
        case "come":
            return EnterTown(words, about)
        case "go":
            return LeaveTown()
        case "walk":
            return WalkTo(_tile(words))
        case "talk":
            return TalkTo(person_of(words, town))
        case "say" | "news":
            return Speak(words, news=action == "news")
        case "end":
            return EndTalk()
        case "wait":
            return None
        case _:
            known = ", ".join(ACTIONS)
            raise UserError("error.visitor.action", action=action, known=known)


def _tile(words: str) -> tuple[int, int]:
    x, _, y = words.partition(",")
    if not (x.strip().isdecimal() and y.strip().isdecimal()):
        raise UserError("error.visitor.tile", words=words)
    return int(x), int(y)


def _thing(name: str, town: Town) -> str:
    """Address of a thing; the beginning of it may be left out if it is the only one."""
    known = [thing.address for thing in town.ground.world.objects]
    if name in known:
        return name
    found = [address for address in known if address.endswith(f":{name}")]
    if len(found) != 1:
        raise UserError("error.object.unknown", address=name)
    return found[0]


def _live(voice: Voice, town: Town, command: TownCommand | None, steps: int) -> None:
    language = _language(voice, town)
    commands = () if command is None else (command,)
    for one in commands:
        check(one, town.simulation.state)
    for number in range(max(1, steps)):
        for event in town.step(commands if number == 0 else ()).events:
            told = _told(event)
            if told is not None:
                voice.write(language.tell(told))


def _told(event: TownEvent) -> Phrase | None:
    match event:
        case LineSpoken(agent=name, words=words):
            return say("cli.hand.line", who=person(name), words=words)
        case PlanChanged(agent=name, reason=reason):
            return say("cli.hand.plan", who=person(name), reason=reason)
        case ThingNoticed(agent=name):
            return say("cli.hand.noticed", who=person(name))
        case _:
            return None


def _language(voice: Voice, town: Town) -> Language:
    lore = town.lore
    languages = load_languages(assets_root(), lore.personas, lore.activities)
    return languages[voice.language.code]
