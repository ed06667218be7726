"""The 25 people: their sheets and portraits, and how both are composed."""

import hashlib
import os
import subprocess
import sys
import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from art.canvas import Canvas, Pixels
from art.palette import RAMPS, rgb
from art.people import (
    CELLS,
    CHOICES,
    MOODS,
    Look,
    compose,
    compose_portraits,
    draw,
    ground_shadow,
    read_looks,
    town_looks,
    visitor_looks,
)
from art.people.face import head
from art.people.figure import Role, read_parts
from art.people.parts.hair import HAIR_STYLES
from art.people.person import person
from art.people.portrait.clothes import CLOTHES, PATTERNS
from art.people.portrait.hair import MANES
from art.people.portrait.headwear import HEADWEAR
from art.people.ramps import CLOTHS
from art.people.shading import colours_of

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"
LOOKS = town_looks()
PLAIN = Look(
    name="Somebody",
    age=30,
    skin="light",
    hair="short",
    hair_colour="brown",
    top="green",
    bottom="denim",
)


def plain_but(**choices: Any) -> Look:
    """Somebody plain with these choices made."""
    return replace(PLAIN, **choices)


everybody = pytest.mark.parametrize("slug", LOOKS)


@cache
def sheet_of(slug: str) -> Canvas:
    return compose(LOOKS[slug])


@cache
def portraits_of(slug: str) -> Canvas:
    return compose_portraits(LOOKS[slug])


def picture(path: Path) -> Pixels:
    with Image.open(path) as image:
        return np.array(image.convert("RGBA"))


def cell(sheet: Canvas, name: str) -> Pixels:
    _, (column, row) = CELLS[name]
    return sheet.pixels[row * 24 : row * 24 + 24, column * 16 : column * 16 + 16]


def seen_colours(canvas: Canvas) -> set[tuple[int, ...]]:
    opaque = canvas.pixels[canvas.pixels[..., 3] > 0]
    return {tuple(int(part) for part in pixel[:3]) for pixel in opaque}


def edge_contrast(pixels: Pixels) -> float:
    """How much brighter the left edge of a figure is than its right edge."""
    brightness = pixels[..., :3].astype(float).sum(axis=2)
    contrast = 0.0
    for row, opaque in zip(brightness, pixels[..., 3] > 0, strict=True):
        columns = np.flatnonzero(opaque)
        if columns.size:
            contrast += row[columns[0]] - row[columns[-1]]
    return contrast


def test_25_people_live_in_the_town() -> None:
    assert len(LOOKS) == 25
    assert len({look.name for look in LOOKS.values()}) == 25
    for slug, look in LOOKS.items():
        assert slug == look.name.lower().replace(" ", "_")


@everybody
def test_the_files_of_a_person_are_what_the_code_draws(slug: str) -> None:
    sheet = picture(ASSETS / "characters" / f"{slug}.png")
    portraits = picture(ASSETS / "portraits" / f"{slug}.png")
    assert np.array_equal(sheet, sheet_of(slug).pixels)
    assert np.array_equal(portraits, portraits_of(slug).pixels)


def test_no_file_of_somebody_unknown_lies_among_the_people() -> None:
    sheets = {path.stem for path in (ASSETS / "characters").glob("*.png")}
    portraits = {path.stem for path in (ASSETS / "portraits").glob("*.png")}
    drawn = {*LOOKS, *visitor_looks()}
    assert sheets == {*drawn, "shadow"}
    assert portraits == drawn


def test_visitors_look_like_nobody_in_town() -> None:
    """What tells people apart: hair, its colour and top together."""
    looks = [*LOOKS.values(), *visitor_looks().values()]
    assert len({(one.hair, one.hair_colour, one.top) for one in looks}) == len(looks)


@pytest.mark.parametrize("slug", visitor_looks())
def test_the_files_of_a_visitor_are_what_the_code_draws(slug: str) -> None:
    look = visitor_looks()[slug]
    sheet = picture(ASSETS / "characters" / f"{slug}.png")
    portraits = picture(ASSETS / "portraits" / f"{slug}.png")
    assert np.array_equal(sheet, compose(look).pixels)
    assert np.array_equal(portraits, compose_portraits(look).pixels)


@everybody
def test_a_sheet_is_three_by_seven_cells_and_none_is_empty(slug: str) -> None:
    sheet = sheet_of(slug)
    assert (sheet.width, sheet.height) == (48, 168)
    for name in CELLS:
        assert (cell(sheet, name)[..., 3] > 0).sum() > 60, name


@everybody
def test_no_two_cells_of_a_sheet_are_the_same(slug: str) -> None:
    sheet = sheet_of(slug)
    assert len({cell(sheet, name).tobytes() for name in CELLS}) == len(CELLS)


