"""A complete small folder of assets: a house, a cafe, a park, and two people.

Towns founded on it are lived with the whole engine and the routine, in a second or
two. Sentences and activities are those of the game; map, people and base are drawn
and written here.
"""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]

BASE = "hamlet"
"""Name of the only base."""

PEOPLE = ("Ann Ash", "Bob Birch")

PICTURE = (
    "############################",
    "#.....#.....#......#.......#",
    "#.....#.....#......#.......#",
    "#.....#.....#......#.......#",
    "#.....#.....#......#.......#",
    "###.#####.#####.####.......#",
    "#..........................#",
    "#####.#####................#",
    "#.........#................#",
    "#.........#................#",
    "#.........#................#",
    "#.........#................#",
    "###########................#",
    "#..........................#",
    "############################",
)
"""Walls; the rest can be walked on."""

SECTORS = {
    "house": (1, 1, 18, 4),
    "Hobbs Cafe": (1, 8, 9, 4),
    "Johnson Park": (11, 7, 16, 7),
}
"""Left, top, width and height in tiles."""

ARENAS = {
    ("house", "Ann's room"): (1, 1, 5, 4),
    ("house", "Bob's room"): (7, 1, 5, 4),
    ("house", "kitchen"): (13, 1, 6, 4),
    ("Hobbs Cafe", "cafe"): (1, 8, 9, 4),
    ("Johnson Park", "park"): (11, 7, 16, 7),
}

OBJECTS = (
    ("house", "Ann's room", "bed", (1, 1, 1, 2)),
    ("house", "Ann's room", "closet", (5, 1, 1, 1)),
    ("house", "Bob's room", "bed", (7, 1, 1, 2)),
    ("house", "Bob's room", "desk", (11, 1, 1, 1)),
    ("house", "Bob's room", "bookshelf", (11, 4, 1, 1)),
    ("house", "kitchen", "cooking area", (13, 1, 1, 1)),
    ("house", "kitchen", "refrigerator", (14, 1, 1, 1)),
    ("house", "kitchen", "kitchen sink", (15, 1, 1, 1)),
    ("house", "kitchen", "shower", (18, 1, 1, 1)),
    ("house", "kitchen", "bathroom sink", (18, 2, 1, 1)),
    ("house", "kitchen", "toilet", (18, 4, 1, 1)),
    ("house", "kitchen", "common room table", (15, 3, 2, 1)),
    ("Hobbs Cafe", "cafe", "behind the cafe counter", (1, 8, 2, 1)),
    ("Hobbs Cafe", "cafe", "cooking area", (4, 8, 1, 1)),
    ("Hobbs Cafe", "cafe", "refrigerator", (5, 8, 1, 1)),
    ("Hobbs Cafe", "cafe", "cafe customer seating", (7, 10, 2, 2)),
    ("Johnson Park", "park", "park garden", (20, 10, 3, 2)),
)

ACTIVITIES = (
    "sleep",
    "morning_routine",
    "evening_routine",
    "breakfast",
    "lunch",
    "dinner",
    "coffee_break",
    "serve_cafe",
    "write_novel",
    "read",
    "walk_park",
    "sit_in_park",
    "visit_cafe",
    "tidy_house",
    "accounts",
    "plan_event",
    "decorate_party",
    "attend_party",
    "host_party",
    "attend_event",
)
"""Taken over from the game's library."""

TOWN = """
title = { en = "The Hamlet", zh = "小村" }
map = "hamlet.tmx"
start = 2023-02-13T06:00:00
people = ["ann_ash", "bob_birch"]
reflection_threshold = 40

[[news]]
id = "cake_party"
kind = "event"
about = ["Ann Ash"]
text.en = "Ann is giving a cake party at the cafe on 13 February from four to six"
text.zh = "安二月十三日下午四点到六点在咖啡馆办蛋糕会"
own.en = "I am giving a cake party at the cafe on 13 February from four to six"
own.zh = "我二月十三日下午四点到六点在咖啡馆办蛋糕会"
topic = "cooking"
place = "Hobbs Cafe:cafe"
start = 2023-02-13T16:00:00
end = 2023-02-13T18:00:00
host = "Ann Ash"
importance = 8
known_to = ["Ann Ash"]
"""

