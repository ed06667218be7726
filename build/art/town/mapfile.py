"""Writes a town as a finite Tiled map with external tilesets."""

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as Xml

from art.town.sheets import TILE, Property, Sheet, add_properties, save_xml

Cells = list[list[int | None]]
"""Rows of tile numbers within one sheet; None where nothing lies."""


@dataclass(frozen=True)
class MapObject:
    """One object of an object layer. Pixels; a tile object's (x, y) is its lower left.

    `tile` is the number in the tileset of things, None for a rectangle or point.
    """

    name: str
    kind: str
    x: float
    y: float
    width: float = 0
    height: float = 0
    tile: int | None = None
    properties: dict[str, Property] = field(default_factory=dict)


@dataclass
class TileLayer:
    """A layer of tiles of one sheet."""

    name: str
    sheet: Sheet
    cells: Cells
    visible: bool = True
    properties: dict[str, Property] = field(default_factory=dict)


@dataclass
class ObjectLayer:
    """A layer of objects, in the order they are drawn."""

    name: str
    objects: list[MapObject]
    visible: bool = True


@dataclass
class TownMap:
    """All that goes into the map file, layers from below to above."""

    world: str
    width: int
    height: int
    layers: list[TileLayer | ObjectLayer]
    things: str
    """File name of the tileset that tile objects come from, beside the sheets."""

    def sheets(self) -> list[Sheet]:
        """Every sheet that a layer uses, once."""
        used: dict[str, Sheet] = {}
        for layer in self.layers:
            if isinstance(layer, TileLayer):
                used.setdefault(layer.sheet.name, layer.sheet)
        return list(used.values())

    def write(self, path: Path, tiles: Path) -> None:
        """Write the `.tmx` at `path` and the sheets into the folder `tiles`."""
        for sheet in self.sheets():
            sheet.write(tiles)
        save_xml(_Writer(self, f"../{tiles.name}").xml(), path)


class _Writer:
    def __init__(self, town: TownMap, folder: str) -> None:
        self.town = town
        self.folder = folder
        self.first: dict[str, int] = {}
        self.last_id = 0

    def xml(self) -> Xml.Element:
        root = Xml.Element(
            "map",
            version="1.10",
            tiledversion="1.10.2",
            orientation="orthogonal",
            renderorder="right-down",
            width=str(self.town.width),
            height=str(self.town.height),
            tilewidth=str(TILE),
            tileheight=str(TILE),
            infinite="0",
        )
        add_properties(root, {"world": self.town.world})
        self._add_tilesets(root)
        for number, layer in enumerate(self.town.layers, 1):
            if isinstance(layer, TileLayer):
                self._add_tiles(root, number, layer)
            else:
                self._add_objects(root, number, layer)
        root.set("nextlayerid", str(len(self.town.layers) + 1))
        root.set("nextobjectid", str(self.last_id + 1))
        return root

    def _add_tilesets(self, root: Xml.Element) -> None:
        free = 1
        for sheet in self.town.sheets():
            self.first[sheet.name] = free
            self._tileset(root, free, f"{sheet.name}.tsx")
            free += max(32, -(-len(sheet.tiles) // 32) * 32)
        self.first["things"] = free
        self._tileset(root, free, self.town.things)

    def _tileset(self, root: Xml.Element, first: int, file: str) -> None:
        source = f"{self.folder}/{file}"
        Xml.SubElement(root, "tileset", firstgid=str(first), source=source)

    def _add_tiles(self, root: Xml.Element, number: int, layer: TileLayer) -> None:
        element = Xml.SubElement(
            root,
            "layer",
            id=str(number),
            name=layer.name,
            width=str(self.town.width),
            height=str(self.town.height),
        )
        if not layer.visible:
            element.set("visible", "0")
        add_properties(element, layer.properties)
        first = self.first[layer.sheet.name]
        rows = (
            ",".join("0" if cell is None else str(first + cell) for cell in row)
            for row in layer.cells
        )
        data = Xml.SubElement(element, "data", encoding="csv")
        data.text = "\n" + ",\n".join(rows) + "\n"

    def _add_objects(self, root: Xml.Element, number: int, layer: ObjectLayer) -> None:
        group = Xml.SubElement(root, "objectgroup", id=str(number), name=layer.name)
        if not layer.visible:
            group.set("visible", "0")
        for item in layer.objects:
            self.last_id += 1
            self._add_object(group, item)

    def _add_object(self, group: Xml.Element, item: MapObject) -> None:
        element = Xml.SubElement(group, "object", id=str(self.last_id))
        if item.name:
            element.set("name", item.name)
        if item.kind:
            element.set("type", item.kind)
        if item.tile is not None:
            element.set("gid", str(self.first["things"] + item.tile))
        element.set("x", f"{item.x:g}")
        element.set("y", f"{item.y:g}")
        if item.width:
            element.set("width", f"{item.width:g}")
            element.set("height", f"{item.height:g}")
        add_properties(element, item.properties)
        if not item.width:
            Xml.SubElement(element, "point")
