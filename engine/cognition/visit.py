"""Visit: the player's own person comes, walks about, talks, and goes.

The visitor is one of the agents, but has no mind: they neither plan nor notice nor
remember. Where they go and what they say comes in commands.
"""

from typing import assert_never

from engine.agents.agent import NEVER, Action, Agent
from engine.agents.visitor import Visitor, persona_of
from engine.cognition.circle import LARGEST, join
from engine.cognition.converse import WALKING_UP, begin_talk, part
from engine.cognition.execute import begin, depart
from engine.commands import (
    EndTalk,
    EnterTown,
    LeaveTown,
    Speak,
    TalkTo,
    VisitorCommand,
    WalkTo,
)
from engine.errors import UserError
from engine.events import VisitorCame, VisitorLeft
from engine.memory.spatial import SpatialMemory
from engine.memory.stream import MemoryStream
from engine.phrase import literal, person, say
from engine.snapshot import VISITING
from engine.state import State
from engine.world.grid import Tile


def check_visit(command: VisitorCommand, state: State) -> None:
    """Look whether the visitor can do what the player asks.

    Raises:
        UserError: there is no visitor, or already one, or it cannot be done now.
    """
    if isinstance(command, EnterTown):
        _check_entry(command, state)
        return
    agent = _visiting(state)
    if agent is None:
        raise UserError("error.visitor.none")
    match command:
        case TalkTo(agent=name):
            _check_talk(agent, state.agent(name), state)
        case Speak(words=words):
            if agent.conversation is None:
                raise UserError("error.visitor.alone")
            if not words:
                raise UserError("error.words.empty")
        case EndTalk():
            if agent.conversation is None:
                raise UserError("error.visitor.alone")
        case LeaveTown() | WalkTo():
            pass
        case _:
            assert_never(command)


def visit(command: VisitorCommand, state: State) -> None:
    """Let the visitor do what the player asks, if it can still be done."""
    try:
        check_visit(command, state)
    except UserError:
        # Something else of the same step came before it.
        return
    if isinstance(command, EnterTown):
        _enter(command, state)
        return
    agent = _visiting(state)
    if agent is None:
        return
    match command:
        case LeaveTown():
            _leave(agent, state)
        case WalkTo(tile=tile):
            _walk(agent, state, tile)
        case TalkTo(agent=name):
            _talk(agent, state.agents[name], state)
        case Speak(words=words, news=news):
            talk = state.talk_of(agent)
            if talk is not None:
                talk.prepared.append((words, news))
        case EndTalk():
            part(agent, state)
        case _:
            assert_never(command)


def _visiting(state: State) -> Agent | None:
    return None if state.visitor is None else state.agents[state.visitor.name]


def _check_entry(command: EnterTown, state: State) -> None:
    if state.visitor is not None:
        raise UserError("error.visitor.here", name=state.visitor.name)
    if not command.name:
        raise UserError("error.visitor.nameless")
    wanted = command.name.casefold()
    for agent in state.agents.values():
        names = agent.persona.names
        forms = (names.full.en, names.full.zh, names.short.en, names.short.zh)
        if wanted in {form.casefold() for form in forms}:
            raise UserError("error.visitor.taken", name=command.name)


def _check_talk(agent: Agent, other: Agent, state: State) -> None:
    if other is agent:
        raise UserError("error.visitor.self")
    named = say("visitor.who", who=person(other.name))
    if other.asleep or other.action.sleep:
        raise UserError("error.visitor.asleep", who=named)
    talk = state.talk_of(other)
    if talk is not None and agent.name in talk.people:
        raise UserError("error.visitor.talking", who=named)
    if _way(agent, other, state) > WALKING_UP:
        raise UserError("error.visitor.far", who=named)
    if talk is not None and len(talk.people) >= LARGEST:
        raise UserError("error.visitor.crowd", who=named)


def _way(agent: Agent, other: Agent, state: State) -> int:
    """Steps to go to somebody."""
    way = state.ground.paths.to((other.tile,)).distance(agent.tile)
    return WALKING_UP + 1 if way is None else way


def _enter(command: EnterTown, state: State) -> None:
    visitor = Visitor(command.name, command.line, command.looks)
    tile = _free_tile(state, command.tile or _middle(state), command.name)
    ground = state.ground
    agent = Agent(
        name=visitor.name,
        tile=tile,
        action=_being_here(state, ""),
        currently=literal(visitor.line),
        seat=tile,
        visits=True,
        persona=persona_of(visitor, ground.world.name),
        order=len(state.agents),
        stream=MemoryStream(ground.embedder.dimension),
        places=SpatialMemory(ground.world.name),
    )
    state.visitor = visitor
    state.agents[agent.name] = agent
    state.reserved[tile] = agent.name
    state.due[agent.name] = NEVER
    state.emit(
        VisitorCame(
            state.step,
            agent.name,
            visitor.line,
            visitor.looks,
            tile,
            agent.action.doing,
        )
    )
    state.stir(agent)


def _leave(agent: Agent, state: State) -> None:
    part(agent, state)
    depart(agent, state)
    del state.agents[agent.name]
    state.due.pop(agent.name, None)
    state.stirred = [name for name in state.stirred if name != agent.name]
    state.visitor = None
    state.emit(VisitorLeft(state.step, agent.name))


def _walk(agent: Agent, state: State, tile: Tile) -> None:
    part(agent, state)
    goal = _free_tile(state, tile, agent.name)
    where = state.ground.world.address_at(goal)
    begin(agent, state, _being_here(state, where), goal)


def _talk(agent: Agent, other: Agent, state: State) -> None:
    part(agent, state)
    talk = state.talk_of(other)
    if talk is None:
        begin_talk(agent, other, state)
    else:
        join(agent, talk, state)


def _being_here(state: State, where: str) -> Action:
    doing = say("visitor.doing")
    return Action(doing, "", VISITING, where, "idle", state.step, state.step)


def _middle(state: State) -> Tile:
    """The middle of the map, where one comes in if nothing else is said."""
    world = state.ground.world
    return world.grid.width // 2, world.grid.height // 2


def _free_tile(state: State, wanted: Tile, name: str) -> Tile:
    """The nearest tile one can stand on that nobody else has."""
    x, y = wanted
    world = state.ground.world
    free = (
        tile
        for tile in world.tiles_of(world.name)
        if state.reserved.get(tile, name) == name
    )
    return min(free, key=lambda tile: ((tile[0] - x) ** 2 + (tile[1] - y) ** 2, tile))
