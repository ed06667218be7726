"""A small map as Tiled would save it, to be broken in many ways."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

PICTURE = (
    "########",
    "#kkk#bb#",
    "#kSk.bB#",
    "#kkk#bb#",
    "#......#",
    "########",
)
"""What the map shows: a house with two rooms, a stove and a bed, and a yard."""

TILESET = """<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="tiles" tilewidth="16" tileheight="16" tilecount="4"
 columns="4">
 <image source="tiles.png" width="64" height="16"/>
</tileset>
"""


def rows(numbers: Sequence[Sequence[int]]) -> str:
    """Tiles of a layer as CSV."""
    return ",\n".join(",".join(map(str, row)) for row in numbers)


WALLS = rows([[2 if letter == "#" else 0 for letter in row] for row in PICTURE])
GROUND = rows([[1] * len(row) for row in PICTURE])

MAP = f"""<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" orientation="orthogonal" width="8" height="6" tilewidth="16"
 tileheight="16" infinite="0">
 <properties><property name="world" value="the Hamlet"/></properties>
 <tileset firstgid="1" source="tiles.tsx"/>
 <layer id="1" name="ground" width="8" height="6">
  <data encoding="csv">
{GROUND}
</data>
 </layer>
 <objectgroup id="2" name="things">
  <object id="20" gid="3" x="32" y="48" width="16" height="16">
   <properties><property name="address" value="house:kitchen:stove"/></properties>
  </object>
 </objectgroup>
 <layer id="3" name="collision" width="8" height="6" visible="0">
  <data encoding="csv">
{WALLS}
</data>
 </layer>
 <objectgroup id="4" name="sectors" visible="0">
  <object id="1" name="house" type="sector" x="16" y="16" width="96" height="48"/>
 </objectgroup>
 <objectgroup id="5" name="arenas" visible="0">
  <object id="2" name="kitchen" type="arena" x="16" y="16" width="48" height="48">
   <properties><property name="sector" value="house"/></properties>
  </object>
  <object id="3" name="bedroom" type="arena" x="80" y="16" width="32" height="48">
   <properties><property name="sector" value="house"/></properties>
  </object>
 </objectgroup>
 <objectgroup id="6" name="objects" visible="0">
  <object id="4" name="stove" type="object" x="32" y="32" width="16" height="16">
   <properties>
    <property name="sector" value="house"/><property name="arena" value="kitchen"/>
   </properties>
  </object>
  <object id="5" name="bed" type="object" x="96" y="32" width="16" height="16">
   <properties>
    <property name="sector" value="house"/><property name="arena" value="bedroom"/>
   </properties>
  </object>
 </objectgroup>
 <objectgroup id="7" name="spawns" visible="0">
  <object id="6" name="sp-A" x="96" y="32" width="16" height="16">
   <properties>
    <property name="sector" value="house"/><property name="arena" value="bedroom"/>
   </properties>
  </object>
 </objectgroup>
</map>
"""


def save(folder: Path, text: str = MAP, tileset: str = TILESET) -> Path:
    """Write a map with its tileset and picture; returns its path."""
    (folder / "tiles.tsx").write_text(tileset, encoding="utf-8")
    Image.new("RGBA", (64, 16)).save(folder / "tiles.png")
    path = folder / "hamlet.tmx"
    path.write_text(text, encoding="utf-8")
    return path


def changed(old: str, new: str, text: str = MAP) -> str:
    """A text with one place of it changed; that place must be there."""
    assert text.count(old) == 1, f"{text.count(old)} times: {old}"
    return text.replace(old, new)
