"""Writes small GGUF files, sound ones and broken ones."""

import struct
from collections.abc import Mapping
from pathlib import Path

Fact = str | int | float | bool | list[str] | list[int]


def write_gguf(
    file: Path,
    facts: Mapping[str, Fact] | None = None,
    tensors: Mapping[str, tuple[int, ...]] | None = None,
) -> Path:
    """A file with the given entries, and tensors of 32-bit numbers by their shape."""
    facts = {"general.architecture": "llama", **(facts or {})}
    tensors = tensors or {"token_embd.weight": (8, 16)}
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(facts))
    for key, fact in facts.items():
        head += _string(key) + _value(fact)
    offset = 0
    for name, shape in tensors.items():
        size = 4
        for length in shape:
            size *= length
        head += _string(name) + struct.pack("<I", len(shape))
        head += struct.pack(f"<{len(shape)}Q", *shape)
        head += struct.pack("<IQ", 0, offset)
        offset += size
    head += bytes(-len(head) % 32)
    file.write_bytes(head + bytes(offset))
    return file


def _string(text: str) -> bytes:
    written = text.encode()
    return struct.pack("<Q", len(written)) + written


def _value(fact: Fact) -> bytes:
    match fact:
        case bool():
            return struct.pack("<I?", 7, fact)
        case int():
            return struct.pack("<II", 4, fact)
        case float():
            return struct.pack("<If", 6, fact)
        case str():
            return struct.pack("<I", 8) + _string(fact)
        case [str(), *_]:
            items = b"".join(_string(str(each)) for each in fact)
            return struct.pack("<IIQ", 9, 8, len(fact)) + items
        case _:
            items = b"".join(struct.pack("<i", each) for each in fact)
            return struct.pack("<IIQ", 9, 5, len(fact)) + items
