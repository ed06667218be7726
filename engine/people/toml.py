"""Writes tables as TOML that a person likes to read; reading it gives the same back."""

from collections.abc import Mapping, Sequence
from datetime import datetime

WIDE = 80
"""Letters after which a list is written with an entry a line."""

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")

_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}

_UNSEEN = {*map(chr, range(0x20)), "\x7f"}
"""What TOML wants escaped."""


def written(table: Mapping[str, object]) -> str:
    """A table whose lists of tables, in its first level, get headers of their own."""
    heads = (_line(key, one) for key, one in table.items() if not _tables(one))
    parts = ["".join(heads)]
    for key, value in table.items():
        for entry in _tables(value):
            lines = (_line(name, one) for name, one in entry.items())
            parts.append(f"[[{_key(key)}]]\n{''.join(lines)}")
    return "\n".join(parts)


def _tables(value: object) -> Sequence[Mapping[str, object]]:
    """The tables of a list that holds nothing else, or none."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        return ()
    return value if all(isinstance(entry, Mapping) for entry in value) else ()


def _line(key: str, value: object) -> str:
    return f"{_key(key)} = {_value(value)}\n"


def _key(key: str) -> str:
    return key if key and set(key) <= _PLAIN else _text(key)


def _value(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case str():
            return _text(value)
        case datetime():
            return value.isoformat()
        case Mapping():
            pairs = (f"{_key(key)} = {_value(one)}" for key, one in value.items())
            return f"{{ {', '.join(pairs)} }}" if value else "{}"
        case Sequence():
            return _list([_value(one) for one in value])
        case _:
            raise TypeError(f"TOML has no {type(value).__name__}")


def _list(entries: list[str]) -> str:
    line = f"[{', '.join(entries)}]"
    if len(line) <= WIDE:
        return line
    return "[\n" + "".join(f"  {entry},\n" for entry in entries) + "]"


def _text(text: str) -> str:
    return '"' + "".join(_letter(letter) for letter in text) + '"'


def _letter(letter: str) -> str:
    if letter in _ESCAPED:
        return _ESCAPED[letter]
    return f"\\u{ord(letter):04x}" if letter in _UNSEEN else letter
