"""The player's hand on the command line: it changes the town, or leaves it alone."""

from pathlib import Path

import pytest

from tests.engine.cli.conftest import Call


def test_asking_leaves_the_town_as_it_is(call: Call, town: Path) -> None:
    before = call("info", town, "--json").data["world_hash"]
    answered = call("ask", town, "bob", "Who are you?", "--json")
    assert answered.status == 0
    assert answered.data["agent"] == "Bob Birch"
    assert "Bob Birch" in answered.data["answer"]
    assert answered.data["answered_by"] == "routine"
    assert call("info", town, "--json").data["world_hash"] == before


@pytest.mark.slow
def test_a_town_with_a_player_in_it_verifies(call: Call, town: Path) -> None:
    for words in (
        ("tell", town, "Ann Ash", "Life is a riddle."),
        ("tell", town, "all", "The mill is sold.", "--news"),
        ("edit", town, "Hobbs Cafe:cafe:cooking area", "broken"),
        ("weather", town, "fog", "--hours", "2"),
        ("visit", town, "come", "Wren", "--about", "a painter", "--steps", "3"),
        ("visit", town, "walk", "14,6", "--steps", "3"),
        ("visit", town, "go", "--steps", "2"),
    ):
        assert call(*words).status == 0, words
    assert "identical" in call("verify", town).out


def test_what_cannot_be_is_told_in_a_sentence(call: Call, town: Path) -> None:
    for words in (
        ("ask", town, "Nobody", "Who?"),
        ("ask", town, "Ann", " "),
        ("edit", town, "the moon", "on"),
        ("weather", town, "frogs"),
        ("visit", town, "say", "Hello"),
        ("visit", town, "dance"),
    ):
        refused = call(*words)
        assert refused.status == 1, words
        assert refused.complaint
