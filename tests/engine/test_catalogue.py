"""Every sentence that the engine names exists in both languages and can be filled."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from engine.language import LANGUAGES, read_catalogue

ROOT = Path(__file__).parents[2]
ENGINE = sorted((ROOT / "engine").rglob("*.py"))

KEY = re.compile(r"[a-z]+(\.[a-z0-9_-]+)+")

TOLD_BY_THE_ENGINE = ("error", "map", "memory", "query", "plan", "cli", "chronicle")
"""Kinds of sentence that nothing but the engine's code uses."""

BUILT = ("error.persona.", "error.base.", "error.people.")
"""Beginnings of keys that are put together out of more than one part."""


@dataclass(frozen=True)
class Use:
    """A place where code names a sentence.

    Attributes:
        slots: what it is filled with; None when that cannot be seen.
    """

    key: str
    slots: frozenset[str] | None
    where: str


@cache
def sentences(code: str) -> dict[str, str]:
    return read_catalogue(ROOT / "assets" / "locale" / code)


def slots(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@cache
def uses() -> tuple[Use, ...]:
    return tuple(use for path in ENGINE for use in _uses_in(path))


@cache
def beginnings() -> tuple[str, ...]:
    """How keys begin that an f-string ends, such as `cli.command.`."""
    heads = (
        str(node.values[0].value)
        for path in ENGINE
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant)
    )
    return tuple(head for head in heads if re.fullmatch(r"[a-z]+\.[a-z]+\.", head))


def _uses_in(path: Path) -> Iterator[Use]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    filled: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            first = node.args[0]
            key = first.value if isinstance(first, ast.Constant) else None
            if isinstance(key, str) and _is_key(key):
                filled.add(id(first))
                yield Use(key, _keywords(node), _place(path, node))
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in filled
            and _is_key(node.value)
        ):
            yield Use(node.value, None, _place(path, node))


@cache
def _kinds() -> frozenset[str]:
    return frozenset(TOLD_BY_THE_ENGINE).union(
        key.split(".")[0] for key in sentences("en")
    )


def _is_key(text: str) -> bool:
    return bool(KEY.fullmatch(text)) and text.split(".")[0] in _kinds()


def _keywords(call: ast.Call) -> frozenset[str] | None:
    if len(call.args) > 1 or any(one.arg is None for one in call.keywords):
        return None
    return frozenset(one.arg for one in call.keywords if one.arg)


def _place(path: Path, node: ast.Call | ast.Constant) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_the_engine_names_exists(code: str) -> None:
    missing = [
        f"{use.where} {use.key}"
        for use in uses()
        if use.key not in sentences(code)
        and not any(key.startswith(f"{use.key}.") for key in sentences(code))
        and not use.key.endswith("_")
    ]
    assert not missing


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_slot_of_a_sentence_is_filled_where_it_is_used(code: str) -> None:
    unfilled = [
        f"{use.where} {use.key}: {', '.join(sorted(missing))}"
        for use in uses()
        if use.slots is not None
        and use.key in sentences(code)
        and (missing := slots(sentences(code)[use.key]) - use.slots)
        and not _only_names_it(use)
    ]
    assert not unfilled


def _only_names_it(use: Use) -> bool:
    """A call that hands a key on, to be filled by somebody else."""
    return use.slots == frozenset() and use.key.startswith(("map.", "error."))


def test_both_languages_have_the_same_sentences() -> None:
    assert sentences("en").keys() == sentences("zh").keys()


def test_both_languages_tell_the_same_things() -> None:
    differing = [
        key
        for key, sentence in sentences("en").items()
        if key.split(".")[0] in TOLD_BY_THE_ENGINE
        and slots(sentence) != slots(sentences("zh")[key])
    ]
    assert not differing


def test_no_sentence_is_left_over() -> None:
    named = {use.key for use in uses()}
    left = [
        key
        for key in sentences("en")
        if key.split(".")[0] in TOLD_BY_THE_ENGINE
        and key not in named
        and not key.startswith((*BUILT, *beginnings()))
        and not key.endswith(".close")
    ]
    assert not left
