"""How fast the town goes, as the player sees and changes it."""

from game.link import Link
from game.settings import PACES

WORDS = ("¼×", "1×", "4×", "16×")


class Pacing:
    """The choice among `PACES` and the pause.

    Args:
        link: to the engine.
        choice: index into `PACES` to begin with.
    """

    def __init__(self, link: Link, choice: int) -> None:
        self._link = link
        self.choice = choice
        self._held = False

    @property
    def word(self) -> str:
        """The pace in a sign: "4×"."""
        return WORDS[self.choice] if self.choice < len(WORDS) else "≫"

    @property
    def pace(self) -> float | None:
        """Steps a second that are chosen, whether it stands still or not."""
        return PACES[self.choice]

    def begin(self) -> None:
        """Let the town go."""
        self._link.set_pace(self.pace)

    def toggle(self) -> None:
        """Pause, or go on."""
        if self._link.skipping or not self._link.paused:
            self._link.pause()
        else:
            self._link.resume()

    def choose(self, choice: int) -> None:
        """Go at a pace of the list."""
        self.choice = min(max(choice, 0), len(PACES) - 1)
        self._link.set_pace(self.pace)

    def shift(self, steps: int) -> None:
        """Slower (negative) or faster."""
        self.choose(self.choice + steps)

    def hold(self) -> None:
        """Stand still while the menu is open."""
        self._held = not self._link.paused
        if self._held:
            self._link.pause()

    def let_go(self) -> None:
        """Go on after the menu, if the town went before."""
        if self._held:
            self._link.resume()
        self._held = False
