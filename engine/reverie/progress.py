"""Tells how far a long reading or writing is."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Progress = Callable[[int, int], None]
"""Is told how much of how much is done."""

Item = TypeVar("Item")

EVERY = 50
"""So many items are done between two tellings."""


def silent(done: int, total: int) -> None:
    """Tell nobody."""
    del done, total


def unheard(done: int) -> None:
    """Tell nobody."""
    del done


def counted(items: Iterable[Item], tell: Callable[[int], None]) -> Iterator[Item]:
    """The same items, while `tell` is told now and then how many have been taken."""
    for number, item in enumerate(items):
        if number % EVERY == 0:
            tell(number)
        yield item
