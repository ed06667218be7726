"""The places one knows: a tree of sectors, arenas and objects (paper, section 5)."""

from collections.abc import Iterable, Mapping

from engine.world.address import Address

Tree = dict[str, dict[str, list[str]]]
"""Objects by arena by sector, all by their names."""


class SpatialMemory:
    """What one agent knows of the map, in the order in which it was learned.

    It knows places by name and not by tile, and keeps what it knew when the map has
    changed since.
    """

    __slots__ = ("_known", "_tree", "world")

    def __init__(self, world: str, known: Iterable[str] = ()) -> None:
        """A memory that knows some addresses from the start."""
        self.world = world
        self._tree: Tree = {}
        self._known: set[str] = {world}
        for address in known:
            self.learn(address)

    def learn(self, address: str) -> bool:
        """Know a place or an object, and all it is part of.

        Returns:
            Whether any of it is new.

        Raises:
            ValueError: the address is of another world, or none.
        """
        if address in self._known:
            return False
        parts = Address.parse(address)
        if parts.world != self.world:
            raise ValueError(f"{address!r} is not in {self.world!r}")
        arenas = self._tree.setdefault(parts.sector, {})
        if parts.arena:
            objects = arenas.setdefault(parts.arena, [])
            if parts.object:
                objects.append(parts.object)
        while str(parts) not in self._known:
            self._known.add(str(parts))
            parts = parts.parent
        return True

    def knows(self, address: str) -> bool:
        """Whether one knows of a place or an object."""
        return address in self._known

    def sectors(self) -> tuple[str, ...]:
        """Addresses of the sectors one knows."""
        return tuple(f"{self.world}:{sector}" for sector in self._tree)

    def arenas(self, sector: str = "") -> tuple[str, ...]:
        """Addresses of the arenas one knows, in one sector or in all."""
        return tuple(
            f"{self.world}:{name}:{arena}"
            for name, arenas in self._tree.items()
            if not sector or sector == f"{self.world}:{name}"
            for arena in arenas
        )

    def objects(self, arena: str) -> tuple[str, ...]:
        """Addresses of the objects one knows in an arena."""
        if not self.knows(arena):
            return ()
        parts = Address.parse(arena)
        names = self._tree.get(parts.sector, {}).get(parts.arena, ())
        return tuple(f"{arena}:{name}" for name in names)

    def tree(self) -> Tree:
        """All one knows, as the town file keeps it."""
        return {
            sector: {arena: list(objects) for arena, objects in arenas.items()}
            for sector, arenas in self._tree.items()
        }

    @classmethod
    def restore(
        cls, world: str, tree: Mapping[str, Mapping[str, Iterable[str]]]
    ) -> "SpatialMemory":
        """A memory as `tree` gave it."""
        memory = cls(world)
        for sector, arenas in tree.items():
            memory.learn(f"{world}:{sector}")
            for arena, objects in arenas.items():
                memory.learn(f"{world}:{sector}:{arena}")
                for name in objects:
                    memory.learn(f"{world}:{sector}:{arena}:{name}")
        return memory
