"""A graph of feelings: who stands near whom, and how threads look."""

import math

import pygame

from game.ui.graph import Thread, draw_threads, in_a_round, on_an_ellipse, width_of

COLOURS = {
    "paper": pygame.Color("#fbf0d6"),
    "good": pygame.Color("#2f6a3f"),
    "accent_lit": pygame.Color("#cc4b43"),
    "muted": pygame.Color("#6b5348"),
}


def test_friends_stand_beside_each_other() -> None:
    feelings = {("a", "d"): 9.0, ("b", "c"): 8.0, ("a", "c"): -9.0}
    order = in_a_round(["a", "b", "c", "d"], feelings)
    assert abs(order.index("a") - order.index("d")) == 1
    assert abs(order.index("b") - order.index("c")) == 1


def test_places_lie_at_even_distances() -> None:
    places = on_an_ellipse(8, pygame.Rect(0, 0, 400, 200))
    assert places[0] == (200, 0)
    gaps = [math.dist(places[i], places[(i + 1) % 8]) for i in range(8)]
    assert max(gaps) < 1.25 * min(gaps)


def test_strong_feelings_make_thick_threads() -> None:
    assert width_of(10, 2) > width_of(-5, 2) > width_of(1, 2) - 1


def test_a_cold_thread_is_broken_and_a_warm_one_is_whole() -> None:
    room = pygame.Rect(0, 0, 200, 40)
    places = {"a": (10.0, 20.0), "b": (190.0, 20.0)}

    def painted(feeling: float) -> int:
        target = pygame.Surface(room.size)
        target.fill(COLOURS["paper"])
        thread = Thread(("a", "b"), feeling)
        draw_threads(target, room, places, [thread], COLOURS, 1.0, 0.0)
        row = [target.get_at((x, 20))[:3] for x in range(20, 180)]
        return sum(colour != COLOURS["paper"][:3] for colour in row)

    assert painted(8) == 160
    assert painted(-8) < 110
