"""What people carry: a book under the arm, a briefcase in the hand."""

from art.people.figure import Figure, Role
from art.people.look import Look
from art.people.stance import Stance

_CASE_FROM_SIDE = {1: 6, 0: 9, 2: 3}
"""The first column of a briefcase that swings with the arm, by step."""


def carried_from_front(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """The thing in the hand of somebody who looks down."""
    if stance.sits:
        return
    up = int(stance.step == 2)
    if look.carries == "book":
        figure.fill((10, 12), (15 + down - up, 18 + down - up), Role.ACCENT)
        figure.fill((12, 12), (15 + down - up, 17 + down - up), Role.WHITE)
        figure.dot(11, 18 + down - up, Role.SKIN)
    if look.carries == "briefcase":
        low = min(down, 0) - up
        figure.fill((11, 14), (19 + low, 21 + low), Role.ACCENT)
        figure.dot(12, 19 + low, Role.GOLD)
        figure.dot(12, 18 + down - up, Role.SKIN)


def book_from_side(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """A book held before the body; the arm lies over it."""
    if look.carries == "book" and stance.pose == "walk":
        figure.fill((4, 6), (15 + down, 18 + down), Role.ACCENT)
        figure.fill((4, 4), (16 + down, 17 + down), Role.WHITE)


def case_from_side(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """A briefcase below the near hand."""
    if look.carries == "briefcase" and not stance.sits:
        x = _CASE_FROM_SIDE[stance.step]
        # However deep the step, the case does not drag over the feet.
        low = min(down, 0)
        figure.fill((x, x + 3), (19 + low, 21 + low), Role.ACCENT)
        figure.dot(x + 1, 19 + low, Role.GOLD)


def carried_from_behind(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """What can be seen of the thing from behind."""
    if stance.sits:
        return
    if look.carries == "briefcase":
        low = min(down, 0)
        figure.fill((1, 4), (19 + low, 21 + low), Role.ACCENT)
    if look.carries == "book":
        figure.fill((3, 4), (15 + down, 17 + down), Role.ACCENT)
