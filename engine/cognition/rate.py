"""Rate: how much what one saw matters, asked in batches, once for each text."""

from engine.agents.agent import Agent
from engine.cognition.retrieve import situation
from engine.memory.memory import Memory
from engine.minds.mind import Rate, Ratings
from engine.state import State

BATCH = 12
"""Observations rated with one question."""

MUNDANE = 1
"""Importance by rule of what need not be rated: sleep, somebody passing by."""


def note(agent: Agent, memory: Memory) -> None:
    """Put a new observation with those that wait to be rated."""
    if memory.importance > MUNDANE:
        agent.unrated.append(memory.id)


def rate(agent: Agent, state: State) -> None:
    """Ask for ratings when enough observations wait for them."""
    if len(agent.unrated) < BATCH or "rate" in agent.asking:
        return
    batch, agent.unrated = agent.unrated[:BATCH], agent.unrated[BATCH:]
    memories = [agent.stream[id] for id in batch]
    context = Rate(
        situation(agent, state),
        tuple(batch),
        tuple(memory.text for memory in memories),
        tuple(memory.importance for memory in memories),
    )
    state.ask(agent, "rate", context)


def take_ratings(agent: Agent, context: Rate, answer: Ratings) -> None:
    """Land `Ratings`: what matters more or less than presumed counts so from now on."""
    for id, presumed, rated in zip(
        context.memories, context.presumed, answer.values, strict=False
    ):
        importance = max(1, min(10, rated))
        if importance != presumed:
            agent.stream.rate(id, importance)
            agent.gathered = max(0, agent.gathered + importance - presumed)
