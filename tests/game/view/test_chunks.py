"""The still picture is painted where it has changed, and changes its light at once."""

from itertools import count

import pygame
import pytest

from game.view import chunks
from game.view.chunks import Chunks
from game.view.hours import Mood, mood
from game.view.painter import SIDE, Block, Painter
from game.view.town_map import Beat

NOON, NIGHT = mood(12.0), mood(23.0)
DAY, DARK = (200, 200, 200), (20, 20, 60)
WORLD = (4 * SIDE, 2 * SIDE)


class PlainPainter(Painter):
    """Paints everything in the colour of the hour, and notes what it painted."""

    def __init__(self) -> None:
        self.painted: list[pygame.Rect] = []
        self.water: dict[Block, dict[Beat, pygame.Rect]] = {}

    def area(self, block: Block) -> pygame.Rect:
        return pygame.Rect(block[0] * SIDE, block[1] * SIDE, SIDE, SIDE)

    def moving(self, block: Block) -> dict[Beat, pygame.Rect]:
        return self.water.get(block, {})

    def paint(
        self, block: Block, area: pygame.Rect, mood: Mood, milliseconds: int
    ) -> pygame.Surface:
        self.painted.append(area.copy())
        picture = pygame.Surface(area.size).convert()
        picture.fill(DARK if mood.dark else DAY)
        return picture


@pytest.fixture
def painter(window: pygame.Surface) -> PlainPainter:
    return PlainPainter()


@pytest.fixture
def still(painter: PlainPainter, monkeypatch: pytest.MonkeyPatch) -> Chunks:
    # One piece of work a frame, however fast the machine is.
    ticks = count()
    monkeypatch.setattr(chunks, "perf_counter", lambda: float(next(ticks)))
    return Chunks(painter, WORLD)


def seen(
    still: Chunks, hour: Mood, left: int = 0, milliseconds: int = 0
) -> list[tuple[int, ...]]:
    """A frame of three blocks by two at zoom 2, and the colour of each."""
    target = pygame.Surface((6 * SIDE, 4 * SIDE)).convert()
    still.draw(target, 2.0, (left, 0), milliseconds, hour)
    return [
        tuple(target.get_at((x * 2 * SIDE + SIDE, y * 2 * SIDE + SIDE)))[:3]
        for y in range(2)
        for x in range(3)
    ]


def test_night_falls_everywhere_at_once(still: Chunks) -> None:
    assert seen(still, NOON) == [DAY] * 6
    frames = [seen(still, NIGHT) for _ in range(10)]
    assert frames[0] == [DAY] * 6
    assert frames[-1] == [DARK] * 6
    assert all(len(set(colours)) == 1 for colours in frames)


def test_a_change_paints_no_more_than_its_place(
    still: Chunks, painter: PlainPainter
) -> None:
    for _ in range(4):
        seen(still, NOON)
    painter.painted.clear()
    still.touch(pygame.Rect(20, 30, 10, 10))
    seen(still, NOON)
    assert painter.painted == [pygame.Rect(16, 24, 16, 16)]


def test_water_is_painted_when_it_has_moved_on(
    still: Chunks, painter: PlainPainter
) -> None:
    pond = pygame.Rect(32, 32, 64, 64)
    painter.water[0, 0] = {(200, 400): pond}
    for _ in range(4):
        seen(still, NOON)
    painter.painted.clear()
    seen(still, NOON, milliseconds=190)
    assert painter.painted == []
    seen(still, NOON, milliseconds=210)
    assert painter.painted == [pond]


def test_what_lies_beside_the_view_is_painted_before_one_goes_there(
    still: Chunks, painter: PlainPainter
) -> None:
    for _ in range(4):
        seen(still, NOON)
    painter.painted.clear()
    seen(still, NOON, left=2 * SIDE)
    assert painter.painted == []
