"""How values are written in a town file: JSON for what has parts, bytes for moves.

The bytes of a value depend on the value alone: they are also what hashes are made of.
"""

import zlib
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from pydantic import TypeAdapter

from engine.commands import TownCommand
from engine.events import TownEvent
from engine.memory.memory import Chat, Memory, ObservedEvent, Thought
from engine.minds.mind import Answer
from engine.world.grid import Tile

EVENTS: dict[str, type] = {one.__name__: one for one in get_args(TownEvent)}
COMMANDS: dict[str, type] = {one.__name__: one for one in get_args(TownCommand)}
ANSWERS: dict[str, type] = {one.__name__: one for one in get_args(Answer)}
MEMORIES: dict[str, type[Memory]] = {
    one.kind: one for one in (ObservedEvent, Thought, Chat)
}

LARGEST = 64 * 2**20
"""Bytes that a packed value may unfold to; more is not of our making."""

_ADAPTERS: dict[type, TypeAdapter[Any]] = {}

_NORTH, _EAST, _SOUTH, _WEST, _STAY, _JUMP = range(6)

_STEPS: Mapping[Tile, int] = {
    (0, -1): _NORTH,
    (1, 0): _EAST,
    (0, 1): _SOUTH,
    (-1, 0): _WEST,
}

_WAYS: Mapping[int, Tile] = {way: step for step, way in _STEPS.items()}


def adapter(kind: type) -> TypeAdapter[Any]:
    """Reads and writes values of one class."""
    found = _ADAPTERS.get(kind)
    if found is None:
        found = _ADAPTERS[kind] = TypeAdapter(kind)
    return found


def dump(value: object) -> str:
    """A value as JSON; `load` with its class reads it again."""
    return adapter(type(value)).dump_json(value).decode()


def dump_as(kind: type, value: object) -> str:
    """A value as JSON of a class that its own does not tell, such as a table."""
    return adapter(kind).dump_json(value).decode()


def dump_all(values: Sequence[object]) -> str:
    """Several values as a JSON list."""
    return f"[{','.join(dump(value) for value in values)}]"


def load(kind: type, text: str | bytes) -> Any:
    """A value from its JSON.

    Raises:
        ValueError: the text is not of this class.
    """
    return adapter(kind).validate_json(text)


def pack(data: bytes) -> bytes:
    """Make bytes small."""
    return zlib.compress(data, 3)


def unpack(data: bytes) -> bytes:
    """Make bytes large again.

    Raises:
        ValueError: they are damaged, or unfold to more than we ever write.
    """
    unfolding = zlib.decompressobj()
    try:
        unfolded = unfolding.decompress(data, LARGEST)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if unfolding.unconsumed_tail or not unfolding.eof:
        raise ValueError("cut off, or larger than any town")
    return unfolded


def pack_moves(before: Sequence[Tile], after: Sequence[Tile]) -> bytes:
    """Who went where: half a byte an agent, five bytes more for one that jumped.

    Args:
        before: tile of each agent, in acting order.
        after: the same a step later.

    Returns:
        Nothing at all when nobody moved.
    """
    if before == after:
        return b""
    codes: list[int] = []
    jumps = bytearray()
    for old, new in zip(before, after, strict=True):
        code = _STAY if old == new else _STEPS.get((new[0] - old[0], new[1] - old[1]))
        codes.append(_JUMP if code is None else code)
        if code is None:
            jumps += new[0].to_bytes(2, "little") + new[1].to_bytes(2, "little")
    if len(codes) % 2:
        codes.append(_STAY)
    halves = bytes(a << 4 | b for a, b in zip(codes[::2], codes[1::2], strict=True))
    return halves + bytes(jumps)


def unpack_moves(before: Sequence[Tile], data: bytes) -> list[Tile]:
    """Where everybody is after a step; the opposite of `pack_moves`.

    Raises:
        ValueError: the bytes do not fit.
    """
    if not data:
        return list(before)
    half = (len(before) + 1) // 2
    codes = [code for both in data[:half] for code in (both >> 4, both & 15)]
    jumps = memoryview(data)[half:]
    after: list[Tile] = []
    for (x, y), code in zip(before, codes, strict=False):
        if code == _STAY:
            after.append((x, y))
        elif code in _WAYS:
            after.append((x + _WAYS[code][0], y + _WAYS[code][1]))
        elif code == _JUMP and len(jumps) >= 4:
            to = (
                int.from_bytes(jumps[:2], "little"),
                int.from_bytes(jumps[2:4], "little"),
            )
            after.append(to)
            jumps = jumps[4:]
        else:
            raise ValueError("moves that no step makes")
    if len(after) != len(before) or jumps:
        raise ValueError("moves of another number of people")
    return after
