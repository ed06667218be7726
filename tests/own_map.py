"""A map of somebody's own: a hamlet whose places have names of their own.

Three beds, a tea house, a house of books, and a green; nothing of it is called as
in Smallville. It is drawn here and saved as Tiled would.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from PIL import Image, ImageDraw

TILE = 16
"""Pixels of a tile."""

GRASS, WALL, FLOOR, THING = 1, 2, 3, 4
"""Numbers of the tiles."""

COLOURS = ("#6a9e52", "#5b4a43", "#c9a675", "#8a4b3c")
"""Of the tiles, in that order."""

Area = tuple[int, int, int, int]
"""Left, top, width and height in tiles."""


class Drawing:
    """A map being drawn: houses of rooms side by side, and open land.

    Args:
        width: in tiles; `height` likewise.
        world: its name; empty to leave the map without one.
    """

    def __init__(self, width: int, height: int, world: str = "Westmere") -> None:
        self.width, self.height, self.world = width, height, world
        self.ground = [[GRASS] * width for _ in range(height)]
        self.walls = [[0] * width for _ in range(height)]
        self.sectors: list[tuple[str, Area]] = []
        self.arenas: list[tuple[str, str, Area]] = []
        self.objects: list[tuple[str, str, str, Area]] = []
        for x in range(width):
            self.walls[0][x] = self.walls[-1][x] = WALL
        for row in self.walls:
            row[0] = row[-1] = WALL

    def house(
        self, name: str, left: int, top: int, rooms: Mapping[str, tuple[str, ...]]
    ) -> None:
        """Rooms of 6 × 5 tiles in a row, each with a door to the south."""
        wide = 7 * len(rooms) + 1
        self.sectors.append((name, (left, top, wide, 7)))
        for number, (room, things) in enumerate(rooms.items()):
            x = left + 7 * number
            self._room(x, top)
            self.arenas.append((name, room, (x + 1, top + 1, 6, 5)))
            for place, thing in enumerate(things):
                column, row = divmod(place, 3)
                area = (x + 1 + 2 * column, top + 1 + 2 * row, 1, 1)
                self.objects.append((name, room, thing, area))

    def land(self, name: str, room: str, area: Area, *things: str) -> None:
        """A place under the sky."""
        self.sectors.append((name, area))
        self.arenas.append((name, room, area))
        for place, thing in enumerate(things):
            where = (area[0] + 2 + 3 * place, area[1] + 2, 2, 2)
            self.objects.append((name, room, thing, where))

    def _room(self, left: int, top: int) -> None:
        for y in range(top, top + 7):
            for x in range(left, left + 8):
                edge = x in (left, left + 7) or y in (top, top + 6)
                is_door = y == top + 6 and x == left + 3
                self.walls[y][x] = WALL if edge and not is_door else 0
                self.ground[y][x] = FLOOR

    # ------------------------------------------------------------------- the file

    def save(self, path: Path) -> Path:
        """Write the map, its tileset in a folder beside it, and the picture."""
        tiles = path.parent / "tiles"
        tiles.mkdir(parents=True, exist_ok=True)
        picture = Image.new("RGBA", (TILE * len(COLOURS), TILE))
        draw = ImageDraw.Draw(picture)
        for number, colour in enumerate(COLOURS):
            box = (TILE * number, 0, TILE * number + TILE - 1, TILE - 1)
            draw.rectangle(box, fill=colour)
        picture.save(tiles / "tiles.png")
        (tiles / "tiles.tsx").write_text(_TILESET, encoding="utf-8")
        path.write_text(self.text(), encoding="utf-8")
        return path

    def text(self) -> str:
        """The map as Tiled would save it."""
        name = f'<property name="world" value="{self.world}"/>' if self.world else ""
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<map version="1.10" orientation="orthogonal" width="{self.width}"'
            f' height="{self.height}" tilewidth="{TILE}" tileheight="{TILE}"'
            f' infinite="0">\n<properties>{name}</properties>\n'
            '<tileset firstgid="1" source="tiles/tiles.tsx"/>\n'
            + "\n".join(self._layers())
            + "\n</map>\n"
        )

    def _layers(self) -> Iterator[str]:
        yield self._tiles("ground", self.ground)
        yield self._tiles("walls", self._drawn())
        yield self._tiles("collision", self.walls)
        yield _marks("sectors", ((name, area, {}) for name, area in self.sectors))
        yield _marks(
            "arenas",
            ((name, area, {"sector": sector}) for sector, name, area in self.arenas),
        )
        yield _marks("objects", ((name, area, {}) for *_, name, area in self.objects))

    def _drawn(self) -> list[list[int]]:
        rows = [list(row) for row in self.walls]
        for *_, (left, top, wide, high) in self.objects:
            for y in range(top, top + high):
                rows[y][left : left + wide] = [THING] * wide
        return rows

    def _tiles(self, name: str, rows: list[list[int]]) -> str:
        numbers = ",\n".join(",".join(map(str, row)) for row in rows)
        return (
            f'<layer name="{name}" width="{self.width}" height="{self.height}">'
            f'<data encoding="csv">\n{numbers}\n</data></layer>'
        )


def hamlet(world: str = "Westmere") -> Drawing:
    """Room for three people, with a place for each thing they do."""
    drawing = Drawing(34, 26, world)
    drawing.house(
        "Mill House",
        2,
        2,
        {"west room": BEDROOM, "east room": BEDROOM, "kitchen": KITCHEN},
    )
    drawing.house("Old Forge", 2, 10, {"loft": (*BEDROOM, *KITCHEN)})
    drawing.house(
        "Tea Garden",
        12,
        10,
        {"tea room": ("behind the cafe counter", "cafe customer seating", "piano")},
    )
    drawing.house("Reading House", 22, 10, {"reading room": LIBRARY})
    drawing.land("Duck Green", "green", (2, 18, 29, 6), "park garden")
    return drawing


BEDROOM = ("bed", "closet", "desk")
KITCHEN = ("cooking area", "refrigerator", "shower", "toilet", "bathroom sink")
LIBRARY = ("bookshelf", "library table", "library sofa")

_TILESET = f"""<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="tiles" tilewidth="{TILE}" tileheight="{TILE}"
 tilecount="{len(COLOURS)}" columns="{len(COLOURS)}">
 <image source="tiles.png" width="{len(COLOURS) * TILE}" height="{TILE}"/>
</tileset>
"""


def _marks(layer: str, marks: Iterator[tuple[str, Area, Mapping[str, str]]]) -> str:
    drawn = "\n".join(_mark(*mark) for mark in marks)
    return f'<objectgroup name="{layer}">\n{drawn}\n</objectgroup>'


def _mark(name: str, area: Area, properties: Mapping[str, str]) -> str:
    left, top, width, height = (TILE * tiles for tiles in area)
    owned = "".join(
        f'<property name="{key}" value="{value}"/>' for key, value in properties.items()
    )
    return (
        f'<object name="{name}" x="{left}" y="{top}" width="{width}"'
        f' height="{height}"><properties>{owned}</properties></object>'
    )
