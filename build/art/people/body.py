"""Torso, arms and hands, seen from the front (or behind) and from the left."""

from art.people.figure import LIGHT, SHADOW, Figure, Role
from art.people.look import Look
from art.people.stance import Stance

_SIDE_ARM = {
    1: ((7, 14), (8, 14), (7, 15), (8, 15), (7, 16), (8, 16), (7, 17), (8, 17)),
    0: ((7, 14), (8, 14), (8, 15), (9, 15), (9, 16), (10, 16), (10, 17)),
    2: ((7, 14), (8, 14), (6, 15), (7, 15), (6, 16), (5, 16), (5, 17)),
}
"""The near arm by step of the walk; it swings against the near leg."""

_SIDE_HAND = {1: (7, 18), 0: (11, 17), 2: (4, 17)}

_SIDE_CREASE = {
    1: ((9, 15), (9, 16), (9, 17)),
    0: ((7, 16), (8, 17)),
    2: ((8, 15), (7, 16), (8, 16)),
}
"""The shadow that parts the arm from the body."""

_BENT_ARM = ((7, 14), (7, 15), (8, 14), (8, 15), (6, 16), (7, 16))
_RAISED_ARM = ((7, 14), (7, 15), (6, 15), (6, 16), (5, 15), (5, 16))


def is_wide(look: Look) -> bool:
    """Whether the shoulders are one pixel broader on each side."""
    return look.build != "plain"


def torso_from_front(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """Torso and both arms, for somebody who looks down or up."""
    wide = int(is_wide(look))
    first, last = 5 - wide, 10 + wide
    figure.fill((first, last), (13 + down, 18 + down), Role.TOP)
    if stance.sits:
        _folded_arms(figure, look, wide, down)
    elif stance.talks:
        _talking_arms(figure, look, stance, down)
    else:
        _hanging_arms(figure, look, stance, down)
    for y in range(15 + down, 18 + down):
        figure.dot(first, y, Role.TOP, SHADOW)
        figure.dot(last, y, Role.TOP, SHADOW)


def torso_from_side(figure: Figure, look: Look, down: int) -> None:
    """The torso alone: what is worn over it comes before the arm."""
    figure.fill((6 - is_wide(look), 10), (13 + down, 18 + down), Role.TOP)
    if look.build == "stocky":
        figure.dots(((4, 16), (4, 17)), Role.TOP, down=down)


def arm_from_side(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """The near arm and its hand."""
    arm: tuple[tuple[int, int], ...]
    hands: tuple[tuple[int, int], ...]
    if stance.talks:
        arm, hands = _RAISED_ARM, ((4, 15), (4, 14))
    elif stance.sits:
        arm, hands = _BENT_ARM, ((5, 16), (4, 16))
    else:
        # Who carries something holds it before the body at every step.
        step = 2 if look.carries == "book" else stance.step
        arm, hands = _SIDE_ARM[step], (_SIDE_HAND[step],)
        for x, y in _SIDE_CREASE[step]:
            figure.shade(x, y + down, Role.TOP)
    figure.dots(arm, _sleeve(look), down=down)
    figure.dots(hands, Role.SKIN, down=down)
    if look.sleeves == "short":
        figure.dots(((7, 14), (8, 14)), Role.TOP, down=down)


def hands_on_cover(figure: Figure, down: int) -> None:
    """Two hands that hold the blanket of somebody who sleeps."""
    for x in (4, 10):
        figure.fill((x, x + 1), (14 + down, 14 + down), Role.SKIN, LIGHT)
        figure.fill((x, x + 1), (15 + down, 15 + down), Role.SKIN)


def _sleeve(look: Look) -> Role:
    return Role.SKIN if look.sleeves == "short" else Role.TOP


def _hanging_arms(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """The hand over the lifted foot hangs one pixel lower, the other one higher."""
    raised = {0: (1, 0), 1: (0, 0), 2: (0, 1)}[stance.step]
    if stance.direction == "up":
        raised = raised[::-1]
    wide = int(is_wide(look))
    for x, up in zip((4 - wide, 11 + wide), raised, strict=True):
        _arm(figure, look, x, 17 + down - up, down)


def _arm(figure: Figure, look: Look, x: int, wrist: int, down: int) -> None:
    figure.fill((x, x), (14 + down, wrist), _sleeve(look))
    figure.dot(x, wrist + 1, Role.SKIN)
    if look.sleeves == "short":
        figure.dot(x, 14 + down, Role.TOP)


def _talking_arms(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """One arm hangs, the other is raised; its hand comes last, over the hair."""
    raised, out = _raised_side(look, stance)
    _arm(figure, look, 15 - raised, 17 + down, down)
    figure.dot(raised, 14 + down, Role.TOP)
    sleeve = _sleeve(look)
    figure.dots(((raised, 15), (raised + out, 15)), sleeve, down=down)


def raised_hand(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """The hand of somebody who talks, beside the face."""
    if stance.talks:
        raised, out = _raised_side(look, stance)
        figure.dot(raised + out, 14 + down, _sleeve(look))
        hand = raised + 2 * out
        figure.dots(((hand, 13), (hand, 12)), Role.SKIN, down=down)


def _raised_side(look: Look, stance: Stance) -> tuple[int, int]:
    """The column of the raised arm, and which way is outwards."""
    wide = int(is_wide(look))
    # What is carried is in the person's left hand: right for the viewer in front.
    raises_right = (look.carries == "nothing") == (stance.direction == "down")
    return (11 + wide, 1) if raises_right else (4 - wide, -1)


def _folded_arms(figure: Figure, look: Look, wide: int, down: int) -> None:
    for x in (4 - wide, 11 + wide):
        figure.fill((x, x), (14 + down, 17 + down), _sleeve(look))
        figure.dot(x, 14 + down, Role.TOP)


def hands_on_lap(figure: Figure, look: Look, down: int) -> None:
    """Both hands of somebody who sits and looks down, over the clothes."""
    wide = int(is_wide(look))
    figure.dots(((5 - wide, 17), (10 + wide, 17)), Role.SKIN, down=down)
