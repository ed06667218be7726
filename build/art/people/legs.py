"""Legs, shoes, skirts and laps."""

from art.people.figure import BASE, LIGHT, SHADOW, Figure, Role
from art.people.look import Look
from art.people.parts.garments import APRONS
from art.people.stance import STAND, Stance

_GROUND = 22
"""The row of the shoes of a foot on the ground."""

_SEAT = 20
"""The first row of a lap: every seat is equally high."""

_BARE = frozenset({"skirt", "shorts", "dress"})
_IN_TOP = frozenset({"dress", "long-dress", "coat"})
_LONG = frozenset({"long-skirt", "long-dress"})

_NEAR_AND_FAR = {
    1: ((8, _GROUND, SHADOW), (6, _GROUND, BASE)),
    0: ((10, _GROUND - 1, SHADOW), (5, _GROUND, BASE)),
    2: ((5, _GROUND, SHADOW), (10, _GROUND - 1, BASE)),
}
"""Both legs from the left by step, the far one first: column, shoe row, tone."""


def legs_from_front(figure: Figure, look: Look, stance: Stance, hip: int) -> None:
    """Both legs of somebody who walks down or up; `hip` is the row of the belt."""
    lifted = {0: (0, 1), 1: (0, 0), 2: (1, 0)}[stance.step]
    if stance.direction == "up":
        lifted = lifted[::-1]
    for columns, lift in zip(((5, 6), (9, 10)), lifted, strict=True):
        tone = SHADOW if lift else BASE
        foot = _GROUND - lift
        figure.fill(columns, (hip + 1, foot - 1), _leg(look), tone)
        figure.fill(columns, (foot - look.boots, foot), Role.SHOE, tone)
    _lower_from_front(figure, look, stance, hip)
    if look.lower in _LONG:
        for columns, lift in zip(((5, 6), (9, 10)), lifted, strict=True):
            if not lift:
                figure.fill(columns, (_GROUND, _GROUND), Role.SHOE)


def legs_from_side(figure: Figure, look: Look, stance: Stance, hip: int) -> None:
    """Both legs of somebody who walks to the left."""
    for x, foot, tone in _NEAR_AND_FAR[stance.step]:
        knee = x - (x == 10)
        figure.fill((knee, knee + 1), (hip + 1, foot - 2), _leg(look), tone)
        figure.fill((x, x + 1), (foot - 1, foot - 1), _leg(look), tone)
        figure.fill((x - 1, x + 1), (foot, foot), Role.SHOE, tone)
        if look.boots:
            figure.fill((x, x + 1), (foot - 1, foot - 1), Role.SHOE, tone)
    _lower_from_side(figure, look, stance, hip)


def lap_from_front(figure: Figure, look: Look) -> None:
    """Thighs in light and shadow, and the feet on the ground."""
    for columns in ((5, 6), (9, 10)):
        figure.fill(columns, (_SEAT + 1, _SEAT + 1), _leg(look), SHADOW)
        figure.fill(columns, (_GROUND, _GROUND), Role.SHOE)
    cloth = _lap_cloth(look)
    figure.fill((4, 11), (_SEAT, _SEAT), cloth)
    figure.fill((4, 11), (_SEAT + 1, _SEAT + 1), cloth, SHADOW)
    for x in (4, 5, 6, 9, 10, 11):
        figure.dot(x, _SEAT, cloth, LIGHT)
    if look.lower in _LONG:
        figure.fill((4, 11), (_SEAT + 1, _SEAT + 1), cloth)
        figure.fill((7, 8), (_SEAT + 1, _SEAT + 1), cloth, SHADOW)


def lap_from_side(figure: Figure, look: Look, hip: int) -> None:
    """Thighs forward, shins down."""
    top = min(hip, _SEAT)
    figure.fill((5, 10), (top, _SEAT), _lap_cloth(look, apron=False))
    figure.fill((4, 9), (_SEAT, _SEAT + 1), _lap_cloth(look))
    if look.lower in _LONG:
        figure.fill((4, 6), (_SEAT, _SEAT + 1), _lap_cloth(look))
    figure.fill((4, 5), (_SEAT + 1, _GROUND - 1), _leg(look))
    figure.fill((3, 5), (_GROUND, _GROUND), Role.SHOE)


