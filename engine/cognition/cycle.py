"""The cycle: what all agents live through in one step.

What was decided lands first; then everyone follows their plan and walks; talks go on;
then people perceive what changed, may react, and reflect. The paper goes through the
whole cycle agent by agent; here each part is gone through by all, in acting order,
so that nobody sees half of a step.
"""

from collections.abc import Sequence

from engine.agents.agent import Agent
from engine.cognition.converse import converse
from engine.cognition.embed import embed
from engine.cognition.execute import walk
from engine.cognition.land import land
from engine.cognition.needs import feel_needs
from engine.cognition.obey import obey
from engine.cognition.perceive import explore, perceive
from engine.cognition.plan import due, plan
from engine.cognition.rate import BATCH, rate
from engine.cognition.reflect import reflect
from engine.cognition.sky import shelter, turn_weather
from engine.cognition.things import look_round
from engine.commands import TownCommand
from engine.events import AgentsMoved, StepFinished
from engine.minds.mind import Landing
from engine.state import State


def live(
    state: State, commands: Sequence[TownCommand], landings: Sequence[Landing]
) -> None:
    """One step of the whole town.

    Args:
        state: of the town; changed.
        commands: in the order in which they were given.
        landings: answers that are due at this step, by acting order and kind.
    """
    for command in commands:
        obey(command, state)
    for landing in landings:
        land(landing, state)
    turn_weather(state)
    feel_needs(state)
    for agent in state.agents.values():
        _act(agent, state)
    for talk in tuple(state.conversations.values()):
        converse(talk, state)
    _notice(state)
    _finish(state)


def _act(agent: Agent, state: State) -> None:
    if state.step >= state.due.get(agent.name, 0):
        plan(agent, state)
        state.due[agent.name] = due(agent, state)
    if agent.target is not None and not agent.held_until:
        walk(agent, state)
        if agent.arrived:
            state.due[agent.name] = due(agent, state)


def _notice(state: State) -> None:
    for name, _ in state.moved:
        explore(state.agents[name], state)
        if state.alarms:
            look_round(state.agents[name], state)
    for name in state.stirred:
        shelter(state.agents[name], state)
    stirred = dict.fromkeys([*(name for name, _ in state.moved), *state.stirred])
    if stirred:
        perceive(state, sorted(stirred, key=lambda name: state.agents[name].order))
    threshold = state.settings.reflection_threshold
    for agent in state.agents.values():
        if agent.gathered >= threshold and not agent.asleep:
            reflect(agent, state)
        if len(agent.unrated) >= BATCH and not agent.asleep:
            rate(agent, state)
        if state.embeddings and not agent.asleep:
            embed(agent, state)


def _finish(state: State) -> None:
    if state.moved:
        state.emit(AgentsMoved(state.step, tuple(state.moved)))
    awake = sum(
        not agent.asleep and not agent.visits for agent in state.agents.values()
    )
    state.emit(StepFinished(state.step, awake))
    state.moved.clear()
    state.stirred.clear()
    state.step += 1
