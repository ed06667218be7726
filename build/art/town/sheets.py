"""Tile sheets: pictures cut into tiles, equal tiles kept once, written for Tiled."""

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as Xml

import numpy as np
from PIL import Image

from art.canvas import Pixels

TILE = 16
COLUMNS = 32

Property = str | int | float | bool


def add_properties(parent: Xml.Element, values: dict[str, Property]) -> None:
    """Write custom properties the way Tiled does, with their types."""
    if not values:
        return
    holder = Xml.SubElement(parent, "properties")
    for name, value in values.items():
        entry = Xml.SubElement(holder, "property", name=name)
        kind = {bool: "bool", int: "int", float: "float"}.get(type(value))
        if kind:
            entry.set("type", kind)
        entry.set("value", str(value).lower() if kind == "bool" else str(value))


def save_xml(root: Xml.Element, path: Path) -> None:
    """Write an indented XML file, the same bytes for the same content."""
    Xml.indent(root, " ")
    text = Xml.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n', encoding="utf-8"
    )


def save_png(pixels: Pixels, path: Path) -> None:
    """Write an RGBA picture with fixed options."""
    Image.fromarray(pixels, "RGBA").save(path, compress_level=9)


@dataclass
class WangSet:
    """Which corners and edges of each tile show which ground, as Tiled's mixed set."""

    name: str
    colour: str
    tiles: dict[int, tuple[int, ...]] = field(default_factory=dict)


class Sheet:
    """Tiles of one tileset in the order they were first needed."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.tiles: list[Pixels] = []
        self.frames: dict[int, tuple[tuple[int, int], ...]] = {}
        self.properties: dict[int, dict[str, Property]] = {}
        self.wang: list[WangSet] = []
        self._known: dict[bytes, int] = {}

    def add(self, tile: Pixels) -> int:
        """The number of a tile, new if no equal one is here. Clear pixels are alike."""
        clean = np.where(tile[..., 3:] > 0, tile, 0).astype(np.uint8)
        return self._keep(clean, clean.tobytes())

    def animate(self, frames: list[Pixels], milliseconds: int) -> int:
        """The number of a tile that shows these frames in turn."""
        key = b"".join(frame.tobytes() for frame in frames)
        if key in self._known:
            return self._known[key]
        first = self._keep(frames[0], key)
        numbers = [first, *(self._keep(f, b"frame" + f.tobytes()) for f in frames[1:])]
        self.frames[first] = tuple((number, milliseconds) for number in numbers)
        return first

    def _keep(self, tile: Pixels, key: bytes) -> int:
        if key not in self._known:
            self._known[key] = len(self.tiles)
            self.tiles.append(tile)
        return self._known[key]

    def cut(self, picture: Pixels) -> list[list[int | None]]:
        """Cut a picture of the whole town; None where a tile is clear."""
        rows: list[list[int | None]] = []
        for y in range(0, picture.shape[0], TILE):
            row: list[int | None] = []
            for x in range(0, picture.shape[1], TILE):
                tile = picture[y : y + TILE, x : x + TILE]
                row.append(self.add(tile) if tile[..., 3].any() else None)
            rows.append(row)
        return rows

    def write(self, folder: Path) -> None:
        """Write `<name>.png` and `<name>.tsx` into a folder."""
        lines = max(1, -(-len(self.tiles) // COLUMNS))
        picture = np.zeros((lines * TILE, COLUMNS * TILE, 4), np.uint8)
        for number, tile in enumerate(self.tiles):
            y, x = number // COLUMNS * TILE, number % COLUMNS * TILE
            picture[y : y + TILE, x : x + TILE] = tile
        save_png(picture, folder / f"{self.name}.png")
        save_xml(self._xml(picture), folder / f"{self.name}.tsx")

    def _xml(self, picture: Pixels) -> Xml.Element:
        root = Xml.Element(
            "tileset",
            version="1.10",
            tiledversion="1.10.2",
            name=self.name,
            tilewidth=str(TILE),
            tileheight=str(TILE),
            tilecount=str(picture.shape[0] // TILE * COLUMNS),
            columns=str(COLUMNS),
        )
        Xml.SubElement(
            root,
            "image",
            source=f"{self.name}.png",
            width=str(picture.shape[1]),
            height=str(picture.shape[0]),
        )
        for number in sorted(self.frames.keys() | self.properties.keys()):
            tile = Xml.SubElement(root, "tile", id=str(number))
            add_properties(tile, self.properties.get(number, {}))
            self._add_frames(tile, number)
        self._add_wang(root)
        return root

    def _add_frames(self, tile: Xml.Element, number: int) -> None:
        if number in self.frames:
            animation = Xml.SubElement(tile, "animation")
            for frame, milliseconds in self.frames[number]:
                Xml.SubElement(
                    animation, "frame", tileid=str(frame), duration=str(milliseconds)
                )

    def _add_wang(self, root: Xml.Element) -> None:
        if not self.wang:
            return
        holder = Xml.SubElement(root, "wangsets")
        for wang in self.wang:
            one = Xml.SubElement(
                holder, "wangset", name=wang.name, type="mixed", tile="-1"
            )
            Xml.SubElement(
                one,
                "wangcolor",
                name=wang.name,
                color=wang.colour,
                tile="-1",
                probability="1",
            )
            for number, sides in sorted(wang.tiles.items()):
                text = ",".join(str(side) for side in sides)
                Xml.SubElement(one, "wangtile", tileid=str(number), wangid=text)
