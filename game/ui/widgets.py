"""Short ways to say which widget stands where; lengths are screen pixels."""

from collections.abc import Callable, Sequence

import pygame
from pygame_gui.core import ObjectID, UIContainer, UIElement
from pygame_gui.core.interfaces import IContainerLikeInterface
from pygame_gui.elements import (
    UIButton,
    UIDropDownMenu,
    UIImage,
    UILabel,
    UIPanel,
    UITextEntryLine,
)

from game.ui.skin import SkinnedManager
from game.ui.wardrobe import BODY, SIZES
from game.view.fonts import Fonts
from game.view.wrap import shorten

Inside = IContainerLikeInterface | UIContainer | None

LINE = 1.5
"""Height of a line of text, in sizes of its letters."""

MOST_LETTERS = 500
"""Letters of a line: the library measures all of them again for each one typed."""


def panel(
    ui: SkinnedManager, rect: pygame.Rect, look: str = "", height: int = 1
) -> UIPanel:
    """A frame that holds other widgets; `look` is a class such as `@head`."""
    return UIPanel(
        rect,
        starting_height=height,
        manager=ui,
        object_id=ObjectID(class_id=look or None),
        margins={"left": 0, "right": 0, "top": 0, "bottom": 0},
    )


def label(
    ui: SkinnedManager,
    rect: pygame.Rect,
    text: str,
    look: str = "@left",
    inside: Inside = None,
) -> UILabel:
    """Words on one line, in the middle of the rectangle's height."""
    least = round(LINE * SIZES.get(look, BODY) * ui.scale) + 1
    room = rect.inflate(0, max(0, least - rect.height))
    return UILabel(room, text, ui, container=inside, object_id=ObjectID(class_id=look))


def button(
    ui: SkinnedManager,
    rect: pygame.Rect,
    text: str,
    look: str = "",
    inside: Inside = None,
    tip: str = "",
) -> UIButton:
    """A button with a word, or with a sign if `look` is `@mark_<name>`."""
    return UIButton(
        rect,
        text,
        ui,
        container=inside,
        tool_tip_text=tip or None,
        object_id=ObjectID(class_id=look or None),
    )


def opener(
    ui: SkinnedManager, rect: pygame.Rect, text: str, fonts: Fonts, inside: Inside
) -> UIButton:
    """A button that opens a list: dots follow its words, or end what does not fit."""
    font = fonts.get(BODY, bold=True)
    room = rect.width - ui.px(24)

    def width(words: str) -> int:
        return font.size(words)[0]

    dotted = f"{text} …"
    told = dotted if width(dotted) <= room else shorten(text, room, width)
    return button(ui, rect, told, inside=inside)


def picture(
    ui: SkinnedManager, rect: pygame.Rect, image: pygame.Surface, inside: Inside = None
) -> UIImage:
    """A picture that stands still."""
    return UIImage(rect, image, ui, container=inside)


def choice(
    ui: SkinnedManager,
    rect: pygame.Rect,
    options: Sequence[tuple[str, str]],
    chosen: str,
    inside: Inside = None,
) -> UIDropDownMenu:
    """A drop-down of (shown, identity) pairs."""
    begin = next((pair for pair in options if pair[1] == chosen), options[0])
    return UIDropDownMenu(list(options), begin, rect, ui, container=inside)


def entry(
    ui: SkinnedManager,
    rect: pygame.Rect,
    text: str,
    inside: Inside = None,
    empty: str = "",
) -> UITextEntryLine:
    """A line to write in; `empty` is what it says while nothing is written."""
    made = UITextEntryLine(
        rect,
        ui,
        container=inside,
        initial_text=text or None,
        placeholder_text=empty or None,
    )
    made.set_text_length_limit(MOST_LETTERS)
    return made


def press(made: UIButton, on: bool = True) -> None:
    """Let a button look chosen, or not."""
    if on != made.is_selected:
        # pygame_gui leaves these without annotations.
        turn: Callable[[], None] = made.select if on else made.unselect
        turn()


def switch_off(made: UIElement) -> None:
    """Let a widget not be used; it is shown pale."""
    turn: Callable[[], None] = made.disable
    turn()


def remove(made: UIElement) -> None:
    """Take a widget away, with all it holds."""
    end: Callable[[], None] = made.kill
    end()


def focus(ui: SkinnedManager, made: UIElement | None) -> None:
    """Let a line have the keyboard, or nothing."""
    turn: Callable[[UIElement | None], None] = ui.set_focus_set
    turn(made)
    if isinstance(made, UITextEntryLine):
        # One goes on writing at the end.
        made.edit_position = len(made.text)
        made.cursor_has_moved_recently = True


def mask(made: UITextEntryLine) -> None:
    """Show dots in the place of what is written."""
    # pygame_gui's letters for dots know no Chinese, and placeholders use them too.
    made.hidden_font = made.font
    turn: Callable[[], None] = made.set_text_hidden
    turn()


def explain(made: UITextEntryLine, words: str) -> None:
    """Say something else while nothing is written."""
    if words != made.placeholder_text:
        made.placeholder_text = words
        renew: Callable[[], None] = made.rebuild
        renew()


def wear(made: UIButton, look: str) -> None:
    """Let a button bear another sign."""
    made.change_object_id(ObjectID(class_id=look))
