"""Obey: commands of the player take effect at the beginning of a step."""

from typing import assert_never

from engine.cognition.embed import choose_embeddings
from engine.cognition.execute import set_object
from engine.cognition.gossip import plant
from engine.cognition.heed import whisper
from engine.cognition.remember import think
from engine.cognition.sky import make_weather
from engine.cognition.things import alarm
from engine.cognition.visit import check_visit, visit
from engine.commands import (
    AddHistory,
    ChooseEmbeddings,
    EndTalk,
    EnterTown,
    LeaveTown,
    PlantNews,
    SetObject,
    SetWeather,
    Speak,
    SwitchParts,
    TalkTo,
    TownCommand,
    WalkTo,
    Whisper,
)
from engine.errors import UserError
from engine.events import PartsSwitched
from engine.minds.mind import Bond
from engine.phrase import literal
from engine.state import State
from engine.tidy import tidied

LONGEST_NAME = 200
"""Letters of a model's name."""


def check(command: TownCommand, state: State) -> None:
    """Look whether a command can take effect, before it is let into a step.

    Raises:
        UserError: it names somebody or something that is not there, or cannot be done
            now.
    """
    command = tidied(command)
    match command:
        case Whisper(agent=name, thought=words):
            _check_person(name, state)
            _check_words(words)
        case AddHistory(agent=name):
            _check_person(name, state)
        case PlantNews(agents=names, text=words):
            for name in names:
                _check_person(name, state)
            _check_words(words)
        case SetObject(address=address, state=words):
            if address not in {thing.address for thing in state.ground.world.objects}:
                raise UserError("error.object.unknown", address=address)
            _check_words(words)
        case SetWeather(hours=hours):
            if hours is not None and hours < 1:
                raise UserError("error.weather.hours", hours=hours)
        case ChooseEmbeddings(model=model):
            if len(model) > LONGEST_NAME:
                raise UserError("error.embeddings.name", model=model[:LONGEST_NAME])
        case SwitchParts():
            pass
        case EnterTown() | LeaveTown() | WalkTo() | TalkTo() | Speak() | EndTalk():
            check_visit(command, state)
        case _:
            assert_never(command)


def obey(command: TownCommand, state: State) -> None:
    """Let a command of the player take effect."""
    command = tidied(command)
    match command:
        case Whisper(agent=name, thought=words):
            whisper(state.agent(name), state, words)
        case ChooseEmbeddings(model=model):
            choose_embeddings(state, model)
        case PlantNews(agents=names, text=words):
            plant(state, names, words)
        case SetObject(address=address, state=value):
            set_object(state, address, value)
            alarm(state, address, value)
        case SetWeather(weather=weather, hours=hours):
            make_weather(state, weather, hours)
        case SwitchParts(ablations=ablations):
            state.ablations = ablations
            state.emit(PartsSwitched(state.step, ablations))
        case AddHistory():
            _add_history(command, state)
        case EnterTown() | LeaveTown() | WalkTo() | TalkTo() | Speak() | EndTalk():
            visit(command, state)
        case _:
            assert_never(command)


def _check_person(name: str, state: State) -> None:
    if state.agent(name).visits:
        raise UserError("error.visitor.own", name=name)


def _check_words(words: str) -> None:
    if not words:
        raise UserError("error.words.empty")


def _add_history(command: AddHistory, state: State) -> None:
    agent, words = state.agent(command.agent), literal(command.thought)
    about = (command.agent, *command.about)
    think(agent, state, words, command.importance, about=about)
    for other, kind, feeling in command.ties:
        if other in state.agents and other not in agent.bonds:
            agent.bonds[other] = Bond(other, kind, feeling, summary=words)
