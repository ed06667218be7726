"""Ways to a place: breadth-first flow fields, one for each destination, kept.

A field knows from every tile how far it is to the nearest of its goals, so that any
number of people, from anywhere, share it. Of equally short ways they take the one by
the paths of the map, and then always the same (north, east, south, west), or a branched
town would drift from the one it came from.
"""

from array import array
from collections import OrderedDict
from collections.abc import Collection, Iterable

from engine.world.grid import Grid, Tile

KEPT = 512
"""Fields kept at once; the least recently used goes. 43 KB each on a map of 140×100."""


class FlowField:
    """The distance in steps from each tile to the nearest goal.

    It spreads from the goals as far as it is asked about: most ways are short.

    Args:
        grid: to walk on.
        goals: where to.
        blocked: tiles that cannot be crossed besides the walls.
    """

    __slots__ = ("_distance", "_frontier", "_grid", "_nowhere", "_reached", "_unseen")

    def __init__(
        self, grid: Grid, goals: Iterable[Tile], blocked: Iterable[Tile] = ()
    ) -> None:
        self._grid = grid
        # Distances fit in 16 bits wherever there are fewer cells than that.
        blank = array("H" if len(grid.free) < 2**16 else "I")
        self._nowhere = 2 ** (8 * blank.itemsize) - 1
        self._distance = array(blank.typecode, [self._nowhere]) * len(grid.free)
        self._unseen = bytearray(grid.free)
        for tile in blocked:
            self._unseen[grid.cell(tile)] = 0
        self._reached = 0
        self._frontier: list[int] = []
        for goal in goals:
            if grid.contains(goal) and self._unseen[cell := grid.cell(goal)]:
                self._unseen[cell] = 0
                self._frontier.append(cell)

    def _spread(self, wanted: int) -> None:
        """Go on, a step at a time, until a cell is reached or there is no more."""
        distance, unseen, stride = self._distance, self._unseen, self._grid.stride
        frontier, steps = self._frontier, self._reached
        while frontier and distance[wanted] == self._nowhere:
            reached: list[int] = []
            reach = reached.append
            # Written out, not a loop over four: this is most of a cold path's time.
            for cell in frontier:
                distance[cell] = steps
                if unseen[near := cell - stride]:
                    unseen[near] = 0
                    reach(near)
                if unseen[near := cell + 1]:
                    unseen[near] = 0
                    reach(near)
                if unseen[near := cell + stride]:
                    unseen[near] = 0
                    reach(near)
                if unseen[near := cell - 1]:
                    unseen[near] = 0
                    reach(near)
            frontier = reached
            steps += 1
        self._frontier, self._reached = frontier, steps

    def reaches(self, tile: Tile) -> bool:
        """Whether one can walk from a tile to a goal."""
        return self._steps(self._grid.cell(tile)) is not None

    def distance(self, tile: Tile) -> int | None:
        """Steps from a tile to the nearest goal, or None when there is no way."""
        return self._steps(self._grid.cell(tile))

    def next(self, tile: Tile) -> Tile | None:
        """The tile to step on, or None when one has arrived or there is no way."""
        cell = self._next(self._grid.cell(tile))
        return None if cell is None else self._grid.tile(cell)

    def path(self, tile: Tile) -> tuple[Tile, ...]:
        """The tiles from the next one to the goal; empty on arrival or with no way."""
        path: list[Tile] = []
        cell = self._next(self._grid.cell(tile))
        while cell is not None:
            path.append(self._grid.tile(cell))
            cell = self._next(cell)
        return tuple(path)

    def detour(
        self, tile: Tile, taken: Collection[Tile], longest: int = 12
    ) -> tuple[Tile, ...]:
        """The shortest way round taken tiles to one nearer to the goal.

        A search of the surroundings only, for somebody standing in a doorway. It must
        be walked to its end: half-way, `next` may lead straight back.

        Args:
            tile: where one stands.
            taken: tiles not to step on.
            longest: steps after which one had better wait.

        Returns:
            The tiles to walk, or nothing when there is no short way round.
        """
        grid, start = self._grid, self._grid.cell(tile)
        here = self._steps(start)
        if not here:
            return ()
        seen = {start, *(grid.cell(other) for other in taken)}
        trails: list[tuple[int, ...]] = [(start,)]
        for _ in range(longest):
            further: list[tuple[int, ...]] = []
            for trail in trails:
                for cell in self._around(trail[-1]):
                    steps = self._steps(cell)
                    if steps is None or cell in seen:
                        continue
                    if steps < here:
                        return tuple(grid.tile(one) for one in (*trail[1:], cell))
                    seen.add(cell)
                    further.append((*trail, cell))
            trails = further
        return ()

    def _steps(self, cell: int) -> int | None:
        steps = self._distance[cell]
        if steps == self._nowhere and self._frontier and self._grid.free[cell]:
            self._spread(cell)
            steps = self._distance[cell]
        return steps if steps < self._nowhere else None

    def _around(self, cell: int) -> tuple[int, int, int, int]:
        stride = self._grid.stride
        return (cell - stride, cell + 1, cell + stride, cell - 1)

    def _next(self, cell: int) -> int | None:
        distance, steps = self._distance, self._steps(cell)
        if not steps:
            return None
        paved, found = self._grid.paved, None
        for near in self._around(cell):
            if distance[near] == steps - 1:
                if paved[near]:
                    return near
                found = near if found is None else found
        assert found is not None, "a flow field without a way down"
        return found


class Paths:
    """The flow fields of a grid, each made once and kept while it is in use."""

    __slots__ = ("_fields", "_kept", "grid")

    def __init__(self, grid: Grid, kept: int = KEPT) -> None:
        self.grid = grid
        self._kept = kept
        self._fields: OrderedDict[
            tuple[tuple[Tile, ...], frozenset[Tile]], FlowField
        ] = OrderedDict()

    def to(
        self, goals: tuple[Tile, ...], blocked: frozenset[Tile] = frozenset()
    ) -> FlowField:
        """The field that leads to the nearest of some tiles.

        Args:
            goals: where to; all tiles of an address give its nearest tile.
            blocked: tiles that cannot be crossed besides the walls.
        """
        key = (goals, blocked)
        field = self._fields.get(key)
        if field is None:
            field = self._fields[key] = FlowField(self.grid, goals, blocked)
            if len(self._fields) > self._kept:
                self._fields.popitem(last=False)
        else:
            self._fields.move_to_end(key)
        return field
