"""Embed: let a model tell what memories mean, some at a time, as they come.

Retrieval goes by the built-in vectors until enough meanings are known. Those come as
answers and land at a fixed step like every other, so a town is the same however fast
its model, and can be lived again without it. With another model everything is told
anew, little by little.
"""

from engine.agents.agent import Agent
from engine.cognition.retrieve import situation
from engine.memory.meanings import Meanings
from engine.minds.mind import Embed, Meant
from engine.phrase import Phrase
from engine.state import State

BATCH = 32
"""Memories told with one question."""

FEWEST = 8
"""Memories that must have come before the next question."""

REST = 360
"""Steps after a failure before the next question: an hour."""


def choose_embeddings(state: State, model: str) -> None:
    """Go by the meanings of another model from now on; the built-in ones if empty."""
    state.embeddings = model
    for agent in state.agents.values():
        agent.meant, agent.meant_after = 0, state.step


def embed(agent: Agent, state: State) -> None:
    """Ask what the next memories mean, if there are enough of them."""
    if "embed" in agent.asking or state.step < agent.meant_after:
        return
    if len(agent.stream) - agent.meant < FEWEST:
        return
    since, meanings = agent.meant, state.meanings
    agent.meant = min(len(agent.stream), since + BATCH)
    memories = [agent.stream.text(id) for id in range(since, agent.meant)]
    texts = _unknown([*agent.wondered, *memories], meanings)
    agent.wondered.clear()
    if texts:
        context = Embed(situation(agent, state), state.embeddings, since, texts)
        state.ask(agent, "embed", context)


def take_meanings(agent: Agent, state: State, context: Embed, answer: Meant) -> None:
    """Land what texts mean; after a failure they are asked for again, later."""
    known = state.library.setdefault(context.model, Meanings(context.model))
    if known.add(context.texts, answer.dimension, answer.rows):
        return
    agent.meant_after = state.step + REST
    if context.model == state.embeddings:
        agent.meant = min(agent.meant, context.since)


def _unknown(texts: list[Phrase], meanings: Meanings) -> tuple[Phrase, ...]:
    return tuple(text for text in dict.fromkeys(texts) if text not in meanings)
