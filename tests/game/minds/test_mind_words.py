"""The light of the mind, and what is said beside it."""

import pytest

from engine.phrase import Phrase, say
from engine.runner_events import MindAwaited, MindChanged, MindUsed
from game import paths
from game.locale import Locale
from game.scenes.mind_words import light_of, short_number, standing_of
from tests.game.minds.heard import Heard


def used(failed: int = 0, trouble: Phrase | None = None) -> MindUsed:
    failures = (("timed_out", failed),) if failed else ()
    return MindUsed(
        "town-1",
        "2023-02-13",
        10,
        12_000,
        345,
        0.25,
        "USD",
        failures,
        200_000,
        2.0,
        trouble,
    )


@pytest.fixture
def link() -> Heard:
    return Heard()


def test_it_is_grey_by_habit_and_green_with_a_model(link: Heard) -> None:
    assert light_of(link) == "mind_grey"
    link.hear(MindChanged("town-1"), used())
    assert light_of(link) == "mind_green"


def test_it_is_amber_while_the_town_waits_or_something_is_asked_again(
    link: Heard,
) -> None:
    link.hear(MindChanged("town-1"), MindAwaited(("Isabella Rodriguez",)))
    assert light_of(link) == "mind_amber"
    link.hear(MindAwaited(()))
    assert light_of(link) == "mind_green"
    link.hear(used(failed=1))
    assert light_of(link) == "mind_amber"


@pytest.mark.parametrize(
    ("key", "light"),
    [
        ("error.backend.wrong_key", "mind_red"),
        ("error.backend.unreachable", "mind_red"),
        ("error.backend.rate_limited", "mind_amber"),
        ("mind.late", "mind_amber"),
        ("error.backend.budget_spent", "mind_amber"),
    ],
)
def test_troubles_that_pass_are_amber_and_others_red(
    link: Heard, key: str, light: str
) -> None:
    link.hear(MindChanged("town-1"), used(trouble=say(key)))
    assert light_of(link) == light
    link.hear(used())
    assert light_of(link) == "mind_green"


@pytest.mark.parametrize("code", ["en", "zh"])
def test_tokens_and_money_are_told_against_the_budget(link: Heard, code: str) -> None:
    locale = Locale(paths.assets(), code)
    link.hear(MindChanged("town-1"), used(failed=3))
    standing = standing_of(locale, link)
    for figure in ("12.3k/200k", "0.25/2.00", "USD", "3"):
        assert figure in standing.used
    assert "town-1" in standing.sentence


@pytest.mark.parametrize(
    ("number", "short"),
    [
        (0, "0"),
        (999, "999"),
        (12_345, "12.3k"),
        (200_000, "200k"),
        (4_560_000, "4.56M"),
    ],
)
def test_long_numbers_are_shortened(number: int, short: str) -> None:
    assert short_number(number) == short
