"""The icons: all there, told apart, named in both languages, redrawn to the byte."""

import re
import tomllib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from art.icons import draw
from art.icons.paint import SIZE, GridError, icon
from art.icons.sheet import Entry, read

ICONS = Path(__file__).parents[2] / "assets" / "icons"

ACTIVITIES = """
    sleep wash cook eat coffee work read write paint music shop talk walk sport garden
    study teach party think love anger idea medicine clean wake shower brush_teeth dress
    breakfast lunch dinner drink wine tea bake ice_cream phone letter newspaper
    television game film photo draw guitar sing dance theatre money sell carry repair
    laundry wash_dishes water_plants fish pet rest home go wait meeting vote sad
"""

SIGNS = """
    selection decision sun cloud rain snow fog news quarrel heart play pause fast
    faster fastest slower menu log close follow save load settings people mind_grey
    mind_green mind_amber mind_red arrow_left arrow_right arrow_up arrow_down check
    warning moon sunrise
"""

ACTIVITY = read("activities")
MARKS = read("marks")


def names(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.name for entry in entries]


def test_the_sixty_four_activities_stand_in_their_order() -> None:
    assert names(ACTIVITY) == ACTIVITIES.split()


def test_signs_that_the_window_needs_are_drawn() -> None:
    assert set(SIGNS.split()) <= set(names(MARKS))


@pytest.mark.parametrize("entry", [*ACTIVITY, *MARKS], ids=lambda entry: entry.name)
def test_an_icon_has_words_in_both_languages(entry: Entry) -> None:
    assert entry.facts["en"].isascii()
    assert re.search(r"[\u4e00-\u9fff]", entry.facts["zh"])


@pytest.mark.parametrize("entry", ACTIVITY, ids=names(ACTIVITY))
def test_an_activity_fills_its_square(entry: Entry) -> None:
    rows, columns = np.nonzero(entry.canvas.pixels[..., 3])
    assert max(np.ptp(rows), np.ptp(columns)) >= 12
    assert len(rows) >= 60


@pytest.mark.parametrize("entry", ACTIVITY, ids=names(ACTIVITY))
def test_an_activity_stands_out_from_its_white_bubble(entry: Entry) -> None:
    seen = entry.canvas.pixels[entry.canvas.pixels[..., 3] > 0][:, :3].astype(int)
    dark = seen.sum(axis=1) < 3 * 170
    assert dark.mean() > 0.3


def test_no_two_icons_look_alike() -> None:
    pictures = {entry.canvas.pixels.tobytes() for entry in (*ACTIVITY, *MARKS)}
    assert len(pictures) == len(ACTIVITY) + len(MARKS)


def test_every_emoji_stands_for_one_activity_only() -> None:
    emoji = [sign for e in ACTIVITY for sign in (e.facts["emoji"], *e.facts["also"])]
    assert len(emoji) == len(set(emoji))
    assert not any(sign.isascii() for sign in emoji)


def test_the_light_of_the_mind_differs_in_shape_and_not_in_colour_alone() -> None:
    shapes = []
    for entry in MARKS:
        if entry.name.startswith("mind_"):
            light = entry.canvas.pixels[..., :3].astype(int).sum(axis=2)
            shapes.append(
                (light > 650).tobytes() + entry.canvas.pixels[..., 3].tobytes()
            )
    assert len(set(shapes)) == len(shapes) == 4


def test_a_stroke_gets_no_rim_and_a_shape_does() -> None:
    stroke = icon("...\n.q.\n...").pixels[..., 3] > 0
    shape = icon("...\n.R.\n...").pixels[..., 3] > 0
    assert stroke.sum() == 1
    assert shape.sum() == 5


@pytest.mark.parametrize("grid", ["R" * (SIZE + 1), "?"])
def test_a_grid_that_cannot_be_drawn_is_refused(grid: str) -> None:
    with pytest.raises(GridError):
        icon(grid)


@pytest.mark.parametrize("name", ["activities", "marks"])
def test_the_listing_points_at_the_icon(name: str) -> None:
    listing = tomllib.loads((ICONS / f"{name}.toml").read_text(encoding="utf-8"))
    sheet = np.asarray(Image.open(ICONS / f"{name}.png").convert("RGBA"))
    for entry in read(name):
        row, column = divmod(listing["icons"][entry.name]["index"], listing["columns"])
        y, x = row * SIZE, column * SIZE
        assert np.array_equal(sheet[y : y + SIZE, x : x + SIZE], entry.canvas.pixels)


def test_the_files_are_what_the_code_draws(tmp_path: Path) -> None:
    draw(tmp_path)
    drawn = sorted((tmp_path / "icons").iterdir())
    assert [path.name for path in drawn] == sorted(p.name for p in ICONS.iterdir())
    for path in drawn:
        assert path.read_bytes() == (ICONS / path.name).read_bytes(), path.name
