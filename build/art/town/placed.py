"""A thing in its place in the town."""

from dataclasses import dataclass

from art.things import Thing


@dataclass(frozen=True)
class Placed:
    """A thing with the pixel of its picture's upper left, and what it stands for."""

    thing: Thing
    x: int
    y: int
    address: str = ""

    @property
    def foot(self) -> int:
        """The line on which it stands, in pixels from the top of the map."""
        return self.y + self.thing.canvas.height - self.thing.foot
