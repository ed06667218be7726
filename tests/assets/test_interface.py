"""The interface's pictures: readable colours, whole frames, redrawn to the byte."""

import tomllib
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from art.interface import draw
from art.interface.appicon import SIZES
from art.interface.colours import COLOURS, READABLE, contrast
from art.interface.draw import sheets
from art.interface.frame import Frame
from art.interface.lettering import grown, mask, moved
from art.interface.pack import lay

ASSETS = Path(__file__).parents[2] / "assets"
LISTING = tomllib.loads(
    (ASSETS / "interface" / "interface.toml").read_text(encoding="utf-8")
)
FRAMES = [part for sheet in sheets().values() for part in sheet if type(part) is Frame]


@pytest.mark.parametrize(("text", "ground"), READABLE)
def test_words_keep_their_contrast(text: str, ground: str) -> None:
    assert contrast(text, ground) >= 4.5


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("ink", "ink") == pytest.approx(1)
    assert contrast("text", "paper") == pytest.approx(11.5, abs=0.1)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_a_frame_leaves_something_to_stretch(frame: Frame) -> None:
    left, top, right, bottom = frame.margins
    assert left + right < frame.plate.width
    assert top + bottom < frame.plate.height


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_the_stretched_middle_of_a_frame_is_of_one_colour(frame: Frame) -> None:
    left, top, right, bottom = frame.margins
    height, width = frame.plate.pixels.shape[:2]
    middle = frame.plate.pixels[top : height - bottom, left : width - right]
    assert len(np.unique(middle.reshape(-1, 4), axis=0)) == 1


def test_the_states_of_a_button_look_different() -> None:
    names = [name for name in LISTING["frames"] if name.startswith("button_")]
    looks = {frame.plate.pixels.tobytes() for frame in FRAMES if frame.name in names}
    assert len(looks) == len(names) == 7


def test_the_label_of_a_pressed_button_sinks() -> None:
    frames = LISTING["frames"]
    above = frames["button_normal"]["content"][1]
    assert frames["button_pressed"]["content"][1] == above + 1


def test_nothing_overlaps_in_a_sheet() -> None:
    for sheet in sheets().values():
        _, places = lay(sheet)
        taken = sorted((x, x + width) for x, _, width, _ in places.values())
        for (_, end), (start, _) in pairwise(taken):
            assert end < start


def test_the_listing_names_every_colour_and_frame() -> None:
    assert LISTING["colours"] == {name: f"#{hue}" for name, hue in COLOURS.items()}
    assert list(LISTING["frames"]) == [frame.name for frame in FRAMES]


def test_every_rectangle_lies_in_its_picture() -> None:
    for entry in (*LISTING["frames"].values(), *LISTING["pieces"].values()):
        with Image.open(ASSETS / "interface" / entry["image"]) as sheet:
            width, height = sheet.size
        for x, y, across, down in (entry["rect"], entry.get("stamp", entry["rect"])):
            assert x + across <= width
            assert y + down <= height


@pytest.mark.parametrize("size", SIZES)
def test_the_application_icon_has_its_size(size: int) -> None:
    with Image.open(ASSETS / "icon" / f"smallville-{size}.png") as icon:
        assert icon.size == (size, size)


@pytest.mark.parametrize(("ending", "largest"), [("ico", 256), ("icns", 512)])
def test_systems_find_the_large_icon_in_their_own_format(
    ending: str, largest: int
) -> None:
    with Image.open(ASSETS / "icon" / f"smallville.{ending}") as icon:
        assert max(size[0] for size in icon.info["sizes"]) >= largest


def test_the_title_is_wider_in_chinese_and_not_empty() -> None:
    folder = ASSETS / "interface"
    with (
        Image.open(folder / "logo.png") as english,
        Image.open(folder / "logo_zh.png") as chinese,
    ):
        assert english.height == chinese.height
        assert chinese.width > english.width > 100
        assert english.convert("RGBA").getbbox() is not None


def test_a_stroke_covers_whole_pixels() -> None:
    bar = mask((8, 5), [[(1.0, 2.5), (7.0, 2.5)]], 3.0)
    assert bar[1:4, 2:6].all()
    assert not bar[0].any()


def test_growing_and_moving_a_shape() -> None:
    point = np.zeros((5, 5), np.bool_)
    point[2, 2] = True
    assert grown(point).sum() == 5
    assert moved(point, 1, 2)[4, 3]


def test_the_files_are_what_the_code_draws(tmp_path: Path) -> None:
    draw(tmp_path)
    for folder in ("interface", "icon"):
        drawn = sorted((tmp_path / folder).iterdir())
        kept = sorted(path.name for path in (ASSETS / folder).iterdir())
        assert [path.name for path in drawn] == kept
        for path in drawn:
            assert path.read_bytes() == (ASSETS / folder / path.name).read_bytes()
