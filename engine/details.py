"""What the person panel shows: everything about one agent, frozen."""

from collections.abc import Iterator, Sequence

from engine.agents.agent import Agent
from engine.memory.memory import Memory
from engine.runner_events import BondsTold
from engine.snapshot import AgentDetails, MemoryView
from engine.state import State

SHOWN = 200
"""Memories shown, the latest."""


def details_of(agent: Agent, state: State) -> AgentDetails:
    """All of an agent at the present step."""
    plan = agent.tomorrow if agent.asleep and agent.tomorrow else agent.plan
    latest = agent.stream.latest(SHOWN)
    return AgentDetails(
        agent.name,
        state.step,
        agent.currently,
        plan.day.isoformat() if plan else "",
        plan.blocks if plan else (),
        plan.wake if plan else 0,
        plan.sleep if plan else 0,
        tuple(_view(memory) for memory in latest),
        len(agent.stream),
        tuple(agent.bonds.values()),
        tuple(agent.news.values()),
        tuple(_view(memory) for memory in _beneath(latest, agent)),
    )


def _beneath(shown: Sequence[Memory], agent: Agent) -> Iterator[Memory]:
    """The memories that others rest on, as far as those are not among them."""
    known = {memory.id for memory in shown}
    wanted = [id for memory in shown for id in memory.evidence]
    while wanted:
        id = wanted.pop()
        if id not in known:
            known.add(id)
            memory = agent.stream[id]
            wanted += memory.evidence
            yield memory


def bonds_of(state: State) -> BondsTold:
    """Everybody's feelings for everybody at the present step."""
    return BondsTold(
        state.step,
        tuple(
            (name, tuple(agent.bonds.values())) for name, agent in state.agents.items()
        ),
    )


def _view(memory: Memory) -> MemoryView:
    return MemoryView(
        memory.id,
        memory.kind,
        memory.created,
        memory.importance,
        memory.text,
        memory.about,
        memory.evidence,
        memory.count,
    )
