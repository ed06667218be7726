"""The colours of the interface by name: warm paper, wood and ink.

Text colours keep at least 4.5 : 1 on the grounds they are meant for; a test measures
the pairs in `READABLE`.
"""

COLOURS: dict[str, str] = {
    "text": "3f2b36",
    "muted": "6b5348",
    "accent": "a23a36",
    "accent_lit": "cc4b43",
    "good": "2f6a3f",
    "link": "2f4f94",
    "warning": "8a5410",
    "ink": "3a2633",
    "paper": "fbf0d6",
    "paper_light": "fffaec",
    "paper_shade": "ecd9b2",
    "line": "cdb083",
    "wood": "a3713f",
    "wood_light": "c7965c",
    "wood_shine": "e5bd80",
    "wood_shade": "7a4f34",
    "nail": "efc554",
    "shadow": "2c244e",
    "button": "f0d9a4",
    "button_light": "fff0c8",
    "button_shade": "c99f63",
    "hovered": "fbe6ae",
    "hovered_light": "fffae0",
    "hovered_shade": "dcb368",
    "pressed": "d6b478",
    "pressed_light": "b98f55",
    "pressed_shade": "e5c68c",
    "disabled": "e8dfcd",
    "disabled_light": "f2ebdd",
    "disabled_shade": "d3c6b0",
    "disabled_rim": "9a8b7a",
    "disabled_text": "6b5d50",
    "selected": "f3c96b",
    "selected_light": "ffe6a0",
    "selected_shade": "c98f33",
    "tab": "e8d2a6",
    "tab_light": "f0dcb0",
    "row": "f6dfa4",
    "row_hovered": "f8ebc8",
    "field": "fffdf5",
    "field_disabled": "efe6d2",
    "focus_foot": "98c8e4",
    "groove": "d9c08e",
    "groove_shade": "b98f55",
    "bubble": "fffaf0",
    "bubble_rim": "5b4a66",
    "bubble_shade": "e3d6c8",
    "thought": "f3eef7",
    "thought_rim": "6a5c80",
    "thought_shade": "d9d0e4",
    "tag": "2a1c2c",
    "tag_text": "fff6e2",
    "plan_sleep": "bfa8da",
    "plan_wash": "98c8e4",
    "plan_work": "f3c96b",
    "plan_meal": "e8a07a",
    "plan_home": "86cba0",
    "plan_talk": "e9b8c4",
}
"""Name → red, green, blue in hexadecimal."""

READABLE: tuple[tuple[str, str], ...] = (
    ("text", "paper"),
    ("muted", "paper"),
    ("accent", "paper"),
    ("good", "paper"),
    ("link", "paper"),
    ("warning", "paper"),
    ("text", "field"),
    ("muted", "field"),
    ("text", "button"),
    ("text", "hovered"),
    ("text", "pressed"),
    ("text", "selected"),
    ("text", "row"),
    ("text", "row_hovered"),
    ("accent", "row"),
    ("muted", "tab"),
    ("muted", "paper_shade"),
    ("disabled_text", "disabled"),
    ("disabled_text", "field_disabled"),
    ("text", "bubble"),
    ("text", "thought"),
    ("tag_text", "tag"),
    ("text", "plan_sleep"),
    ("text", "plan_wash"),
    ("text", "plan_work"),
    ("text", "plan_meal"),
    ("text", "plan_home"),
    ("text", "plan_talk"),
)
"""Pairs of text and ground that the interface uses."""


def contrast(first: str, second: str) -> float:
    """The contrast of two named colours by WCAG 2: from 1 (none) to 21."""
    lights = sorted((_luminance(COLOURS[first]), _luminance(COLOURS[second])))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(hexadecimal: str) -> float:
    parts = (int(hexadecimal[start : start + 2], 16) / 255 for start in (0, 2, 4))
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
