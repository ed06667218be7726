"""How somebody stands: the direction, the pose and the step of the walk."""

from dataclasses import dataclass

from art.people.look import Look

DIRECTIONS = ("down", "left", "right", "up")
"""Rows of the sheet, as the town sees them; down looks at the viewer."""

STAND = 1
"""The step of the walk in which both feet are together."""


@dataclass(frozen=True, slots=True)
class Stance:
    """One cell of the sheet.

    Attributes:
        direction: Where the person looks.
        pose: `walk` (standing is its middle step), `sit`, `talk` or `sleep`.
        step: 0 and 2 with the feet apart, 1 together.
    """

    direction: str
    pose: str = "walk"
    step: int = STAND

    @property
    def sits(self) -> bool:
        """Whether the legs are bent."""
        return self.pose == "sit"

    @property
    def talks(self) -> bool:
        """Whether the mouth is open and a hand raised."""
        return self.pose == "talk"

    @property
    def sleeps(self) -> bool:
        """Whether the eyes are closed and only head and hands show."""
        return self.pose == "sleep"

    @property
    def sway(self) -> int:
        """How far the ends of long hair swing, in pixels to the right."""
        return self.step - STAND

    def down(self, look: Look) -> int:
        """How far the upper body is below that of somebody plain who stands."""
        if self.sleeps:
            return 1
        # Feet apart is the low point of a step.
        bob = int(self.step != STAND)
        return bob + (2 if self.sits else 0) - look.height
