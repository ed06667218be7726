"""React: leave the plan because of somebody one sees (paper, section 4.3.1)."""

from engine.agents.agent import Agent
from engine.cognition.circle import may_join
from engine.cognition.retrieve import bonds_with, recall, seen, situation
from engine.minds.mind import React, Reaction
from engine.phrase import person, say
from engine.state import State

PATIENCE = 180
"""Steps before the same person makes one think of talking again: half an hour."""

RECALLED = 4
"""Memories retrieved for the question."""


def consider(agent: Agent, other: Agent, state: State) -> None:
    """Ask whether to react to another, unless a rule already says no."""
    if "react" in agent.asking:
        return
    talk = state.talk_of(other)
    if talk is None:
        may = may_talk(agent, other, state)
    else:
        may = may_join(agent, talk, state)
    if not may:
        return
    if state.step < agent.met.get(other.name, 0):
        return
    until = state.step + PATIENCE
    agent.met[other.name] = other.met[agent.name] = until
    (bond,) = bonds_with(agent, state, (other.name,))
    context = React(
        situation(agent, state),
        seen(other),
        bond,
        tuple(agent.news.values()),
        recall(agent, state, say("query.person", who=person(other.name)), RECALLED),
        () if talk is None else talk.others(other.name),
    )
    state.ask(agent, "react", context)


def may_talk(agent: Agent, other: Agent, state: State) -> bool:
    """Whether the rules allow it: awake, free, rested from each other, by day."""
    now = state.clock.at(state.step)
    return (
        agent.is_free
        and other.is_free
        and state.step >= agent.rested_from.get(other.name, 0)
        and 5 <= now.hour < state.settings.quiet_hour
    )


def wait(agent: Agent, state: State, reaction: Reaction) -> None:
    """Stand and wait a while, as decided."""
    agent.held_until = state.step + reaction.minutes * state.clock.steps_per_minute
