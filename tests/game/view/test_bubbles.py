"""Bubbles find room: never over another bubble, never over a head."""

import pygame
from hypothesis import given
from hypothesis import strategies as st

from game.view.bubbles import Wish, arrange

ROOM = pygame.Rect(0, 44, 1280, 676)
SIZES = ((200, 60), (200, 40), (120, 24))


def wish(key: str, x: int, y: int) -> Wish:
    return Wish(key, (x, y), SIZES)


def test_a_bubble_alone_stands_above_its_speaker() -> None:
    (place,) = arrange([wish("a", 600, 400)], [], ROOM, 12)
    assert place.box == pygame.Rect(500, 328, 200, 60)
    assert place.tail == 100
    assert place.shift == (0, 0)


def test_at_the_edge_it_is_pushed_into_the_room_and_the_tail_stays() -> None:
    (place,) = arrange([wish("a", 30, 400)], [], ROOM, 12)
    assert place.box.left == 0
    assert place.tail == 30


def test_it_moves_up_from_a_head_in_the_way() -> None:
    head = pygame.Rect(580, 350, 30, 30)
    (place,) = arrange([wish("a", 600, 400)], [head], ROOM, 12)
    assert place.box.bottom <= head.top
    assert place.size == 0


def test_it_is_shortened_where_there_is_little_room() -> None:
    room, head = pygame.Rect(0, 44, 1280, 60), pygame.Rect(585, 102, 30, 30)
    (place,) = arrange([wish("a", 600, 100)], [head], room, 12)
    assert place.size > 0
    assert room.contains(place.box)


def test_a_bubble_without_room_is_left_out() -> None:
    heads = [pygame.Rect(0, 0, 1280, 720)]
    assert arrange([wish("a", 600, 400)], heads, ROOM, 12) == []


def test_it_stays_where_it_was_if_it_still_can() -> None:
    before = Wish("a", (600, 400), SIZES, (40, -30))
    (place,) = arrange([before], [], ROOM, 12)
    assert place.shift == (40, -30)


POINTS = st.tuples(st.integers(0, 1279), st.integers(60, 719))


@given(st.lists(POINTS, max_size=12), st.lists(POINTS, max_size=30))
def test_no_bubble_covers_another_or_a_head(
    tips: list[tuple[int, int]], heads: list[tuple[int, int]]
) -> None:
    boxes = [pygame.Rect(x - 15, y, 30, 30) for x, y in heads]
    wishes = [wish(str(number), *tip) for number, tip in enumerate(tips)]
    places = arrange(wishes, boxes, ROOM, 12)
    for number, place in enumerate(places):
        assert ROOM.contains(place.box)
        assert place.box.collidelist(boxes) < 0
        others = [other.box for other in places[:number]]
        assert place.box.collidelist(others) < 0
        assert 8 <= place.tail <= place.box.width - 8


@given(POINTS)
def test_the_first_bubble_always_has_the_first_choice(tip: tuple[int, int]) -> None:
    alone = arrange([wish("a", *tip)], [], ROOM, 12)
    crowd = arrange([wish("a", *tip), wish("b", *tip)], [], ROOM, 12)
    assert crowd[: len(alone)] == alone
