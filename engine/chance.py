"""Chance without a state: the same question always draws the same luck.

There is no generator to save and none that agents share, so neither the order in
which agents are asked nor a resumed town can change what happens.
"""

from hashlib import blake2b
from random import Random


def luck(seed: int, agent: str, step: int, purpose: str) -> Random:
    """A generator of its own for one question of one agent at one step."""
    key = f"{seed}/{agent}/{step}/{purpose}".encode()
    return Random(int.from_bytes(blake2b(key, digest_size=8).digest(), "big"))


def roll(seed: int, agent: str, step: int, purpose: str) -> float:
    """One number in [0, 1), for the many small questions that need no generator."""
    key = f"{seed}/{agent}/{step}/{purpose}".encode()
    return int.from_bytes(blake2b(key, digest_size=8).digest(), "big") / 2**64