ANN = """
name = "Ann Ash"
names.full = { en = "Ann Ash", zh = "安·阿什" }
names.short = { en = "Ann", zh = "安" }
age = 41
pronoun = "she"
sprite = "isabella_rodriguez"
innate = ["friendly", "hospitable"]
interests = ["cooking", "coffee", "literature"]
wake = "06:30"
sleep = "22:30"
sociability = 0.95
knows = ["Johnson Park"]
learned = { en = "Ann runs the cafe.", zh = "安开着咖啡馆。" }
currently = { en = "Ann is planning a cake party.", zh = "安在筹备蛋糕会。" }
lifestyle = { en = "Ann gets up at half past six.", zh = "安六点半起床。" }
speech = { en = "Speaks warmly.", zh = "说话热情。" }
home = { sector = "house", arena = "Ann's room" }
work.title = { en = "owner of the cafe", zh = "咖啡馆老板娘" }
work.sector = "Hobbs Cafe"
work.arena = "cafe"
work.object = "behind the cafe counter"
work.activity = "serve_cafe"
work.start = "09:00"
work.end = "18:00"
work.fixed = true

[[concerns]]
id = "oven"
topic = "cooking"
what = { en = "the old oven", zh = "那台老烤箱" }
detail = { en = "It burns everything on the left.", zh = "左半边什么都烤糊。" }

[[ties]]
to = "Bob Birch"
kind = "housemate"
feeling = 3
note.en = "Bob lives across the corridor and forgets to eat."
note.zh = "鲍勃住在走廊对面，常忘了吃饭。"
"""

BOB = """
name = "Bob Birch"
names.full = { en = "Bob Birch", zh = "鲍勃·伯奇" }
names.short = { en = "Bob", zh = "鲍勃" }
age = 36
pronoun = "he"
sprite = "adam_smith"
innate = ["curious", "imaginative"]
interests = ["literature", "nature", "coffee"]
wake = "06:40"
sleep = "23:00"
sociability = 0.9
knows = ["Hobbs Cafe", "Johnson Park"]
learned = { en = "Bob writes a novel.", zh = "鲍勃在写小说。" }
currently = { en = "Bob looks for an ending.", zh = "鲍勃在找一个结局。" }
lifestyle = { en = "Bob gets up before seven.", zh = "鲍勃七点前起床。" }
speech = { en = "Speaks in long sentences.", zh = "句子很长。" }
home = { sector = "house", arena = "Bob's room" }
meals.lunch = ["Hobbs Cafe:cafe"]
work.title = { en = "novelist", zh = "小说家" }
work.activity = "write_novel"
work.start = "09:00"
work.end = "16:00"

[[concerns]]
id = "ending"
topic = "literature"
what = { en = "the last chapter", zh = "最后一章" }
detail.en = "Everybody in it is waiting for a ship."
detail.zh = "里面的人都在等一艘船。"

[[ties]]
to = "Ann Ash"
kind = "housemate"
feeling = 3
note.en = "Ann puts bread before my door when I write at night."
note.zh = "我熬夜写作时，安会把面包放在门口。"
"""

PLACES = """
[sectors."house"]
en = "the house"
zh = "那栋房子"
in_en = "at the house"
in_zh = "在那栋房子"

[arenas."house:Ann's room"]
en = "Ann's room"
zh = "安的房间"
in_en = "in Ann's room"
in_zh = "在安的房间"

[arenas."house:Bob's room"]
en = "Bob's room"
zh = "鲍勃的房间"
in_en = "in Bob's room"
in_zh = "在鲍勃的房间"

[arenas."house:kitchen"]
en = "the kitchen"
zh = "厨房"
in_en = "in the kitchen"
in_zh = "在厨房"
"""

