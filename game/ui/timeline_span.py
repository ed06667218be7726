"""The part of a town's life that a timeline bar shows, and where its steps lie."""

from dataclasses import dataclass, replace

SHORTEST = 60
"""Steps shown at least: ten minutes of the game."""

ZOOM = 1.6
"""How much nearer one turn of the wheel brings it."""

EDGE = 0.08
"""Part of the span that stays free beyond the moment one looks at."""


@dataclass(frozen=True, slots=True)
class Span:
    """Steps from `first` to `last`, drawn over so many pixels.

    Positions are counts of finished steps: 0 is the beginning.

    Attributes:
        end: how many steps are recorded.
        width: in screen pixels.
    """

    first: float
    last: float
    end: int
    width: int

    @classmethod
    def whole(cls, end: int, width: int) -> "Span":
        """All of a life."""
        return cls(0.0, float(max(end, SHORTEST)), end, max(width, 1))

    @property
    def is_whole(self) -> bool:
        """Whether nothing lies outside."""
        return self.first <= 0 and self.last >= self.end

    def x(self, position: float) -> float:
        """Where a position lies, in pixels from the left."""
        return (position - self.first) / (self.last - self.first) * self.width

    def position(self, x: float) -> int:
        """The position at a pixel, inside the life."""
        at = self.first + x / self.width * (self.last - self.first)
        return round(min(max(at, 0), self.end))

    def looks_like(self, other: "Span") -> bool:
        """Whether everything lies on the same pixels, or next to them, in another."""
        ends = (self.x(other.first), self.x(other.last) - self.width)
        return self.width == other.width and all(abs(x) < 1 for x in ends)

    def zoomed(self, turns: float, x: float) -> "Span":
        """Nearer (positive turns) or farther, while what is at `x` stays there."""
        fixed = self.first + x / self.width * (self.last - self.first)
        wanted = (self.last - self.first) / ZOOM**turns
        length = min(max(wanted, SHORTEST), max(self.end, SHORTEST))
        return self._from(fixed - x / self.width * length, length)

    def grown(self, end: int) -> "Span":
        """The same with more steps recorded; what showed all goes on showing all."""
        if self.is_whole:
            return Span.whole(end, self.width)
        return replace(self, end=end)

    def showing(self, position: int) -> "Span":
        """The same, moved if need be so that a position is inside."""
        length = self.last - self.first
        if self.first <= position <= self.last:
            return self
        edge = length * EDGE
        if position < self.first:
            return self._from(position - edge, length)
        return self._from(position + edge - length, length)

    def _from(self, first: float, length: float) -> "Span":
        whole = max(self.end, SHORTEST)
        first = min(max(first, 0.0), whole - length)
        return replace(self, first=first, last=first + length)
