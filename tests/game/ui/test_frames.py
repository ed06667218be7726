"""Frames grow with what they hold and stay crisp."""

import pygame
import pytest

from game import paths
from game.ui.frames import Interface, NineSlice, Sides

RIM, FACE = pygame.Color(10, 20, 30), pygame.Color(200, 210, 220)
RED = pygame.Color(255, 0, 0)


@pytest.fixture(scope="module")
def interface() -> Interface:
    return Interface(paths.assets() / "interface")


def frame(keeps: str = "") -> NineSlice:
    """A face of one pixel in a rim of one."""
    art = pygame.Surface((3, 3), pygame.SRCALPHA)
    art.fill(RIM)
    art.set_at((1, 1), FACE)
    one = Sides(1, 1, 1, 1)
    return NineSlice("test", art, one, Sides(2, 1, 2, 1), keeps)


def test_corners_keep_their_size_and_the_middle_grows() -> None:
    picture = frame().picture((30, 20), scale=2)
    assert picture.get_size() == (30, 20)
    assert picture.get_at((1, 10)) == RIM
    assert picture.get_at((2, 2)) == FACE
    assert picture.get_at((27, 17)) == FACE
    assert picture.get_at((28, 17)) == RIM


def test_an_art_pixel_is_a_square_of_the_screen() -> None:
    picture = frame().picture((30, 30), scale=3)
    colours = {tuple(picture.get_at((x, y))) for x in range(30) for y in range(30)}
    assert colours == {tuple(RIM), tuple(FACE)}
    assert picture.get_at((2, 15)) == RIM
    assert picture.get_at((3, 15)) == FACE


def test_a_frame_in_too_small_a_room_shrinks_instead_of_failing() -> None:
    for size in ((1, 1), (3, 40), (40, 2), (0, 5)):
        assert frame().picture(size, scale=4).get_size() == size


def test_a_groove_keeps_its_height_and_stands_in_the_middle() -> None:
    picture = frame(keeps="height").picture((20, 30), scale=2)
    assert picture.get_at((10, 0)).a == 0
    assert picture.get_at((10, 15)) == FACE
    assert picture.get_at((10, 29)).a == 0


def test_a_stamp_is_not_stretched() -> None:
    stamp = pygame.Surface((2, 2), pygame.SRCALPHA)
    stamp.fill(RED)
    picture = frame().stamped("marked", stamp).picture((40, 40), scale=2)
    red = sum(picture.get_at((x, y)) == RED for x in range(40) for y in range(40))
    assert red == 16
    assert picture.get_at((20, 20)) == RED


def test_a_stamp_without_room_is_left_out() -> None:
    stamp = pygame.Surface((4, 4), pygame.SRCALPHA)
    stamp.fill(RED)
    picture = frame().stamped("marked", stamp).picture((10, 40), scale=2)
    assert picture.get_at((5, 20)) == FACE


def test_words_fit_in_the_frame_made_for_them() -> None:
    size = frame().outer((50, 12), scale=3)
    inner = frame().inner(pygame.Rect((7, 9), size), scale=3)
    assert inner.size == (50, 12)
    assert inner.topleft == (7 + 6, 9 + 3)


def test_the_same_picture_is_drawn_once() -> None:
    one = frame()
    assert one.picture((20, 20)) is one.picture((20, 20))
    assert one.picture((20, 20)) is not one.picture((20, 20), scale=3)


def test_every_frame_of_the_game_can_be_drawn(interface: Interface) -> None:
    for each in interface:
        picture = each.picture((64, 48), scale=2)
        assert picture.get_size() == (64, 48)


def test_a_piece_lies_with_its_anchor_on_the_place(interface: Interface) -> None:
    surface = pygame.Surface((60, 60), pygame.SRCALPHA)
    interface.pieces["cursor"].draw(surface, (20, 30), scale=2)
    assert surface.get_bounding_rect().topleft == (20, 30)


def test_the_colours_are_those_of_the_listing(interface: Interface) -> None:
    assert interface.colours["paper"] == pygame.Color("#fbf0d6")
