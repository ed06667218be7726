"""What each widget wears: the frames, letters and measures of our theme."""

from collections.abc import Iterable

from game.ui.theme import CLEAR, STATES, Theme, ThemeSheet

BODY = 14
"""Size of ordinary text at 100 %."""

SIZES = {
    "@title": 24,
    "@heading": 17,
    "@subheading": BODY,
    "@small": 12,
    "@clock": 18,
}
"""Class → size of its text at 100 %; all but the small one are bold."""

TINTS = ("muted", "accent", "good", "link", "warning")
"""Colours that a label may take by its class: `@muted`, `@accent` …"""

WRITTEN = (
    "button",
    "label",
    "text_box",
    "text_entry_line",
    "text_entry_box",
    "drop_down_menu",
    "selection_list",
    "window",
    "tool_tip",
    "check_box",
    "progress_bar",
    "status_bar",
    "horizontal_slider",
    "tab_container",
)
"""Every element that writes words: a font under "defaults" would not be read."""

ROW = {"active": "row_selected", "disabled": "row_normal"}
"""A line of a list: what it wears where it has no frame of its own."""

PANELS = ("panel_flat", "tip", "inset", "portrait", "head", "foot", "trough")
"""Frames that a panel may wear by its class: `@inset` …"""


def dress(sheet: ThemeSheet, marks: Iterable[str]) -> Theme:
    """Write the whole theme; `marks` are the signs that buttons may bear."""
    _words(sheet)
    _buttons(sheet, marks)
    _boxes(sheet)
    _lists(sheet)
    _bars(sheet)
    _windows(sheet)
    return sheet.theme


def _words(sheet: ThemeSheet) -> None:
    sheet.set(
        "defaults",
        {
            "link_text": sheet.colours["link"],
            "link_hover": sheet.colours["accent"],
            "link_selected": sheet.colours["accent"],
            "text_cursor": sheet.colours["accent"],
            "selected_bg": sheet.colours["selected"],
            "filled_bar": sheet.colours["good"],
            "unfilled_bar": sheet.colours["paper_shade"],
        },
    )
    sheet.text("defaults", "text")
    for element in WRITTEN:
        sheet.font(element, BODY, bold=element == "button")
        sheet.text(element, "text")
    sheet.box("label", None)
    for name, size in SIZES.items():
        sheet.font(name, size, bold=name != "@small")
    sheet.text("@heading", "accent")
    sheet.text("@subheading", "accent")
    for tint in TINTS:
        sheet.text(f"@{tint}", tint)
    left = {"text_horiz_alignment": "left", "text_horiz_alignment_padding": "0"}
    for name in (*SIZES, *(f"@{tint}" for tint in TINTS), "@left"):
        sheet.set(name, misc=left)


def _buttons(sheet: ThemeSheet, marks: Iterable[str]) -> None:
    sheet.button("button", "button")
    sheet.set("button", misc={"text_horiz_alignment_padding": str(sheet.px(4))})
    amber = {"normal": "button_selected", "hovered": "button_selected_hovered"}
    sheet.button("@primary", "button", amber)
    sheet.button("@tab", "tab", {"active": "tab_hovered"})
    sheet.text("@tab", "muted")
    sheet.set("@tab", {"selected_text": sheet.colours["text"]})
    sheet.button("@row", "row", ROW)
    _row_text(sheet, "@row")
    for mark in marks:
        sheet.button(f"@mark_{mark}", f"mark_{mark}")
    sheet.button("check_box", "check", content=False)
    sheet.set("check_box", misc={"text_offset": str(sheet.px(8))})
    sheet.text("check_box", CLEAR, CLEAR)


def _row_text(sheet: ThemeSheet, selector: str) -> None:
    sheet.text(selector, "text")
    sheet.font(selector, BODY)
    padding = str(sheet.px(4))
    sheet.set(
        selector,
        misc={
            "text_horiz_alignment": "left",
            "text_horiz_alignment_padding": padding,
        },
    )


