"""Checks a value against a JSON schema, and rewrites schemas for those who read them.

It knows the part of JSON schema that `pydantic` writes: types, enumerations, objects,
arrays, bounds, unions and references.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from engine.backends.backend import Schema

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}

_MOST_FAULTS = 8

_LONGEST_TEXT = 240
_LONGEST_LIST = 12
_LARGEST_ENUM = 256

_BOUNDS = frozenset(
    {
        "minLength",
        "maxLength",
        "pattern",
        "format",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minItems",
        "maxItems",
        "uniqueItems",
    }
)

_NOTES = frozenset({"title", "default", "examples", "$schema"})


def faults(schema: Schema, value: object) -> tuple[str, ...]:
    """What is wrong with a value, each with its place, at most eight; empty if fit."""
    found: list[str] = []
    for fault in _faults(inlined(schema), value, "$"):
        found.append(fault)
        if len(found) == _MOST_FAULTS:
            break
    return tuple(found)


def inlined(schema: Schema) -> dict[str, Any]:
    """The schema without references: each is replaced by what it names.

    A reference to something that contains it becomes "anything".
    """
    named = schema.get("$defs", {})

    def inline(part: Any, above: tuple[str, ...]) -> Any:
        if isinstance(part, list):
            return [inline(item, above) for item in part]
        if not isinstance(part, Mapping):
            return part
        if "$ref" in part:
            name = str(part["$ref"]).rpartition("/")[2]
            return {} if name in above else inline(named.get(name, {}), (*above, name))
        return {key: inline(item, above) for key, item in part.items()}

    whole = {key: item for key, item in schema.items() if key != "$defs"}
    written: dict[str, Any] = inline(whole, ())
    return written


def bounded(schema: Schema) -> dict[str, Any]:
    """The schema with an end to everything, as grammars need it.

    Grammars know no smallest and largest number, so bounded whole numbers become
    enumerations; texts and lists without a largest size get one, or a small model
    would write on until its reply is cut off.
    """
    return _rewritten(inlined(schema), _bound)


def strict(schema: Schema) -> dict[str, Any]:
    """The schema as servers with strict schemas take it.

    All fields are required, none may be added, and bounds are left out (they are
    checked afterwards).
    """
    return _rewritten(inlined(schema), _tighten)


def plain(schema: Schema) -> dict[str, Any]:
    """The schema without titles and defaults: what is worth telling a model."""
    return _rewritten(inlined(schema), _strip_notes)


def _rewritten(
    part: dict[str, Any], change: Callable[[dict[str, Any]], dict[str, Any]]
) -> dict[str, Any]:
    changed = change(part)
    if "properties" in changed:
        changed["properties"] = {
            name: _rewritten(field, change)
            for name, field in changed["properties"].items()
        }
    if isinstance(changed.get("items"), dict):
        changed["items"] = _rewritten(changed["items"], change)
    for union in ("anyOf", "oneOf", "allOf"):
        if union in changed:
            changed[union] = [_rewritten(each, change) for each in changed[union]]
    return changed


def _strip_notes(part: dict[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in part.items() if key not in _NOTES}


def _tighten(part: dict[str, Any]) -> dict[str, Any]:
    kept = {key: item for key, item in _strip_notes(part).items() if key not in _BOUNDS}
    if "properties" in kept:
        kept["required"] = list(kept["properties"])
        kept["additionalProperties"] = False
    return kept


def _bound(part: dict[str, Any]) -> dict[str, Any]:
    kept = _strip_notes(part)
    match kept.get("type"):
        case "integer" if "minimum" in kept and "maximum" in kept:
            low, high = kept.pop("minimum"), kept.pop("maximum")
            if high - low < _LARGEST_ENUM:
                return {"enum": list(range(low, high + 1))}
        case "string" if "enum" not in kept and "pattern" not in kept:
            kept.setdefault("maxLength", _LONGEST_TEXT)
        case "array":
            kept.setdefault("maxItems", _LONGEST_LIST)
        case "object" if "properties" in kept:
            kept["required"] = list(kept["properties"])
            kept["additionalProperties"] = False
    return kept


def _faults(schema: Mapping[str, Any], value: object, at: str) -> Iterator[str]:
    if "const" in schema and value != schema["const"]:
        yield f"{at} must be {schema['const']!r}"
    elif "enum" in schema and not _is_listed(value, schema["enum"]):
        yield f"{at} must be one of {_listed(schema['enum'])}, not {_shown(value)}"
    elif "anyOf" in schema or "oneOf" in schema:
        yield from _union_faults(schema, value, at)
    elif not _has_type(schema, value):
        yield f"{at} must be of type {schema['type']}, not {_shown(value)}"
    elif isinstance(value, dict):
        yield from _object_faults(schema, value, at)
    elif isinstance(value, list):
        yield from _array_faults(schema, value, at)
    elif isinstance(value, str):
        yield from _text_faults(schema, value, at)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield from _number_faults(schema, value, at)


def _is_listed(value: object, options: list[object]) -> bool:
    # True == 1 in Python, but not in JSON.
    return any(value == each and type(value) is type(each) for each in options)


def _has_type(schema: Mapping[str, Any], value: object) -> bool:
    wanted = schema.get("type")
    if wanted is None:
        return True
    names = wanted if isinstance(wanted, list) else [wanted]
    if isinstance(value, bool):
        return "boolean" in names
    return any(isinstance(value, _TYPES.get(name, (object,))) for name in names)


def _union_faults(schema: Mapping[str, Any], value: object, at: str) -> Iterator[str]:
    branches = schema.get("anyOf") or schema["oneOf"]
    found = [list(_faults(branch, value, at)) for branch in branches]
    if all(found):
        # Of the failed branches, the one that fits best says the most.
        yield from min(found, key=len)


def _object_faults(
    schema: Mapping[str, Any], value: Mapping[str, object], at: str
) -> Iterator[str]:
    fields: Mapping[str, Any] = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{at}.{name} is missing"
    for name, item in value.items():
        if name in fields:
            yield from _faults(fields[name], item, f"{at}.{name}")
        elif schema.get("additionalProperties") is False:
            yield f"{at}.{name} is not asked for"


def _array_faults(
    schema: Mapping[str, Any], value: list[object], at: str
) -> Iterator[str]:
    if len(value) < schema.get("minItems", 0):
        yield f"{at} needs at least {schema['minItems']} entries"
    if len(value) > schema.get("maxItems", len(value)):
        yield f"{at} may have at most {schema['maxItems']} entries"
    if "items" in schema:
        for index, item in enumerate(value):
            yield from _faults(schema["items"], item, f"{at}[{index}]")


def _text_faults(schema: Mapping[str, Any], value: str, at: str) -> Iterator[str]:
    if len(value) < schema.get("minLength", 0):
        yield f"{at} needs at least {schema['minLength']} characters"
    if len(value) > schema.get("maxLength", len(value)):
        yield f"{at} may have at most {schema['maxLength']} characters"
    if "pattern" in schema and re.search(schema["pattern"], value) is None:
        yield f"{at} must match {schema['pattern']}"


def _number_faults(schema: Mapping[str, Any], value: float, at: str) -> Iterator[str]:
    if value < schema.get("minimum", value):
        yield f"{at} must be at least {schema['minimum']}, not {value}"
    if value > schema.get("maximum", value):
        yield f"{at} must be at most {schema['maximum']}, not {value}"
    low, high = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if low is not None and value <= low:
        yield f"{at} must be more than {low}, not {value}"
    if high is not None and value >= high:
        yield f"{at} must be less than {high}, not {value}"


def _listed(options: list[object]) -> str:
    return ", ".join(_shown(option) for option in options[:_LONGEST_LIST])


def _shown(value: object) -> str:
    written = repr(value)
    return written if len(written) <= 60 else f"{written[:57]}..."
