"""A finished step as it is written, and the running hash over all steps.

Each step's hash holds all that went before, so two records are alike up to the first
step whose hashes differ.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from engine.events import AgentsMoved, DecisionAsked, DecisionLanded, StepFinished
from engine.minds.mind import DecisionRequest, Landing
from engine.simulation import Step
from engine.state import State
from engine.store.codec import dump, pack_moves
from engine.world.grid import Tile

CHAIN_BYTES = 8

BEGINNING = bytes(CHAIN_BYTES)
"""The running hash before the first step."""

_APART = (AgentsMoved, DecisionAsked, DecisionLanded, StepFinished)
"""Events that have tables of their own."""


@dataclass(frozen=True, slots=True)
class EncodedStep:
    """One step in bytes.

    Attributes:
        moves: see `codec.pack_moves`.
        commands: class and JSON of each.
        landings: each with its answer's JSON.
        requests: each with its JSON.
        events: place in the step, class and JSON of each.
        chain: running hash after this step.
    """

    number: int
    moves: bytes
    commands: tuple[tuple[str, str], ...]
    landings: tuple[tuple[Landing, str], ...]
    requests: tuple[tuple[DecisionRequest, bytes], ...]
    events: tuple[tuple[int, str, str], ...]
    chain: bytes


def encode(
    step: Step, before: Mapping[str, Tile], after: Mapping[str, Tile], chain: bytes
) -> EncodedStep:
    """Write a step out.

    Args:
        step: the finished step.
        before: tile of each agent before it, by name, in acting order.
        after: the same after it. Who came in this step is where their event says, and
            who went stays where they were.
        chain: running hash before it.
    """
    tiles = [after.get(name, tile) for name, tile in before.items()]
    moves = pack_moves(list(before.values()), tiles)
    commands = tuple((type(one).__name__, dump(one)) for one in step.commands)
    landings = tuple((one, dump(one.answer)) for one in step.landings)
    requests = tuple(
        (event.request, dump(event.request).encode())
        for event in step.events
        if isinstance(event, DecisionAsked)
    )
    events = tuple(
        (seq, type(event).__name__, dump(event))
        for seq, event in enumerate(step.events)
        if not isinstance(event, _APART)
    )
    after_it = link(
        chain,
        (
            moves,
            *(text.encode() for _, text in commands),
            *(text.encode() for _, text in landings),
            *(data for _, data in requests),
            *(text.encode() for _, _, text in events),
        ),
    )
    return EncodedStep(
        step.number, moves, commands, landings, requests, events, after_it
    )


def tiles_of(state: State) -> dict[str, Tile]:
    """Where everybody stands, by name, in acting order."""
    return {agent.name: agent.tile for agent in state.agents.values()}


def link(chain: bytes, parts: Iterable[bytes]) -> bytes:
    """The running hash after a step, from the one before and the step's parts."""
    hashed = blake2b(chain, digest_size=CHAIN_BYTES)
    for data in parts:
        # With its length, so that no two steps run into the same bytes.
        hashed.update(len(data).to_bytes(4, "little"))
        hashed.update(data)
    return hashed.digest()
