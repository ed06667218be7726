"""Tile pictures, read from disk when they are first needed."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pygame


@dataclass(frozen=True, slots=True)
class Cut:
    """A tile's place in an image file; the whole image if there is no rectangle."""

    path: Path
    rect: tuple[int, int, int, int] | None
    flips: tuple[bool, bool, bool]


def cutter(path: str, colorkey: object, **_: object) -> Any:
    """An image loader for pytmx that notes where a tile is instead of reading it."""
    file = Path(path)

    def cut(rect: Any = None, flags: Any = None) -> Cut:
        flips = (
            (
                bool(flags.flipped_diagonally),
                bool(flags.flipped_horizontally),
                bool(flags.flipped_vertically),
            )
            if flags
            else (False, False, False)
        )
        return Cut(file, None if rect is None else tuple(rect), flips)

    return cut


class Pictures:
    """Surfaces of tiles by their number in the map (pytmx's, not Tiled's)."""

    def __init__(self, cuts: list[Cut | None]) -> None:
        self._cuts = cuts
        self._sheets: dict[Path, pygame.Surface] = {}
        self._tiles: dict[int, pygame.Surface] = {}

    def __getitem__(self, number: int) -> pygame.Surface:
        """The picture of a tile.

        Raises:
            FileNotFoundError: its image is missing.
            pygame.error: its image cannot be read.
        """
        found = self._tiles.get(number)
        if found is None:
            found = self._tiles[number] = self._read(number)
        return found

    def _read(self, number: int) -> pygame.Surface:
        cut = self._cuts[number]
        if cut is None:
            return pygame.Surface((0, 0), pygame.SRCALPHA)
        sheet = self._sheets.get(cut.path)
        if sheet is None:
            sheet = pygame.image.load(cut.path).convert_alpha()
            if cut.rect is not None:
                self._sheets[cut.path] = sheet
        tile = sheet if cut.rect is None else sheet.subsurface(cut.rect)
        diagonal, across, down = cut.flips
        if diagonal:
            turned = pygame.transform.rotate(tile, 270)
            tile = pygame.transform.flip(turned, True, False)
        return pygame.transform.flip(tile, across, down) if across or down else tile
