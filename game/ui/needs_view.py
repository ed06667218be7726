"""What a person lacks, as four short bars with a word each."""

from collections.abc import Mapping

import pygame

from engine.agents.activity import Need
from engine.agents.needs import CRITICAL, FELT, FULL, LOW, Needs
from game.ui.frames import Interface
from game.ui.meter import draw_meter
from game.ui.page import SMALL, Page

LINE = 20
"""Height of a line of two bars at 100 %."""

GRAIN = 25
"""A bar moves by steps of so much."""


def seen_needs(needs: Needs) -> tuple[int, ...]:
    """Differs when a bar would look different."""
    return tuple(needs.of(need) // GRAIN for need in FELT)


def draw_needs(
    page: Page,
    needs: Needs,
    words: Mapping[Need, str],
    interface: Interface,
    art: int,
) -> None:
    """Put the bars on a page, two beside each other.

    Args:
        page: where they go.
        needs: how far each need is satisfied.
        words: what each need is called.
        interface: where the frames are.
        art: screen pixels an art pixel.
    """
    half, font = page.width // 2, page.font(SMALL)
    label = max(font.size(words[need])[0] for need in FELT) + page.px(8)

    def draw(target: pygame.Surface, top: int) -> None:
        for number, need in enumerate(FELT):
            left = half * (number % 2)
            y = top + page.px(LINE) * (number // 2)
            text = font.written(words[need], page.colour("text"))
            target.blit(text, (left, y))
            wide = half - label - page.px(12)
            bar = pygame.Rect(left + label, y + page.px(3), wide, page.px(10))
            value = needs.of(need)
            # The length tells as much as the colour.
            colour = "good" if value >= LOW else "warning"
            if value < CRITICAL:
                colour = "accent"
            draw_meter(target, bar, value / FULL, interface, colour, art)

    page.add(page.px(LINE) * 2 + page.px(4), draw)
