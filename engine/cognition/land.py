"""Land: answers and commands take effect at the beginning of their step."""

from typing import assert_never

from engine.agents.agent import Agent
from engine.cognition.converse import keep, speak, start
from engine.cognition.execute import set_object
from engine.cognition.plan import (
    take_detail,
    take_plan,
    take_to_heart,
)
from engine.cognition.rate import take_ratings
from engine.cognition.react import wait
from engine.cognition.reflect import understand
from engine.cognition.remember import think
from engine.commands import (
    AddHistory,
    SetObject,
    SwitchParts,
    TownCommand,
    Whisper,
)
from engine.errors import UserError
from engine.events import DecisionLanded, PartsSwitched
from engine.minds.mind import (
    Bond,
    DayPlan,
    DecisionRequest,
    Detail,
    Insights,
    Kept,
    Landing,
    PlanDay,
    Rate,
    Ratings,
    React,
    Reaction,
    Remember,
    Revised,
    Said,
    Tasks,
)
from engine.phrase import literal
from engine.state import State

WHISPERED = 8
"""Importance of a thought that the player put into one's mind."""


def check(command: TownCommand, state: State) -> None:
    """Look whether a command can take effect, before it is let into a step.

    Raises:
        UserError: it names somebody or something that is not there.
    """
    match command:
        case Whisper(agent=name) | AddHistory(agent=name):
            state.agent(name)
        case SetObject(address=address):
            if address not in {thing.address for thing in state.ground.world.objects}:
                raise UserError("error.object.unknown", address=address)
        case SwitchParts():
            pass
        case _:
            assert_never(command)


def obey(command: TownCommand, state: State) -> None:
    """Let a command of the player take effect."""
    match command:
        case Whisper(agent=name, thought=words):
            agent = state.agent(name)
            think(agent, state, literal(words), WHISPERED, about=(name,))
            agent.gathered += WHISPERED
        case SetObject(address=address, state=value):
            set_object(state, address, value)
        case AddHistory():
            _add_history(command, state)
        case SwitchParts(ablations=ablations):
            state.ablations = ablations
            state.emit(PartsSwitched(state.step, ablations))
        case _:
            assert_never(command)


def _add_history(command: AddHistory, state: State) -> None:
    agent, words = state.agent(command.agent), literal(command.thought)
    about = (command.agent, *command.about)
    think(agent, state, words, command.importance, about=about)
    for other, kind, feeling in command.ties:
        if other in state.agents and other not in agent.bonds:
            agent.bonds[other] = Bond(other, kind, feeling, summary=words)


def land(landing: Landing, state: State) -> None:
    """Let an answer take effect."""
    request = state.pending.pop(landing.id)
    agent = state.agents[request.agent]
    if agent.asking.get(request.kind) == request.id:
        del agent.asking[request.kind]
    state.emit(
        DecisionLanded(
            state.step,
            request.id,
            request.kind,
            request.agent,
            landing.answered_by,
            landing.cause,
        )
    )
    _take(agent, state, request, landing)
    state.due[agent.name] = state.step


def _take(
    agent: Agent, state: State, request: DecisionRequest, landing: Landing
) -> None:
    match request.context, landing.answer:
        case PlanDay(day=day), DayPlan() as answer:
            take_plan(agent, state, day, answer)
        case Detail(block=block), Tasks() as answer:
            take_detail(agent, state, block, answer)
        case React(other=other), Reaction(choice="talk"):
            start(agent, state.agents[other.name], state)
        case React(), Reaction(choice="wait") as answer:
            wait(agent, state, answer)
        case _, Said() as answer:
            speak(agent, state, answer)
        case Remember() as context, Kept() as answer:
            keep(agent, state, context, answer)
        case _, Insights() as answer:
            understand(agent, state, answer)
        case Rate() as context, Ratings() as answer:
            take_ratings(agent, context, answer)
        case _, Revised() as answer:
            take_to_heart(agent, state, answer)
        case _:
            pass