@everybody
def test_light_comes_from_the_left_in_both_mirrored_directions(slug: str) -> None:
    sheet = sheet_of(slug)
    for pose in ("{}-0", "{}-1", "{}-2", "sit-{}", "talk-{}"):
        left, right = (cell(sheet, pose.format(way)) for way in ("left", "right"))
        mirrored = right[:, ::-1]
        assert np.array_equal(left[..., 3], mirrored[..., 3])
        assert not np.array_equal(left, mirrored)
        # The same materials on both sides cancel out; what is left is the light.
        assert edge_contrast(left) + edge_contrast(right) > 0, pose


@everybody
def test_a_sheet_shows_only_the_colours_of_its_look(slug: str) -> None:
    assert seen_colours(sheet_of(slug)) <= colours_of(LOOKS[slug])


@everybody
def test_nothing_is_pure_black_or_pure_white(slug: str) -> None:
    seen = seen_colours(sheet_of(slug)) | seen_colours(portraits_of(slug))
    assert not seen & {(0, 0, 0), (255, 255, 255)}


@pytest.mark.parametrize(
    ("cloth", "ramp"),
    [("red", "re"), ("blue", "bl"), ("violet", "pu"), ("yellow", "ye")],
)
def test_cloth_the_land_has_too_is_of_the_same_tones(cloth: str, ramp: str) -> None:
    assert CLOTHS[cloth][1:] == tuple(rgb(tone) for tone in RAMPS[ramp])


def test_nobody_shares_both_hair_and_top_with_somebody_else() -> None:
    pairs = {(look.hair, look.hair_colour, look.top) for look in LOOKS.values()}
    shapes = {(look.hair, look.top) for look in LOOKS.values()}
    assert len(pairs) == len(shapes) == 25


@everybody
def test_a_figure_leaves_room_for_its_outline(slug: str) -> None:
    for stance, _ in CELLS.values():
        roles = person(LOOKS[slug], stance).roles
        assert not roles[:, [0, 15]].any(), stance
        assert not roles[23].any(), stance


@everybody
def test_feet_stand_on_the_same_row_at_every_step(slug: str) -> None:
    for direction in ("down", "left", "right", "up"):
        for step in range(3):
            stance, _ = CELLS[f"{direction}-{step}"]
            roles = person(LOOKS[slug], stance).roles
            assert (roles[22] == Role.SHOE).any(), stance


@everybody
def test_the_body_sinks_when_the_feet_are_apart(slug: str) -> None:
    def crown(step: int) -> int:
        stance, _ = CELLS[f"down-{step}"]
        return int(np.flatnonzero(person(LOOKS[slug], stance).roles.any(axis=1))[0])

    assert crown(0) == crown(2) == crown(1) + 1


@everybody
def test_the_face_keeps_its_window_from_the_side(slug: str) -> None:
    stance, _ = CELLS["left-1"]
    look = LOOKS[slug]
    roles = person(look, stance).roles
    cheek = 10 - look.height
    window = roles[cheek : cheek + 2, 4:8]
    seen = {Role(int(role)) for role in window.flat}
    assert not seen & {Role.HAIR, Role.HAT, Role.TIPS, Role.EMPTY}


@everybody
def test_only_head_and_hands_lie_over_the_blanket(slug: str) -> None:
    stance, _ = CELLS["sleep"]
    roles = person(LOOKS[slug], stance).roles
    clothes = (Role.TOP, Role.BOTTOM, Role.SHOE, Role.HAT, Role.LENS)
    assert not np.isin(roles, clothes).any()
    assert not (roles[17:] > 0).any()


@everybody
def test_somebody_who_talks_raises_a_hand_that_no_hair_hides(slug: str) -> None:
    for direction in ("down", "up"):
        standing = person(LOOKS[slug], CELLS[f"{direction}-1"][0]).roles
        talking = person(LOOKS[slug], CELLS[f"talk-{direction}"][0]).roles
        raised = (talking == Role.SKIN) & (standing != Role.SKIN)
        assert raised[10:15, [*range(4), *range(12, 16)]].any()


@pytest.mark.parametrize("style", ["long", "long-wavy", "hime", "box-braids", "braid"])
def test_long_hair_sways_when_its_owner_walks(style: str) -> None:
    hair = HAIR_STYLES[style]
    for swung in (hair.from_front, hair.from_behind):
        still, left, right = (swung(sway).roles for sway in (0, -1, 1))
        assert not np.array_equal(still, left)
        assert not np.array_equal(left, right)
        assert np.array_equal(still[:12], left[:12])


@everybody
def test_four_moods_stand_side_by_side_and_differ_in_the_face(slug: str) -> None:
    strip = portraits_of(slug)
    assert (strip.width, strip.height) == (192, 48)
    assert (strip.pixels[..., 3] == 255).all()
    faces = [
        strip.pixels[15:38, 48 * place + 10 : 48 * place + 38].astype(int)
        for place in range(len(MOODS))
    ]
    for place, face in enumerate(faces):
        for other in faces[:place]:
            assert (face != other).any(axis=2).sum() >= 30


