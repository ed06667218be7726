"""The layers of a person, from below to above, for each direction."""

from art.people.body import (
    arm_from_side,
    hands_on_cover,
    hands_on_lap,
    raised_hand,
    torso_from_front,
    torso_from_side,
)
from art.people.face import face_from_front, face_from_side, head, shine_on_bald_head
from art.people.figure import SHADOW, WIDTH, Figure, Mask, Role
from art.people.legs import (
    lap_from_front,
    lap_from_side,
    legs_from_front,
    legs_from_side,
    seat_from_behind,
)
from art.people.look import Look
from art.people.parts.garments import BARE_NECKS, GARMENTS
from art.people.parts.hair import HAIR_STYLES
from art.people.parts.hats import COVERING, HATS
from art.people.props import (
    book_from_side,
    carried_from_behind,
    carried_from_front,
    case_from_side,
)
from art.people.stance import Stance

_PILLOW_ENDS = 13
"""Hair of somebody in bed lies on the pillow down to this row, not on the blanket."""

_HAT_FROM = 4
"""Above this row a hat that covers the head hides all hair."""

_TEMPLES_FROM_FRONT = tuple((x, y) for x in (3, 12) for y in (6, 7, 8))
_TEMPLES_FROM_SIDE = ((7, 8), (8, 8), (9, 9))


def person(look: Look, stance: Stance) -> Figure:
    """One cell of a person, as roles and tones, not shaded yet."""
    match stance.direction:
        case "down":
            return _asleep(look, stance) if stance.sleeps else _from_front(look, stance)
        case "left":
            return _from_left(look, stance)
        case "right":
            # Mirrored before it is shaded, so the light stays at the upper left.
            left = Stance("left", stance.pose, stance.step)
            return _from_left(look, left).mirrored()
        case _:
            return _from_behind(look, stance)


def _from_front(look: Look, stance: Stance) -> Figure:
    figure, down = Figure.empty(), stance.down(look)
    style = HAIR_STYLES[look.hair]
    figure.lay(style.behind_body(stance.sway).moved(down))
    if stance.sits:
        lap_from_front(figure, look)
    else:
        legs_from_front(figure, look, stance, 18 + down)
    torso_from_front(figure, look, stance, down)
    _wear(figure, look, stance, "down", down)
    if stance.sits:
        hands_on_lap(figure, look, down)
    _shade_neck(figure, look, down)
    figure.lay(head("down", down))
    face_from_front(figure, look, stance, down)
    _crown(figure, style.from_front(stance.sway).moved(down), 9 + down)
    shine_on_bald_head(figure, look, down)
    _age_hair(figure, look, _TEMPLES_FROM_FRONT, 5, down)
    _put_on(figure, look, "down", down)
    carried_from_front(figure, look, stance, down)
    raised_hand(figure, look, stance, down)
    return figure


def _from_left(look: Look, stance: Stance) -> Figure:
    figure, down = Figure.empty(), stance.down(look)
    if stance.sits:
        lap_from_side(figure, look, 18 + down)
    else:
        legs_from_side(figure, look, stance, 18 + down)
    torso_from_side(figure, look, down)
    _wear(figure, look, stance, "left", down)
    for x in range(4, 12):
        figure.shade(x, 13 + down, Role.TOP, Role.OVER)
    book_from_side(figure, look, stance, down)
    arm_from_side(figure, look, stance, down)
    case_from_side(figure, look, stance, down)
    figure.lay(head("left", down))
    face_from_side(figure, look, stance, down)
    # The ends trail behind at both long steps.
    hair = HAIR_STYLES[look.hair].from_side(abs(stance.sway))
    _crown(figure, hair.moved(down), 9 + down)
    shine_on_bald_head(figure, look, down)
    _age_hair(figure, look, _TEMPLES_FROM_SIDE, 6, down)
    _put_on(figure, look, "left", down)
    return figure


