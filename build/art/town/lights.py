"""Where light comes from after dark, each glow with a source that one sees."""

from art.town.mapfile import MapObject, ObjectLayer
from art.town.placed import Placed
from art.town.plan import Plan
from art.town.sheets import TILE, Property

NIGHT = "19-7"
ALWAYS = "always"

_SOURCES = {
    "street lamp": ("lamp", 92, 0.74, NIGHT),
    "floor lamp": ("floor_lamp", 62, 1.0, ALWAYS),
    "hearth": ("hearth", 70, 1.0, ALWAYS),
    "cooking area": ("hearth", 44, 0.8, ALWAYS),
    "computer": ("screen", 44, 0.8, ALWAYS),
    "computer desk": ("screen", 44, 0.8, ALWAYS),
    "game console": ("screen", 40, 0.8, ALWAYS),
    "desk": ("floor_lamp", 44, 0.8, ALWAYS),
    "library table": ("floor_lamp", 56, 0.9, ALWAYS),
}
"""Kind of thing → class of light, radius in pixels, strength, hours."""


def lights(
    plan: Plan, placed: list[Placed], windows: list[tuple[int, int]]
) -> ObjectLayer:
    """Lamps in the streets, lamps and screens in rooms, windows and open doors.

    A light with `sector` and `arena` burns only while somebody is awake in that room
    and stays within it.
    """
    objects = [_of_thing(plan, each) for each in placed if each.thing.kind in _SOURCES]
    for x, y in windows:
        room = plan.room(x // TILE, y // TILE - 2)
        objects.append(_light("window", x, y, 26, 0.6, NIGHT, room))
    for x, y in _doors(plan):
        inside = plan.room(x // TILE, y // TILE)
        objects.append(_light("door", x, y + TILE // 2, 58, 0.8, NIGHT, inside))
    return ObjectLayer("lights", objects, visible=False)


def _of_thing(plan: Plan, each: Placed) -> MapObject:
    kind, radius, strength, hours = _SOURCES[each.thing.kind]
    x = each.x + each.thing.canvas.width // 2
    room = plan.room(x // TILE, (each.foot - 1) // TILE)
    return _light(kind, x, each.foot, radius, strength, hours, room)


def _doors(plan: Plan) -> list[tuple[int, int]]:
    """The middle of each outer door, in pixels."""
    doors = []
    height, width = plan.doors.shape
    for y in range(height):
        x = 0
        while x < width:
            end = x
            while end < width and plan.doors[y, end]:
                end += 1
            if end > x:
                doors.append(((x + end) * TILE // 2, y * TILE))
            x = end + 1
    return doors


def _light(
    kind: str, x: int, y: int, radius: int, strength: float, hours: str, room: str
) -> MapObject:
    properties: dict[str, Property] = {
        "radius": radius,
        "strength": strength,
        "hours": hours,
    }
    if room:
        properties["sector"], properties["arena"] = room.split(":")
    return MapObject("", kind, x, y, properties=properties)
