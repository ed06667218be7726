"""Why a value does not fit, in a sentence of ours instead of the library's.

Files of people and towns and the command line are checked by pydantic, which speaks
English and of its own types only.
"""

from collections.abc import Mapping
from typing import Any

from engine.phrase import Phrase, say

_WHOLE = "misfit.whole"
_NUMBER = "misfit.number"
_TEXT = "misfit.text"
_YES_OR_NO = "misfit.yes_or_no"
_LIST = "misfit.list"
_TABLE = "misfit.table"

_KEYS = {
    "int_parsing": _WHOLE,
    "int_type": _WHOLE,
    "int_from_float": _WHOLE,
    "float_parsing": _NUMBER,
    "float_type": _NUMBER,
    "string_type": _TEXT,
    "bool_parsing": _YES_OR_NO,
    "bool_type": _YES_OR_NO,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "dict_type": _TABLE,
    "model_type": _TABLE,
    "model_attributes_type": _TABLE,
}

_LIMITS = {
    "greater_than_equal": ("misfit.at_least", "ge"),
    "less_than_equal": ("misfit.at_most", "le"),
    "greater_than": ("misfit.more_than", "gt"),
    "less_than": ("misfit.less_than", "lt"),
}

_OF_A_TIME = "does not match the format"


def misfit(details: Mapping[str, Any]) -> Phrase:
    """The sentence for one of the errors that `ValidationError.errors()` lists."""
    kind, words = details["type"], str(details["msg"]).rstrip(".")
    context = details.get("ctx", {})
    if kind in _KEYS:
        return say(_KEYS[kind])
    if kind in _LIMITS:
        key, limit = _LIMITS[kind]
        return say(key, limit=str(context[limit]))
    if kind in ("enum", "literal_error"):
        return say("misfit.one_of", choices=str(context["expected"]).replace("'", ""))
    if _OF_A_TIME in words:
        return say("misfit.time")
    _, is_choice, choices = words.partition(" is not one of ")
    if is_choice:
        return say("misfit.one_of", choices=choices.replace("'", ""))
    return say("misfit.other", words=words.removeprefix("Value error, "))
