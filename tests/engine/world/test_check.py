"""Every way we know to break a map, and how it is told."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import MapError
from engine.phrase import Phrase
from engine.world.check import check_map
from engine.world.grid import Tile
from engine.world.tmx import load_world
from tests.tiled import GROUND, MAP, TILESET, WALLS, changed, save

ROOT = Path(__file__).parents[3]

Break = Callable[[], str]
Where = tuple[str, Tile | None]


def instead(old: str, new: str) -> Break:
    return lambda: changed(old, new)


def without_layer(name: str) -> Break:
    def cut() -> str:
        before, rest = MAP.split(f'name="{name}"')
        start = before.rindex("\n <")
        tag = before[start + 3 :].split()[0]
        return before[:start] + rest.split(f"</{tag}>", 1)[1]

    return cut


def in_row(number: int, row: str, text: str = WALLS) -> str:
    lines = text.split("\n")
    lines[number] = row
    return "\n".join(lines)


STOVE = 'name="stove" type="object" x="32" y="32" width="16" height="16"'
BED = 'name="bed" type="object" x="96" y="32" width="16" height="16"'
KITCHEN = 'name="kitchen" type="arena" x="16" y="16" width="48" height="48"'
HOUSE = 'name="house" type="sector" x="16" y="16" width="96" height="48"'
SPAWN = 'name="sp-A" x="96" y="32" width="16" height="16"'
SIZE = 'width="8" height="6" tilewidth="16"\n tileheight="16"'
COLLISION = '<layer id="3" name="collision" width="8" height="6"'

BED_ROW = ("0,0,0,2", "2,2,2,2")

FILE = ("", None)

GRAVE: list[tuple[str, str, Where, Break]] = [
    ("an unfinished file", "map.xml", FILE, lambda: MAP[:900]),
    ("another file", "map.not_a_map", FILE, lambda: "<svg/>"),
    ("another encoding", "map.closed", FILE, instead("UTF-8", "UTF-99")),
    (
        "an isometric map",
        "map.orientation",
        FILE,
        instead('orientation="orthogonal"', 'orientation="isometric"'),
    ),
    ("an infinite map", "map.infinite", FILE, instead('infinite="0"', 'infinite="1"')),
    ("no width", "map.size", FILE, instead(SIZE, SIZE.replace('"8"', '"nan"'))),
    ("an endless width", "map.size", FILE, instead(SIZE, SIZE.replace('"8"', '"9e9"'))),
    (
        "oblong tiles",
        "map.tile_size",
        FILE,
        instead('tileheight="16" infinite', 'tileheight="32" infinite'),
    ),
    (
        "a missing tileset",
        "map.tileset_missing",
        FILE,
        instead('source="tiles.tsx"', 'source="tilse.tsx"'),
    ),
    (
        "a foreign tileset",
        "map.tileset_kind",
        FILE,
        instead('source="tiles.tsx"', 'source="tiles.json"'),
    ),
    (
        "a tileset without number",
        "map.tileset_number",
        FILE,
        instead('firstgid="1"', 'firstgid="one"'),
    ),
    (
        "tilesets of the same numbers",
        "map.tileset_overlap",
        FILE,
        instead(
            '<tileset firstgid="1" source="tiles.tsx"/>',
            '<tileset firstgid="1" source="tiles.tsx"/>'
            '<tileset firstgid="3" source="tiles.tsx"/>',
        ),
    ),
    *(
        (f"no layer {name}", "map.layer_missing", (name, None), without_layer(name))
        for name in ("collision", "sectors", "arenas", "objects")
    ),
    (
        "two layers of walls",
        "map.layer_twice",
        ("collision", None),
        instead('name="ground"', 'name="collision"'),
    ),
    (
        "walls as objects",
        "map.layer_tiles",
        ("collision", None),
        lambda: changed(
            "</map>",
            '<objectgroup name="collision"/></map>',
            without_layer("collision")(),
        ),
    ),
    (
        "sectors as tiles",
        "map.layer_objects",
        ("sectors", None),
        lambda: changed(
            "</map>",
            '<layer name="sectors" width="8" height="6"><data encoding="csv">'
            f"{GROUND}</data></layer></map>",
            without_layer("sectors")(),
        ),
    ),
    (
        "shifted walls",
        "map.layer_offset",
        ("collision", None),
        instead(COLLISION, COLLISION + ' offsetx="4"'),
    ),
    (
        "a narrow layer",
        "map.layer_size",
        ("collision", None),
        instead(COLLISION, COLLISION.replace('"8"', '"7"')),
    ),
    (
        "a layer in chunks",
        "map.layer_infinite",
        ("collision", None),
        instead(
            f'<data encoding="csv">\n{WALLS}',
            f'<data encoding="csv"><chunk x="0" y="0">{WALLS}</chunk>',
        ),
    ),
    (
        "a layer without tiles",
        "map.layer_infinite",
        ("collision", None),
        instead(f'<data encoding="csv">\n{WALLS}\n</data>', ""),
    ),
    (
        "a layer packed by zstd",
        "map.layer_packing",
        ("collision", None),
        instead(
            f'<data encoding="csv">\n{WALLS}',
            '<data encoding="base64" compression="zstd">KLUv/QBY',
        ),
    ),
    (
        "a layer of XML tiles",
        "map.layer_packing",
        ("collision", None),
        instead(f'<data encoding="csv">\n{WALLS}', '<data><tile gid="1"/>'),
    ),
    (
        "a layer of words",
        "map.layer_broken",
        ("collision", None),
        instead(f'<data encoding="csv">\n{WALLS}', '<data encoding="csv">wall,wall'),
    ),
    (
        "a layer packed badly",
        "map.layer_broken",
        ("collision", None),
        instead(
            f'<data encoding="csv">\n{WALLS}',
            '<data encoding="base64" compression="zlib">aGVsbG8=',
        ),
    ),
    (
        "a layer with a tile too few",
        "map.layer_count",
        ("collision", None),
        instead(WALLS, WALLS.removesuffix(",2")),
    ),
    (
        "a thing without a name",
        "map.nameless",
        ("objects", (2, 2)),
        instead(STOVE, STOVE.replace("stove", " ")),
    ),
    (
        "a colon in a name",
        "map.colon",
        ("objects", (2, 2)),
        instead(STOVE, STOVE.replace("stove", "stove: hot")),
    ),
    ("a colon in the world's name", "map.colon", FILE, instead("the Hamlet", "a:b")),
    (
        "a turned rectangle",
        "map.not_rectangle",
        ("objects", (2, 2)),
        instead(STOVE, STOVE + ' rotation="45"'),
    ),
    (
        "an object from a template",
        "map.template",
        ("objects", (2, 2)),
        instead(STOVE, STOVE + ' template="stove.tx"'),
    ),
    (
        "a round sector",
        "map.not_rectangle",
        ("sectors", (1, 1)),
        instead(f"{HOUSE}/>", f"{HOUSE}><ellipse/></object>"),
    ),
    (
        "an object too thin for a tile",
        "map.empty",
        ("objects", (2, 2)),
        instead(STOVE, STOVE.replace('width="16"', 'width="3"')),
    ),
    (
        "an object half outside the map",
        "map.outside",
        ("objects", (7, 2)),
        instead(BED, BED.replace('x="96"', 'x="112"').replace("16", "32", 1)),
    ),
    (
        "an object far outside the map",
        "map.outside",
        ("objects", (625, 2)),
        instead(BED, BED.replace('x="96"', 'x="10000"')),
    ),
    (
        "overlapping arenas",
        "map.overlap",
        ("arenas", (5, 1)),
        instead(KITCHEN, KITCHEN.replace('width="48"', 'width="80"')),
    ),
    (
        "overlapping sectors",
        "map.overlap",
        ("sectors", (6, 3)),
        instead(
            f"{HOUSE}/>",
            f'{HOUSE}/><object name="shed" x="96" y="48" width="16" height="32"/>',
        ),
    ),
    (
        "an arena outside its sector",
        "map.arena_astray",
        ("arenas", (1, 4)),
        instead(KITCHEN, KITCHEN.replace('height="48"', 'height="64"')),
    ),
    (
        "an arena of an unknown sector",
        "map.owner_unknown.close",
        ("arenas", (1, 1)),
        instead(
            f'{KITCHEN}>\n   <properties><property name="sector" value="house"/>',
            f'{KITCHEN}>\n   <properties><property name="sector" value="hous"/>',
        ),
    ),
    (
        "an arena in no sector",
        "map.arena_homeless",
        ("arenas", (1, 4)),
        instead(
            '  <object id="3"',
            '  <object name="yard" x="16" y="64" width="16" height="16"/>\n'
            '  <object id="3"',
        ),
    ),
    (
        "an object outside its arena",
        "map.object_astray",
        ("objects", (4, 2)),
        instead(BED, BED.replace('x="96"', 'x="64"')),
    ),
    (
        "an object in no arena",
        "map.object_homeless",
        ("objects", (1, 4)),
        instead(
            '  <object id="4"',
            '  <object name="pond" x="16" y="64" width="16" height="16"/>\n'
            '  <object id="4"',
        ),
    ),
    (
        "names that differ by capitals",
        "map.twins",
        ("arenas", (5, 1)),
        lambda: MAP.replace('"bedroom"', '"Kitchen"'),
    ),
    (
        "a spawn in a wall",
        "map.spawn_blocked",
        ("spawns", (4, 1)),
        instead(SPAWN, 'name="sp-A" x="64" y="16" width="16" height="16"'),
    ),
    (
        "a spawn in another room",
        "map.spawn_astray",
        ("spawns", (1, 1)),
        instead(SPAWN, 'name="sp-A" x="16" y="16" width="16" height="16"'),
    ),
    (
        "a map of walls",
        "map.no_ground",
        ("collision", None),
        instead(WALLS, GROUND),
    ),
    (
        "an arena full of walls",
        "map.walled",
        ("arenas", (5, 1)),
        instead(
            WALLS, WALLS.replace("2,0,0,2", "2,2,2,2").replace("0,0,0,2", "2,2,2,2")
        ),
    ),
    (
        "an arena behind a wall",
        "map.cut_off",
        ("arenas", (5, 1)),
        instead(WALLS, in_row(4, "2,0,0,0,0,2,0,2,", in_row(2, "2,0,0,0,2,0,0,2,"))),
    ),
    (
        "an object inside a wall",
        "map.object_walled",
        ("objects", (6, 2)),
        instead(
            WALLS, in_row(2, "2,0,0,0,0,2,2,2,", WALLS).replace("2,0,0,2", "2,0,2,2")
        ),
    ),
]

SLIGHT: list[tuple[str, str, Where, Break]] = [
    (
        "an unknown layer",
        "map.layer_unknown.close",
        ("groud", None),
        instead('name="ground"', 'name="groud"'),
    ),
    (
        "a layer of another thing altogether",
        "map.layer_unknown",
        ("my own notes", None),
        instead("</map>", '<objectgroup name="my own notes"/></map>'),
    ),
    (
        "a tile of no tileset",
        "map.tile_unknown",
        ("ground", (0, 1)),
        instead(GROUND, in_row(1, "9,1,1,1,1,1,1,1,", GROUND)),
    ),
    (
        "a rectangle off the tiles' edges",
        "map.uneven",
        ("objects", (2, 2)),
        instead(STOVE, STOVE.replace('x="32"', 'x="35"')),
    ),
    (
        "the same thing drawn twice",
        "map.mark_twice",
        ("sectors", (1, 1)),
        instead(f'<object id="1" {HOUSE}/>', f"<object {HOUSE}/><object {HOUSE}/>"),
    ),
    (
        "two spawns of one name",
        "map.spawn_twice",
        ("spawns", (5, 1)),
        instead(
            ' <objectgroup id="7" name="spawns" visible="0">',
            ' <objectgroup id="7" name="spawns" visible="0">'
            '<object name="sp-A" x="96" y="16" width="16" height="16"/>'
            '<object name="sp-A" x="80" y="16" width="16" height="16"/>',
        ),
    ),
    (
        "a thing for an object that is not there",
        "map.thing_address.close",
        ("things", (2, 2)),
        instead('value="house:kitchen:stove"', 'value="house:kitchen:stov"'),
    ),
]


def found(path: Path) -> set[tuple[str, str, Tile | None]]:
    return {(one.phrase.key, one.layer, one.tile) for one in check_map(path)}


def test_a_sound_map_has_no_problems(tmp_path: Path) -> None:
    assert check_map(save(tmp_path)) == []


@pytest.mark.parametrize(
    ("key", "where", "broken"),
    [row[1:] for row in (*GRAVE, *SLIGHT)],
    ids=[row[0] for row in (*GRAVE, *SLIGHT)],
)
def test_a_broken_map_is_told_with_layer_and_tile(
    tmp_path: Path, key: str, where: Where, broken: Break
) -> None:
    assert (key, *where) in found(save(tmp_path, broken()))


@pytest.mark.parametrize(
    "broken", [row[3] for row in GRAVE], ids=[row[0] for row in GRAVE]
)
def test_nobody_moves_to_a_map_with_a_grave_problem(
    tmp_path: Path, broken: Break
) -> None:
    with pytest.raises(MapError):
        load_world(save(tmp_path, broken()))


@pytest.mark.parametrize(
    "broken", [row[3] for row in SLIGHT], ids=[row[0] for row in SLIGHT]
)
def test_one_can_live_with_a_slight_problem(tmp_path: Path, broken: Break) -> None:
    assert len(load_world(save(tmp_path, broken())).arenas) == 2


def test_a_missing_map_is_told(tmp_path: Path) -> None:
    assert found(tmp_path / "nowhere.tmx") == {("map.missing", "", None)}


def test_a_folder_is_no_map(tmp_path: Path) -> None:
    assert found(tmp_path) == {("map.closed", "", None)}


def test_a_missing_tileset_is_not_told_again_for_each_tile(tmp_path: Path) -> None:
    text = changed('source="tiles.tsx"', 'source="tilse.tsx"')
    assert found(save(tmp_path, text)) == {("map.tileset_missing", "", None)}


def test_a_damaged_tileset_is_told(tmp_path: Path) -> None:
    path = save(tmp_path, tileset=TILESET[:60])
    assert ("map.tileset_xml", "", None) in found(path)


@pytest.mark.parametrize(
    ("tileset", "key"),
    [
        (changed("tiles.png", "tlies.png", TILESET), "map.image_missing"),
        (changed("tiles.png", "tiles.tsx.png", TILESET), "map.image_missing"),
        (changed('width="64"', 'width="96"', TILESET), "map.image_size"),
        (changed("<image ", '<image trans="ff00ff" ', TILESET), "map.image_trans"),
    ],
)
def test_a_wrong_picture_is_told_and_nothing_else(
    tmp_path: Path, tileset: str, key: str
) -> None:
    assert found(save(tmp_path, tileset=tileset)) == {(key, "", None)}


@pytest.mark.parametrize(
    ("tileset", "stops"),
    [
        (changed("tiles.png", "tlies.png", TILESET), True),
        (changed('width="64"', 'width="96"', TILESET), True),
        (changed('width="64"', 'width="32"', TILESET), False),
        (changed("<image ", '<image trans="ff00ff" ', TILESET), False),
    ],
)
def test_a_picture_that_cannot_be_shown_keeps_a_map_from_use(
    tmp_path: Path, tileset: str, stops: bool
) -> None:
    (problem,) = check_map(save(tmp_path, tileset=tileset))
    assert problem.stops == stops
    assert problem.phrase.part("tileset") == "tiles.tsx"


def test_a_picture_that_is_none_is_told(tmp_path: Path) -> None:
    path = save(tmp_path)
    (tmp_path / "tiles.png").write_bytes(b"GIF89a" + bytes(40))
    assert found(path) == {("map.image_broken", "", None)}


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    text = changed('source="tiles.tsx"', 'source="tilse.tsx"')
    text = changed('name="ground"', 'name="groud"', text)
    text = changed(STOVE, STOVE.replace('x="32"', 'x="640"'), text)
    text = changed(BED, BED.replace('x="96"', 'x="64"'), text)
    keys = {key for key, _, _ in found(save(tmp_path, text))}
    assert {
        "map.tileset_missing",
        "map.layer_unknown.close",
        "map.outside",
        "map.object_astray",
    } <= keys


def test_every_problem_has_a_sentence_in_both_languages_with_its_parts(
    tmp_path: Path,
) -> None:
    phrases: list[Phrase] = []
    for _, _, _, broken in (*GRAVE, *SLIGHT):
        phrases += [one.told for one in check_map(save(tmp_path, broken()))]
    for language in ("en", "zh"):
        file = ROOT / "assets" / "locale" / language / "map.toml"
        sentences = tomllib.loads(file.read_text(encoding="utf-8"))
        for phrase in phrases:
            parts = dict(phrase.parts)
            inner = parts.get("problem", phrase)
            assert isinstance(inner, Phrase)
            for one in (phrase, inner):
                said = sentences[one.key].format_map(dict(one.parts))
                assert "{" not in said


def test_both_languages_have_the_same_sentences_with_the_same_slots() -> None:
    def slots(language: str) -> dict[str, set[str]]:
        file = ROOT / "assets" / "locale" / language / "map.toml"
        sentences = tomllib.loads(file.read_text(encoding="utf-8"))
        return {
            key: {part.split("}")[0] for part in said.split("{")[1:]}
            for key, said in sentences.items()
        }

    assert slots("en") == slots("zh")
