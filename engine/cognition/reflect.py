"""Reflect: from memories to insights that cite them (paper, section 4.2)."""

from engine.agents.agent import Agent
from engine.cognition.remember import think
from engine.cognition.retrieve import situation
from engine.minds.mind import Insights, Reflect, Remembered
from engine.state import State

RECENT = 100
"""Memories looked at, the latest; the paper's number."""


def reflect(agent: Agent, state: State) -> None:
    """Ask for insights when enough of importance has gathered."""
    settings = state.settings
    if state.ablations.no_reflection or "reflect" in agent.asking:
        return
    if agent.gathered < settings.reflection_threshold or agent.conversation is not None:
        return
    agent.gathered = 0
    memories = tuple(
        Remembered(one.id, one.text, one.created, one.importance, about=one.about)
        for one in agent.stream.latest(RECENT)
    )
    bonds = tuple(agent.bonds.values())
    state.ask(agent, "reflect", Reflect(situation(agent, state), memories, bonds))


def understand(agent: Agent, state: State, answer: Insights) -> None:
    """Keep the insights, each with its evidence; what rests on nothing is left out."""
    known = len(agent.stream)
    for insight in answer.insights:
        evidence = tuple(id for id in insight.evidence if 0 <= id < known)
        if evidence:
            think(
                agent, state, insight.text, insight.importance, evidence, insight.about
            )
