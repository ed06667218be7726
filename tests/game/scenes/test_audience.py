"""Who hears a piece of news."""

import pytest

from game.scenes.audience import EVERYBODY, Audience

TOWN = ("Ann", "Bob", "Cleo")


@pytest.mark.parametrize(
    ("turned", "heard"),
    [
        ((), ("Ann",)),
        (("Cleo",), ("Ann", "Cleo")),
        (("Cleo", "Ann"), ("Cleo",)),
        ((EVERYBODY, "Bob"), ("Ann", "Cleo")),
        ((EVERYBODY, EVERYBODY), ("Ann",)),
    ],
)
def test_lines_that_are_taken_turn_people(
    turned: tuple[str, ...], heard: tuple[str, ...]
) -> None:
    audience = Audience("Ann", TOWN)
    for name in turned:
        audience.turn(name)
    assert audience.agents == heard


@pytest.mark.parametrize("turned", [(EVERYBODY,), ("Bob", "Cleo")])
def test_news_for_everybody_names_nobody(turned: tuple[str, ...]) -> None:
    audience = Audience("Ann", TOWN)
    for name in turned:
        audience.turn(name)
    assert audience.is_everybody
    assert not audience.agents


def test_the_last_one_who_hears_it_stays() -> None:
    audience = Audience("Ann", TOWN)
    audience.turn("Ann")
    assert audience.agents == ("Ann",)
