"""Writes the icon sheets and the files that say where each icon stands."""

from pathlib import Path

from art.icons.sheet import listing, read, sheet

TITLES = {
    "activities": "What a person is doing: one icon and its emoji for each activity.",
    "marks": "The signs of the interface: on buttons, in lists, over heads.",
}


def draw(assets: Path) -> None:
    """Draw both sheets into `assets/icons/`."""
    folder = assets / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    for name, title in TITLES.items():
        entries = read(name)
        sheet(entries).image().save(folder / f"{name}.png", optimize=False)
        text = listing(title, entries)
        (folder / f"{name}.toml").write_text(text, encoding="utf-8", newline="\n")
