"""Interview: the player asks somebody, and time stands still meanwhile."""

from engine.agents.agent import Agent
from engine.cognition.retrieve import recall, situation
from engine.minds.mind import Ask, DecisionRequest
from engine.phrase import literal
from engine.state import State

RECALLED = 20
"""Memories retrieved for a question."""


def interview(agent: Agent, state: State, question: str, id: int) -> DecisionRequest:
    """The question, with what one knows; nothing of the state is touched.

    Args:
        agent: who is asked.
        state: of the town.
        question: in the player's words.
        id: of the request; below 0, for it is none of the town's own decisions.
    """
    context = Ask(
        situation(agent, state),
        question,
        agent.currently,
        tuple(agent.bonds.values()),
        tuple(agent.news.values()),
        recall(agent, state, literal(question), RECALLED, touch=False),
        agent.plan.blocks if agent.plan else (),
    )
    return DecisionRequest(id, "answer", agent.name, state.step, state.step, context)
