"""The last thing in the window after a fault: a plain sentence, and where to read more.

It is drawn without widgets, scenes or settings, since one of them may be what broke.
"""

import pygame

from game import paths
from game.view.wrap import wrap

LAWN = (79, 143, 78)
PAPER = (251, 240, 214)
WOOD = (122, 79, 52)
INK = (63, 43, 54)
MUTED = (107, 83, 72)
WIDEST = 640
PAD = 28
LINE = 1.5
FRAMES_PER_SECOND = 20

Line = tuple[str, pygame.font.Font, tuple[int, int, int]]


def say_farewell(title: str, text: str, foot: str) -> None:
    """Show the words until a key, a click or the window's own cross ends it.

    Args:
        title: what happened, in a few words.
        text: what is kept, and where the report is.
        foot: how to close the window.
    """
    screen = pygame.display.get_surface()
    if screen is None:
        return
    clock = pygame.time.Clock()
    # What was pressed before the fault was not meant for this.
    pygame.event.clear()
    is_read = False
    while not is_read:
        _draw(pygame.display.get_surface() or screen, title, text, foot)
        pygame.display.flip()
        clock.tick(FRAMES_PER_SECOND)
        is_read = any(_ends(event) for event in pygame.event.get())


def _ends(event: pygame.event.Event) -> bool:
    return event.type in (pygame.QUIT, pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN)


def _draw(screen: pygame.Surface, title: str, text: str, foot: str) -> None:
    room = min(WIDEST, screen.get_width() - 2 * PAD) - 2 * PAD
    large, plain, small = _font(22, True), _font(16), _font(13)
    lines: list[Line] = [(title, large, INK), ("", small, INK)]
    lines += [(line, plain, INK) for line in _wrapped(text, room, plain)]
    lines += [("", small, INK), (foot, small, MUTED)]
    height = sum(_high(font) for _, font, _ in lines) + 2 * PAD
    sheet = pygame.Rect(0, 0, room + 2 * PAD, height)
    sheet.center = screen.get_rect().center
    screen.fill(LAWN)
    screen.fill(WOOD, sheet.inflate(8, 8))
    screen.fill(PAPER, sheet)
    top = sheet.top + PAD
    for line, font, colour in lines:
        if line:
            screen.blit(font.render(line, True, colour), (sheet.left + PAD, top))
        top += _high(font)


def _wrapped(text: str, room: int, font: pygame.font.Font) -> list[str]:
    return wrap(text, room, lambda words: font.size(words)[0])


def _high(font: pygame.font.Font) -> int:
    return round(font.get_height() * LINE / 1.4)


def _font(size: int, bold: bool = False) -> pygame.font.Font:
    """Our typeface, or pygame's own if it is not there."""
    try:
        return pygame.font.Font(str(paths.font(bold)), size)
    except (OSError, ImportError, pygame.error):
        return pygame.font.Font(None, size + 6)