def seat_from_behind(figure: Figure, look: Look, hip: int) -> None:
    """The hips only: the back of the chair covers the rest."""
    cloth = _lap_cloth(look, apron=False)
    figure.fill((4, 11), (hip, _SEAT + 1), cloth)
    figure.fill((5, 10), (_GROUND, _GROUND), cloth, SHADOW)


def _leg(look: Look) -> Role:
    return Role.SKIN if look.lower in _BARE else Role.BOTTOM


def _lap_cloth(look: Look, *, apron: bool = True) -> Role:
    if apron and APRONS.intersection(look.garments):
        return Role.OVER
    return Role.TOP if look.lower in _IN_TOP else Role.BOTTOM


def _lower_from_front(figure: Figure, look: Look, stance: Stance, hip: int) -> None:
    cloth = Role.TOP if look.lower in _IN_TOP else Role.BOTTOM
    hips = (4, 11) if look.build == "stocky" else (5, 10)
    match look.lower:
        case "trousers" | "shorts":
            figure.fill(hips, (hip, hip + 1), cloth)
            figure.fill((7, 8), (hip + 1, hip + 1), cloth, SHADOW)
            if look.lower == "shorts":
                figure.fill((5, 6), (hip + 2, hip + 2), cloth)
                figure.fill((9, 10), (hip + 2, hip + 2), cloth)
        case "skirt" | "dress":
            # When the body sinks the skirt loses a row, never the feet.
            hem = min(hip + 2, 20)
            figure.fill((5, 10), (hip, hip), cloth)
            figure.fill((4, 11), (hip + 1, hem), cloth)
            figure.dots(((6, hem), (9, hem), (11, hip + 1)), cloth, SHADOW)
        case "long-skirt" | "long-dress":
            figure.fill((5, 10), (hip, hip), cloth)
            figure.fill((4, 11), (hip + 1, 21), cloth)
            for x in (6, 9):
                figure.fill((x, x), (hip + 2, 21), cloth, SHADOW)
            if stance.step != STAND:
                leads_left = (stance.step == 0) != (stance.direction == "up")
                figure.dot(11 if leads_left else 4, 21, cloth, SHADOW)
        case "coat":
            figure.fill(hips, (hip, hip), cloth)
            figure.fill((4, 11), (hip + 1, hip + 2), cloth)
            if stance.direction != "up":
                figure.fill((7, 7), (hip + 1, hip + 2), cloth, SHADOW)


def _lower_from_side(figure: Figure, look: Look, stance: Stance, hip: int) -> None:
    cloth = Role.TOP if look.lower in _IN_TOP else Role.BOTTOM
    match look.lower:
        case "trousers" | "shorts":
            figure.fill((6, 10), (hip, hip + 1), cloth)
            if look.lower == "shorts":
                figure.fill((6, 9), (hip + 1, hip + 2), cloth)
        case "skirt" | "dress":
            hem = min(hip + 2, 20)
            figure.fill((6, 10), (hip, hip), cloth)
            figure.fill((5, 11), (hip + 1, hem), cloth)
            figure.dot(8, hem, cloth, SHADOW)
        case "long-skirt" | "long-dress":
            figure.fill((6, 10), (hip, hip), cloth)
            figure.fill((5, 11), (hip + 1, 21), cloth)
            figure.fill((8, 8), (hip + 2, 21), cloth, SHADOW)
            if stance.step != STAND:
                x = 4 if stance.step == 0 else 12
                figure.fill((x, x), (20, 21), cloth)
        case "coat":
            figure.fill((6, 10), (hip, hip), cloth)
            figure.fill((5, 11), (hip + 1, hip + 2), cloth)
