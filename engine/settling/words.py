"""Calls the places in texts about people by what stands in for them on a map."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel

from engine.agents.persona import Bilingual

Model = TypeVar("Model", bound=BaseModel)

_LANGUAGES = frozenset(Bilingual.model_fields)


Sectors = Mapping[str, Mapping[str, str]]
"""By sector, what it is called: the table of that name in `assets/places.toml`."""


def called(alike: Mapping[str, str], sectors: Sectors) -> dict[str, dict[str, str]]:
    """By language, the name of each place and of the first that stands in for it.

    Args:
        alike: the place each room stands in for, both as "sector:arena".
        sectors: names of the places.
    """
    names: dict[str, dict[str, str]] = {language: {} for language in _LANGUAGES}
    for room, place in alike.items():
        own, forms = room.split(":")[0], sectors.get(place.split(":")[0], {})
        for language in _LANGUAGES & forms.keys():
            names[language].setdefault(forms[language], own)
    return names


def renamed(model: Model, names: Mapping[str, Mapping[str, str]]) -> Model:
    """A persona or a piece of news with other names of places in its sentences.

    Args:
        model: whose texts in two languages are rewritten, however deep they lie.
        names: by language, what stands in the texts and what shall.
    """
    return type(model).model_validate(_renamed(model.model_dump(), names))


def _renamed(value: Any, names: Mapping[str, Mapping[str, str]]) -> Any:
    if isinstance(value, Mapping):
        if value.keys() == _LANGUAGES:
            return {
                language: _replaced(text, names[language])
                for language, text in value.items()
            }
        return {name: _renamed(part, names) for name, part in value.items()}
    if isinstance(value, tuple | list):
        return tuple(_renamed(part, names) for part in value)
    return value


def _replaced(text: str, names: Mapping[str, str]) -> str:
    # The longest first: "Johnson Park" must not be taken for a part of another name.
    for old in sorted(names, key=len, reverse=True):
        text = text.replace(old, names[old])
    return text
