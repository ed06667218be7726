"""What has outlived one search for garbage is left alone while a town lives."""

import gc
from collections.abc import Iterator

import pytest

from game.garbage import Calm


@pytest.fixture
def calm() -> Iterator[Calm]:
    calm = Calm()
    yield calm
    calm.end()


def test_a_search_is_not_made_twice_over_the_same(calm: Calm) -> None:
    before = gc.get_freeze_count()
    remembered: list[list[int]] = [[] for _ in range(2000)]
    gc.collect()
    assert gc.get_freeze_count() >= before + len(remembered)


def test_afterwards_everything_is_searched_again(calm: Calm) -> None:
    calm.end()
    calm.end()
    assert gc.get_freeze_count() == 0
    gc.collect()
    assert gc.get_freeze_count() == 0
