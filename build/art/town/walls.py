"""Paints floors, faces, facades and caps of every house onto the board.

A wall is a line through tile centres. Upright it shows only its top, the cap, eight
pixels wide; across it shows a cap of six pixels and beneath it its face.
"""

from itertools import product

from art.canvas import Canvas
from art.land.facades import HEIGHT as FACADE
from art.land.facades import facade
from art.land.textures import SIZE, texture
from art.land.wallpapers import WIDTH, wallpaper
from art.town.board import Board
from art.town.caps import paint_caps
from art.town.looks import house_look, room_look
from art.town.plan import Plan
from art.town.sheets import TILE

FACE_HIGH, FACE_THIN = 26, 18


def paint_houses(board: Board, plan: Plan) -> None:
    """All that is built, without what hangs on walls and stands in rooms."""
    height, width = plan.walls.shape
    tiles = list(product(range(height), range(width)))
    for y, x in tiles:
        if plan.room(x, y):
            _floor(board, plan, x, y)
    for y, x in tiles:
        if plan.face(x, y):
            _face(board, plan, x, y)
        elif plan.pillar(x, y):
            _pillar(board, plan, x, y)
        if plan.facade(x, y):
            _facade(board, plan, x, y)
        if plan.wall(x, y) and plan.room(x + 1, y) and not plan.face(x, y):
            board.shade(x * TILE + 12, y * TILE, 4, TILE)
    for y, x in tiles:
        _threshold(board, plan, x, y)
        if plan.room(x, y):
            _sill(board, plan, x, y)
    paint_caps(board.layers["walls"], plan)
    for y, x in tiles:
        if plan.doors[y, x] and plan.room(x, y + 1) and not plan.room(x, y - 1):
            _lintel(board, plan, x, y)


def face_height(plan: Plan, x: int, y: int) -> int:
    """How high the face of a wall tile is: thin where a room lies right above."""
    thin = not plan.wall(x, y - 1) and bool(plan.room(x, y - 1))
    return FACE_THIN if thin else FACE_HIGH


def _floor(board: Board, plan: Plan, x: int, y: int) -> None:
    """The floor spreads four pixels under the walls beside it."""
    left = 4 if plan.wall(x - 1, y) else 0
    right = 4 if plan.wall(x + 1, y) else 0
    below = 6 if plan.wall(x, y + 1) else 0
    ground = texture(room_look(plan.room(x, y)).floor).pixels
    into = board.layers["floor"].pixels
    for down in range(y * TILE, y * TILE + TILE + below):
        for across in range(x * TILE - left, (x + 1) * TILE + right):
            into[down, across] = ground[down % SIZE, across % SIZE]


def _strip(board: Board, pattern: Canvas, left: int, right: int, top: int) -> None:
    """Lay the columns of a repeating pattern that belong to these pixels."""
    into = board.layers["walls"].pixels
    for x in range(left, right):
        into[top : top + pattern.height, x] = pattern.pixels[:, x % WIDTH]


def _face(board: Board, plan: Plan, x: int, y: int) -> None:
    high = face_height(plan, x, y)
    paper = wallpaper(room_look(plan.room(x, y + 1)).paper, high)
    left, right, foot = x * TILE, (x + 1) * TILE, (y + 1) * TILE
    wide_left = 4 if plan.wall(x - 1, y + 1) else 0
    wide_right = 4 if plan.wall(x + 1, y + 1) else 0
    _strip(board, paper, left - wide_left, right + wide_right, foot - high)
    board.shade(left - wide_left, foot, TILE + wide_left + wide_right, 3)
    walls = board.layers["walls"]
    if plan.room(x + 1, y):
        walls.column(right - 2, foot - high + 1, high - 1, "pl1")
        walls.column(right - 1, foot - high, high, "wo1")
        board.shade(right, foot - high, 4, high)
    if plan.room(x - 1, y):
        walls.column(left, foot - high, high, "wo1")
    rim = house_look(str(plan.owners[y, x])).cap[0]
    for side, column in ((-1, left), (1, right - 1)):
        if not plan.wall(x + side, y) and not plan.room(x + side, y):
            walls.column(column, foot - high, high, rim)