@everybody
def test_the_shoulders_do_not_change_with_the_mood(slug: str) -> None:
    strip = portraits_of(slug)
    moods = [strip.pixels[46:, 48 * place : 48 * place + 48] for place in range(4)]
    assert all(np.array_equal(moods[0], mood) for mood in moods)


def test_every_piece_has_its_like_in_the_portrait() -> None:
    assert set(MANES) == set(CHOICES["hair"])
    assert set(CLOTHES) | PATTERNS == set(CHOICES["garments"])
    assert set(HEADWEAR) == set(CHOICES["hats"])


@pytest.mark.slow
@pytest.mark.parametrize(
    "field",
    [
        "skin",
        "hair",
        "hair_colour",
        "top",
        "bottom",
        "shoes",
        "lower",
        "build",
        "height",
    ],
)
def test_each_choice_makes_a_sheet_of_its_own(field: str) -> None:
    sheets = {
        compose(plain_but(**{field: choice})).pixels.tobytes()
        for choice in CHOICES[field]
    }
    assert len(sheets) == len(CHOICES[field])


@pytest.mark.slow
@pytest.mark.parametrize("field", ["garments", "hats"])
def test_each_piece_shows_on_sheet_and_portrait(field: str) -> None:
    sheet, portraits = compose(PLAIN).pixels, compose_portraits(PLAIN).pixels
    for piece in CHOICES[field]:
        worn = plain_but(**{field: (piece,)}, accent="yellow")
        assert not np.array_equal(compose(worn).pixels, sheet), piece
        assert not np.array_equal(compose_portraits(worn).pixels, portraits), piece


@pytest.mark.parametrize(
    "field", ["face", "iris", "brows", "nose", "beard", "glasses", "hair_colour"]
)
def test_each_choice_of_the_face_makes_portraits_of_its_own(field: str) -> None:
    portraits = {
        compose_portraits(plain_but(**{field: choice})).pixels.tobytes()
        for choice in CHOICES[field]
    }
    assert len(portraits) == len(CHOICES[field])


def test_a_26th_person_needs_choices_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    newcomer = plain_but(hair="afro", hair_colour="teal", hats=("hairband",))

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("composing opened a file")

    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr("io.open", refuse)
    assert np.array_equal(compose(newcomer).pixels, compose(newcomer).pixels)
    assert compose_portraits(newcomer).width == 192


def test_a_choice_that_does_not_exist_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="Somebody: hair 'mohican' is not one of"):
        plain_but(hair="mohican")


def test_an_unknown_key_is_refused_with_the_name_of_its_table() -> None:
    table = "[ann]\nname = 'Ann'\nage = 30\nmoustache = true\n"
    with pytest.raises(ValueError, match=r"\[ann\] unknown choices: moustache"):
        read_looks(table)


def test_a_row_of_the_wrong_width_is_refused() -> None:
    with pytest.raises(ValueError, match="hat, row 3, down: not 16 wide"):
        read_parts("hat  down\n 3 ..HH..\n")


def test_the_head_is_eight_wide_with_ears() -> None:
    columns = np.flatnonzero(head("down", 0).roles[9])
    assert (int(columns[0]), int(columns[-1])) == (3, 12)


def test_the_table_of_cells_says_where_each_cell_is() -> None:
    table = tomllib.loads((ASSETS / "characters" / "sheet.toml").read_text("utf-8"))
    assert (table["cell_width"], table["cell_height"]) == (16, 24)
    found = {name: (at["column"], at["row"]) for name, at in table["cells"].items()}
    assert found == {name: at for name, (_, at) in CELLS.items()}
    assert found["sit-down"] == (0, 4)
    assert found["sleep"] == (1, 5)
    assert found["talk-up"] == (2, 6)


def test_the_ground_shadow_is_soft_and_lies_under_the_feet() -> None:
    alpha = ground_shadow().pixels[..., 3]
    assert set(np.unique(alpha).tolist()) == {0, 69}
    assert not alpha[:21].any()
    assert np.array_equal(
        picture(ASSETS / "characters" / "shadow.png"), ground_shadow().pixels
    )


@pytest.mark.slow
def test_drawing_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("first", "second"):
        draw(tmp_path / folder)
    for path in sorted((tmp_path / "first").rglob("*.*")):
        twin = tmp_path / "second" / path.relative_to(tmp_path / "first")
        assert path.read_bytes() == twin.read_bytes(), path.name


@pytest.mark.slow
def test_another_process_draws_the_same_people() -> None:
    digest = hashlib.sha256()
    for look in LOOKS.values():
        digest.update(compose(look).pixels.tobytes())
    code = (
        "import hashlib; from art.people import compose, town_looks\n"
        "digest = hashlib.sha256()\n"
        "for look in town_looks().values():\n"
        "    digest.update(compose(look).pixels.tobytes())\n"
        "print(digest.hexdigest())"
    )
    paths = os.pathsep.join([str(ROOT / "build"), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": paths}
    printed = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert printed.strip() == digest.hexdigest()
