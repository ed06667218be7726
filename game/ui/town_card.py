"""A card of a town or a slot: its picture, when it is, who lives there."""

from dataclasses import dataclass

import pygame

from game.ui.page import SMALL, Page
from game.ui.skin import SkinnedManager
from game.view.fonts import Fonts

HEIGHT = 96
"""Height of a card at 100 %."""

PICTURE = (128, 72)
"""Size of its picture at 100 %."""


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card says, in the present language.

    Attributes:
        kind: what it is, before the title.
        problem: why it cannot be opened, or empty.
    """

    title: str
    kind: str
    when: str
    about: str
    written: str
    problem: str = ""


def draw_card(
    ui: SkinnedManager,
    fonts: Fonts,
    size: tuple[int, int],
    text: CardText,
    picture: pygame.Surface | None,
    right: int,
) -> pygame.Surface:
    """Draw a card; `right` pixels at its right stay free for buttons."""
    image = pygame.Surface(size, pygame.SRCALPHA)
    ui.interface.frames["inset"].draw(image, image.get_rect(), ui.art)
    left = _draw_picture(ui, image, picture)
    page = Page(fonts, ui.interface, size[0] - left - right)
    page.paragraph(text.title, bold=True)
    page.gap(1)
    if text.problem:
        page.paragraph(text.problem, colour="accent", size=SMALL)
    else:
        page.paragraph(text.when, size=13)
        page.paragraph(text.about, colour="muted", size=SMALL)
        page.paragraph(f"{text.kind} · {text.written}", colour="muted", size=SMALL)
    words = page.finish()
    words.set_colorkey(ui.interface.colours["paper"])
    spare = size[1] - 2 * ui.px(6)
    top = ui.px(6) + max(0, (spare - words.get_height()) // 2)
    image.blit(words, (left, top), pygame.Rect(0, 0, words.get_width(), spare))
    return image


def _draw_picture(
    ui: SkinnedManager, image: pygame.Surface, picture: pygame.Surface | None
) -> int:
    """Draw the picture in its frame; returns where words begin."""
    frame = ui.interface.frames["portrait"]
    inner = (ui.px(PICTURE[0]), ui.px(PICTURE[1]))
    place = pygame.Rect((0, 0), frame.outer(inner, ui.art // 2 or 1))
    place.midleft = (ui.px(8), image.get_height() // 2)
    frame.draw(image, place, ui.art // 2 or 1)
    room = frame.inner(place, ui.art // 2 or 1)
    if picture is not None:
        image.blit(pygame.transform.smoothscale(picture, room.size), room)
    else:
        image.fill(ui.interface.colours["paper_shade"], room)
    return place.right + ui.px(12)