def _pillar(board: Board, plan: Plan, x: int, y: int) -> None:
    """The front of a wall's end: without it walls look cut from paper."""
    left, top = x * TILE + 4, y * TILE + 2
    walls = board.layers["walls"]
    walls.box(left, top, 8, 14, "pl2")
    walls.box(left, top, 4, 14, "pl3")
    walls.box(left, top, 8, 2, "pl1")
    walls.box(left, top + 8, 8, 6, "wo3")
    walls.row(left, top + 8, 8, "wo4")
    walls.row(left, top + 13, 8, "wo1")
    walls.column(left, top, 14, "wo1")
    walls.column(left + 7, top, 14, "wo1")
    board.shade(left + 1, top + 14, 10, 3)


def _facade(board: Board, plan: Plan, x: int, y: int) -> None:
    house = house_look(str(plan.owners[y, x]))
    ends = [
        not plan.wall(x + side, y) and not plan.room(x + side, y) for side in (-1, 1)
    ]
    left = x * TILE + (4 if ends[0] else 0)
    right = (x + 1) * TILE - (4 if ends[1] else 0)
    top, foot = y * TILE + 3, (y + 1) * TILE
    upright = [
        plan.wall(x + side, y) and not plan.facade(x + side, y) for side in (-1, 1)
    ]
    left -= 4 if upright[0] else 0
    right += 4 if upright[1] else 0
    _strip(board, facade(house.front), left, right, top)
    walls = board.layers["walls"]
    light, middle, _ = house.trim
    for column, end in ((left, ends[0]), (right - 1, ends[1])):
        if end:
            walls.column(column, top, FACADE, house.cap[0])
    if plan.room(x + 1, y):
        walls.column(right - 3, top, FACADE, light)
        walls.column(right - 2, top, FACADE, middle)
        walls.column(right - 1, top, FACADE, "wo1")
    if plan.room(x - 1, y):
        walls.column(left, top, FACADE, "wo1")
        walls.column(left + 1, top, FACADE, light)
        walls.column(left + 2, top, FACADE, middle)
    board.shade(left, foot, right - left + 3, 3)


def _threshold(board: Board, plan: Plan, x: int, y: int) -> None:
    """A strip of wood where two floors meet in a gap."""
    floor = board.layers["floor"]
    here, right, below = plan.room(x, y), plan.room(x + 1, y), plan.room(x, y + 1)
    if here and right and _differ(here, right):
        left, top = x * TILE + 14, y * TILE
        for step, tone in enumerate(("wo4", "wo3", "wo2")):
            floor.column(left + step, top, TILE, tone)
    if here and below and _differ(here, below):
        left, top = x * TILE, y * TILE + 13
        for step, tone in enumerate(("wo4", "wo3", "wo2")):
            floor.row(left, top + step, TILE, tone)


def _sill(board: Board, plan: Plan, x: int, y: int) -> None:
    """A stone edge where a floor ends at open ground."""
    floor, left, top = board.layers["floor"], x * TILE, y * TILE
    for across in (-1, 1):
        if not plan.wall(x + across, y) and not plan.room(x + across, y):
            near = left if across < 0 else left + TILE - 3
            for step, tone in enumerate(("st4", "st3", "st1")):
                floor.column(near + step, top, TILE, tone)
    if not plan.wall(x, y + 1) and not plan.room(x, y + 1):
        for step, tone in enumerate(("st4", "st3", "st1")):
            floor.row(left, top + TILE - 3 + step, TILE, tone)


def _differ(one: str, other: str) -> bool:
    return room_look(one).floor != room_look(other).floor


def _lintel(board: Board, plan: Plan, x: int, y: int) -> None:
    """The beam over a door in a back wall; whoever goes in passes under it."""
    owner = str(plan.owners[y, x - 1] or plan.owners[y, x + 1])
    sector = owner or plan.room(x, y).split(":")[0]
    house = house_look(sector)
    rim, light, middle, dark = house.cap
    walls, left, top = board.layers["walls"], x * TILE, y * TILE - 16
    for down, tone in enumerate((rim, light, middle, middle, dark, rim)):
        walls.row(left, top + down, TILE, tone)
    lit, face, shade = house.trim
    walls.box(left, top + 6, TILE, 6, face)
    walls.row(left, top + 6, TILE, "pl0")
    walls.row(left, top + 7, TILE, lit)
    walls.row(left, top + 11, TILE, shade)
    walls.row(left, top + 12, TILE, "wo1")
    board.shade(left, y * TILE, TILE, 5)
