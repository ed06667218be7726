"""A finished step as it is written, and the running hash over all steps.

Each step's hash holds all that went before, so two records are alike up to the first
step whose hashes differ. It is made of what the step says, not of how it is packed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from engine.events import AgentsMoved, DecisionAsked, DecisionLanded, StepFinished
from engine.minds.mind import DecisionRequest, Landing
from engine.simulation import Step
from engine.state import State
from engine.store.checksum import plain
from engine.store.codec import dump, dump_all, pack, pack_moves
from engine.store.insert import Row
from engine.world.grid import Tile

CHAIN_BYTES = 8

_APART = (AgentsMoved, DecisionAsked, DecisionLanded, StepFinished)
"""Events that have tables of their own."""


@dataclass(frozen=True, slots=True)
class EncodedStep:
    """One step as rows of the tables of a town file.

    Attributes:
        step: number, moves (see `codec.pack_moves`), number of events, running hash
            after this step.
    """

    step: Row
    commands: tuple[Row, ...]
    landings: tuple[Row, ...]
    decisions: tuple[Row, ...]
    events: tuple[Row, ...]
    chain: bytes


class Encoder:
    """Writes out one step after another of one town.

    Args:
        chain: running hash after the last step before.
        state: of the town at that moment, all of which is written already.
    """

    def __init__(self, chain: bytes, state: State) -> None:
        self._chain = chain
        self._tiles = tiles_of(state)

    def encode(self, step: Step, state: State) -> EncodedStep:
        """Write out a step that has just been lived.

        Args:
            step: the finished step.
            state: after it.
        """
        tiles = tiles_of(state)
        moves = moves_between(self._tiles, tiles)
        encoded = encode(step, moves, self._chain)
        self._chain, self._tiles = encoded.chain, tiles
        return encoded


def encode(step: Step, moves: bytes, chain: bytes) -> EncodedStep:
    """Write a step out.

    Args:
        step: the finished step.
        moves: see `codec.pack_moves`.
        chain: running hash before it.
    """
    number = step.number
    commands = tuple(
        (number, seq, type(one).__name__, dump(one))
        for seq, one in enumerate(step.commands)
    )
    landings = tuple(
        (number, seq, *_landing(one)) for seq, one in enumerate(step.landings)
    )
    asked = tuple(
        _decision(event.request)
        for event in step.events
        if isinstance(event, DecisionAsked)
    )
    events = tuple(
        (number, seq, type(event).__name__, dump(event))
        for seq, event in enumerate(step.events)
        if not isinstance(event, _APART)
    )
    after = link(chain, moves, commands, landings, asked, events)
    return EncodedStep(
        (number, moves, len(events), after),
        commands,
        landings,
        tuple(_packed(row) for row in asked),
        events,
        after,
    )


def tiles_of(state: State) -> dict[str, Tile]:
    """Where everybody stands, by name, in acting order."""
    return {agent.name: agent.tile for agent in state.agents.values()}


def moves_between(before: Mapping[str, Tile], after: Mapping[str, Tile]) -> bytes:
    """Who went where in a step; see `codec.pack_moves`.

    Args:
        before: tile of each agent before it, by name, in acting order.
        after: the same after it. Who came in this step is where their event says, and
            who went stays where they were.
    """
    tiles = [after.get(name, tile) for name, tile in before.items()]
    return pack_moves(list(before.values()), tiles)


def link(chain: bytes, moves: bytes, *tables: Iterable[Row]) -> bytes:
    """The running hash after a step.

    Args:
        chain: before it.
        moves: see `codec.pack_moves`.
        tables: its commands, landings, decisions with their requests unpacked, and
            events. What a landing ends with, its exchanges, is no part of it.
    """
    commands, landings, decisions, events = tables
    hashed = blake2b(chain, digest_size=CHAIN_BYTES)
    _feed(hashed, moves)
    for rows in (commands, (row[:-1] for row in landings), decisions, events):
        for row in rows:
            _feed(hashed, plain(row))
    return hashed.digest()


def interview_rows(request: DecisionRequest, landing: Landing) -> tuple[Row, Row]:
    """A question of the player and its answer, as rows of decisions and landings.

    Its identity is below 0, and so is its place among the landings of its step: it is
    none of the town's decisions.
    """
    row = (request.asked_at, request.id, *_landing(landing))
    return _packed(_decision(request)), row


def founded(state: bytes, made: bytes) -> bytes:
    """The running hash before the first step: of the first keyframe, unpacked.

    Args:
        state: all that changes, but the memories.
        made: the memories.
    """
    hashed = blake2b(digest_size=CHAIN_BYTES)
    _feed(hashed, state)
    _feed(hashed, made)
    return hashed.digest()


def _landing(one: Landing) -> Row:
    return (
        one.id,
        type(one.answer).__name__,
        dump(one.answer),
        one.answered_by,
        None if one.cause is None else dump(one.cause),
        dump_all(one.exchanges) if one.exchanges else None,
    )


def _decision(one: DecisionRequest) -> Row:
    return (one.id, one.kind, one.agent, one.asked_at, one.lands_at, dump(one))


def _packed(decision: Row) -> Row:
    return (*decision[:-1], pack(str(decision[-1]).encode()))


def _feed(hashed: blake2b, data: bytes) -> None:
    # With its length, so that no two steps run into the same bytes.
    hashed.update(len(data).to_bytes(4, "little"))
    hashed.update(data)
