"""Needs: everybody grows hungry, tired, lonely and bored, and does something about it.

Counted each quarter of an hour; what one has been doing then is taken for the whole
of it.
"""

from engine.agents.agent import Agent
from engine.agents.needs import CRITICAL
from engine.cognition.heed import consider_doing
from engine.events import NeedsChanged
from engine.phrase import say
from engine.state import State

QUARTER = 15
"""Minutes between two counts."""


def feel_needs(state: State) -> None:
    """Count everybody's needs when a quarter of an hour is over."""
    now = state.clock.at(state.step)
    if now.minute % QUARTER or now.second >= state.clock.seconds_per_step:
        return
    people = [agent for agent in state.agents.values() if not agent.visits]
    for agent in people:
        _feel(agent, state)
    felt = tuple((agent.name, agent.needs) for agent in people)
    state.emit(NeedsChanged(state.step, felt))


def _feel(agent: Agent, state: State) -> None:
    if agent.asleep:
        agent.needs = agent.needs.after_sleep()
        return
    served = _served(agent, state)
    agent.needs = agent.needs.after_waking(served, agent.persona.sociability)
    lacking = agent.needs.lowest(CRITICAL)
    if lacking and lacking[0] not in served and agent.conversation is None:
        need = lacking[0]
        consider_doing(agent, state, "need", say(f"need.{need}"), need)


def _served(agent: Agent, state: State) -> set[str]:
    known = state.ground.lore.activities.get(agent.action.activity)
    served: set[str] = set(known.serves) if known and agent.arrived else set()
    lately = state.step - QUARTER * state.clock.steps_per_minute
    if agent.conversation is not None or any(
        bond.last_talk is not None and bond.last_talk > lately
        for bond in agent.bonds.values()
    ):
        served.add("company")
    return served
