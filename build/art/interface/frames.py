"""The frames of panels, buttons, tabs, fields, bars, bubbles and tags."""

from art.interface.frame import Frame, Sheet
from art.interface.plate import Plate

NAILS = ((2, 2), (13, 2), (2, 13), (13, 13))


def panels() -> Sheet:
    """Paper in a wooden frame, a window's title, a tip, a picture frame."""
    return (
        _panel("panel", shadow=2),
        _panel("panel_flat", shadow=0),
        _title("title"),
        *(
            _title(f"title_close_{state}", button=state)
            for state in ("normal", "hovered", "pressed")
        ),
        _tip(),
        _portrait(),
        _inset(),
        _focus(),
    )


def _panel(name: str, shadow: int) -> Frame:
    plate = Plate(16 + shadow, 16 + shadow)
    if shadow:
        plate.slab((shadow, shadow, 16, 16), "shadow", cut=2, alpha=90)
    plate.slab((0, 0, 16, 16), "ink", cut=2)
    plate.slab((1, 1, 14, 14), "wood_light", cut=1)
    plate.fill(14, 2, 1, 12, "wood_shade")
    plate.fill(2, 14, 12, 1, "wood_shade")
    plate.fill(2, 2, 12, 12, "wood")
    plate.slab((3, 3, 10, 10), "wood_shade", cut=1)
    _bevel(plate, (4, 4, 8, 8), "paper", "paper_light", "paper_shade", cut=1)
    for x, y in NAILS:
        plate.fill(x, y, 1, 1, "nail")
    edge = 6 + shadow
    return Frame(name, plate, (6, 6, edge, edge), (6, 6, edge, edge))


def _bevel(
    plate: Plate,
    box: tuple[int, int, int, int],
    face: str,
    light: str,
    shade: str,
    cut: int = 0,
) -> None:
    x, y, width, height = box
    plate.slab(box, face, cut=cut)
    plate.fill(x + cut, y, width - 2 * cut, 1, light)
    plate.fill(x, y + cut, 1, height - 2 * cut, light)
    plate.fill(x + cut, y + height - 1, width - 2 * cut, 1, shade)
    plate.fill(x + width - 1, y + cut, 1, height - 2 * cut, shade)


def _title(name: str, *, button: str | None = None) -> Frame:
    """The plank at a window's head; with `button`, the end that holds its cross."""
    plate = Plate(17, 16)
    plate.slab((0, 0, 17, 16), "ink", cut=2)
    plate.fill(0, 4, 17, 12, "ink")
    plate.slab((1, 1, 15, 14), "wood_shade", cut=1)
    plate.fill(1, 4, 15, 11, "wood_shade")
    plate.fill(2, 1, 13, 1, "wood_light")
    plate.fill(1, 14, 15, 1, "wood")
    for x in (2, 14):
        plate.fill(x, 2, 1, 1, "nail")
    if button is None:
        return Frame(name, plate, (5, 5, 5, 4), (6, 2, 4, 2))
    # The plank goes on from the left, so this end has no edge there.
    end = Plate(13, 16)
    end.pixels[:] = plate.pixels[:, 4:]
    stamp = _cross(*BUTTON_STATES[button])
    return Frame(name, end, (1, 5, 5, 4), (1, 2, 4, 2), stamp=stamp)


CROSS = (
    "k...k",
    ".k.k.",
    "..k..",
    ".k.k.",
    "k...k",
)


def _cross(rim: str, face: str, depth: int) -> Plate:
    plate = Plate(11, 11)
    plate.slab((0, 0, 11, 11), rim, cut=1)
    plate.fill(1, 1, 9, 9, face)
    plate.fill(1, 1, 9, 1, f"{face}_light")
    plate.fill(1, 10 - depth, 9, depth, f"{face}_shade")
    plate.sketch(3, 3, CROSS, {"k": "ink"})
    return plate


def _tip() -> Frame:
    plate = Plate(12, 12)
    plate.slab((2, 2, 10, 10), "shadow", cut=1, alpha=80)
    plate.slab((0, 0, 11, 11), "ink", cut=1)
    _bevel(plate, (1, 1, 9, 9), "paper_light", "field", "paper_shade")
    return Frame("tip", plate, (4, 4, 5, 5), (4, 3, 5, 4))


def _portrait() -> Frame:
    plate = Plate(12, 12)
    plate.fill(0, 0, 12, 12, "ink")
    plate.fill(1, 1, 10, 10, "wood")
    plate.fill(1, 1, 10, 1, "wood_light")
    plate.fill(1, 1, 1, 10, "wood_light")
    plate.fill(2, 2, 8, 8, "wood_shade")
    plate.fill(3, 3, 6, 6, "paper_shade")
    return Frame("portrait", plate, (3, 3, 3, 3), (3, 3, 3, 3))


def _inset() -> Frame:
    plate = Plate(10, 10)
    plate.slab((0, 0, 10, 10), "line", cut=1)
    plate.fill(1, 1, 8, 8, "field")
    plate.fill(1, 1, 8, 1, "paper_shade")
    return Frame("inset", plate, (3, 3, 3, 3), (2, 2, 2, 2))


