import base64
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from engine.errors import MapError
from engine.phrase import Phrase
from engine.world.check import check_map
from engine.world.tmx import load_world
from tests.tiled import MAP, PICTURE, WALLS, changed, save

BARE = """<map orientation="orthogonal" width="4" height="3" tilewidth="32"
 tileheight="32">
 <layer name="collision" width="4" height="3"><data encoding="csv">
  1,1,1,1,1,0,0,1,1,1,1,1
 </data></layer>
 <objectgroup name="sectors"><object name="hut" x="32" y="32" width="64" height="32"/>
 </objectgroup>
 <objectgroup name="arenas"><object name="room" x="32" y="32" width="64" height="32"/>
 </objectgroup>
 <objectgroup name="objects">
  <object name="chest" x="32" y="32" width="32" height="32"/>
 </objectgroup>
</map>"""


def packed(compression: str) -> str:
    """The collision layer as Tiled packs it."""
    numbers = [int(one) for one in WALLS.split(",")]
    data = struct.pack(f"<{len(numbers)}I", *numbers)
    if compression == "gzip":
        packer = zlib.compressobj(wbits=31)
        data = packer.compress(data) + packer.flush()
    elif compression:
        data = zlib.compress(data)
    attribute = f' compression="{compression}"' if compression else ""
    return changed(
        f'<data encoding="csv">\n{WALLS}',
        f'<data encoding="base64"{attribute}>\n{base64.b64encode(data).decode()}',
    )


def test_a_map_gives_its_places_objects_and_spawns(tmp_path: Path) -> None:
    world = load_world(save(tmp_path))
    assert world.name == "the Hamlet"
    assert world.sectors == ("the Hamlet:house",)
    assert world.arenas == ("the Hamlet:house:kitchen", "the Hamlet:house:bedroom")
    assert [thing.address for thing in world.objects] == [
        "the Hamlet:house:kitchen:stove",
        "the Hamlet:house:bedroom:bed",
    ]
    assert world.tiles_of("the Hamlet:house:bedroom:bed") == ((6, 2),)
    (spawn,) = world.spawns
    assert (spawn.name, spawn.arena) == ("sp-A", "the Hamlet:house:bedroom")
    assert spawn.tile == (6, 2)


def test_walls_are_where_the_collision_layer_has_any_tile(tmp_path: Path) -> None:
    world = load_world(save(tmp_path))
    for y, row in enumerate(PICTURE):
        for x, letter in enumerate(row):
            assert world.grid.is_walkable((x, y)) == (letter != "#")


@pytest.mark.parametrize("compression", ["", "zlib", "gzip"])
def test_layers_may_be_packed_as_tiled_does(tmp_path: Path, compression: str) -> None:
    path = save(tmp_path, packed(compression))
    assert check_map(path) == []
    assert not load_world(path).grid.is_walkable((4, 1))


def test_a_map_of_nothing_but_rectangles_and_walls_is_enough(tmp_path: Path) -> None:
    path = tmp_path / "hut.tmx"
    path.write_text(BARE)
    world = load_world(path)
    assert world.name == "hut"
    (chest,) = world.objects
    assert chest.address == "hut:hut:room:chest"
    assert world.tiles_of("hut:hut:room") == ((1, 1), (2, 1))


def test_layers_may_stand_in_groups_and_in_any_order(tmp_path: Path) -> None:
    text = MAP.replace(
        ' <objectgroup id="4"', ' <group name="places"><objectgroup id="4"'
    )
    text = text.replace("</map>", "</group></map>")
    path = save(tmp_path, text)
    assert check_map(path) == []
    assert len(load_world(path).arenas) == 2


def test_several_rectangles_of_one_name_are_one_place(tmp_path: Path) -> None:
    text = changed(
        'type="sector" x="16" y="16" width="96" height="48"/>',
        'x="16" y="16" width="48" height="48"/>'
        '<object name="house" x="64" y="16" width="48" height="48"/>',
    )
    world = load_world(save(tmp_path, text))
    assert world.sectors == ("the Hamlet:house",)
    assert (5, 1) in world.tiles_of("the Hamlet:house")


def test_a_world_without_a_name_is_called_like_its_file(tmp_path: Path) -> None:
    path = save(tmp_path, changed('value="the Hamlet"', 'value=" "'))
    assert load_world(path).name == "hamlet"


def test_blanks_around_names_do_not_count(tmp_path: Path) -> None:
    text = MAP.replace('name="kitchen"', 'name=" kitchen "')
    assert "the Hamlet:house:kitchen" in load_world(save(tmp_path, text)).arenas


def test_a_property_may_be_called_like_an_attribute(tmp_path: Path) -> None:
    text = changed(
        '<property name="world" value="the Hamlet"/>',
        '<property name="world" value="the Hamlet"/><property name="width" value="9"/>',
    )
    assert load_world(save(tmp_path, text)).grid.width == 8


def test_a_map_is_refused_with_its_file_its_first_problem_and_their_number(
    tmp_path: Path,
) -> None:
    path = save(tmp_path, MAP.replace('value="kitchen"', 'value="kitchn"'))
    with pytest.raises(MapError) as caught:
        load_world(path)
    phrase = caught.value.phrase
    assert phrase.key == "error.map.broken"
    assert phrase.part("file") == str(path)
    assert phrase.part("count") == "1"
    told = phrase.part("problem")
    assert isinstance(told, Phrase)
    assert (told.part("layer"), told.part("x"), told.part("y")) == ("objects", 2, 2)


def test_pictures_that_are_missing_do_not_keep_anyone_from_living_there(
    tmp_path: Path,
) -> None:
    path = save(tmp_path)
    (tmp_path / "tiles.png").unlink()
    assert len(load_world(path).objects) == 2


def test_neither_the_engine_nor_a_map_brings_in_pygame(tmp_path: Path) -> None:
    code = (
        "import sys, engine\n"
        "from pathlib import Path\n"
        "from engine.world.tmx import load_world\n"
        "load_world(Path(sys.argv[1]))\n"
        "assert not any(name.startswith('pygame') for name in sys.modules)\n"
        "import pytmx.util_pygame\n"
        "assert pytmx.util_pygame.load_pygame\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(save(tmp_path))],
        env={**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_map_is_read_where_pygame_cannot_be_imported(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "sys.modules['pygame'] = None\n"
        "from pathlib import Path\n"
        "from engine.world.tmx import load_world\n"
        "print(load_world(Path(sys.argv[1])).name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(save(tmp_path))],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "the Hamlet")


def test_numpy_is_kept_to_one_thread() -> None:
    code = "import engine, os; print(os.environ['OPENBLAS_NUM_THREADS'])"
    clean = {key: one for key, one in os.environ.items() if "OPENBLAS" not in key}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=clean,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "1"