def _from_behind(look: Look, stance: Stance) -> Figure:
    figure, down = Figure.empty(), stance.down(look)
    if stance.sits:
        seat_from_behind(figure, look, 18 + down)
    else:
        legs_from_front(figure, look, stance, 18 + down)
    torso_from_front(figure, look, stance, down)
    figure.lay(head("down", down))
    figure.dots(((7, 13), (8, 13)), Role.SKIN, SHADOW, down)
    for x in range(4, 12):
        figure.shade(x, 13 + down, Role.TOP)
    _wear(figure, look, stance, "up", down)
    # Seen from behind the hair swings the other way.
    figure.lay(HAIR_STYLES[look.hair].from_behind(-stance.sway).moved(down))
    _put_on(figure, look, "up", down)
    carried_from_behind(figure, look, stance, down)
    raised_hand(figure, look, stance, down)
    return figure


def _asleep(look: Look, stance: Stance) -> Figure:
    """Seen from above in a bed: the head on the pillow, the hands on the blanket."""
    figure, down = Figure.empty(), stance.down(look)
    style = HAIR_STYLES[look.hair]
    on_pillow = _rows_to(_PILLOW_ENDS)
    if style.curtain:
        figure.lay(style.behind_body().moved(down), on_pillow)
    figure.lay(head("down", down))
    face_from_front(figure, look, stance, down)
    hair = style.from_front().moved(down)
    _crown(figure, _cut(hair, on_pillow), 9 + down)
    shine_on_bald_head(figure, look, down)
    _age_hair(figure, look, _TEMPLES_FROM_FRONT, 5, down)
    hands_on_cover(figure, down)
    return figure


def _wear(figure: Figure, look: Look, stance: Stance, side: str, down: int) -> None:
    """The garments; what hangs below the belt is folded away by sitting."""
    where = _rows_to(18 + down) if stance.sits else None
    for name in look.garments:
        figure.lay(GARMENTS[name].view(side, down), where)


def _shade_neck(figure: Figure, look: Look, down: int) -> None:
    """The head throws a shadow on neck and collar."""
    for x in range(4, 12):
        figure.shade(x, 13 + down, Role.SKIN, Role.TOP, Role.OVER)
    if not look.garments or BARE_NECKS.intersection(look.garments):
        figure.dots(((7, 13), (8, 13)), Role.SKIN, SHADOW, down)


def _crown(figure: Figure, hair: Figure, eyes: int) -> None:
    """Lay the hair on the head; the fringe shades the skin right below it."""
    covered = hair.roles > 0
    under = ~covered
    under[1:] &= covered[:-1]
    under[0] = False
    under[eyes:] = False
    under[:, [*range(4), *range(12, WIDTH)]] = False
    figure.tones[under & (figure.roles == Role.SKIN)] = SHADOW
    figure.lay(hair)


def _age_hair(
    figure: Figure,
    look: Look,
    temples: tuple[tuple[int, int], ...],
    streak: int,
    down: int,
) -> None:
    if look.grey_temples:
        for x, y in temples:
            if figure.has(x, y + down, Role.HAIR):
                figure.dot(x, y + down, Role.GREY)
    if look.streak:
        for y in range(4, 8):
            if figure.has(streak, y + down, Role.HAIR):
                figure.dot(streak, y + down, Role.WHITE)


def _put_on(figure: Figure, look: Look, side: str, down: int) -> None:
    for name in look.hats:
        if name in COVERING:
            crown = figure.roles[: _HAT_FROM + down]
            crown[crown == Role.HAIR] = Role.EMPTY
        figure.lay(HATS[name].view(side, down))


def _rows_to(last: int) -> Mask:
    mask: Mask = Figure.empty().roles > 0
    mask[: last + 1, :WIDTH] = True
    return mask


def _cut(figure: Figure, where: Mask) -> Figure:
    kept = Figure.empty()
    kept.lay(figure, where)
    return kept
