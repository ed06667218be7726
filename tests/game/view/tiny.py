"""A map of eight by six tiles for drawing, written with its pictures."""

from collections.abc import Mapping
from pathlib import Path

from PIL import Image

GRASS, WATER, FLOOR, ROOF = (
    (111, 174, 85),
    (58, 118, 171),
    (219, 167, 101),
    (150, 60, 60),
)
RIPPLE = (143, 208, 216)
LAMP, LIT, BED = (60, 60, 90), (248, 222, 136), (200, 80, 90)

HOUSE = (2, 2, 3, 2)
"""Left, top, width and height of the room, in tiles."""


def write_map(folder: Path, changes: Mapping[str, str] | None = None) -> Path:
    """Write the map; `changes` replaces parts of its text."""
    strip = Image.new("RGBA", (80, 16))
    for place, colour in enumerate((GRASS, WATER, RIPPLE, FLOOR, ROOF)):
        strip.paste((*colour, 255), (16 * place, 0, 16 * place + 16, 16))
    strip.save(folder / "ground.png")
    for name, colour, size in (
        ("lamp", LAMP, (8, 32)),
        ("lamp-lit", LIT, (8, 32)),
        ("bed", BED, (16, 24)),
        ("bed-occupied", LIT, (16, 24)),
    ):
        Image.new("RGBA", size, (*colour, 255)).save(folder / f"{name}.png")
    (folder / "ground.tsx").write_text(GROUND, encoding="utf-8")
    (folder / "things.tsx").write_text(THINGS, encoding="utf-8")
    text = MAP
    for old, new in (changes or {}).items():
        assert old in text
        text = text.replace(old, new)
    path = folder / "tiny.tmx"
    path.write_text(text, encoding="utf-8")
    return path


def _csv(rows: list[list[int]]) -> str:
    return ",\n".join(",".join(map(str, row)) for row in rows)


def _filled(number: int, left: int, top: int, width: int, height: int) -> str:
    return _csv(
        [
            [
                number if left <= x < left + width and top <= y < top + height else 0
                for x in range(8)
            ]
            for y in range(6)
        ]
    )


GROUND = """<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="ground" tilewidth="16" tileheight="16" tilecount="5"
 columns="5">
 <image source="ground.png" width="80" height="16"/>
 <tile id="1"><animation>
  <frame tileid="1" duration="200"/><frame tileid="2" duration="200"/>
 </animation></tile>
</tileset>
"""


def _thing(number: int, kind: str, state: str, file: str) -> str:
    width, height = (8, 32) if kind == "street lamp" else (16, 24)
    return f"""<tile id="{number}"><properties>
 <property name="kind" value="{kind}"/><property name="variant" value="plain"/>
 <property name="state" value="{state}"/><property name="foot" type="int" value="2"/>
</properties><image width="{width}" height="{height}" source="{file}.png"/></tile>
"""


THINGS = f"""<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="things" tilewidth="16" tileheight="32" tilecount="4"
 columns="0">
{_thing(0, "street lamp", "idle", "lamp")}
{_thing(1, "street lamp", "lit", "lamp-lit")}
{_thing(2, "bed", "idle", "bed")}
{_thing(3, "bed", "occupied", "bed-occupied")}
</tileset>
"""


def _layer(number: int, name: str, rows: str, more: str = "") -> str:
    return f"""<layer id="{number}" name="{name}" width="8" height="6">{more}
<data encoding="csv">
{rows}
</data></layer>
"""


ABOVE = '<properties><property name="above" type="bool" value="true"/></properties>'

MAP = f"""<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" orientation="orthogonal" width="8" height="6" tilewidth="16"
 tileheight="16" infinite="0">
<properties><property name="world" value="the Hamlet"/></properties>
<tileset firstgid="1" source="ground.tsx"/>
<tileset firstgid="11" source="things.tsx"/>
{_layer(1, "ground", _filled(1, 0, 0, 8, 6))}
{_layer(2, "ground2", _filled(2, 7, 0, 1, 1))}
{_layer(3, "floor", _filled(4, *HOUSE))}
<objectgroup id="4" name="things">
 <object id="1" gid="11" x="100" y="80" width="8" height="32"/>
 <object id="2" gid="13" x="32" y="60" width="16" height="24"><properties>
  <property name="address" value="house:kitchen:bed"/></properties></object>
</objectgroup>
{_layer(5, "foreground", _filled(5, 0, 5, 1, 1), ABOVE)}
{_layer(6, "collision", _filled(1, 0, 0, 8, 1))}
<objectgroup id="7" name="arenas" visible="0">
 <object id="3" name="kitchen" type="arena" x="32" y="32" width="48" height="32">
  <properties><property name="sector" value="house"/></properties></object>
 <object id="4" name="yard" type="arena" x="0" y="64" width="128" height="32">
  <properties><property name="sector" value="park"/></properties></object>
</objectgroup>
<objectgroup id="8" name="lights" visible="0">
 <object id="5" type="lamp" x="104" y="78"><properties>
  <property name="radius" type="int" value="20"/>
  <property name="strength" type="float" value="0.8"/>
  <property name="hours" value="19-7"/></properties><point/></object>
</objectgroup>
</map>
"""
