"""Land: answers take effect at the beginning of their step."""

from engine.agents.agent import Agent
from engine.cognition.converse import keep, speak, start
from engine.cognition.embed import take_meanings
from engine.cognition.plan import (
    change_course,
    take_detail,
    take_plan,
    take_to_heart,
)
from engine.cognition.rate import take_ratings
from engine.cognition.react import wait
from engine.cognition.reflect import understand
from engine.events import DecisionLanded
from engine.minds.mind import (
    DayPlan,
    DecisionRequest,
    Detail,
    Embed,
    Heeded,
    Insights,
    Kept,
    Landing,
    Meant,
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
from engine.state import State


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
            if other.name in state.agents:
                start(agent, state.agents[other.name], state)
        case React(), Reaction(choice="wait") as answer:
            wait(agent, state, answer)
        case _, Said() as answer:
            speak(agent, state, answer, request.id)
        case Remember() as context, Kept() as answer:
            keep(agent, state, context, answer)
        case _, Insights() as answer:
            understand(agent, state, answer)
        case Rate() as context, Ratings() as answer:
            take_ratings(agent, context, answer)
        case Embed() as context, Meant() as answer:
            take_meanings(agent, state, context, answer)
        case _, Heeded() as answer:
            change_course(agent, state, answer)
        case _, Revised() as answer:
            take_to_heart(agent, state, answer)
        case _:
            pass
