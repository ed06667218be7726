import re
from string import Formatter

import pytest

from engine.language import read_catalogue
from engine.minds.routine.talk.variants import NAMELESS, VARIANTS
from tests.engine.minds.conftest import ASSETS

TALK = {
    code: {
        key: text
        for key, text in read_catalogue(ASSETS / "locale" / code).items()
        if key.startswith("talk.")
    }
    for code in ("en", "zh")
}


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_say_the_same_things() -> None:
    assert TALK["en"].keys() == TALK["zh"].keys()
    for key, text in TALK["en"].items():
        assert slots(text) == slots(TALK["zh"][key]), key


def test_the_counted_variants_are_those_of_the_catalogue() -> None:
    counted = {
        f"talk.{move}.{number}"
        for move, most in VARIANTS.items()
        for number in range(1, most + 1)
    }
    assert counted == TALK["en"].keys()


def test_nameless_variants_do_not_call_anybody_by_name() -> None:
    for move, most in VARIANTS.items():
        nameless = tuple(
            number
            for number in range(1, most + 1)
            if "who" not in slots(TALK["en"][f"talk.{move}.{number}"])
        )
        uses_names = any(
            "who" in slots(TALK["en"][f"talk.{move}.{number}"])
            for number in range(1, most + 1)
        )
        assert NAMELESS.get(move, ()) == (nameless if uses_names else ())


def test_no_two_variants_are_alike() -> None:
    for catalogue in TALK.values():
        said = {(key.rsplit(".", 1)[0], text) for key, text in catalogue.items()}
        assert len(said) == len(catalogue)


@pytest.mark.parametrize(
    ("moves", "least"),
    [
        (("greet", "greet_morning", "greet_noon", "greet_afternoon"), 25),
        (("bye", "bye_plan", "bye_evening"), 25),
        (("tell", "tell_from"), 20),
        (("react_plan_good", "react_gossip", "react_fact"), 20),
        (tuple(move for move in VARIANTS if move.startswith("notice_")), 40),
        (tuple(move for move in VARIANTS if move.startswith("topic_")), 100),
    ],
)
def test_there_is_enough_to_choose_from(moves: tuple[str, ...], least: int) -> None:
    assert sum(VARIANTS[move] for move in moves) >= least


def test_chinese_is_chinese() -> None:
    for key, text in TALK["zh"].items():
        words = re.sub(r"\{[^}]*\}", "", text)
        assert not re.search(r"[A-Za-z]", words), key
