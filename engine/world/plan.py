"""What a map file says, in tiles, before anyone asked whether it makes sense."""

from dataclasses import dataclass

from engine.world.grid import Tile


@dataclass(frozen=True, slots=True)
class Mark:
    """A rectangle or point of an object layer.

    Attributes:
        name: without blanks around it.
        left: tile of its corner; `top` likewise.
        width: in tiles; a point has 1 × 1.
        sector: property of that name, or ""; `arena` likewise.
        is_even: whether it lay exactly on the tiles' edges.
    """

    name: str
    left: int
    top: int
    width: int
    height: int
    sector: str = ""
    arena: str = ""
    is_even: bool = True

    @property
    def corner(self) -> Tile:
        """Its first tile."""
        return (self.left, self.top)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """All its tiles, row by row, on the map or not."""
        return tuple(
            (x, y)
            for y in range(self.top, self.top + self.height)
            for x in range(self.left, self.left + self.width)
        )


@dataclass(frozen=True, slots=True)
class MapPlan:
    """A map as drawn.

    Attributes:
        world: name of the world.
        width: in tiles; `height` likewise.
        blocked: tiles nobody can stand on.
        paths: tiles people like to walk on.
        sectors: marks of the layer of that name; `arenas`, `objects`, `spawns`
            likewise.
        paths: tiles people like to walk on.
        things: address and tile of each placed thing that belongs to an object.
    """

    world: str
    width: int
    height: int
    blocked: frozenset[Tile]
    sectors: tuple[Mark, ...]
    arenas: tuple[Mark, ...]
    objects: tuple[Mark, ...]
    spawns: tuple[Mark, ...]
    things: tuple[tuple[str, Tile], ...] = ()
    paths: frozenset[Tile] = frozenset()
