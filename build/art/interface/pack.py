"""Lays the pictures of one sheet side by side and writes down where they stand."""

from pathlib import Path

from art.interface.colours import COLOURS
from art.interface.frame import Frame, Piece, Sheet
from art.interface.plate import Plate

GAP = 1
"""Clear columns between two pictures of a sheet."""

Place = tuple[int, int, int, int]
"""x, y, width, height in the sheet."""


def lay(sheet: Sheet) -> tuple[Plate, dict[str, Place]]:
    """One picture with everything in a row, and the place of each part by name.

    The stamp of a frame follows it under the name `<frame>.stamp`.
    """
    plates: dict[str, Plate] = {}
    for part in sheet:
        plates[part.name] = part.plate
        if isinstance(part, Frame) and part.stamp is not None:
            plates[f"{part.name}.stamp"] = part.stamp
    width = sum(plate.width + GAP for plate in plates.values()) - GAP
    whole = Plate(width, max(plate.height for plate in plates.values()))
    places: dict[str, Place] = {}
    x = 0
    for name, plate in plates.items():
        whole.paste(plate, x, 0)
        places[name] = (x, 0, plate.width, plate.height)
        x += plate.width + GAP
    return whole, places


def listing(sheets: dict[str, Sheet]) -> str:
    """The file `interface.toml`: colours, frames and pieces."""
    lines = [
        "# The interface: colours by name, frames cut in nine, pieces drawn whole.",
        "# All lengths are art pixels; the order of sides is left, top, right, bottom.",
        "",
        "[colours]",
        *(f'{name} = "#{value}"' for name, value in COLOURS.items()),
    ]
    for file, sheet in sheets.items():
        places = lay(sheet)[1]
        for part in sheet:
            lines += ["", *_entry(file, part, places)]
    return "\n".join(lines) + "\n"


def _entry(file: str, part: Frame | Piece, places: dict[str, Place]) -> list[str]:
    lines = [f'image = "{file}.png"', f"rect = {list(places[part.name])}"]
    if isinstance(part, Piece):
        anchor = f"anchor = {list(part.anchor)}"
        return [f"[pieces.{part.name}]", *lines, anchor]
    lines += [f"margins = {list(part.margins)}", f"content = {list(part.content)}"]
    if part.keeps:
        lines.append(f'keeps = "{part.keeps}"')
    if part.stamp is not None:
        lines.append(f"stamp = {list(places[f'{part.name}.stamp'])}")
    return [f"[frames.{part.name}]", *lines]


def write(sheets: dict[str, Sheet], folder: Path) -> None:
    """Write each sheet as a PNG, and the listing of all."""
    for file, sheet in sheets.items():
        plate = lay(sheet)[0]
        plate.image().save(folder / f"{file}.png", optimize=False)
    text = listing(sheets)
    (folder / "interface.toml").write_text(text, encoding="utf-8", newline="\n")