def _focus() -> Frame:
    """A rim laid over whatever has the keyboard; its middle is clear."""
    plate = Plate(8, 8)
    plate.slab((0, 0, 8, 8), "link", cut=1)
    plate.box(1, 1, 6, 6, None)
    plate.fill(1, 6, 6, 1, "focus_foot")
    return Frame("focus", plate, (3, 3, 3, 3), (1, 1, 1, 1))


BUTTON_STATES = {
    "normal": ("ink", "button", 2),
    "hovered": ("accent", "hovered", 2),
    "pressed": ("ink", "pressed", 1),
    "disabled": ("disabled_rim", "disabled", 1),
    "selected": ("ink", "selected", 2),
    "selected_hovered": ("accent", "selected", 2),
    "focused": ("link", "hovered", 2),
}
"""State → rim, face, rows of shade below the face."""


def buttons() -> Sheet:
    """A raised face in a rim for each state of a button."""
    return tuple(_button(state, *look) for state, look in BUTTON_STATES.items())


def _button(state: str, rim: str, face: str, depth: int) -> Frame:
    plate = Plate(12, 15)
    plate.slab((0, 0, 12, 15), rim, cut=1)
    plate.fill(1, 1, 10, 13, face)
    plate.fill(1, 1, 10, 1, f"{face}_light")
    plate.fill(1, 14 - depth, 10, depth, f"{face}_shade")
    if state in ("hovered", "focused", "selected_hovered"):
        plate.fill(1, 1, 1, 12, f"{face}_light")
    if state == "focused":
        plate.fill(1, 13, 10, 1, "focus_foot")
    # The face of a pressed button sinks, and its label with it.
    sunk = 1 if state == "pressed" else 0
    content = (4, 2 + sunk, 4, 3 - sunk)
    return Frame(f"button_{state}", plate, (3, 3, 3, 4), content)


def tabs() -> Sheet:
    """A tab in front, one behind, one behind under the pointer."""
    behind = _tab("tab_normal", "tab", "tab_light")
    hovered = _tab("tab_hovered", "hovered", "hovered_light")
    disabled = _tab("tab_disabled", "disabled", "disabled_light")
    front = Plate(12, 13)
    front.slab((0, 0, 12, 16), "wood_shade", cut=2)
    front.slab((1, 1, 10, 16), "paper", cut=1)
    front.fill(2, 1, 8, 1, "accent_lit")
    front.fill(1, 2, 10, 1, "paper_light")
    return (
        behind,
        hovered,
        disabled,
        Frame("tab_selected", front, (4, 4, 4, 2), (4, 3, 4, 1)),
    )


def _tab(name: str, face: str, light: str) -> Frame:
    plate = Plate(12, 13)
    plate.slab((0, 2, 12, 14), "wood_shade", cut=2)
    plate.slab((1, 3, 10, 14), face, cut=1)
    plate.fill(2, 3, 8, 1, light)
    plate.fill(0, 12, 12, 1, "wood_shade")
    return Frame(name, plate, (4, 5, 4, 2), (4, 4, 4, 1))


def fields() -> Sheet:
    """A line to write in, and the rows of a list."""
    return (
        _field("field_normal", "wood_shade", "field"),
        _field("field_hovered", "accent", "field"),
        _field("field_focused", "link", "field", foot="focus_foot"),
        _field("field_disabled", "disabled_rim", "field_disabled"),
        _row("row_normal", None, None),
        _row("row_hovered", "row_hovered", None),
        _row("row_selected", "row", "accent"),
    )


def _field(name: str, rim: str, face: str, foot: str | None = None) -> Frame:
    plate = Plate(10, 14)
    plate.slab((0, 0, 10, 14), rim, cut=1)
    plate.fill(1, 1, 8, 12, face)
    plate.fill(1, 1, 8, 1, "paper_shade")
    if foot:
        plate.fill(1, 12, 8, 1, foot)
    return Frame(name, plate, (3, 3, 3, 3), (3, 2, 3, 2))


def _row(name: str, face: str | None, mark: str | None) -> Frame:
    plate = Plate(8, 8)
    if face:
        plate.fill(0, 0, 8, 8, face)
    if mark:
        plate.fill(0, 0, 1, 8, mark)
    return Frame(name, plate, (2, 2, 2, 2), (3, 0, 2, 0))


def checks() -> Sheet:
    """The box of a choice that is on or off."""
    return (
        _check("check_normal", "wood_shade", "field", ticked=False),
        _check("check_hovered", "accent", "field", ticked=False),
        _check("check_selected", "ink", "selected_light", ticked=True),
        _check("check_selected_hovered", "accent", "selected_light", ticked=True),
        _check("check_disabled", "disabled_rim", "field_disabled", ticked=False),
    )


TICK = (
    "......t",
    ".....tt",
    "t...tt.",
    "tt.tt..",
    ".ttt...",
    "..t....",
)


def _check(name: str, rim: str, face: str, *, ticked: bool) -> Frame:
    plate = Plate(11, 11)
    plate.slab((0, 0, 11, 11), rim, cut=1)
    plate.fill(1, 1, 9, 9, face)
    plate.fill(1, 1, 9, 1, "paper_shade")
    stamp = None
    if ticked:
        stamp = Plate(7, 6)
        stamp.sketch(0, 0, TICK, {"t": "good"})
    return Frame(name, plate, (3, 3, 3, 3), (2, 2, 2, 2), stamp=stamp)
