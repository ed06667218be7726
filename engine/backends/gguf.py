"""Reads the head of a GGUF model file, to say what is wrong before it is loaded.

Layout (llama.cpp, docs/gguf.md): magic "GGUF", version, number of tensors, number of
entries, the entries (key, type, value), the table of tensors (name, dimensions, type,
offset), padding, the tensors.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import BinaryIO

from engine.backends.errors import CutOffFile, NoModelFile, NotGguf

_SCALARS = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
_STRING = 8
_ARRAY = 9

_VERSIONS = (2, 3)
_MOST_ENTRIES = 100_000
_LONGEST_STRING = 16_000_000
_DEFAULT_ALIGNMENT = 32

# Bytes of a block and values in it, by tensor type (ggml.h).
_BLOCKS: Mapping[int, tuple[int, int]] = {
    0: (4, 1),
    1: (2, 1),
    2: (18, 32),
    3: (20, 32),
    6: (22, 32),
    7: (24, 32),
    8: (34, 32),
    9: (36, 32),
    10: (84, 256),
    11: (110, 256),
    12: (144, 256),
    13: (176, 256),
    14: (210, 256),
    15: (292, 256),
    16: (66, 256),
    17: (74, 256),
    18: (98, 256),
    19: (50, 256),
    20: (18, 32),
    21: (110, 256),
    22: (82, 256),
    23: (136, 256),
    24: (1, 1),
    25: (2, 1),
    26: (4, 1),
    27: (8, 1),
    28: (8, 1),
    29: (56, 256),
    30: (2, 1),
    34: (54, 256),
    35: (66, 256),
    39: (17, 32),
}


@dataclass(frozen=True, slots=True)
class Gguf:
    """What the head of a model file says.

    Attributes:
        parameters: how many numbers the model consists of.
        size: bytes of the whole file.
        facts: entries that are single values, by key.
    """

    file: Path
    parameters: int
    size: int
    facts: Mapping[str, str | int | float | bool] = field(hash=False)

    @property
    def name(self) -> str:
        """Name of the model by its maker, else of the file."""
        return str(self.facts.get("general.name") or self.file.stem)

    @property
    def chat_template(self) -> str:
        """How a conversation is written out for it; empty for a base model."""
        return str(self.facts.get("tokenizer.chat_template", ""))

    @property
    def context(self) -> int:
        """Tokens it was trained to read."""
        return self._number("context_length", 2048)

    def memory(self, context: int) -> int:
        """Bytes it needs with a context, as a rough estimate."""
        layers = self._number("block_count", 32)
        heads = self._number("attention.head_count", 32)
        kept = self._number("attention.head_count_kv", heads)
        width = self._number("embedding_length", 2048) // max(1, heads)
        width = self._number("attention.key_length", width)
        halves = 2 * 2 * layers * context * kept * width
        return int(self.size * 1.05) + halves + 64_000_000

    def _number(self, key: str, otherwise: int) -> int:
        kind = self.facts.get("general.architecture", "")
        value = self.facts.get(f"{kind}.{key}", otherwise)
        return value if isinstance(value, int) and value > 0 else otherwise


def read_gguf(file: Path) -> Gguf:
    """Read and check the head of a model file.

    Raises:
        NoModelFile: it is not there, or may not be read.
        NotGguf: it is something else.
        CutOffFile: it is shorter than its head says.
    """
    try:
        size = file.stat().st_size
        with file.open("rb") as stream:
            return _Reader(file, stream, size).read()
    except OSError as error:
        raise NoModelFile(file=file.name) from error


class _Reader:
    def __init__(self, file: Path, stream: BinaryIO, size: int) -> None:
        self._file = file
        self._stream = stream
        self._size = size

    def read(self) -> Gguf:
        if self._stream.read(4) != b"GGUF":
            raise NotGguf(file=self._file.name)
        if self._number("<I") not in _VERSIONS:
            raise NotGguf(file=self._file.name)
        tensors, entries = self._count(), self._count()
        facts = self._facts(entries)
        parameters, end = self._tensors(tensors)
        alignment = facts.get("general.alignment", _DEFAULT_ALIGNMENT)
        step = alignment if isinstance(alignment, int) and alignment > 0 else 1
        begin = -(-self._stream.tell() // step) * step
        if begin + end > self._size:
            raise self._cut_off(begin + end)
        return Gguf(self._file, parameters, self._size, facts)

    def _facts(self, entries: int) -> dict[str, str | int | float | bool]:
        facts: dict[str, str | int | float | bool] = {}
        for _ in range(entries):
            key = self._string()
            value = self._value(self._number("<I"))
            if value is not None:
                facts[key] = value
        return facts

    def _tensors(self, count: int) -> tuple[int, int]:
        parameters = end = 0
        for _ in range(count):
            self._string()
            dimensions = self._number("<I")
            if dimensions > 8:
                raise NotGguf(file=self._file.name)
            values = prod(self._number("<Q") for _ in range(dimensions))
            kind, offset = self._number("<I"), self._number("<Q")
            block, length = _BLOCKS.get(kind, (0, 1))
            parameters += values
            end = max(end, offset + values // length * block)
        return parameters, end

    def _value(self, kind: int) -> str | int | float | bool | None:
        if kind == _STRING:
            return self._string()
        if kind == _ARRAY:
            self._skip_array()
            return None
        if kind not in _SCALARS:
            raise NotGguf(file=self._file.name)
        value: int | float | bool = struct.unpack(
            _SCALARS[kind], self._bytes(struct.calcsize(_SCALARS[kind]))
        )[0]
        return value

    def _skip_array(self) -> None:
        kind, length = self._number("<I"), self._number("<Q")
        if kind in _SCALARS:
            self._seek(length * struct.calcsize(_SCALARS[kind]))
            return
        for _ in range(length):
            if kind == _STRING:
                self._seek(self._number("<Q"))
            else:
                self._value(kind)

    def _count(self) -> int:
        count = self._number("<Q")
        if count > _MOST_ENTRIES:
            raise NotGguf(file=self._file.name)
        return count

    def _string(self) -> str:
        length = self._number("<Q")
        if length > _LONGEST_STRING:
            raise NotGguf(file=self._file.name)
        return self._bytes(length).decode("utf-8", errors="replace")

    def _number(self, form: str) -> int:
        number: int = struct.unpack(form, self._bytes(struct.calcsize(form)))[0]
        return number

    def _bytes(self, count: int) -> bytes:
        read = self._stream.read(count)
        if len(read) < count:
            raise self._cut_off(self._size + count)
        return read

    def _seek(self, count: int) -> None:
        if self._stream.tell() + count > self._size:
            raise self._cut_off(self._stream.tell() + count)
        self._stream.seek(count, 1)

    def _cut_off(self, wanted: int) -> CutOffFile:
        have = self._size / 1e6
        return CutOffFile(
            file=self._file.name,
            have=f"{have:.1f}",
            want=f"{max(wanted / 1e6, have + 0.1):.1f}",
        )
