"""Tells whether a row of a town file is as it was written.

SQLite looks after the structure of a file, not after what stands in it: of single
bits that flip on a disk it notices one in ten. So every row ends with a checksum of
its own values, and whoever reads a row looks at it.
"""

from collections.abc import Sequence
from hashlib import blake2b
from zlib import crc32

Value = int | str | bytes | None
"""What SQLite keeps in a column of ours."""

_BETWEEN = "\x1f"


def plain(values: Sequence[Value]) -> bytes:
    """A row as bytes that depend on its values alone, for checksums and hashes."""
    return _BETWEEN.join(
        [value.hex() if isinstance(value, bytes) else str(value) for value in values]
    ).encode()


def checksum(values: Sequence[Value]) -> int:
    """The checksum of a row."""
    return crc32(plain(values))


def text_key(phrase: str) -> int:
    """The identity of a text that is remembered: 64 bits that stand for all of it."""
    hashed = blake2b(phrase.encode(), digest_size=8)
    return int.from_bytes(hashed.digest(), "little", signed=True)
