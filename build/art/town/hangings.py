"""What hangs on walls: windows in outer walls, pictures within, windows outside."""

from collections.abc import Callable, Iterator
from itertools import groupby

import numpy as np

from art.canvas import Canvas, chance
from art.land.facades import front_window
from art.land.windows import awning, bath_window, paint_ivy, window
from art.things import find
from art.town.board import FLAT, Board
from art.town.geometry import Mask
from art.town.looks import house_look
from art.town.placed import Placed
from art.town.plan import Plan
from art.town.sheets import TILE
from art.town.walls import FACE_HIGH, face_height

_CURTAINS = ("re", "ye", "bl", "gr", "pu", "br")
_ART = {
    "kitchen": ("wall shelf/oak", "calendar/paper"),
    "classroom": ("poster/map", "poster/chart", "wall clock/oak"),
    "library": ("picture/portrait", "picture/hills"),
    "hallway": ("poster/map", "wall clock/oak", "picture/portrait", "poster/chart"),
    "pub": ("picture/sunset", "mirror/gold", "poster/band"),
    "cafe": ("picture/fruit", "wall clock/oak", "picture/abstract", "wall shelf/oak"),
    "store": ("wall clock/oak", "poster/chart", "calendar/paper"),
    "common room": ("picture/hills", "wall clock/oak", "picture/fruit"),
    "room": ("picture/night", "picture/abstract", "poster/band", "picture/hills"),
    "": ("picture/hills", "picture/fruit", "wall clock/oak", "picture/portrait"),
}
"""End of an arena's name → what hangs on its inner walls; "" for halls and others."""

_OWN: dict[str, tuple[str, ...]] = {
    "Tamara Taylor's room": ("picture/night", "wall shelf/oak"),
    "Carmen Ortiz's room": ("calendar/paper", "picture/sunset"),
    "Tom and Jane Moreno's bedroom": ("picture/fruit", "picture/hills"),
    "Mei and John Lin's bedroom": ("wall shelf/oak", "picture/hills"),
    "Eddy Lin's bedroom": ("poster/notes", "poster/band"),
}
"""End of a bedroom's address → what tells on its walls who sleeps there."""

_AWNINGS = {"Hobbs Cafe": "re", "The Willows Market and Pharmacy": "gr"}
_SIGNS = {
    "The Willows Market and Pharmacy": "market",
    "Harvey Oak Supply Store": "supply",
    "Oak Hill College": "college",
    "Dorm for Oak Hill College": "dorm",
}
"""House → the emblem that hangs to the right of its door."""

_IVY = ("artist's co-living space", "Oak Hill College", "Dorm for Oak Hill College")

Run = list[tuple[int, int]]
"""Tiles of a row that belong together, from left to right."""


def hang(board: Board, plan: Plan, placed: list[Placed]) -> list[tuple[int, int]]:
    """Paint all hangings; returns the foot of each window that faces the street.

    A foot is the pixel on the ground before the middle of a window.
    """
    taken = _taken(board, placed)
    for run in _runs(plan, plan.face, lambda x, y: plan.room(x, y + 1)):
        _furnish_face(board, plan, taken, run)
    feet: list[tuple[int, int]] = []
    for run in _runs(plan, plan.facade, lambda x, y: str(plan.owners[y, x])):
        feet += _furnish_front(board, plan, run)
    return feet


def _runs(
    plan: Plan,
    chosen: Callable[[int, int], bool],
    label: Callable[[int, int], str],
) -> Iterator[Run]:
    """Chosen tiles of one row, side by side and with one label."""
    for y in range(plan.walls.shape[0]):
        row = [x for x in range(plan.walls.shape[1]) if chosen(x, y)]
        keys = {x: (x - number, label(x, y)) for number, x in enumerate(row)}
        for _, group in groupby(row, key=keys.__getitem__):
            yield [(x, y) for x in group]


def _taken(board: Board, placed: list[Placed]) -> Mask:
    """The pixels before which something stands already."""
    taken = np.zeros((board.height, board.width), bool)
    for each in placed:
        if FLAT.get(each.thing.kind) not in ("rugs", "decals"):
            c = each.thing.canvas
            rows = slice(max(each.y, 0), each.y + c.height)
            taken[rows, max(each.x - 1, 0) : each.x + c.width + 1] = True
    return taken


def _furnish_face(board: Board, plan: Plan, taken: Mask, run: Run) -> None:
    x, y = run[0]
    if face_height(plan, x, y) < FACE_HIGH:
        return
    top, left, right = (y + 1) * TILE - FACE_HIGH, x * TILE, (run[-1][0] + 1) * TILE
    free: Mask = np.logical_not(taken[top + 3 : top + 17, left:right].any(axis=0))
    outer = not any(plan.room(at, y - rows) for at, _ in run for rows in (1, 2, 3))
    for begin, end in _spans(free):
        room = plan.room(x, y + 1)
        pictures = _pictures(room, outer, left + begin)
        widest = max(picture.width for picture in pictures)
        count = (end - begin - 4) // (widest + 22) or int(end - begin >= widest + 4)
        for number in range(count):
            picture = pictures[number % len(pictures)]
            middle = begin + (end - begin) * (2 * number + 1) // (2 * count)
            at = left + middle - picture.width // 2
            board.layers["wallhang"].paste(
                picture, at, top + (16 - picture.height) // 2 + 2
            )


def _spans(free: Mask) -> list[tuple[int, int]]:
    edges = np.flatnonzero(
        np.diff(np.concatenate(([False], free, [False])).astype(int))
    )
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _pictures(room: str, outer: bool, key: int) -> list[Canvas]:
    arena = room.split(":")[1]
    if arena.endswith("bathroom"):
        return [bath_window()]
    names = next((own for end, own in _OWN.items() if room.endswith(end)), ())
    turn = 0
    if not names:
        names = next(names for end, names in _ART.items() if arena.endswith(end))
        turn = int(chance("art", room, key) * len(names))
    art = [find(*name.split("/")).canvas for name in (*names[turn:], *names[:turn])]
    if not outer:
        return art
    curtain = _CURTAINS[int(chance("curtain", room) * len(_CURTAINS))]
    return [window(curtain), art[0]]


def _furnish_front(board: Board, plan: Plan, run: Run) -> list[tuple[int, int]]:
    x, y = run[0]
    sector = str(plan.owners[y, x])
    walls, width = board.layers["walls"], len(run) * TILE
    left, top = x * TILE, y * TILE + 3
    if sector in _IVY:
        paint_ivy(walls, left + 4, top, width - 8, 11)
    rooms = [tile for tile in run if plan.room(tile[0], tile[1] - 1)]
    count = len(rooms) // 3 or int(len(rooms) >= 2)
    glowing = []
    for number in range(count):
        middle = left + width * (2 * number + 1) // (2 * count)
        if sector not in _AWNINGS:
            walls.paste(front_window(house_look(sector).trim), middle - 8, top + 1)
        glowing.append((middle, (y + 1) * TILE))
    if sector in _AWNINGS and count:
        walls.paste(awning(width - 4, _AWNINGS[sector]), left + 2, top - 1)
    if sector in _SIGNS and plan.room(x - 1, y):
        board_over = find("wall sign", _SIGNS[sector]).canvas
        walls.paste(board_over, left + 4, top)
    return glowing
