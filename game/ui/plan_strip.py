"""Today's plan as a strip of coloured blocks with now marked."""

from collections.abc import Callable, Sequence

import pygame

from engine.minds.mind import Block
from game.ui.page import SMALL, Page
from game.view.wrap import shorten

HEIGHT = 22
"""Height of the strip at 100 %."""

COLOURS = {
    "plan_sleep": ("sleep", "rest", "wait"),
    "plan_wash": ("wash", "shower", "brush_teeth", "dress", "wake", "medicine"),
    "plan_meal": (
        "eat",
        "cook",
        "breakfast",
        "lunch",
        "dinner",
        "coffee",
        "tea",
        "bake",
        "drink",
        "wine",
        "ice_cream",
    ),
    "plan_work": (
        "work",
        "study",
        "teach",
        "read",
        "write",
        "sell",
        "meeting",
        "paint",
        "music",
        "shop",
        "carry",
        "repair",
    ),
    "plan_talk": ("talk", "party", "love", "phone", "dance", "vote", "theatre"),
}
"""Icons of activities by the colour of their block; all others are "plan_home"."""

_OF_ICON = {icon: colour for colour, icons in COLOURS.items() for icon in icons}


def colour_of(icon: str) -> str:
    """The colour of a block with that icon."""
    return _OF_ICON.get(icon, "plan_home")


def draw_strip(
    page: Page,
    blocks: Sequence[Block],
    wake: int,
    sleep: int,
    now: int,
    word: Callable[[Block], str],
) -> None:
    """Put the strip on a page.

    Args:
        page: where it goes.
        blocks: the day's blocks, in order.
        wake: minute of getting up.
        sleep: minute of going to bed.
        now: minutes since midnight of the plan's day.
        word: the shortest name of what a block is.
    """
    first, last = _bounds(blocks, wake, sleep)
    high, edge = page.px(HEIGHT), page.px(2)
    small = page.font(SMALL)

    def x_of(minute: int) -> int:
        share = (min(max(minute, first), last) - first) / (last - first)
        return edge + round(share * (page.width - 2 * edge))

    def draw(target: pygame.Surface, top: int) -> None:
        frame = pygame.Rect(0, top + page.px(5), page.width, high)
        target.fill(page.colour("ink"), frame)
        inner = frame.inflate(-2 * edge, -2 * edge)
        target.fill(page.colour("plan_sleep"), inner)
        for block in blocks:
            left = x_of(block.start)
            right = x_of(block.start + block.minutes)
            area = pygame.Rect(left, inner.top, max(1, right - left), inner.height)
            target.fill(page.colour(colour_of(block.icon)), area)
            target.fill(page.colour("ink"), (area.left, area.top, 1, area.height))
            text = shorten(word(block), area.width - 6, lambda w: small.size(w)[0])
            if len(text) > 3 or text == word(block):
                words = small.written(text, page.colour("text"))
                target.blit(words, words.get_rect(center=area.center))
        _draw_now(page, target, x_of(now), frame)

    page.add(high + page.px(10), draw)


def _bounds(blocks: Sequence[Block], wake: int, sleep: int) -> tuple[int, int]:
    first = min([wake, *(block.start for block in blocks)]) - 60
    last = max([sleep, *(block.start + block.minutes for block in blocks)]) + 60
    return max(0, first), max(last, first + 60)


def _draw_now(page: Page, target: pygame.Surface, x: int, frame: pygame.Rect) -> None:
    colour, half = page.colour("accent"), page.px(5)
    target.fill(colour, (x - 1, frame.top - page.px(2), page.px(2), frame.height + 4))
    top = frame.top - page.px(5)
    points = [(x - half, top), (x + half, top), (x, top + page.px(6))]
    pygame.draw.polygon(target, colour, points)
