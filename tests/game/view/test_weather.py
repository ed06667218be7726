"""Weather is seen outdoors, and comes and goes."""

import numpy as np
import pygame

from game.view.camera import Camera
from game.view.town_map import Rooms
from game.view.weather import WeatherView

GREY = (100, 100, 100)


def rooms(indoors: bool) -> Rooms:
    """Ten by ten tiles; the left half is a room."""
    index = np.full((10, 10), -1, np.int16)
    index[:, :5] = 0
    return Rooms(index, (("a", "b"),), frozenset({0} if indoors else ()))


def drawn(weather: str, indoors: bool = True, seconds: float = 5.0) -> pygame.Surface:
    view = WeatherView(rooms(indoors))
    for _ in range(10):
        view.update(seconds / 10, weather)
    target = pygame.Surface((320, 320))
    target.fill(GREY)
    view.draw(target, Camera((160, 160), (320, 320), 80, 80, 2.0, 2.0))
    return target


def colours(picture: pygame.Surface, left: int, right: int) -> set[tuple[int, ...]]:
    return {
        tuple(picture.get_at((x, y)))[:3]
        for x in range(left, right)
        for y in range(160)
    }


def test_clear_weather_leaves_the_picture_as_it_is() -> None:
    assert colours(drawn("clear"), 0, 320) == {GREY}


def test_rain_and_snow_fall_outdoors_only() -> None:
    for weather in ("rain", "snow"):
        picture = drawn(weather)
        assert len(colours(picture, 0, 140)) == 1
        assert len(colours(picture, 170, 320)) > 1


def test_nothing_falls_beyond_the_edge_of_the_map_or_into_walls() -> None:
    view = WeatherView(rooms(indoors=True))
    for _ in range(10):
        view.update(0.5, "snow")
    target = pygame.Surface((640, 320))
    target.fill(GREY)
    # The map ends in the middle of the picture, a wall at 96 art pixels.
    view.draw(target, Camera((160, 160), (640, 320), 160, 80, 2.0, 2.0))
    seen = pygame.surfarray.array3d(target)[:, :, 0] != GREY[0]
    assert seen[192:320].any()
    assert not seen[:192].any()
    assert not seen[320:].any()


def test_fog_pales_everything() -> None:
    ((red, green, blue),) = colours(drawn("fog"), 0, 320)
    assert min(red, green, blue) > 100


def test_weather_comes_by_and_by() -> None:
    light, full = drawn("fog", seconds=0.5), drawn("fog")
    assert GREY[0] <= light.get_at((5, 5))[0] < full.get_at((5, 5))[0]