def _boxes(sheet: ThemeSheet) -> None:
    sheet.box("panel", "panel")
    for name in PANELS:
        sheet.box(f"@{name}", name)
    for name in ("rule", "tab_line"):
        sheet.box(f"@{name}", name, content=False)
    sheet.box("@plain", None)
    sheet.box("text_box", None)
    sheet.set("text_box", misc={"padding": "0,0", "line_spacing": "1.05"})
    inset = {"padding": f"{sheet.px(6)},{sheet.px(3)}"}
    sheet.set("@inset", misc=inset)
    sheet.box("@field", "field_normal", "field_disabled")
    sheet.set("@field", misc=inset)
    for entry in ("text_entry_line", "text_entry_box"):
        sheet.box(entry, "field_normal", "field_disabled")
        pad = f"{sheet.px(4)},{sheet.px(1)}"
        sheet.set(entry, {"dark_bg": sheet.colours["field"]}, {"padding": pad})
        sheet.text(entry, "text")
    sheet.box("tool_tip", None)
    sheet.set("tool_tip", misc={"rect_width": str(sheet.px(240))})
    sheet.box("tool_tip.text_box", "tip")
    pad = f"{sheet.px(3)},{sheet.px(1)}"
    sheet.set("tool_tip.text_box", misc={"padding": pad})


def _lists(sheet: ThemeSheet) -> None:
    sheet.box("selection_list", "inset")
    sheet.set("selection_list", misc={"list_item_height": str(sheet.px(26))})
    rows = "selection_list.button"
    sheet.button(rows, "row", ROW)
    _row_text(sheet, rows)
    sheet.box("drop_down_menu", None)
    sheet.set("drop_down_menu", misc={"open_button_width": str(sheet.px(30))})
    sheet.button(
        "drop_down_menu.button",
        "field",
        {"active": "field_focused", "selected": "field_normal"},
    )
    _row_text(sheet, "drop_down_menu.button")
    sheet.button("drop_down_menu.#expand_button", "mark_arrow_down")
    sheet.text("drop_down_menu.#expand_button", CLEAR, CLEAR)
    options = "drop_down_menu.selection_list"
    sheet.box(options, "tip")
    sheet.set(options, misc={"list_item_height": str(sheet.px(28))})
    sheet.button(f"{options}.button", "row", ROW)
    _row_text(sheet, f"{options}.button")


def _bars(sheet: ThemeSheet) -> None:
    for element, way in (("vertical", ""), ("horizontal", "_across")):
        bar = f"{element}_scroll_bar"
        sheet.box(bar, f"scroll_groove{way}", content=False)
        sheet.set(bar, misc={"enable_arrow_buttons": "0"})
        thumb = f"scroll_thumb{way}"
        for selector in (f"{bar}.button", f"{bar}.#sliding_button"):
            sheet.button(selector, thumb, {"selected": f"{thumb}_pressed"})
    for name in ("selection_list", "text_box", "text_entry_box", "drop_down_menu"):
        # These name their own scroll bars in pygame_gui's theme.
        groove = f"{name}.vertical_scroll_bar"
        sheet.box(groove, "scroll_groove", content=False)
    slider = "horizontal_slider"
    sheet.box(slider, "slider_groove", "slider_groove_disabled", content=False)
    width = sheet.frames["slider_thumb_normal"].art.get_width() * sheet.art
    sheet.set(
        slider,
        misc={"enable_arrow_buttons": "0", "sliding_button_width": str(width)},
    )
    for selector in (f"{slider}.button", f"{slider}.#sliding_button"):
        sheet.button(selector, "slider_thumb", {"selected": "slider_thumb_pressed"})
    for bar in ("progress_bar", "status_bar"):
        sheet.set(
            bar,
            {
                "normal_border": sheet.colours["ink"],
                "filled_bar": sheet.colours["good"],
                "unfilled_bar": sheet.colours["paper_shade"],
                "text_shadow": sheet.colours["text"],
            },
            {"shape": "rectangle", "shadow_width": "0"}
            | {"border_width": str(sheet.art)},
        )


def _windows(sheet: ThemeSheet) -> None:
    sheet.box("window", "panel_flat")
    height = sheet.frames["title"].art.get_height() * sheet.art
    sheet.set("window", misc={"title_bar_height": str(height)})
    sheet.button(
        "window.#title_bar",
        "title",
        dict.fromkeys(STATES, "title"),
    )
    sheet.text("window.#title_bar", "tag_text", "tag_text")
    sheet.font("window.#title_bar", BODY, bold=True)
    sheet.set(
        "window.#title_bar",
        misc={
            "text_horiz_alignment": "left",
            "text_horiz_alignment_padding": str(sheet.px(2)),
        },
    )
    sheet.button(
        "window.#close_button", "title_close", {"selected": "title_close_pressed"}
    )
    sheet.text("window.#close_button", CLEAR, CLEAR)
    for dialog in ("message_window", "confirmation_dialog"):
        sheet.box(f"{dialog}.text_box", None)
        pad = f"{sheet.px(10)},{sheet.px(8)}"
        sheet.set(f"{dialog}.text_box", misc={"padding": pad})