TILE = 16
"""Pixels of a tile."""


def small_assets(folder: Path) -> Path:
    """Write the folder of assets; returns it, for `SMALLVILLE_ASSETS` or a call."""
    assets = folder / "assets"
    for part in ("maps", "bases", "personas"):
        (assets / part).mkdir(parents=True)
    shutil.copytree(ROOT / "assets" / "locale", assets / "locale")
    for name in ("traits.toml", "topics.toml"):
        shutil.copy(ROOT / "assets" / name, assets / name)
    _write(assets / "activities.toml", _activities())
    places = (ROOT / "assets" / "places.toml").read_text(encoding="utf-8")
    _write(assets / "places.toml", places + PLACES)
    _write(assets / "bases" / f"{BASE}.toml", TOWN)
    _write(assets / "personas" / "ann_ash.toml", ANN)
    _write(assets / "personas" / "bob_birch.toml", BOB)
    _write(assets / "maps" / "hamlet.tmx", map_text())
    _write(assets / "maps" / "tiles.tsx", _TILESET)
    Image.new("RGBA", (2 * TILE, TILE)).save(assets / "maps" / "tiles.png")
    return assets


def map_text() -> str:
    """The map as Tiled would save it."""
    width, height = len(PICTURE[0]), len(PICTURE)
    walls = [",".join("2" if one == "#" else "0" for one in row) for row in PICTURE]
    ground = [",".join(["1"] * width)] * height
    layers = [
        _layer("ground", ground),
        _layer("collision", walls),
        _group("sectors", [_mark(name, area) for name, area in SECTORS.items()]),
        _group(
            "arenas",
            [
                _mark(name, area, {"sector": sector})
                for (sector, name), area in ARENAS.items()
            ],
        ),
        _group(
            "objects",
            [
                _mark(name, area, {"sector": sector, "arena": arena})
                for sector, arena, name, area in OBJECTS
            ],
        ),
    ]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<map version="1.10" orientation="orthogonal" width="{width}"'
        f' height="{height}" tilewidth="{TILE}" tileheight="{TILE}" infinite="0">\n'
        '<properties><property name="world" value="the Hamlet"/></properties>\n'
        '<tileset firstgid="1" source="tiles.tsx"/>\n'
        + "\n".join(layers)
        + "\n</map>\n"
    )


_TILESET = f"""<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="tiles" tilewidth="{TILE}" tileheight="{TILE}"
 tilecount="2" columns="2">
 <image source="tiles.png" width="{2 * TILE}" height="{TILE}"/>
</tileset>
"""


def _activities() -> str:
    library = (ROOT / "assets" / "activities.toml").read_text(encoding="utf-8")
    tables = {
        match[1]: match[0]
        for match in re.finditer(r"^\[(\w+)\]\n(?:(?!^\[).*\n?)*", library, re.M)
    }
    return "".join(tables[name] for name in ACTIVITIES)


def _layer(name: str, rows: list[str]) -> str:
    width, height = len(PICTURE[0]), len(PICTURE)
    numbers = ",\n".join(rows)
    return (
        f'<layer name="{name}" width="{width}" height="{height}">'
        f'<data encoding="csv">\n{numbers}\n</data></layer>'
    )


def _group(name: str, marks: list[str]) -> str:
    return f'<objectgroup name="{name}">\n' + "\n".join(marks) + "\n</objectgroup>"


def _mark(
    name: str, area: tuple[int, int, int, int], properties: Mapping[str, str] = {}
) -> str:
    left, top, width, height = (TILE * tiles for tiles in area)
    owned = "".join(
        f'<property name="{key}" value="{value}"/>' for key, value in properties.items()
    )
    return (
        f'<object name="{name}" x="{left}" y="{top}" width="{width}"'
        f' height="{height}"><properties>{owned}</properties></object>'
    )


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
