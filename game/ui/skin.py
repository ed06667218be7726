"""pygame_gui in our clothes: paper, wood and ink, crisp at every size.

`make_manager` gives a `UIManager` whose widgets wear the frames of
`assets/interface`. Classes that change the look of a widget (by `ObjectID`):

- labels: `@title`, `@heading`, `@subheading`, `@small`, `@clock`, `@left`, and the
  tints `@muted`, `@accent`, `@good`, `@link`, `@warning`;
- buttons: `@primary` (amber), `@tab`, `@row` (a line of a list), and `@mark_<name>`
  for a sign of `assets/icons/marks.toml` instead of a word, as `@mark_pause`;
- text boxes: `@inset` (framed), `@field`; a `UITextEntryBox` needs one of them, since
  pygame_gui reads its look before it knows what it is;
- panels: `@panel_flat` (no shadow), `@inset`, `@tip`, `@portrait`, `@head` and `@foot`
  (the bars at the window's edges), `@rule` (a dividing line), `@tab_line` (under
  tabs), `@plain` (nothing).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pygame
from pygame_gui import UIManager
from pygame_gui.core import UIElement
from pygame_gui.core.surface_cache import SurfaceCache
from pygame_gui.core.ui_appearance_theme import UIAppearanceTheme
from pygame_gui.elements import UITextEntryLine

from game import paths
from game.ui.frames import CACHED_AREA, Interface, NineSlice
from game.ui.icons import IconSheet
from game.ui.theme import FONT_NAME, Theme, ThemeSheet, code
from game.ui.wardrobe import BODY, SIZES, dress

ART_AT_FULL = 2
"""Screen pixels an art pixel at 100 %."""

BUTTON_STATES = ("normal", "hovered", "pressed", "disabled", "selected")

PALE = 110
"""How much of a mark is seen on a button that cannot be pressed, of 255."""


def art_scale(scale: float) -> int:
    """Screen pixels an art pixel for a size of the interface (1.0 is 100 %)."""
    return max(round(ART_AT_FULL * scale), 1)


class FrameCache(SurfaceCache):
    """Answers with a frame where pygame_gui would paint a rectangle.

    A border colour that is a frame's code asks for that frame; all else is left to
    pygame_gui.
    """

    def __init__(self, frames: Mapping[tuple[int, ...], NineSlice], art: int) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._frames = frames
        self._by_name = {frame.name: frame for frame in frames.values()}
        self._art = art
        self._ready: dict[str, pygame.Surface] = {}

    @classmethod
    def of(cls, frames: Sequence[NineSlice], art: int) -> FrameCache:
        """A cache of frames by the colours that ask for them.

        Args:
            frames: in the order in which the theme counts them.
            art: screen pixels an art pixel.
        """
        codes = (tuple(pygame.Color(code(index))) for index in range(len(frames)))
        return cls(dict(zip(codes, frames, strict=True)), art)

    def build_cache_id(  # type: ignore[override]  # there it is a static method
        self,
        shape: str,
        size: tuple[int, int],
        shadow_width: int,
        border_widths: dict[str, int],
        border_colour: Any,
        bg_colour: Any,
        corner_radius: list[int] | None = None,
    ) -> str:
        """The name and size of a frame, or what pygame_gui calls the picture."""
        frame = None
        if isinstance(border_colour, pygame.Color):
            frame = self._frames.get(tuple(border_colour))
        if frame is not None:
            return f"frame {frame.name} {int(size[0])} {int(size[1])}"
        return SurfaceCache.build_cache_id(
            shape,
            size,
            shadow_width,
            border_widths,
            border_colour,
            bg_colour,
            corner_radius,
        )

    def find_surface_in_cache(self, lookup_id: str) -> pygame.Surface | None:
        """The frame at the size the id names; the caller makes its own copy."""
        if not lookup_id.startswith("frame "):
            return super().find_surface_in_cache(lookup_id)
        found = self._ready.get(lookup_id)
        if found is None:
            _, name, width, height = lookup_id.split()
            size = (int(width), int(height))
            found = self._by_name[name].picture(size, self._art).premul_alpha()
            if size[0] * size[1] <= CACHED_AREA:
                self._ready[lookup_id] = found
        return found


_Names = list[str | None] | None


class SkinnedTheme(UIAppearanceTheme):
    """The theme of pygame_gui, which finds what is known of a widget at once.

    pygame_gui joins the names of all that a widget lies in to a text whose length is
    the product of theirs, for each widget anew. We keep the answer by the names.
    """

    def __init__(self, resource_loader: Any, locale: str) -> None:
        self._known: dict[object, list[str]] = {}
        super().__init__(resource_loader, locale)

    def build_all_combined_ids(
        self,
        element_base_ids: _Names,
        element_ids: list[str] | None,
        class_ids: _Names,
        object_ids: _Names,
    ) -> list[str]:
        """What a widget may be called in the theme, the narrowest name first."""
        names = (element_base_ids, element_ids, class_ids, object_ids)
        key = tuple(None if some is None else tuple(some) for some in names)
        found = self._known.get(key)
        if found is None:
            found = super().build_all_combined_ids(
                element_base_ids, element_ids, class_ids, object_ids
            )
            self._known[key] = found
        return found


class SkinnedManager(UIManager):
    """A `UIManager` that also shows which line is being written in.

    Attributes:
        interface: colours, frames and pieces.
        scale: size of the interface, 1.0 for 100 %.
        art: screen pixels an art pixel.
        marked: what keys act on, or None; it is drawn with a rim.
    """

    def __init__(
        self,
        size: tuple[int, int],
        scale: float,
        language: str,
        interface: Interface,
        cache: FrameCache,
        theme: Theme | SkinnedTheme,
    ) -> None:
        self.interface = interface
        self.scale = scale
        self.art = art_scale(scale)
        self.marked: UIElement | None = None
        self._cache = cache
        super().__init__(
            size,
            theme_path=theme,  # type: ignore[arg-type]  # see create_new_theme
            enable_live_theme_updates=False,
            starting_language=language,
        )

    def create_new_theme(self, theme_path: Any = None) -> UIAppearanceTheme:
        """A theme with our cache of frames in it, or the one that was read before."""
        if isinstance(theme_path, SkinnedTheme):
            return theme_path
        theme = SkinnedTheme(self.resource_loader, self._locale)
        theme.load_theme(theme_path)
        theme.shape_cache = self._cache
        return theme

    def twin(self, size: tuple[int, int]) -> SkinnedManager:
        """Another manager with the same looks, without reading them again.

        Args:
            size: width and height of the window in pixels.
        """
        theme = self.ui_theme
        assert isinstance(theme, SkinnedTheme)
        return SkinnedManager(
            size, self.scale, self._locale, self.interface, self._cache, theme
        )

    def draw_ui(self, window_surface: pygame.Surface) -> None:
        """Draw all widgets, then a rim around what has the keyboard."""
        super().draw_ui(window_surface)
        frame = self.interface.frames["focus"]
        if self.marked in self.ui_group.sprites():
            frame.draw(window_surface, self.marked.rect, self.art)
        for element in self.focused_set or ():
            if isinstance(element, UITextEntryLine) and element.visible:
                frame.draw(window_surface, element.rect, self.art)
                # Where the system shows the candidates of a Chinese input method.
                pygame.key.set_text_input_rect(element.rect)

    def px(self, length: float) -> int:
        """A length at 100 % in screen pixels."""
        return round(length * self.scale)


def make_manager(
    size: tuple[int, int],
    scale: float = 1.0,
    language: str = "en",
    assets: Path | None = None,
) -> SkinnedManager:
    """A manager whose widgets look like paper and wood.

    Args:
        size: width and height of the window in pixels.
        scale: size of the interface, 1.0 for 100 % to 2.0.
        language: "en" or "zh", for pygame_gui's own words.
        assets: the folder of assets, if not the game's own.

    Raises:
        OSError: a picture, a listing or the typeface is missing.
    """
    folder = assets or paths.assets()
    interface = Interface(folder / "interface")
    marks = IconSheet(folder / "icons", "marks")
    frames = [*interface, *_marked(interface, marks)]
    fonts = (paths.font(), paths.font(bold=True))
    for font in fonts:
        if not font.is_file():
            raise FileNotFoundError(font)
    sheet = ThemeSheet(interface, frames, scale, art_scale(scale), fonts)
    theme = dress(sheet, marks)
    cache = FrameCache.of(frames, art_scale(scale))
    manager = SkinnedManager(size, scale, language, interface, cache, theme)
    _preload(manager)
    return manager


def _marked(interface: Interface, marks: IconSheet) -> list[NineSlice]:
    """For every mark and state the button that bears it instead of a word."""
    buttons = []
    for mark in marks:
        art = marks.trimmed(mark)
        pale = art.copy()
        pale.fill((255, 255, 255, PALE), special_flags=pygame.BLEND_RGBA_MULT)
        for state in BUTTON_STATES:
            button = interface.frames[f"button_{state}"]
            stamp = pale if state == "disabled" else art
            buttons.append(button.stamped(f"mark_{mark}_{state}", stamp))
    return buttons


def _preload(manager: SkinnedManager) -> None:
    """Load the bold and the large letters now: later a widget would stall for it."""
    dictionary = manager.get_theme().get_font_dictionary()
    wanted = {
        (manager.px(size), style)
        for size in (BODY, *SIZES.values())
        for style in ("regular", "bold")
    }
    for size, style in sorted(wanted):
        bold = style == "bold"
        font_id = dictionary.create_font_id(size, FONT_NAME, bold, False, True)
        if not dictionary.check_font_preloaded(font_id):
            manager.preload_fonts(
                [{"name": FONT_NAME, "point_size": size, "style": style}]
            )
