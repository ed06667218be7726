"""A talk of more than two: who is next, who may join, who walks up."""

from engine.agents.agent import Agent
from engine.agents.conversation import Conversation
from engine.cognition.execute import step_aside, stop
from engine.events import ConversationJoined
from engine.state import State

LARGEST = 4
"""People in one talk."""

EARLY = 8
"""Lines after which nobody joins any more: the talk is nearly over."""

NEAR = 2
"""Tiles between two who stand together."""

WITHIN = 6
"""Tiles from which one joins a talk."""

FRESH = 4
"""Lines of silence after which one is no more likely to be next."""


def may_join(agent: Agent, talk: Conversation, state: State) -> bool:
    """Whether the rules allow somebody to join a talk that goes on."""
    now = state.clock.at(state.step)
    return (
        agent.is_free
        and talk.talking
        and not talk.over
        and len(talk.people) < LARGEST
        and 1 <= len(talk.lines) <= EARLY
        and 5 <= now.hour < state.settings.quiet_hour
        and _apart(agent, state.agents[talk.people[0]]) <= WITHIN
        and all(state.step >= agent.rested_from.get(name, 0) for name in talk.people)
    )


def join(agent: Agent, talk: Conversation, state: State) -> None:
    """Step up to people who talk; one hears what is said from now on."""
    agent.conversation = talk.id
    stop(agent, state)
    talk.people = (*talk.people, agent.name)
    state.stir(agent)
    state.emit(ConversationJoined(state.step, talk.id, agent.name, talk.people))


def draw_near(talk: Conversation, state: State) -> None:
    """Let those who joined take a step towards the others."""
    first = state.agents[talk.people[0]]
    for name in talk.people[2:]:
        agent = state.agents[name]
        if _apart(agent, first) > NEAR:
            way = state.ground.paths.to((first.tile,)).next(agent.tile)
            if way is not None and way not in _taken(talk, state):
                step_aside(agent, state, way)


def next_turn(talk: Conversation, speaker: str, state: State) -> int:
    """Whose turn it is after a line: an index of `people`.

    Of two the other. Of more, whoever has been silent for longest is likeliest; a
    visitor who has something to say comes first.
    """
    others = [name for name in talk.people if name != speaker]
    if talk.prepared and state.visitor and state.visitor.name in others:
        return talk.people.index(state.visitor.name)
    weights = [_silence(name, talk) for name in others]
    roll = state.roll(speaker, f"turn/{talk.id}/{len(talk.lines)}") * sum(weights)
    for name, weight in zip(others, weights, strict=True):
        roll -= weight
        if roll < 0:
            return talk.people.index(name)
    return talk.people.index(others[-1])


def _silence(name: str, talk: Conversation) -> int:
    spoken = [line.speaker for line in talk.lines[-FRESH:]]
    return 1 + (spoken[::-1].index(name) if name in spoken else FRESH)


def _taken(talk: Conversation, state: State) -> set[tuple[int, int]]:
    return {state.agents[name].tile for name in talk.people}


def _apart(one: Agent, other: Agent) -> int:
    return max(abs(one.tile[0] - other.tile[0]), abs(one.tile[1] - other.tile[1]))
