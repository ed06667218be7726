"""Perceive: what catches an agent's attention in this step (paper, section 4.1)."""

from collections.abc import Iterable

from engine.agents.agent import Agent
from engine.cognition.react import consider
from engine.cognition.remember import observe
from engine.phrase import Phrase, person, place, say
from engine.state import State
from engine.world.address import arena_of
from engine.world.world import NOWHERE

MUNDANE = 1
"""Importance of seeing somebody pass by, or sleep."""


def perceive(state: State, stirred: Iterable[str]) -> None:
    """Let people notice each other.

    Only pairs with somebody in them who moved or began something can hold news, so
    only those are looked at; a quiet town costs nothing.

    Args:
        state: of the town.
        stirred: who moved, arrived or began something, in acting order.
    """
    world, radius = state.ground.world, state.settings.vision_radius
    cell, arena_at = world.grid.cell, world.arena_at
    rooms: dict[int, list[Agent]] = {}
    for agent in state.agents.values():
        rooms.setdefault(arena_at[cell(agent.tile)], []).append(agent)
    noticing: dict[str, list[tuple[int, int, Agent]]] = {}
    for name in stirred:
        one = state.agents[name]
        x, y = one.tile
        for other in rooms[arena_at[cell(one.tile)]]:
            across, down = abs(other.tile[0] - x), abs(other.tile[1] - y)
            if across > radius or down > radius or other is one:
                continue
            apart = across * across + down * down
            _collect(noticing, one, other, apart)
            _collect(noticing, other, one, apart)
    for agent in state.agents.values():
        if agent.name in noticing:
            _attend(agent, state, noticing[agent.name])


def explore(agent: Agent, state: State) -> None:
    """Take the room one has come into, and what stands in it, into spatial memory."""
    world = state.ground.world
    number = world.arena_at[world.grid.cell(agent.tile)]
    if number != NOWHERE and not agent.places.knows(world.arenas[number]):
        agent.places.learn(world.arenas[number])
        for thing in world.objects_in(world.arenas[number]):
            agent.places.learn(thing.address)


def _collect(
    noticing: dict[str, list[tuple[int, int, Agent]]],
    observer: Agent,
    other: Agent,
    apart: int,
) -> None:
    if (
        observer.conversation is not None
        and other.conversation == observer.conversation
    ):
        # Whom one talks with is remembered as a chat.
        return
    if observer.visits:
        return
    if not observer.asleep and (other.name, other.event) not in observer.seen:
        noticing.setdefault(observer.name, []).append((apart, other.order, other))


def _attend(agent: Agent, state: State, noticed: list[tuple[int, int, Agent]]) -> None:
    near = sorted(set(noticed), key=lambda one: one[:2])
    for _, _, other in near[: state.settings.attention_bandwidth]:
        _notice(agent, state, other)


def _notice(agent: Agent, state: State, other: Agent) -> None:
    agent.seen.append((other.name, other.event))
    del agent.seen[: -state.settings.retention]
    text, doing, importance = _event_of(other, state)
    observe(agent, state, other.name, doing, text, importance)
    consider(agent, other, state)


def _event_of(other: Agent, state: State) -> tuple[Phrase, str, int]:
    who, action = person(other.name), other.action
    if other.conversation is not None:
        talk = state.conversations[other.conversation]
        partner = talk.others(other.name)[0]
        text = say("memory.saw_talking", who=who, whom=person(partner))
        return text, f"talking with {partner}", MUNDANE + 1
    if not other.arrived:
        where = arena_of(action.address)
        text = say("memory.saw_passing", who=who, where=place(where))
        return text, f"on the way to {where}", MUNDANE
    doing = state.ground.words.tell(action.doing)
    text = say("memory.saw", who=who, what=action.doing)
    return text, doing, _importance(action.activity, state)


def _importance(activity: str, state: State) -> int:
    known = state.ground.lore.activities.get(activity)
    return max(MUNDANE, known.importance - 1) if known else MUNDANE + 1
