"""What pygame_gui is told about our look: a theme made from the interface's listing.

pygame_gui knows no nine-slices. It knows a border colour for each state of a widget,
and asks a cache for a ready picture before it paints one. So each of our frames gets a
border colour of its own (`code`), and the cache in `skin.py` answers with the frame.
Border widths carry the frame's content margins, so that words stand inside it.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from game.ui.frames import Interface, NineSlice, Sides

Theme = dict[str, dict[str, Any]]
"""Selector → `colours`, `font`, `misc`, as pygame_gui reads it."""

FONT_NAME = "town"

CLEAR = "#00000000"

STATES = ("normal", "hovered", "disabled", "selected", "active")


def code(index: int) -> str:
    """The border colour that stands for the frame with this index."""
    return f"#01{index >> 8:02x}{index & 255:02x}"


class ThemeSheet:
    """A theme being written, for one size of the interface.

    Args:
        interface: colours and frames.
        frames: every frame that may be named, in the order of their codes.
        scale: size of the text, 1.0 for 100 %.
        art: screen pixels an art pixel.
        fonts: the files of the regular and the bold typeface.

    Attributes:
        theme: what has been written so far.
        codes: the border colour of each frame by its name.
    """

    def __init__(
        self,
        interface: Interface,
        frames: Iterable[NineSlice],
        scale: float,
        art: int,
        fonts: tuple[Path, Path],
    ) -> None:
        self.colours = {name: _hex(c) for name, c in interface.colours.items()}
        self.frames = {frame.name: frame for frame in frames}
        self.codes = {name: code(i) for i, name in enumerate(self.frames)}
        self.scale = scale
        self.art = art
        self._fonts = fonts
        self.theme: Theme = {}

    def px(self, length: float) -> int:
        """A length at 100 % in screen pixels."""
        return round(length * self.scale)

    def font(self, selector: str, size: float, bold: bool = False) -> None:
        """Say in which letters a thing is written; `size` is that at 100 %."""
        regular, heavy = (str(path) for path in self._fonts)
        self.set(selector)
        self.theme[selector]["font"] = {
            "name": FONT_NAME,
            "size": str(self.px(size)),
            "bold": "1" if bold else "0",
            "italic": "0",
            "regular_path": regular,
            "bold_path": heavy,
            "italic_path": regular,
            "bold_italic_path": heavy,
        }

    def set(
        self,
        selector: str,
        colours: Mapping[str, str] | None = None,
        misc: Mapping[str, Any] | None = None,
    ) -> None:
        """Add colours and measures to what is written for a selector."""
        entry = self.theme.setdefault(selector, {})
        entry.setdefault("colours", {}).update(colours or {})
        entry.setdefault("misc", {}).update(misc or {})

    def _shape(self, content: Sides | None) -> dict[str, Any]:
        """A plain shape whose border is as wide as the frame's margins."""
        sides = ("left", "right", "top", "bottom")
        widths = {
            side: str(getattr(content, side) * self.art if content else 0)
            for side in sides
        }
        return {"shape": "rectangle", "shadow_width": "0", "border_width": widths}

    def box(
        self,
        selector: str,
        frame: str | None,
        disabled: str | None = None,
        content: bool = True,
    ) -> None:
        """A thing that does not change under the pointer."""
        art = self.codes[frame] if frame else CLEAR
        off = self.codes[disabled] if disabled else art
        inside = self.frames[frame].content if frame and content else None
        ground = self.colours["paper"] if frame else CLEAR
        self.set(
            selector,
            {
                "dark_bg": ground,
                "disabled_dark_bg": ground,
                "normal_border": art,
                "disabled_border": off,
            },
            self._shape(inside),
        )

    def button(
        self,
        selector: str,
        stem: str,
        states: Mapping[str, str] | None = None,
        content: bool = True,
    ) -> None:
        """A thing with a frame for each state: `<stem>_<state>` unless named.

        A state whose frame is not there looks as usual.
        """
        named = {
            "normal": f"{stem}_normal",
            "hovered": f"{stem}_hovered",
            "active": f"{stem}_pressed",
            "disabled": f"{stem}_disabled",
            "selected": f"{stem}_selected",
            **(states or {}),
        }
        colours: dict[str, str] = {}
        for state, frame in named.items():
            known = frame if frame in self.codes else named["normal"]
            colours[f"{state}_border"] = self.codes[known]
            colours[f"{state}_bg"] = self.colours["paper"]
        inside = self.frames[named["normal"]].content if content else None
        self.set(selector, colours, self._shape(inside))

    def text(self, selector: str, colour: str, disabled: str = "disabled_text") -> None:
        written = self.colours.get(colour, colour)
        colours = {f"{state}_text": written for state in STATES}
        colours["disabled_text"] = self.colours.get(disabled, disabled)
        colours |= {f"{state}_text_shadow": CLEAR for state in STATES}
        self.set(selector, colours)


def _hex(colour: Any) -> str:
    return f"#{colour.r:02x}{colour.g:02x}{colour.b:02x}"
