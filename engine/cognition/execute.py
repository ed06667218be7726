"""Execute: from an address to a tile, from the tile to a way, one tile a step."""

from dataclasses import replace
from hashlib import blake2b

from engine.agents.agent import Action, Agent
from engine.events import ActionProlonged, ActionStarted, AgentArrived, ObjectChanged
from engine.state import State
from engine.world.address import arena_of
from engine.world.grid import Tile

SPOTS = 24
"""Tiles of a room that people stand on when they want nothing in particular there.

A fixed few, spread over it: so their flow fields are found again.
"""


def begin(agent: Agent, state: State, action: Action, tile: Tile | None = None) -> None:
    """Start an action: leave what was in use, and set out for the place.

    Args:
        agent: who begins it.
        state: of the town.
        action: what one begins.
        tile: the very tile to do it at; one that suits the place if None.
    """
    _leave(agent, state)
    agent.action = action
    agent.arrived = False
    state.stir(agent)
    where = destination(agent, state, action.address) if tile is None else tile
    _head_for(agent, state, where)
    state.emit(
        ActionStarted(
            state.step,
            agent.name,
            action.doing,
            action.activity,
            action.icon,
            action.address,
            action.until,
            action.pose,
            action.sleep,
        )
    )
    if agent.target == agent.tile:
        _arrive(agent, state)


def prolong(agent: Agent, state: State, until: int) -> None:
    """Go on with the present action until another step."""
    if until != agent.action.until:
        agent.action = replace(agent.action, until=until)
        state.emit(ActionProlonged(state.step, agent.name, until))


def walk(agent: Agent, state: State) -> None:
    """Go one tile on, if there is a way to go; take the pose on arrival."""
    if agent.target is None:
        return
    following = state.ground.paths.to((agent.target,)).next(agent.tile)
    if following is not None:
        agent.tile = following
        state.moved.append((agent.name, following))
    if following is None or following == agent.target:
        _arrive(agent, state)


def distance(agent: Agent, state: State, address: str) -> int:
    """Steps from where an agent stands to the tile it would use at a place."""
    tile = destination(agent, state, address)
    return state.ground.paths.to((tile,)).distance(agent.tile) or 0


def destination(agent: Agent, state: State, address: str) -> Tile:
    """The tile to use at a place: one that nobody else has, near oneself.

    At an object its nearest free tile; when all are taken, or for a room, a free spot
    of the room; when that is full too, where one stands.
    """
    world = state.ground.world
    if address.count(":") == 3:
        free = [
            tile for tile in world.tiles_of(address) if _is_free(agent, state, tile)
        ]
        if free:
            return min(free, key=lambda tile: (_apart(agent.tile, tile), tile))
    room = arena_of(address)
    if world.address_at(agent.tile) == room and _is_free(agent, state, agent.tile):
        return agent.tile
    spots = [
        spot for spot in _spots(world.tiles_of(room)) if _is_free(agent, state, spot)
    ]
    if not spots:
        return agent.tile
    return spots[int(state.roll(agent.name, "spot") * len(spots))]


def stop(agent: Agent, state: State) -> None:
    """Stand still where one is; the action's place is sought again afterwards."""
    if agent.target is not None:
        _release(agent, state)
        agent.target = None


def step_aside(agent: Agent, state: State, tile: Tile) -> None:
    """Take one step off the way; what one used is let go, one's seat is kept."""
    _leave(agent, state)
    agent.arrived = False
    agent.tile = tile
    state.moved.append((agent.name, tile))


def stay(agent: Agent, state: State) -> None:
    """Be where one stands, and seek the action's place no more."""
    _release(agent, state)
    agent.target = None
    if _is_free(agent, state, agent.tile):
        state.reserved[agent.tile] = agent.name
        agent.seat = agent.tile
    _arrive(agent, state)


def depart(agent: Agent, state: State) -> None:
    """Let go of all that one uses and stands on, before one goes out of the town."""
    _leave(agent, state)
    _release(agent, state)


def resume(agent: Agent, state: State) -> None:
    """Go on to the action's place after having stopped."""
    if not agent.arrived and agent.target is None:
        _head_for(agent, state, destination(agent, state, agent.action.address))
        if agent.target == agent.tile:
            _arrive(agent, state)


def _head_for(agent: Agent, state: State, tile: Tile) -> None:
    _release(agent, state)
    state.reserved[tile] = agent.name
    agent.seat = agent.target = tile


def _arrive(agent: Agent, state: State) -> None:
    agent.target = None
    agent.arrived = True
    state.stir(agent)
    action = agent.action
    state.emit(AgentArrived(state.step, agent.name, agent.tile, action.pose))
    if action.state != "idle":
        set_object(state, action.address, action.state)


def _leave(agent: Agent, state: State) -> None:
    """Let go of what one used; who still uses it decides in which state it is now.

    What somebody else did to it meanwhile stays as it is.
    """
    action = agent.action
    if not agent.arrived or state.objects.get(action.address) != action.state:
        return
    still = (
        other.action.state
        for other in state.agents.values()
        if other is not agent
        and other.arrived
        and other.action.address == action.address
        and other.action.state != "idle"
    )
    set_object(state, action.address, next(still, "idle"))


def set_object(state: State, address: str, value: str) -> None:
    """Put a game object into a state, and tell when that is a change."""
    if state.objects.get(address, "idle") == value:
        return
    if value == "idle":
        del state.objects[address]
    else:
        state.objects[address] = value
    state.emit(ObjectChanged(state.step, address, value))


def _release(agent: Agent, state: State) -> None:
    if agent.seat is not None:
        del state.reserved[agent.seat]
        agent.seat = None


def _is_free(agent: Agent, state: State, tile: Tile) -> bool:
    return state.reserved.get(tile, agent.name) == agent.name


def _apart(one: Tile, other: Tile) -> int:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _spots(tiles: tuple[Tile, ...]) -> list[Tile]:
    if len(tiles) <= SPOTS:
        return list(tiles)
    return sorted(tiles, key=_scatter)[:SPOTS]


def _scatter(tile: Tile) -> bytes:
    return blake2b(f"{tile[0]},{tile[1]}".encode(), digest_size=4).digest()
