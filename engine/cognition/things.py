"""Things: people notice what the player did to a thing, and somebody sees to it."""

from engine.agents.agent import NEVER, Agent
from engine.cognition.gossip import learn
from engine.cognition.heed import consider_doing
from engine.cognition.remember import observe
from engine.events import NewsBorn, ThingNoticed
from engine.minds.mind import News
from engine.phrase import Phrase, Ref, place, say
from engine.state import State
from engine.world.trouble import is_trouble
from engine.world.world import GameObject

TROUBLING, CURIOUS = 7, 3
"""Importance of seeing that something is wrong, or only that it is as it is."""

HELP = 90
"""Steps for which others leave it to the first one: a quarter of an hour."""

TALKED_OF = 6
"""Importance of the news of it."""


def alarm(state: State, address: str, value: str) -> None:
    """Let those who are near notice what the player did to a thing, the nearest first.

    Who comes into the room later notices it as well, as long as it is so.
    """
    if value == "idle":
        state.alarms.pop(address, None)
        return
    state.alarms[address] = value
    thing = state.ground.world.object(address)
    witnesses = [one for one in state.agents.values() if _sees(one, state, thing)]
    for agent in sorted(witnesses, key=lambda one: (_apart(one, thing), one.order)):
        _notice(agent, state, thing, value)


def look_round(agent: Agent, state: State) -> None:
    """Notice things that the player changed, in the room one has come into."""
    for address, value in tuple(state.alarms.items()):
        thing = state.ground.world.object(address)
        if _sees(agent, state, thing):
            _notice(agent, state, thing, value)


def _sees(agent: Agent, state: State, thing: GameObject) -> bool:
    if agent.visits or agent.asleep:
        return False
    room = state.ground.world.address_at(agent.tile)
    return room == thing.arena and _apart(agent, thing) <= state.settings.vision_radius


def _apart(agent: Agent, thing: GameObject) -> int:
    x, y = agent.tile
    return min(max(abs(x - tx), abs(y - ty)) for tx, ty in thing.tiles)


def _notice(agent: Agent, state: State, thing: GameObject, value: str) -> None:
    key = f"sight:{thing.address}:{value}"
    if agent.heeded.get(key, 0) > state.step:
        return
    agent.heeded[key] = NEVER
    what = say("memory.saw_thing", what=_named(thing), state=Ref("state", value))
    importance = TROUBLING if is_trouble(value) else CURIOUS
    observe(agent, state, thing.address, value, what, importance)
    state.emit(ThingNoticed(state.step, agent.name, thing.address, value))
    if is_trouble(value):
        _hear_of_it(agent, state, thing, value)
    if not _has_helper(state, thing):
        agent.heeded[_help(thing)] = state.step + HELP
        consider_doing(agent, state, "sight", what, thing.address)


def _hear_of_it(agent: Agent, state: State, thing: GameObject, value: str) -> None:
    """The same trouble is the same news, whoever saw it."""
    day = state.clock.day_of(state.step).isoformat()
    id = f"trouble_{thing.address}_{value}_{day}"
    if id not in state.news:
        text = say(
            "news.trouble",
            what=_named(thing),
            where=place(thing.arena),
            state=Ref("state", value),
        )
        news = News(id, "gossip", text, (), "neighbourhood", TALKED_OF)
        state.news[id] = news
        state.emit(NewsBorn(state.step, news))
    if id not in agent.news:
        learn(agent, state.news[id], "", None, state)


def _has_helper(state: State, thing: GameObject) -> bool:
    key = _help(thing)
    return any(one.heeded.get(key, 0) > state.step for one in state.agents.values())


def _help(thing: GameObject) -> str:
    return f"help:{thing.address}"


def _named(thing: GameObject) -> Ref | Phrase:
    return Ref("object", thing.kind)
