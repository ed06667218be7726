"""Writes the frames, the pointer, the title and the application icon."""

from pathlib import Path

from art.interface import bars, frames, logo, talk
from art.interface.appicon import draw_icons
from art.interface.frame import Sheet
from art.interface.pack import write


def sheets() -> dict[str, Sheet]:
    """File name → the pictures in it."""
    return {
        "panel": frames.panels(),
        "button": frames.buttons(),
        "tab": frames.tabs(),
        "field": frames.fields(),
        "check": frames.checks(),
        "scrollbar": bars.scrollbars(),
        "slider": bars.sliders(),
        "strip": bars.strips(),
        "bubble": talk.bubbles(),
        "thought": talk.thoughts(),
        "tag": talk.tags(),
        "cursor": talk.pointers(),
        "logo": logo.english(),
        "logo_zh": logo.chinese(),
    }


def draw(assets: Path) -> None:
    """Draw everything into `assets/interface/` and `assets/icon/`."""
    for folder in (assets / "interface", assets / "icon"):
        folder.mkdir(parents=True, exist_ok=True)
    write(sheets(), assets / "interface")
    draw_icons(assets / "icon")
