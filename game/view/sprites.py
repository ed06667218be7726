"""Pictures of people: their sheets, read and cut when they are needed."""

from pathlib import Path

import pygame

from game.view.motion import FACINGS

CELL = (16, 24)

_STILL = (
    "sit-down",
    "sit-left",
    "sit-right",
    "sit-up",
    "sleep",
    "talk-down",
    "talk-left",
    "talk-right",
    "talk-up",
)

CELLS: dict[str, tuple[int, int]] = {
    f"{facing}-{step}": (step, row)
    for row, facing in enumerate(FACINGS)
    for step in range(3)
} | {name: (place % 3, len(FACINGS) + place // 3) for place, name in enumerate(_STILL)}
"""Column and row of each pose in a sheet."""

HEAD = (16, 15)
"""Columns and rows of a cell that show the head."""

LYING = "sleep"
"""The one pose without a shadow."""

MOODS = ("calm", "happy", "sad", "angry")


class Sprites:
    """People's pictures by the name of their sheet.

    Args:
        assets: the folder that holds `characters` and `portraits`.
    """

    def __init__(self, assets: Path) -> None:
        self._assets = assets
        self._sheets: dict[str, pygame.Surface] = {}
        self._cells: dict[tuple[str, str], pygame.Surface] = {}
        self._portraits: dict[tuple[str, str, int], pygame.Surface] = {}
        self._shadow: pygame.Surface | None = None

    def cell(self, sprite: str, pose: str) -> pygame.Surface:
        """A person in a pose, as drawn."""
        found = self._cells.get((sprite, pose))
        if found is None:
            found = self._cells[sprite, pose] = self._drawn(sprite, pose)
        return found

    def _drawn(self, sprite: str, pose: str) -> pygame.Surface:
        """A cell with the shadow beneath; a sleeper throws none."""
        column, row = CELLS[pose]
        width, height = CELL
        area = (column * width, row * height, width, height)
        cell = self._sheet(sprite).subsurface(area)
        if pose == LYING:
            return cell
        if self._shadow is None:
            file = self._assets / "characters" / "shadow.png"
            self._shadow = self._read(file, CELL)
        picture = self._shadow.copy()
        picture.blit(cell, (0, 0))
        return picture

    def portrait(self, sprite: str, mood: str, scale: int) -> pygame.Surface:
        """A portrait in a mood, `scale` screen pixels to an art pixel."""
        key = (sprite, mood, scale)
        found = self._portraits.get(key)
        if found is None:
            file = self._assets / "portraits" / f"{sprite}.png"
            sheet = self._read(file, (48 * len(MOODS), 48))
            face = sheet.subsurface((48 * MOODS.index(mood), 0, 48, 48))
            found = self._portraits[key] = pygame.transform.scale_by(face, scale)
        return found

    def head(self, sprite: str, scale: int) -> pygame.Surface:
        """A head alone, for maps and graphs, 16 × 15 art pixels."""
        key = (sprite, "head", scale)
        found = self._portraits.get(key)
        if found is None:
            column, row = CELLS["down-1"]
            area = (column * CELL[0], row * CELL[1], *HEAD)
            head = self._sheet(sprite).subsurface(area)
            found = self._portraits[key] = pygame.transform.scale_by(head, scale)
        return found

    def _sheet(self, sprite: str) -> pygame.Surface:
        sheet = self._sheets.get(sprite)
        if sheet is None:
            file = self._assets / "characters" / f"{sprite}.png"
            sheet = self._sheets[sprite] = self._read(file, (48, 168))
        return sheet

    def _read(self, file: Path, size: tuple[int, int]) -> pygame.Surface:
        """A picture; a plain figure of that size where it is missing or broken.

        One lost picture must not stop the town, and a checker names it.
        """
        try:
            picture = pygame.image.load(file).convert_alpha()
        except (OSError, pygame.error):
            picture = pygame.Surface((0, 0), pygame.SRCALPHA)
        if picture.get_width() < size[0] or picture.get_height() < size[1]:
            return _stand_in(size)
        return picture


def _stand_in(size: tuple[int, int]) -> pygame.Surface:
    """A grey figure in every cell of a sheet."""
    picture = pygame.Surface(size, pygame.SRCALPHA)
    width, height = CELL if size[1] != 48 else (48, 48)
    for x in range(0, size[0], width):
        for y in range(0, size[1], height):
            body = pygame.Rect(x, y, width, height).inflate(-width // 2, -height // 3)
            pygame.draw.ellipse(picture, (103, 115, 141), body)
    return picture
