"""Heads and faces: eyes, cheeks, mouths, beards and glasses."""

from art.people.figure import INK, LIGHT, SHADOW, Figure, Role, read_parts
from art.people.look import Look
from art.people.parts.hair import HAIRLESS
from art.people.stance import Stance

_EYES = 9
"""The upper row of the eyes. Low and wide looks young and friendly."""

_HEADS = read_parts("""
head  down left
 3 .....SSSSSS.....  .....SSSSSS.....
 4 ....SSSSSSSS....  ....SSSSSSSS....
 5 ....SSSSSSSS....  ....SSSSSSSS....
 6 ....SSSSSSSS....  ....SSSSSSSS....
 7 ....SSSSSSSS....  ....SSSSSSSS....
 8 ....SSSSSSSS....  ....SSSSSSSS....
 9 ...sSSSSSSSSs...  ....SSSSsSSS....
10 ...sSSSSSSSSs...  ...SSSSSsSSS....
11 ....SSSSSSSS....  ....SSSSSSSS....
12 .....SSSSSS.....  .....SSSSSS.....
""")["head"]

_BEARDS = read_parts("""
full  down left
10 ....D......D....  ................
11 ....DDDddDDD....  ....dDDDDd......
12 ....DDDDDDDD....  ....DDDDDD......
13 .....DDDDDD.....  ....DDDDD.......
14 ......DDDD......  .....DD.........

short  down left
10 ....D......D....  ........D.......
11 ....D..dd..D....  ....d..DD.......
12 .....DDDDDD.....  .....DDDDD......

goatee  down left
11 ......D..D......  ................
12 .......DD.......  ....DD..........
13 .......dd.......  .....D..........

moustache  down left
11 .....dDDDDd.....  ....DDD.........

walrus  down left
11 .....DDDDDD.....  ...DDDD.........
12 .....D....D.....  ......D.........
""")


def head(side: str, down: int) -> Figure:
    """The bare head with its ears (`side` is `down` or `left`)."""
    return _HEADS.view(side, down)


def face_from_front(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """The face of somebody who looks down, without hair."""
    eyes = _EYES + down
    _cheeks(figure, look, (5, 10), down)
    if stance.sleeps:
        figure.dots(((5, eyes + 1), (6, eyes + 1)), Role.EYE)
        figure.dots(((9, eyes + 1), (10, eyes + 1)), Role.EYE)
    else:
        figure.dots(((6, 9), (6, 10), (9, 9), (9, 10)), Role.EYE, down=down)
        if look.lashes:
            figure.dots(((5, 9), (10, 9)), Role.LASH, down=down)
    figure.dots(((7, 11), (8, 11)), Role.LIP, down=down)
    _brows_from_front(figure, look, stance, down)
    if look.beard != "none":
        figure.lay(_BEARDS[look.beard].view("down", down))
    if stance.talks:
        figure.dots(((7, 11), (8, 11)), Role.MOUTH, down=down)
        if look.beard in ("none", "goatee"):
            figure.dots(((7, 12), (8, 12)), Role.LIP, down=down)
        if look.beard in ("moustache", "walrus"):
            figure.dots(((7, 11), (8, 11)), Role.BEARD, down=down)
            figure.dots(((7, 12), (8, 12)), Role.MOUTH, down=down)
    if look.glasses != "none" and not stance.sleeps:
        _glasses_from_front(figure, look, down)


def face_from_side(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    """The face of somebody who looks to the left, without hair."""
    figure.dots(((5, 9), (5, 10)), Role.EYE, down=down)
    if look.lashes:
        figure.dot(6, _EYES + down, Role.LASH)
    _cheeks(figure, look, (6,), down)
    figure.dot(4, 11 + down, Role.LIP)
    if look.brows != "soft":
        figure.dots(((4, 8), (5, 8)), Role.HAIR, SHADOW, down)
    if look.beard != "none":
        figure.lay(_BEARDS[look.beard].view("left", down))
    if stance.talks:
        figure.dot(4, 11 + down, Role.MOUTH)
        figure.dot(5, 12 + down, Role.LIP if look.beard == "none" else Role.BEARD)
    if look.glasses != "none":
        _glasses_from_side(figure, look, down)


def shine_on_bald_head(figure: Figure, look: Look, down: int) -> None:
    """A spot of light where no hair covers the skull."""
    if look.hair in HAIRLESS:
        figure.dots(((6, 4), (7, 4), (6, 5)), Role.SKIN, LIGHT, down)


def _cheeks(figure: Figure, look: Look, columns: tuple[int, ...], down: int) -> None:
    """A blush for the young; lines under the eyes from 45 on."""
    for x in columns:
        if look.age >= 45:
            figure.dot(x, 11 + down, Role.SKIN, SHADOW)
        else:
            figure.dot(x, 11 + down, Role.BLUSH)


def _brows_from_front(figure: Figure, look: Look, stance: Stance, down: int) -> None:
    if stance.sleeps:
        return
    if look.brows == "strong":
        brows = ((5, 8), (6, 8), (9, 8), (10, 8))
        figure.dots(brows, Role.BEARD, SHADOW, down)
    if look.brows == "frown":
        figure.dots(((5, 7), (6, 8), (9, 8), (10, 7)), Role.HAIR, INK, down)


def _glasses_from_front(figure: Figure, look: Look, down: int) -> None:
    figure.dots(((5, 9), (5, 10), (10, 9), (10, 10)), Role.LENS, down=down)
    rims = ((5, 11), (6, 11), (9, 11), (10, 11), (7, 9), (8, 9))
    figure.dots(rims, Role.BRIDGE, down=down)
    figure.dots(((4, 9), (11, 9)), Role.RIM, down=down)
    if look.glasses == "round":
        figure.dots(((5, 8), (6, 8), (9, 8), (10, 8)), Role.BRIDGE, down=down)
        figure.dots(((4, 10), (11, 10)), Role.RIM, down=down)


def _glasses_from_side(figure: Figure, look: Look, down: int) -> None:
    figure.dots(((4, 8), (5, 8), (6, 8), (7, 9)), Role.RIM, down=down)
    figure.dots(((4, 9), (6, 9), (4, 10), (6, 10)), Role.LENS, down=down)
    if look.glasses == "round":
        figure.dots(((4, 11), (5, 11), (6, 11)), Role.RIM, down=down)
