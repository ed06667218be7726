"""Makes up values that fit a JSON schema, the same for the same chance."""

import re
from collections.abc import Mapping
from random import Random
from typing import Any

_WORDS = re.findall(
    r"\w+",
    "a quiet morning walk with the others along the river before the cafe opens and"
    " the letters for the library are ready to be read again by everybody in town",
)

_SHAPED = ("06:30", "2023-02-13", "7", "a1", "2023-02-13 06:30", "Isabella", "wake_up")


def conforming(schema: Mapping[str, Any], chance: Random) -> Any:
    """A value that fits the schema; references must be inlined already."""
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return chance.choice(schema["enum"])
    for union in ("anyOf", "oneOf"):
        if union in schema:
            return conforming(chance.choice(schema[union]), chance)
    match schema.get("type"):
        case "object":
            fields: Mapping[str, Any] = schema.get("properties", {})
            return {name: conforming(each, chance) for name, each in fields.items()}
        case "array":
            low = schema.get("minItems", 1)
            high = min(schema.get("maxItems", low + 3), low + 3)
            count = chance.randint(low, max(low, high))
            return [conforming(schema.get("items", {}), chance) for _ in range(count)]
        case "integer":
            low = schema.get("minimum", schema.get("exclusiveMinimum", 0))
            return chance.randint(low, schema.get("maximum", low + 20))
        case "number":
            low = schema.get("minimum", 0.0)
            return round(chance.uniform(low, schema.get("maximum", low + 1.0)), 3)
        case "boolean":
            return chance.random() < 0.5
        case "null":
            return None
        case _:
            return _text(schema, chance)


def sentence(chance: Random, words: int = 8) -> str:
    """Some words with a full stop."""
    said = " ".join(chance.choice(_WORDS) for _ in range(words))
    return f"{said.capitalize()}."


def _text(schema: Mapping[str, Any], chance: Random) -> str:
    if "pattern" in schema:
        return next(each for each in _SHAPED if re.search(schema["pattern"], each))
    text = sentence(chance, 5)[: schema.get("maxLength", 200)]
    return text.ljust(schema.get("minLength", 0), ".")
