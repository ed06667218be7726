"""The panel about one person: who they are, what they do, and four pages more."""

from dataclasses import dataclass

import pygame
from pygame_gui.elements import UIButton, UIImage, UIScrollingContainer

from game.ui.frames import Interface
from game.ui.page import SMALL, Page
from game.ui.skin import SkinnedManager
from game.ui.widgets import button, panel, picture, press, remove
from game.view.fonts import Fonts
from game.view.overlay import line_height
from game.view.wrap import clip_lines

WIDTH = 344
"""Width at 100 %."""

HEAD = 170
"""Height of the part above the tabs at 100 %."""

TABS = ("now", "memory", "people", "news")
EDGE = 8
"""Least distance from the window's edge at 100 %."""


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above the tabs, in the present language."""

    name: str
    about: str
    traits: str
    doing: str
    where: str
    icon: pygame.Surface
    portrait: pygame.Surface


class PersonPanel:
    """Widgets for one person; `show_header` and `show_page` change what is told.

    Args:
        ui: the manager of the scene.
        fonts: letters at the present scale.
        interface: frames and colours.
        top: first row below the top bar.
        words: of the tabs and buttons, by name.
        tab: which tab is open.
        filters: words of the memory filters, by name; shown on that tab only.
        kind: which filter is chosen.
    """

    def __init__(
        self,
        ui: SkinnedManager,
        fonts: Fonts,
        interface: Interface,
        top: int,
        words: dict[str, str],
        tab: str,
        filters: dict[str, str],
        kind: str,
    ) -> None:
        self._ui, self._fonts, self._interface = ui, fonts, interface
        width, height = ui.window_resolution
        edge, wide = ui.px(EDGE), ui.px(WIDTH)
        self.rect = pygame.Rect(
            width - wide - edge, top + edge, wide, height - top - 2 * edge
        )
        self._panel = panel(ui, self.rect)
        whole = pygame.Rect((0, 0), self.rect.size)
        inner = interface.frames["panel"].inner(whole, ui.art)
        pad = ui.px(6)
        self._inner = inner.inflate(-2 * pad, -2 * pad)
        self._told: Header | None = None
        size = (self._inner.width, ui.px(HEAD) - ui.px(4))
        empty = pygame.Surface(size, pygame.SRCALPHA)
        place = pygame.Rect(self._inner.topleft, size)
        self._header = picture(ui, place, empty, self._panel)
        self._buttons(words)
        self._make_tabs(words, tab)
        self._filters = self._make_filters(filters, kind) if tab == "memory" else {}
        self._body = self._make_body()
        self._page: UIImage | None = None
        self._regions: list[tuple[pygame.Rect, str]] = []

    @property
    def body_width(self) -> int:
        """Width of a page in screen pixels."""
        return self._body_rect().width - self._ui.px(24)

    def _buttons(self, words: dict[str, str]) -> None:
        ui, size = self._ui, self._ui.px(28)
        place = pygame.Rect(self._inner.right - size, self._inner.top, size, size)
        self.close = button(
            ui, place, "", "@mark_close", self._panel, tip=words["close"]
        )
        place = place.move(0, size + ui.px(6))
        self.follow = button(
            ui, place, "", "@mark_follow", self._panel, tip=words["follow"]
        )
        place = place.move(0, size + ui.px(6))
        self.why = button(ui, place, "?", inside=self._panel, tip=words["why"])

    def _make_tabs(self, words: dict[str, str], tab: str) -> None:
        ui = self._ui
        top = self._inner.top + ui.px(HEAD)
        wide = self._inner.width // len(TABS)
        line = pygame.Rect(
            self._inner.left, top + ui.px(25), self._inner.width, ui.px(2)
        )
        self._line = panel(ui, line.move(self.rect.topleft), "@tab_line", 2)
        self.tabs: dict[str, UIButton] = {}
        for place, name in enumerate(TABS):
            rect = pygame.Rect(
                self._inner.left + place * wide, top, wide - ui.px(2), ui.px(26)
            )
            made = button(ui, rect, words[name], "@tab", self._panel)
            if name == tab:
                press(made)
            self.tabs[name] = made

    def _make_filters(self, filters: dict[str, str], kind: str) -> dict[str, UIButton]:
        ui = self._ui
        top = self._inner.top + ui.px(HEAD + 34)
        font, made, left = self._fonts.get(14, bold=True), {}, self._inner.left
        lengths = [font.size(word)[0] for word in filters.values()]
        # All have the same room around their words, so that none is cut.
        spare = (self._inner.width - sum(lengths)) // len(filters)
        for (name, word), length in zip(filters.items(), lengths, strict=True):
            rect = pygame.Rect(left, top, length + spare - ui.px(4), ui.px(28))
            left += length + spare
            made[name] = button(ui, rect, word, inside=self._panel)
            if name == kind:
                press(made[name])
        return made

    @property
    def filters(self) -> dict[str, UIButton]:
        """Buttons of the memory filters by kind."""
        return self._filters

    def _body_rect(self) -> pygame.Rect:
        ui = self._ui
        top = self._inner.top + ui.px(HEAD + 34) + (ui.px(34) if self._filters else 0)
        return pygame.Rect(
            self._inner.left, top, self._inner.width, self._inner.bottom - top
        )

    def _make_body(self) -> UIScrollingContainer:
        return UIScrollingContainer(
            self._body_rect(),
            self._ui,
            container=self._panel,
            allow_scroll_x=False,
            should_grow_automatically=False,
        )

    # ------------------------------------------------------------ telling

    def show_header(self, header: Header) -> None:
        """Tell who it is and what they do."""
        if header == self._told:
            return
        self._told = header
        self._header.set_image(self._drawn(header, self._header.rect.size))

    def _drawn(self, header: Header, size: tuple[int, int]) -> pygame.Surface:
        ui = self._ui
        image = pygame.Surface(size, pygame.SRCALPHA)
        frame = self._interface.frames["portrait"]
        outer = frame.outer(header.portrait.get_size(), ui.art)
        box = pygame.Rect((0, 0), outer)
        frame.draw(image, box, ui.art)
        image.blit(header.portrait, frame.inner(box, ui.art))
        left, right = box.right + ui.px(10), size[0] - ui.px(34)
        y = self._write(image, header.name, left, right, 0, 16, "text", 2, True)
        y = self._write(image, header.about, left, right, y, SMALL, "muted", 3)
        self._write(image, header.traits, left, right, y, SMALL, "muted", 2)
        right = size[0]
        y = box.bottom + ui.px(4)
        image.blit(header.icon, (0, y))
        left = header.icon.get_width() + ui.px(6)
        lines = 1 if header.where else 2
        y = self._write(image, header.doing, left, right, y, 14, "text", lines, True)
        self._write(image, header.where, left, right, y, SMALL, "muted", 2)
        return image

    def _write(
        self,
        image: pygame.Surface,
        text: str,
        left: int,
        right: int,
        top: int,
        size: int,
        colour: str,
        most: int,
        bold: bool = False,
    ) -> int:
        """Words between two columns; returns the row below them."""
        font = self._fonts.get(size, bold)
        width = right - left

        def measure(words: str) -> int:
            return font.size(words)[0]

        shade = self._interface.colours[colour]
        lines = clip_lines(list(font.lines(text, width)), most, width, measure)
        for line in lines:
            image.blit(font.written(line, shade), (left, top))
            top += line_height(font)
        return top

    def show_page(self, page: Page) -> None:
        """Put a painted page below the tabs; the place scrolled to stays."""
        image = page.picture
        self._regions = page.regions
        size = (page.width, page.height)
        if self._page is not None and self._page.get_abs_rect().size == size:
            self._page.set_image(image)
            return
        if self._page is not None:
            remove(self._page)
        self._body.set_scrollable_area_dimensions(size)
        self._page = picture(self._ui, pygame.Rect((0, 0), size), image, self._body)

    def key_at(self, point: tuple[int, int]) -> str:
        """What a click on the page means, or empty."""
        if self._page is None or not self._page.hover_point(*point):
            return ""
        left, top = self._page.get_abs_rect().topleft
        inside = (point[0] - left, point[1] - top)
        return next((key for r, key in self._regions if r.collidepoint(inside)), "")

    def kill(self) -> None:
        """Take all widgets away."""
        remove(self._line)
        remove(self._panel)
