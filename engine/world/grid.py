"""The grid one walks on: which tiles are free, and which hang together."""

from collections.abc import Iterable, Iterator, Sequence

Tile = tuple[int, int]
"""A square of the map, `(x, y)` from the top left."""


class Grid:
    """Free and blocked tiles, numbered row by row inside a blocked border.

    The border makes neighbours plain sums: north is `cell - stride`, east `cell + 1`,
    and no step can leave the map or wrap round the end of a row.

    Attributes:
        width: tiles from west to east, without the border; `height` north to south.
        stride: cells in a row, border included.
        free: 1 for a cell one can stand on, 0 for walls and the border.
        paved: 1 for a cell of a path, where people walk rather than beside it.
    """

    __slots__ = ("free", "height", "paved", "stride", "width")

    def __init__(
        self,
        width: int,
        height: int,
        blocked: Iterable[Tile] = (),
        paths: Iterable[Tile] = (),
    ) -> None:
        self.width = width
        self.height = height
        self.stride = width + 2
        free = bytearray(self.stride * (height + 2))
        for y in range(height):
            start = self.cell((0, y))
            free[start : start + width] = b"\x01" * width
        for tile in blocked:
            free[self.cell(tile)] = 0
        self.free = bytes(free)
        paved = bytearray(len(free))
        for tile in paths:
            if self.contains(tile):
                paved[self.cell(tile)] = 1
        self.paved = bytes(paved)

    def cell(self, tile: Tile) -> int:
        """The number of a tile."""
        return (tile[1] + 1) * self.stride + tile[0] + 1

    def tile(self, cell: int) -> Tile:
        """The tile of a number."""
        y, x = divmod(cell, self.stride)
        return (x - 1, y - 1)

    def contains(self, tile: Tile) -> bool:
        """Whether a tile lies on the map."""
        return 0 <= tile[0] < self.width and 0 <= tile[1] < self.height

    def is_walkable(self, tile: Tile) -> bool:
        """Whether one can stand on a tile; never outside the map."""
        return self.contains(tile) and self.free[self.cell(tile)] == 1

    def neighbours(self, tile: Tile) -> Iterator[Tile]:
        """The walkable tiles next to one, north, east, south, west."""
        x, y = tile
        for near in ((x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y)):
            if self.is_walkable(near):
                yield near

    def regions(self) -> Sequence[int]:
        """For each cell the number of its region, -1 for blocked ones.

        A region is a set of tiles one can walk between. Numbers count up in the
        order in which the regions are met row by row.
        """
        region = [-1] * len(self.free)
        count = 0
        for cell, free in enumerate(self.free):
            if free and region[cell] < 0:
                self._flood(region, cell, count)
                count += 1
        return region

    def _flood(self, region: list[int], start: int, number: int) -> None:
        free, stride = self.free, self.stride
        region[start] = number
        waiting = [start]
        while waiting:
            cell = waiting.pop()
            for near in (cell - stride, cell + 1, cell + stride, cell - 1):
                if free[near] and region[near] < 0:
                    region[near] = number
                    waiting.append(near)
