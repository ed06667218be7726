from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from engine.backends import errors
from engine.backends.errors import BackendError
from engine.errors import MindError
from engine.language import LANGUAGES, read_catalogue

LOCALE = Path(__file__).parents[3] / "assets" / "locale"
CATALOGUES = {code: read_catalogue(LOCALE / code) for code in LANGUAGES}
ABSTRACT = {"Misfit", "Passing", "BadReply", "ModelFileError"}


def kinds(kind: type[BackendError] = BackendError) -> Iterator[type[BackendError]]:
    yield kind
    for each in kind.__subclasses__():
        yield from kinds(each)


CONCRETE = [kind for kind in kinds() if kind.__name__ not in ABSTRACT]


def test_every_error_is_a_minds_error() -> None:
    assert issubclass(BackendError, MindError)
    assert len(CONCRETE) > 25


@pytest.mark.parametrize("kind", CONCRETE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_a_sentence(kind: type[BackendError], language: str) -> None:
    assert CATALOGUES[language].get(kind.key)


def test_no_two_errors_share_a_sentence() -> None:
    keys = [kind.key for kind in CONCRETE]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("kind", CONCRETE)
def test_both_languages_have_the_same_slots(kind: type[BackendError]) -> None:
    slots = [
        {
            name
            for _, name, _, _ in Formatter().parse(CATALOGUES[each][kind.key])
            if name
        }
        for each in LANGUAGES
    ]
    assert slots[0] == slots[1]


def test_the_tree_in_the_docstring_is_complete() -> None:
    drawn = errors.__doc__ or ""
    assert [kind.__name__ for kind in kinds() if kind.__name__ not in drawn] == []
