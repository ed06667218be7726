"""Writing the pictures of all people into the folder of assets."""

from pathlib import Path

from art.canvas import Canvas
from art.people.look import town_looks, visitor_looks
from art.people.portrait.compose import compose_portraits
from art.people.sheet import compose, ground_shadow, sheet_table


def draw(assets: Path) -> None:
    """Draw the sheets and portraits of the town's people and of visitors.

    Args:
        assets: The folder that gets `characters/` and `portraits/`.
    """
    characters, portraits = assets / "characters", assets / "portraits"
    for folder in (characters, portraits):
        folder.mkdir(parents=True, exist_ok=True)
    for slug, look in (town_looks() | visitor_looks()).items():
        _write(compose(look), characters / f"{slug}.png")
        _write(compose_portraits(look), portraits / f"{slug}.png")
    _write(ground_shadow(), characters / "shadow.png")
    (characters / "sheet.toml").write_text(sheet_table(), "utf-8", newline="\n")


def _write(canvas: Canvas, path: Path) -> None:
    canvas.image().save(path, "PNG", compress_level=9)
