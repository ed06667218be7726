"""A day being planned: stretches of time that are taken, and the gaps between them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

SHORTEST = 30
"""Minutes below which a gap is no block of its own."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Time that is taken, in minutes since midnight.

    Attributes:
        firm: whether its hours are not to be stretched into a neighbouring gap.
    """

    start: int
    end: int
    activity: str
    place: str
    news: str = ""
    company: tuple[str, ...] = ()
    firm: bool = False

    @property
    def length(self) -> int:
        """Minutes it takes."""
        return self.end - self.start


class Timeline:
    """Stretches between getting up and going to bed, none over another."""

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end
        self.taken: list[Stretch] = []

    def gaps(self) -> list[tuple[int, int]]:
        """What is still free, in order."""
        found, at = [], self.start
        for stretch in self.taken:
            if stretch.start > at:
                found.append((at, stretch.start))
            at = max(at, stretch.end)
        if at < self.end:
            found.append((at, self.end))
        return found

    def take(self, stretch: Stretch) -> bool:
        """Take exactly this time; False if a part of it is taken or outside."""
        free = any(a <= stretch.start and stretch.end <= b for a, b in self.gaps())
        if free and stretch.length > 0:
            self.taken.append(stretch)
            self.taken.sort(key=lambda one: one.start)
        return free and stretch.length > 0

    def fit(self, stretch: Stretch, earliest: int, latest: int) -> bool:
        """Take as much time, starting as near to the wished hour as can be."""
        starts = [
            min(max(stretch.start, a), b - stretch.length)
            for a, b in self.gaps()
            if b - a >= stretch.length
        ]
        near = [one for one in starts if earliest <= one <= latest]
        if not near:
            return False
        start = min(near, key=lambda one: (abs(one - stretch.start), one))
        return self.take(replace(stretch, start=start, end=start + stretch.length))

    def within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The gaps inside a span of time, cut to it."""
        for a, b in self.gaps():
            if min(b, end) > max(a, start):
                yield max(a, start), min(b, end)

    def close(self, suits: Callable[[Stretch], bool]) -> None:
        """Give what is still free to a neighbour.

        Args:
            suits: whether a stretch may last as long as it would then.
        """
        for a, b in self.gaps():
            options = [
                (one, replace(one, start=min(one.start, a), end=max(one.end, b)))
                for one in self.taken
                if one.end == a or one.start == b
            ]
            if options:
                self._swap(
                    *min(options, key=lambda pair: (not suits(pair[1]), pair[0].firm))
                )

    def _swap(self, old: Stretch, new: Stretch) -> None:
        self.taken[self.taken.index(old)] = new
